import assert from 'node:assert/strict';
import {
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  type Rgb,
} from 'culori';
import { modes, visions, type Compiled, type Theme, type Vision } from '../../../src/theme/index.js';
import { compileFile, compileKeys, randomHex, themeFiles } from '../cases.js';
import { test } from '../test.js';

const toLight = converter('lrgb');
const ciede2000 = differenceCiede2000();
const filters: Record<Vision, (colour: Rgb) => Rgb> = {
  normal: (colour) => colour,
  protan: filterDeficiencyProt(1),
  deutan: filterDeficiencyDeuter(1),
  tritan: filterDeficiencyTrit(1),
};

/** What eyes see of a colour, by the library's own simulation, given light instead of encoded values. */
function seen(hex: string, vision: Vision) {
  const { r, g, b } = toLight(hex)!;
  const found = filters[vision]({ mode: 'rgb', r, g, b });
  const clamp = (v: number) => Math.min(1, Math.max(0, v));
  return { mode: 'lrgb', r: clamp(found.r), g: clamp(found.g), b: clamp(found.b) } as const;
}

/** What is wrong with the distances of a theme: some that nobody measured, or that another reckoning finds different, or that are too short and nobody says so. */
function faults({ theme, problems }: { theme: Theme; problems: Compiled['problems'] }): string[] {
  const found: string[] = [];
  const values = new Map(theme.tokens.map((token) => [token.path, token.values]));
  const told = problems.filter(({ code }) => code === 'too-alike').map(({ message }) => message);
  const tones = ['accent', 'danger', 'warning', 'success', 'info'];
  for (const part of ['fill-strong', 'text-normal'])
    for (const [i, one] of tones.entries())
      for (const other of tones.slice(i + 1))
        for (const mode of modes)
          for (const vision of visions) {
            const [a, b] = [one, other].map((tone) => `color.${tone}.${part}`) as [string, string];
            const what = `${a} and ${b} in ${mode} for ${vision} eyes`;
            const said = theme.distances.find(
              (row) =>
                row.mode === mode && row.vision === vision && row.roles.includes(a) && row.roles.includes(b),
            );
            const [first, second] = [a, b].map((path) => seen(values.get(path)![mode] as string, vision));
            const measured = ciede2000(first!, second!);
            if (!said) found.push(`${what} is not measured`);
            else if (Math.abs(said.distance - measured) > 0.011)
              found.push(`${what} is told as ${said.distance}, not ${measured.toFixed(2)}`);
            const isTold = told.some(
              (text) => text.includes(`"${one}" and "${other}"`) && text.includes(mode),
            );
            if (measured < 9.99 && !isTold)
              found.push(`${what} is ${measured.toFixed(2)}, and nobody says so`);
          }
  return found;
}

for (const file of Object.values(themeFiles)) {
  test(`everybody can tell the tones apart: ${file}`, async () => {
    const { theme, problems } = await compileFile(file);
    assert.deepEqual(faults({ theme: theme!, problems }), []);
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
    assert.deepEqual(faults(compiled), []);
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
  const broken = (distances: Theme['distances']) => faults({ theme: { ...theme!, distances }, problems: [] });
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
  assert.match(faults({ theme: same, problems: [] }).join(), /nobody says so/);
});
