import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { compile } from '../../../src/theme/index.js';
import { cases, outcome, themeFiles } from '../cases.js';
import { test } from '../test.js';

const all = await cases();

test('every theme of the repository is a case', () => {
  const names = all.map(({ name }) => name);
  for (const name of Object.keys(themeFiles)) assert.ok(names.includes(name), name);
});

for (const { name, sources, out } of all) {
  test(`golden files: ${name}`, async () => {
    const now = outcome(compile(sources));
    const kept = (await readdir(out)).sort();
    assert.ok(kept.length > 0, `${name}/out is empty; run test/theme/update.ts`);
    for (const file of kept)
      assert.equal(now[file], await readFile(join(out, file), 'utf8'), `${name}/out/${file}`);
    assert.equal(
      'problems.txt' in now,
      kept.includes('problems.txt'),
      'what is said about the theme is kept',
    );
  });

  test(`same input, same bytes: ${name}`, () => {
    assert.deepEqual(compile(sources), compile(sources));
  });
}

/** The same JSON with the names of every group in reverse order. */
const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, turned(inner)]),
  );
};

test('the order of names in a theme file does not matter', () => {
  for (const name of ['default', 'kern', 'overrides', 'brand']) {
    const { sources } = all.find((one) => one.name === name)!;
    const reversed = sources.map(({ file, text }) => ({
      file,
      text: JSON.stringify(turned(JSON.parse(text))),
    }));
    assert.deepEqual(compile(reversed).files, compile(sources).files, name);
  }
});
