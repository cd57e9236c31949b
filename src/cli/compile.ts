import { resolve } from 'node:path';
import { compile, lowest, modes, type CompileOptions, type Problem, type Theme } from '../theme/index.js';
import { assetFiles } from './assets.js';
import { oneOf } from './args.js';
import { fault, readSources, shortest } from './sources.js';
import { hasErrors, linesOf, type Lines } from './tell.js';
import { untilDefined } from './undefined.js';
import type { Contents } from './write-files.js';

/** What comes of theme files, with the files that they name. */
export interface Outcome {
  theme?: Theme;
  /** Makes all that is to be written; nothing where something is wrong. */
  files?: () => Contents;
  problems: Problem[];
  /** The texts that the problems speak of. */
  lines: Lines;
  /** The files that this outcome depends on. */
  reads: string[];
}

const byPlace = (a: Problem, b: Problem) =>
  Number(a.file > b.file) - Number(a.file < b.file) || a.line - b.line || a.column - b.column;

export async function compileFiles(paths: string[], options: CompileOptions): Promise<Outcome> {
  const { sources, problems: unread } = await readSources(paths);
  const lines = new Map(sources.map(({ file, text }) => [file, linesOf(text)]));
  const compiled =
    unread.length === 0 ? compile(sources, options) : { problems: compile(sources, options).problems };
  const assets = await assetFiles(compiled.theme?.assets ?? []);
  const problems = [...unread, ...compiled.problems, ...assets.problems].sort(byPlace);
  const reads = [...paths, ...assets.reads];
  const { theme, files: made } = compiled;
  if (!made || hasErrors(problems)) return { problems, lines, reads };
  const files = () => {
    // The sheet may stand in place of samklang.css, so it keeps the place of elements too, as that does.
    const sheet = `${made['theme.css'].trim()}\n${untilDefined}`;
    return new Map([...Object.entries({ ...made, 'theme.css': sheet }), ...assets.files]);
  };
  return { theme: theme!, files, problems, lines, reads };
}

/** The modes of a list with commas. */
export function modesOf(list: string | undefined): Pick<CompileOptions, 'modes'> {
  return list === undefined
    ? {}
    : { modes: list.split(',').map((word) => oneOf(word.trim(), modes, 'A mode')) };
}

/** A theme may not be written over what it is made of. */
export function keepSources(out: string, files: Contents, reads: string[]): Problem[] {
  const sources = new Set(reads.map((path) => resolve(path)));
  return (
    [...files]
      // Bytes are a copy of themselves.
      .filter(([name, contents]) => typeof contents === 'string' && sources.has(resolve(out, name)))
      .map(([name]) => {
        const file = shortest(resolve(out, name));
        const message = `${file} would be replaced by what is made of it.`;
        return fault(file, { code: 'own-source', message, fix: 'Write to another folder: --out DIR.' });
      })
  );
}

/** What a theme comes to, in a sentence or two. */
export function summary({ name, pairs, changes }: Theme): string {
  const text = Math.min(...Object.values(lowest(pairs).text ?? {}));
  const moved = new Set(changes.map(({ token }) => token)).size;
  const why =
    moved === 0 ? '' : `\n${moved === 1 ? '1 colour' : `${moved} colours`} had to move; the report says why.`;
  return `Theme "${name}": ${pairs.length} pairs of colours pass; the lowest contrast of text is ${text}:1.${why}`;
}
