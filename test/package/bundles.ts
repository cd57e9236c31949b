import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build as esbuild } from 'esbuild';
import { build as vite } from 'vite';
import webpack from 'webpack';
import { root } from '../../src/build/steps.js';
import type { Check } from '../support/checks.js';
import type { App } from './app.js';
import { samples } from './samples.js';

async function withEsbuild(app: App, code: string, conditions?: string[]): Promise<string> {
  const { outputFiles } = await esbuild({
    stdin: { contents: code, resolveDir: app.folder },
    absWorkingDir: app.folder,
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    conditions,
    logLevel: 'silent',
  });
  return outputFiles[0]!.text;
}

async function withVite(app: App, code: string): Promise<string> {
  const entry = join(app.folder, 'entry.js');
  await writeFile(entry, code);
  const built = await vite({
    root: app.folder,
    configFile: false,
    logLevel: 'silent',
    build: { write: false, rollupOptions: { input: entry } },
  });
  const [output] = [built].flat() as { output: { code?: string }[] }[];
  return output!.output.map((chunk) => chunk.code ?? '').join('\n');
}

async function withWebpack(app: App, code: string): Promise<string> {
  const entry = join(app.folder, 'entry.js');
  await writeFile(entry, code);
  const compiler = webpack({
    mode: 'production',
    context: app.folder,
    entry,
    output: { path: join(app.folder, 'webpack'), filename: 'out.js' },
  });
  await new Promise<void>((resolve, reject) =>
    compiler.run((error, stats) =>
      error || stats?.hasErrors() ? reject(error ?? new Error(stats!.toString())) : resolve(),
    ),
  );
  await new Promise((resolve) => compiler.close(resolve));
  return readFile(join(app.folder, 'webpack/out.js'), 'utf8');
}

/** An application's code, bundled for production as the commonest bundlers do it. */
const bundles = async (app: App, code: string): Promise<Record<string, string>> => ({
  esbuild: await withEsbuild(app, code),
  vite: await withVite(app, code),
  webpack: await withWebpack(app, code),
});

const has = (bundler: string, text: string, words: string[]) => {
  for (const word of words) assert.ok(text.includes(word), `${bundler} lost ${word}`);
};
const hasNot = (bundler: string, text: string, words: string[]) => {
  for (const word of words) assert.ok(!text.includes(word), `${bundler} keeps ${word}`);
};

/** In the code of icons, of the icon element, of `define` and of development, and nowhere else. */
const marks = { icon: 'sam-icon', icons: 'samklang.icons', define: 'serves, not', warnings: 'Samklang <' };

/** What bundlers make of the package, and what they can leave out. Hands back scripts for pages to run. */
export async function checkBundles(app: App, check: Check): Promise<Record<string, string>> {
  const button = await bundles(app, "import 'samklang/button.js';");
  await check('bundles: a page that imports the button has it registered, and no icon', () => {
    for (const [bundler, text] of Object.entries(button)) {
      has(bundler, text, ['sam-button', marks.define]);
      hasNot(bundler, text, [marks.icon, marks.icons, marks.warnings]);
    }
  });
  await check('bundles: a page that imports the text field and one language has these alone', async () => {
    const field = await bundles(app, "import 'samklang/text-field.js'; import 'samklang/i18n/sv.js';");
    for (const [bundler, text] of Object.entries(field)) {
      has(bundler, text, ['sam-text-field', marks.define, 'Skriv en e-postadress']);
      hasNot(bundler, text, ['sam-button', marks.icon, marks.icons, marks.warnings, 'E-Mail-Adresse']);
    }
  });
  await check('bundles: a page that takes one class gets that one and registers nothing', async () => {
    const taken = await bundles(app, "import { SamButton } from 'samklang'; console.log(SamButton);");
    for (const [bundler, text] of Object.entries(taken)) {
      has(bundler, text, ['sam-button']);
      hasNot(bundler, text, Object.values(marks));
    }
  });
  await check('bundles: an entry and one icon bring that icon alone', async () => {
    const list = await readFile(join(root, 'src/components/icon/list.json'), 'utf8');
    const icons = Object.keys(JSON.parse(list) as object);
    const both = await bundles(app, "import 'samklang/icon.js'; import 'samklang/icons/calendar.js';");
    for (const [bundler, text] of Object.entries(both)) {
      has(bundler, text, [marks.icon, marks.define]);
      hasNot(bundler, text, ['sam-button', marks.warnings]);
      // Each bundler has quotation marks of its own.
      const registered = icons.filter((name) => new RegExp(`["'\`]${name}["'\`]`).test(text));
      assert.deepEqual(registered, ['calendar'], bundler);
    }
  });
  for (const code of ["import 'samklang';", "import { SamButton } from 'samklang';"])
    await check(`bundles: ${code} without use leaves nothing`, async () => {
      for (const [bundler, text] of Object.entries(await bundles(app, code)))
        assert.equal(text.trim(), '', bundler);
    });
  await check('bundles: the development condition brings the warnings', async () =>
    has('esbuild', await withEsbuild(app, "import 'samklang/button.js';", ['development']), [marks.warnings]),
  );
  return {
    'button-by-esbuild.js': button.esbuild!,
    'button-by-vite.js': button.vite!,
    'button-by-webpack.js': button.webpack!,
    'entries.js': await withEsbuild(
      app,
      [...Object.keys(samples).map((tag) => tag.replace('sam-', '')), 'icons/save', 'icons/calendar']
        .map((name) => `import 'samklang/${name}.js';`)
        .join(''),
    ),
  };
}
