// npm run tree: writes the accessibility snapshots in test/tree afresh, for a reviewer to read as a difference.
import { buildStorybook, isStorybookFresh } from '../src/build/storybook.js';
import { runTree } from './storybook/tree-run.js';

if (!(await isStorybookFresh())) await buildStorybook('pipe');
const { passed, failed, notes = [] } = await runTree(true);
for (const note of notes) console.log(note);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
