import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, cp, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Browser } from 'puppeteer-core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import ts from 'typescript';
import { makeManifest } from '../../src/build/manifest.js';
import { filesUnder, root } from '../../src/build/steps.js';
import { npm, packedApp, type App } from '../package/app.js';
import { checkBundles } from '../package/bundles.js';
import { checkInBrowser } from '../package/browser.js';
import { samples } from '../package/samples.js';
import { launch } from '../support/browser.js';
import { checks } from '../support/checks.js';
import type { Step } from '../support/step.js';

const { outcome, check } = checks();
const start = promisify(execFile);

/** What the published files say, by path in the package. */
async function textsOf(app: App): Promise<Map<string, string>> {
  const { stdout } = await start('tar', ['-tzf', app.tarball.slice(app.folder.length + 1)], {
    cwd: app.folder,
  });
  const paths = stdout
    .split(/\r?\n/)
    .filter((path) => /^package\/.*[^/]$/.test(path))
    .map((path) => path.slice('package/'.length));
  return new Map(
    await Promise.all(
      paths.map(async (path) => [path, await readFile(join(app.samklang, path), 'utf8')] as const),
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
    const codes = paths
      .filter((path) => path.startsWith('dist/dev/'))
      .flatMap((path) => [...texts.get(path)!.matchAll(/\bwarn\(\s*[^,]+,\s*(["']\w+-[\w-]+["'])/g)])
      .map(([, code]) => code!);
    assert.ok(codes.length >= 4, `only these codes were found: ${codes.join(' ')}`);
    const production = paths.filter((path) => /^dist\/(?!dev\/|theme\/|cli\/).*\.js$/.test(path));
    for (const path of production)
      for (const code of codes) assert.ok(!texts.get(path)!.includes(code), `${path} has ${code}`);
  });
  await check('fonts.css names only files that are there, and waits for none', async () => {
    const css = texts.get('dist/fonts.css')!;
    const faces = css.split('@font-face').filter((face) => face.includes('url('));
    assert.ok(faces.length >= 8, `${faces.length} files`);
    for (const face of faces) {
      const [, file] = /url\('\.\/([^']+)'\)/.exec(face)!;
      assert.ok(texts.has(`dist/${file}`), `dist/${file} is not in the tarball`);
      assert.match(face, /font-display: swap/);
      assert.match(face, /unicode-range: U\+/);
    }
    for (const licence of ['next', 'mono'].map((name) => `dist/fonts/OFL-atkinson-hyperlegible-${name}.txt`))
      assert.match(texts.get(licence) ?? '', /SIL OPEN FONT LICENSE/i, licence);
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

/** What a page or a program may name, for good. Other paths may join them. */
const promised = [
  '',
  '/*.js',
  '/announce.js',
  '/define.js',
  '/icons/*.js',
  '/i18n/*.js',
  '/samklang.css',
  '/page.css',
  '/fonts.css',
  '/theme',
  '/jsx',
  '/cdn/samklang.js',
  '/custom-elements.json',
  '/theme.schema.json',
  '/vscode.html-custom-data.json',
  '/web-types.json',
];

/** Every file that `exports` leads to under any condition, patterns as they stand. */
const targets = (target: unknown): string[] =>
  typeof target === 'string' ? [target.slice('./'.length)] : Object.values(target ?? {}).flatMap(targets);

async function checkPaths(texts: Map<string, string>) {
  const { exports } = JSON.parse(texts.get('package.json')!) as { exports: Record<string, unknown> };
  await check('every promised path is exported', () =>
    assert.deepEqual(
      promised.filter((path) => !exports[`.${path}`]),
      [],
    ),
  );
  await check('every exported path leads to a file of the tarball', () => {
    for (const target of targets(exports)) {
      const [head = '', tail] = target.split('*');
      const isThere =
        tail === undefined
          ? texts.has(target)
          : [...texts.keys()].some((path) => path.startsWith(head) && path.endsWith(tail));
      assert.ok(isThere, `${target} is missing`);
    }
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

/** The commands of a page of prose, in the order in which a person types them. */
const commandsOf = (prose: string) =>
  [...prose.matchAll(/```sh\n([^]*?)```/g)].flatMap(([, block]) =>
    [...block!.matchAll(/^npx samklang (.*)$/gm)].map(([, rest]) =>
      [...rest!.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!),
    ),
  );

/** What a person has in the folder who follows the page for agencies to its end. */
const belongings: Record<string, string> = {
  'Light.tokens.json': '{ "Brand": { "Primary": { "$type": "color", "$value": "#116a3e" } } }',
  'Dark.tokens.json': '{ "Brand": { "Primary": { "$type": "color", "$value": "#6fcf97" } } }',
  'brand.css': ':root { --brand: #116a3e; --corner-radius: 4px }',
  'suite.tokens.json':
    '{ "radius": { "control": { "$type": "dimension", "$value": { "value": 8, "unit": "px" } } } }',
  'app.tokens.json': '{ "$extensions": { "dev.samklang": { "elevation": false } } }',
};

async function checkCommand(app: App, browser: Browser) {
  await check('every command of the page for agencies does what the page says', async () => {
    for (const [name, text] of Object.entries(belongings)) await writeFile(join(app.folder, name), text);
    const commands = commandsOf(await readFile(join(root, 'stories/pages/agencies.mdx'), 'utf8'));
    assert.ok(commands.length >= 6, `${commands.length} commands`);
    for (const args of commands) {
      await npm(['exec', '--offline', '--no', '--', 'samklang', ...args], app.folder);
      const out = args.includes('--out') ? args[args.indexOf('--out') + 1]! : 'agency.tokens.json';
      assert.ok(existsSync(join(app.folder, out)), `samklang ${args.join(' ')} made no ${out}`);
    }
    for (const name of ['agency', 'from-figma', 'from-css'])
      assert.match(await readFile(join(app.folder, `${name}.tokens.json`), 'utf8'), /#116a3e/, name);
    assert.match(await readFile(join(app.folder, 'theme/theme.scoped.css'), 'utf8'), /\.agency-app/);
  });
  await check('the report opens from disk, asks for nothing and complains of nothing', async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    const said: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    const address = pathToFileURL(join(app.folder, 'theme/report.html')).href;
    await page.goto(address);
    assert.match(await page.title(), /agency/);
    assert.deepEqual([asked.filter((url) => !url.startsWith('data:')), said], [[address], []]);
    await page.close();
  });
  await check('npx samklang says what to do in a clone where nothing is built', async () => {
    const program = join(app.folder, 'clone/src/cli/bin.js');
    await cp(join(root, 'src/cli/bin.js'), program, { recursive: true });
    const run = start(process.execPath, [program, 'theme', 'brand.tokens.json', '--out', 'theme']);
    const { code, stderr } = (await run.then(
      () => ({ code: 0, stderr: '' }),
      (error: unknown) => error,
    )) as { code: number; stderr: string };
    assert.equal(code, 1);
    assert.match(stderr, /npm run theme -- .*npm run build/s);
  });
}

const step: Step = {
  name: 'package',
  isLong: true,
  needs: ['build'],
  async run() {
    const app = await packedApp(['@types/react', 'preact']);
    const browser = await launch();
    try {
      const { version } = JSON.parse(await readFile(join(app.samklang, 'package.json'), 'utf8')) as {
        version: string;
      };
      const texts = await textsOf(app);
      await checkContents(texts);
      await checkPaths(texts);
      await checkDescription(app);
      await checkImports(app);
      await checkTypes(app);
      await checkCommand(app, browser);
      await checkInBrowser(app, await checkBundles(app, check), version, browser, check);
    } finally {
      await browser.close();
      await app.remove();
    }
    return outcome;
  },
};
export default step;
