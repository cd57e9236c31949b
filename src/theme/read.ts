import { parse, type Node, type ValueNode } from '@humanwhocodes/momoa';
import type { Place, Problem, Source } from './types.js';

export type Plain = string | number | boolean | null | Plain[] | { [key: string]: Plain };
export type PlainObject = { [key: string]: Plain };

/** A token, or a group that says something about a token, as it stands in a file. */
export interface Entry {
  path: string;
  /** Its own type or the one its group hands down. */
  type?: string;
  /** Absent where only single modes are given. */
  value?: Plain;
  description?: string;
  /** What stands under `$extensions` for this compiler. */
  extension: PlainObject;
  /** Where it stands; with steps, where that part of it stands. */
  place: (...steps: string[]) => Place;
}

/** One theme file, taken apart. */
export interface Layer {
  file: string;
  description?: string;
  extension: PlainObject;
  entries: Entry[];
  place: (...steps: string[]) => Place;
}

export const vendor = 'dev.samklang';

const mostCharacters = 1_000_000;
const deepest = 32;
const forbiddenNames = new Set(['__proto__', 'constructor', 'prototype']);
const knownProperties = new Set(['$type', '$value', '$description', '$extensions', '$deprecated', '$schema']);

export const isObject = (value: Plain | undefined): value is PlainObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The path in braces, where the value is a reference to another token. */
export const aliasOf = (value: Plain | undefined) =>
  typeof value === 'string' ? /^\{([^{}]+)\}$/.exec(value)?.[1] : undefined;

/** How deep the brackets of a text are nested, without parsing it: a parser might not survive the answer. */
function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (quoted) {
      if (c === 92) i++;
      else if (c === 34) quoted = false;
    } else if (c === 34) quoted = true;
    else if (c === 123 || c === 91) most = Math.max(most, ++depth);
    else if (c === 125 || c === 93) depth--;
  }
  return most;
}

const key = (steps: readonly string[]) => steps.join('\0');

/** How much of its first line a part of a text takes up. */
function lengthIn(text: string, from: number, to: number): number {
  const rest = text.slice(from, to);
  const cut = rest.search(/[\r\n]/);
  return Math.max(1, cut < 0 ? rest.length : cut);
}

/** The plain value of a syntax tree; notes where each member stands, and what may not be there. */
function evaluate(root: ValueNode, text: string, file: string, problems: Problem[]) {
  const places = new Map<string, Place>();
  const placeOf = ({ loc: { start, end } }: Node): Place => ({
    file,
    line: start.line,
    column: start.column,
    length: lengthIn(text, start.offset, end.offset),
  });
  const visit = (node: ValueNode, steps: string[]): Plain => {
    switch (node.type) {
      case 'Object': {
        const object = Object.create(null) as PlainObject;
        for (const { name, value } of node.members) {
          const word = name.type === 'String' ? name.value : name.name;
          const inner = [...steps, word];
          const at = placeOf(name);
          if (forbiddenNames.has(word)) {
            problems.push({
              ...at,
              severity: 'error',
              code: 'forbidden-name',
              message: `"${word}" cannot be a name.`,
              fix: 'Give it another name.',
            });
            continue;
          }
          if (word in object) {
            problems.push({
              ...at,
              severity: 'error',
              code: 'duplicate-name',
              message: `"${word}" is written twice in the same group.`,
              fix: 'Keep one of the two.',
            });
          }
          places.set(key(inner), at);
          places.set(key([...inner, '']), placeOf(value));
          object[word] = visit(value, inner);
        }
        return object;
      }
      case 'Array':
        return node.elements.map(({ value }, i) => {
          const inner = [...steps, String(i)];
          const at = placeOf(value);
          places.set(key(inner), at);
          places.set(key([...inner, '']), at);
          return visit(value, inner);
        });
      case 'String':
      case 'Number':
      case 'Boolean':
        return node.value;
      default:
        return null;
    }
  };
  const value = visit(root, []);
  const place = (...steps: string[]): Place => {
    for (let end = steps.length; end > 0; end--) {
      const found = places.get(key(steps.slice(0, end)));
      if (found) return found;
    }
    return placeOf(root);
  };
  return { value, place };
}

const extensionOf = (group: PlainObject): PlainObject => {
  const all = group.$extensions;
  const own = isObject(all) ? all[vendor] : undefined;
  return isObject(own) ? own : {};
};

/** The entries of a tree of groups and tokens, types handed down. */
export function flatten(root: PlainObject, place: Entry['place'], problems: Problem[] = []): Entry[] {
  const entries: Entry[] = [];
  const complain = (code: string, message: string, fix: string, token: string, ...steps: string[]) =>
    problems.push({ ...place(...steps), severity: 'error', code, message, fix, token });

  const visit = (group: PlainObject, steps: string[], inherited?: string) => {
    const path = steps.join('.');
    const type = typeof group.$type === 'string' ? group.$type : inherited;
    const children = Object.keys(group).filter((name) => !name.startsWith('$'));
    for (const name of Object.keys(group)) {
      if (name.startsWith('$') && !knownProperties.has(name)) {
        complain(
          'unknown-property',
          `"${name}" is not understood here.`,
          'Leave it out. References are written "{path.of.token}".',
          path,
          ...steps,
          name,
        );
      }
    }
    const extension = extensionOf(group);
    const isToken = '$value' in group;
    if (steps.length > 0 && (isToken || isObject(extension.modes))) {
      entries.push({
        path,
        ...(type === undefined ? {} : { type }),
        ...(isToken ? { value: group.$value! } : {}),
        ...(typeof group.$description === 'string' ? { description: group.$description } : {}),
        extension,
        place: (...inner) => place(...steps, ...inner),
      });
    }
    for (const name of children) {
      const inner = [...steps, name];
      const child = group[name]!;
      if (isToken) {
        complain(
          'nested-token',
          `A token cannot hold another: "${name}".`,
          'Move it out of the token.',
          path,
          ...inner,
        );
      } else if (/[.{}]/.test(name)) {
        complain(
          'bad-name',
          `A name may not contain "." "{" or "}": "${name}".`,
          'Use hyphens.',
          path,
          ...inner,
        );
      } else if (isObject(child)) {
        visit(child, inner, type);
      } else {
        complain(
          'not-a-token',
          `"${inner.join('.')}" is neither a group nor a token.`,
          `Write { "$value": ${JSON.stringify(child)} }.`,
          inner.join('.'),
          ...inner,
        );
      }
    }
  };
  visit(root, []);
  return entries;
}

function readOne({ file, text }: Source, problems: Problem[]): Layer | undefined {
  const start = { file, line: 1, column: 1, length: 1, severity: 'error' } as const;
  if (text.length > mostCharacters) {
    problems.push({
      ...start,
      code: 'too-large',
      message: `The file has ${text.length} characters; a theme file has at most ${mostCharacters}.`,
      fix: 'Keep only what the theme sets.',
    });
    return undefined;
  }
  if (depthOf(text) > deepest) {
    problems.push({
      ...start,
      code: 'too-deep',
      message: `Groups are nested more than ${deepest} deep.`,
      fix: 'Keep only what the theme sets.',
    });
    return undefined;
  }
  // Some editors leave a mark at the start of a file.
  const bare = text.replace(/^\uFEFF/, '');
  let body: ValueNode;
  try {
    body = parse(bare, { mode: 'json' }).body;
  } catch (error) {
    const { line = 1, column = 1, message } = error as { line?: number; column?: number; message: string };
    problems.push({
      ...start,
      line,
      column,
      code: 'syntax',
      message: `This is not JSON: ${message.replace(/\s*\(\d+:\d+\)$/, '').replace(/\.?$/, '.')}`,
      fix: 'Mend the syntax here; often a comma, a quote or a bracket is missing or too many.',
    });
    return undefined;
  }
  const { value, place } = evaluate(body, bare, file, problems);
  if (!isObject(value)) {
    problems.push({
      ...start,
      code: 'not-a-theme',
      message: 'A theme file is a JSON object.',
      fix: 'Begin with { "key": { "accent": { "$type": "color", "$value": "#14607a" } } }.',
    });
    return undefined;
  }
  return {
    file,
    ...(typeof value.$description === 'string' ? { description: value.$description } : {}),
    extension: extensionOf(value),
    entries: flatten(value, place, problems),
    place,
  };
}

/** First stage: theme files become lists of entries that know where they stand. */
export function read(sources: Source[]): { layers: Layer[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const layers = sources.flatMap((source) => readOne(source, problems) ?? []);
  return { layers, problems };
}
