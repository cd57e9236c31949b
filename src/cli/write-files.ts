import { existsSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Writes several files, all or none.
 *
 * They are written aside first, and what they replace is moved aside until the last of them is in its place.
 */
export async function writeFiles(folder: string, files: Record<string, string>): Promise<void> {
  await mkdir(folder, { recursive: true });
  // Inside the folder, because a file can be renamed within one disk only.
  const aside = await mkdtemp(join(folder, '.samklang-'));
  const names = Object.keys(files);
  const before: string[] = [];
  const placed: string[] = [];
  try {
    for (const name of names) await writeFile(join(aside, name), files[name]!);
    for (const name of names) {
      if (existsSync(join(folder, name))) {
        if (!statSync(join(folder, name)).isFile())
          throw new Error(`${join(folder, name)} is in the way; it is no file.`);
        await rename(join(folder, name), join(aside, `${name}.before`));
        before.push(name);
      }
      await rename(join(aside, name), join(folder, name));
      placed.push(name);
    }
  } catch (error) {
    for (const name of placed) await rm(join(folder, name), { force: true });
    for (const name of before) await rename(join(aside, `${name}.before`), join(folder, name));
    throw error;
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}
