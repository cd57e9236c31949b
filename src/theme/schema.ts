import { vendor } from './read.js';
import { modes, type TokenType } from './types.js';
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
const token = (type: TokenType): Schema => {
  const hasModes = type === 'color';
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

function tokenTree(): Tree {
  const tree: Tree = {};
  for (const name of palettes) {
    const description =
      keyDefaults.get(`key.${name}`)?.description ??
      (name === 'accent'
        ? 'The colour of the brand. A theme needs no more than this.'
        : 'Where greys begin; without it they take a breath of the accent.');
    plant(tree, `key.${name}`, { ...definition('color'), description });
  }
  for (const [path, { type, description }] of vocabulary) {
    plant(tree, path, { ...definition(type!), ...(description === undefined ? {} : { description }) });
  }
  return tree;
}

const types = Object.keys(valueTypes) as TokenType[];

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
        [vendor]: object({
          name: {
            type: 'string',
            pattern: '^[a-z][a-z0-9-]{0,63}$',
            description: 'What data-sam-theme says.',
          },
          elevation: { type: 'boolean', description: 'Whether what floats has a shadow.' },
        }),
      },
    },
    ...Object.fromEntries(Object.entries(tokenTree()).map(([name, tree]) => [name, group(tree as Tree)])),
    brand: { type: 'object', description: 'Tokens of your own, for the others to refer to.' },
  },
  additionalProperties: false,
  $defs: {
    ...Object.fromEntries(types.map((type) => [type, token(type)])),
    ...Object.fromEntries(types.map((type) => [`${type}-value`, valueTypes[type]])),
    'shadow-layer': shadowLayer,
  },
};
