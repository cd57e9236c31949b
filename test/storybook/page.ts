// A person with a page of a service: the keyboard alone, and the page in every dress.
import type { KeyInput, Page } from 'puppeteer-core';
import { storybookFolder } from '../../src/build/storybook.js';
import { launch } from '../support/browser.js';
import type { Outcome } from '../support/step.js';
import { pilot, type Globals, type Pilot } from './pilot.js';
import { serve } from './serve.js';

const themes = ['samklang', 'forsakringskassan', 'helsinki', 'kern', 'lasuite'];
const dresses: Globals[] = themes.flatMap((theme) => [
  { theme, scheme: 'light' },
  { theme, scheme: 'dark' },
  { theme, scheme: 'light', contrast: 'more' },
  { theme, scheme: 'dark', contrast: 'more' },
]);

type Story = Parameters<Pilot['show']>[0];

export function must(holds: unknown, sentence: string): asserts holds {
  if (!holds) throw new Error(sentence);
}

/** What has the focus, through all shadow roots: its role or tag, and its name. Runs in the browser. */
export function focused(): string {
  let element = document.activeElement!;
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const host = (element.getRootNode() as Partial<ShadowRoot>).host;
  const label = host?.getAttribute('label') ?? host?.textContent ?? element.textContent ?? '';
  return `${(host ?? element).localName}: ${label.trim().replaceAll(/\s+/g, ' ')}`;
}

/** Every error that shows, in the order of the page. Runs in the browser. */
export const errors = (): string[] =>
  [...document.querySelectorAll('sam-text-field, sam-radio-group, sam-select, sam-checkbox')].flatMap(
    (field) => field.shadowRoot!.querySelector('[part=error]')?.textContent?.trim() ?? [],
  );

export const press = async (page: Page, ...keys: KeyInput[]) => {
  for (const key of keys) await page.keyboard.press(key);
  await new Promise((done) => setTimeout(done, 50));
};

/** Presses Tab, or Shift with it, until something has the focus. */
export async function tabTo(page: Page, wanted: string, isBack = false) {
  const seen: string[] = [];
  for (let i = 0; i < 30; i++) {
    if (isBack) await page.keyboard.down('Shift');
    await press(page, 'Tab');
    if (isBack) await page.keyboard.up('Shift');
    const now = await page.evaluate(focused);
    if (now === wanted) return;
    seen.push(now);
  }
  throw new Error(`Tab does not reach "${wanted}", but ${seen.join('; ')}.`);
}

export async function fill(page: Page, label: string, text: string) {
  await tabTo(page, `sam-text-field: ${label}`);
  await page.keyboard.type(text);
}

/** What does not fit: the page is wider than the window, or something is cut off for good. Runs in the browser. */
function overflow(): string[] {
  const wide =
    document.documentElement.scrollWidth > innerWidth ? [`${document.documentElement.scrollWidth} px`] : [];
  const outside = (element: Element) =>
    element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;
  // What scrolls by itself, as a row of tabs does, hides nothing for good.
  const scrolls = (element: Element | undefined): boolean =>
    !!element &&
    !element.matches('.pattern-page') &&
    (['auto', 'scroll'].includes(getComputedStyle(element).overflowX) || scrolls(outside(element)));
  const cut = [...document.querySelectorAll('.pattern-page *')].filter(
    (element) =>
      element.getClientRects().length &&
      element.getBoundingClientRect().right > innerWidth + 1 &&
      !scrolls(element),
  );
  return [...wide, ...cut.map(({ localName }) => `<${localName}> is cut off`)];
}

/** In each theme and mode, at 320 pixels, with text twice as large and from right to left, everything fits. */
async function fits({ page, show }: Pilot, story: Story): Promise<string[]> {
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

/** Answers what the page sends, and keeps it. */
export async function listen(page: Page): Promise<string[]> {
  const sent: string[] = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.method() !== 'POST') return void request.continue();
    sent.push(request.postData() ?? '');
    void request.respond({ contentType: 'application/json', body: '{"number":"2026-4711"}' });
  });
  await page.evaluate(() => {
    const form = document.querySelector('form')!;
    form.action = 'report';
    (document.activeElement as HTMLElement).blur();
  });
  return sent;
}

/** Sends the form, agrees in the dialog, waits for the receipt and the focus on it, and reads what has arrived once. */
export async function sendAndRead(page: Page, sent: string[]): Promise<string> {
  await press(page, 'Enter');
  await page.waitForFunction(() => (document.querySelector('sam-dialog') as HTMLDialogElement | null)!.open);
  await tabTo(page, 'sam-button: Skicka');
  await press(page, 'Enter');
  await page.waitForFunction(() => document.querySelector('.pattern-result sam-alert'));
  must(sent.length === 1, `It is sent ${sent.length} times.`);
  const receipt = await page.$eval('.pattern-result', (place) => place.textContent);
  must(receipt.includes('2026-4711'), `The receipt says: ${receipt}`);
  must((await page.evaluate(focused)).startsWith('sam-alert'), 'The focus is not on the receipt.');
  return read(sent[0]!);
}

/** What is sent, a line of `name=value` for each answer. */
const read = (body: string): string =>
  [...body.matchAll(/name="([^"]+)"\s+([^\r\n]*)/g)].map(([, name, value]) => `${name}=${value}`).join('\n');

/** What the step of a page does: a walk with the keyboard alone, and a look at the page in every dress. */
export async function prove(
  story: Story,
  walk: (pilot: Pilot, story: Story) => Promise<void>,
): Promise<Outcome> {
  const served = await serve(storybookFolder);
  const browser = await launch();
  const notes: string[] = [];
  try {
    await walk(await pilot(browser, served.url), story).catch((error: unknown) =>
      notes.push(`With the keyboard alone: ${(error as Error).message}`),
    );
    const misfits = await fits(await pilot(browser, served.url), story);
    const tried = 1 + dresses.length + 3;
    const failed = notes.length + Math.min(misfits.length, dresses.length + 3);
    return { passed: tried - failed, failed, notes: [...notes, ...misfits] };
  } finally {
    await browser.close();
    await served.close();
  }
}
