// Runs in the page: what a person and a machine find there, to be compared.

/**
 * Whether it is a slot that nobody fills and that is no part: it shows no more than the text in it. A browser leaves it out, a
 * server, which cannot know, draws it.
 */
const isUnfilled = (node: Node): node is HTMLSlotElement =>
  node instanceof HTMLSlotElement && !node.assignedNodes().length && !(node.id && node.textContent);

/** The tree with its shadow roots, without what Lit and a server leave as marks. */
function treeOf(node: Node, indent = ''): string {
  if (node instanceof Text)
    return node.data.trim() && `${indent}${node.data.trim().replaceAll(/\s+/g, ' ')}\n`;
  if (!(node instanceof Element) || node.localName === 'template') return '';
  if (isUnfilled(node)) return [...node.childNodes].map((child) => treeOf(child, indent)).join('');
  const attributes = [...node.attributes]
    .filter(({ name }) => name !== 'defer-hydration')
    // A style that a script has set ends in a semicolon.
    .map(({ name, value }) => ` ${name}="${name === 'style' ? value.replace(/;$/, '') : value}"`)
    .sort();
  const within = [...node.childNodes].map((child) => treeOf(child, `${indent}  `)).join('');
  const shadow =
    node.shadowRoot &&
    [...node.shadowRoot.childNodes].map((child) => treeOf(child, `${indent}    `)).join('');
  return `${indent}<${node.localName}${attributes.join('')}>\n${node.shadowRoot ? `${indent}  #shadow\n${shadow}` : ''}${within}`;
}

const everything = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')]
    .filter(({ localName }) => !['style', 'script', 'template'].includes(localName))
    .flatMap((element) => [element, ...(element.shadowRoot ? everything(element.shadowRoot) : [])]);

/**
 * Where everything stands and how it looks, in every property of CSS in which it is not as what is around it. A box may be
 * laid out in another way where a slot that nobody fills stands in it, if nothing is in another place: so such slots are
 * taken out of the page between the two.
 */
function looksOf(root: Element): string[] {
  const all = everything(root);
  // A live region is made by a script and seen by nobody.
  const seen = all.filter((element) => element.role !== 'status' && !isUnfilled(element));
  const boxes = seen.map((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return `box: ${[left, top, width, height]}`;
  });
  for (const slot of all.filter(isUnfilled)) slot.replaceWith(...slot.childNodes);
  const names = [...getComputedStyle(root)].filter((name) => !name.startsWith('--'));
  const known = new Map<Element | undefined, string[]>();
  return seen.map((element, place) => {
    const style = getComputedStyle(element);
    const own = names.map((name) => style.getPropertyValue(name));
    known.set(element, own);
    const around = known.get(element.parentElement ?? (element.getRootNode() as ShadowRoot).host);
    const values = names.flatMap((name, i) => (around?.[i] === own[i] ? [] : `${name}: ${own[i]}`));
    return [element.localName, boxes[place], ...values].join('\n');
  });
}

/** What can be looked for. The text is that which can be seen; without spaces, because a browser tells none from inside a shadow root. */
const finders = {
  tree: treeOf as (root: HTMLElement) => string,
  looks: looksOf,
  text: (root: HTMLElement) => root.innerText.replaceAll(/\s+/g, ''),
};

export const find = (root: HTMLElement, whats: (keyof typeof finders)[]) =>
  Object.fromEntries(whats.map((what) => [what, finders[what](root)]));

/** Waits for every element's update. */
export async function updated(root: ParentNode): Promise<void> {
  for (const element of everything(root))
    await (element as { updateComplete?: Promise<unknown> }).updateComplete;
}
