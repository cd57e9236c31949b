import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { after, before } from 'node:test';
import { make } from '../../../src/build/compiler.js';
import { root } from '../../../src/build/steps.js';
import { ask } from '../../../src/cli/ask.js';
import { readAccent, readName } from '../../../src/cli/new-theme.js';
import { untilDefined } from '../../../src/cli/undefined.js';
import { writeFiles } from '../../../src/cli/write-files.js';
import { compile } from '../../../src/theme/index.js';
import { compileFile, themeFiles } from '../cases.js';
import { test } from '../test.js';

/** Where people stand: a path with spaces and letters beyond ASCII. */
let folder: string;
/** The package as it is built, far from the repository. */
let program: string;

before(async () => {
  const home = await mkdtemp(join(tmpdir(), 'samklang-cli-'));
  folder = join(home, 'Våra teman 2');
  await mkdir(folder);
  const samklang = join(home, 'package');
  program = join(samklang, 'src/cli/bin.js');
  const built = { ...(await make()), 'src/cli/bin.js': await readFile(join(root, 'src/cli/bin.js')) };
  for (const [path, text] of Object.entries(built)) {
    await mkdir(dirname(join(samklang, path)), { recursive: true });
    await writeFile(join(samklang, path), text);
  }
  await cp(join(root, 'package.json'), join(samklang, 'package.json'));
  await symlink(join(root, 'node_modules'), join(samklang, 'node_modules'), 'junction');
});
after(() => rm(dirname(folder), { recursive: true, force: true }));

interface Ran {
  code: number;
  out: string;
  err: string;
}

const node = (args: string[], cwd = folder): Promise<Ran> =>
  new Promise((done) => {
    execFile(process.execPath, args, { cwd, maxBuffer: 1 << 26 }, (error, out, err) =>
      done({ code: error ? Number(error.code) : 0, out, err }),
    );
  });

const samklang = (...args: string[]) => node([program, ...args]);
const put = async (name: string, text: string | Uint8Array) => {
  await mkdir(dirname(join(folder, name)), { recursive: true });
  await writeFile(join(folder, name), text);
};
const get = (name: string) => readFile(join(folder, name), 'utf8');
const list = async (name = '.') => (await readdir(join(folder, name))).sort();

/** The sheet with what holds until elements are defined. */
const whole = (css: string) => `${css.trim()}\n${untilDefined}`;

const theme = join(root, themeFiles.forsakringskassan);
const themeOf = (rest: object = {}, name = 'agency') =>
  JSON.stringify({
    $extensions: { 'dev.samklang': { name } },
    key: { accent: { $type: 'color', $value: '#116a3e' } },
    ...rest,
  });

test('a brand becomes a theme, the same as the compiler gives', async () => {
  const { code, out, err } = await samklang('theme', theme, '--out', 'made/här');
  assert.equal(code, 0, err);
  assert.doesNotMatch(err, /error/);
  assert.match(out, /pairs of colours pass/);
  const { files } = await compileFile(themeFiles.forsakringskassan);
  assert.deepEqual(await list('made/här'), Object.keys(files!).sort());
  for (const [name, text] of Object.entries(files!))
    assert.equal(await get(`made/här/${name}`), name === 'theme.css' ? whole(text) : text, name);
});

test('files are laid over each other in the order they are named', async () => {
  const inputs = [1, 2].map((n) => join(root, `test/theme/layers/in.${n}.tokens.json`));
  assert.equal((await samklang('theme', ...inputs, '--out', 'layers')).code, 0);
  const golden = join(root, 'test/theme/layers/out/theme.css');
  assert.equal(await get('layers/theme.css'), whole(await readFile(golden, 'utf8')));
});

test('a theme at fault is told in full, with carets and their number, and what was there before stays whole', async () => {
  await samklang('theme', theme, '--out', 'kept');
  const before = await get('kept/theme.css');
  const { length } = await list('kept');
  await put(
    'wrong.tokens.json',
    '{\n\t"key": { "acent": { "$value": "#123" } },\n  "link": { "$value": "#456" }\n}\n',
  );
  for (const args of [
    ['theme', 'wrong.tokens.json', '--out', 'kept'],
    ['theme', 'check', 'wrong.tokens.json'],
  ]) {
    const { code, out, err } = await samklang(...args);
    assert.equal(code, 1);
    assert.equal(out, '');
    const told = [
      'wrong.tokens.json:2:11  error unknown-token  key.acent',
      '  2 |     "key": { "acent": { "$value": "#123" } },',
      '    |              ^^^^^^^',
      '  There is no token "key.acent".',
      '  Did you mean "key.accent"?',
    ];
    assert.ok(err.includes(told.join('\n')), err);
    assert.match(err, args.includes('check') ? /\n3 errors\.\n$/ : /\n3 errors; nothing was written\.\n$/);
  }
  assert.equal(await get('kept/theme.css'), before);
  assert.equal((await list('kept')).length, length);
});

test('the page for agencies shows what the command says', async () => {
  const page = await readFile(join(root, 'stories/pages/agencies.mdx'), 'utf8');
  const [, shown] = /```text\n([^]*?)```/.exec(page)!;
  await put(
    'page/agency.tokens.json',
    '{\n  "key": {\n    "acent": { "$type": "color", "$value": "#116a3e" }\n  }\n}\n',
  );
  const { err } = await node([program, 'theme', 'check', 'agency.tokens.json'], join(folder, 'page'));
  assert.equal(err, shown);
});

test('every file that cannot be read is told, beside what is wrong with those that can', async () => {
  await put('endless.json', ' '.repeat(4_000_001));
  await put('utf16.json', Buffer.from('\uFEFF{}', 'utf16le'));
  await put('wrong.json', '{ "key": { "acent": { "$value": "#123" } } }');
  const inputs = ['missing.json', '.', 'endless.json', 'utf16.json', 'wrong.json'];
  const { code, out, err } = await samklang('theme', ...inputs, '--out', 'nothing', '--format', 'json');
  assert.equal(code, 1);
  assert.equal(err, '');
  const { ok, written, problems } = JSON.parse(out);
  assert.deepEqual([ok, written], [false, []]);
  const codes = Object.fromEntries(problems.map(({ file, code }: any) => [file, code]));
  assert.deepEqual(
    { ...codes, 'wrong.json': 'unknown-token' },
    {
      'missing.json': 'no-file',
      '.': 'no-file',
      'endless.json': 'too-large',
      'utf16.json': 'not-text',
      'wrong.json': 'unknown-token',
    },
  );
  assert.ok(!(await list()).includes('nothing'));
});

test('wrong use is exit code 2, with what was meant and the usage', async () => {
  const wrong: [args: string[], says: RegExp][] = [
    [[], /Say what to do/],
    [['paint'], /no command "paint"/],
    [['them'], /no command "them"\. Did you mean "theme"\?/],
    [['--verison'], /no option "--verison"\. Did you mean "--version"\?/],
    [['theme'], /Name at least one theme file/],
    [['theme', theme], /--out DIR/],
    [['theme', '--out', 'x'], /Name at least one/],
    [['theme', theme, '--uot', 'x'], /no option "--uot"\. Did you mean "--out"\?/],
    [['theme', theme, '--out'], /--out/],
    [['theme', theme, '--out', 'x', '--modes', 'light,drak'], /Did you mean "dark"\?/],
    [['theme', theme, '--out', 'x', '--format', 'yaml'], /The format is text or json/],
    [['theme', 'chek', theme], /Did you mean "check"\?/],
    [['theme', 'check'], /Name at least one/],
    [['theme', 'check', theme, '--out', 'x'], /no option "--out"/],
    [['theme', 'init', '--accent', 'greenish'], /"greenish" is no colour/],
    [['theme', 'init', '--name', '123'], /no letter/],
    [['theme', 'init', '--font', 'a;b'], /cannot be part of|plain family name/],
    [['theme', 'init', 'a.json', 'b.json'], /Name one file/],
    [['theme', 'import', 'a.css'], /--from figma or --from css/],
    [['theme', 'import', '--from', 'sass', 'a.css'], /figma or css, not "sass"/],
    [['theme', 'import', '--from', 'css'], /Name at least one/],
  ];
  const before = await list();
  for (const [args, says] of wrong) {
    const { code, out, err } = await samklang(...args);
    assert.equal(code, 2, args.join(' '));
    assert.equal(out, '', args.join(' '));
    assert.match(err, says, args.join(' '));
    assert.match(err, /\nExample\n/);
  }
  assert.deepEqual(await list(), before);
});

test('help and version are answers, not errors; every example of the help works', async () => {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  assert.deepEqual(await samklang('--version'), { code: 0, out: `${version}\n`, err: '' });
  await put('help/suite.tokens.json', themeOf());
  await put('help/agency.tokens.json', themeOf());
  await put('help/brand.css', ':root { --brand: #116a3e }');
  for (const command of [[], ['theme'], ['theme', 'init'], ['theme', 'check'], ['theme', 'import']]) {
    for (const flag of ['--help', '-h']) {
      const { code, out, err } = await samklang(...command, flag);
      assert.deepEqual([code, err], [0, '']);
      assert.match(out, new RegExp(`^samklang ${command.join(' ')}`));
      const [, example] = /\nExample\n {2}samklang (.*)\n$/.exec(out)!;
      const args = [...example!.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!);
      const ran = await node(
        [program, ...args, ...(args.includes('init') || args.includes('import') ? ['--force'] : [])],
        join(folder, 'help'),
      );
      assert.equal(ran.code, 0, `${example}: ${ran.err}`);
    }
  }
});

test('a file called like a command can be named by its path', async () => {
  await put('init', themeOf());
  assert.equal((await samklang('theme', './init', '--out', 'init-out')).code, 0);
});

test('init writes the least that a theme can say, and it compiles', async () => {
  const { code, out } = await samklang(
    'theme',
    'init',
    '--name',
    'Statens “bästa” verk',
    '--accent',
    'oklch(0.45 0.12 155)',
    '--font',
    "'Source Sans 3', Arial",
  );
  assert.equal(code, 0);
  assert.match(
    out,
    /Wrote statens-basta-verk\.tokens\.json\.\n\nNow compile it:\n {2}npx samklang theme statens-basta-verk\.tokens\.json --out theme\n/,
  );
  const text = await get('statens-basta-verk.tokens.json');
  const { theme, problems } = compile([{ file: 'x.json', text }]);
  assert.deepEqual(
    problems.filter(({ severity }) => severity === 'error'),
    [],
  );
  assert.equal(theme!.name, 'statens-basta-verk');
  assert.deepEqual(theme!.tokens.find(({ path }) => path === 'font.body')!.values.light, [
    'Source Sans 3',
    'Arial',
    'sans-serif',
  ]);
  for (const [, described] of text.matchAll(/"\$description": "(.*)"/g)) assert.ok(described!.length < 100);
  assert.equal([...text.matchAll(/\$description/g)].length, 3);
});

test('init asks nobody outside a terminal, and takes the name of the file that it is given', async () => {
  const { code, out } = await samklang('theme', 'init', '--format', 'json');
  assert.equal(code, 0);
  assert.deepEqual(JSON.parse(out), {
    command: 'theme init',
    ok: true,
    theme: 'agency',
    written: ['agency.tokens.json'],
  });
  await samklang('theme', 'init', 'new/Skatteverket.tokens.json');
  assert.match(await get('new/Skatteverket.tokens.json'), /"name": "skatteverket"/);
});

test('init and import never overwrite without --force', async () => {
  await put('there.tokens.json', 'mine');
  await put('brand.css', ':root { --brand: #116a3e }');
  for (const args of [
    ['theme', 'init', 'there.tokens.json'],
    ['theme', 'import', '--from', 'css', 'brand.css', '--out', 'there.tokens.json'],
  ]) {
    await put('there.tokens.json', 'mine');
    const { code, out, err } = await samklang(...args);
    assert.deepEqual([code, out], [1, '']);
    assert.match(err, /there\.tokens\.json is there already\. --force replaces it\./);
    assert.equal(await get('there.tokens.json'), 'mine');
    assert.equal((await samklang(...args, '--force')).code, 0);
    assert.match(await get('there.tokens.json'), /#116a3e|#14607a/);
  }
});

test('the schema beside the package is named, so that an editor needs no network; else its address', async () => {
  await samklang('theme', 'init', 'far/a.tokens.json');
  assert.match(JSON.parse(await get('far/a.tokens.json')).$schema, /^https:.*\/theme\.schema\.json$/);
  await put('app/node_modules/samklang/dist/theme.schema.json', '{}');
  await samklang('theme', 'init', 'app/a.tokens.json');
  assert.equal(
    JSON.parse(await get('app/a.tokens.json')).$schema,
    './node_modules/samklang/dist/theme.schema.json',
  );
  await samklang('theme', 'init', 'app/themes/a.tokens.json');
  assert.equal(
    JSON.parse(await get('app/themes/a.tokens.json')).$schema,
    '../node_modules/samklang/dist/theme.schema.json',
  );
});

test('questions are asked until the answers can be read; whoever leaves gets nothing written', async () => {
  const asked = async (answers: string[], ends = false) => {
    const [input, output] = [new PassThrough(), new PassThrough()];
    let said = '';
    output.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (!said.endsWith('? ')) return;
      const answer = answers.shift();
      if (answer !== undefined) input.write(`${answer}\n`);
      else if (ends) input.end();
    });
    const questions = {
      name: { text: 'Name?', otherwise: 'agency', read: readName },
      accent: { text: 'Colour?', otherwise: '#14607a', read: readAccent },
    };
    return { said: () => said, answers: ask(questions, input, output) };
  };
  const all = await asked(['Kartverket', 'greenish', '#116a3e']);
  assert.deepEqual(await all.answers, { name: 'kartverket', accent: '#116a3e' });
  assert.match(all.said(), /"greenish" is no colour/);
  assert.deepEqual(await (await asked(['', ''])).answers, { name: 'agency', accent: '#14607a' });
  await assert.rejects((await asked(['x'], true)).answers, /Nothing was written/);
});

test('import says what it took for what and why, and what it kept', async () => {
  await put(
    'myndighet.css',
    ':root { --brand: #116a3e; --gap: calc(1px) } .button { background: var(--brand) }',
  );
  const { code, out, err } = await samklang('theme', 'import', '--from', 'css', 'myndighet.css');
  assert.deepEqual([code, err], [0, '']);
  assert.match(
    out,
    /key\.accent {2}--brand {2}#116a3e\n.*by name: "brand"; .*by usage: background of \.button\n/,
  );
  assert.match(out, /Kept under \$extensions.*\n {2}--gap {2}/);
  assert.match(out, /Wrote myndighet\.tokens\.json\./);
  assert.equal((await samklang('theme', 'myndighet.tokens.json', '--out', 'imported')).code, 0);
  const again = await samklang(
    'theme',
    'import',
    '--from',
    'css',
    'myndighet.css',
    '--force',
    '--format',
    'json',
  );
  const { ok, written, placed, unplaced } = JSON.parse(again.out);
  assert.deepEqual([ok, written], [true, ['myndighet.tokens.json']]);
  assert.equal(placed[0].token, 'key.accent');
  assert.equal(unplaced[0].name, '--gap');
});

test('import of what is no theme writes nothing and says where to begin', async () => {
  await put('empty.css', 'p { color: red }');
  const { code, out, err } = await samklang('theme', 'import', '--from', 'css', 'empty.css');
  assert.deepEqual([code, out], [1, '']);
  assert.match(err, /samklang theme init --accent/);
  assert.ok(!(await list()).includes('empty.tokens.json'));
});

test('nothing is ever written over what it is made of', async () => {
  await put('own/tokens.json', themeOf());
  await put('own/brand.css', ':root { --brand: #116a3e }');
  const compiled = await samklang('theme', 'own/tokens.json', '--out', 'own');
  assert.equal(compiled.code, 1);
  assert.match(compiled.err, /would be replaced by what is made of it/);
  const imported = await samklang(
    'theme',
    'import',
    '--from',
    'css',
    'own/brand.css',
    '--out',
    'own/brand.css',
    '--force',
  );
  assert.equal(imported.code, 1);
  assert.deepEqual(await list('own'), ['brand.css', 'tokens.json']);
});

const png = Buffer.from('89504e470d0a1a0a0000', 'hex');
const ico = Buffer.from('000001000100', 'hex');
const woff2 = Buffer.from('wOF2anything');
const drawing = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h8"/></svg>\n';

const withFiles = {
  name: 'agency',
  fonts: [{ family: 'Agency Sans', src: 'fonts/Agency Sans.woff2' }],
  logo: { light: 'logo.svg', dark: 'märke/logo.png' },
  favicon: 'favicon.ico',
};

/** A theme file that names files beside it, and those files. */
async function putWithFiles(place: string, files: Record<string, string | Uint8Array> = {}) {
  await put(`${place}/agency.tokens.json`, themeOf({ $extensions: { 'dev.samklang': withFiles } }));
  const all = {
    'fonts/Agency Sans.woff2': woff2,
    'logo.svg': drawing,
    'märke/logo.png': png,
    'favicon.ico': ico,
    ...files,
  };
  for (const [name, contents] of Object.entries(all)) await put(`${place}/${name}`, contents);
}

test('typefaces, logos and favicons come along, by the names that the sheet says', async () => {
  await putWithFiles('files');
  const { code, out, err } = await samklang('theme', 'files/agency.tokens.json', '--out', 'files/out');
  assert.equal(code, 0, err);
  assert.deepEqual(await list('files/out/assets'), [
    'Agency-Sans.woff2',
    'favicon.ico',
    'logo.png',
    'logo.svg',
  ]);
  assert.match(out, /assets.Agency-Sans\.woff2/);
  const sheet = await get('files/out/theme.css');
  const named = [...sheet.matchAll(/url\("?([^")]*)"?\)/g)].map(([, url]) => url!);
  assert.deepEqual(named, ['assets/Agency-Sans.woff2']);
  assert.deepEqual(await readFile(join(folder, 'files/out/assets/logo.png')), png);
  assert.equal(await get('files/out/assets/logo.svg'), drawing);
});

test('a drawing is cleaned, and what was taken out is told at the place that names it', async () => {
  await putWithFiles('unclean', {
    'logo.svg': drawing.replace('<path', '<script>alert(1)</script><path onclick="x()"'),
  });
  const { code, err } = await samklang('theme', 'unclean/agency.tokens.json', '--out', 'unclean/out');
  assert.equal(code, 0);
  assert.match(err, /unclean.agency\.tokens\.json:1:\d+ {2}notice cleaned-asset/);
  assert.match(err, /Left out: <script>, onclick of <path>\./);
  assert.equal(await get('unclean/out/assets/logo.svg'), drawing);
});

test('files that are missing, too large, not what they say or not safe are all told, and nothing is written', async () => {
  const wrong = {
    'fonts/Agency Sans.woff2': '<!doctype html>',
    'logo.svg': '<!DOCTYPE svg [<!ENTITY a "a">]><svg xmlns="http://www.w3.org/2000/svg">&a;</svg>',
    'märke/logo.png': Buffer.concat([png, Buffer.alloc(1_000_001)]),
  };
  await putWithFiles('bad', wrong);
  await rm(join(folder, 'bad/favicon.ico'));
  for (const args of [
    ['theme', 'bad/agency.tokens.json', '--out', 'bad/out'],
    ['theme', 'check', 'bad/agency.tokens.json'],
  ]) {
    const { code, err } = await samklang(...args);
    assert.equal(code, 1);
    for (const says of [
      /not what its ending says/,
      /declares entities/,
      /1000000 are the most/,
      /There is no file/,
    ])
      assert.match(err, says);
    assert.match(err, /\n4 errors/);
  }
  assert.ok(!(await list('bad')).includes('out'));
});

test('a theme can be written beside the files that it names', async () => {
  await putWithFiles('beside/assets');
  await put(
    'beside/agency.tokens.json',
    themeOf({
      $extensions: {
        'dev.samklang': {
          name: 'agency',
          fonts: [{ family: 'Agency Sans', src: 'assets/Agency-Sans.woff2' }],
        },
      },
    }),
  );
  await put('beside/assets/Agency-Sans.woff2', woff2);
  const { code, err } = await samklang('theme', 'beside/agency.tokens.json', '--out', 'beside');
  assert.equal(code, 0, err);
  await put(
    'beside/agency.tokens.json',
    themeOf({ $extensions: { 'dev.samklang': { name: 'agency', logo: 'assets/logo.svg' } } }),
  );
  await put('beside/assets/logo.svg', drawing);
  const refused = await samklang('theme', 'beside/agency.tokens.json', '--out', 'beside');
  assert.match(refused.err, /would be replaced by what is made of it/);
});

test('machines read one JSON document, and the exit code', async () => {
  const { code, out } = await samklang('theme', theme, '--out', 'json', '--format', 'json');
  const report = JSON.parse(out);
  assert.equal(code, 0);
  assert.equal(report.theme, 'forsakringskassan');
  assert.deepEqual(report.written.map((path: string) => path.split(/[\\/]/)[1]).sort(), await list('json'));
  await put('wrong.json', '{ "key": { "acent": { "$value": "#123" } } }');
  const wrong = await samklang('theme', 'check', 'wrong.json', '--format', 'json');
  assert.equal(wrong.code, 1);
  const [problem] = JSON.parse(wrong.out).problems;
  for (const name of ['file', 'line', 'column', 'length', 'severity', 'code', 'message', 'fix'])
    assert.ok(name in problem, name);
});

test('nothing speaks to the terminal where there is none, whatever the file says', async () => {
  await put('escape.json', '{ "key": { "\u001B[2J": { "$value": "\u009B31m" } } }');
  const { err } = await samklang('theme', 'check', 'escape.json');
  // eslint-disable-next-line no-control-regex -- looks for exactly these
  assert.doesNotMatch(err, /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/);
});

/** Starts the command, and hands out what it says piece by piece. */
function start(...args: string[]) {
  const child = spawn(process.execPath, [program, ...args], { cwd: folder });
  let said = '';
  let wake = () => {};
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      wake();
    });
  child.on('exit', () => wake());
  const until = async (pattern: RegExp) => {
    while (!pattern.test(said)) {
      assert.equal(child.exitCode, null, said);
      await new Promise<void>((done) => (wake = done));
    }
    const found = said;
    said = '';
    return found;
  };
  return { child, until };
}

test('whoever has read enough may close', async () => {
  const many = Array.from({ length: 2000 }, (_, i) => `"x${i}": { "$value": 1 }`).join(',\n');
  await put('many.json', `{ "color": { ${many} } }`);
  const child = spawn(process.execPath, [program, 'theme', 'check', 'many.json', '--format', 'json'], {
    cwd: folder,
  });
  let told = '';
  child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()));
  child.stdout.once('data', () => child.stdout.destroy());
  const [code] = (await once(child, 'close')) as [number];
  assert.deepEqual([code, told], [1, '']);
});

test('--watch compiles again when a file changes, is wrong, is mended, or is put in its place anew', async () => {
  await put('watched.json', themeOf());
  const { child, until } = start('theme', 'watched.json', '--out', 'watched', '--watch');
  const ended = once(child, 'exit');
  await until(/Ctrl\+C/);
  const first = await get('watched/theme.css');
  await put(
    'watched.json',
    themeOf({ radius: { control: { $type: 'dimension', $value: { value: 1, unit: 'px' } } } }),
  );
  await until(/Ctrl\+C/);
  const second = await get('watched/theme.css');
  assert.ok(second !== first, 'the style sheet says what it said before');
  await put('watched.json', '{');
  assert.match(await until(/Ctrl\+C/), /1 error; nothing was written/);
  assert.ok((await get('watched/theme.css')) === second, 'the style sheet is another');
  // As editors save: another file takes its place.
  await rm(join(folder, 'watched.json'));
  await put('watched.json', themeOf());
  while ((await get('watched/theme.css')) !== first) await until(/Ctrl\+C/);
  child.kill('SIGINT');
  assert.deepEqual(await ended, process.platform === 'win32' ? [null, 'SIGINT'] : [0, null]);
});

test('npx samklang says what to do where nothing is built', async () => {
  await cp(join(root, 'src/cli/bin.js'), join(folder, 'clone/src/cli/bin.js'));
  await put('clone/package.json', '{ "type": "module" }');
  const unbuilt = await node([join(folder, 'clone/src/cli/bin.js'), '--version']);
  assert.equal(unbuilt.code, 1);
  assert.match(unbuilt.err, /npm run theme -- FILE --out DIR/);
});

test('files are written all or none, whatever stops the last of them', async () => {
  const target = join(folder, 'target');
  const write = (files: Record<string, string>) => writeFiles(target, new Map(Object.entries(files)));
  await put('target/a.txt', 'before');
  await put('target/b.txt/inner', '');
  await assert.rejects(write({ 'a.txt': 'after', 'b.txt': 'after' }), /in the way/);
  // A name that no disk takes fails when the first file is in its place already.
  const endless = `${'n'.repeat(300)}.txt`;
  await assert.rejects(write({ 'a.txt': 'after', 'new.txt': 'new', 'deep/er/c.txt': 'new', [endless]: 'x' }));
  assert.equal(await get('target/a.txt'), 'before');
  assert.deepEqual(await list('target'), ['a.txt', 'b.txt']);
  assert.deepEqual(await write({ 'a.txt': 'after', 'c.txt': 'new', 'fonts/d.txt': 'new' }), [
    'a.txt',
    'c.txt',
    'fonts/d.txt',
  ]);
  assert.equal(await get('target/a.txt'), 'after');
  assert.deepEqual(await list('target'), ['a.txt', 'b.txt', 'c.txt', 'fonts']);
  // What says the same already is left alone.
  assert.deepEqual(await write({ 'a.txt': 'after', 'c.txt': 'newer' }), ['c.txt']);
  await assert.rejects(writeFiles(join(folder, 'never'), new Map([[endless, 'x']])));
  assert.ok(!(await list()).includes('never'));
});
