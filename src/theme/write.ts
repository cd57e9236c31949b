import { modes, type Mode, type Pair, type PairKind, type Theme, type ThemeToken } from './types.js';
import type { PlainObject } from './read.js';
import { inSchemes, length, propertyOf } from './write/css.js';
import { figmaFiles } from './write/figma.js';
import { line, list } from './write/json.js';
import { tokensDts, tokensJs } from './write/script.js';

type Always = 'theme.css' | 'tokens.json' | 'tokens.js' | 'tokens.d.ts' | 'figma.json' | 'report.json';
type Sometimes = 'theme.scoped.css' | `figma.${Mode}.json`;

/** What comes of a theme, by the name of the file. */
export type Files = Record<Always, string> & Partial<Record<Sometimes, string>>;

/** What a token is in CSS, in both schemes at once, with or without more contrast. */
const css = (token: ThemeToken, more: boolean) =>
  more ? inSchemes(token, 'light-contrast', 'dark-contrast') : inSchemes(token, 'light', 'dark');

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
export function sheet({ name, tokens }: Theme): string {
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
    // Tools that shorten style sheets rewrite light-dark() for browsers older than ours, and the rewritten values would
    // not follow the scheme of a part; behind this condition they leave it alone.
    `@supports (color:light-dark(#fff,#000)){${rule(here, [
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
    ])}}`,
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

/** Texts that are made when they are first read: a page that changes a colour reads the style sheet alone. */
function lazily(makers: Record<string, () => string>): Record<string, string> {
  const files: Record<string, string> = {};
  for (const [name, make] of Object.entries(makers)) {
    const settle = (value: string) =>
      (Object.defineProperty(files, name, { value, enumerable: true }) as Record<string, string>)[name]!;
    Object.defineProperty(files, name, { get: () => settle(make()), enumerable: true, configurable: true });
  }
  return files;
}

/** Last stage: a solved theme becomes files. The same theme gives the same bytes. */
export const write = (theme: Theme, source: PlainObject): Files =>
  lazily({
    'theme.css': () => sheet(theme),
    'tokens.json': () => tokensJson(theme),
    'tokens.js': () => tokensJs(theme),
    'tokens.d.ts': () => tokensDts(theme),
    ...figmaFiles(theme, source),
    'report.json': () => reportJson(theme),
  }) as Files;
