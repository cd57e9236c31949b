import assert from 'node:assert/strict';
import type { Theme } from '../../../src/theme/index.js';
import { compileKeys, randomHex } from '../cases.js';
import { faults } from '../verdict.js';
import { test } from '../test.js';

const light = (theme: Theme, path: string) => theme.tokens.find((token) => token.path === path)!.values.light;

const perTest = 20;
for (let round = 0; round < 10; round++) {
  test(`random key colours, ${round * perTest + 1} to ${(round + 1) * perTest}`, () => {
    for (let i = 0; i < perTest; i++) {
      const accent = randomHex();
      // Every second theme sets its other key colours too.
      const others =
        i % 2
          ? {
              neutral: randomHex(),
              success: randomHex(),
              warning: randomHex(),
              danger: randomHex(),
              info: randomHex(),
            }
          : {};
      const { theme } = compileKeys({ accent, ...others });
      assert.deepEqual(faults(theme), [], `${accent} ${JSON.stringify(others)}`);
      assert.equal(light(theme, 'color.accent.fill-strong'), accent);
    }
  });
}

const corners = [
  ['#000000', '#ffffff', '#ffff00', '#ff0000', '#00ff00', '#0000ff', '#00ffff', '#ff00ff'],
  // Near-greys, and the greys on which neither white nor black has much to spare.
  ['#808080', '#7f7f80', '#777777', '#767676', '#757575', '#747474', '#010101', '#fefefe'],
  ['#e84e0f', '#ffdd00', '#556951', '#c2a251', '#00d7a7', '#123456', '#b22222', '#800000'],
];
for (const accents of corners) {
  test(`corners: ${accents.join(' ')}`, () => {
    for (const accent of accents) {
      const { theme } = compileKeys({ accent });
      assert.deepEqual(faults(theme), [], accent);
      assert.equal(light(theme, 'color.accent.fill-strong'), accent);
    }
  });
}

test('the same colour for everything', () => {
  for (const hex of ['#000000', '#ffffff', '#808080', '#ff0000']) {
    const keys = Object.fromEntries(
      ['accent', 'neutral', 'success', 'warning', 'danger', 'info'].map((name) => [name, hex]),
    );
    assert.deepEqual(faults(compileKeys(keys).theme), [], hex);
  }
});

test('greens that only a wide gamut holds', () => {
  for (const components of [
    [0, 1, 0],
    [0.1, 0.6, 0.2],
    [0.3, 1, 0.5],
  ]) {
    const { theme } = compileKeys({ accent: { colorSpace: 'display-p3', components } });
    assert.deepEqual(faults(theme), []);
    assert.match(light(theme, 'color.accent.fill-strong') as string, /^#[0-9a-f]{6}$/);
  }
});
