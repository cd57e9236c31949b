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
 * Puts every element of the story, through all shadow roots, under the pointer, the finger or the focus at once;
 * the focus only where it can be. Call what it returns to end that.
 */
export async function forcePseudo(
  cdp: CDPSession,
  forcedPseudoClasses: string[],
): Promise<() => Promise<void>> {
  if (!forcedPseudoClasses.length) return () => Promise.resolve();
  await cdp.send('DOM.enable');
  await cdp.send('CSS.enable');
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  const story = flatten(root).find(({ attributes = [] }) => attributes.includes('storybook-root'));
  const isFocus = forcedPseudoClasses.includes('focus');
  const nodes = (story ? flatten(story) : []).filter(
    (node) => node.nodeType === 1 && (!isFocus || canHaveFocus(node)),
  );
  // In one go: to wait for each would take most of the time.
  const force = (classes: string[]) =>
    Promise.all(
      nodes.map(({ nodeId }) => cdp.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses: classes })),
    );
  await force(forcedPseudoClasses);
  return async () => void (await force([]));
}
