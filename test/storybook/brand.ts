// A reader brings a brand to the built Storybook: picks a file, drops one, mends one, takes it off again.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { root } from '../../src/build/steps.js';
import { compile } from '../../src/theme/index.js';

const workshop = 'for-agencies-your-brand-in-ten-minutes--docs';
/** Of the same name as a theme that is there already: the reader's own must be told apart from it. */
const good = join(root, 'tokens/brands/kern.tokens.json');
const bad = join(root, 'test/theme/unknown-token/in.tokens.json');

/** With typefaces in files, and properties of single components. */
const full = join(root, 'test/theme/brand/in.tokens.json');

const storageKey = 'samklang.brand';

/** In the compiler, and in nothing else that a page loads. */
const markOfCompiler = 'is not understood here';

const until = async <T>(what: string, ask: () => Promise<T>): Promise<NonNullable<T>> => {
  for (let tries = 0; tries < 400; tries++) {
    const answer = await ask().catch(() => undefined);
    if (answer) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${what}: this did not come about`);
};

/** The page of stories inside Storybook's frame, once it shows what `ready` finds. */
const inside = (page: Page, ready: string): Promise<Frame> =>
  until(`${ready} in the frame`, async () => {
    const frame = page.frames().find((one) => one.url().includes('iframe.html'));
    return frame && (await frame.$(ready)) ? frame : undefined;
  });

/** The colour of a token on the page, and the name of the theme that it wears. */
const worn = (frame: Frame) =>
  frame.evaluate(() => {
    const { documentElement: page, body } = document;
    const probe = body.appendChild(document.createElement('i'));
    probe.style.color = 'var(--sam-color-accent-fill-strong)';
    const { color } = getComputedStyle(probe);
    probe.remove();
    return `${page.dataset.samTheme} ${color}`;
  });

/** The middle of the switch, or of a choice in it, that says a text: once it does. */
const place = (page: Page, text: string): Promise<{ x: number; y: number }> =>
  until(`"${text}" on the theme switch`, () =>
    page.evaluate((wanted) => {
      const found = [...document.querySelectorAll('button, [role=option]')].find(
        (one) => one.textContent?.trim() === wanted,
      );
      if (!found) return undefined;
      const { left, top, width, height } = found.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }, text),
  );

async function choose(page: Page, text: string) {
  const { x, y } = await place(page, text);
  await page.mouse.click(x, y);
}

async function drop(page: Page, file: string, at: { x: number; y: number }) {
  const cdp = await page.createCDPSession();
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await cdp.send('Input.dispatchDragEvent', { type, ...at, data });
  await cdp.detach();
}

/** Presses the button in the frame that says a text, by keyboard. */
async function pressButton(frame: Frame, text: string) {
  await until(`A button "${text}"`, () =>
    frame.evaluate((wanted) => {
      const found = [...document.querySelectorAll<HTMLElement>('.workshop :is(button, sam-button)')].find(
        (one) => one.textContent?.includes(wanted),
      );
      found?.focus();
      return Boolean(found);
    }, text),
  );
  await frame.page().keyboard.press('Enter');
}

/** Walks through the reader's brand in Storybook's own frame; a sentence for whatever does not come about. */
export async function checkBrand(browser: Browser, home: string): Promise<string[]> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.evaluateOnNewDocument('globalThis.__name = (value) => value');
  await page.setViewport({ width: 1400, height: 1000 });
  const scripts = new Set<string>();
  page.on('request', (request) => request.resourceType() === 'script' && scripts.add(request.url()));
  const hasCompiler = async () => {
    const texts = await Promise.all([...scripts].map(async (url) => (await fetch(url)).text()));
    return texts.some((text) => text.includes(markOfCompiler));
  };
  const text = await readFile(good, 'utf8');
  const { theme } = compile([{ file: good, text }]);
  const accent = String(theme!.tokens.find(({ path }) => path === 'color.accent.fill-strong')!.values.light);
  const rgb = [1, 3, 5].map((at) => parseInt(accent.slice(at, at + 2), 16)).join(', ');
  const own = `yours rgb(${rgb})`;
  const open = (path: string) => page.goto(`${home}?path=${path}&globals=scheme:light`);
  const faults: string[] = [];
  const step = async (what: string, act: () => Promise<unknown>) => {
    if (faults.length) return;
    await act().catch((error: unknown) =>
      faults.push(`Your brand, ${what}: ${error instanceof Error ? error.message : String(error)}`),
    );
  };

  await step('a story loads no compiler', async () => {
    await open('/story/actions-button--overview');
    await inside(page, 'sam-button');
    await page.waitForNetworkIdle();
    assert.equal(await hasCompiler(), false);
  });
  await step('the switch leads to where one is brought', async () => {
    await choose(page, 'Samklang');
    await choose(page, 'Your brand …');
    await inside(page, '#workshop-open');
    assert.equal(await hasCompiler(), true);
  });
  await step('a file is opened', async () => {
    const frame = await inside(page, '#workshop-open');
    const field = (await frame.$('#workshop-open'))! as Awaited<ReturnType<Frame['$']>> & {
      uploadFile(file: string): Promise<void>;
    };
    await field.uploadFile(good);
    await until('The page wears the brand', async () => (await worn(frame)) === own);
    await place(page, 'Yours: kern');
  });
  await step('every page wears it, stories and documentation, after a new start too', async () => {
    await open('/story/actions-button--overview');
    const story = await inside(page, 'sam-button');
    await until('The story wears the brand', async () => (await worn(story)) === own);
    await place(page, 'Yours: kern');
    await open('/docs/for-designers-colour--docs');
    const docs = await inside(page, '.colour-facts');
    assert.equal(await worn(docs), own);
    assert.ok(
      (await docs.$eval('.doc', (doc) => doc.textContent ?? '')).includes(accent),
      'The colours told are others',
    );
  });
  await step('what it says of one component, and its typefaces, are nobody else’s', async () => {
    const radius = (frame: Frame) =>
      frame.$eval(
        'sam-button',
        ({ shadowRoot }) => getComputedStyle(shadowRoot!.querySelector('button')!).borderRadius,
      );
    await open('/story/actions-button--overview');
    const plain = await radius(await inside(page, 'sam-button:defined'));
    const lost: string[] = [];
    page.on('response', (response) => response.status() >= 400 && lost.push(response.url()));
    await drop(page, full, await place(page, 'Yours: kern'));
    const frame = await inside(page, 'sam-button:defined');
    await until('The button is round', async () => (await radius(frame)) === '999px');
    // What the brand names is asked for and answered by then. That all of Storybook falls silent may not come about in time.
    await frame.evaluate(() => document.fonts.ready.then(() => true));
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.deepEqual(lost, []);
    await choose(page, 'Yours: brand');
    await choose(page, 'KERN');
    await until('The button is as it was', async () => (await radius(frame)) === plain);
    await drop(page, good, { x: 500, y: 300 });
    await place(page, 'Yours: kern');
  });
  await step('a file with errors is dropped on the switch', async () => {
    await drop(page, bad, await place(page, 'Yours: kern'));
    const frame = await inside(page, '.workshop-says li');
    const said = await frame.$$eval('.workshop-says li', (items) =>
      items.map(({ innerText }: HTMLElement) => innerText),
    );
    assert.equal(said.length, 7);
    assert.match(said[1]!, /Error, line 5 key\.acent .*Did you mean "key\.accent"\?/);
    assert.match(said[1]!, /"acent": \{ "\$value": "#116a3e" \},\n +\^{7}$/);
    assert.equal(await worn(frame), own, 'It changed what is worn');
    await pressButton(frame, 'Error, line 5');
    const selected = await frame.$eval('#workshop-file', (field) => {
      const { value, selectionStart, selectionEnd } = field as HTMLTextAreaElement;
      return value.slice(selectionStart, selectionEnd);
    });
    assert.equal(selected, '"acent"');
    await pressButton(frame, 'Show every page in this brand');
    assert.equal(await worn(frame), own, 'A file with errors can be worn');
  });
  await step('one colour is enough', async () => {
    const frame = await inside(page, '#workshop-accent');
    await frame.$eval('#workshop-file', (field) => {
      const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')!.set!;
      set.call(field, '');
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await frame.$eval('#workshop-accent', (field) => {
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!;
      set.call(field, '#7a2048');
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await until('It compiles', () =>
      frame.$eval('#workshop-summary', ({ textContent }) => textContent?.includes('colours pass')),
    );
    await pressButton(frame, 'Show every page in this brand');
    await until('The page wears the colour', async () => (await worn(frame)) === 'yours rgb(122, 32, 72)');
    await place(page, 'Yours: my-agency');
  });
  await step('it is removed', async () => {
    const frame = await inside(page, '#workshop-file');
    await pressButton(frame, 'Remove');
    await until('The page wears Samklang', async () => (await worn(frame)).startsWith('samklang '));
    await place(page, 'Samklang');
    assert.equal(await frame.evaluate((key) => localStorage.getItem(key), storageKey), null, 'It is kept');
    assert.equal((await frame.$$('.workshop-actions sam-button')).length, 1, 'It can be removed twice');
  });
  await step('a browser that keeps nothing shows it as long as the page lasts', async () => {
    await page.evaluateOnNewDocument(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get() {
          throw new DOMException('Refused', 'SecurityError');
        },
      });
    });
    await page.goto(`${home}iframe.html?viewMode=docs&id=${workshop}&globals=scheme:light`);
    await page.waitForSelector('#workshop-open');
    // What is still being laid out under the pointer may take the drop away.
    await page.waitForNetworkIdle();
    await drop(page, good, { x: 400, y: 300 });
    await until('The page wears the brand', async () => (await worn(page.mainFrame())) === own);
  });
  await context.close();
  return faults;
}

/** A story under the strictest policy wears the brand that the browser has kept, from its first paint: no script is fetched for it. */
export async function checkKeptBrand(browser: Browser, home: string): Promise<string[]> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.evaluateOnNewDocument(
    (key, kept) => localStorage.setItem(key, kept),
    storageKey,
    JSON.stringify({
      file: 'a.tokens.json',
      text: '',
      name: 'a',
      css: '[data-sam-theme="yours"]{--sam-color-accent-fill-strong:rgb(1, 2, 3)}',
    }),
  );
  await page.goto(`${home}iframe.html?id=actions-button--overview`);
  await page.waitForSelector('sam-button');
  const found = await worn(page.mainFrame());
  await context.close();
  return found === 'yours rgb(1, 2, 3)' ? [] : [`Under the strict policy a kept brand is not worn: ${found}`];
}
