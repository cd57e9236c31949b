import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build as esbuild } from 'esbuild';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import ts from 'typescript';
import { build as vite } from 'vite';
import { makeManifest } from '../../src/build/manifest.js';
import { filesUnder, root } from '../../src/build/steps.js';
import { npm, packedApp, type App } from '../package/app.js';
import { checkInBrowser } from '../package/browser.js';
import { samples } from '../package/samples.js';
import { launch } from '../support/browser.js';
import { checks } from '../support/checks.js';
import type { Step } from '../support/step.js';

const { outcome, check } = checks();
const start = promisify(execFile);

/** What the published files say, by path in the package; pictures and fonts apart. */
async function textsOf(app: App): Promise<Map<string, string>> {
  const { stdout } = await start('tar', ['-tzf', app.tarball.slice(app.folder.length + 1)], {
    cwd: app.folder,
  });
  const paths = stdout
    .split(/\r?\n/)
    .filter((path) => /^package\/.*[^/]$/.test(path))
    .map((path) => path.slice('package/'.length));
  const readable = paths.filter((path) => !path.endsWith('.woff2'));
  return new Map(
    await Promise.all(
      readable.map(async (path) => [path, await readFile(join(app.samklang, path), 'utf8')] as const),
    ),
  );
}

async function checkContents(texts: Map<string, string>) {
  const paths = [...texts.keys()];
  await check('tarball: only what is built, the command and the papers', () => {
    const others = paths.filter(
      (path) =>
        !/^(dist\/|src\/cli\/bin\.js$|package\.json$|(README|CHANGELOG)\.md$|LICENSE$|NOTICE$)/.test(path),
    );
    assert.deepEqual(others, []);
    for (const paper of ['README.md', 'CHANGELOG.md', 'LICENSE', 'NOTICE'])
      assert.ok(paths.includes(paper), `${paper} is missing`);
  });
  await check('tarball: no path of this machine and no registry', async () => {
    const { stdout } = await npm(['config', 'get', 'registry'], root);
    const { host } = new URL(stdout.trim());
    const telling = [root, tmpdir(), host].concat(homedir().split(/[\\/]/).length > 2 ? homedir() : []);
    for (const [path, text] of texts)
      for (const word of telling)
        assert.ok(
          !text.includes(word) && !text.includes(JSON.stringify(word).slice(1, -1)),
          `${path} says ${word}`,
        );
  });
  await check('production code has no development warnings, development code has them', () => {
    const warns = paths.filter(
      (path) => /^dist\/.*\.js$/.test(path) && /Samklang <\$\{/.test(texts.get(path)!),
    );
    assert.deepEqual(warns, ['dist/dev/core/warn.js']);
    const importers = paths.filter(
      (path) => /^dist\/.*\.js$/.test(path) && /["/]warn\.js"/.test(texts.get(path)!),
    );
    assert.ok(
      importers.length && importers.every((path) => path.startsWith('dist/dev/')),
      importers.join('\n'),
    );
  });
  await check('samklang.css says how each element looks before it is defined', async () => {
    const css = texts.get('dist/samklang.css')!;
    for (const { declarations } of (await makeManifest()).modules)
      for (const { tagName } of declarations)
        assert.ok(
          css.includes(`${tagName}:not(:defined`),
          `src/styles/undefined.css has no block for <${tagName}>`,
        );
  });
  await check('every component has a sample for the plain page', async () => {
    const tags = (await makeManifest()).modules.flatMap(({ declarations }) =>
      declarations.map(({ tagName }) => tagName),
    );
    assert.deepEqual(Object.keys(samples).sort(), tags.sort());
  });
}

async function checkDescription(app: App) {
  await check('publint finds nothing', async () => {
    const { messages, pkg } = await publint({ pkgDir: app.samklang, pack: false, strict: true });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg)),
      [],
    );
  });
  await check('attw finds nothing', async () => {
    const program = createRequire(import.meta.url)
      .resolve('@arethetypeswrong/cli/package.json')
      .replace(/package\.json$/, 'dist/index.js');
    // It says by its exit code whether there is something to mend.
    await start(process.execPath, [program, app.tarball, '--profile', 'esm-only', '--format', 'ascii']).catch(
      (error: { stdout: string }) => Promise.reject(new Error(error.stdout)),
    );
  });
}

/** Everything that `exports` lets a page or a program import, as it would write it. */
async function specifiers(app: App): Promise<string[]> {
  const { exports } = JSON.parse(await readFile(join(app.samklang, 'package.json'), 'utf8')) as {
    exports: Record<string, null | string | { default?: string }>;
  };
  const files = await filesUnder('dist');
  return Object.entries(exports)
    .flatMap(([name, target]) => {
      const path = typeof target === 'string' ? target : target?.default;
      if (!path?.endsWith('.js')) return [];
      const [head = '', tail] = path.slice(2).split('*');
      if (tail === undefined) return [name.replace('.', 'samklang')];
      const found = files.filter(
        (file) =>
          file.startsWith(head) &&
          file.endsWith(tail) &&
          !file.slice(head.length, -tail.length).includes('/'),
      );
      return found.map((file) =>
        name.replace('.', 'samklang').replace('*', file.slice(head.length, -tail.length)),
      );
    })
    .filter((name) => exports[name.replace('samklang', '.')] !== null);
}

async function checkImports(app: App) {
  // The one-file build is for a page's <script> alone: the Lit inside it is the browser's.
  const names = (await specifiers(app)).filter((name) => !name.includes('/cdn/'));
  await check('every export of package.json was found', () =>
    assert.ok(
      names.length > 160 && names.includes('samklang/button.js') && names.includes('samklang/theme'),
      names.join(' '),
    ),
  );
  const program = join(app.folder, 'import-all.mjs');
  await writeFile(
    program,
    `for (const name of ${JSON.stringify(names)}) {
       const module = await import(name).catch((error) => { throw new Error(name + ': ' + error.message); });
       if (!Object.keys(module).length) throw new Error(name + ' exports nothing');
     }
     if ('document' in globalThis) throw new Error('somebody made a document');`,
  );
  for (const condition of ['default', 'development'])
    await check(`every module imports in Node without a DOM (${condition})`, () =>
      start(process.execPath, [`--conditions=${condition}`, program], { cwd: app.folder }),
    );
}

const fixtures = ['elements.ts', 'react.tsx', 'preact.tsx'];

async function checkTypes(app: App) {
  for (const name of fixtures)
    await copyFile(join(root, 'test/fixtures/package', name), join(app.folder, name));
  const kinds = [
    ['bundler', ts.ModuleKind.ESNext, ts.ModuleResolutionKind.Bundler],
    ['node16', ts.ModuleKind.Node16, ts.ModuleResolutionKind.Node16],
  ] as const;
  for (const [kind, module, moduleResolution] of kinds)
    await check(`types: a strict program compiles under ${kind}, and each planted error is one`, () => {
      const program = ts.createProgram(
        fixtures.map((name) => join(app.folder, name)),
        {
          module,
          moduleResolution,
          strict: true,
          exactOptionalPropertyTypes: true,
          noEmit: true,
          skipLibCheck: false,
          types: [],
          target: ts.ScriptTarget.ES2022,
          lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
          jsx: ts.JsxEmit.ReactJSX,
        },
      );
      const found = ts
        .getPreEmitDiagnostics(program)
        .filter(({ file }) => !file || !/node_modules[\\/](?!samklang)/.test(file.fileName));
      assert.equal(
        ts.formatDiagnostics(found, {
          getCurrentDirectory: () => app.folder,
          getCanonicalFileName: (file) => file,
          getNewLine: () => '\n',
        }),
        '',
      );
    });
}

/** An application's code, bundled as the two commonest bundlers do it for production. */
async function bundles(app: App, code: string): Promise<Record<string, string>> {
  const entry = join(app.folder, 'entry.js');
  await writeFile(entry, code);
  const { outputFiles } = await esbuild({
    entryPoints: [entry],
    absWorkingDir: app.folder,
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    logLevel: 'silent',
  });
  const built = await vite({
    root: app.folder,
    configFile: false,
    logLevel: 'silent',
    build: { write: false, rollupOptions: { input: entry } },
  });
  const [output] = [built].flat() as { output: { code?: string }[] }[];
  return { esbuild: outputFiles[0]!.text, vite: output!.output.map((chunk) => chunk.code ?? '').join('\n') };
}

async function checkBundles(app: App) {
  await check(
    'bundles: a page that takes one class gets that one, registers nothing and carries no icon',
    async () => {
      for (const [bundler, text] of Object.entries(
        await bundles(app, "import { SamButton } from 'samklang'; console.log(SamButton);"),
      )) {
        assert.ok(text.includes('sam-button'), `${bundler} lost the button`);
        for (const stowaway of ['sam-icon', 'samklang.icons', 'serves, not', 'Samklang <'])
          assert.ok(!text.includes(stowaway), `${bundler} keeps ${stowaway}`);
      }
    },
  );
  await check('bundles: a page that imports an entry and an icon has them registered', async () => {
    for (const [bundler, text] of Object.entries(
      await bundles(app, "import 'samklang/icon.js'; import 'samklang/icons/calendar.js';"),
    )) {
      for (const needed of ['sam-icon', 'serves, not', 'calendar'])
        assert.ok(text.includes(needed), `${bundler} lost ${needed}`);
      assert.ok(!text.includes('sam-button'), `${bundler} keeps the button`);
    }
  });
  await check('bundles: importing everything for its classes alone leaves nothing', async () => {
    for (const [bundler, text] of Object.entries(await bundles(app, "import 'samklang';")))
      assert.equal(text.trim(), '', bundler);
  });
}

async function checkCommand(app: App) {
  await check('npx samklang theme makes a theme from a brand', async () => {
    await copyFile(join(root, 'tokens/brands/helsinki.tokens.json'), join(app.folder, 'brand.tokens.json'));
    await npm(
      ['exec', '--offline', '--no', '--', 'samklang', 'theme', 'brand.tokens.json', '--out', 'theme'],
      app.folder,
    );
    assert.match(
      await readFile(join(app.folder, 'theme/theme.css'), 'utf8'),
      /--sam-color-accent-fill-strong/,
    );
    for (const name of ['tokens.json', 'report.json'])
      JSON.parse(await readFile(join(app.folder, 'theme', name), 'utf8'));
  });
}

const step: Step = {
  name: 'package',
  needs: ['build'],
  async run() {
    const app = await packedApp();
    const browser = await launch();
    try {
      const { version } = JSON.parse(await readFile(join(app.samklang, 'package.json'), 'utf8')) as {
        version: string;
      };
      await checkContents(await textsOf(app));
      await checkDescription(app);
      await checkImports(app);
      await checkTypes(app);
      await checkBundles(app);
      await checkCommand(app);
      await checkInBrowser(app, version, browser, check);
    } finally {
      await browser.close();
      await app.remove();
    }
    return outcome;
  },
};
export default step;
