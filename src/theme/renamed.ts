import { aliasOf, isObject, vendor, type Entry, type Layer, type Plain } from './read.js';
import type { Report } from './references.js';

/** A token, or a group of them, that got another name. */
interface Renaming {
  /** The first vocabulary that has the new name. */
  since: number;
  from: string;
  to: string;
}

/** The vocabulary of theme files. Whoever renames a token adds a line below, and one to this number. */
export const vocabularyVersion = 1;

/** Every renaming there ever was, so that a theme file stays good for as long as the format does. */
const renamings: readonly Renaming[] = [];

const isWithin = (path: string, group: string) => path === group || path.startsWith(`${group}.`);

/** Every text of a value that is a reference, told anew. */
function mapReferences(value: Plain, now: (path: string) => string): Plain {
  const target = aliasOf(value);
  if (target !== undefined) return `{${now(target)}}`;
  if (Array.isArray(value)) return value.map((one) => mapReferences(one, now));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries<Plain>(value).map(([name, one]) => [name, mapReferences(one, now)]),
  );
}

/** Reads the version of a file's vocabulary; without one, its names are those of today where today has them. */
function versionOf({ extension, place }: Layer, newest: number, report: Report): number | undefined {
  const { vocabulary } = extension;
  if (vocabulary === undefined) return undefined;
  const at = place('$extensions', vendor, 'vocabulary', '');
  if (typeof vocabulary !== 'number' || !Number.isInteger(vocabulary) || vocabulary < 1) {
    const fix = `Write "vocabulary": ${newest}.`;
    report(at, { code: 'wrong-type', message: 'The vocabulary is a whole number.', fix });
    return undefined;
  }
  if (vocabulary > newest) {
    const message = `The file is written in vocabulary ${vocabulary}, and this compiler knows them up to ${newest}.`;
    report(at, { code: 'vocabulary-newer', message, fix: 'Update samklang.' });
  }
  return vocabulary;
}

/** Follows names that have changed since a file was written, with a notice for each. */
export function renamed(
  layers: Layer[],
  isKnown: (path: string) => boolean,
  report: Report,
  table = renamings,
  newest = vocabularyVersion,
): Layer[] {
  return layers.map((layer) => {
    const version = versionOf(layer, newest, report);
    /** What a path is called today. */
    const now = (path: string): string =>
      table
        .filter(({ since, from }) => (version === undefined ? !isKnown(from) : since > version))
        .toSorted((a, b) => a.since - b.since)
        .reduce((name, { from, to }) => (isWithin(name, from) ? to + name.slice(from.length) : name), path);
    const follow = (entry: Entry): Entry => {
      const path = now(entry.path);
      if (path !== entry.path) {
        const message = `"${entry.path}" is called "${path}" now, and is taken for it.`;
        const fix = `Call it so, and write "vocabulary": ${newest}.`;
        report(entry.place(), { code: 'renamed', message, fix }, path, 'notice');
      }
      return {
        ...entry,
        path,
        ...(entry.value !== undefined && { value: mapReferences(entry.value, now) }),
        extension: mapReferences(entry.extension, now) as Entry['extension'],
      };
    };
    return table.length === 0 ? layer : { ...layer, entries: layer.entries.map(follow) };
  });
}
