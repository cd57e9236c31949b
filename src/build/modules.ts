import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';
import { esbuildTarget } from '../floor.js';
import { cssModule, joinCss } from './css.js';
import { filesUnder, fromRoot, root, type Files } from './steps.js';

const folders = ['components', 'controllers', 'core', 'entries', 'i18n', 'icons'];
/** Modules that are imported for what they do, not for what they export. */
const haveEffects = /(^|\/)(entries|icons|i18n)\//;

export const version = async () =>
  (JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string }).version;

export const defines = async (isDevelopment: boolean) => ({
  __SAM_DEV__: String(isDevelopment),
  __SAM_VERSION__: JSON.stringify(await version()),
});

/** Leaves every import where it is, so that each module stays a file of its own; style sheets become modules beside theirs. */
const keepImports: Plugin = {
  name: 'samklang:keep-imports',
  setup(build) {
    build.onResolve({ filter: /.*/ }, ({ path, kind, resolveDir }) => {
      if (kind === 'entry-point') return undefined;
      const target = path.startsWith('.') ? fromRoot(join(resolveDir, path)) : path;
      return {
        path: path.endsWith('.css') ? `${path}.js` : path,
        external: true,
        sideEffects: haveEffects.test(target),
      };
    });
  },
};

type Outputs = Metafile['outputs'];

/** The outputs that one of the public modules leads to. What only development uses does not ship in production. */
function reachable(outputs: Outputs, folder: string): Set<string> {
  const found = new Set<string>();
  const visit = (path: string) => {
    if (found.has(path) || !outputs[path]) return;
    found.add(path);
    for (const { path: imported } of outputs[path].imports) visit(posix.join(posix.dirname(path), imported));
  };
  const isPublic = new RegExp(`^${folder}/((entries|icons|i18n)/|index\\.js$)`);
  for (const path of Object.keys(outputs)) if (isPublic.test(path)) visit(path);
  return found;
}

async function scripts(files: string[], isDevelopment: boolean): Promise<Files> {
  const outdir = isDevelopment ? 'dist/dev' : 'dist';
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: files,
    outbase: 'src',
    outdir,
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    charset: 'utf8',
    target: esbuildTarget,
    define: await defines(isDevelopment),
    // Names stay whole: stack traces and class names mean something, and a page's own bundler shortens them anyway.
    minifySyntax: !isDevelopment,
    minifyWhitespace: !isDevelopment,
    plugins: [keepImports],
    logLevel: 'warning',
  });
  const wanted = reachable(metafile.outputs, outdir);
  const made = outputFiles.map(({ path, text }): [string, string] => [
    fromRoot(path),
    // What is left of line breaks and indentation stands in templates, where HTML reads it as one space.
    isDevelopment ? text : text.replace(/\n +/g, ' '),
  ]);
  return Object.fromEntries(made.filter(([path]) => wanted.has(path)));
}

async function sheets(files: string[], isDevelopment: boolean): Promise<Files> {
  const target = isDevelopment ? 'dist/dev' : 'dist';
  const made = files.map(async (file): Promise<[string, string]> => {
    const { css } = await joinCss(join(root, file), !isDevelopment);
    return [`${file.replace(/^src/, target)}.js`, cssModule(css)];
  });
  return Object.fromEntries(await Promise.all(made));
}

/** The elements, a module for a module: `dist/` for production and `dist/dev/` with everything that helps while developing. */
export async function make(): Promise<Files> {
  const sources = (await Promise.all(folders.map((folder) => filesUnder(`src/${folder}`)))).flat();
  const programs = [...sources.filter((file) => /(?<!\.d)\.ts$/.test(file)), 'src/index.ts'];
  const styles = sources.filter((file) => file.endsWith('.css'));
  const parts = [false, true].flatMap((isDevelopment) => [
    scripts(programs, isDevelopment),
    sheets(styles, isDevelopment),
  ]);
  return Object.assign({}, ...(await Promise.all(parts)));
}
