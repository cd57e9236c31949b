import { vendor, type PlainObject } from '../read.js';
import { perMode, type Dimension, type Mode, type Theme, type ThemeToken, type Value } from '../types.js';
import { propertyOf } from './css.js';
import { tree } from './json.js';

interface Srgb {
  colorSpace: 'srgb';
  components: number[];
  alpha: number;
  hex: string;
}

/** A token as Figma knows it: a colour, a number of pixels, or a text. */
interface Variable {
  path: string;
  type: 'color' | 'number' | 'string';
  description?: string;
  values: Record<Mode, Srgb | number | string>;
}

const share = (hex: string, at: number) =>
  Math.round((parseInt(hex.slice(at, at + 2), 16) / 255) * 1e4) / 1e4;

const srgb = (hex: string): Srgb => ({
  colorSpace: 'srgb',
  components: [1, 3, 5].map((at) => share(hex, at)),
  alpha: hex.length > 7 ? share(hex, 7) : 1,
  hex: hex.slice(0, 7),
});

const pixels = ({ value, unit }: Dimension) => Math.round(value * (unit === 'rem' ? 16 : 1) * 100) / 100;

/** How Figma says a value of each type that it has variables for. A font is one name there, without what stands in for it. */
const said: Partial<Record<ThemeToken['type'], (value: Value) => Srgb | number | string>> = {
  color: (value) => srgb(value as string),
  dimension: (value) => pixels(value as Dimension),
  fontFamily: (value) => (value as string[])[0]!,
  fontWeight: (value) => value as number,
};

/** A line height is a part of its text's size, and in Figma a number of pixels. */
function lineHeight({ path, values }: ThemeToken, tokens: ReadonlyMap<string, ThemeToken>) {
  const size = tokens.get(path.replace(/-line$/, '-size'));
  return (
    size && perMode((mode) => Math.round((values[mode] as number) * pixels(size.values[mode] as Dimension)))
  );
}

function variable(token: ThemeToken, tokens: ReadonlyMap<string, ThemeToken>): Variable | undefined {
  const { path, type, description, values } = token;
  const say = said[type];
  const found = say
    ? perMode((mode) => say(values[mode]))
    : path.endsWith('-line')
      ? lineHeight(token, tokens)
      : undefined;
  return (
    found && {
      path,
      type: type === 'color' ? 'color' : type === 'fontFamily' ? 'string' : 'number',
      ...(description === undefined ? {} : { description }),
      values: found,
    }
  );
}

/** The tokens that Figma has variables for; shadows and motion it has none for. */
function variables({ tokens }: Theme): Variable[] {
  const byPath = new Map(tokens.map((token) => [token.path, token]));
  return tokens.flatMap((token) => variable(token, byPath) ?? []);
}

const areas = ['FRAME_FILL', 'SHAPE_FILL'];

/** Where Figma offers a variable; the first line that fits. */
const scopes: [path: RegExp, scopes: string[]][] = [
  [/^color\.shadow/, ['EFFECT_COLOR']],
  [/^color\.focus/, ['STROKE_COLOR', 'EFFECT_COLOR']],
  [/^color\..*\bborder-/, ['STROKE_COLOR']],
  [/^color\.(.*\.)?(on-|text-|link)/, ['TEXT_FILL', 'SHAPE_FILL', 'STROKE_COLOR']],
  [/^color\./, areas],
  [/^space\./, ['GAP', 'WIDTH_HEIGHT']],
  [/^size\./, ['WIDTH_HEIGHT']],
  [/^radius\./, ['CORNER_RADIUS']],
  [/^border\.|^focus\.width/, ['STROKE_FLOAT']],
  [/^focus\.offset/, ['GAP']],
  [/-size$/, ['FONT_SIZE']],
  [/-line$/, ['LINE_HEIGHT']],
  [/weight/, ['FONT_WEIGHT']],
  [/^font\./, ['FONT_FAMILY']],
];

function token(
  { path, type, description, values }: Variable,
  mode: Mode,
  others: readonly Mode[] = [],
): PlainObject {
  const isSame = others.every((other) => JSON.stringify(values[other]) === JSON.stringify(values[mode]));
  return {
    $type: type,
    $value: values[mode] as PlainObject | number | string,
    ...(description === undefined ? {} : { $description: description }),
    $extensions: {
      'com.figma.scopes': scopes.find(([test]) => test.test(path))?.[1] ?? ['ALL_SCOPES'],
      'com.figma.codeSyntax': { WEB: `var(${propertyOf(path)})` },
      ...(type === 'string' ? { 'com.figma.type': 'string' } : {}),
      ...(isSame
        ? {}
        : { mode: Object.fromEntries(others.map((other) => [other, values[other]])) as PlainObject }),
    },
  };
}

/** The variables in one mode; with the theme's own source they stand for all of them. */
function file(theme: Theme, all: Variable[], mode: Mode, source?: PlainObject): string {
  const root: PlainObject = {
    ...(theme.description === undefined ? {} : { $description: theme.description }),
    $extensions: { 'com.figma.modeName': mode, ...(source ? { [vendor]: { source } } : {}) },
  };
  for (const one of all) {
    const names = one.path.split('.');
    const last = names.pop()!;
    let group = root;
    for (const name of names) group = (group[name] ??= {}) as PlainObject;
    group[last] = token(one, mode, source && theme.modes);
  }
  return `${tree(root)}\n`;
}

/**
 * The theme as variables, a file a mode, which is what Figma itself imports. The file of the first mode holds the other
 * modes and the source of the theme as well: other tools read modes from there, and the import gives the theme back.
 */
export function figmaFiles(theme: Theme, source: PlainObject): Record<string, () => string> {
  let all: Variable[] | undefined;
  return Object.fromEntries(
    theme.modes.map((mode, i) => [
      i === 0 ? 'figma.json' : `figma.${mode}.json`,
      () => file(theme, (all ??= variables(theme)), mode, i === 0 ? source : undefined),
    ]),
  );
}
