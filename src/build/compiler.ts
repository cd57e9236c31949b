import { build } from 'esbuild';
import { fromRoot, root, type Files } from './steps.js';

/**
 * The theme compiler in one file, its vocabulary inside, and the command line: what each command alone needs is a file of
 * its own. Of the packages only culori comes in: to load its 150 small files would take longer than to make a theme.
 */
export async function make(): Promise<Files> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/theme/index.ts', 'src/cli/samklang.ts'],
    outbase: 'src',
    outdir: 'dist',
    chunkNames: 'theme/[name]-[hash]',
    bundle: true,
    splitting: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
    // Node reads it at each command. Names stay, for whoever has to read where it went wrong.
    minifyWhitespace: true,
    minifySyntax: true,
    platform: 'neutral',
    target: 'node20.19',
    plugins: [
      {
        name: 'samklang:one-compiler',
        setup: ({ onResolve }) => {
          onResolve({ filter: /^[^.]/ }, ({ path, kind }) =>
            kind === 'entry-point' || path.startsWith('culori') ? undefined : { path, external: true },
          );
          // The command line calls the package's compiler and carries no second one.
          onResolve({ filter: /^\.\.\/theme\/index\.js$/ }, ({ path }) => ({ path, external: true }));
        },
      },
    ],
    logLevel: 'warning',
  });
  return Object.fromEntries(outputFiles.map(({ path, contents }) => [fromRoot(path), contents]));
}
