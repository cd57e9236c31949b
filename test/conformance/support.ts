import { nothing, render, type LitElement } from 'lit';
import { composeStories, composeStory } from 'storybook/preview-api';
import manifest from 'virtual:samklang/manifest';
import { wordsOf, type Declaration } from '../../stories/support/manifest.js';
import { render as drawStory } from '../../stories/support/story.js';

export type Host = LitElement & Record<string, unknown>;

/** A promise of the house that every element of a kind keeps. It rejects, or throws, where the promise is broken. */
export interface Check {
  name: string;
  check(row: Row): void | Promise<void>;
}

export type Kind = 'button-like' | 'form-control' | 'overlay' | 'popover' | 'roving';

/** What the suite of form controls has to know. */
export interface FormFacts {
  /** Gives it, by script, the state that is sent as `sends`. */
  fill(host: Host): void;
  sends: string;
  /** The same state as the browser keeps it. */
  state: string;
  /** Where it starts: an attribute, its text, and what is sent then. */
  starts: [attribute: string, text: string, sends: string];
  /** Changes it as a person does, and leaves the focus in it. */
  edit(host: Host): Promise<void>;
  /** Attributes under which it is wrong while it is empty, and the flag that says so. */
  breaks: Record<string, string>;
  flag: keyof ValidityState;
  /** What the focus is on while it is in it, where that is no part of its shadow root. */
  stop?(host: Host): HTMLElement;
}

/** Whether the focus is in it, or in what it keeps for its items. */
export const hasFocus = (host: Host) => host.matches(':focus-within');

/** What the suite of overlays has to know. */
export interface OverlayFacts {
  /** Whether the page waits while it is open. */
  modal: boolean;
  /** Whether it asks before a person closes it. */
  refusable: boolean;
}

/** What the suite of popovers has to know. */
export interface PopoverFacts {
  /** The keys that open its layer. */
  keys: string[];
  /** What has the focus while it is closed, where that is no part of its shadow root. */
  stop?(host: Host): HTMLElement;
}

/** What the suite of composites with one stop of the Tab key has to know. */
export interface RovingFacts {
  /** A selector of its items, of which the story Overview has three or more. */
  items: string;
  /** Along which arrows the focus moves; both where nothing is said. */
  axis?: 'inline' | 'block';
}

/** The facts about one element; the suites do the work. */
export interface Row {
  tag: string;
  /** The module of its stories, from which every example is drawn. */
  stories: object;
  kinds: Kind[];
  /** What is done with it beyond a click, on an element that stands alone: so states and events come about. */
  ways?: Record<string, (host: Host) => unknown>;
  form?: FormFacts;
  overlay?: OverlayFacts;
  popover?: PopoverFacts;
  roving?: RovingFacts;
  /** Whether one of them is open at a time, so that two open ones cannot be compared. */
  isAlone?: boolean;
  /** What the manifest says of it, where that is not what the build wrote. */
  declaration?: Declaration;
}

/** The element's part of the manifest, and the module that it stands in. */
export function described({ tag, declaration }: Row): Declaration & { module: string } {
  for (const { path, declarations = [] } of manifest.modules) {
    const found = declarations.find(({ tagName }) => tagName === tag);
    if (found) return { ...found, ...declaration, module: path };
  }
  if (declaration) return { ...declaration, module: '' };
  throw new Error(`The manifest knows no <${tag}>.`);
}

/** All tags of the manifest. */
export const allTags = manifest.modules.flatMap(({ declarations = [] }) =>
  declarations.flatMap(({ tagName }) => (tagName ? [tagName] : [])),
);

export const classOf = ({ tag }: Row) => customElements.get(tag) as ConformingClass;

type ConformingClass = CustomElementConstructor &
  typeof LitElement & {
    uses?: readonly ConformingClass[];
    version?: string;
    tag?: string;
    observedAttributes: string[];
  };

/** Fails with a sentence. */
export function must(holds: unknown, sentence: string): asserts holds {
  if (!holds) throw new Error(sentence);
}

/** Fails where two lists of words differ, naming which is in one alone. */
export function sameWords(found: Iterable<string>, wanted: Iterable<string>, [more, less]: [string, string]) {
  const [is, should] = [new Set(found), new Set(wanted)];
  const extra = [...is].filter((word) => !should.has(word));
  const missing = [...should].filter((word) => !is.has(word));
  const faults = [
    ...(extra.length ? [`${more}: ${extra}`] : []),
    ...(missing.length ? [`${less}: ${missing}`] : []),
  ];
  must(!faults.length, faults.join('; '));
}

// The suites click everything, and stay on their page.
addEventListener('click', (event) => {
  if (event.composedPath().some((target) => (target as Partial<HTMLAnchorElement>).href))
    event.preventDefault();
});

export const wait = (ms = 0) => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until an element and what it renders have come to rest. */
export async function settled(host: Element): Promise<void> {
  await (host as Host).updateComplete;
  for (const inner of host.shadowRoot?.querySelectorAll('*') ?? []) await (inner as Host).updateComplete;
  await wait();
}

type Story = ((args?: object) => unknown) & {
  play?: (context: { canvasElement: HTMLElement }) => unknown;
  tags: string[];
};

/** The stories of a row, by name, each a function that draws it. */
export function storiesOf({ stories }: Row): [name: string, story: Story][] {
  const composed = composeStories(stories as never, { render: drawStory }, composeStory as never);
  return Object.entries(composed);
}

/** A place on the page for one example; `clear()` takes all of them away. */
export function place(parent: ParentNode & Node = document.body): HTMLElement {
  const box = document.createElement('div');
  box.className = 'sam-example';
  parent.append(box);
  return box;
}

export const clear = () => {
  for (const box of document.querySelectorAll('.sam-example')) box.remove();
};

/** The same checks, each with a clean page behind it. */
export const tidy = (checks: Check[]): Check[] =>
  checks.map(({ name, check }) => ({
    name,
    async check(row) {
      try {
        await check(row);
      } finally {
        clear();
      }
    },
  }));

/** Draws a story and waits for all elements of the row in it. */
export async function show(row: Row, story: Story, box = place()): Promise<Host[]> {
  render(story() ?? nothing, box);
  const hosts = [...box.querySelectorAll<Host>(row.tag)];
  for (const host of hosts) await settled(host);
  return hosts;
}

/** One element of the row as most people use it: that of the story Overview, alone. */
export async function example(
  row: Row,
  attributes: Record<string, string> = {},
  box = place(),
): Promise<Host> {
  const overview = storiesOf(row).find(([name]) => name === 'Overview')?.[1];
  must(overview, `${row.tag} has no story Overview.`);
  const [host] = await show(row, overview);
  must(host, `The story Overview of ${row.tag} does not show one.`);
  const markup = document.createElement(host.localName) as Host;
  for (const { name, value } of host.attributes) markup.setAttribute(name, value);
  for (const [name, value] of Object.entries(attributes)) markup.setAttribute(name, value);
  markup.append(
    ...[...host.childNodes]
      .filter((node) => node.nodeType !== Node.COMMENT_NODE)
      .map((node) => node.cloneNode(true)),
  );
  host.closest('.sam-example')!.remove();
  box.append(markup);
  await settled(markup);
  return markup;
}

/** What is in a shadow root, without Lit's marks and with attributes in one order, so that two of them can be compared. */
export function drawn(host: Element): string {
  const write = (node: Node): string => {
    if (node instanceof Element) {
      if (node.localName === 'style') return '';
      const attributes = [...node.attributes]
        // A declaration that was taken back leaves an empty one.
        .filter(({ name, value }) => name !== 'style' || value)
        .map(({ name, value }) => ` ${name}="${value}"`)
        .sort();
      return `<${node.localName}${attributes.join('')}>${[...node.childNodes].map(write).join('')}</${node.localName}>`;
    }
    return node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '').trim() : '';
  };
  return [...(host.shadowRoot?.childNodes ?? [])].map(write).join('');
}

/** Everything inside a shadow root, and in those within it. */
export function* inside(host: Element): Generator<Element> {
  for (const element of host.shadowRoot?.querySelectorAll('*') ?? []) {
    yield element;
    yield* inside(element);
  }
}

/** Of layers that close by a press elsewhere one is open at a time, so two cannot be compared: their suite asks. */
export const isCompared = ({ kinds, isAlone }: Row, name: string): boolean =>
  name !== 'open' || !(isAlone || kinds.includes('popover'));

/** Values that an attribute may have, by its type in the manifest: each word of a list, or a sample. */
export function valuesOf(type = ''): string[] {
  return wordsOf(type) ?? (/\bboolean\b/.test(type) ? [''] : /\bnumber\b/.test(type) ? ['3'] : ['sample']);
}

/** The value of a property whose attribute has a text. */
export const asProperty = (type = '', text: string): unknown =>
  /\bboolean\b/.test(type) || (/^number\b/.test(type) ? Number(text) : text);

const page = globalThis as { samFaults?: string[] };

/** What goes wrong or is said on the console while something is done; nothing of it reaches the page. */
async function faultsIn(work: () => unknown, listenTo: ('error' | 'warn')[] = ['error']): Promise<string[]> {
  const faults: string[] = [];
  const before = listenTo.map((level) => console[level]);
  for (const level of listenTo)
    console[level] = (...words: unknown[]) => void faults.push(words.map(String).join(' '));
  page.samFaults = faults;
  try {
    await work();
    await wait(20);
  } catch (error) {
    faults.push(String(error));
  } finally {
    listenTo.forEach((level, i) => (console[level] = before[i]!));
    page.samFaults = undefined;
  }
  return faults;
}

/** Fails if anything goes wrong while something is done. */
export async function withoutFaults(work: () => unknown, listenTo?: ('error' | 'warn')[]): Promise<void> {
  const faults = await faultsIn(work, listenTo);
  must(!faults.length, faults.join('\n'));
}

/** Random numbers that are the same in every run: a small congruential generator. */
export function seeded(seed: number) {
  let state = seed >>> 0;
  const next = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  return { next, pick: <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]! };
}
