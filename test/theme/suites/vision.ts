import assert from 'node:assert/strict';
import type { Theme } from '../../../src/theme/index.js';
import { compileFile, compileKeys, randomHex, themeFiles } from '../cases.js';
import { distanceFaults } from '../eyes.js';
import { test } from '../test.js';

for (const file of Object.values(themeFiles)) {
  test(`everybody can tell the tones apart: ${file}`, async () => {
    const { theme, problems } = await compileFile(file);
    assert.deepEqual(distanceFaults({ theme: theme!, problems }), []);
    assert.ok(
      theme!.distances.every(({ distance, owed }) => owed === 10 && distance >= owed),
      'every pair, in every mode, for all eyes',
    );
  });
}

test('where tones cannot be kept apart, the two are named', () => {
  const named = { fill: 0, text: 0 };
  for (let i = 0; i < 30; i++) {
    const compiled = compileKeys({ accent: randomHex(), ...(i % 3 ? {} : { danger: randomHex() }) });
    assert.deepEqual(distanceFaults(compiled), []);
    for (const { roles, distance, owed } of compiled.theme.distances)
      if (distance < owed) named[roles[0].endsWith('fill-strong') ? 'fill' : 'text']++;
  }
  assert.ok(named.text > 0, 'some pairs were named, so this test has seen both');
});

test('a status tone beside an accent of its own colour gives way, and the accent does not', () => {
  const { theme, problems } = compileKeys({ accent: '#b3261e' });
  const light = (path: string) => theme.tokens.find((token) => token.path === path)!.values.light;
  assert.equal(light('color.accent.fill-strong'), '#b3261e');
  assert.notEqual(light('color.danger.fill-strong'), '#b3261e');
  const change = theme.changes.find(
    ({ token, mode }) => token === 'color.danger.fill-strong' && mode === 'light',
  )!;
  assert.equal(change.asked, '#b3261e');
  assert.equal(change.rule, 'vision');
  assert.match(change.why, /color\.accent\.fill-strong.*normal eyes/);
  // Nobody chose that red for danger, so nobody is bothered with it.
  assert.deepEqual(problems, []);
});

test('a status tone that the theme sets for itself stays, and the theme hears of it', () => {
  const { theme, problems } = compileKeys(
    { accent: '#b3261e' },
    {
      danger: {
        'fill-strong': {
          $type: 'color',
          $extensions: { 'dev.samklang': { modes: { light: '#b3261e' } } },
        },
      },
    },
  );
  const token = theme.tokens.find(({ path }) => path === 'color.danger.fill-strong')!;
  assert.equal(token.values.light, '#b3261e');
  assert.ok(
    problems.some(({ code, message }) => code === 'too-alike' && message.includes('"accent" and "danger"')),
  );
});

test('a role of one tone may be that of another', () => {
  const { theme } = compileKeys(
    { accent: '#116a3e' },
    {
      accent: { 'text-normal': { $type: 'color', $value: '{color.success.text-normal}' } },
      info: { 'fill-strong': { $type: 'color', $value: '{palette.success.key}' } },
    },
  );
  const light = (path: string) => theme.tokens.find((token) => token.path === path)!.values.light;
  assert.equal(light('color.accent.text-normal'), light('color.success.text-normal'));
  assert.equal(light('color.info.fill-strong'), light('color.success.fill-strong'));
});

// The check of the check.
test('a theme with broken distances does not pass', async () => {
  const { theme } = await compileFile(themeFiles.default);
  const broken = (distances: Theme['distances']) =>
    distanceFaults({ theme: { ...theme!, distances }, problems: [] });
  assert.match(broken(theme!.distances.slice(1)).join(), /is not measured/);
  assert.match(
    broken(theme!.distances.map((row) => ({ ...row, distance: row.distance + 1 }))).join(),
    /is told as/,
  );
  const danger = theme!.tokens.find(({ path }) => path === 'color.danger.fill-strong')!.values;
  const same: Theme = {
    ...theme!,
    tokens: theme!.tokens.map((token) =>
      token.path === 'color.success.fill-strong' ? { ...token, values: danger } : token,
    ),
  };
  assert.match(distanceFaults({ theme: same, problems: [] }).join(), /nobody says so/);
});
