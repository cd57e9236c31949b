import { generate, parse, walk, type CssNode, type List, type ListItem } from 'css-tree';
import { optimize, type CustomPlugin, type XastElement, type XastParent } from 'svgo/browser';

/** What draws. Everything else goes: scripts, links, animations (they can rewrite a link), HTML, what editors leave. */
const drawing = new Set(
  (
    'svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan textPath image style ' +
    'linearGradient radialGradient stop clipPath mask pattern marker switch filter feBlend feColorMatrix ' +
    'feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight ' +
    'feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset ' +
    'fePointLight feSpecularLighting feSpotLight feTile feTurbulence'
  ).split(' '),
);

const namespace = 'http://www.w3.org/2000/svg';
const prefixed: Record<string, RegExp> = {
  'xlink:href': /^/,
  'xml:space': /^/,
  'xmlns:xlink': /^http:\/\/www\.w3\.org\/1999\/xlink$/,
};
const picture = /^data:image\/(?:png|jpeg|gif|webp|avif);base64,[A-Za-z0-9+/=\s]+$/;

const deepest = 64;
/** How many elements a browser may have to draw, with all that is drawn again by `use`. */
const mostDrawn = 50_000;

export class BadSvg extends Error {}

/**
 * Whether a value of CSS reaches for anything but a part of the same drawing.
 *
 * A backslash could hide each of these words, and no drawing needs one.
 */
const reachesOut = (css: string) =>
  /[\\@]|(?:image|image-set|src|cross-fade|element|paint|expression)\(|^(?:-moz-binding|behavior)\s*:/i.test(
    css,
  ) || [...css.matchAll(/url\(\s*["']?(.?)/gi)].some(([, first]) => first !== '#');

type Note = (what: string) => void;

/** Style sheets and attributes without the declarations and rules that reach out. */
function cleanCss(css: string, context: 'stylesheet' | 'declarationList', note: Note): string {
  const tree = parse(css, { context, parseCustomProperty: true });
  walk(tree, {
    enter(node: CssNode, item: ListItem<CssNode>, list: List<CssNode>) {
      if (!list) return;
      const isAllowed = node.type !== 'Atrule' || ['media', 'supports'].includes(node.name);
      const isBad = node.type === 'Raw' || (node.type === 'Declaration' && reachesOut(generate(node)));
      if (isAllowed && !isBad) return;
      note(node.type === 'Atrule' ? `@${node.name}` : generate(node).slice(0, 60));
      list.remove(item);
    },
  });
  return generate(tree);
}

const remove = (node: XastElement, parent: XastParent) => {
  parent.children = parent.children.filter((child) => child !== node);
};

function cleanAttributes({ name: element, attributes }: XastElement, note: Note) {
  for (const [name, value] of Object.entries(attributes)) {
    const isLink = name === 'href' || name === 'xlink:href';
    const isAllowed =
      name === 'xmlns'
        ? value === namespace
        : name.includes(':')
          ? prefixed[name]?.test(value)
          : // On what draws, no other attribute does more than draw.
            /^[a-z][a-z0-9-]*$/i.test(name) && !/^on/i.test(name);
    const isInside = isLink
      ? /^#[^\s]+$/.test(value) || (element === 'image' && picture.test(value))
      : name === 'style' || !reachesOut(value);
    if (isAllowed && isInside) {
      if (name === 'style') attributes.style = cleanCss(value, 'declarationList', note);
      continue;
    }
    delete attributes[name];
    // Editors leave attributes of their own by the hundred; only what could have done something is told.
    if (isLink || !name.includes(':')) note(`${name} of <${element}>`);
  }
}

/** How many elements are drawn where `use` draws again what stands elsewhere: a few lines can ask for billions. */
function weigh(root: XastElement): number {
  const byId = new Map<string, XastElement>();
  const collect = (node: XastElement) => {
    if (node.attributes.id) byId.set(node.attributes.id, node);
    for (const child of node.children) if (child.type === 'element') collect(child);
  };
  collect(root);
  const known = new Map<XastElement, number>();
  const weight = (node: XastElement, above: XastElement[]): number => {
    if (above.includes(node)) return 0;
    const found = known.get(node);
    if (found !== undefined) return found;
    const link = node.attributes.href ?? node.attributes['xlink:href'];
    const used = node.name === 'use' && link ? byId.get(link.slice(1)) : undefined;
    const inner = [...node.children, ...(used ? [used] : [])];
    const sum = inner.reduce(
      (total, child) => total + (child.type === 'element' ? weight(child, [...above, node]) : 0),
      1,
    );
    known.set(node, sum);
    return sum;
  };
  return weight(root, []);
}

const keepWhatDraws = (note: Note): CustomPlugin => ({
  name: 'keep-what-draws',
  fn: (root) => {
    const top = root.children.find((child) => child.type === 'element');
    if (top?.name !== 'svg') throw new BadSvg('it is no SVG: its outermost element is not <svg>');
    top.attributes.xmlns ??= namespace;
    root.children = [top];
    let depth = 0;
    return {
      comment: {
        enter: (node, parent) => void (parent.children = parent.children.filter((child) => child !== node)),
      },
      instruction: {
        enter: (node, parent) => void (parent.children = parent.children.filter((child) => child !== node)),
      },
      element: {
        enter(node, parent) {
          if (++depth > deepest) throw new BadSvg(`its elements are nested more than ${deepest} deep`);
          // A logo is often inside its link.
          if (node.name === 'a') {
            note('<a>');
            node.name = 'g';
          }
          if (!drawing.has(node.name)) {
            if (!node.name.includes(':') && node.name !== 'metadata') note(`<${node.name}>`);
            return remove(node, parent);
          }
          cleanAttributes(node, note);
          if (node.name !== 'style') return undefined;
          const css = node.children.map((child) => ('value' in child ? child.value : '')).join('');
          node.children = [{ type: 'text', value: cleanCss(css, 'stylesheet', note) }];
          return undefined;
        },
        exit: () => void depth--,
      },
      root: {
        exit: () => {
          if (weigh(top) > mostDrawn) throw new BadSvg(`it draws more than ${mostDrawn} elements`);
        },
      },
    };
  },
});

/**
 * A drawing that neither runs anything nor asks for anything: what was not drawn is gone, and told.
 *
 * What cannot be made safe throws `BadSvg`, with the reason as the end of a sentence.
 */
export function cleanSvg(text: string): { svg: string; removed: string[] } {
  // An entity can stand for billions of characters, and the parser would write them all.
  if (/<!ENTITY/i.test(text)) throw new BadSvg('it declares entities');
  const removed = new Set<string>();
  const note: Note = (what) => removed.add(what);
  try {
    const { data } = optimize(text.replace(/^\uFEFF/, ''), {
      plugins: [keepWhatDraws(note), 'removeScripts'],
      js2svg: { finalNewline: true },
    });
    return { svg: data, removed: [...removed] };
  } catch (error) {
    if (error instanceof BadSvg) throw error;
    const reason = (error as { reason?: string }).reason;
    throw new BadSvg(reason ? `it is not well-formed: ${reason}` : 'it cannot be read');
  }
}
