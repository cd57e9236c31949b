import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = resolve(fileURLToPath(import.meta.url), '../../..');

/** What a step writes: paths from the root, with forward slashes, and their contents. */
export type Files = Record<string, string | Uint8Array>;

/** One part of the build. It hands back its files; the runner alone touches the disk. */
export interface BuildStep {
  name: string;
  /** Files and folders that decide what it makes, beside the build's own code and the lock file. */
  reads: string[];
  make(): Promise<Files>;
}

interface Stamp {
  hash: string;
  files: string[];
}

/** Every step depends on these: how steps run, the floor, the versions of all tools and of the package. */
const always = ['src/build/steps.ts', 'src/floor.ts', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** A path as the build writes it: from the root, with forward slashes. */
export const fromRoot = (path: string) => relative(root, path).split(sep).join('/');

/** All files under a path from the root (a file is its own only one), sorted. */
export async function filesUnder(path: string): Promise<string[]> {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!(await stat(full)).isDirectory()) return [path];
  const found = await readdir(full, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => fromRoot(join(entry.parentPath, entry.name)))
    .sort();
}

async function hashOf(paths: string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const path of [...new Set((await Promise.all(paths.map(filesUnder))).flat())].sort())
    hash
      .update(`${path}\0`)
      .update(await readFile(join(root, path)))
      .update('\0');
  return hash.digest('hex');
}

/** Leaves a file alone that already says the same, so that watchers stay calm; else nobody ever reads half of it. */
async function write(path: string, content: string | Uint8Array) {
  const full = join(root, path);
  const wanted = Buffer.from(content);
  if (existsSync(full) && wanted.equals(await readFile(full))) return;
  await mkdir(dirname(full), { recursive: true });
  const draft = `${full}.${process.pid}.tmp`;
  await writeFile(draft, wanted);
  await rename(draft, full);
}

const readStamps = async (path: string): Promise<Record<string, Stamp>> =>
  existsSync(join(root, path))
    ? (JSON.parse(await readFile(join(root, path), 'utf8')) as Record<string, Stamp>)
    : {};

/** Runs the steps whose input has changed or whose output is missing. Returns the names of those that ran. */
export async function runSteps(
  steps: BuildStep[],
  tell: (line: string) => void = () => {},
  stampFile = 'build/stamps.json',
): Promise<string[]> {
  const ran: string[] = [];
  for (const step of steps) {
    const stamps = await readStamps(stampFile);
    const before = stamps[step.name];
    const hash = await hashOf([...step.reads, ...always]);
    if (before?.hash === hash && before.files.every((file) => existsSync(join(root, file)))) continue;
    const began = performance.now();
    const files = await step.make();
    const written = Object.keys(files).sort();
    for (const [path, content] of Object.entries(files)) await write(path, content);
    for (const old of before?.files ?? []) if (!(old in files)) await rm(join(root, old), { force: true });
    await write(stampFile, JSON.stringify({ ...stamps, [step.name]: { hash, files: written } }));
    ran.push(step.name);
    tell(
      `built ${step.name} (${written.length} files, ${((performance.now() - began) / 1000).toFixed(1)} s)`,
    );
  }
  return ran;
}
