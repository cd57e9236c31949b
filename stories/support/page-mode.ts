import { createContext, useContext, useSyncExternalStore } from 'react';
import themes from 'virtual:samklang/tokens';
import type { Dimension, Mode, Pair, Theme, ThemeToken, Value } from '../../src/theme/types.js';
import { onBrand, ownTheme, themeNow } from './brand.js';
import { textOf, type Globals } from './page.js';
import { standardTheme } from './themes.js';

const asks = (query: string) => matchMedia(query).matches;

/** The mode that the toolbar's switches and the reader's system come to. */
function modeOf({ scheme, contrast }: Globals): Mode {
  const isDark = scheme === 'dark' || (scheme === 'auto' && asks('(prefers-color-scheme: dark)'));
  const isMore = contrast === 'more' || (contrast === 'auto' && asks('(prefers-contrast: more)'));
  return `${isDark ? 'dark' : 'light'}${isMore ? '-contrast' : ''}`;
}

export const PageGlobals = createContext<Globals>({});

/** The theme that the page wears now, and what its tokens are in the present mode. */
export function usePage() {
  const globals = useContext(PageGlobals);
  const own = useSyncExternalStore(onBrand, themeNow);
  const theme =
    (globals.theme === ownTheme && own) || (themes[String(globals.theme)] ?? themes[standardTheme]!);
  const mode = modeOf(globals);
  return { theme, mode, globals };
}

/** Writing direction and language for an example in the English prose around it. */
export const useText = () => textOf(useContext(PageGlobals));

/** The pair of a role that stands closest to what it owes, or nothing where it is decoration. */
export const tightest = (theme: Theme, role: string, mode: Mode): Pair | undefined =>
  theme.pairs
    .filter((pair) => pair.role === role && pair.mode === mode)
    .sort((a, b) => a.ratio / a.owed - b.ratio / b.owed)[0];

const number = (value: number) => String(Math.round(value * 1000) / 1000);

/** A value as a person writes it. */
export function written(value: Value | undefined): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return value.filter((part) => typeof part !== 'object').join(', ');
  if (typeof value !== 'object') return String(value);
  if ('unit' in value) {
    const pixels = value.unit === 'rem' ? ` (${number(value.value * 16)} px)` : '';
    return `${number(value.value)} ${value.unit}${pixels}`;
  }
  return '';
}

export const property = (path: string) => `--sam-${path.replaceAll('.', '-')}`;

const amount = (value: Value) => (typeof value === 'object' && 'value' in value ? value.value : 0);

/** The tokens of a group, the smallest first. */
export const tokensUnder = (theme: Theme, path: string): ThemeToken[] =>
  theme.tokens
    .filter((token) => token.path.startsWith(path))
    .sort((a, b) => amount(a.values.light) - amount(b.values.light));

/** A length that the density of the page changes. */
export function atDensity(
  token: ThemeToken,
  density: 'comfortable' | 'default' | 'compact',
  mode: Mode,
): Value {
  const base = token.values[mode] as Dimension;
  return { ...base, value: base.value + (token.density?.[density].value ?? 0) };
}
