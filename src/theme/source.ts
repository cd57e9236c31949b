import { isObject, vendor, type Entry, type Layer, type Plain, type PlainObject } from './read.js';

/** Two objects laid over each other; where both say something, the later one is right, and lists are added up. */
function laid(below: PlainObject, above: PlainObject): PlainObject {
  const result: PlainObject = { ...below };
  for (const [name, value] of Object.entries<Plain>(above)) {
    const before = result[name];
    if (Array.isArray(before) && Array.isArray(value)) result[name] = [...before, ...value];
    else result[name] = isObject(before) && isObject(value) ? laid(before, value) : value;
  }
  return result;
}

const extensions = (own: PlainObject): PlainObject =>
  Object.keys(own).length > 0 ? { $extensions: { [vendor]: own } } : {};

/** A token as a file would write it over what earlier files say: a value speaks for every mode, single modes are added. */
function tokenOver(
  before: PlainObject | undefined,
  { type, value, description, extension }: Entry,
): PlainObject {
  const own = isObject(before?.$extensions) ? (before.$extensions[vendor] as PlainObject) : {};
  return {
    ...before,
    ...(type === undefined ? {} : { $type: type }),
    ...(description === undefined ? {} : { $description: description }),
    ...(value === undefined
      ? extensions(laid(own, extension))
      : { $value: value, $extensions: undefined!, ...extensions(extension) }),
  };
}

/** The theme files as one, under the name of the theme: compiled, it gives the same theme as they do. */
export function source(layers: Layer[], name: string): PlainObject {
  const tree = Object.create(null) as PlainObject;
  for (const { path, ...entry } of layers.flatMap(({ entries }) => entries)) {
    const names = path.split('.');
    const last = names.pop()!;
    let group = tree;
    for (const name of names) group = (group[name] ??= Object.create(null)) as PlainObject;
    group[last] = tokenOver(group[last] as PlainObject | undefined, { path, ...entry });
  }
  const description = layers.findLast((layer) => layer.description !== undefined)?.description;
  return {
    ...(description === undefined ? {} : { $description: description }),
    ...extensions(laid(layers.map(({ extension }) => extension).reduce(laid, {}), { name })),
    ...tree,
  };
}
