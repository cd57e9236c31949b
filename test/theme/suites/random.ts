import assert from 'node:assert/strict';
import { compile, modes, type Mode, type Problem, type Theme } from '../../../src/theme/index.js';
import { roles } from '../../../src/theme/vocabulary.js';
import { compileKeys, random, randomHex } from '../cases.js';
import { faults } from '../verdict.js';
import { test } from '../test.js';

const light = (theme: Theme, path: string) => theme.tokens.find((token) => token.path === path)!.values.light;

const perTest = 50;
for (let round = 0; round < 20; round++) {
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

type Wish = [path: string, mode: Mode, hex: string];

/** A theme in which some roles are colours of its own in one mode. */
function withWishes(accent: string, wishes: Wish[]) {
  const color: Record<string, unknown> = {};
  for (const [path, mode, hex] of wishes) {
    const names = path.split('.').slice(1);
    const last = names.pop()!;
    let group = color;
    for (const name of names) group = (group[name] ??= {}) as Record<string, unknown>;
    const token = (group[last] ??= { $type: 'color', $extensions: { 'dev.samklang': { modes: {} } } }) as {
      $extensions: { 'dev.samklang': { modes: Record<string, string> } };
    };
    token.$extensions['dev.samklang'].modes[mode] = hex;
  }
  const key = { accent: { $type: 'color', $value: accent } };
  return compile([{ file: 'wishes.tokens.json', text: JSON.stringify({ key, color }) }]);
}

const errorsOf = (problems: Problem[]) => problems.filter(({ severity }) => severity === 'error');

/** Roles that a theme may choose for itself; whatever they owe, or is owed to them, may not pass in silence. */
const owing = [...roles.values()].filter(({ translucent }) => !translucent).map(({ path }) => path);

const perBatch = 30;
for (let round = 0; round < 5; round++) {
  test(`random wishes, ${round * perBatch + 1} to ${(round + 1) * perBatch}`, () => {
    for (let i = 0; i < perBatch; i++) {
      const accent = randomHex();
      const wish: Wish = [owing[Math.floor(random() * owing.length)]!, modes[i % 4]!, randomHex()];
      const said = JSON.stringify([accent, wish]);
      const { theme, problems } = withWishes(accent, [wish]);
      if (theme) {
        assert.deepEqual(faults(theme), [], said);
        const [path, mode, hex] = wish;
        assert.equal(theme.tokens.find((token) => token.path === path)!.values[mode], hex, `${said} is kept`);
        continue;
      }
      const errors = errorsOf(problems);
      assert.ok(errors.length > 0, said);
      for (const { code, message, fix } of errors) {
        assert.equal(code, 'contrast', said);
        assert.match(
          message,
          /"color\.\S+" \(#\S+\) on "color\.\S+" \(#\S+\) has [\d.]+:1 in \S+ and owes/,
          said,
        );
        const [, path, hex] = /^Give "(\S+)" (#\w{6}) in/.exec(fix) ?? [];
        // Where one colour stands on things both light and dark, there may be none.
        if (!path) {
          assert.match(fix, /^No colour of its hue passes/, said);
          continue;
        }
        const mended = withWishes(accent, [[path, wish[1], hex!]]);
        assert.deepEqual(errorsOf(mended.problems), [], `${said}: ${fix}`);
        assert.deepEqual(faults(mended.theme!), [], `${said}: ${fix}`);
      }
    }
  });
}

test('two wishes that contradict each other are told as such', () => {
  const { problems } = withWishes('#14607a', [
    ['color.link', 'light', '#4f7f24'],
    ['color.neutral.surface-raised', 'light', '#8fa37c'],
  ]);
  assert.ok(errorsOf(problems).some(({ message }) => message.includes('The theme asks for both.')));
});
