// The small apps in test/apps, made as their makers would make them: from the packed package, for production.
import { execFile } from 'node:child_process';
import { copyFile, cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build as esbuild } from 'esbuild';
import ts from 'typescript';
import { build as vite } from 'vite';
import { root } from '../../src/build/steps.js';
import type { App } from './app.js';

const start = promisify(execFile);

/** What the apps import beside Samklang and what comes with it. */
export const neighbours = [
  'react',
  'react-dom',
  '@types/react',
  '@types/react-dom',
  '@lit-labs/ssr',
  '@lit-labs/ssr-client',
];

export type AppName = 'plain' | 'vite' | 'react' | 'server';

/** A text of an app to replace, so that it is no longer right. */
export interface Change {
  file: string;
  from: string;
  to: string;
}

const source = (app: App, name: AppName) => join(app.folder, name);

/** The two or three files that a page without a bundler takes from the package. */
async function copyPublic(app: App, site: string) {
  const target = join(site, 'samklang');
  await mkdir(target, { recursive: true });
  for (const file of ['samklang.css', 'page.css', 'cdn/samklang.js'])
    await copyFile(join(app.samklang, 'dist', file), join(target, file.replace('cdn/', '')));
}

async function withVite(app: App, name: AppName, site: string) {
  await vite({
    root: source(app, name),
    configFile: false,
    base: './',
    logLevel: 'silent',
    build: { outDir: site, emptyOutDir: false },
  });
}

const makers: Record<AppName, (app: App, site: string) => Promise<unknown>> = {
  plain: (app, site) => cp(source(app, 'plain'), site, { recursive: true }),
  vite: (app, site) => withVite(app, 'vite', site),
  react: (app, site) => withVite(app, 'react', site),
  async server(app, site) {
    const folder = source(app, 'server');
    const { stdout } = await start(process.execPath, ['render.js'], { cwd: folder });
    await writeFile(join(site, 'index.html'), stdout);
    await esbuild({
      entryPoints: { client: join(folder, 'browser.js') },
      absWorkingDir: folder,
      outdir: site,
      bundle: true,
      minify: true,
      format: 'esm',
      logLevel: 'silent',
    });
  },
};

/** Makes an app, or one in which something was changed, and hands back the folder that its server would serve. */
export async function make(app: App, name: AppName, change?: Change): Promise<string> {
  const site = join(app.folder, 'sites', change ? `${name}-changed` : name);
  await cp(join(root, 'test/apps', name), source(app, name), { recursive: true });
  if (change) {
    const path = join(source(app, name), change.file);
    const text = await readFile(path, 'utf8');
    if (!text.includes(change.from)) throw new Error(`${change.file} has no ${change.from}`);
    await writeFile(path, text.replaceAll(change.from, change.to));
  }
  await copyPublic(app, site);
  await copyFile(join(root, 'test/apps/plain/received.html'), join(site, 'received.html'));
  await makers[name](app, site);
  return site;
}

export interface Mistake {
  file: string;
  line: number;
  text: string;
}

/** What the compiler says of an app, by its own tsconfig.json. */
export function mistakes(app: App, name: AppName): Mistake[] {
  const folder = source(app, name);
  const path = join(folder, 'tsconfig.json');
  const { config } = ts.readConfigFile(path, (file) => ts.sys.readFile(file)) as { config: object };
  const { fileNames, options, errors } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  const program = ts.createProgram(fileNames, options);
  return [...errors, ...ts.getPreEmitDiagnostics(program)].map(({ file, start: at = 0, messageText }) => ({
    file: file?.fileName.slice(folder.length + 1) ?? '',
    line: file ? file.getLineAndCharacterOfPosition(at).line + 1 : 0,
    text: ts.flattenDiagnosticMessageText(messageText, '\n'),
  }));
}
