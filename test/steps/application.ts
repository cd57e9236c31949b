// A person applies for something: the page Patterns/Application from end to end, with the keyboard alone, and in every dress.
import type { Page } from 'puppeteer-core';
import { errors, fill, focused, listen, must, press, prove, sendAndRead } from '../storybook/page.js';
import type { Pilot } from '../storybook/pilot.js';
import type { Step } from '../support/step.js';

/** The links of the summary. Runs in the browser. */
const links = (): string[] =>
  [...document.querySelector('sam-error-summary')!.shadowRoot!.querySelectorAll('a')].map(({ textContent }) =>
    textContent.trim().replaceAll(/\s+/g, ' '),
  );

/** Follows a link of the summary with the keyboard. */
async function mend(page: Page, question: string) {
  await page.evaluate(() => document.querySelector<HTMLElement>('sam-error-summary')!.focus());
  for (let i = 0; i < 30; i++) {
    await press(page, 'Tab');
    const now = await page.evaluate(() => {
      let element = document.activeElement!;
      while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element.textContent ?? '';
    });
    if (now.includes(question)) return press(page, 'Enter');
  }
  throw new Error(`No link of the summary leads to "${question}".`);
}

/** Sends it nearly empty, mends it by the links of the summary, looks it over, sends it, and reads what arrives. */
async function apply({ page, show }: Pilot, story: Parameters<Pilot['show']>[0]): Promise<void> {
  await show(story);
  const sent = await listen(page);
  const title = await page.title();

  await fill(page, 'Namn', 'Ada Lindgren');
  await fill(page, 'Personnummer', '1964');
  await press(page, 'Enter');
  await page.waitForFunction(() => document.querySelector('sam-error-summary')!.matches(':focus-within'));
  const told = await page.evaluate(links);
  must(told.length === 11, `The summary has ${told.length} links: ${told.join('; ')}`);
  must(!sent.length, 'It is sent with errors.');
  must((await page.title()) !== title, 'The title does not tell of the errors.');
  must((await page.evaluate(errors)).length === 11, 'Not every error stands beside its question.');

  await mend(page, 'Vem söker du för?');
  await press(page, ' ', 'ArrowDown');
  // The answer asks for another question, which stands next.
  await fill(page, 'Namn på den som ska ha tillståndet', 'Bo Lindgren');
  await mend(page, 'Personnummer');
  await press(page, 'End');
  await page.keyboard.type('0823-3234');
  for (const [question, answer] of [
    ['Gatuadress', 'Storgatan 1'],
    ['Postnummer', '123 45'],
    ['Ort', 'Ekvik'],
    ['E-post', 'ada@example.com'],
  ] as const) {
    await mend(page, question);
    const now = await page.evaluate(focused);
    must(now === `sam-text-field: ${question}`, `The link to "${question}" leads to "${now}".`);
    await page.keyboard.type(answer);
  }
  await mend(page, 'Kör du själv?');
  await press(page, ' ');
  await mend(page, 'Hur långt kan du gå');
  await press(page, 'ArrowDown', 'ArrowDown', 'Enter');
  await mend(page, 'Har du ett tillstånd i dag?');
  await press(page, ' ');
  await mend(page, 'Hur vill du få beslutet?');
  await press(page, ' ', 'ArrowDown');
  await mend(page, 'Det jag har skrivit är sant');
  await press(page, ' ');
  await page.waitForFunction(() => !document.querySelector('sam-error-summary')!.matches(':state(shown)'));
  must((await page.title()) === title, 'Mended, the title still tells of errors.');

  const body = await sendAndRead(page, sent);
  for (const answer of [
    'for=child',
    'holder=Bo Lindgren',
    'name=Ada Lindgren',
    'number=19640823-3234',
    'street=Storgatan 1',
    'postcode=123 45',
    'city=Ekvik',
    'email=ada@example.com',
    'drives=yes',
    'distance=50',
    'has=no',
    'decision=letter',
    'true=on',
  ])
    must(body.includes(answer), `The request lacks "${answer}": ${body}`);
  for (const name of ['alone', 'permit'])
    must(!body.includes(`${name}=`), `What was not asked is sent: ${body}`);
}

const step: Step = {
  name: 'application',
  needs: ['storybook'],
  run: () => prove({ id: 'patterns-application--application', type: 'story' }, apply),
};
export default step;
