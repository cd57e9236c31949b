import { cache } from '../cache.js';
import type { FontFace, Theme, ThemeToken } from '../types.js';
import { inSchemes, length, propertyOf } from './css.js';
import { selectors } from './scope.js';

/** What a token is in CSS, in both schemes at once, with or without more contrast. */
const css = (token: ThemeToken, more: boolean) =>
  more ? inSchemes(token, 'light-contrast', 'dark-contrast') : inSchemes(token, 'light', 'dark');

const rule = (selector: string, declarations: string[]) => `${selector}{${declarations.join(';')}}`;

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

// Made once for each token: whoever moves a slider asks for them all the time.
const normalOf = cache((path) => `--_sam-n-${privateName(path)}`);
const moreOf = cache((path) => `--_sam-m-${privateName(path)}`);
const normal = ({ path }: ThemeToken) => normalOf(path);
const more = ({ path }: ThemeToken) => moreOf(path);
const property = ({ path }: ThemeToken) => propertyOf(path);

/** The same role of every tone beside each other: what is alike stands together, and a sheet packs the smaller. */
const byRole = (tokens: ThemeToken[]) => {
  const roleOf = new Map(
    tokens.map((token) => [token, token.path.replace(/^(color)\.(\w+)\.(.*)$/, '$1.$3.$2')]),
  );
  return tokens.toSorted((a, b) => (roleOf.get(a)! < roleOf.get(b)! ? -1 : 1));
};

/** What a theme hands down of its tokens: both values of those that change with contrast, and the one of the others. */
function handedDown(tokens: ThemeToken[]): string[] {
  const contrasting = byRole(tokens.filter(followsContrast));
  return [
    ...contrasting.map((token) => `${normal(token)}:${css(token, false)}`),
    ...contrasting.map((token) => `${more(token)}:${css(token, true)}`),
    ...tokens
      .filter((token) => !followsContrast(token))
      .map((token) => `${token.density ? normal(token) : property(token)}:${css(token, false)}`),
  ];
}

const chosen = (token: ThemeToken) =>
  `${property(token)}:var(--_sam-n,var(${normal(token)}))var(--_sam-m,var(${more(token)}))`;

const grown = (token: ThemeToken) =>
  `${property(token)}:calc(var(${normal(token)}) + var(--_sam-l,var(--_sam-loose))var(--_sam-e,var(--_sam-even))var(--_sam-t,var(--_sam-tight)))`;

/** What a theme hands down of a component's own property, as nothing: another theme must not inherit it. */
const taken = (token: ThemeToken) =>
  (followsContrast(token) ? [normal(token), more(token)] : [property(token)]).map(
    (name) => `${name}:initial`,
  );

const quoted = (text: string) =>
  `"${text.replace(/["\\\n\r\f]/g, (mark) => `\\${mark.charCodeAt(0).toString(16)} `)}"`;

const fontFace = ({ family, sources, weight: [from, to], style }: FontFace) =>
  rule('@font-face', [
    `font-family:${quoted(family)}`,
    `src:${sources.map(({ file, format }) => `url(${quoted(file)})format(${quoted(format)})`).join(',')}`,
    `font-weight:${from === to ? from : `${from} ${to}`}`,
    `font-style:${style}`,
    'font-display:swap',
  ]);

/**
 * The style sheet of a theme, for a page or for a part of one.
 *
 * A custom property is settled where it is declared, so a part of the page that asks for more contrast or another
 * density needs its declarations there. Each theme therefore hands down both of its values under private names, and
 * one rule, the same in every theme, chooses between them on each part that says so.
 * Colour schemes need none of this: light-dark() is settled where the colour is used.
 */
export function sheet({ name, tokens, components, fonts }: Theme, scope?: string): string {
  const { root, part } = selectors(scope);
  const dense = tokens.filter(({ density }) => density);
  const motion = tokens.filter(({ type }) => type === 'duration');
  const coarse = tokens.filter((token) => token.coarse);
  const density = dense[0]?.density;
  const named = part('theme', `"${name}"`);
  const here = `${root},${named}`;
  const own = handedDown(components);
  return [
    // A shadow root has no typefaces of its own: those of the page are meant.
    ...(root === ':where(:host)' ? [] : fonts.map(fontFace)),
    // Tools that shorten style sheets rewrite light-dark() for browsers older than ours, and the rewritten values would
    // not follow the scheme of a part; behind this condition they leave it alone.
    `@supports (color:light-dark(#fff,#000)){${[
      rule(here, [
        ...handedDown(tokens),
        ...(density
          ? [
              `--_sam-loose:${length(density.comfortable)}`,
              `--_sam-even:${length(density.default)}`,
              `--_sam-tight:${length(density.compact)}`,
            ]
          : []),
      ]),
      // Weak, strong: what any theme takes away stands between what this one gives the page and what it gives a part.
      ...(own.length > 0
        ? [rule(root, own), rule(`:where(${part('theme')})`, components.flatMap(taken)), rule(named, own)]
        : []),
    ].join('')}}`,
    rule(
      `${root},${part('theme')},${part('contrast')}`,
      [...tokens, ...components].filter(followsContrast).map(chosen),
    ),
    rule(`${root},${part('theme')},${part('density')}`, dense.map(grown)),
    // An unset switch lets its value through, an empty one holds it back.
    `${root},${part('contrast', 'normal')},${part('contrast', 'auto')}{--_sam-n:initial;--_sam-m:;}`,
    `${part('contrast', 'more')}{--_sam-n:;--_sam-m:initial}`,
    `@media (prefers-contrast:more){${root},${part('contrast', 'auto')}{--_sam-n:;--_sam-m:initial}}`,
    `${root},${part('density', 'default')}{--_sam-l:;--_sam-e:initial;--_sam-t:;}`,
    `${part('density', 'comfortable')}{--_sam-l:initial;--_sam-e:;--_sam-t:;}`,
    `${part('density', 'compact')}{--_sam-l:;--_sam-e:;--_sam-t:initial}`,
    `${part('scheme', 'light')}{color-scheme:light}`,
    `${part('scheme', 'dark')}{color-scheme:dark}`,
    `${part('scheme', 'auto')}{color-scheme:light dark}`,
    `@media (prefers-reduced-motion:reduce){${rule(
      here,
      motion.map((token) => `${property(token)}:0s`),
    )}}`,
    `@media (pointer:coarse){${rule(
      here,
      coarse.map((token) => `${property(token)}:${length(token.coarse!)}`),
    )}}`,
    '',
  ].join('\n');
}
