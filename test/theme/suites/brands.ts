import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../../src/build/steps.js';
import { compile, type PairKind, type Theme } from '../../../src/theme/index.js';
import { testBrands } from '../brands.js';
import { distanceFaults } from '../eyes.js';
import { faults } from '../verdict.js';
import { test } from '../test.js';

const head = [
  'Brand',
  'Primary in',
  'color.accent.fill-strong out, light',
  'Lowest ratio of text',
  'Lowest ratio of what is not text',
  'Lowest distance of tones (CIEDE2000)',
  'Changes reported',
];
const rows: string[][] = [];

/** The lowest ratios, in ordinary modes and in high contrast. */
function lowest({ pairs }: Theme, kinds: PairKind[]): string {
  const least = (isMore: boolean) =>
    Math.min(
      ...pairs
        .filter(({ kind, mode }) => kinds.includes(kind) && mode.endsWith('contrast') === isMore)
        .map(({ ratio }) => ratio),
    );
  return `${least(false)} / ${least(true)}`;
}

for (const { id, name, key, source } of await testBrands()) {
  test(`every pair in every mode, and the primary colour unchanged: ${id}`, () => {
    const { theme, problems } = compile([source]);
    assert.deepEqual(
      problems.filter(({ severity }) => severity === 'error'),
      [],
    );
    assert.deepEqual(faults(theme!), []);
    assert.deepEqual(distanceFaults({ theme: theme!, problems }), []);
    const fill = theme!.tokens.find(({ path }) => path === 'color.accent.fill-strong')!.values
      .light as string;
    assert.equal(fill, key.accent);
    const least = Math.min(...theme!.distances.map(({ distance }) => distance));
    const close = problems.filter(({ code }) => code === 'too-alike').map(({ message }) => message);
    const inLight = theme!.changes.filter(({ mode }) => mode === 'light').length;
    rows.push([
      name,
      key.accent,
      fill,
      lowest(theme!, ['text']),
      lowest(theme!, ['non-text', 'focus']),
      `${least}${close.length > 0 ? `: ${close.join(' ')}` : ''}`,
      `${theme!.changes.length}, of these ${inLight} in light`,
    ]);
  });
}

test('the table of the brands is kept', async () => {
  assert.ok(rows.length >= 11);
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const table = [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
  await mkdir(join(root, 'build/reports'), { recursive: true });
  await writeFile(
    join(root, 'build/reports/brands.md'),
    `# Brands\n\nRatios are those of the ordinary modes, and after the stroke those of high contrast.\n\n${table}\n`,
  );
});
