import type { CDPSession, Protocol } from 'puppeteer-core';

const flatten = (node: Protocol.DOM.Node): Protocol.DOM.Node[] => [
  node,
  ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(flatten),
];

const canHaveFocus = ({ nodeName, attributes = [] }: Protocol.DOM.Node) =>
  (['A', 'BUTTON', 'INPUT', 'SELECT', 'SUMMARY', 'TEXTAREA'].includes(nodeName) ||
    attributes.includes('tabindex')) &&
  !attributes.includes('disabled');

/**
 * Answers what puts every element of the story, through all shadow roots, under the pointer, the finger or the focus at
 * once; the focus only where it can be. What is forced stays until the next call: an empty list ends it.
 */
export async function pseudoForcer(cdp: CDPSession): Promise<(classes: string[]) => Promise<void>> {
  await cdp.send('DOM.enable');
  await cdp.send('CSS.enable');
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  const story = flatten(root).find(({ attributes = [] }) => attributes.includes('storybook-root'));
  const nodes = (story ? flatten(story) : []).filter(({ nodeType }) => nodeType === 1);
  let forced = new Set<Protocol.DOM.Node>();
  return async (forcedPseudoClasses) => {
    const isFocus = forcedPseudoClasses.includes('focus');
    const wanted = new Set(
      forcedPseudoClasses.length ? nodes.filter((node) => !isFocus || canHaveFocus(node)) : [],
    );
    const force = ({ nodeId }: Protocol.DOM.Node, classes: string[]) =>
      cdp.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses: classes });
    // In one go: to wait for each would take most of the time.
    await Promise.all([
      ...[...forced].filter((node) => !wanted.has(node)).map((node) => force(node, [])),
      ...[...wanted].map((node) => force(node, forcedPseudoClasses)),
    ]);
    forced = wanted;
  };
}
