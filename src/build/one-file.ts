import { join } from 'node:path';
import { build } from 'esbuild';
import { esbuildTarget } from '../floor.js';
import { cssForEsbuild } from './css.js';
import { defines, version } from './modules.js';
import { filesUnder, root, type Files } from './steps.js';

/** Every element and every icon registered, everything public exported, Lit inside: for a page without a bundler. */
export async function make(): Promise<Files> {
  const icons = (await filesUnder('src/icons')).map(
    (file) => `import './${file.slice('src/'.length, -3)}.js';`,
  );
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: {
      contents: ["import './entries/all.js';", ...icons, "export * from './index.js';"].join('\n'),
      resolveDir: join(root, 'src'),
      loader: 'ts',
    },
    outfile: 'dist/cdn/samklang.js',
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    target: esbuildTarget,
    define: await defines(false),
    banner: {
      js: `/*! Samklang ${await version()}, MIT. Icons: Lucide, ISC and MIT. See the NOTICE file of the package. */`,
    },
    legalComments: 'eof',
    plugins: [cssForEsbuild({ minify: true })],
    logLevel: 'warning',
  });
  return { 'dist/cdn/samklang.js': outputFiles[0]!.contents };
}
