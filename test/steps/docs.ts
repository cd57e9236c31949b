import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { root } from '../../src/build/steps.js';
import { storybookFolder } from '../../src/build/storybook.js';
import { compile } from '../../src/theme/index.js';
import { entries, type Entry } from '../storybook/pilot.js';
import { serve } from '../storybook/serve.js';
import { launch } from '../support/browser.js';
import type { Step } from '../support/step.js';

interface Thing {
  name: string;
  kind?: string;
  privacy?: string;
  static?: boolean;
  type?: { text: string };
}
interface Declaration {
  tagName?: string;
  /** The words that its class answers to, and the fields of its events, as they stand in the source. */
  words?: string[];
  members?: Thing[];
  attributes?: Thing[];
  events?: Thing[];
  slots?: Thing[];
  cssParts?: Thing[];
  cssProperties?: Thing[];
  cssStates?: Thing[];
}

const readJson = async <T>(path: string) => JSON.parse(await readFile(join(root, path), 'utf8')) as T;

/** What a component's module spells out: texts that it compares or sends, and fields that only a script can read. */
async function wordsIn(path: string): Promise<string[]> {
  const file = path.replace(/^dist/, 'src').replace(/\.js$/, '.ts');
  const source = await readFile(join(root, file), 'utf8');
  return [...source.matchAll(/'([\w-]+)'|readonly (\w+)/g)].map(([, text, field]) => (text ?? field)!);
}

/** A theme file of nothing but key colours. */
const themeWith = (keys: object) => ({
  file: 'example.tokens.json',
  text: JSON.stringify({
    $extensions: { 'dev.samklang': { name: 'example' } },
    key: { accent: { $value: '#14607a' }, ...keys },
  }),
});

/** Everything that the manifest says an element has, each as `kind:name`. */
function promised({ members = [], ...element }: Declaration): string[] {
  const open = members.filter((one) => !one.static && (one.privacy ?? 'public') === 'public');
  const named = (kind: string, things: Thing[] = []) => things.map(({ name }) => `${kind}:${name}`);
  return [
    ...named('attribute', element.attributes),
    ...named(
      'property',
      open.filter(({ kind }) => kind === 'field'),
    ),
    ...named(
      'method',
      open.filter(({ kind }) => kind === 'method'),
    ),
    ...named('event', element.events),
    ...named('slot', element.slots),
    ...named('part', element.cssParts),
    ...named('state', element.cssStates),
    ...named('custom property', element.cssProperties),
  ];
}

/** What the rendered page tells: only what can be seen counts. */
const told = (page: Page, member = ''): Promise<string[]> =>
  page.$$eval(
    '[data-api]',
    (found, tag) =>
      found
        .filter((one) => (one.closest('[data-element]')?.getAttribute('data-element') ?? '') === tag)
        .filter((one) => one.getAttribute('data-api')!.startsWith('property:') || one.checkVisibility())
        .map((one) => one.getAttribute('data-api')!),
    member,
  );

function compare(tag: string, wanted: string[], found: string[]): string[] {
  return [
    ...wanted
      .filter((one) => !found.includes(one))
      .map((one) => `<${tag}>: its page does not tell of the ${one.replace(':', ' "')}".`),
    ...found
      .filter((one) => !wanted.includes(one))
      .map((one) => `<${tag}>: its page tells of the ${one.replace(':', ' "')}", which is not there.`),
  ];
}

const sections = [
  'When to use it',
  'Overview',
  'Options',
  'States',
  'Behaviour',
  'Keyboard',
  'What is announced',
  'Attributes, slots, events, parts',
  'What a theme can change',
  'Size',
];
/** An element may have nothing to show here. */
const optional = new Set(['Options', 'States']);

async function sectionFaults(page: Page, tag: string): Promise<string[]> {
  const found = await page.$$eval('.doc-section > h2', (headings) =>
    headings.map(({ textContent }) => textContent ?? ''),
  );
  const wanted = sections.filter((title) => found.includes(title) || !optional.has(title));
  const isRight = found.join() === wanted.join();
  const size = await page
    .$eval('#size', (heading) => heading.parentElement?.textContent ?? '')
    .catch(() => '');
  return [
    ...(isRight
      ? []
      : [`<${tag}>: the sections of its page are ${found.join(', ')}; they should be ${wanted.join(', ')}.`]),
    ...(/\d/.test(size) ? [] : [`<${tag}>: its page tells no size.`]),
  ];
}

/** The attributes that any element of a page may have from us. */
const pageAttributes = new Set(['theme', 'scheme', 'contrast', 'density'].map((name) => `data-sam-${name}`));

/** Words in code that the prose of a page uses, and that neither the element nor HTML has. */
async function strangeWords(
  page: Page,
  tag: string,
  { members = [], words: spelt = [], ...element }: Declaration,
  tokens: Set<string>,
): Promise<string[]> {
  const words = await page.$$eval(
    '.doc-lead code, .doc-facts code, .doc-example p code, .doc td code',
    (found) =>
      found.filter((one) => !one.closest('[data-api], [data-element]')).map((one) => one.textContent ?? ''),
  );
  const own = new Set([
    ...spelt,
    ...[members, ...Object.values(element).filter(Array.isArray)]
      .flat()
      .flatMap(({ name, type }: Thing) => [
        name,
        ...[...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, word]) => word!),
      ]),
  ]);
  const open = [...new Set(words)].filter((word) => /\w/.test(word) && /^[\w.-]+(\(\))?$/.test(word));
  const faults: string[] = [];
  for (const word of open) {
    const last = word.replace('()', '').split('.').at(-1)!;
    const isToken = word.startsWith('--') && (tokens.has(word) || own.has(word));
    if (
      isToken ||
      own.has(last) ||
      pageAttributes.has(word) ||
      (!word.startsWith('--') && (await page.evaluate(isOfHtml, last)))
    )
      continue;
    faults.push(`<${tag}>: its page speaks of \`${word}\`, which neither the element nor HTML has.`);
  }
  return faults;
}

/** Whether HTML has an attribute, a property, a method or a value of that name. Runs in the browser. */
function isOfHtml(word: string): boolean {
  const property = word.toLowerCase().replaceAll('-', '');
  const values = ['submit', 'reset', 'button', 'boolean', 'string', 'number', 'registerIcons', 'announce'];
  return (
    values.includes(word) ||
    // A type of the platform, or an event of the package.
    (/^[A-Z]/.test(word) && word in globalThis) ||
    /^Sam\w+Event$/.test(word) ||
    customElements.get(word) !== undefined ||
    [
      HTMLElement,
      HTMLButtonElement,
      HTMLFormElement,
      HTMLInputElement,
      HTMLImageElement,
      HTMLLabelElement,
      SubmitEvent,
      ToggleEvent,
      HTMLDialogElement,
    ].some(({ prototype }) => {
      for (let one: object | null = prototype; one; one = Object.getPrototypeOf(one) as object | null)
        if (
          Object.getOwnPropertyNames(one).some(
            (name) =>
              name.toLowerCase() === property ||
              (property.startsWith('aria') && name.toLowerCase() === `${property}elements`),
          )
        )
          return true;
      return false;
    })
  );
}

async function open(browser: Browser, url: string, { id }: Entry): Promise<Page> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument('globalThis.__name = (value) => value');
  await page.goto(`${url}iframe.html?viewMode=docs&id=${id}`);
  await page.waitForSelector('.doc h1');
  return page;
}

/** The brand file that the agencies' page shows must compile, and every command that it gives must be there. */
async function agencies(page: Page): Promise<string[]> {
  const faults: string[] = [];
  const text = await page.$eval('#workshop-file', (field) => (field as HTMLTextAreaElement).value);
  const { theme, problems } = compile([{ file: 'agency.tokens.json', text }]);
  if (!theme || problems.length)
    faults.push(`The example theme: ${problems.map(({ message }) => message).join(' ') || 'no theme'}`);
  const said = await page.$eval('.workshop-says', (status) => status.textContent ?? '');
  if (theme && !said.includes(`${theme.pairs.length} pairs of colours pass`))
    faults.push(`The page says of its example: "${said}"`);
  const scripts = (await readJson<{ scripts: Record<string, string> }>('package.json')).scripts;
  const shown = await page.$eval('.doc', (doc) => doc.textContent ?? '');
  for (const [, script] of shown.matchAll(/npm run ([\w:]+)/g))
    if (!scripts[script!]) faults.push(`The page names the script "${script}", which is not there.`);
  const tokens = new Set(theme?.tokens.map(({ path }) => path));
  const words = await page.$$eval('[data-token]', (found) =>
    found.map(({ textContent }) => textContent ?? ''),
  );
  for (const word of words) {
    if (tokens.has(word)) continue;
    const token = word.split('.').reduceRight<object>((inner, name) => ({ [name]: inner }), { $value: 0 });
    const said = compile([{ file: 'word.tokens.json', text: JSON.stringify(token) }]);
    if (said.problems.some(({ code }) => code === 'unknown-token'))
      faults.push(`The page names "${word}", which is not there.`);
  }
  // A mistake in the file is told while it is written.
  await page.$eval('#workshop-file', (field) => {
    const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')!.set!;
    set.call(field, '{ "key": { "acent": { "$value": "#14607a" } } }');
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  const isTold = await page
    .waitForFunction(
      () => /Error, line 1/.test(document.querySelector('.workshop-says')?.textContent ?? ''),
      { timeout: 5000 },
    )
    .catch(() => undefined);
  if (!isTold) faults.push('A mistake in the example theme is not told on the page.');
  return faults;
}

const step: Step = {
  name: 'docs',
  needs: ['storybook'],
  async run() {
    const manifest = await readJson<{ modules: { path: string; declarations?: Declaration[] }[] }>(
      'dist/custom-elements.json',
    );
    const elements: Declaration[] = [];
    for (const { path, declarations = [] } of manifest.modules)
      for (const declaration of declarations)
        if (declaration.tagName) elements.push({ ...declaration, words: await wordsIn(path) });
    const { theme } = compile([themeWith({})]);
    const tokens = new Set(theme!.tokens.map(({ path }) => `--sam-${path.replaceAll('.', '-')}`));
    const all = (await entries()).filter(({ type }) => type === 'docs');
    const served = await serve(storybookFolder);
    const browser = await launch();
    const outcome = { passed: 0, failed: 0, notes: [] as string[] };
    const judge = (faults: string[]) => {
      outcome[faults.length ? 'failed' : 'passed']++;
      outcome.notes.push(...faults);
    };
    try {
      const documented = new Set<string>();
      let isSeeded = false;
      for (const entry of all) {
        const page = await open(browser, served.url, entry);
        const tag = (
          await page.$eval('.doc-tag code', (code) => code.textContent ?? '').catch(() => '')
        ).replaceAll(/[<>]/g, '');
        const element = elements.find(({ tagName }) => tagName === tag);
        if (tag && !element)
          judge([`The page "${entry.title}" is about <${tag}>, which the manifest does not know.`]);
        if (entry.id === 'for-agencies-your-brand-in-ten-minutes--docs') judge(await agencies(page));
        if (element) {
          documented.add(tag);
          judge(compare(tag, promised(element), await told(page)));
          judge(await sectionFaults(page, tag));
          const family = await page.$$eval('[data-element]', (found) =>
            found.map((one) => one.getAttribute('data-element')!),
          );
          for (const member of elements.filter(({ tagName }) => family.includes(tagName!))) {
            documented.add(member.tagName!);
            judge(compare(member.tagName!, promised(member), await told(page, member.tagName)));
          }
          judge(await strangeWords(page, tag, element, tokens));
          if (!isSeeded) {
            isSeeded = true;
            // What is taken away must be missed, what is made up must be found.
            await page.evaluate(() => {
              document.querySelector('[data-api^="attribute:"]')!.remove();
              document
                .querySelector('.doc-tag')!
                .insertAdjacentHTML('beforeend', '<code data-api="slot:made-up">made-up</code>');
              document
                .querySelector('.doc-facts li')!
                .insertAdjacentHTML('beforeend', ' <code>made-up-word</code>');
            });
            const seen = [
              ...compare(tag, promised(element), await told(page)),
              ...(await strangeWords(page, tag, element, tokens)),
            ];
            judge(
              seen.length === 3
                ? []
                : [`Of three seeded faults these were found: ${seen.join(' ') || 'none'}`],
            );
          }
        }
        await page.close();
      }
      judge(
        elements
          .filter(({ tagName }) => !documented.has(tagName!))
          .map(({ tagName }) => `<${tagName}> has no page.`),
      );
      return outcome;
    } finally {
      await browser.close();
      await served.close();
    }
  },
};
export default step;
