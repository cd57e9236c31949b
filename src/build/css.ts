import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { bundleAsync, transform } from 'lightningcss';
import type { Plugin as EsbuildPlugin } from 'esbuild';
import type { Plugin as VitePlugin } from 'vite';
import { lightningTargets as targets } from '../floor.js';
import { root } from './steps.js';

/** A component's style sheet, with what it imports joined in, as text. */
export async function joinCss(file: string, minify = false): Promise<{ css: string; read: string[] }> {
  const read: string[] = [];
  const { code } = await bundleAsync({
    filename: file,
    minify,
    targets,
    resolver: {
      read: async (path) => {
        read.push(path);
        return readFile(path, 'utf8');
      },
    },
  });
  // A second pass, because only now equal rules of the joined files can be merged.
  const { code: merged } = minify ? transform({ filename: file, code, minify, targets }) : { code };
  const css = Buffer.from(merged).toString();
  return { css: minify ? shortenPrivates(css) : css, read };
}

/** A plain style sheet, as small as it can be. */
export async function minified(path: string): Promise<string> {
  const { code } = transform({
    filename: path,
    code: await readFile(join(root, path)),
    minify: true,
    targets,
  });
  return `${Buffer.from(code).toString()}\n`;
}

/** Private custom properties under short names: nobody outside the sheet knows them. */
function shortenPrivates(css: string): string {
  const names = [...new Set(css.match(/--_[\w-]+/g))];
  return css.replace(/--_[\w-]+/g, (name) => `--_${names.indexOf(name).toString(36)}`);
}

/** The module that `import styles from './x.css'` stands for. */
export const cssModule = (css: string) =>
  `import { unsafeCSS } from 'lit';\nexport default unsafeCSS(${JSON.stringify(css.trim())});\n`;

const prefix = '\0sam-css:';

/** Style sheets under `src/` as Lit style modules, for Vite (Storybook, tests). */
export const cssForVite = ({ minify = false } = {}): VitePlugin => ({
  name: 'samklang:css',
  enforce: 'pre',
  // The id ends in .js: Vite's own CSS plugins would take anything that ends in .css.
  async resolveId(source, importer) {
    if (source.startsWith(prefix)) return source;
    if (!importer || !source.endsWith('.css') || /\.html(\?|$)/.test(importer)) return undefined;
    const resolved = await this.resolve(source, importer, { skipSelf: true });
    const isOurs = resolved && /[\\/]src[\\/](components|styles)[\\/].*\.css$/.test(resolved.id);
    return isOurs ? { id: `${prefix}${resolved.id}.js`, moduleSideEffects: false } : undefined;
  },
  async load(id) {
    if (!id.startsWith(prefix)) return undefined;
    const { css, read } = await joinCss(id.slice(prefix.length, -'.js'.length), minify);
    for (const file of read) this.addWatchFile(file);
    return { code: cssModule(css), map: null };
  },
});

/** The same for esbuild bundles. */
export const cssForEsbuild = ({ minify = false } = {}): EsbuildPlugin => ({
  name: 'samklang:css',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/](components|styles)[\\/].*\.css$/ }, async ({ path }) => {
      const { css, read } = await joinCss(path, minify);
      return {
        contents: cssModule(css),
        loader: 'js',
        watchFiles: read,
        resolveDir: path.slice(0, -basename(path).length),
      };
    });
  },
});
