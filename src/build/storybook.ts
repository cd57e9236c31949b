// npm run build:storybook: the static Storybook, in build/storybook. It works from any folder of any server.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.js';
import { checkSizes } from './size.js';
import { filesUnder, root } from './steps.js';

export const storybookFolder = join(root, 'build/storybook');

/** Runs Storybook's own command in this Node, so that no shell is needed. */
export function storybook(args: string[], stdio: 'inherit' | 'pipe'): Promise<void> {
  const program = join(root, 'node_modules/storybook/dist/bin/dispatcher.js');
  const child = spawn(process.execPath, ['--import', 'tsx', program, ...args, '--disable-telemetry'], {
    cwd: root,
    stdio: ['ignore', stdio, stdio],
    env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' },
  });
  const told: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => told.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => told.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0
        ? resolve()
        : reject(new Error(`Storybook ended with code ${code}.\n${Buffer.concat(told).toString()}`)),
    );
  });
}

/** Moves what stands inline in a page into files beside it, because a strict policy refuses inline script and style. */
export async function externalise(folder: string) {
  const write = new Map<string, string>();
  const file = (text: string, ending: string) => {
    const name = `sb-${createHash('sha256').update(text).digest('hex').slice(0, 10)}.${ending}`;
    write.set(name, text);
    return `./${name}`;
  };
  for (const page of ['iframe.html', 'index.html']) {
    const html = await readFile(join(folder, page), 'utf8');
    const outside = html
      .replaceAll(
        /<script((?![^>]*\bsrc=)[^>]*)>([\s\S]*?)<\/script>/g,
        (_, attributes: string, text: string) => `<script${attributes} src="${file(text, 'js')}"></script>`,
      )
      .replaceAll(
        /<style[^>]*>([\s\S]*?)<\/style>/g,
        (_, text: string) => `<link rel="stylesheet" href="${file(text, 'css')}">`,
      );
    await writeFile(join(folder, page), outside);
  }
  for (const [name, text] of write) await writeFile(join(folder, name), text);
}

/** What the pages are made from, the figures that they quote included. */
const reads = [
  '.storybook',
  'stories',
  'src',
  'tokens',
  'dist/custom-elements.json',
  'build/reports/size.json',
  'package-lock.json',
];
const stamp = join(root, 'build/storybook.stamp');

/** Also measures what the pages quote, which takes a moment and must not wait for a budget to be met. */
async function fingerprint(): Promise<string> {
  await checkSizes();
  const hash = createHash('sha256');
  for (const path of (await Promise.all(reads.map(filesUnder))).flat().sort())
    hash.update(`${path}\0`).update(await readFile(join(root, path)));
  return hash.digest('hex');
}

/** Whether the last build still shows what is in the repository. */
export const isStorybookFresh = async () =>
  existsSync(join(storybookFolder, 'index.json')) &&
  existsSync(stamp) &&
  (await readFile(stamp, 'utf8')) === (await fingerprint());

/** Builds it afresh, after everything that it shows. */
export async function buildStorybook(stdio: 'inherit' | 'pipe' = 'inherit') {
  await build();
  const print = await fingerprint();
  await rm(stamp, { force: true });
  await rm(storybookFolder, { recursive: true, force: true });
  await storybook(['build', '--output-dir', storybookFolder, '--quiet'], stdio);
  await externalise(storybookFolder);
  await writeFile(stamp, print);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await buildStorybook();
