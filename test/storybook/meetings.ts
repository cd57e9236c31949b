/** A colour that is painted, and the colour behind it. */
export interface Meeting {
  kind: 'text' | 'icon' | 'edge' | 'ring' | 'mark';
  colour: string;
  on: string;
  /** What the element itself is filled with. */
  own: string;
  /** Other rings around the same element: the best of them counts. */
  beside: string[];
  /** The element, for a person who has to find it. */
  where: string;
}

/**
 * Every text, icon, edge, ring and mark inside the story, with what is painted behind it.
 * Runs in the browser. It follows what is drawn: through shadow roots, and from what stands in a slot to that slot.
 */
export function collectMeetings(): Meeting[] {
  const found: Meeting[] = [];
  const seen = new Set<string>();

  const hexOf = (colour: string): string | undefined => {
    const parts = /^rgba?\(([^)]+)\)$/
      .exec(colour)?.[1]
      ?.split(/[\s,/]+/)
      .map(Number);
    if (!parts) return colour === 'transparent' || colour === 'none' ? undefined : colour;
    const [r = 0, g = 0, b = 0, alpha = 1] = parts;
    return alpha === 0
      ? undefined
      : `#${[r, g, b].map((byte) => Math.round(byte).toString(16).padStart(2, '0')).join('')}`;
  };
  const colours = (text: string) =>
    (text.match(/rgba?\([^)]+\)/g) ?? []).map(hexOf).filter((colour) => colour !== undefined);

  /** What a node is drawn inside of. */
  const outside = (node: Node): Element | null => {
    if ((node instanceof Element || node instanceof Text) && node.assignedSlot) return node.assignedSlot;
    const { parentNode } = node;
    return parentNode instanceof ShadowRoot ? parentNode.host : (parentNode as Element | null);
  };
  const known = new Map<Element | null, string>([[null, 'the canvas of the browser']]);
  const behind = (element: Element | null): string => {
    let colour = known.get(element);
    if (!colour) {
      colour = hexOf(getComputedStyle(element!).backgroundColor) ?? behind(outside(element!));
      known.set(element, colour);
    }
    return colour;
  };
  const nameOf = (element: Element): string => {
    const root = element.getRootNode();
    const own =
      element.localName +
      [...element.attributes]
        .filter(({ name }) =>
          ['variant', 'tone', 'size', 'class', 'part', 'data-label', 'disabled', 'aria-pressed'].includes(
            name,
          ),
        )
        .map(({ name, value }) => `[${name}="${value}"]`)
        .join('');
    return root instanceof ShadowRoot ? `${nameOf(root.host)} → ${own}` : own;
  };
  const add = (
    kind: Meeting['kind'],
    colour: string | undefined,
    on: string,
    where: Element,
    beside: string[] = [],
  ) => {
    const own = behind(where);
    const key = [kind, colour, on, own, ...beside].join(' ');
    if (!colour || seen.has(key)) return;
    seen.add(key);
    found.push({ kind, colour, on, own, beside, where: nameOf(where) });
  };

  const look = (element: Element) => {
    const style = getComputedStyle(element);
    if (style.display === 'contents') return;
    const around = behind(outside(element));
    const own = behind(element);
    const edges = (['Top', 'Right', 'Bottom', 'Left'] as const).flatMap((side) => {
      const isDrawn = style[`border${side}Style`] !== 'none' && parseFloat(style[`border${side}Width`]) > 0;
      return isDrawn ? (hexOf(style[`border${side}Color`]) ?? []) : [];
    });
    // An edge in the colour of its own fill is the shape of that fill, not an edge.
    for (const colour of edges) if (colour !== own) add('edge', colour, around, element);

    const rings: string[] = [];
    if (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0)
      rings.push(hexOf(style.outlineColor) ?? 'none');
    for (const shadow of style.boxShadow.match(/rgba?\([^)]+\)[^,]*/g) ?? []) {
      const [, , blur = 0, spread = 0] = (
        shadow.replace(/rgba?\([^)]+\)/, '').match(/-?[\d.]+px/g) ?? []
      ).map(parseFloat);
      const colour = colours(shadow)[0];
      // Without blur it is a ring; with it, depth, which owes nothing.
      if (!colour || blur > 0 || spread <= 0) continue;
      if (!shadow.includes('inset')) rings.push(colour);
      // Inside an edge of the same colour it makes that edge wider.
      else if (!edges.includes(colour)) add('edge', colour, own, element);
    }
    for (const ring of rings)
      add(
        'ring',
        ring,
        around,
        element,
        rings.filter((other) => other !== ring),
      );
    for (const colour of colours(style.backgroundImage)) add('mark', colour, own, element);
    if (element instanceof SVGGeometryElement) {
      add('icon', hexOf(style.stroke), own, element);
      add('icon', hexOf(style.fill), own, element);
    }
    for (const pseudo of ['::before', '::after']) {
      const drawn = getComputedStyle(element, pseudo);
      if (drawn.content === 'none' || drawn.content === 'normal' || drawn.display === 'none') continue;
      const ground = hexOf(drawn.backgroundColor) ?? own;
      if (/[^\s"]/.test(drawn.content)) add('text', hexOf(drawn.color), ground, element);
    }
  };

  const walk = (node: Node) => {
    if (node instanceof Text) {
      const parent = outside(node);
      const range = new Range();
      range.selectNode(node);
      // What is cut down to nothing is there for screen readers alone.
      const { width, height } = range.getBoundingClientRect();
      if (
        parent &&
        node.data.trim() &&
        width > 1 &&
        height > 1 &&
        getComputedStyle(parent).clipPath === 'none'
      )
        add('text', hexOf(getComputedStyle(parent).color), behind(parent), parent);
      return;
    }
    if (!(node instanceof Element || node instanceof ShadowRoot)) return;
    if (node instanceof Element) {
      if (!(node instanceof HTMLSlotElement) && !node.checkVisibility()) return;
      if (['STYLE', 'SCRIPT', 'TEMPLATE'].includes(node.nodeName)) return;
      look(node);
      if (node.shadowRoot) walk(node.shadowRoot);
    }
    for (const child of node.childNodes) walk(child);
  };
  walk(document.querySelector('#storybook-root')!);
  return found;
}
