import type { CDPSession, Page, Protocol } from 'puppeteer-core';

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

/** The accessibility tree of the story, as Chromium computes it. */
export async function readTree(page: Page): Promise<{ lines: string[]; said: string[] }> {
  const cdp: CDPSession = await page.createCDPSession();
  try {
    await cdp.send('Accessibility.enable');
    const { result } = await cdp.send('Runtime.evaluate', {
      expression: `document.querySelector('#storybook-root')`,
    });
    const { node: root } = await cdp.send('DOM.describeNode', { objectId: result.objectId! });
    const { nodes } = await cdp.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const lines: string[] = [];
    const said: string[] = [];
    const walk = (node: Node, depth: number, above: string) => {
      const children = (node.childIds ?? []).map((id) => byId.get(id)).filter((child) => child !== undefined);
      const role = text(node.role);
      const name = text(node.name);
      if (!node.ignored) said.push(name, text(node.description));
      // The text inside a named thing is its name once more.
      const isEcho = role === 'StaticText' && above.includes(name);
      const isSilent = node.ignored || silent.has(role) || isEcho;
      if (!isSilent) lines.push('  '.repeat(depth) + line(node));
      for (const child of children) walk(child, isSilent ? depth : depth + 1, isSilent ? above : name);
    };
    // While a modal dialog is open it is all that is told of the page, and the story around it has no place there.
    const isModal = (node: Node) =>
      node.properties?.some(({ name, value }) => name === 'modal' && value.value);
    const start =
      nodes.find((node) => node.backendDOMNodeId === root.backendNodeId) ?? (nodes.some(isModal) && nodes[0]);
    if (!start) throw new Error('The story has no place in the accessibility tree.');
    for (const id of start.childIds ?? []) if (byId.has(id)) walk(byId.get(id)!, 0, '');
    return { lines, said: said.filter(Boolean) };
  } finally {
    await cdp.detach();
  }
}

/** Words that the author of the page wrote: the text and the attributes outside all shadow roots. */
export const authorWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.querySelector('#storybook-root')!;
    const attributes = [...root.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes].map(({ value }) => value),
    );
    return `${root.textContent} ${attributes.join(' ')}`.match(/\p{L}+/gu) ?? [];
  });

/** Words that are neither the author's nor in the pseudo-language. */
export function untranslated(said: string[], author: string[]): string[] {
  const known = new Set(author);
  return said.flatMap((sentence) =>
    (sentence.replaceAll(/⟦[^⟧]*⟧/g, ' ').match(/\p{L}+/gu) ?? []).filter((word) => !known.has(word)),
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
