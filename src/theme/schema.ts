import { endings } from './about.js';
import { builtInNames } from './built-in.js';
import { components } from './components.js';
import { vendor } from './read.js';
import { vocabularyVersion } from './renamed.js';
import { modes, type Asset, type TokenType } from './types.js';
import { keyDefaults, palettes, vocabulary } from './vocabulary.js';

type Schema = Record<string, unknown>;

const reference = { type: 'string', pattern: '^\\{[^{}]+\\}$', description: 'A reference to another token.' };
const text = { type: 'string' };
const definition = (name: string) => ({ $ref: `#/$defs/${name}` });
const object = (properties: Record<string, Schema>, rest: Schema = {}): Schema => ({
  type: 'object',
  properties,
  additionalProperties: false,
  ...rest,
});
const measured = (units: string[], least?: number) =>
  object(
    { value: { type: 'number', ...(least === undefined ? {} : { minimum: least }) }, unit: { enum: units } },
    { required: ['value', 'unit'] },
  );

/** The value of each type, as the Design Tokens format writes it. */
const valueTypes: Record<TokenType, Schema> = {
  color: {
    anyOf: [
      { type: 'string', pattern: '^#([0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})$' },
      object(
        {
          colorSpace: text,
          components: {
            type: 'array',
            items: { anyOf: [{ type: 'number' }, { const: 'none' }] },
            minItems: 3,
            maxItems: 3,
          },
          alpha: { type: 'number', minimum: 0, maximum: 1 },
          hex: text,
        },
        { required: ['colorSpace', 'components'] },
      ),
      reference,
    ],
  },
  dimension: { anyOf: [measured(['px', 'rem']), reference] },
  duration: { anyOf: [measured(['ms', 's'], 0), reference] },
  number: { anyOf: [{ type: 'number' }, reference] },
  fontFamily: { anyOf: [text, { type: 'array', items: text, minItems: 1 }] },
  fontWeight: { anyOf: [{ type: 'number', minimum: 1, maximum: 1000 }, text] },
  cubicBezier: {
    anyOf: [{ type: 'array', items: { type: 'number' }, minItems: 4, maxItems: 4 }, reference],
  },
  shadow: {
    anyOf: [definition('shadow-layer'), { type: 'array', items: definition('shadow-layer') }, reference],
  },
};

const shadowLayer = object(
  {
    color: definition('color-value'),
    ...Object.fromEntries(
      ['offsetX', 'offsetY', 'blur', 'spread'].map((name) => [name, definition('dimension-value')]),
    ),
  },
  { required: ['color', 'offsetX', 'offsetY', 'blur', 'spread'] },
);

const common = { $description: text, $deprecated: { type: ['boolean', 'string'] } };

/** A token of one type. Colours can differ in single modes, and then may leave the others as they are. */
const token = (type: TokenType, hasModes = type === 'color'): Schema => {
  const value = definition(`${type}-value`);
  const own = object({ modes: object(Object.fromEntries(modes.map((mode) => [mode, value]))) });
  return object(
    {
      $type: { const: type },
      $value: value,
      ...common,
      ...(hasModes
        ? { $extensions: { type: 'object', properties: { [vendor]: own } } }
        : { $extensions: { type: 'object' } }),
    },
    hasModes
      ? { anyOf: [{ required: ['$value'] }, { required: ['$extensions'] }] }
      : { required: ['$value'] },
  );
};

interface Tree {
  [name: string]: Tree | Schema;
}

const isLeaf = (node: Tree | Schema): node is Schema => '$ref' in node;

/** A group with the tokens that can stand in it. */
const group = (tree: Tree): Schema =>
  object({
    $type: text,
    ...common,
    $extensions: { type: 'object' },
    ...Object.fromEntries(
      Object.entries(tree).map(([name, node]) => [name, isLeaf(node) ? node : group(node)]),
    ),
  });

function plant(tree: Tree, path: string, leaf: Schema) {
  const names = path.split('.');
  const last = names.pop()!;
  let at = tree;
  for (const name of names) at = (at[name] ??= {}) as Tree;
  at[last] = leaf;
}

/** The key colours that have no default, and so no description elsewhere. */
const keyColours: Record<string, string> = {
  accent: 'The colour of the brand. A theme needs no more than this.',
  secondary: 'A second accent, for what is selected; without it the accent does that too.',
  neutral: 'Where greys begin; without it they take a breath of the accent.',
};

function tokenTree(): Tree {
  const tree: Tree = {};
  for (const name of palettes) {
    const description = keyDefaults.get(`key.${name}`)?.description ?? keyColours[name];
    plant(tree, `key.${name}`, { ...definition('key'), description });
  }
  for (const [path, { type, description }] of [...vocabulary, ...components]) {
    plant(tree, path, { ...definition(type!), ...(description === undefined ? {} : { description }) });
  }
  return tree;
}

const types = Object.keys(valueTypes) as TokenType[];

const file = (token: Asset['token']) => ({
  type: 'string',
  pattern: `^(?![./\\\\])[^:\\\\]+\\.(${endings[token].join('|')})$`,
});

/** One file for every mode, or one for each of some. */
const picture = (token: 'logo' | 'favicon', description: string): Schema => ({
  description,
  anyOf: [file(token), object(Object.fromEntries(modes.map((mode) => [mode, file(token)])))],
});

const weight = { anyOf: [{ type: 'number', minimum: 1, maximum: 1000 }, text] };

/** What a file says about itself, under `$extensions`. */
const about = object({
  name: { type: 'string', pattern: '^[a-z][a-z0-9-]{0,63}$', description: 'What data-sam-theme says.' },
  vocabulary: {
    type: 'integer',
    minimum: 1,
    maximum: vocabularyVersion,
    description: 'The vocabulary that the file is written in: names that have changed since are followed.',
  },
  extends: { enum: builtInNames, description: 'A built-in theme that this one is laid over.' },
  elevation: { type: 'boolean', description: 'Whether what floats has a shadow.' },
  fonts: {
    type: 'array',
    description: 'Typefaces in files beside this one, each of which becomes an @font-face rule.',
    items: object(
      {
        family: { type: 'string', description: 'The name that the tokens under "font" call it by.' },
        src: {
          description: 'Its file, or its files in the order in which a browser should try them.',
          anyOf: [file('font'), { type: 'array', items: file('font'), minItems: 1 }],
        },
        weight: {
          description: 'One weight, or the least and the most of a variable font; 400 if nothing is said.',
          anyOf: [...weight.anyOf, { type: 'array', items: weight, minItems: 1, maxItems: 2 }],
        },
        style: { enum: ['normal', 'italic'] },
      },
      { required: ['family', 'src'] },
    ),
  },
  logo: picture('logo', 'The logo, as a file beside this one: SVG, PNG, WebP or JPEG.'),
  favicon: picture('favicon', 'The sign in the tab of a browser: SVG, PNG or ICO.'),
});

/** The JSON schema of a theme file, for editors: what can stand where, and what it means. */
export const schema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Samklang theme',
  type: 'object',
  properties: {
    $schema: text,
    ...common,
    $extensions: {
      type: 'object',
      properties: {
        [vendor]: about,
      },
    },
    ...Object.fromEntries(Object.entries(tokenTree()).map(([name, tree]) => [name, group(tree as Tree)])),
    brand: { type: 'object', description: 'Tokens of your own, for the others to refer to.' },
  },
  additionalProperties: false,
  $defs: {
    key: token('color', false),
    ...Object.fromEntries(types.map((type) => [type, token(type)])),
    ...Object.fromEntries(types.map((type) => [`${type}-value`, valueTypes[type]])),
    'shadow-layer': shadowLayer,
  },
};
