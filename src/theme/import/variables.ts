import { isObject, read, vendor, type Plain, type PlainObject } from '../read.js';
import { modes, type Mode, type Problem, type Source } from '../types.js';
import { modeOf } from './mode.js';
import type { Found } from './types.js';

const deepest = 32;

/** A variable, with what each file says of it. */
export interface Variable {
  file: string;
  path: readonly string[];
  type?: string;
  description?: string;
  values: Partial<Record<Mode, Plain>>;
  scopes: string[];
  original: Plain;
}

/** What a mode is called, wherever an exporter keeps the values of single modes. */
function ownModes(extensions: Plain | undefined): Record<string, Plain> {
  if (!isObject(extensions)) return {};
  for (const [name, value] of Object.entries(extensions)) {
    if (!isObject(value)) continue;
    const found = /^modes?$/i.test(name) ? value : (value.modes ?? value.mode);
    if (isObject(found)) return found;
  }
  return {};
}

const textsOf = (value: Plain | undefined) =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

/** Everything that starts with `com.figma`, whether as one object or under names with dots. */
function figma(extensions: Plain | undefined, name: string): Plain | undefined {
  if (!isObject(extensions)) return undefined;
  const own = extensions['com.figma'];
  return extensions[`com.figma.${name}`] ?? (isObject(own) ? own[name] : undefined);
}

interface Place {
  file: string;
  /** The mode that the file or a group of it is about. */
  mode: Mode;
  /** Whether Figma itself says so: then the value is of that mode, whatever else stands beside it. */
  isSaid: boolean;
}

class TooDeep extends Error {}

function collect(
  group: PlainObject,
  path: readonly string[],
  type: string | undefined,
  at: Place,
  into: Variable[],
) {
  if (path.length > deepest) throw new TooDeep();
  const own = typeof group.$type === 'string' ? group.$type : type;
  if (!('$value' in group)) {
    for (const [name, child] of Object.entries(group))
      if (!name.startsWith('$') && isObject(child)) collect(child, [...path, name], own, at, into);
    return;
  }
  const values: Variable['values'] = { [at.mode]: group.$value };
  for (const [name, value] of Object.entries(ownModes(group.$extensions))) {
    const mode = modes.find((one) => one === name) ?? modeOf(name);
    if (mode && !(at.isSaid && mode === at.mode)) values[mode] = value;
  }
  into.push({
    file: at.file,
    path,
    ...(own === undefined ? {} : { type: own }),
    ...(typeof group.$description === 'string' && group.$description
      ? { description: group.$description }
      : {}),
    values,
    scopes: textsOf(figma(group.$extensions, 'scopes')),
    original: own === undefined ? group : { $type: own, ...group },
  });
}

/** The mode that a file is about, by what Figma writes in it, else by its name. */
function placeOf({ file }: Source, root: PlainObject, isAlone: boolean): Place {
  const said = figma(root.$extensions, 'modeName');
  if (typeof said === 'string')
    return { file, mode: modes.find((one) => one === said) ?? modeOf(said) ?? 'light', isSaid: true };
  const mode = isAlone ? undefined : modeOf(/[^/\\]*$/.exec(file)![0]);
  return { file, mode: mode ?? 'light', isSaid: false };
}

interface Read {
  variables: Variable[];
  /** The theme file that a file of ours carries. */
  source?: PlainObject;
}

function readOne(source: Source, isAlone: boolean, problems: Problem[]): Read {
  const at = { file: source.file, line: 1, column: 1, length: 1, severity: 'error' } as const;
  let root: Plain;
  try {
    root = JSON.parse(source.text.replace(/^\uFEFF/, '')) as Plain;
  } catch {
    // Only our own reader says where.
    const [problem] = read([source]).problems;
    problems.push(
      problem ?? { ...at, code: 'syntax', message: 'This is not JSON.', fix: 'Export it again.' },
    );
    return { variables: [] };
  }
  const found: Variable[] = [];
  try {
    if (isObject(root)) {
      const groups = Object.entries(root).filter(([name, child]) => !name.startsWith('$') && isObject(child));
      const names = groups.map(([name]) => modeOf(name));
      // Some exporters make a group of each mode.
      const areModes = groups.length > 1 && names.every(Boolean) && new Set(names).size === names.length;
      if (areModes)
        groups.forEach(([, child], i) =>
          collect(child as PlainObject, [], undefined, { ...at, mode: names[i]!, isSaid: true }, found),
        );
      else collect(root, [], undefined, placeOf(source, root, isAlone), found);
    }
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    const message = `Groups are nested more than ${deepest} deep.`;
    problems.push({ ...at, code: 'too-deep', message, fix: 'Export the variables again.' });
    return { variables: [] };
  }
  if (found.length > 0) {
    const own = isObject(root) && isObject(root.$extensions) ? root.$extensions[vendor] : undefined;
    return { variables: found, ...(isObject(own) && isObject(own.source) ? { source: own.source } : {}) };
  }
  const isApi = isObject(root) && ('meta' in root || 'variables' in root || 'variableCollections' in root);
  problems.push({
    ...at,
    code: 'no-tokens',
    message: isApi
      ? 'This is what the interface of Figma answers, not the Design Tokens format.'
      : 'No variable of the Design Tokens format stands in this file.',
    fix: 'In Figma, open Variables, and export the modes of a collection.',
  });
  return { variables: [] };
}

export const key = (path: readonly string[]) => path.join('.');

/** Files that are each about one mode, as one list; where two are about the same, the first is heard. */
function merge(lists: Variable[][]): { all: Map<string, Variable>; rest: Found['rest'] } {
  const all = new Map<string, Variable>();
  const rest: Found['rest'] = [];
  for (const variable of lists.flat()) {
    const { file, path, values, original } = variable;
    const before = all.get(key(path));
    const isNews =
      before &&
      Object.entries(values).some(
        ([mode, value]) => JSON.stringify(before.values[mode as Mode] ?? value) !== JSON.stringify(value),
      );
    if (isNews)
      rest.push({ name: `${path.join('/')} in ${file}`, reason: 'another file says otherwise', original });
    else if (before)
      all.set(key(path), {
        ...before,
        values: { ...values, ...before.values },
        original: [before.original, original].flat(),
      });
    else all.set(key(path), variable);
  }
  return { all, rest };
}

/** The variables of files, each about one mode or about several. */
export function readVariables(sources: Source[], problems: Problem[]) {
  const files = sources.map((source) => readOne(source, sources.length === 1, problems));
  const source = files.find((file) => file.source)?.source;
  return { ...merge(files.map(({ variables }) => variables)), source };
}
