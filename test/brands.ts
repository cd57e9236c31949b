// npm run test:brands: axe in all four modes, on every story and page in every theme of the repository, and on every story in the brands of the test data.
import { compileThemes } from '../src/build/storybook-plugin.js';
import { buildStorybook } from '../src/build/storybook.js';
import { compile } from '../src/theme/index.js';
import { modes } from './storybook/axe.js';
import { runAxe } from './storybook/axe-run.js';
import { testBrands } from './theme/brands.js';

await buildStorybook('pipe');
const themes = (await compileThemes()).map(({ name }) => name);
const brands = (await testBrands()).map(({ id, source }) => {
  const { theme, files } = compile([source]);
  const { values } = theme!.tokens.find(({ path }) => path === 'color.accent.fill-strong')!;
  return {
    name: `${id} (test data)`,
    accents: Object.values(values).map(String),
    // A reader's own brand is worn under this name.
    css: files!['theme.css'].replaceAll(`="${id}"`, '="yours"'),
  };
});
const {
  passed,
  failed,
  notes = [],
} = await runAxe(themes, { ...modes, 'high contrast, dark': { scheme: 'dark', contrast: 'more' } }, brands);
for (const note of notes) console.log(note);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
