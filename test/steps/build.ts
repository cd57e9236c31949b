import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from '../../src/build/build.js';
import { entryFiles } from '../../src/build/entries.js';
import { parseModule } from '../../src/build/source.js';
import { fromRoot, root, runSteps, type BuildStep } from '../../src/build/steps.js';
import { checks } from '../support/checks.js';
import type { Step } from '../support/step.js';

const { outcome, check } = checks();

/** The runner, on a step of the test's own in a folder of its own. */
async function checkRunner() {
  await mkdir(join(root, 'build'), { recursive: true });
  const folder = await mkdtemp(join(root, 'build/runner-'));
  const path = (name: string) => fromRoot(join(folder, name));
  const read = (name: string) => readFile(join(folder, name), 'utf8');
  const input = join(folder, 'input.txt');
  const step: BuildStep = {
    name: path('step'),
    reads: [path('input.txt')],
    async make() {
      const text = await readFile(input, 'utf8');
      return { [path(`${text}.txt`)]: text };
    },
  };
  const run = async () => (await runSteps([step], undefined, path('stamps.json'))).length > 0;
  try {
    await writeFile(input, 'one');
    await check('build: a step runs first', async () => {
      assert.equal(await run(), true);
      assert.equal(await read('one.txt'), 'one');
    });
    await check('build: a step with the same input and its output in place is left alone', async () =>
      assert.equal(await run(), false),
    );
    await check('build: a step whose output is gone runs again', async () => {
      await rm(join(folder, 'one.txt'));
      assert.equal(await run(), true);
      assert.equal(await read('one.txt'), 'one');
    });
    await check(
      'build: a step whose input has changed runs again and clears away what it no longer makes',
      async () => {
        await writeFile(input, 'two');
        assert.equal(await run(), true);
        assert.equal(await read('two.txt'), 'two');
        await assert.rejects(read('one.txt'));
      },
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The generated entries, for made-up components. */
async function checkEntries() {
  const go = parseModule('components/go/events', 'export class SamGoEvent extends Event {}');
  const source = (tag: string, name: string) => `
    export const ${tag}Words = ['a'] as const;
    /** @event {InputEvent} input - Native.
     * @event {SamGoEvent} sam-go - It went. */
    export class ${name} extends SamElement { static override readonly tag = 'sam-${tag}'; }`;
  const thing = parseModule('components/go/go', source('go', 'SamGo'));
  await check('entries: an entry registers its element and declares its tag and its own events', () => {
    const text = String(entryFiles([thing, go])['src/entries/go.ts']);
    assert.match(text, /^define\(SamGo\);$/m);
    assert.match(text, /import type { SamGoEvent } from '..\/components\/go\/events.js';/);
    assert.match(text, /interface HTMLElementTagNameMap {\s+'sam-go': SamGo;\s+}/);
    assert.match(text, /interface HTMLElementEventMap {\s+'sam-go': SamGoEvent;\s+}/);
  });
  await check('entries: the index names what components export and registers nothing', () => {
    const text = String(entryFiles([thing, go])['src/index.ts']);
    assert.match(text, /export { goWords, SamGo } from '.\/components\/go\/go.js';/);
    assert.match(text, /export { SamGoEvent } from '.\/components\/go\/events.js';/);
    assert.doesNotMatch(text, /define/);
  });
  await check('entries: two modules that export the same name are an error', () => {
    const twin = parseModule('components/gone/gone', source('go', 'SamGo'));
    assert.throws(
      () => entryFiles([thing, twin, go]),
      /Both src\/components\/go\/go.ts and src\/components\/gone\/gone.ts/,
    );
  });
  await check('entries: an event of a class that nobody exports is an error', () => {
    assert.throws(() => entryFiles([thing]), /SamGoEvent, which no module exports/);
  });
}

const step: Step = {
  name: 'build',
  async run() {
    await check('everything can be built', () => build());
    await check('what is up to date is not built again', async () => assert.deepEqual(await build(), []));
    await checkRunner();
    await checkEntries();
    return outcome;
  },
};
export default step;
