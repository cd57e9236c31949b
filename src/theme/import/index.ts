import { paintHex } from '../colour.js';
import { isObject, read, vendor, type Plain } from '../read.js';
import { tones, type Problem, type Source } from '../types.js';
import { readCss } from './css.js';
import { readFigma } from './figma.js';
import { nameOfFile, themeName } from './name.js';
import { propose } from './propose.js';
import { colourOf, settle, shownAs } from './settle.js';
import { isKey, isRole, themeFile, type About, type Entry } from './theme-file.js';
import type { Candidate, Found, Placed, Unplaced } from './types.js';

export type { Placed, Unplaced } from './types.js';

const readers = { figma: readFigma, css: readCss };
export type Origin = keyof typeof readers;
export const origins = Object.keys(readers) as Origin[];

export interface Imported {
  /** The theme file; nothing where none could be made. */
  text?: string;
  /** What the theme is called. */
  name: string;
  placed: Placed[];
  unplaced: Unplaced[];
  problems: Problem[];
}

/** How strong a colour is, and not too light or dark to be a brand's. */
function strength({ values, uses }: Candidate): number {
  const found = colourOf(values.light);
  if (!found || found.alpha < 1) return 0;
  const { l, c } = paintHex(found.hex).lch;
  return c < 0.05 || l > 0.85 || l < 0.2 ? 0 : c + Math.min(uses.length, 20) / 20;
}

/** What a candidate says as a token. Only colour roles differ in single modes. */
function entryOf(token: string, candidate: Candidate, reasons: string[]): Entry {
  const { light, ...rest } = candidate.values;
  return {
    token,
    candidate,
    reasons,
    ...(light === undefined ? {} : { value: light }),
    modes: isRole(token) ? rest : {},
  };
}

/** The colour of the brand, where no name says which it is. */
function strongest(candidates: Candidate[], taken: Entry[]): Entry[] {
  const [best] = candidates
    .filter((candidate) => strength(candidate) > 0 && !taken.some((entry) => entry.candidate === candidate))
    .sort((a, b) => strength(b) - strength(a));
  return best ? [entryOf('key.accent', best, ['by value: the strongest colour there is'])] : [];
}

const keys = tones.map((tone) => `key.${tone}`);

/** Which tokens the candidates come to, and which came close to one. */
function entriesOf({ candidates, source }: Found) {
  const exact = candidates.filter(({ exact, type }) => exact !== undefined && type !== undefined);
  const entries = exact.map((candidate) =>
    entryOf(candidate.exact!, candidate, ['by name: it is a token of Samklang']),
  );
  if (source) return { entries, second: new Map<Candidate, string>() };
  const add = (entry: Entry) => {
    if (!entries.some(({ token }) => token === entry.token)) entries.push(entry);
  };
  const { proposals, second } = propose(candidates.filter((candidate) => !exact.includes(candidate)));
  for (const { token, candidate, reasons } of proposals) {
    add(entryOf(token, candidate, reasons));
    // A key colour is the same in every mode; what a brand takes in dark is a wish for its fill.
    const { light: _, ...rest } = candidate.values;
    if (isKey(token) && Object.keys(rest).length > 0)
      add({ token: shownAs(token), candidate, reasons, modes: rest });
  }
  // Where only roles are known, the strong fill of a tone is its key.
  for (const token of keys) {
    const fill = exact.find(({ exact }) => exact === shownAs(token));
    if (fill) add({ ...entryOf(token, fill, ['by name: the strong fill shows the key colour']), modes: {} });
  }
  if (!entries.some(({ token }) => token === 'key.accent')) entries.push(...strongest(candidates, entries));
  return { entries, second };
}

/** A value, short enough for a line. */
function shortOf(value: Plain | undefined): string {
  const colour = colourOf(value);
  if (colour) return colour.hex;
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value.join(', ');
  if (isObject(value) && 'unit' in value) return `${value.value as number}${value.unit as string}`;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

const told =
  (isSolved: boolean) =>
  ({ token, candidate, reasons, value, modes }: Entry): Placed => {
    const inModes = Object.entries(modes).map(([mode, one]) => `${shortOf(one)} in ${mode}`);
    const values = [...(value === undefined ? [] : [shortOf(value)]), ...inModes];
    return { token, from: candidate.name, value: values.join(', '), reasons, isSolved };
  };

export interface ImportOptions {
  /** What the theme is to be called; without it, as the file says or is called. */
  name?: string | undefined;
  schema: string;
}

/** What a theme is called that a file carries. */
function nameOf({ source }: Found): string | undefined {
  const all = source?.$extensions;
  const own = isObject(all) ? all[vendor] : undefined;
  return isObject(own) && typeof own.name === 'string' ? own.name : undefined;
}

/** Makes a theme file of what a person has. Whatever it says compiles; what finds no place is kept, and told. */
export function importTheme(
  origin: Origin,
  sources: Source[],
  { name: wanted, schema }: ImportOptions,
): Imported {
  const found = readers[origin](sources);
  const { problems } = found;
  const name = wanted ?? nameOf(found) ?? themeName(nameOfFile(sources[0]!.file)) ?? 'agency';
  const about: About = { name, schema, from: origin, base: found.source };
  const none = { name, placed: [], unplaced: [], problems };
  if (problems.some(({ severity }) => severity === 'error')) return none;
  const { entries: all, second } = entriesOf(found);
  if (!found.source && !all.some(({ token }) => token === 'key.accent')) {
    const message = `None of these ${origin === 'css' ? 'custom properties' : 'variables'} can be the colour of a brand.`;
    const fix = "Begin with samklang theme init --accent '#…', and add by hand what else you have.";
    problems.push({
      file: sources[0]!.file,
      line: 1,
      column: 1,
      length: 1,
      severity: 'error',
      code: 'no-accent',
      message,
      fix,
    });
    return none;
  }

  const { entries, already, refused, problems: failures } = settle(all, about);
  if (failures.length > 0) return { ...none, problems: [...problems, ...failures] };
  const used = new Set([...entries, ...already].map(({ candidate }) => candidate));
  const kept = new Map<string, Plain>();
  const unplaced: Unplaced[] = [];
  const keep = (name: string, reason: string, original: Plain) => {
    let free = name;
    for (let i = 2; kept.has(free); i++) free = `${name} (${i})`;
    kept.set(free, original);
    unplaced.push({ name, reason });
  };
  for (const candidate of found.candidates) {
    const entry = all.find((one) => one.candidate === candidate && refused.has(one.token));
    if (used.has(candidate) && !entry) continue;
    const otherwise =
      candidate.type === undefined ? 'no theme can hold its value' : 'nothing in a theme is like it';
    const reason = entry && `as ${entry.token} it is refused: ${refused.get(entry.token)!}`;
    keep(candidate.name, reason ?? second.get(candidate) ?? otherwise, candidate.original);
  }
  for (const { name, reason, original } of found.rest) keep(name, reason, original);
  const text = themeFile(about, entries, kept);
  const [fault] = read([{ file: sources[0]!.file, text }]).problems;
  if (fault) {
    const message = `With what finds no place, the theme file would have ${text.length} characters, which is too much.`;
    const fix = 'Import only the part that holds the brand.';
    return { ...none, problems: [...problems, { ...fault, line: 1, column: 1, length: 1, message, fix }] };
  }
  const placed = [...entries.map(told(false)), ...already.map(told(true))];
  return { text, name, placed, unplaced, problems };
}
