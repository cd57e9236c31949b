import type { AtRule, ChildNode, Declaration, Node, Root } from 'postcss';
import parseValue from 'postcss-value-parser';
import stylelint, { type Rule } from 'stylelint';
import { declaredBeside, importersOf, joined, privates, privatesInCode, tokens } from './style-files.js';
import { young } from './support.js';

type Report = (node: ChildNode | Root, message: string, word?: string) => void;
type Check = (root: Root, report: Report, option: unknown) => void;

/** A check of a whole sheet as a Stylelint rule. */
function rule(name: string, check: Check) {
  const ruleName = `samklang/${name}`;
  const run: Rule = (option) => (root, result) => {
    if (!option) return;
    check(
      root,
      (node, message, word) =>
        stylelint.utils.report({ ruleName, result, node, message, ...(word ? { word } : {}) }),
      option,
    );
  };
  run.ruleName = ruleName;
  run.messages = {};
  return stylelint.createPlugin(ruleName, run);
}

const fileOf = (root: Root) => root.source?.input.file ?? '';

const variables = (value: string) => [...value.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name!);

/** Every `--sam-` name is a token of the default theme or declared by the component with `@cssprop`. */
const knownNames = rule('known-names', (root, report, theme) => {
  const known = tokens(theme as string);
  if (!known.size)
    return report(root.first ?? root, `${String(theme)} has no tokens: compile the default theme first`);
  const declared = declaredBeside(fileOf(root));
  root.walkDecls((decl) => {
    for (const name of new Set([decl.prop, ...variables(decl.value)])) {
      if (!name.startsWith('--sam-') || known.has(name) || declared.has(name)) continue;
      report(decl, `${name} is neither a token nor declared with @cssprop`, name);
    }
  });
});

/** Private properties are read by someone, and what is read is defined. */
const privateNames = rule('private-names', (root, report) => {
  const file = fileOf(root);
  const own = privates(root);
  const whole = privates(joined(file, root.toString()));
  const inCode = privatesInCode(file);
  const isShared = /[\\/]styles[\\/][^\\/]+$/.test(file);
  const elsewhere = isShared ? importersOf(file).map((importer) => privates(joined(importer))) : [];

  root.walkDecls((decl) => {
    const { prop } = decl;
    const isUsed = whole.used.has(prop) || inCode.has(prop) || elsewhere.some(({ used }) => used.has(prop));
    if (own.defined.has(prop) && !isUsed) report(decl, `${prop} is defined but never used`, prop);
    for (const name of variables(decl.value)) {
      if (!name.startsWith('--_') || whole.defined.has(name) || inCode.has(name)) continue;
      // A shared sheet may leave a name to those that join it in, but then to every one of them.
      if (elsewhere.length && elsewhere.every(({ defined }) => defined.has(name))) continue;
      report(decl, `${name} is used but never defined`, name);
    }
  });
});

const layout = new RegExp(
  '^(' +
    [
      'display|position|inset(-.+)?|box-sizing|contain(er)?(-.+)?|isolation|z-index|order|(content-)?visibility|vertical-align',
      '(min-|max-)?(inline|block)-size|aspect-ratio|overflow(-.+)?',
      'flex(-.+)?|grid(-.+)?|gap|(row|column)-gap|(align|justify|place)-.+|float|clear|break-.+',
      // It takes no place, and a host that has the focus itself needs one.
      'outline(-.+)?',
    ].join('|') +
    ')$',
);

const subject = (selector: string) =>
  selector
    .trim()
    .split(/(?<![>+~\s(,])[\s>+~]+(?![^(]*\))/)
    .at(-1) ?? '';

/** The host takes part in layout; everything that can be seen is inside. Private properties may be set on it. */
const hostLayout = rule('host-layout', (root, report) => {
  root.walkRules((node) => {
    if (!node.selectors.some((selector) => /:host\b/.test(subject(selector)))) return;
    node.each((child) => {
      if (child.type !== 'decl' || child.prop.startsWith('--_') || layout.test(child.prop)) return;
      report(child, `${child.prop} does not belong on :host, which has layout only`, child.prop);
    });
  });
});

const physical =
  /(^|-)(left|right|top|bottom)(-|$)|^(min-|max-)?(width|height)$|^border-(top|bottom)-(left|right)-radius$/;
const boxes = /^(margin|padding|inset|border-(width|style|color))$/;
const sided = /^(text-align|float|clear|caption-side)$/;

/** Directions are those of the text: start and end, inline and block. */
const logical = rule('logical', (root, report) => {
  root.walkDecls((decl) => {
    const { prop, value } = decl;
    if (prop.startsWith('--')) return;
    if (physical.test(prop) && !/^(-webkit-|mask-|background-)/.test(prop)) {
      report(decl, `${prop} is physical: name inline or block, start or end`, prop);
    }
    if (sided.test(prop) && /\b(left|right)\b/.test(value)) {
      report(decl, `${prop}: ${value} is physical: write start or end`, value);
    }
    const parts = parseValue(value).nodes.filter(({ type }) => type === 'word' || type === 'function');
    if (
      boxes.test(prop) &&
      parts.length === 4 &&
      parseValue.stringify(parts[1]!) !== parseValue.stringify(parts[3]!)
    ) {
      report(decl, `${prop} with four values is physical: write it by inline and block`, prop);
    }
  });
});

/** A colour comes from a role; a value has one fallback at most. */
const plainValues = rule('plain-values', (root, report) => {
  root.walkDecls((decl) => {
    if (/\bcolor-mix\(|\bcolor-contrast\(|\bfrom\s+var\(/.test(decl.value)) {
      report(decl, 'a component mixes no colour: a state without a role gets a role', decl.value);
    }
    if (/var\([^()]*var\([^()]*var\(/.test(decl.value)) {
      report(decl, 'one fallback at most: define a private property once and change that', decl.value);
    }
    if (/^(letter-spacing|word-spacing)$/.test(decl.prop) && decl.value !== 'inherit') {
      report(decl, `${decl.prop} belongs to the reader: write inherit or nothing`, decl.prop);
    }
    if (decl.prop === 'line-height' && decl.value !== 'inherit') {
      report(decl, 'line-height belongs to the reader: write inherit', decl.prop);
    }
    if (decl.prop === 'font' && /\//.test(decl.value)) {
      report(decl, 'line-height belongs to the reader: leave it out of font', decl.prop);
    }
  });
});

const cssTypes = [
  'color',
  'image',
  'gradient',
  'basic-shape',
  'filter-function',
  'transform-function',
  'easing-function',
];

/** The paths in browser data under which a declaration's property, keywords and functions may stand. */
function* featuresOf({ prop, value }: Declaration): Generator<string[][]> {
  if (prop.startsWith('--')) return;
  yield [['css', 'properties', prop]];
  const found: string[][][] = [];
  parseValue(value).walk((node) => {
    const { type, value: word } = node;
    if (type === 'function' && word !== 'var') {
      const types = cssTypes.map((name) => ['css', 'types', name, word]);
      found.push([['css', 'properties', prop, word], ['css', 'types', word], ...types]);
    } else if (type === 'word' && /^[a-z][a-z-]+$/.test(word))
      found.push([['css', 'properties', prop, word]]);
    return type !== 'function' || word !== 'url';
  });
  yield* found;
}

/** The tests that stand round a node: `(field-sizing: content)` of an `@supports`. */
function supportsAround({ parent }: Node): string {
  if (!parent) return '';
  const { name, params } = parent.type === 'atrule' ? (parent as AtRule) : {};
  return (name === 'supports' ? params! : '') + supportsAround(parent);
}

/** Forbids what a browser of the floor lacks, unless `@supports` asks for it or `src/guards.ts` lists it. */
const browserFloor = rule('browser-floor', (root, report) => {
  const check = (node: ChildNode, paths: string[][]) => {
    const found = young(...paths);
    if (!found || found.guard) return;
    const word = found.feature.split('.').at(-1)!;
    if (supportsAround(node).includes(word)) return;
    report(node, `${found.feature} is missing in ${found.missing}`, word);
  };
  root.walkDecls((decl) => {
    for (const paths of featuresOf(decl)) check(decl, paths);
  });
  root.walkAtRules((node) => {
    check(node, [['css', 'at-rules', node.name]]);
    if (node.name === 'supports') return;
    for (const [, feature] of node.params.matchAll(/\(\s*([a-z-]+)/g))
      check(node, [['css', 'at-rules', node.name, feature!]]);
  });
  root.walkRules((node) => {
    for (const [, name, call] of node.selector.matchAll(/:{1,2}([a-z-]+)(\()?/g)) {
      check(
        node,
        call
          ? [
              ['css', 'selectors', `${name}function`],
              ['css', 'selectors', name!],
            ]
          : [['css', 'selectors', name!]],
      );
    }
  });
});

export const plugins = [knownNames, privateNames, hostLayout, logical, plainValues, browserFloor];
