import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { cssColour } from '../../../src/theme/import/colour.js';
import { importTheme } from '../../../src/theme/import/index.js';
import { themeName } from '../../../src/theme/import/name.js';
import { compile, type Files } from '../../../src/theme/index.js';
import { cases } from '../cases.js';
import { imported, importCases, importOutcome } from '../import-cases.js';
import { test } from '../test.js';

const all = await importCases();
const css = (text: string) =>
  importTheme('css', [{ file: 'in.css', text }], { name: 'x', schema: 'theme.schema.json' });
const figma = (value: unknown) =>
  importTheme(
    'figma',
    [{ file: 'in.json', text: typeof value === 'string' ? value : JSON.stringify(value) }],
    {
      name: 'x',
      schema: 'theme.schema.json',
    },
  );
const compiled = (text: string) => compile([{ file: 'x.json', text }]);

for (const one of all) {
  const result = imported(one);

  test(`golden files of the import: ${one.name}`, async () => {
    const now = importOutcome(result);
    const kept = (await readdir(one.out)).sort();
    assert.deepEqual(Object.keys(now).sort(), kept);
    for (const file of kept) assert.equal(now[file], await readFile(join(one.out, file), 'utf8'), file);
  });

  test(`what is imported compiles: ${one.name}`, () => {
    assert.ok(compiled(result.text!).theme);
  });
}

/** The names of custom properties that a sheet declares. */
const declared = (text: string) => [
  ...new Set([...text.matchAll(/^\s*(--[\w-]+):/gm)].map(([, name]) => name!)),
];

test('nothing is lost: every custom property is placed or kept, with its value', () => {
  const { sources, ...one } = all.find(({ name }) => name === 'css-sheet')!;
  const { placed, unplaced, text } = imported({ ...one, sources });
  const names = declared(sources[0]!.text);
  assert.ok(names.length > 20);
  for (const name of names) {
    const isKept = unplaced.some((kept) => kept.name.startsWith(name)) && text!.includes(`"${name}`);
    assert.ok(isKept || placed.some(({ from }) => from === name), name);
  }
  for (const value of ['calc(1px + 2px)', '0 1px 2px rgb(0 0 0 / 0.2)', 'var(--loop)', '#b3261e'])
    assert.ok(text!.includes(value), value);
});

test('nothing is lost: every variable is placed or kept as it stood', () => {
  const value = {
    $type: 'string',
    $value: 'anything',
    $extensions: { 'com.figma.variableId': 'VariableID:9' },
  };
  const { text } = figma({ brand: { $type: 'color', $value: '#116a3e' }, words: { tagline: value } });
  const kept = JSON.parse(text!).$extensions['dev.samklang.import'].unplaced;
  assert.deepEqual(kept, { 'words/tagline': value });
});

test('names that reach into objects are kept as text, and reach nothing', () => {
  const { text } = figma(
    '{ "brand": { "$type": "color", "$value": "#116a3e" }, "x": { "$type": "shadow", "$value": { "__proto__": { "polluted": 1 } } }, "__proto__": { "y": { "$type": "boolean", "$value": true } } }',
  );
  assert.ok(compiled(text!).theme);
  assert.match(text!, /\\"__proto__\\"/);
  assert.equal(({} as { polluted?: unknown }).polluted, undefined);
  assert.match(css(':root { --primary: #116a3e; --__proto__: 1px }').text!, /"--__proto__"/);
});

test('the file of a theme comes back as the same theme, in a few lines', () => {
  const source = {
    key: { accent: { $type: 'color', $value: '#7a2048' }, danger: { $type: 'color', $value: '#a4121f' } },
    color: { link: { $type: 'color', $extensions: { 'dev.samklang': { modes: { light: '#0b5ea8' } } } } },
    font: { body: { $type: 'fontFamily', $value: ['Inter', 'sans-serif'] } },
    radius: { control: { $type: 'dimension', $value: { value: 2, unit: 'px' } } },
    $extensions: { 'dev.samklang': { name: 'x' } },
  };
  const { theme } = compiled(JSON.stringify(source));
  // Every token of the theme with all of its values, as an exporter writes them.
  const all: Record<string, unknown> = { key: source.key };
  for (const { path, type, values } of theme!.tokens) {
    const names = path.split('.');
    const last = names.pop()!;
    let at = all;
    for (const name of names) at = (at[name] ??= {}) as Record<string, unknown>;
    const { light, ...rest } = values;
    const isColour = type === 'color';
    at[last] = {
      $type: type,
      $value: light,
      ...(isColour ? { $extensions: { 'dev.samklang': { modes: rest } } } : {}),
    };
  }
  const { text } = figma(all);
  assert.deepEqual(compiled(text!).theme!.tokens, theme!.tokens);
  assert.ok(text!.split('\n').length < 80, text);
});

/** What an exporter of Figma gives back of a theme: its variables in every mode, and nothing that Figma does not know. */
function roundTrip(files: Files, edit = (root: any): void => void root) {
  const sources = Object.entries(files)
    .filter(([name]) => name.startsWith('figma'))
    .map(([file, text]) => {
      const root = JSON.parse(text);
      edit(root);
      return { file, text: JSON.stringify(root) };
    });
  return importTheme('figma', sources, { schema: 'theme.schema.json' });
}

/** The values of a theme as far as Figma knows them. */
const asFigmaKnows = (files: Files) =>
  Object.entries(files)
    .filter(([name]) => name.startsWith('figma'))
    .map(([, text]) =>
      JSON.stringify(JSON.parse(text), (key, value) =>
        /^\$(description|extensions)$/.test(key) ? undefined : value,
      ),
    );

for (const { name, sources } of await cases()) {
  const { files, theme } = compile(sources);
  if (!files) continue;

  test(`figma.json gives the same theme back, byte for byte: ${name}`, () => {
    const { text, unplaced, ...back } = importTheme(
      'figma',
      [{ file: 'figma.json', text: files['figma.json'] }],
      {
        schema: 'theme.schema.json',
      },
    );
    assert.equal(back.name, theme!.name);
    assert.deepEqual(unplaced, []);
    const again = compiled(text!).files!;
    assert.equal(again['theme.css'], files['theme.css']);
    assert.equal(again['tokens.json'], files['tokens.json']);
    assert.equal(again['report.json'], files['report.json']);
  });

  test(`variables that went through Figma give the same theme back: ${name}`, () => {
    const { text } = roundTrip(files, (root) => delete root.$extensions['dev.samklang']);
    assert.deepEqual(asFigmaKnows(compiled(text!).files!), asFigmaKnows(files));
  });
}

test('what was changed in figma.json is laid over the theme that it carries', async () => {
  const { sources } = (await cases()).find(({ name }) => name === 'kern')!;
  const { files } = compile(sources);
  const { text, placed } = roundTrip(files!, (root) => {
    if (root.$extensions['com.figma.modeName'] !== 'light') return;
    root.color.link.$value = '#7a2048';
    root.radius.control.$value = 9;
    root.font.body.$value = 'Inter';
  });
  const said = placed.filter(({ isSolved }) => !isSolved).map(({ token, value }) => `${token} ${value}`);
  // What followed the typeface and the corners in the theme was written out, and stays.
  assert.deepEqual(said.sort(), [
    'color.link #7a2048 in light',
    'font.body Inter, sans-serif',
    'font.heading Fira Sans, sans-serif',
    'radius.container 6px',
    'radius.control 9px',
  ]);
  const { theme } = compiled(text!);
  const value = (path: string) => theme!.tokens.find((token) => token.path === path)!.values.light;
  assert.equal(value('color.link'), '#7a2048');
  assert.deepEqual(value('radius.control'), { value: 9, unit: 'px' });
  assert.deepEqual(value('font.body'), ['Inter', 'sans-serif']);
});

test('a key colour stays to the last digit', () => {
  for (const colour of ['#116a3e', '#ffdd00', '#000000', '#4a52b6']) {
    const { text } = css(`:root { --brand: ${colour} }`);
    assert.equal(
      compiled(text!).theme!.tokens.find(({ path }) => path === 'color.accent.fill-strong')!.values.light,
      colour,
    );
  }
});

test('each way to say dark is understood', () => {
  const root = ':root { --primary: #116a3e }';
  for (const dark of [
    '@media (prefers-color-scheme: dark) { :root { --primary: #6fcf97 } }',
    '.dark { --primary: #6fcf97 }',
    '[data-theme="dark"] { --primary: #6fcf97 }',
    'html.theme-dark { --primary: #6fcf97 }',
    ':root:not(.light) { &.dark { --primary: #6fcf97 } }',
  ]) {
    const { placed } = css(`${root}\n${dark}`);
    const fill = placed.find(({ token }) => token === 'color.accent.fill-strong');
    assert.equal(fill?.value, '#6fcf97 in dark', dark);
  }
  const { placed } = css(':root { --primary: light-dark(#116a3e, #6fcf97) }');
  assert.deepEqual(
    placed.map(({ token, value }) => `${token} ${value}`),
    ['key.accent #116a3e', 'color.accent.fill-strong #6fcf97 in dark'],
  );
});

test('a colour that no name tells is found by what it is for, then by what it is', () => {
  const used = css(
    ':root { --a: #116a3e; --b: #b3261e } .button { background: var(--a) } p { color: var(--b) }',
  );
  assert.equal(used.placed[0]!.from, '--a');
  assert.match(used.placed[0]!.reasons.join(), /by usage: background of \.button/);
  const strongest = css(':root { --a: #eeeeee; --b: #b3261e; --c: #101010 }');
  assert.equal(strongest.placed[0]!.from, '--b');
  assert.match(strongest.placed[0]!.reasons.join(), /by value/);
});

test('what cannot become a theme says why, and where to begin', () => {
  const codes = (result: ReturnType<typeof css>) => [result.text, ...result.problems.map(({ code }) => code)];
  assert.deepEqual(codes(css('')), [undefined, 'no-accent']);
  assert.deepEqual(codes(css(':root { --gap: 4px }')), [undefined, 'no-accent']);
  assert.deepEqual(codes(css(':root { --_sam-n-afs: #116a3e }')), [undefined, 'own-output']);
  assert.deepEqual(codes(figma('{')), [undefined, 'syntax']);
  assert.deepEqual(codes(figma('[]')), [undefined, 'no-tokens']);
  assert.deepEqual(codes(figma({ meta: { variables: {} } })), [undefined, 'no-tokens']);
  assert.deepEqual(codes(figma({ a: { $type: 'color', $value: '{b}' }, b: { $value: '{a}' } })), [
    undefined,
    'no-accent',
  ]);
});

test('what the compiler refuses is left out, kept and told', () => {
  const { text, unplaced } = css(
    ':root { --primary: #116a3e; --font-body: "</style><script>", serif } a { color: var(--link) } :root { --link: #dddddd }',
  );
  assert.ok(compiled(text!).theme);
  assert.ok(unplaced.some(({ name, reason }) => name === '--font-body' && /refused/.test(reason)));
  assert.ok(!JSON.stringify(JSON.parse(text!).font ?? {}).includes('style'));
});

test('hostile files are read without end neither in time nor in space', () => {
  const root = ':root { --primary: #116a3e;';
  const doubling = Array.from({ length: 60 }, (_, i) => `--v${i}: var(--v${i + 1}) var(--v${i + 1});`).join(
    '',
  );
  const before = process.cpuUsage();
  for (const text of [
    `${root}${doubling}}`,
    `${root}--x:${'('.repeat(400_000)}}`,
    `${root}--x${'a'.repeat(400_000)}: red }`,
    `[${'theme'.repeat(400_000)}] { --primary: red } ${root}}`,
    `${root}} ${'a { color: var(--primary) }'.repeat(20_000)}`,
  ])
    assert.equal(
      css(text).problems.find(({ severity }) => severity === 'error'),
      undefined,
      text.slice(0, 60),
    );
  assert.equal(css('a{'.repeat(30_000)).text, undefined);
  assert.deepEqual(figma(`${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`).problems[0]!.code, 'too-deep');
  const many = Array.from({ length: 40_000 }, (_, i) => `--property-${i}: ${i}px;`).join('');
  assert.equal(css(`${root}${many}}`).problems[0]!.code, 'too-large');
  assert.ok(process.cpuUsage(before).user < 60e6, 'took more than a minute of processor time');
});

test('every colour of CSS is read, and no other word', () => {
  const read: [string, unknown][] = [
    ['#116A3E', '#116a3e'],
    ['#1a3', '#11aa33'],
    ['rebeccapurple', '#663399'],
    ['rgb(17 106 62)', '#116a3e'],
    ['rgba(17, 106, 62, .5)', { colorSpace: 'srgb', components: [0.06667, 0.41569, 0.24314], alpha: 0.5 }],
    ['hsl(150 72% 24%)', '#11693d'],
    ['oklch(0.46 0.1 155)', { colorSpace: 'oklch', components: [0.46, 0.1, 155] }],
    ['color(display-p3 0 .5 0)', { colorSpace: 'display-p3', components: [0, 0.5, 0] }],
    ['lab(40 -30 20)', { colorSpace: 'lab', components: [40, -30, 20] }],
    ['currentColor', undefined],
    ['red blue', undefined],
    ['url(#a)', undefined],
    ['var(--x)', undefined],
    ['calc(1px)', undefined],
    ['rgb()', undefined],
    ['rgb(1)', undefined],
    ['rgb(1 2', undefined],
    ['hsl(1 2%)', undefined],
    ['color(display-p3)', undefined],
    ['oklch(from red l c h)', undefined],
    ['rgb(300 0 0)', '#ff0000'],
    ['', undefined],
  ];
  for (const [text, value] of read) assert.deepEqual(cssColour(text), value, text);
});

test('a name can be made of the words of every language that we speak', () => {
  const names: [string, string | undefined][] = [
    ['Försäkringskassan', 'forsakringskassan'],
    ['Ministère de l’Intérieur', 'ministere-de-l-interieur'],
    ['Straße 12', 'strasse-12'],
    ['  København Ø ', 'kobenhavn-o'],
    ['2 Tiere', 'tiere'],
    ['дом', undefined],
    ['', undefined],
    [`a${'-b'.repeat(60)}`, `a${'-b'.repeat(31)}`],
  ];
  for (const [words, name] of names) assert.equal(themeName(words), name, words);
});
