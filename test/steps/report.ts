// A person reports something: the page Patterns/Report from end to end, with the keyboard alone, and in every dress.
import type { KeyInput, Page } from 'puppeteer-core';
import { storybookFolder } from '../../src/build/storybook.js';
import { pilot, type Globals, type Pilot } from '../storybook/pilot.js';
import { serve } from '../storybook/serve.js';
import { launch } from '../support/browser.js';
import type { Step } from '../support/step.js';

const story = { id: 'patterns-report--report', type: 'story' } as const;

const themes = ['samklang', 'forsakringskassan', 'helsinki', 'kern', 'lasuite'];
const dresses: Globals[] = themes.flatMap((theme) => [
  { theme, scheme: 'light' },
  { theme, scheme: 'dark' },
  { theme, scheme: 'light', contrast: 'more' },
  { theme, scheme: 'dark', contrast: 'more' },
]);

function must(holds: unknown, sentence: string): asserts holds {
  if (!holds) throw new Error(sentence);
}

/** What has the focus, through all shadow roots: its role or tag, and its name. Runs in the browser. */
function focused(): string {
  let element = document.activeElement!;
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const host = (element.getRootNode() as Partial<ShadowRoot>).host;
  const label = host?.getAttribute('label') ?? host?.textContent ?? element.textContent ?? '';
  return `${(host ?? element).localName}: ${label.trim().replaceAll(/\s+/g, ' ')}`;
}

/** Every error that shows, in the order of the page. Runs in the browser. */
const errors = (): string[] =>
  [...document.querySelectorAll('sam-text-field')].flatMap(
    (field) => field.shadowRoot!.querySelector('[part=error]')?.textContent?.trim() ?? [],
  );

const press = async (page: Page, ...keys: KeyInput[]) => {
  for (const key of keys) await page.keyboard.press(key);
  await new Promise((done) => setTimeout(done, 50));
};

/** Presses Tab until something has the focus. */
async function tabTo(page: Page, wanted: string) {
  const seen: string[] = [];
  for (let i = 0; i < 30; i++) {
    await press(page, 'Tab');
    const now = await page.evaluate(focused);
    if (now === wanted) return;
    seen.push(now);
  }
  throw new Error(`Tab does not reach "${wanted}", but ${seen.join('; ')}.`);
}

async function fill(page: Page, label: string, text: string) {
  await tabTo(page, `sam-text-field: ${label}`);
  await page.keyboard.type(text);
}

/** Fills it in wrongly, mends it, looks it over, goes back, sends it, and reads what arrives. */
async function report({ page, show }: Pilot): Promise<void> {
  await show(story);
  const sent: string[] = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.method() !== 'POST') return void request.continue();
    sent.push(request.postData() ?? '');
    void request.respond({ contentType: 'application/json', body: '{"number":"2026-4711"}' });
  });
  await page.evaluate(() => {
    document.querySelector('form')!.action = 'report';
    // The same body as text, which a test can read.
    document.querySelector('form')!.enctype = 'application/x-www-form-urlencoded';
    (document.activeElement as HTMLElement).blur();
  });

  await fill(page, 'Vad är det för fel?', 'Gatlampan är trasig');
  await fill(page, 'Postnummer', '12');
  await fill(page, 'E-post', 'ada');
  must(
    (await page.evaluate(errors)).length === 1,
    'The postal code alone should have been told when it was left.',
  );
  await press(page, 'Enter');
  const told = await page.evaluate(errors);
  must(
    told.join() ===
      [
        'Fel: Fyll i fältet.',
        'Fel: Skriv fem siffror, till exempel 123 45.',
        'Fel: Fyll i fältet.',
        'Fel: Skriv en e-postadress, till exempel namn@example.com.',
      ].join(),
    `The errors are: ${told.join(' ')}`,
  );
  const first = await page.evaluate(focused);
  must(first === 'sam-text-field: Gata och nummer', `The focus is on "${first}" and not on the first error.`);
  must(!sent.length, 'It is sent with errors.');

  await page.keyboard.type('Storgatan 1');
  await tabTo(page, 'sam-text-field: Postnummer');
  await press(page, 'End', 'Backspace', 'Backspace');
  await page.keyboard.type('123 45');
  await fill(page, 'Namn', 'Ada Lindgren');
  await tabTo(page, 'sam-text-field: E-post');
  await press(page, 'End');
  await page.keyboard.type('@example.com');
  must(!(await page.evaluate(errors)).length, 'Mended answers are still told as errors.');
  await press(page, 'Enter');
  await page.waitForFunction(() => (document.querySelector('sam-dialog') as HTMLDialogElement | null)!.open);

  // Back to change something: nothing is sent, and the focus is where it was.
  await press(page, 'Escape');
  must(
    !(await page.evaluate(() => (document.querySelector('sam-dialog') as HTMLDialogElement | null)!.open)),
    'Escape does not close the dialog.',
  );
  must(!sent.length, 'It is sent although the person went back.');
  const back = await page.evaluate(focused);
  must(back === 'sam-text-field: E-post', `After the dialog the focus is on "${back}".`);

  await press(page, 'Enter');
  await page.waitForFunction(() => (document.querySelector('sam-dialog') as HTMLDialogElement | null)!.open);
  await tabTo(page, 'sam-button: Skicka');
  await press(page, 'Enter');
  await page.waitForFunction(() => document.querySelector('.pattern-result sam-alert'));
  must(sent.length === 1, `It is sent ${sent.length} times.`);
  for (const answer of ['Gatlampan', 'Storgatan 1', '123 45', 'Ekvik', 'Ada Lindgren', 'ada@example.com'])
    must(
      decodeURIComponent(sent[0]!.replaceAll('+', ' ')).includes(answer),
      `The request lacks "${answer}": ${sent[0]}`,
    );
  const receipt = await page.$eval('.pattern-result', (place) => place.textContent);
  must(receipt.includes('2026-4711'), `The receipt says: ${receipt}`);
  must((await page.evaluate(focused)).startsWith('sam-alert'), 'The focus is not on the receipt.');
}

/** What does not fit: the page is wider than the window, or something is cut off. Runs in the browser. */
function overflow(): string[] {
  const wide =
    document.documentElement.scrollWidth > innerWidth ? [`${document.documentElement.scrollWidth} px`] : [];
  const cut = [...document.querySelectorAll('.pattern-page *')].filter(
    (element) => element.getClientRects().length && element.getBoundingClientRect().right > innerWidth + 1,
  );
  return [...wide, ...cut.map(({ localName }) => `<${localName}> is cut off`)];
}

/** In each theme and mode, at 320 pixels, with text twice as large and from right to left, everything fits. */
async function fits({ page, show }: Pilot): Promise<string[]> {
  const faults: string[] = [];
  const look = async (where: string) => {
    for (const fault of await page.evaluate(overflow)) faults.push(`${where}: ${fault}`);
  };
  await page.setViewport({ width: 320, height: 640 });
  for (const dress of dresses) {
    await show(story, dress);
    await look(JSON.stringify(dress));
  }
  await show(story, { dir: 'rtl' });
  await look('from right to left');
  await page.setViewport({ width: 640, height: 900 });
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  await show(story);
  await look('with text twice as large');
  // The check itself can fail.
  await page.evaluate(() => {
    const wide = document.createElement('div');
    wide.style.inlineSize = '3000px';
    document.querySelector('main')!.append(wide);
  });
  if (!(await page.evaluate(overflow)).length) faults.push('A box of 3000 pixels was not noticed.');
  return faults;
}

const step: Step = {
  name: 'report',
  needs: ['storybook'],
  async run() {
    const served = await serve(storybookFolder);
    const browser = await launch();
    const notes: string[] = [];
    try {
      await report(await pilot(browser, served.url)).catch((error: unknown) =>
        notes.push(`With the keyboard alone: ${(error as Error).message}`),
      );
      const misfits = await fits(await pilot(browser, served.url));
      const tried = 1 + dresses.length + 3;
      const failed = notes.length + Math.min(misfits.length, dresses.length + 3);
      return { passed: tried - failed, failed, notes: [...notes, ...misfits] };
    } finally {
      await browser.close();
      await served.close();
    }
  },
};
export default step;
