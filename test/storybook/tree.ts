import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import { root } from '../../src/build/steps.js';

type Node = Protocol.Accessibility.AXNode;

/** Roles that say nothing by themselves; what is inside them counts. */
const silent = new Set([
  'generic',
  'none',
  'paragraph',
  'LabelText',
  'InlineTextBox',
  'LineBreak',
  'Iframe',
  'RootWebArea',
]);

/** States in the order in which they are written. */
const states = [
  'level',
  'disabled',
  'expanded',
  'pressed',
  'checked',
  'selected',
  'hasPopup',
  'required',
  'readonly',
  'invalid',
  'busy',
  'modal',
  'live',
];

function stateOf({ properties = [] }: Node): string[] {
  const valueOf = (name: string): unknown =>
    properties.find((property) => property.name === name)?.value.value;
  const told = states.flatMap((name) => {
    const value = valueOf(name);
    if (value === undefined || value === 'false' || value === '') {
      // Closed and unpressed are worth a word: they say that the control can be otherwise.
      return ['expanded', 'pressed', 'checked'].includes(name) && value !== undefined
        ? [`${name}=${String(value)}`]
        : [];
    }
    if (value === false) return name === 'expanded' ? ['expanded=false'] : [];
    return [value === true ? name : `${name}=${String(value)}`];
  });
  // Out of use, yet in the tab order: that is a promise of its own.
  return valueOf('disabled') && valueOf('focusable') ? [...told, 'focusable'] : told;
}

const text = (value: Protocol.Accessibility.AXValue | undefined) =>
  String(value?.value ?? '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** One line: what assistive technology is told of one thing. */
function line(node: Node): string {
  const role = text(node.role);
  if (role === 'StaticText') return `text "${text(node.name)}"`;
  const name = text(node.name);
  const value = text(node.value);
  const description = text(node.description);
  return [
    role,
    name && `"${name}"`,
    ...stateOf(node),
    value && `value "${value}"`,
    description && `described "${description}"`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** Something that assistive technology is told, and the language that a part of the page says it is in. */
export interface Said {
  text: string;
  lang?: string;
}

/** The `lang` of the part of the story that each node stands in, out of every shadow root; none where that is the page's. */
function languagesIn(document: Protocol.DOM.Node, story: number): Map<number, string> {
  const languages = new Map<number, string>();
  const walk = (node: Protocol.DOM.Node, above?: string) => {
    const { attributes = [], children = [], shadowRoots = [], pseudoElements = [] } = node;
    const at = attributes.findIndex((name, i) => i % 2 === 0 && name === 'lang');
    const lang = at < 0 ? above : attributes[at + 1];
    if (lang) languages.set(node.backendNodeId, lang);
    for (const child of [...children, ...shadowRoots, ...pseudoElements]) walk(child, lang);
  };
  const find = (node: Protocol.DOM.Node): void =>
    node.backendNodeId === story ? walk({ ...node, attributes: [] }) : node.children?.forEach(find);
  find(document);
  return languages;
}

/** The accessibility tree of the story, as Chromium computes it. */
export async function readTree(page: Page): Promise<{ lines: string[]; said: Said[] }> {
  const cdp: CDPSession = await page.createCDPSession();
  try {
    await cdp.send('Accessibility.enable');
    const { result } = await cdp.send('Runtime.evaluate', {
      expression: `document.querySelector('#storybook-root')`,
    });
    const { node: story } = await cdp.send('DOM.describeNode', { objectId: result.objectId! });
    const { root: document } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
    const languages = languagesIn(document, story.backendNodeId);
    const { nodes } = await cdp.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const lines: string[] = [];
    const said: Said[] = [];
    const walk = (node: Node, depth: number, above: string, around?: string) => {
      const children = (node.childIds ?? []).map((id) => byId.get(id)).filter((child) => child !== undefined);
      const role = text(node.role);
      const name = text(node.name);
      // A line of a text is no node of the document.
      const lang = languages.get(node.backendDOMNodeId ?? 0) ?? around;
      if (!node.ignored)
        for (const told of [name, text(node.description)]) if (told) said.push({ text: told, lang });
      // The text inside a named thing is its name once more.
      const isEcho = role === 'StaticText' && above.includes(name);
      const isSilent = node.ignored || silent.has(role) || isEcho;
      if (!isSilent) lines.push('  '.repeat(depth) + line(node));
      for (const child of children) walk(child, isSilent ? depth : depth + 1, isSilent ? above : name, lang);
    };
    // While a modal dialog is open it is all that is told of the page, and the story around it has no place there.
    const isModal = (node: Node) =>
      node.properties?.some(({ name, value }) => name === 'modal' && value.value);
    const start =
      nodes.find((node) => node.backendDOMNodeId === story.backendNodeId) ??
      (nodes.some(isModal) && nodes[0]);
    if (!start) throw new Error('The story has no place in the accessibility tree.');
    for (const id of start.childIds ?? []) if (byId.has(id)) walk(byId.get(id)!, 0, '');
    return { lines, said };
  } finally {
    await cdp.detach();
  }
}

const wordsOf = (text: string) => text.match(/\p{L}+/gu) ?? [];

/** Words that the author of the page wrote: the text and the attributes outside all shadow roots. */
export const authorWords = async (page: Page): Promise<string[]> =>
  wordsOf(
    await page.evaluate(() => {
      const root = document.querySelector('#storybook-root')!;
      // Each text by itself as well: between two cells there may be no space.
      const words = [...root.querySelectorAll('*')].flatMap(({ attributes, childNodes }) => [
        ...[...attributes].map(({ value }) => value),
        ...[...childNodes].filter((node) => node instanceof Text).map(({ data }) => data),
      ]);
      return `${root.textContent} ${words.join(' ')}`;
    }),
  );

type Strings = Record<string, Record<string, string | ((n: number) => string)>>;

/** Every word of ours in a language; none in one that we do not speak. */
async function ourWords(lang: string): Promise<string[]> {
  const file = join(root, 'src/i18n', `${lang}.ts`);
  if (!existsSync(file)) return [];
  const { default: strings } = (await import(pathToFileURL(file).href)) as { default: Strings };
  return Object.values(strings)
    .flatMap((part) => Object.values(part))
    .flatMap((text) => wordsOf(typeof text === 'string' ? text : [1, 2, 5, 1e6].map(text).join(' ')));
}

/** Words that are neither the author's nor in the pseudo-language; in a part with a language of its own, nor in that one. */
export async function untranslated(said: Said[], author: string[]): Promise<string[]> {
  const known = new Set(author);
  const languages = new Map<string, Set<string>>();
  for (const { lang } of said)
    if (lang && !languages.has(lang)) languages.set(lang, new Set(await ourWords(lang)));
  return said.flatMap(({ text, lang = '' }) =>
    wordsOf(lang ? text : text.replaceAll(/⟦[^⟧]*⟧/g, ' ')).filter(
      (word) => !known.has(word) && !languages.get(lang)?.has(word),
    ),
  );
}

/** Shortens waits of a few seconds, so that what a component says after a while is said at once. */
export async function hurry(page: Page) {
  await page.evaluateOnNewDocument(() => {
    const original = globalThis.setTimeout;
    globalThis.setTimeout = ((act: TimerHandler, wait = 0, ...rest: unknown[]) =>
      original(act, wait > 100 && wait < 3000 ? wait / 20 : wait, ...rest)) as typeof setTimeout;
  });
}
