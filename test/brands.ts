// npm run test:brands: axe on every story in every theme of the repository and in all four modes.
import { compileThemes } from '../src/build/storybook-plugin.js';
import { buildStorybook } from '../src/build/storybook.js';
import { modes } from './storybook/axe.js';
import { runAxe } from './storybook/axe-run.js';

await buildStorybook('pipe');
const themes = (await compileThemes()).map(({ name }) => name);
const {
  passed,
  failed,
  notes = [],
} = await runAxe(themes, {
  ...modes,
  'high contrast, dark': { scheme: 'dark', contrast: 'more' },
});
for (const note of notes) console.log(note);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
