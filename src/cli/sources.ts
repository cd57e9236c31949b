import { readFile, stat } from 'node:fs/promises';
import { relative } from 'node:path';
import type { Problem, Source } from '../theme/index.js';

/** No theme file and no style sheet is as large as this; a file that is may be read for a long time. */
const mostBytes = 4_000_000;

/** A path as it is told: from where the person stands, where that is shorter. */
export const shortest = (path: string) => {
  const fromHere = relative('', path);
  return fromHere !== '' && fromHere.length < path.length ? fromHere : path;
};

type Said = Pick<Problem, 'code' | 'message' | 'fix'>;

/** Something wrong with a file as a whole. */
export const fault = (file: string, said: Said): Problem => ({
  file,
  line: 1,
  column: 1,
  length: 1,
  severity: 'error',
  ...said,
});

/** Why a file cannot be read, in words. */
function unreadable(file: string, error: unknown): Said {
  const { code = '', message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return { code: 'no-file', message: `There is no file ${file}.`, fix: 'Check the name and the folder.' };
  return {
    code: 'unreadable',
    message: `${file} cannot be read: ${message}.`,
    fix: 'Check the rights to the file.',
  };
}

/** The bytes of a file that may have so many at most. */
export async function bytesOf(path: string, most: number): Promise<{ ok: Buffer } | { fault: Said }> {
  const file = shortest(path);
  try {
    const found = await stat(path);
    if (!found.isFile())
      return {
        fault: { code: 'no-file', message: `${file} is no file.`, fix: 'Name a file, not a folder.' },
      };
    if (found.size > most) {
      const message = `${file} has ${found.size} bytes; ${most} are the most.`;
      return { fault: { code: 'too-large', message, fix: 'Keep only what is needed.' } };
    }
    return { ok: await readFile(path) };
  } catch (error) {
    return { fault: unreadable(file, error) };
  }
}

/** The text of bytes in UTF-8; nothing where they are none. */
export function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Reads files of text; those that cannot be read are told like any other mistake. */
export async function readSources(paths: string[]): Promise<{ sources: Source[]; problems: Problem[] }> {
  const sources: Source[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
    const file = shortest(path);
    const bytes = await bytesOf(path, mostBytes);
    const text = 'ok' in bytes ? textOf(bytes.ok) : undefined;
    if ('fault' in bytes) problems.push(fault(file, bytes.fault));
    else if (text === undefined) {
      const fix = 'Save it as UTF-8; some editors and shells write UTF-16.';
      problems.push(fault(file, { code: 'not-text', message: `${file} is no text in UTF-8.`, fix }));
    } else sources.push({ file, text });
  }
  return { sources, problems };
}
