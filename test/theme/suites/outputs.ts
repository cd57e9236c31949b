import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { defineConfig, parse } from '@terrazzo/parser';
import { build } from 'esbuild';
import { compile, modes, type Files, type Theme } from '../../../src/theme/index.js';
import { compiler } from '../../support/compiler.js';
import { cases, compileFile, themeFiles } from '../cases.js';
import { test } from '../test.js';

const compiled = await compileFile(themeFiles.kern);
const theme = compiled.theme!;
const files = compiled.files!;

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samklang-outputs-'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
});
after(() => rm(folder, { recursive: true, force: true }));

interface Constant {
  property: string;
  css: string;
  values: Record<string, string>;
}

const importText = async (text: string) =>
  (await import(`data:text/javascript,${encodeURIComponent(text)}`)) as Record<string, Constant>;

test('tokens.js has every token, with the property that the style sheet declares', async () => {
  const named = await importText(files['tokens.js']);
  const constants = Object.values(named);
  const { tokens } = JSON.parse(files['tokens.json']) as {
    tokens: Record<string, { property: string; type: string; values: Record<string, unknown> }>;
  };
  assert.equal(constants.length, theme.tokens.length);
  const all = new Map(Object.values(tokens).map((token) => [token.property, token]));
  for (const { property, css, values } of constants) {
    const token = all.get(property)!;
    assert.equal(css, `var(${property})`);
    assert.ok(files['theme.css'].includes(`${property}:`), property);
    assert.deepEqual(Object.keys(values), [...modes]);
    if (token.type === 'color') assert.deepEqual(values, token.values, property);
  }
  assert.equal(named.borderControl!.values['light-contrast'], '2px');
  assert.equal(named.motionEnter!.values.dark, '180ms');
  assert.equal(named.fontBody!.values.light, '"Fira Sans",sans-serif');
});

test('a bundler keeps those of tokens.js that are used', async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { colorLink, radiusControl } from './tokens.js'; console.log(colorLink.css, radiusControl.values.light);`,
      resolveDir: folder,
    },
    bundle: true,
    format: 'esm',
    write: false,
  });
  const bundle = outputFiles[0]!.text;
  assert.match(bundle, /--sam-color-link"/);
  assert.deepEqual([...bundle.matchAll(/property: "(.*?)"/g)].map(([, name]) => name).toSorted(), [
    '--sam-color-link',
    '--sam-radius-control',
  ]);
});

const options =
  '--ignoreConfig --strict --noUncheckedIndexedAccess --exactOptionalPropertyTypes --noEmit --target es2022 --module nodenext --pretty false';
/** Nothing but what the language has: no types of a package that happens to be installed. */
const strictly = [...options.split(' '), '--types', ''];

/** What the strict TypeScript compiler says about a program beside the files of a theme. */
async function faultsOf(program: string): Promise<string[]> {
  const file = join(folder, 'consumer.ts');
  await writeFile(file, program);
  return new Promise((done) => {
    execFile(process.execPath, [compiler, ...strictly, file], { cwd: folder }, (error, out, err) => {
      const faults = out.split(/^(?=\S+\(\d+,\d+\): error)/m).filter(Boolean);
      done(error && !faults.length ? [err || String(error)] : faults);
    });
  });
}

test('strict TypeScript knows each value of tokens.js', async () => {
  const light = theme.tokens.find(({ path }) => path === 'color.accent.fill-strong')!.values.light as string;
  const use = (value: string) => `
    import { colorAccentFillStrong, space5 } from './tokens.js';
    const fill: '${value}' = colorAccentFillStrong.values.light;
    const property: '--sam-color-accent-fill-strong' = colorAccentFillStrong.property;
    const gap: 'var(--sam-space-5)' = space5.css;
    export { fill, property, gap };`;
  assert.deepEqual(await faultsOf(use(light)), []);
  assert.match((await faultsOf(use('#123456'))).join('\n'), /is not assignable to type '"#123456"'/);
  assert.match(
    (
      await faultsOf(
        "import { space5 } from './tokens.js'; space5.css = 'x'; export const none = space5.values.sepia;",
      )
    ).join('\n'),
    /read-only property[\s\S]*'sepia' does not exist/,
  );
  const { length } = await faultsOf("export { colorAccentFilStrong } from './tokens.js';");
  assert.equal(length, 1);
});

interface Figma {
  $extensions: { 'com.figma.modeName': string; 'dev.samklang'?: { source: object } };
}

const figmaFiles = (of: Files) =>
  modes.map((mode) => of[mode === 'light' ? 'figma.json' : (`figma.${mode}.json` as keyof Files)]!);

const parsed = async (text: string) =>
  (
    await parse([{ filename: new URL('file:///figma.tokens.json'), src: text }], {
      config: defineConfig({ plugins: [] }, { cwd: new URL('file:///') }),
    })
  ).tokens;

const hexOf = (value: unknown) => {
  const { components, alpha } = value as { components: [number, number, number]; alpha: number };
  const byte = (share: number) =>
    Math.round(share * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${[...components, ...(alpha < 1 ? [alpha] : [])].map(byte).join('')}`;
};

const valueOf = (of: Theme, path: string, mode: (typeof modes)[number]) =>
  of.tokens.find((token) => token.path === path)!.values[mode];

test('figma.json is the Design Tokens format in every mode, with names, scopes and code that Figma knows', async () => {
  for (const [i, text] of figmaFiles(files).entries()) {
    const mode = modes[i]!;
    const root = JSON.parse(text) as Figma;
    assert.equal(root.$extensions['com.figma.modeName'], mode);
    assert.equal('dev.samklang' in root.$extensions, mode === 'light');
    const tokens = await parsed(text);
    const missing = theme.tokens.filter(({ path }) => !(path in tokens)).map(({ path }) => path);
    // Figma has no variables for these.
    assert.deepEqual(
      missing.filter((path) => !/^(motion|shadow)\./.test(path)),
      [],
    );
    for (const [path, { $type, $value, $extensions }] of Object.entries(tokens)) {
      const of = $extensions as unknown as Record<string, string[] & { WEB: string }>;
      assert.equal(of['com.figma.codeSyntax']!.WEB, `var(--sam-${path.replaceAll('.', '-')})`);
      assert.ok(of['com.figma.scopes']!.length > 0 && !of['com.figma.scopes']!.includes('ALL_SCOPES'), path);
      if ($type === 'color') assert.equal(hexOf($value), valueOf(theme, path, mode), path);
      else assert.ok(['number', 'string'].includes($type), path);
    }
    assert.equal(tokens['space.5']!.$value, 16);
    assert.equal(tokens['text.body-line']!.$value, 24);
    assert.equal(tokens['font.body']!.$value, 'Fira Sans');
  }
});

test('figma.json holds all modes, as tools that read several from one file expect them', async () => {
  const tokens = await parsed(files['figma.json']);
  const { mode } = tokens['color.accent.fill-strong']!.$extensions as unknown as {
    mode: Record<string, unknown>;
  };
  for (const name of modes) assert.equal(hexOf(mode[name]), valueOf(theme, 'color.accent.fill-strong', name));
});

for (const { name, sources } of await cases()) {
  const { files: before } = compile(sources);
  if (!before) continue;
  test(`the source in figma.json gives the same theme again: ${name}`, () => {
    const { source } = (JSON.parse(before['figma.json']) as Figma).$extensions['dev.samklang']!;
    const { files: again } = compile([{ file: 'figma.json', text: JSON.stringify(source) }]);
    assert.deepEqual({ ...again }, { ...before });
  });
}

test('a theme of some modes comes out in these alone', async () => {
  const { files: few, theme: dark } = await compileFile(themeFiles.kern, {
    modes: ['dark', 'dark-contrast'],
  });
  assert.deepEqual(
    Object.keys(few!).filter((name) => name.startsWith('figma')),
    ['figma.json', 'figma.dark-contrast.json'],
  );
  const first = JSON.parse(few!['figma.json']) as Figma;
  assert.equal(first.$extensions['com.figma.modeName'], 'dark');
  assert.ok(first.$extensions['dev.samklang']!.source);
  const tokens = await parsed(few!['figma.json']);
  assert.equal(hexOf(tokens['color.link']!.$value), valueOf(dark!, 'color.link', 'dark'));
  const { colorLink } = await importText(few!['tokens.js']);
  assert.deepEqual(Object.keys(colorLink!.values), ['dark', 'dark-contrast']);
  assert.match(
    few!['report.html'],
    /All 494 pairs of colours have the contrast they owe, in each of 2 modes\./,
  );
  const columns = few!['report.html'].match(/<caption id="pairs-accent-table">.*?<\/thead>/s)![0];
  assert.deepEqual(
    [...columns.matchAll(/<th scope="col">(.*?)<\/th>/gs)].map(([, text]) => text!.trim()),
    ['Role, and what it stands on', 'Dark', 'Dark, more'],
  );
  // What is handed down is the same in both schemes: nothing is left of a mode that the theme does not have.
  assert.ok(!/--[\w-]+:light-dark\(/.test(few!['theme.css']));
});
