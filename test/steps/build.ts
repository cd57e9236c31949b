import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from '../../src/build/build.js';
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

const step: Step = {
  name: 'build',
  async run() {
    await check('everything can be built', () => build());
    await check('what is up to date is not built again', async () => assert.deepEqual(await build(), []));
    await checkRunner();
    return outcome;
  },
};
export default step;
