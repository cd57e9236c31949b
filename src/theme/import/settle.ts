import { compile } from '../index.js';
import { isObject, read, type Plain } from '../read.js';
import type { Mode, Problem, Theme } from '../types.js';
import { parseColour } from '../values.js';
import { isKey, isRole, themeFile, type About, type Entry } from './theme-file.js';

/** What a theme file has to say, what it need not say, and what it may not say. */
export interface Settled {
  entries: Entry[];
  already: Entry[];
  /** Why the compiler refuses a token as it is asked for. */
  refused: Map<string, string>;
  /** What is wrong even with the least that a theme can say. */
  problems: Problem[];
}

export const colourOf = (value: Plain | undefined) => {
  const parsed = value === undefined ? undefined : parseColour(value);
  return parsed && 'ok' in parsed ? parsed.ok : undefined;
};

const sizeOf = (value: Plain | undefined) =>
  isObject(value) && typeof value.value === 'number'
    ? value.value * (value.unit === 'rem' ? 16 : 1)
    : undefined;

/** Other programs know sizes to a hundredth of a pixel, line heights to half of one, and of a typeface only its name. */
function isSame(token: string, have: Plain | undefined, wanted: Plain | undefined): boolean {
  const [one, other] = [colourOf(have), colourOf(wanted)];
  if (one && other) return one.hex === other.hex && Math.abs(one.alpha - other.alpha) < 1 / 255;
  const [size, asked] = [sizeOf(have), sizeOf(wanted)];
  if (size !== undefined && asked !== undefined) return Math.abs(size - asked) <= 0.01;
  if (typeof have === 'number' && typeof wanted === 'number')
    return Math.abs(have - wanted) <= (token.endsWith('-line') ? 0.036 : 0);
  if (Array.isArray(have) && Array.isArray(wanted) && wanted.length === 1) return have[0] === wanted[0];
  return JSON.stringify(have) === JSON.stringify(wanted);
}

/** Where a key colour shows unchanged: so far as that is right, nobody need say the key. */
export const shownAs = (key: string) => `color.${key.slice('key.'.length)}.fill-strong`;

/** What of an entry a theme does not have anyway; nothing where it has all of it. */
function missing(theme: Theme, entry: Entry): Entry | undefined {
  const { token, value, modes } = entry;
  const path = isKey(token) ? shownAs(token) : token;
  const solved = theme.tokens.find((one) => one.path === path)?.values as Record<Mode, Plain> | undefined;
  if (isRole(token)) {
    const wanted = Object.entries({ ...(value === undefined ? {} : { light: value }), ...modes });
    const differing = wanted.filter(([mode, one]) => !isSame(token, solved?.[mode as Mode], one));
    const { value: _, ...rest } = entry;
    return differing.length === 0 ? undefined : { ...rest, modes: Object.fromEntries(differing) };
  }
  if (isSame(token, solved?.light, value)) return undefined;
  const family = solved?.light;
  const isAlone = Array.isArray(value) && value.length === 1 && Array.isArray(family) && family.length > 1;
  return isAlone ? { ...entry, value: [...value, family.at(-1)!] } : entry;
}

const most = 8;

/**
 * Finds the least that a theme file has to say to come to all of these values.
 *
 * The key colours alone solve most of it; what comes out otherwise is added, and what the compiler refuses is taken
 * out again, until nothing changes. So whatever is imported compiles.
 */
export function settle(all: Entry[], about: About): Settled {
  const refused: Settled['refused'] = new Map();
  const lacks = (entries: Entry[], { token }: Entry) => !entries.some((entry) => entry.token === token);
  let entries = all.filter(({ token }) => token === 'key.accent');
  let problems: Problem[] = [];

  const compiled = (): Theme | undefined => {
    for (;;) {
      const source = { file: 'import.tokens.json', text: themeFile(about, entries, new Map()) };
      const result = compile([source]);
      if (result.theme) return result.theme;
      problems = result.problems;
      const [layer] = read([source]).layers;
      for (const { severity, line, message } of problems) {
        if (severity !== 'error') continue;
        const path = layer!.entries.findLast(({ place }) => place().line <= line)?.path;
        const bad = entries.find(({ token }) => token === path) ?? entries.at(-1)!;
        if (bad.token !== 'key.accent') refused.set(bad.token, message);
      }
      const left = entries.filter(({ token }) => !refused.has(token));
      if (left.length === entries.length) return undefined;
      entries = left;
    }
  };

  let theme = compiled();
  for (let round = 0; theme && round < most; round++) {
    const here = theme;
    const more = all
      .filter(({ token }) => !refused.has(token))
      .flatMap((entry) => missing(here, entry) ?? []);
    // Key colours move the roles that are solved from them, so these wait.
    const keys = more.filter((entry) => isKey(entry.token) && lacks(entries, entry));
    const next =
      keys.length > 0 ? keys : more.filter((entry) => isRole(entry.token) || lacks(entries, entry));
    if (next.length === 0) break;
    for (const entry of next) {
      const before = entries.find(({ token }) => token === entry.token);
      if (before) before.modes = { ...before.modes, ...entry.modes };
      else entries.push(entry);
    }
    theme = compiled();
  }
  const already = all.filter((entry) => !refused.has(entry.token) && lacks(entries, entry));
  return { entries, already, refused, problems: theme ? [] : problems };
}
