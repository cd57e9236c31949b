import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../../src/build/steps.js';
import { lowest, type Theme } from '../../../src/theme/index.js';
import { compileFile, themeFiles } from '../cases.js';
import { faults } from '../verdict.js';
import { test } from '../test.js';

const themes: Theme[] = [];

for (const file of Object.values(themeFiles)) {
  test(`every pair in every mode: ${file}`, async () => {
    const { theme, problems } = await compileFile(file);
    assert.deepEqual(
      problems.filter(({ severity }) => severity === 'error'),
      [],
    );
    themes.push(theme!);
    assert.deepEqual(faults(theme!), []);
  });
}

test('the key colours of the brands are used unchanged in light', async () => {
  const given: [keyof typeof themeFiles, string, string][] = [
    ['forsakringskassan', 'accent', '#4a52b6'],
    ['forsakringskassan', 'warning', '#ffbe10'],
    ['helsinki', 'accent', '#0000bf'],
    ['helsinki', 'warning', '#ffda07'],
    ['kern', 'accent', '#2044aa'],
    ['lasuite', 'accent', '#5e5cd0'],
    ['default', 'accent', '#14607a'],
  ];
  for (const [name, tone, hex] of given) {
    const { theme } = await compileFile(themeFiles[name]);
    const fill = theme!.tokens.find(({ path }) => path === `color.${tone}.fill-strong`)!;
    assert.equal(fill.values.light, hex, `${name} ${tone}`);
  }
});

test('what could not stay as it was is told with the reason', async () => {
  const { theme } = await compileFile(themeFiles.helsinki);
  const dark = theme!.changes.find(
    ({ token, mode }) => token === 'color.accent.fill-strong' && mode === 'dark',
  )!;
  assert.equal(dark.asked, '#0000bf');
  assert.match(dark.why, /against the page/);
  assert.ok(theme!.changes.every(({ asked, got, why }) => asked !== got && why.length > 20));
});

test('the contrast report is kept', async () => {
  const report = Object.fromEntries(
    themes.map(({ name, pairs }) => [name, { pairs: pairs.length, lowest: lowest(pairs) }]),
  );
  assert.equal(Object.keys(report).length, 5);
  await mkdir(join(root, 'build/reports'), { recursive: true });
  await writeFile(join(root, 'build/reports/contrast.json'), `${JSON.stringify(report, null, 2)}\n`);
});

// The check of the check: it must see what is missing, too weak, or measured wrongly.
test('a theme with a broken list of pairs does not pass', async () => {
  const { theme } = await compileFile(themeFiles.default);
  const broken = (change: (pairs: Theme['pairs']) => Theme['pairs']): string[] =>
    faults({ ...theme!, pairs: change(theme!.pairs) });

  const without = broken((pairs) => pairs.filter(({ role }) => role !== 'color.danger.on-quiet'));
  assert.equal(without.length, 12);
  assert.match(without[0]!, /color\.danger\.on-quiet on color\.danger\.fill-quiet in light is not checked/);

  const lenient = broken((pairs) =>
    pairs.map((pair) => (pair.role === 'color.link' ? { ...pair, owed: 3 } : pair)),
  );
  assert.ok(lenient.length > 0 && lenient.every((line) => /color\.link on .* owes/.test(line)));

  const strict = broken((pairs) =>
    pairs.map((pair) => (pair.role === 'color.link' ? { ...pair, owed: 15 } : pair)),
  );
  assert.ok(strict.some((line) => /color\.link on .* has .* and owes 15/.test(line)));

  const wrong = broken((pairs) =>
    pairs.map((pair, i) => (i === 0 ? { ...pair, ratio: pair.ratio + 1 } : pair)),
  );
  assert.match(wrong.join('\n'), /is told as/);
});

test('no role without contrast to owe is written on', async () => {
  const { theme } = await compileFile(themeFiles.default);
  const foreground = /\.(on|text)-|\.border-strong|\.border-selected|color\.(link|focus)/;
  const checked = new Set(theme!.pairs.map(({ role }) => role));
  for (const { path, type } of theme!.tokens) {
    if (type === 'color' && foreground.test(path))
      assert.ok(checked.has(path), `${path} owes nothing to anything`);
  }
});
