import type {
  Dimension,
  Duration,
  Mode,
  Pair,
  PairKind,
  ShadowLayer,
  Theme,
  ThemeToken,
  TokenType,
  Value,
} from './types.js';
import { modes } from './types.js';

export type Files = Record<'theme.css' | 'tokens.json' | 'report.json', string>;

const generic = new Set([
  'serif',
  'sans-serif',
  'monospace',
  'cursive',
  'fantasy',
  'system-ui',
  'ui-serif',
  'ui-sans-serif',
  'ui-monospace',
  'ui-rounded',
  'math',
  'emoji',
]);

const short = (n: number) => String(n).replace(/^(-?)0\./, '$1.');

const length = ({ value, unit }: Dimension) => (value === 0 ? '0px' : `${short(value)}${unit}`);

const time = ({ value, unit }: Duration) =>
  unit === 'ms' && value % 100 === 0 ? `${short(value / 1000)}s` : `${short(value)}${unit}`;

/** `#aabbcc` can be said as `#abc`. */
const colour = (hex: string) => (/^#(?:(.)\1)+$/.test(hex) ? `#${hex.slice(1).replace(/(.)./g, '$1')}` : hex);

const inBothSchemes = (light: string, dark: string) =>
  light === dark ? light : `light-dark(${light},${dark})`;

const family = (name: string) => (generic.has(name) ? name : `"${name}"`);

/** A shadow of both schemes: its geometry is the same, its colours are not. */
function shadow(light: ShadowLayer[], dark: ShadowLayer[]): string {
  if (light.length === 0) return 'none';
  return light
    .map((layer, i) => {
      const parts = [layer.offsetX, layer.offsetY, layer.blur, layer.spread].map(({ value, unit }) =>
        value === 0 ? '0' : `${short(value)}${unit}`,
      );
      if (parts[3] === '0') parts.pop();
      return [...parts, inBothSchemes(colour(layer.color), colour(dark[i]!.color))].join(' ');
    })
    .join(',');
}

const plain: Record<Exclude<TokenType, 'color' | 'shadow'>, (value: Value) => string> = {
  dimension: (value) => length(value as Dimension),
  duration: (value) => time(value as Duration),
  number: (value) => short(value as number),
  fontFamily: (value) => (value as string[]).map(family).join(','),
  fontWeight: (value) => short(value as number),
  cubicBezier: (value) => `cubic-bezier(${(value as number[]).map(short).join(',')})`,
};

/** What a token is in CSS, in both schemes at once, with or without more contrast. */
function css({ type, values }: ThemeToken, more: boolean): string {
  const [light, dark]: [Mode, Mode] = more ? ['light-contrast', 'dark-contrast'] : ['light', 'dark'];
  if (type === 'color') return inBothSchemes(colour(values[light] as string), colour(values[dark] as string));
  if (type === 'shadow') return shadow(values[light] as ShadowLayer[], values[dark] as ShadowLayer[]);
  return plain[type](values[light]);
}

const propertyOf = (path: string) => `--sam-${path.replaceAll('.', '-')}`;

const rule = (selector: string, declarations: string[]) => `${selector}{${declarations.join(';')}}`;

/**
 * A part of a page says how it looks by one of the page's attributes, or as `<sam-theme>`. Both weigh the same as a class,
 * so a rule of the page that comes later is stronger; and they stand side by side, by which `<sam-theme>` inside a shadow
 * root recognises the rules that do not reach it there.
 */
const part = (name: string, value?: string) => {
  const says = value === undefined ? '' : `=${value}`;
  return `[data-sam-${name}${says}],:where(sam-theme)[${name}${says}]`;
};

/** Which tokens can change with contrast: the same in every theme, or one theme would leak into another on a part of a page. */
const followsContrast = ({ path, type }: ThemeToken) =>
  type === 'color' || type === 'shadow' || path === 'border.control';

/** Private names of colours are initials, because names are half of a sheet: `color.accent.fill-strong` is `afs`. */
export const privateName = (path: string) =>
  path.startsWith('color.')
    ? path
        .split(/[.-]/)
        .slice(1)
        .map((word) => (word === 'selected' ? 'c' : word[0]))
        .join('')
    : path.replaceAll('.', '-');

/**
 * The style sheet of a theme.
 *
 * A custom property is settled where it is declared, so a part of the page that asks for more contrast or another
 * density needs its declarations there. Each theme therefore hands down both of its values under private names, and
 * one rule, the same in every theme, chooses between them on each part that says so.
 * Colour schemes need none of this: light-dark() is settled where the colour is used.
 */
function sheet({ name, tokens }: Theme): string {
  const normal = (path: string) => `--_sam-n-${privateName(path)}`;
  const more = (path: string) => `--_sam-m-${privateName(path)}`;
  const contrasting = tokens.filter(followsContrast);
  const dense = tokens.filter(({ density }) => density);
  const constant = tokens.filter((token) => !followsContrast(token) && !token.density);
  const motion = tokens.filter(({ type }) => type === 'duration');
  const coarse = tokens.filter((token) => token.coarse);
  const density = dense[0]?.density;
  const here = `:where(:root),${part('theme', `"${name}"`)}`;
  return [
    rule(here, [
      ...contrasting.flatMap((token) => [
        `${normal(token.path)}:${css(token, false)}`,
        `${more(token.path)}:${css(token, true)}`,
      ]),
      ...dense.map((token) => `${normal(token.path)}:${css(token, false)}`),
      ...(density
        ? [
            `--_sam-loose:${length(density.comfortable)}`,
            `--_sam-even:${length(density.default)}`,
            `--_sam-tight:${length(density.compact)}`,
          ]
        : []),
      ...constant.map((token) => `${propertyOf(token.path)}:${css(token, false)}`),
    ]),
    rule(
      `:where(:root),${part('theme')},${part('contrast')}`,
      contrasting.map(
        ({ path }) =>
          `${propertyOf(path)}:var(--_sam-n,var(${normal(path)}))var(--_sam-m,var(${more(path)}))`,
      ),
    ),
    rule(
      `:where(:root),${part('theme')},${part('density')}`,
      dense.map(
        ({ path }) =>
          `${propertyOf(path)}:calc(var(${normal(path)}) + var(--_sam-l,var(--_sam-loose))var(--_sam-e,var(--_sam-even))var(--_sam-t,var(--_sam-tight)))`,
      ),
    ),
    // An unset switch lets its value through, an empty one holds it back.
    `:where(:root),${part('contrast', 'normal')},${part('contrast', 'auto')}{--_sam-n:initial;--_sam-m:;}`,
    `${part('contrast', 'more')}{--_sam-n:;--_sam-m:initial}`,
    `@media (prefers-contrast:more){:where(:root),${part('contrast', 'auto')}{--_sam-n:;--_sam-m:initial}}`,
    `:where(:root),${part('density', 'default')}{--_sam-l:;--_sam-e:initial;--_sam-t:;}`,
    `${part('density', 'comfortable')}{--_sam-l:initial;--_sam-e:;--_sam-t:;}`,
    `${part('density', 'compact')}{--_sam-l:;--_sam-e:;--_sam-t:initial}`,
    `${part('scheme', 'light')}{color-scheme:light}`,
    `${part('scheme', 'dark')}{color-scheme:dark}`,
    `${part('scheme', 'auto')}{color-scheme:light dark}`,
    `@media (prefers-reduced-motion:reduce){${rule(
      here,
      motion.map(({ path }) => `${propertyOf(path)}:0s`),
    )}}`,
    `@media (pointer:coarse){${rule(
      here,
      coarse.map((token) => `${propertyOf(token.path)}:${length(token.coarse!)}`),
    )}}`,
    '',
  ].join('\n');
}

/** Keys in the order of the alphabet, so that the same theme is the same text. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

const line = (value: unknown) => JSON.stringify(sorted(value));
const list = (items: unknown[]) =>
  items.length === 0 ? '[]' : `[\n${items.map((item) => `    ${line(item)}`).join(',\n')}\n  ]`;

function tokensJson({ name, description, tokens }: Theme): string {
  const lines = tokens.map(
    ({ path, ...token }) => `    ${JSON.stringify(path)}: ${line({ property: propertyOf(path), ...token })}`,
  );
  const about = description === undefined ? '' : `  "description": ${JSON.stringify(description)},\n`;
  return `{\n${about}  "name": ${JSON.stringify(name)},\n  "tokens": {\n${lines.join(',\n')}\n  }\n}\n`;
}

/** The lowest ratio of each kind in each mode. */
export function lowest(pairs: Pair[]): Partial<Record<PairKind, Record<Mode, number>>> {
  const found: Partial<Record<PairKind, Record<Mode, number>>> = {};
  for (const { kind, mode, ratio } of pairs) {
    const row = (found[kind] ??= Object.fromEntries(modes.map((m) => [m, 21])) as Record<Mode, number>);
    row[mode] = Math.min(row[mode], ratio);
  }
  return found;
}

function reportJson({ name, pairs, changes }: Theme): string {
  return `{\n  "changes": ${list(changes)},\n  "lowest": ${line(lowest(pairs))},\n  "name": ${JSON.stringify(name)},\n  "pairs": ${list(pairs)}\n}\n`;
}

/** Last stage: a solved theme becomes files. The same theme gives the same bytes. */
export function write(theme: Theme): Files {
  return { 'theme.css': sheet(theme), 'tokens.json': tokensJson(theme), 'report.json': reportJson(theme) };
}
