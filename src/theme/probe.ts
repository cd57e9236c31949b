import { check } from './check.js';
import { read } from './read.js';
import { solve } from './solve.js';
import { perMode, type Theme } from './types.js';
import { roles } from './vocabulary.js';
import { sheet } from './write/sheet.js';

/** A theme in which every colour role has a colour of its own, the same in every mode. */
export interface Probe {
  css: string;
  roleOf: Record<`#${string}`, string>;
  /** Every pair that the compiler checks: a role, and what it may stand on. */
  pairs: [role: string, on: string][];
}

/** Colours that nobody mistakes for each other: six levels of red, green and blue, without the greys. */
function probeColours(): `#${string}`[] {
  const levels = [0, 51, 102, 153, 204, 255];
  const hex = (...bytes: number[]) =>
    `#${bytes.map((v) => v.toString(16).padStart(2, '0')).join('')}` as const;
  return levels
    .flatMap((r) => levels.flatMap((g) => levels.map((b) => [r, g, b] as const)))
    .filter(([r, g, b]) => r !== g || g !== b)
    .map((bytes) => hex(...bytes));
}

/**
 * The theme `probe`, for a test that reads painted colours back: each names the role it came from, and a role that
 * meets another without standing in `pairs` is a pair that nobody checks.
 */
export function probeTheme(): Probe {
  const text = JSON.stringify({ key: { accent: { $value: '#14607a' } } });
  const { theme } = solve(check(read([{ file: 'probe.tokens.json', text }]).layers).checked!);
  const colours = probeColours();
  const colourOf = new Map([...roles.keys()].map((path, i) => [path, colours[i]!]));
  const painted: Theme = {
    ...theme!,
    tokens: theme!.tokens.map((token) => {
      const colour = colourOf.get(token.path);
      if (colour)
        return {
          ...token,
          values: perMode(() => colour),
        };
      return token;
    }),
  };
  return {
    css: sheet(painted),
    roleOf: Object.fromEntries([...colourOf].map(([path, colour]) => [colour, path])),
    pairs: [...roles.values()].flatMap(({ path, on, beside }) => [
      ...[...on, ...(beside?.on ?? [])].map((other): [string, string] => [path, other]),
      ...(beside?.on ?? []).map((other): [string, string] => [beside!.role, other]),
    ]),
  };
}
