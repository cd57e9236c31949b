// npm run size: what each part of the package weighs, compressed as servers send it, against test/budget.json.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { build as bundle, type Plugin } from 'esbuild';
import { esbuildTarget } from '../floor.js';
import { build } from './build.js';
import { filesUnder, root } from './steps.js';
import { defaultTheme } from './styles.js';

export interface Size {
  /** Minified, compressed with brotli at its best, without Lit. */
  bytes: number;
  /** The most it may be. */
  budget: number;
}

const compressed = (text: string | Uint8Array) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } })
    .length;

/** What elements share: the base, forms, ARIA, layers, languages. */
const shared = /\/dist\/(core|controllers|i18n|styles)\//;
const withoutShared: Plugin = {
  name: 'samklang:without-shared',
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ path, resolveDir }) =>
      shared.test(join(resolveDir, path).replaceAll('\\', '/')) ? { path, external: true } : undefined,
    );
  },
};

/** Entries as a page's bundler would make it of the published modules, less what few browsers ever ask for. */
async function bundled(names: readonly string[], plugins: Plugin[] = []): Promise<Uint8Array> {
  const { outputFiles } = await bundle({
    stdin: {
      contents: names.map((name) => `export * from './dist/entries/${name}.js';`).join(''),
      resolveDir: root,
    },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: esbuildTarget,
    external: ['lit', 'lit/*', './place.js'],
    plugins,
    logLevel: 'warning',
  });
  return outputFiles[0]!.contents;
}

/** What a page loads on which something can be reported. */
const report = ['alert', 'button', 'dialog', 'icon', 'text-field'];

const entryNames = async () =>
  (await filesUnder('dist/entries'))
    .filter((file) => file.endsWith('.js') && !file.endsWith('/all.js'))
    .map((file) => basename(file, '.js'));

/** Of each component's bytes, those that are its own: without what a page with any other element has already. */
async function measureOwn(): Promise<Record<string, number>> {
  const own: Record<string, number> = {};
  for (const name of await entryNames()) own[name] = compressed(await bundled([name], [withoutShared]));
  return own;
}

/** The bytes of each component's entry, by its name, of those that share a page, and of the default theme's style sheet. */
async function measure(): Promise<Record<string, number>> {
  const names = await entryNames();
  const sizes: Record<string, number> = {};
  for (const name of names) sizes[name] = compressed(await bundled([name]));
  sizes['report page'] = compressed(await bundled(report));
  sizes['all together'] = compressed(await bundled(names));
  sizes['samklang.css'] = compressed(await defaultTheme());
  return sizes;
}

/** Measures everything, keeps the report that the documentation reads, and says what breaks the budget. */
export async function checkSizes(): Promise<{ sizes: Record<string, Size>; faults: string[] }> {
  const budgets = JSON.parse(await readFile(join(root, 'test/budget.json'), 'utf8')) as Record<
    string,
    number
  >;
  const measured = await measure();
  const faults: string[] = [];
  const sizes: Record<string, Size> = {};
  for (const [name, bytes] of Object.entries(measured)) {
    const budget = budgets[name] ?? 0;
    sizes[name] = { bytes, budget };
    if (!budget)
      faults.push(`${name} has no budget: decide on one in test/budget.json (it is ${bytes} bytes now)`);
    else if (bytes > budget)
      faults.push(`${name} is ${bytes} bytes, ${bytes - budget} over its budget of ${budget}`);
  }
  for (const name of Object.keys(budgets))
    if (!(name in measured)) faults.push(`${name} has a budget but does not exist`);
  await mkdir(join(root, 'build/reports'), { recursive: true });
  await writeFile(join(root, 'build/reports/size.json'), `${JSON.stringify(sizes, null, 2)}\n`);
  return { sizes, faults };
}

/** The sizes as a table that reads well in a terminal; with `own`, also what of each is its own. */
export const sizeTable = (sizes: Record<string, Size>, own: Record<string, number> = {}) =>
  Object.entries(sizes)
    .map(
      ([name, { bytes, budget }]) =>
        `${name.padEnd(16)}${String(bytes).padStart(7)} of ${String(budget).padStart(5)} bytes${name in own ? `${String(own[name]).padStart(7)} its own` : ''}`,
    )
    .join('\n');

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await build();
  const { sizes, faults } = await checkSizes();
  console.log(`Minified and compressed (brotli 11), without Lit:\n${sizeTable(sizes, await measureOwn())}`);
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length ? 1 : 0;
}
