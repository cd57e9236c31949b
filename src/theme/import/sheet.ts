import { generate, parse, walk, type CssNode } from 'css-tree';
import type { Mode, Problem, Source } from '../types.js';
import { modeOf } from './mode.js';
import type { Found, Use } from './types.js';

/** A custom property where it is declared. */
interface Declared {
  value: string;
  /** Whether it stands on the root itself, or on what only looks like it. */
  isRoot: boolean;
  selector: string;
}

export interface Sheet {
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

const longestName = 200;
const mostFaults = 20;
/** How many uses of a property are noted. */
export const mostUses = 200;

/** The properties that a value refers to. */
export const namesIn = (value: string) =>
  [...value.matchAll(/var\(\s*(--[^\s,()]+)/g)].map(([, name]) => name!);

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

/** Notes what a style sheet declares and uses. */
export function readSheet(source: Source, sheet: Sheet, problems: Problem[]) {
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
