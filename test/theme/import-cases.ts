import { readFile, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importTheme, type Imported, type Origin } from '../../src/theme/import/index.js';
import type { Source } from '../../src/theme/index.js';

const here = join(dirname(fileURLToPath(import.meta.url)), 'import-cases');

export interface ImportCase {
  name: string;
  origin: Origin;
  sources: Source[];
  /** Where its golden files stand. */
  out: string;
}

/** Every case of the import: a folder named after what is imported, with its files and, in `out/`, what comes of them. */
export async function importCases(): Promise<ImportCase[]> {
  const names = (await readdir(here)).sort();
  return Promise.all(
    names.map(async (name) => {
      const folder = join(here, name);
      const files = (await readdir(folder)).filter((file) => file.startsWith('in.')).sort();
      const sources = files.map(async (file) => ({ file, text: await readFile(join(folder, file), 'utf8') }));
      const origin = name.split('-')[0] as Origin;
      return { name, origin, sources: await Promise.all(sources), out: join(folder, 'out') };
    }),
  );
}

export const imported = ({ origin, sources }: ImportCase): Imported =>
  importTheme(origin, sources, { name: 'agency', schema: 'theme.schema.json' });

/** The theme file, and in a few lines where everything went. */
export function importOutcome({ text, placed, unplaced, problems }: Imported): Record<string, string> {
  const lines = [
    ...placed.map(
      ({ token, from, value, reasons, isSolved }) =>
        `${token} ← ${from} (${value}) ${reasons.join('; ')}${isSolved ? '; solved' : ''}`,
    ),
    '',
    ...unplaced.map(({ name, reason }) => `${name}: ${reason}`),
    '',
    ...problems.map(
      ({ line, column, severity, code, message }) => `${line}:${column} ${severity} ${code} ${message}`,
    ),
  ];
  return {
    ...(text === undefined ? {} : { 'theme.tokens.json': text }),
    'told.txt': `${lines.join('\n').trim()}\n`,
  };
}
