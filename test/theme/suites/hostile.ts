import assert from 'node:assert/strict';
import { compile } from '../../../src/theme/index.js';
import { test } from '../test.js';

const accent = '"key": { "accent": { "$type": "color", "$value": "#14607a" } }';

/** Compiles, and answers the codes of what is wrong. Work that grows out of hand is a fault: its own, in processor time, whatever else the machine does. */
function codes(text: string): string[] {
  const before = process.cpuUsage();
  const { files, problems } = compile([{ file: 'hostile.tokens.json', text }]);
  assert.ok(process.cpuUsage(before).user < 20e6, 'took more than 20 seconds of processor time');
  if (problems.some(({ severity }) => severity === 'error')) assert.equal(files, undefined);
  return problems.map(({ code }) => code);
}

test('ten megabytes are refused unread', () => {
  assert.deepEqual(codes(`{ ${accent}, "brand": { "x": { "$value": "${'x'.repeat(10_000_000)}" } } }`), [
    'too-large',
  ]);
});

test('groups ten thousand deep are refused unread', () => {
  const depth = 10_000;
  assert.deepEqual(codes(`{ ${accent}, "brand": ${'{"a":'.repeat(depth)}1${'}'.repeat(depth)} }`), [
    'too-deep',
  ]);
  assert.deepEqual(codes('['.repeat(depth)), ['too-deep']);
});

test('brackets inside of text do not count', () => {
  const text = `{ ${accent}, "$description": "${'[{'.repeat(500)} \\" ${'[{'.repeat(500)}", "$extensions": { "dev.samklang": { "name": "x" } } }`;
  assert.deepEqual(codes(text), []);
});

test('a file as large as may be, full of mistakes, is answered in time', () => {
  const group = Array.from(
    { length: 9_000 },
    (_, i) => `"colour-that-nobody-knows-${i}": { "$value": "{brand.y${i}}" }`,
  ).join(',');
  const found = codes(`{ ${accent}, "color": { "$type": "color", ${group} } }`);
  assert.ok(found.length >= 9_000);
});

test('names that would reach into objects are refused and reach nothing', () => {
  for (const name of ['__proto__', 'constructor', 'prototype']) {
    assert.ok(
      codes(
        `{ ${accent}, "brand": { "${name}": { "polluted": { "$type": "number", "$value": 1 } } } }`,
      ).includes('forbidden-name'),
    );
  }
  assert.equal(({} as { polluted?: unknown }).polluted, undefined);
});

test('text that would leave its place in a style sheet is refused', () => {
  for (const value of [
    '</style>',
    'url(x)',
    'a;b',
    'a}b',
    'a{b',
    'a\\b',
    'a/*b',
    'URL(x)',
    'a\u0000b',
    'a"b',
  ]) {
    const text = `{ ${accent}, "font": { "body": { "$type": "fontFamily", "$value": ["Arial", ${JSON.stringify(value)}] } } }`;
    assert.deepEqual(codes(text), ['unsafe-value'], value);
  }
  for (const value of ['red;}', '#fff</style>', 'url(#fff)']) {
    assert.deepEqual(
      codes(`{ ${accent}, "color": { "link": { "$type": "color", "$value": ${JSON.stringify(value)} } } }`),
      ['unsafe-value'],
      value,
    );
  }
});

test('a name that would leave its place in a selector is refused', () => {
  for (const name of ['a"]{}', 'A', '1a', 'a b', '']) {
    assert.deepEqual(
      codes(`{ ${accent}, "$extensions": { "dev.samklang": { "name": ${JSON.stringify(name)} } } }`),
      ['theme-name'],
      name,
    );
  }
});

test('a page of any grey has an answer, if only a long list of what cannot be read on it', () => {
  for (const grey of ['#000000', '#333333', '#777777', '#999999', '#dddddd', '#ffffff']) {
    for (const [path, more] of [
      ['surface-page', ''],
      ['surface-raised', ''],
      ['fill-strong', ', "fill-strong-hover": { "$value": "#808080" }'],
    ] as const) {
      const roles = `"neutral": { "${path}": { "$value": "${grey}" }${more} }`;
      const found = codes(`{ ${accent}, "color": { "$type": "color", ${roles} } }`);
      assert.ok(
        found.every((code) => code === 'contrast'),
        `${path} ${grey}: ${found.join()}`,
      );
    }
  }
});

test('nonsense of every JSON type is told, never thrown', () => {
  const nonsense = [
    'null',
    'true',
    '12',
    '""',
    '"x"',
    '[]',
    '[[]]',
    '{}',
    '{ "$value": null }',
    '{ "$value": {} }',
    '{ "$value": [null] }',
  ];
  for (const part of nonsense) {
    for (const place of [
      'key',
      'color',
      'font',
      'radius',
      'shadow',
      '$extensions',
      '$description',
      '$type',
      'brand',
    ])
      assert.ok(Array.isArray(codes(`{ ${JSON.stringify(place)}: ${part} }`)), `${place}: ${part}`);
    for (const path of [
      'key.accent',
      'color.link',
      'font.body',
      'radius.control',
      'shadow.low',
      'motion.easing',
      'text.body-line',
      'font.weight-strong',
      'motion.enter',
    ]) {
      const [group, name] = path.split('.') as [string, string];
      const found = codes(
        `{ "${group}": { "${name}": ${part.includes('$value') ? part : `{ "$value": ${part} }`} } }`,
      );
      assert.ok(found.length > 0, `${path}: ${part}`);
    }
  }
  for (const text of ['', 'null', '12', '"x"', '[]', '{', '\uFEFF{}', '{}'])
    assert.ok(codes(text).length > 0, text);
});

test('a mark at the start of the file, as some editors leave it, does no harm', () => {
  assert.deepEqual(codes(`\uFEFF{ ${accent}, "$extensions": { "dev.samklang": { "name": "x" } } }`), []);
});
