import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../../src/build/steps.js';
import { components, type ComponentProperty } from '../../../src/theme/components.js';
import { compile, modes, type Mode, type Problem, type Theme } from '../../../src/theme/index.js';
import { read } from '../../../src/theme/read.js';
import { renamed } from '../../../src/theme/renamed.js';
import { palettePaths } from '../../../src/theme/vocabulary.js';
import { compileFile, compileKeys, themeFiles } from '../cases.js';
import { test } from '../test.js';

const accent = { accent: { $type: 'color', $value: '#14607a' } };

/** Compiles theme files that are given as objects, under the names a, b, c … */
const compileAll = (...files: object[]) =>
  compile(files.map((file, i) => ({ file: `${'abc'[i]!}/theme.json`, text: JSON.stringify(file) })));

/** Compiles a theme of an accent and of what it says about itself. */
const say = (about: object, rest: object = {}) =>
  compileAll({ $extensions: { 'dev.samklang': { name: 'x', ...about } }, key: accent, ...rest });

const value = ({ tokens }: Theme, path: string, mode: Mode = 'light') =>
  tokens.find((token) => token.path === path)!.values[mode];
const codes = ({ problems }: { problems: Problem[] }) => problems.map(({ code }) => code);

test('a file of the first vocabulary compiles, and each of its words is heard', async () => {
  const name = 'test/theme/frozen/vocabulary-1.tokens.json';
  const text = await readFile(join(root, name), 'utf8');
  assert.equal(
    createHash('sha256').update(text).digest('hex'),
    '9fe2fad706c43503842b2ed33d37092c534e88a3a40d902fe57497de79d14c93',
    'a frozen file is never edited: follow its names instead (src/theme/renamed.ts)',
  );
  const { theme, problems } = compile([{ file: name, text }]);
  assert.deepEqual(
    problems.filter(({ code }) => code !== 'renamed'),
    [],
  );
  const [layer] = read([{ file: name, text }]).layers;
  const entries = renamed(
    [layer!],
    () => false,
    () => {},
  )[0]!.entries;
  const heard = new Set([...theme!.tokens, ...theme!.components].map(({ path }) => path));
  const silent = entries.filter(
    ({ path }) => !/^(?:key|brand|density|scale)\./.test(path) && !heard.has(path),
  );
  assert.deepEqual(silent, []);
  for (const { path, type, value: said } of entries)
    if (type === 'color' && path.startsWith('color.')) assert.equal(value(theme!, path), said, path);
  assert.equal(theme!.fonts.length, 2);
  assert.deepEqual(
    theme!.assets.map(({ token, mode }) => [token, mode]),
    [
      ['font', undefined],
      ['font', undefined],
      ['font', undefined],
      ['logo', 'light'],
      ['logo', 'dark'],
      ['favicon', undefined],
    ],
  );
});

test('a name that has changed since is followed, wherever it stands, with a notice', () => {
  const table = [
    { since: 2, from: 'color.anchor', to: 'color.link' },
    { since: 3, from: 'typeface', to: 'font' },
  ];
  const follow = (about: object) => {
    const tree = {
      $extensions: { 'dev.samklang': about },
      color: {
        anchor: {
          $type: 'color',
          $value: '#123456',
          $extensions: { 'dev.samklang': { modes: { dark: '{color.anchor-hover}' } } },
        },
        'anchor-hover': { $type: 'color', $value: '{color.anchor}' },
      },
      typeface: { body: { $type: 'fontFamily', $value: '{typeface.heading}' } },
    };
    const { layers } = read([{ file: 'a.json', text: JSON.stringify(tree) }]);
    const told: string[] = [];
    const known = new Set(['color.link', 'color.anchor-hover', 'font.body', 'font.heading']);
    const [layer] = renamed(
      layers,
      (path) => known.has(path),
      (place, { code, message }, token, severity) =>
        told.push(`${place.column} ${severity ?? 'error'} ${code} ${token ?? ''} ${message}`),
      table,
      3,
    );
    return { told, said: Object.fromEntries(layer!.entries.map(({ path, value: said }) => [path, said])) };
  };
  for (const about of [{ vocabulary: 1 }, {}]) {
    const { told, said } = follow(about);
    assert.deepEqual(said, {
      'color.link': '#123456',
      // A name that only begins alike is another one.
      'color.anchor-hover': '{color.link}',
      'font.body': '{font.heading}',
    });
    assert.equal(told.length, 2);
    assert.match(told[0]!, /notice renamed color\.link "color\.anchor" is called "color\.link" now/);
  }
  // A file of a later vocabulary may use an old name for something new.
  assert.deepEqual(Object.keys(follow({ vocabulary: 2 }).said), [
    'color.anchor',
    'color.anchor-hover',
    'font.body',
  ]);
  assert.match(follow({ vocabulary: 4 }).told.join(), /error vocabulary-newer/);
  assert.match(follow({ vocabulary: 'one' }).told.join(), /error wrong-type/);
});

test('a theme that extends the built-in one is that one, except for what it says', async () => {
  const { theme: standard } = await compileFile(themeFiles.default);
  const extending = { $extensions: { 'dev.samklang': { name: 'samklang', extends: 'samklang' } } };
  const { theme, problems } = compileAll(extending);
  assert.deepEqual(problems, []);
  assert.deepEqual(theme!.tokens, standard!.tokens);
  const square = compileAll(extending, {
    radius: { control: { $type: 'dimension', $value: { value: 0, unit: 'px' } } },
  }).theme!;
  assert.deepEqual(value(square, 'radius.container'), { value: 0, unit: 'px' });
  assert.deepEqual(value(square, 'font.body'), value(standard!, 'font.body'));
});

test('files are laid over each other token by token, and add their typefaces', () => {
  const font = (family: string) => ({ family, src: `fonts/${family}.woff2` });
  const { theme, problems } = compileAll(
    {
      $extensions: {
        'dev.samklang': {
          name: 'suite',
          elevation: false,
          fonts: [font('One')],
          logo: { light: 'logo.svg', dark: 'dark.svg' },
        },
      },
      key: accent,
      font: {
        body: { $type: 'fontFamily', $value: ['One', 'serif'] },
        mono: { $type: 'fontFamily', $value: ['Two', 'monospace'] },
      },
      radius: { control: { $type: 'dimension', $value: { value: 1, unit: 'px' } } },
    },
    {
      $extensions: { 'dev.samklang': { name: 'agency', fonts: [font('Two')], logo: { dark: 'logo.svg' } } },
      radius: { control: { $type: 'dimension', $value: { value: 2, unit: 'px' } } },
    },
    {
      $extensions: { 'dev.samklang': { name: 'app', fonts: [font('One')] } },
      key: { accent: { $type: 'color', $value: '#b3261e' } },
    },
  );
  assert.deepEqual(problems, []);
  assert.equal(theme!.name, 'app');
  assert.equal(value(theme!, 'color.accent.fill-strong'), '#b3261e');
  assert.deepEqual(value(theme!, 'radius.control'), { value: 2, unit: 'px' });
  assert.deepEqual(value(theme!, 'shadow.low'), []);
  assert.deepEqual(
    theme!.assets.map(({ file, path, out, mode }) => [file, path, out, mode].join(' ')),
    [
      'c/theme.json fonts/One.woff2 assets/One.woff2 ',
      'b/theme.json fonts/Two.woff2 assets/Two.woff2 ',
      // Two files of one name, from two folders.
      'a/theme.json logo.svg assets/logo.svg light',
      'b/theme.json logo.svg assets/logo-2.svg dark',
    ],
  );
  assert.deepEqual(
    theme!.fonts.map(({ family, sources }) => [family, sources[0]!.file]),
    [
      ['One', 'assets/One.woff2'],
      ['Two', 'assets/Two.woff2'],
    ],
  );
});

test('a picture for all modes takes the place of those of single ones', () => {
  const logos = (...said: unknown[]) =>
    compileAll(
      ...said.map((logo) => ({ $extensions: { 'dev.samklang': { name: 'x', logo } }, key: accent })),
    ).theme!.assets.map(({ path, mode }) => `${path} ${mode ?? 'all'}`);
  assert.deepEqual(logos({ light: 'a.svg', dark: 'b.svg' }, 'c.png'), ['c.png all']);
  assert.deepEqual(logos('c.png', { dark: 'b.svg' }), ['c.png all', 'b.svg dark']);
  assert.deepEqual(logos('a.svg', 'b.svg', { dark: 'c.svg' }, { dark: 'd.svg' }), [
    'b.svg all',
    'd.svg dark',
  ]);
});

test('no path leads out of the folder of a theme, to another computer, or into a style sheet', () => {
  for (const path of [
    'https://example.org/logo.svg',
    '//example.org/logo.svg',
    'data:image/svg+xml,x.svg',
    'file:///etc/logo.svg',
    'javascript:x.svg',
    '/etc/logo.svg',
    'C:/logo.svg',
    'C:\\logo.svg',
    '..\\logo.svg',
    '../logo.svg',
    'a/../../logo.svg',
    './logo.svg',
    'a//logo.svg',
    '.ssh/logo.svg',
    '%2e%2e/logo.svg',
    'logo.svg?x.svg',
    'logo.svg#x.svg',
    'a");}.svg',
    "a'.svg",
    'a\nb.svg',
    '.svg',
    'logo',
    'logo.exe',
    `${'a'.repeat(300)}.svg`,
    '',
    null,
    ['logo.svg'],
  ])
    assert.deepEqual(codes(say({ logo: path })), ['bad-path'], JSON.stringify(path));
  for (const path of ['logo.svg', 'pictures/Logo (å) 2@2x.PNG', 'a/b/c/logo.webp'])
    assert.deepEqual(codes(say({ logo: path })), [], path);
});

test('a typeface that no token names is told of', () => {
  const fonts = [{ family: 'Inter', src: 'inter.woff2' }];
  assert.deepEqual(codes(say({ fonts })), ['unused-font']);
  assert.deepEqual(codes(say({ fonts }, { font: { mono: { $type: 'fontFamily', $value: ['Inter'] } } })), []);
});

test('sizes of text follow from one size and one ratio, and the smallest stays legible', () => {
  const sizes = (base: object, ratio: number, text: object = {}) => {
    const { theme, problems } = say(
      {},
      {
        scale: { base: { $type: 'dimension', $value: base }, ratio: { $type: 'number', $value: ratio } },
        text,
      },
    );
    assert.deepEqual(problems, []);
    return ['small', 'body', 'lead', 'h4', 'h3', 'h2', 'h1'].map(
      (name) => (value(theme!, `text.${name}-size`) as { value: number }).value,
    );
  };
  assert.deepEqual(sizes({ value: 1, unit: 'rem' }, 1.225), [0.875, 1, 1.25, 1.25, 1.5, 1.875, 2.25]);
  assert.deepEqual(sizes({ value: 1.1, unit: 'rem' }, 1.333), [1, 1.1, 1.5, 1.5, 2, 2.625, 3.5]);
  assert.deepEqual(sizes({ value: 0.9, unit: 'rem' }, 1), [0.875, 0.9, 0.875, 0.875, 0.875, 0.875, 0.875]);
  assert.deepEqual(sizes({ value: 18, unit: 'px' }, 1.2), [16, 18, 22, 22, 26, 32, 38]);
  const own = {
    'h1-size': { $type: 'dimension', $value: { value: 3, unit: 'rem' } },
    'h2-size': { $type: 'dimension', $value: '{text.h3-size}' },
  };
  assert.deepEqual(sizes({ value: 1, unit: 'rem' }, 1.225, own).slice(-3), [1.5, 1.5, 3]);
  for (const [base, ratio] of [
    [0.8, 1.2],
    [1, 0.9],
    [1, 2.5],
  ])
    assert.deepEqual(
      codes(
        say(
          {},
          {
            scale: {
              base: { $type: 'dimension', $value: { value: base, unit: 'rem' } },
              ratio: { $type: 'number', $value: ratio },
            },
          },
        ),
      ),
      ['out-of-bounds'],
    );
});

test('a second accent shows in what is selected, and in nothing else', () => {
  const one = compileKeys({ accent: '#14607a' }).theme;
  const two = compileKeys({ accent: '#14607a', secondary: '#6a1fb0' }).theme;
  const changed = one.tokens.filter(
    ({ path }, i) => JSON.stringify(one.tokens[i]) !== JSON.stringify(two.tokens[i]) && path,
  );
  assert.deepEqual(
    changed.map(({ path }) => path),
    [
      'fill-selected',
      'fill-selected-hover',
      'on-selected',
      'on-selected-hover',
      'border-selected',
      'border-selected-hover',
    ]
      .map((name) => `color.accent.${name}`)
      .sort(),
  );
  assert.equal(value(two, 'color.accent.border-selected'), '#6a1fb0', 'unchanged where it can be read');
});

test('every step of every palette can be referred to', () => {
  const side = { value: 0, unit: 'px' };
  const layers = [...palettePaths].map((path) => ({
    color: `{${path}}`,
    offsetX: side,
    offsetY: side,
    blur: side,
    spread: side,
  }));
  for (const keys of [accent, { ...accent, secondary: { $type: 'color', $value: '#6a1fb0' } }]) {
    const { theme, problems } = compileAll({
      key: keys,
      shadow: { low: { $type: 'shadow', $value: layers } },
    });
    assert.deepEqual(problems, []);
    const shown = value(theme!, 'shadow.low', 'dark') as { color: string }[];
    assert.equal(shown.length, palettePaths.size);
    for (const { color } of shown) assert.match(color, /^#[0-9a-f]{6}$/);
  }
});

test('a property of a component takes what a token is, also where that follows from another', () => {
  const { theme, problems } = say(
    {},
    {
      radius: { control: { $type: 'dimension', $value: { value: 4, unit: 'px' } } },
      button: {
        radius: { $type: 'dimension', $value: '{radius.container}' },
        padding: { $type: 'dimension', $value: '{border.control}' },
      },
    },
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(
    theme!.components.map(({ path, values }) => [path, values.light, values['dark-contrast']]),
    [
      ['button.padding', { value: 1, unit: 'px' }, { value: 2, unit: 'px' }],
      ['button.radius', { value: 6, unit: 'px' }, { value: 6, unit: 'px' }],
    ],
  );
});

test('a colour of a component is one of each mode, and its contrast is said to be unchecked', () => {
  const open = components as Map<string, ComponentProperty>;
  open.set('button.glow', { path: 'button.glow', type: 'color', description: 'For this test.' });
  open.set('button.lift', { path: 'button.lift', type: 'shadow', description: 'For this test.' });
  try {
    const { theme, problems } = say(
      {},
      {
        button: {
          glow: {
            $type: 'color',
            $value: '{color.danger.fill-strong}',
            $extensions: { 'dev.samklang': { modes: { dark: '#00ff0080' } } },
          },
          lift: { $type: 'shadow', $value: '{shadow.low}' },
        },
      },
    );
    assert.deepEqual(codes({ problems }), ['unchecked-colour']);
    const [glow, lift] = theme!.components;
    assert.equal(glow!.values.light, value(theme!, 'color.danger.fill-strong'));
    assert.equal(glow!.values.dark, '#00ff0080');
    assert.deepEqual(lift!.values, theme!.tokens.find(({ path }) => path === 'shadow.low')!.values);
  } finally {
    open.delete('button.glow');
    open.delete('button.lift');
  }
});

test('a theme may have some of the modes only; the nearest of them speaks for the others', async () => {
  const all = (await compileFile(themeFiles.kern)).theme!;
  const nearest: [Mode[], Record<Mode, Mode>][] = [
    [['light'], { light: 'light', dark: 'light', 'light-contrast': 'light', 'dark-contrast': 'light' }],
    [['dark', 'light'], { light: 'light', dark: 'dark', 'light-contrast': 'light', 'dark-contrast': 'dark' }],
    [
      ['dark-contrast'],
      {
        light: 'dark-contrast',
        dark: 'dark-contrast',
        'light-contrast': 'dark-contrast',
        'dark-contrast': 'dark-contrast',
      },
    ],
    [
      [],
      { light: 'light', dark: 'dark', 'light-contrast': 'light-contrast', 'dark-contrast': 'dark-contrast' },
    ],
  ];
  for (const [asked, stands] of nearest) {
    const theme = (await compileFile(themeFiles.kern, { modes: asked })).theme!;
    assert.deepEqual(
      theme.modes,
      modes.filter((mode) => asked.length === 0 || asked.includes(mode)),
    );
    for (const list of [theme.pairs, theme.distances, theme.changes])
      assert.ok(list.every(({ mode }) => theme.modes.includes(mode)));
    for (const [i, token] of theme.tokens.entries())
      for (const mode of modes)
        assert.deepEqual(token.values[mode], all.tokens[i]!.values[stands[mode]], `${token.path} ${mode}`);
  }
});

test('what is wrong in a mode that a theme does not have is nobody’s business', () => {
  const file = {
    key: accent,
    color: {
      link: { $type: 'color', $extensions: { 'dev.samklang': { modes: { 'light-contrast': '#7f7f7f' } } } },
    },
  };
  const source = [{ file: 'a.json', text: JSON.stringify(file) }];
  assert.deepEqual(codes(compile(source)), ['contrast']);
  assert.deepEqual(codes(compile(source, { modes: ['light', 'dark'] })), []);
});

test('a place is where an editor would put it, whatever ends the lines and stands before', () => {
  const lines = [
    '{',
    '\t"key": { "accent": { "$value": "#14607a" } },',
    '  "$description": "å 🙂", "rădius": {},',
    '  "color": { "link": { "$type": "color",',
    '    "$value": "red"}, "lnk": {"$value":',
    '  "#fff"} } }',
  ];
  for (const [end, start] of [
    ['\n', ''],
    ['\r\n', ''],
    ['\n', '\uFEFF'],
  ] as const) {
    const text = start + lines.join(end);
    const { problems } = compile([{ file: 'a.json', text }]);
    const shown = problems.map(({ line, column, length }) =>
      lines[line - 1]!.slice(column - 1, column - 1 + length),
    );
    assert.deepEqual(shown, ['"red"', '"lnk"'], JSON.stringify([end, start]));
  }
});
