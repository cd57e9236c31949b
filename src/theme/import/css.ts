import { generate, parse, walk, type CssNode } from 'css-tree';
import type { Plain } from '../read.js';
import { modes, type Mode, type Problem, type Source } from '../types.js';
import { vocabulary } from '../vocabulary.js';
import { cssColour } from './colour.js';
import { modeOf } from './mode.js';
import type { Candidate, CandidateType, Found, Reader, Use } from './types.js';
import { wordsOf } from './words.js';

/** A custom property where it is declared. */
interface Declared {
  value: string;
  /** Whether it stands on the root itself, or on what only looks like it. */
  isRoot: boolean;
  selector: string;
}

interface Sheet {
  /** Values by name and mode, of what a page as a whole has. */
  properties: Map<string, Partial<Record<Mode, Declared>>>;
  uses: Map<string, Use[]>;
  rest: Found['rest'];
}

const root = /^(?::root|html|body|:host|\*)$/;
/** What says how a page looks, after the root or in its place. */
const theme =
  /^(?:\[[\w-]*(?:theme|mode|scheme|contrast|brand)[\w-]*(?:[~|^$*]?=.*)?\]|\.[\w-]*(?:theme|mode|scheme|dark|light|contrast)[\w-]*)$/i;

/** Whether a selector names the page as a whole; nothing where it names a part. */
function rootOf(selector: string): boolean | undefined {
  if (selector.length > longestName) return undefined;
  const parts =
    selector
      .replace(/:(?:not|where|is)\(([^()]*)\)/g, '$1')
      .match(/[.#:]{1,2}[\w-]+|\[[^\]]*\]|[\w*-]+|\s*[>+~\s]\s*/g) ?? [];
  const solid = parts.filter((part) => part.trim() !== '');
  if (solid.length === 0 || !solid.every((part) => root.test(part) || theme.test(part))) return undefined;
  return solid.every((part) => root.test(part));
}

const longest = 2000;
const longestName = 200;
const mostFaults = 20;
const deepest = 32;
const mostUses = 200;

const namesIn = (value: string) => [...value.matchAll(/var\(\s*(--[^\s,()]+)/g)].map(([, name]) => name!);

/** Parses a style sheet as far as it is one; what cannot be read is told, up to a point. */
function parseSheet({ file, text }: Source, problems: Problem[]): CssNode | undefined {
  const say = (
    line: number,
    column: number,
    severity: Problem['severity'],
    code: string,
    message: string,
  ) => {
    const fix = 'Mend it, or look whether the file is a style sheet.';
    problems.push({ file, line, column, length: 1, severity, code, message, fix });
  };
  let left = mostFaults;
  try {
    return parse(text, {
      positions: true,
      parseValue: false,
      onParseError(error) {
        const { line, column, message } = error as typeof error & Record<'line' | 'column', number>;
        if (left-- > 0) say(line, column, 'notice', 'css-syntax', `${message}.`);
      },
    });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    say(1, 1, 'error', 'too-deep', 'Rules are nested too deep.');
    return undefined;
  }
}

/** A selector with those that it is nested in, as long as anybody would read it. */
const nested = (selectors: string[]) =>
  selectors.reduce(
    (parent, own) =>
      (own.includes('&') ? own.replaceAll('&', parent) : `${parent} ${own}`).trim().slice(0, longestName),
    '',
  );

function readSheet(source: Source, sheet: Sheet, problems: Problem[]) {
  const tree = parseSheet(source, problems);
  if (!tree) return;
  let isOurs = false;
  const conditions: string[] = [];
  const selectors: string[] = [];

  const declare = (name: string, value: string) => {
    isOurs ||= name.startsWith('--_sam-');
    const selector = nested(selectors) || (conditions.at(-1)?.startsWith('@theme') ? ':root' : '');
    const roots = selector.split(',').map((one) => rootOf(one.trim()));
    const rest = (from: string, reason: string, original: string) =>
      sheet.rest.push({ name: `${name} in ${from}`, reason, original });
    if (roots.every((isRoot) => isRoot === undefined) || name.length > longestName) {
      rest(selector || conditions.join(' '), 'it belongs to a part of the page', value);
      return;
    }
    const declared: Declared = { value, isRoot: roots.every(Boolean), selector };
    const mode = modeOf([...conditions, selector].join(' ')) ?? 'light';
    const known = sheet.properties.get(name) ?? {};
    const before = known[mode];
    // The root itself is for everyone; of themes that stand beside it, one alone can be meant.
    const [taken, other] = !before || declared.isRoot ? [declared, before] : [before, declared];
    if (other && other.value !== taken.value)
      rest(other.selector, 'another rule says otherwise', other.value);
    sheet.properties.set(name, { ...known, [mode]: taken });
  };

  const use = (property: string, value: string) => {
    for (const name of namesIn(value)) {
      const list = sheet.uses.get(name) ?? [];
      if (list.length < mostUses) list.push({ property, by: nested(selectors) });
      sheet.uses.set(name, list);
    }
  };

  walk(tree, {
    enter(node: CssNode) {
      if (node.type === 'Atrule')
        conditions.push(`@${node.name} ${node.prelude ? generate(node.prelude) : ''}`);
      else if (node.type === 'Rule') selectors.push(generate(node.prelude));
      else if (node.type === 'Declaration') {
        const value = (node.value.type === 'Raw' ? node.value.value : generate(node.value)).trim();
        if (node.property.startsWith('--')) declare(node.property, value);
        else use(node.property, value);
      }
    },
    leave(node: CssNode) {
      if (node.type === 'Atrule') conditions.pop();
      else if (node.type === 'Rule') selectors.pop();
    },
  });
  if (!isOurs) return;
  const message = 'This style sheet was compiled by samklang.';
  const fix = 'Take the theme file that it was compiled from.';
  problems.push({
    file: source.file,
    line: 1,
    column: 1,
    length: 1,
    severity: 'error',
    code: 'own-output',
    message,
    fix,
  });
}

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
