// An official works through the page Patterns/Case list: with the keyboard alone, with a right click, and in every dress.
import type { Page } from 'puppeteer-core';
import type { SamMenu } from '../../src/components/menu/menu.js';
import { fill, focused, must, press, prove, tabTo } from '../storybook/page.js';
import type { Pilot } from '../storybook/pilot.js';
import type { Step } from '../support/step.js';

/** The cases that can be seen, each with what it says and who has it. Runs in the browser. */
const seen = (): { number: string; status: string; officer: string }[] =>
  [...document.querySelectorAll<HTMLTableRowElement>('.pattern-cases tbody tr:not([hidden])')].map(
    (line) => ({
      number: line.id.replace('arende-', ''),
      status: line.querySelector('.pattern-status')!.textContent,
      officer: line.querySelector('sam-select')!.value,
    }),
  );

const numbers = async (page: Page) => (await page.evaluate(seen)).map(({ number }) => number).join(' ');

const says = (page: Page, selector: string) =>
  page.$eval(selector, ({ textContent }) => textContent.trim().replaceAll(/\s+/g, ' '));

async function has(page: Page, wanted: string) {
  const now = await page.evaluate(focused);
  must(now === wanted, `The focus is on "${now}" and not on "${wanted}".`);
}

/** Controls that a finger or an unsteady hand would miss (WCAG 2.2, 2.5.8), and such as waste the room of a row. Runs in the browser. */
const sizes = (): string[] =>
  [...document.querySelectorAll('.pattern-cases tbody :is(sam-button, sam-select, sam-checkbox)')].flatMap(
    (control) => {
      const { width, height } = control.getBoundingClientRect();
      return width < 24 || height < 24 || height > 36 ? [`<${control.localName}> ${width} × ${height}`] : [];
    },
  );

async function work({ page, show }: Pilot, story: Parameters<Pilot['show']>[0]): Promise<void> {
  await page.setViewport({ width: 1280, height: 900 });
  await show(story);
  const misfits = await page.evaluate(sizes);
  must(!misfits.length, `In rows there is ${misfits.join('; ')}`);

  // Looks for one case, and takes the words away again.
  await fill(page, 'Sök ärende eller sökande', 'lindgren');
  must((await numbers(page)) === '2026-0412', `Found are ${await numbers(page)}.`);
  await press(page, 'Escape');
  must((await page.evaluate(seen)).length === 4, 'Without words, not every case shows.');

  // Chooses some, and changes their status by the submenu of what can be done with all.
  must((await says(page, '.pattern-bulk > sam-button')) === 'Välj ärenden först', 'Nothing is chosen yet.');
  await tabTo(page, 'sam-checkbox: Välj 2026-0412');
  await press(page, ' ');
  await tabTo(page, 'sam-checkbox: Välj 2026-0408');
  await press(page, ' ');
  const some = await page.$eval('thead sam-checkbox', (all) => all.indeterminate);
  must(some, 'With two of four chosen, the box for all is not in between.');
  await tabTo(page, 'sam-button: Åtgärder för 2 valda', true);
  await press(page, 'Enter', 'ArrowDown', 'ArrowRight');
  await has(page, 'sam-menu-item: Utreds');
  await press(page, 'Enter');
  await has(page, 'sam-button: Åtgärder för 2 valda');
  const states = (await page.evaluate(seen)).map(({ status }) => status);
  must(
    states.every((status) => status === 'Utreds'),
    `The cases are ${states.join(', ')}.`,
  );

  // Hands one over.
  await tabTo(page, 'sam-select: Handläggare för 2026-0412');
  await press(page, 'ArrowDown', 'ArrowDown', 'Enter');
  const [first] = await page.evaluate(seen);
  must(first!.officer === 'bo', `The officer is ${first!.officer}.`);

  // The button of the row has a name and shows it; Escape takes the tooltip away and nothing else.
  await press(page, 'Tab');
  await page.waitForFunction(() => document.querySelector('#arende-2026-0412 sam-tooltip:state(open)'));
  await press(page, 'Escape');
  must(!(await page.$('sam-tooltip:state(open)')), 'Escape leaves the tooltip.');

  // Closes one: at first not, then yes, and goes on with the next.
  const closing = async () => {
    await press(page, 'Enter', 'End');
    await has(page, 'sam-menu-item: Avsluta ärendet');
    await press(page, 'Enter');
    await page.waitForFunction(() => document.querySelector('sam-dialog')!.open);
  };
  await closing();
  await press(page, 'Escape');
  must((await page.evaluate(seen)).length === 4, 'It is closed although the person went back.');
  const back = await page.evaluate(() => document.activeElement!.id);
  must(back === 'meny-2026-0412', `After the dialog the focus is on "${back}".`);
  await closing();
  await tabTo(page, 'sam-button: Avsluta');
  await press(page, 'Enter');
  await page.waitForFunction(() => !document.querySelector('#arende-2026-0412'));
  await has(page, 'sam-link: 2026-0408');

  // What the button has, a right click on the row has too.
  const { x, y } = (await (await page.$('#arende-2026-0397 td:nth-of-type(2)'))!.boundingBox())!;
  await page.mouse.click(x + 4, y + 4, { button: 'right' });
  await page.waitForFunction(() => document.querySelector<SamMenu>('#arende-2026-0397 sam-menu')!.open);
  await press(page, 'Escape');

  // The other tabs.
  await page.evaluate(() => document.querySelector<HTMLElement>('sam-tab')!.focus());
  await press(page, 'ArrowRight');
  must(
    await page.$eval('sam-tab-panel[name=new]', (panel) => panel.checkVisibility()),
    'The tab shows nothing.',
  );
}

const step: Step = {
  name: 'cases',
  needs: ['storybook'],
  run: () => prove({ id: 'patterns-case-list--case-list', type: 'story' }, work),
};
export default step;
