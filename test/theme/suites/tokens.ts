import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { defineConfig, parse } from '@terrazzo/parser';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { formatHex, oklch } from 'culori';
import { filesUnder, root } from '../../../src/build/steps.js';
import { modes, probeTheme, schema, type Theme } from '../../../src/theme/index.js';
import { palettePaths } from '../../../src/theme/vocabulary.js';
import { privateName } from '../../../src/theme/write/sheet.js';
import { compileFile, themeFiles } from '../cases.js';
import { grid, owedPairs } from '../grid.js';
import { test } from '../test.js';

const compileTheme = async (file: string): Promise<Theme> => (await compileFile(file)).theme!;
const theme = await compileTheme(themeFiles.default);
const colours = theme.tokens.filter(({ type }) => type === 'color').map(({ path }) => path);

test('the colour roles are the grid, whole and no more', () => {
  assert.deepEqual(colours.toSorted(), grid().toSorted());
});

test('the other tokens are those that the documentation names', () => {
  const sizes = ['small', 'body', 'lead', 'h1', 'h2', 'h3', 'h4'];
  const wanted = [
    ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((step) => `space.${step}`),
    ...['control-small', 'control-medium', 'control-large', 'target'].map((name) => `size.${name}`),
    ...['mark', 'control', 'container', 'pill'].map((name) => `radius.${name}`),
    ...['hairline', 'control', 'strong'].map((name) => `border.${name}`),
    ...['body', 'heading', 'mono', 'weight-normal', 'weight-strong', 'weight-heading'].map(
      (name) => `font.${name}`,
    ),
    ...sizes.flatMap((name) => ['size', 'line', 'weight'].map((part) => `text.${name}-${part}`)),
    ...['width', 'offset'].map((name) => `focus.${name}`),
    ...['state', 'enter', 'leave', 'easing'].map((name) => `motion.${name}`),
    'shadow.low',
    'shadow.high',
  ];
  const others = theme.tokens.map(({ path }) => path).filter((path) => !colours.includes(path));
  assert.deepEqual(others.toSorted(), wanted.toSorted());
});

test('every token says what it is for', () => {
  assert.deepEqual(
    theme.tokens.filter(({ description }) => !description?.endsWith('.')).map(({ path }) => path),
    [],
  );
});

/** Solved palettes stand in no file; these stand in for them, so that references to them lead somewhere. */
const palette = () => {
  const tree: Record<string, Record<string, object>> = {};
  for (const path of palettePaths) {
    const [, name, step] = path.split('.') as [string, string, string];
    (tree[name] ??= {})[step] = { $value: { colorSpace: 'srgb', components: [0, 0, 0] } };
  }
  return JSON.stringify({ palette: { $type: 'color', ...tree } });
};

const parseAll = (files: { name: string; text: string }[]) =>
  parse(
    files.map(({ name, text }) => ({ filename: new URL(`file:///tokens/${name}`), src: text })),
    { config: defineConfig({ plugins: [] }, { cwd: new URL('file:///tokens/') }) },
  );

const vocabularyFiles = async () => {
  const paths = [...(await filesUnder('tokens/base')), ...(await filesUnder('tokens/semantic'))];
  const files = await Promise.all(
    paths.map(async (path) => ({ name: path, text: await readFile(join(root, path), 'utf8') })),
  );
  return [...files, { name: 'palette.tokens.json', text: palette() }];
};

test("the field's reference parser reads the vocabulary, and reads the same values", async () => {
  const { tokens } = await parseAll(await vocabularyFiles());
  const plain = theme.tokens.filter(
    ({ type, path }) => type !== 'color' && type !== 'shadow' && !/^(font|radius)\./.test(path),
  );
  assert.ok(plain.length > 40);
  for (const { path, type, values } of plain) {
    assert.equal(tokens[path]?.$type, type, path);
    assert.deepEqual(JSON.parse(JSON.stringify(tokens[path].$value)), values.light, path);
  }
  for (const path of colours) assert.equal(tokens[path]?.$type, 'color', path);
});

for (const file of Object.values(themeFiles)) {
  test(`the reference parser reads ${file}`, async () => {
    const text = await readFile(join(root, file), 'utf8');
    const { tokens } = await parseAll([...(await vocabularyFiles()), { name: file, text }]);
    const { theme: own } = await compileFile(file);
    const { components } = tokens['key.accent']!.$value as unknown as {
      components: [number, number, number];
    };
    const [r, g, b] = components;
    const fill = own!.tokens.find(({ path }) => path === 'color.accent.fill-strong')!.values.light;
    assert.equal(formatHex({ mode: 'rgb', r, g, b }), fill);
  });
}

test('the reference parser refuses what is not the format', async () => {
  await assert.rejects(
    parseAll([{ name: 'bad.tokens.json', text: '{ "a": { "$type": "dimension", "$value": "{b}" } }' }]),
  );
});

const validate = new Ajv2020({ strictTypes: false }).compile(schema);

test('the schema accepts every theme of the repository', async () => {
  const files = [
    ...Object.values(themeFiles),
    'test/theme/overrides/in.tokens.json',
    'test/theme/layers/in.1.tokens.json',
    'test/theme/layers/in.2.tokens.json',
    'test/theme/brand/in.tokens.json',
    'test/theme/extends/in.tokens.json',
    'test/theme/frozen/vocabulary-1.tokens.json',
  ];
  for (const file of files) {
    validate(JSON.parse(await readFile(join(root, file), 'utf8')));
    assert.deepEqual(validate.errors, null, file);
  }
});

test('the schema refuses what the compiler refuses', async () => {
  for (const name of [
    'unknown-token',
    'wrong-type',
    'hostile',
    'not-a-theme',
    'bad-files',
    'components',
    'vocabulary',
  ])
    assert.equal(
      validate(JSON.parse(await readFile(join(root, `test/theme/${name}/in.tokens.json`), 'utf8'))),
      false,
      name,
    );
  const key = (value: unknown) => ({ key: { accent: { $type: 'color', $value: value } } });
  assert.equal(validate(key('#116a3e')), true);
  for (const wrong of ['forest', 12, { colorSpace: 'srgb' }, { colorSpace: 'srgb', components: [0, 0] }])
    assert.equal(validate(key(wrong)), false, JSON.stringify(wrong));
  assert.equal(validate({ ...key('#116a3e'), $extensions: { 'dev.samklang': { nmae: 'x' } } }), false);
});

test('the probe gives every role a colour of its own and knows every pair', () => {
  const { css, roleOf, pairs } = probeTheme();
  assert.deepEqual(Object.values(roleOf).toSorted(), grid().toSorted());
  for (const [hex, role] of Object.entries(roleOf)) {
    assert.match(hex, /^#[0-9a-f]{6}$/);
    // The writer shortens colours such as #ff0000.
    const short = /^#(?:(.)\1)+$/.test(hex) ? `#${hex.slice(1).replaceAll(/(.)./g, '$1')}` : hex;
    for (const contrast of ['n', 'm'])
      assert.ok(css.includes(`--_sam-${contrast}-${privateName(role)}:${short};`), role);
  }
  const levels = Object.keys(roleOf).map((hex) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)));
  for (const [i, a] of levels.entries())
    for (const b of levels.slice(i + 1))
      assert.ok(
        a.some((v, at) => Math.abs(v - b[at]!) >= 51),
        'two colours are too close',
      );
  const known = new Set(pairs.map((pair) => pair.join(' ')));
  for (const { role, on } of owedPairs()) assert.ok(known.has(`${role} ${on}`), `${role} on ${on}`);
});

test('no two private names are the same', () => {
  const names = theme.tokens.map(({ path }) => privateName(path));
  assert.equal(new Set(names).size, names.length);
});

for (const file of Object.values(themeFiles)) {
  test(`a style sheet declares every token and is small: ${file}`, async () => {
    const { files } = await compileFile(file);
    const css = files!['theme.css'];
    const tokens = JSON.parse(files!['tokens.json']) as { tokens: Record<string, { property: string }> };
    for (const [path, { property }] of Object.entries(tokens.tokens)) {
      assert.equal(property, `--sam-${path.replaceAll('.', '-')}`);
      assert.ok(css.includes(`${property}:`), property);
    }
    assert.ok(brotliCompressSync(css).length < 3_600, `${brotliCompressSync(css).length} bytes`);
  });

  test(`states are one step apart, and tints can be told from what they lie on: ${file}`, async () => {
    const { tokens } = await compileTheme(file);
    const values = new Map(tokens.map(({ path, values }) => [path, values]));
    for (const mode of modes) {
      const lightness = (path: string) => oklch(values.get(`color.${path}`)![mode] as string)!.l;
      for (const tone of ['neutral', 'accent', 'success', 'warning', 'danger', 'info']) {
        for (const strength of ['quiet', 'normal', 'strong']) {
          const [rest, hover, pressed] = ['', '-hover', '-pressed'].map((state) =>
            lightness(`${tone}.fill-${strength}${state}`),
          ) as [number, number, number];
          const what = `${tone} ${strength} ${mode}`;
          assert.ok(
            Math.abs(hover - rest) > 0.02 && Math.abs(hover - rest) < 0.07,
            `${what}: hover moves by ${(hover - rest).toFixed(3)}`,
          );
          assert.ok(Math.sign(hover - rest) === Math.sign(pressed - hover), `${what}: pressed goes further`);
          assert.ok(
            Math.abs(pressed - rest) > 0.045,
            `${what}: pressed moves by ${(pressed - rest).toFixed(3)}`,
          );
        }
        assert.ok(
          Math.abs(lightness(`${tone}.fill-quiet`) - lightness('neutral.surface-page')) > 0.025,
          `${tone} ${mode}: a tint`,
        );
        assert.ok(
          Math.abs(lightness(`${tone}.fill-normal`) - lightness(`${tone}.fill-quiet`)) > 0.04,
          `${tone} ${mode}: two strengths`,
        );
      }
      if (mode.startsWith('dark'))
        assert.ok(
          lightness('neutral.surface-raised') > lightness('neutral.surface-page'),
          'what floats is lighter',
        );
      assert.ok(
        lightness('neutral.surface-sunken') < lightness('neutral.surface-page'),
        'what is sunken is darker',
      );
    }
  });
}
