import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../src/build/steps.js';

const start = promisify(execFile);

interface Described {
  version: string;
  dependencies?: Record<string, string>;
}

/** Runs npm as this machine has it: npm says itself where it is, else it is on the path. */
export function npm(args: string[], cwd: string) {
  const path = process.env.npm_execpath;
  return path?.endsWith('.js')
    ? start(process.execPath, [path, ...args], { cwd })
    : start('npm', args, { cwd, shell: process.platform === 'win32' });
}

const described = async (folder: string) =>
  JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Described;

/** Where Node finds a package that another one names. */
function installed(name: string, from: string): string {
  for (let folder = from; folder.startsWith(root); folder = dirname(folder))
    if (existsSync(join(folder, 'node_modules', name))) return join(folder, 'node_modules', name);
  throw new Error(`${name}, of which ${from} says that it needs it, is not installed.`);
}

/** Copies packages and what they say they need, and nothing else: what nobody names must be missed. */
async function provide(names: string[], from: string, modules: string) {
  for (const name of names) {
    const source = installed(name, from);
    // One that stands inside another package comes along with it.
    if (source === join(root, 'node_modules', name)) {
      if (existsSync(join(modules, name))) continue;
      await cp(source, join(modules, name), { recursive: true });
    }
    await provide(Object.keys((await described(source)).dependencies ?? {}), source, modules);
  }
}

export interface App {
  /** A folder far from the repository, where the package is installed as a user has it. */
  folder: string;
  /** The package inside it. */
  samklang: string;
  tarball: string;
  remove(): Promise<void>;
}

/** Packs the package and installs it in a folder of its own, with what else an app needs, without asking a registry. */
export async function packedApp(more: string[]): Promise<App> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'samklang-app-')));
  const modules = join(folder, 'node_modules');
  const samklang = join(modules, 'samklang');
  await npm(['pack', '--ignore-scripts', '--pack-destination', folder], root);
  const { version } = await described(root);
  const tarball = join(folder, `samklang-${version}.tgz`);
  await mkdir(samklang, { recursive: true });
  // Relative paths: some tar on Windows takes what stands before a colon for another machine.
  const target = join('node_modules', 'samklang');
  await start('tar', ['-xzf', basename(tarball), '-C', target, '--strip-components=1'], { cwd: folder });
  await provide(Object.keys((await described(samklang)).dependencies ?? {}), root, modules);
  await provide(more, root, modules);
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'app', private: true, type: 'module', dependencies: { samklang: version } }),
  );
  // Links the commands of what is there.
  await npm(['rebuild', '--offline', '--ignore-scripts=false'], folder);
  return { folder, samklang, tarball, remove: () => rm(folder, { recursive: true, force: true }) };
}
