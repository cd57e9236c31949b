import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { writeFiles } from '../../../src/cli/write-files.js';
import { root } from '../../../src/build/steps.js';
import { compileFile, themeFiles } from '../cases.js';
import { test } from '../test.js';

let folder: string;
before(async () => (folder = await mkdtemp(join(tmpdir(), 'samklang-cli-'))));
after(() => rm(folder, { recursive: true, force: true }));

interface Ran {
  code: number;
  out: string;
  err: string;
}

const node = (args: string[], cwd = folder): Promise<Ran> =>
  new Promise((done) => {
    execFile(process.execPath, args, { cwd }, (error, out, err) =>
      done({ code: error ? Number(error.code) : 0, out, err }),
    );
  });

/** As `npm run theme` and the built command call it. */
const samklang = (...args: string[]) =>
  node([
    '--import',
    import.meta.resolve('tsx'),
    '--input-type=module',
    '--eval',
    `import { main } from ${JSON.stringify(new URL('../../../src/cli/samklang.ts', import.meta.url).href)}; process.exitCode = await main(process.argv.slice(1));`,
    '--',
    ...args,
  ]);

const theme = join(root, themeFiles.forsakringskassan);

test('a brand becomes a theme, the same as the compiler gives', async () => {
  const { code, out, err } = await samklang('theme', theme, '--out', 'made/here');
  assert.equal(code, 0, err);
  assert.doesNotMatch(err, /error/);
  assert.match(out, /pairs of colours pass/);
  const { files } = await compileFile(themeFiles.forsakringskassan);
  assert.deepEqual((await readdir(join(folder, 'made/here'))).sort(), Object.keys(files!).sort());
  const golden = join(root, 'test/theme/forsakringskassan/out/theme.css');
  assert.equal(await readFile(join(folder, 'made/here/theme.css'), 'utf8'), await readFile(golden, 'utf8'));
});

test('files are laid over each other in the order they are named', async () => {
  const inputs = [1, 2].map((n) => join(root, `test/theme/layers/in.${n}.tokens.json`));
  assert.equal((await samklang('theme', ...inputs, '--out', 'layers')).code, 0);
  const golden = join(root, 'test/theme/layers/out/theme.css');
  assert.equal(await readFile(join(folder, 'layers/theme.css'), 'utf8'), await readFile(golden, 'utf8'));
});

test('a theme at fault is told in full, and what was there before stays whole', async () => {
  await samklang('theme', theme, '--out', 'kept');
  const before = await readFile(join(folder, 'kept/theme.css'), 'utf8');
  const { length } = await readdir(join(folder, 'kept'));
  await writeFile(
    join(folder, 'wrong.tokens.json'),
    '{\n  "key": { "acent": { "$value": "#123" } },\n  "link": { "$value": "#456" }\n}\n',
  );
  const { code, out, err } = await samklang('theme', 'wrong.tokens.json', '--out', 'kept');
  assert.equal(code, 1);
  assert.equal(out, '');
  assert.match(
    err,
    /wrong\.tokens\.json:2:12 {2}error {2}key\.acent\n {2}There is no token "key\.acent"\.\n {2}Did you mean "key\.accent"\?/,
  );
  assert.match(err, /3 errors; nothing was written\./);
  assert.equal(await readFile(join(folder, 'kept/theme.css'), 'utf8'), before);
  assert.equal((await readdir(join(folder, 'kept'))).length, length);
});

test('no file, a folder, or a file of endless length is the input at fault', async () => {
  await writeFile(join(folder, 'endless.json'), ' '.repeat(4_000_001));
  for (const input of ['missing.json', '.', 'endless.json']) {
    const { code, err } = await samklang('theme', input, '--out', 'nothing');
    assert.equal(code, 1, input);
    assert.match(err, /There is no file|far smaller/);
  }
  assert.ok(!(await readdir(folder)).includes('nothing'));
});

test('wrong use is exit code 2, with the usage', async () => {
  for (const args of [
    [],
    ['paint'],
    ['theme'],
    ['theme', theme],
    ['theme', '--out', 'x'],
    ['theme', theme, '--uot', 'x'],
  ]) {
    const { code, out, err } = await samklang(...args);
    assert.equal(code, 2, args.join(' '));
    assert.equal(out, '');
    assert.match(err, /samklang theme FILE… --out DIR/);
  }
});

test('help and version are answers, not errors', async () => {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  assert.deepEqual(await samklang('--version'), { code: 0, out: `${version}\n`, err: '' });
  for (const args of [['--help'], ['theme', '--help']]) {
    const { code, out } = await samklang(...args);
    assert.equal(code, 0);
    assert.match(out, /samklang theme FILE… --out DIR/);
  }
});

test('npx samklang says what to do where nothing is built, and starts what is built', async () => {
  const clone = join(folder, 'clone');
  await cp(join(root, 'src/cli/bin.js'), join(clone, 'src/cli/bin.js'));
  await writeFile(join(clone, 'package.json'), '{ "type": "module" }');
  const unbuilt = await node([join(clone, 'src/cli/bin.js'), '--version']);
  assert.equal(unbuilt.code, 1);
  assert.match(unbuilt.err, /npm run theme -- FILE --out DIR/);
  await mkdir(join(clone, 'dist/cli'), { recursive: true });
  await writeFile(
    join(clone, 'dist/cli/samklang.js'),
    'export const main = async (args) => (console.log(args.join()), 2);',
  );
  assert.deepEqual(await node([join(clone, 'src/cli/bin.js'), 'theme', 'x']), {
    code: 2,
    out: 'theme,x\n',
    err: '',
  });
});

test('files are written all or none', async () => {
  const target = join(folder, 'target');
  await mkdir(join(target, 'b.txt', 'inner'), { recursive: true });
  await writeFile(join(target, 'a.txt'), 'before');
  await assert.rejects(writeFiles(target, { 'a.txt': 'after', 'b.txt': 'after' }), /in the way/);
  assert.equal(await readFile(join(target, 'a.txt'), 'utf8'), 'before');
  assert.deepEqual((await readdir(target)).sort(), ['a.txt', 'b.txt']);
  await writeFiles(target, { 'a.txt': 'after', 'c.txt': 'new' });
  assert.equal(await readFile(join(target, 'a.txt'), 'utf8'), 'after');
  assert.deepEqual((await readdir(target)).sort(), ['a.txt', 'b.txt', 'c.txt']);
});
