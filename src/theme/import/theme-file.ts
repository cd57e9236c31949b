import { isObject, vendor, type Plain, type PlainObject } from '../read.js';
import { vocabularyVersion } from '../renamed.js';
import type { Mode } from '../types.js';
import type { Candidate } from './types.js';

/** A token of the theme file to be: its value in every mode, or in some. */
export interface Entry {
  token: string;
  candidate: Candidate;
  reasons: string[];
  value?: Plain;
  modes: Partial<Record<Mode, Plain>>;
}

export interface About {
  name: string;
  /** A theme file that says the rest. */
  base?: PlainObject | undefined;
  /** Where the JSON schema is. */
  schema: string;
  from: string;
}

/** JSON as a person would write it: a list of plain values stands in one line. */
export const pretty = (value: unknown) =>
  `${JSON.stringify(value, null, 2).replace(/\[\n\s+([^[\]{}]*?)\n\s+\]/g, (_, inner: string) => `[${inner.replace(/\n\s+/g, ' ')}]`)}\n`;

/** Where what finds no place is kept: in nobody's way, since the compiler reads only its own name. */
const keptUnder = `${vendor}.import`;

export const isKey = (token: string) => token.startsWith('key.');
export const isRole = (token: string) => token.startsWith('color.');

const deepest = 16;
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

const isKeepable = (value: Plain, depth = 0): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (depth < deepest &&
    Object.entries(value).every(([name, inner]) => !forbidden.has(name) && isKeepable(inner, depth + 1)));

/** As it was, or as text where a theme file may not hold it. */
const keepable = (value: Plain): Plain => (isKeepable(value) ? value : JSON.stringify(value));

/** What other programs have noted about a variable. */
function notes({ original }: Candidate): PlainObject {
  const extensions = isObject(original) && isObject(original.$extensions) ? original.$extensions : {};
  const theirs = Object.entries(extensions).filter(([name, value]) => name !== vendor && isKeepable(value));
  return Object.fromEntries(theirs);
}

function plant(tree: PlainObject, token: string, leaf: PlainObject) {
  const names = token.split('.');
  const last = names.pop()!;
  let at = tree;
  for (const name of names) at = (at[name] ??= {}) as PlainObject;
  at[last] = leaf;
}

/** What stands in a tree at a path already. */
function at(tree: PlainObject, token: string): PlainObject {
  let found: Plain | undefined = tree;
  for (const name of token.split('.')) found = isObject(found) ? found[name] : undefined;
  return isObject(found) ? found : {};
}

function modesOf({ $extensions }: PlainObject): PlainObject {
  const own = isObject($extensions) ? $extensions[vendor] : undefined;
  return isObject(own) && isObject(own.modes) ? own.modes : {};
}

/** The text of a theme file with these tokens, and with what found no place. */
export function themeFile(
  { name, schema, from, base = {} }: About,
  entries: Entry[],
  kept: ReadonlyMap<string, Plain>,
): string {
  const unplaced = Object.fromEntries([...kept].map(([key, value]) => [key, keepable(value)]));
  const own = isObject(base.$extensions) ? base.$extensions : {};
  const tree: PlainObject = {
    ...structuredClone(base),
    $schema: schema,
    $extensions: {
      ...own,
      [vendor]: { vocabulary: vocabularyVersion, ...(isObject(own[vendor]) ? own[vendor] : {}), name },
      ...(kept.size === 0 ? {} : { [keptUnder]: { from, unplaced } }),
    },
  };
  for (const { token, candidate, value, modes } of entries) {
    const before = at(tree, token);
    const single = { ...(value === undefined ? modesOf(before) : {}), ...modes };
    const extensions = notes(candidate);
    if (Object.keys(single).length > 0) extensions[vendor] = { modes: single };
    const text = candidate.description ?? before.$description ?? `From ${candidate.name}.`;
    plant(tree, token, {
      $type: isKey(token) ? 'color' : candidate.type!,
      ...(value === undefined ? ('$value' in before ? { $value: before.$value! } : {}) : { $value: value }),
      $description: text,
      ...(Object.keys(extensions).length > 0 ? { $extensions: extensions } : {}),
    });
  }
  return pretty(tree);
}
