import type { Plain } from '../read.js';
import { modes, type Mode, type Problem } from '../types.js';
import { vocabulary } from '../vocabulary.js';
import { cssColour } from './colour.js';
import { mostUses, namesIn, readSheet, type Sheet } from './sheet.js';
import type { Candidate, CandidateType, Reader, Use } from './types.js';
import { wordsOf } from './words.js';

/** How long a value may become, and how many references may lead to it. */
const longest = 2000;
const deepest = 32;

/** The arguments of a function of CSS, if that is all there is. */
function argumentsOf(text: string, name: string): string[] | undefined {
  if (!text.startsWith(`${name}(`) || !text.endsWith(')')) return undefined;
  const parts = [''];
  let depth = 0;
  for (const c of text.slice(name.length + 1, -1)) {
    if (c === '(') depth++;
    else if (c === ')' && --depth < 0) return undefined;
    if (c === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += c;
  }
  return parts.map((part) => part.trim());
}

const schemeOf = (mode: Mode) => (mode.startsWith('dark') ? 'dark' : 'light');

/** Where the bracket that opens before `from` closes. */
function closing(text: string, from: number): number {
  let at = from;
  for (let depth = 1; at < text.length && depth > 0; at++)
    depth += text[at] === '(' ? 1 : text[at] === ')' ? -1 : 0;
  return at;
}

/** The value of a property in one mode, with everything that it refers to in its place. */
function resolver({ properties }: Sheet) {
  const known = new Map<string, string | undefined>();
  const waiting = new Set<string>();

  const property = (name: string, mode: Mode): string | undefined => {
    const id = `${mode} ${name}`;
    if (known.has(id)) return known.get(id);
    const values = properties.get(name);
    const nearest: Mode[] = [mode, schemeOf(mode), 'light'];
    const text = values?.[nearest.find((one) => values[one]) ?? mode]?.value;
    // Properties that wait for each other have no value, in CSS as here.
    if (text === undefined || waiting.has(id) || waiting.size > deepest) return undefined;
    waiting.add(id);
    const value = whole(text, mode);
    waiting.delete(id);
    known.set(id, value);
    return value;
  };

  const whole = (text: string, mode: Mode): string | undefined => {
    let out = '';
    let rest = text;
    for (let at = rest.indexOf('var('); at >= 0; at = rest.indexOf('var(')) {
      const end = closing(rest, at + 'var('.length);
      const [name = '', ...fallback] = argumentsOf(rest.slice(at, end), 'var') ?? [];
      const found =
        property(name, mode) ?? (fallback.length > 0 ? whole(fallback.join(','), mode) : undefined);
      if (found === undefined) return undefined;
      out += rest.slice(0, at) + found;
      rest = rest.slice(end);
      // A few lines that name each other twice would grow without end.
      if (out.length > longest) return undefined;
    }
    const value = (out + rest).trim();
    const both = argumentsOf(value, 'light-dark');
    return both?.length === 2 ? both[schemeOf(mode) === 'light' ? 0 : 1] : value;
  };
  return property;
}

const number = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;
const measured = /^([+-]?(?:\d+\.?\d*|\.\d+))(px|rem|ms|s)$/i;
const generic = /^(?:ui-)?(?:sans-serif|serif|monospace|rounded)$|^system-ui$|^cursive$/;

/** Three numbers that become a colour only where they are used: `rgb(var(--x))`. */
function bareColour(text: string, name: string): Plain | undefined {
  const parts = text.split(/[\s,]+/);
  if (parts.length !== 3) return undefined;
  const [h, s, l] = parts as [string, string, string];
  if (number.test(h) && s.endsWith('%') && l.endsWith('%')) return cssColour(`hsl(${h} ${s} ${l})`);
  return parts.every((part) => /^\d{1,3}$/.test(part)) && /rgb|colou?r/i.test(name)
    ? cssColour(`rgb(${parts.join(' ')})`)
    : undefined;
}

function familiesOf(text: string, words: readonly string[], uses: readonly Use[]): string[] | undefined {
  const names = text.split(',').map((name) => name.trim());
  if (names.some((name) => !/^(?:"[^"]+"|'[^']+'|-?[\p{L}_][\p{L}\p{N}_ -]*)$/u.test(name))) return undefined;
  const isFont =
    generic.test(names.at(-1)!) ||
    words.some((word) => /^(?:font|family|typeface|fonts)$/.test(word)) ||
    uses.some(({ property }) => property === 'font-family');
  const isOther = words.some((word) => /^(?:weight|size|style|stretch|smoothing|variant)$/.test(word));
  return isFont && !isOther ? names.map((name) => name.replace(/^["']|["']$/g, '')) : undefined;
}

/** What a value of CSS is in the Design Tokens format. */
function valueOf(
  text: string,
  { name, words, uses }: Pick<Candidate, 'name' | 'words' | 'uses'>,
): [CandidateType, Plain] | undefined {
  const colour = cssColour(text) ?? bareColour(text, name);
  if (colour !== undefined) return ['color', colour];
  const [, size, unit] = measured.exec(text) ?? [];
  if (size !== undefined && unit) {
    const kind = /s$/i.test(unit) ? 'duration' : 'dimension';
    return [kind, { value: Number(size), unit: unit.toLowerCase() }];
  }
  if (text === '0' && words.some((word) => /radius|rounded|corner|space|size|width/.test(word)))
    return ['dimension', { value: 0, unit: 'px' }];
  if (number.test(text)) return ['number', Number(text)];
  const curve = argumentsOf(text, 'cubic-bezier')?.map(Number);
  if (curve?.length === 4 && curve.every(Number.isFinite)) return ['cubicBezier', curve];
  const families = familiesOf(text, words, uses);
  return families ? ['fontFamily', families] : undefined;
}

/** What uses a property, also through others that refer to it. */
function spread({ properties, uses }: Sheet): Map<string, readonly Use[]> {
  const found = new Map<string, Set<Use>>();
  const users = new Map<string, Set<string>>();
  for (const [name, values] of properties)
    for (const declared of Object.values(values))
      for (const other of namesIn(declared.value))
        users.set(other, (users.get(other) ?? new Set()).add(name));
  const collect = (name: string, seen: Set<string>): Set<Use> => {
    const known = found.get(name);
    if (known) return known;
    const all = new Set(uses.get(name));
    seen.add(name);
    for (const user of users.get(name) ?? []) {
      if (seen.has(user) || all.size > mostUses) continue;
      for (const use of collect(user, seen)) all.add(use);
    }
    found.set(name, all);
    return all;
  };
  return new Map([...properties.keys()].map((name) => [name, [...collect(name, new Set())]]));
}

const exact = new Map([...vocabulary.keys()].map((path) => [`--sam-${path.replaceAll('.', '-')}`, path]));

/** Custom properties of style sheets, those of the page as a whole. */
export const readCss: Reader = (sources) => {
  const sheet: Sheet = { properties: new Map(), uses: new Map(), rest: [] };
  const problems: Problem[] = [];
  for (const source of sources) readSheet(source, sheet, problems);
  const resolved = resolver(sheet);
  const used = spread(sheet);
  const candidates = [...sheet.properties].map(([name, declared]): Candidate => {
    const about = { name, words: wordsOf(name), uses: used.get(name) ?? [] };
    const said = modes.filter((mode) => declared[mode]);
    const inModes = new Set<Mode>(['light', ...said]);
    // A property that refers to one which changes with the mode changes with it.
    for (const mode of modes) if (resolved(name, mode) !== resolved(name, schemeOf(mode))) inModes.add(mode);
    if (resolved(name, 'dark') !== resolved(name, 'light')) inModes.add('dark');
    const values: Candidate['values'] = {};
    let type: CandidateType | undefined;
    for (const mode of inModes) {
      const text = resolved(name, mode)?.trim();
      const value = text === undefined ? undefined : valueOf(text, about);
      if (!value) continue;
      type ??= value[0];
      if (type === value[0]) values[mode] = value[1];
    }
    const path = exact.get(name);
    return {
      ...about,
      ...(path === undefined ? {} : { exact: path }),
      ...(type === undefined ? {} : { type }),
      values,
      original: Object.fromEntries(said.map((mode) => [mode, declared[mode]!.value])),
    };
  });
  return { candidates, rest: sheet.rest, problems };
};
