import { existsSync } from 'node:fs';
import { copyFile, lstat, mkdir, mkdtemp, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { InputFault } from './args.js';

/** Files to write: names from the folder, with forward slashes, and what stands in them. */
export type Contents = ReadonlyMap<string, string | Uint8Array>;

/** On Windows a program that reads a file, be it to look for viruses, holds it for a moment. */
async function move(from: string, to: string) {
  for (let pause = 10; ; pause *= 2) {
    try {
      return await rename(from, to);
    } catch (error) {
      const isHeld = ['EPERM', 'EACCES', 'EBUSY'].includes((error as NodeJS.ErrnoException).code ?? '');
      if (process.platform !== 'win32' || !isHeld || pause > 1000) throw error;
      await wait(pause);
    }
  }
}

async function isNews(path: string, contents: string | Uint8Array): Promise<boolean> {
  const found = await lstat(path).catch(() => undefined);
  if (!found) return true;
  if (!found.isFile()) throw new InputFault(`${path} is in the way: it is no file.`);
  return !Buffer.from(contents).equals(await readFile(path));
}

/** Makes folders, and answers what takes away those that were not there, as long as they are empty. */
async function make(folder: string): Promise<() => Promise<void>> {
  const first = await mkdir(folder, { recursive: true });
  return async () => {
    if (first === undefined) return;
    for (let path = resolve(folder); ; path = dirname(path)) {
      await rmdir(path).catch(() => undefined);
      if (path === resolve(first)) return;
    }
  };
}

/** Puts drafts where they belong, or what was there before back in its place. */
async function place(files: { path: string; draft: string; before: string }[]) {
  const placed: typeof files = [];
  try {
    for (const file of files) {
      await move(file.draft, file.path);
      placed.push(file);
    }
  } catch (error) {
    for (const { path, before } of placed) await (existsSync(before) ? move(before, path) : rm(path));
    throw error;
  }
}

/**
 * Writes several files, all or none, and leaves those alone that already say the same. Answers which ones changed.
 *
 * They are written aside first, with copies of what they replace; then each takes its place in one step, so that
 * whoever reads meets a whole file at any time.
 */
export async function writeFiles(folder: string, files: Contents): Promise<string[]> {
  const undo = [await make(folder)];
  let aside: string | undefined;
  try {
    // Inside the folder, because a file can be renamed within one disk only.
    aside = await mkdtemp(join(folder, '.samklang-'));
    const changed: { name: string; path: string; draft: string; before: string }[] = [];
    for (const [name, contents] of files) {
      const path = join(folder, name);
      if (!(await isNews(path, contents))) continue;
      const [draft, before] = ['new', 'old'].map((end) => join(aside!, `${changed.length}.${end}`)) as [
        string,
        string,
      ];
      undo.push(await make(dirname(path)));
      await writeFile(draft, contents);
      if (existsSync(path)) await copyFile(path, before);
      changed.push({ name, path, draft, before });
    }
    await place(changed);
    undo.length = 0;
    return changed.map(({ name }) => name);
  } finally {
    if (aside !== undefined) await rm(aside, { recursive: true, force: true });
    for (const back of undo.reverse()) await back();
  }
}

/** Refuses to replace a file, before anybody is asked for anything. What a file is made of is never replaced. */
export function refuse(path: string, force: boolean, sources: string[] = []) {
  if (sources.some((source) => resolve(source) === resolve(path)))
    throw new InputFault(
      `${path} would be replaced by what is made of it. Write to another file: --out FILE.`,
    );
  if (!force && existsSync(path)) throw new InputFault(`${path} is there already. --force replaces it.`);
}

/** Writes one file, if there is none or it may be replaced. */
export async function writeOne(path: string, text: string, force: boolean): Promise<void> {
  refuse(path, force);
  await writeFiles(dirname(path), new Map([[basename(path), text]]));
}
