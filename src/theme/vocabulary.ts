import keys from '../../tokens/base/key.tokens.json' with { type: 'json' };
import palette from '../../tokens/base/palette.tokens.json' with { type: 'json' };
import scale from '../../tokens/base/scale.tokens.json' with { type: 'json' };
import type from '../../tokens/base/type.tokens.json' with { type: 'json' };
import accent from '../../tokens/semantic/accent.tokens.json' with { type: 'json' };
import danger from '../../tokens/semantic/danger.tokens.json' with { type: 'json' };
import info from '../../tokens/semantic/info.tokens.json' with { type: 'json' };
import neutral from '../../tokens/semantic/neutral.tokens.json' with { type: 'json' };
import page from '../../tokens/semantic/page.tokens.json' with { type: 'json' };
import shadow from '../../tokens/semantic/shadow.tokens.json' with { type: 'json' };
import success from '../../tokens/semantic/success.tokens.json' with { type: 'json' };
import warning from '../../tokens/semantic/warning.tokens.json' with { type: 'json' };
import { cache } from './cache.js';
import { flatten, isObject, type Entry, type PlainObject } from './read.js';
import { perMode, type Dimension, type Mode, type PairKind } from './types.js';

const nowhere = () => ({ file: 'samklang', line: 1, column: 1, length: 1 });
const entriesOf = (...trees: object[]) => trees.flatMap((tree) => flatten(tree as PlainObject, nowhere));

/** The tokens that a theme may set and every theme has; the order is that of the files. */
export const vocabulary: ReadonlyMap<string, Entry> = new Map(
  entriesOf(neutral, accent, success, warning, danger, info, page, shadow, scale, type).map((entry) => [
    entry.path,
    entry,
  ]),
);

/** Key colours: where palettes begin. `accent`, `secondary` and `neutral` have no default. */
export const keyDefaults: ReadonlyMap<string, Entry> = new Map(
  entriesOf(keys).map((entry) => [entry.path, entry]),
);

const numbers: ReadonlyMap<string, number> = new Map(
  entriesOf(palette).map((entry) => [entry.path, entry.value as number]),
);

/** A number of `tokens/base/palette.tokens.json`. */
export const number = (path: string): number => {
  const found = numbers.get(path);
  if (found === undefined) throw new Error(`tokens/base has no ${path}`);
  return found;
};

/** The steps of a palette that come from the ladder of contrast ratios. */
export const steps: readonly string[] = [...numbers.keys()]
  .filter((path) => path.startsWith('ladder.light.'))
  .map((path) => path.slice('ladder.light.'.length));

/** What a strong fill takes from its palette beside the steps: the key colour, its states, and what stands on it. */
const keySteps = ['key', 'key-hover', 'key-pressed', 'on-key'] as const;
const surfaces = ['sunken', 'page', 'raised'] as const;
export const palettes = [
  'neutral',
  'accent',
  'secondary',
  'success',
  'warning',
  'danger',
  'info',
  'visited',
] as const;

/** Every path that starts with `palette.` and can be referred to. */
export const palettePaths: ReadonlySet<string> = new Set(
  palettes.flatMap((name) =>
    [...steps, ...keySteps, ...(name === 'neutral' ? surfaces : [])].map((step) => `palette.${name}.${step}`),
  ),
);

/** A colour role with what it stands on and what it owes there. */
export interface Role {
  path: string;
  on: string[];
  kind: PairKind;
  owed: Record<Mode, number>;
  beside?: { role: string; on: string[] };
  /** Whether its colour may be translucent: then nothing is written on it. */
  translucent: boolean;
}

const isColour = (entry: Entry) => entry.type === 'color';
const colourPaths = [...vocabulary.values()].filter(isColour).map((entry) => entry.path);

/** Roles that a pattern names; a star stands for anything but a dot. */
const matching = cache((pattern) => {
  const test = new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^.]*')}$`);
  const found = colourPaths.filter((path) => test.test(path));
  if (found.length === 0) throw new Error(`No role is called ${pattern}`);
  return found;
});

const expand = (patterns: unknown) => [
  ...new Set(((patterns as string[] | undefined) ?? []).flatMap(matching)),
];

const raised: Record<number, number> = { 4.5: 7, 3: 4.5 };

function roleOf({ path, extension }: Entry): Role {
  const contrast = (extension.contrast as number | undefined) ?? 1;
  const kind = (extension.kind as PairKind | undefined) ?? (contrast === 4.5 ? 'text' : 'non-text');
  const more = kind === 'disabled' ? contrast : (raised[contrast] ?? contrast);
  const beside = extension.beside;
  return {
    path,
    on: expand(extension.on),
    kind,
    owed: perMode((mode) => (mode.endsWith('contrast') ? more : contrast)),
    ...(isObject(beside) ? { beside: { role: beside.role as string, on: expand(beside.on) } } : {}),
    translucent: extension.alpha === true,
  };
}

export const roles: ReadonlyMap<string, Role> = new Map(
  [...vocabulary.values()].filter(isColour).map((entry) => [entry.path, roleOf(entry)]),
);

/** What each density of the page adds to the height of a control. */
export type Densities = Record<'comfortable' | 'default' | 'compact', Dimension>;
