/** What the project uses in ways that no import shows, each with its reason. */
const ignoreDependencies = [
  // Found by path: font files, icons, the browser for machines without one.
  '@fontsource-variable/atkinson-hyperlegible-mono',
  '@fontsource-variable/atkinson-hyperlegible-next',
  '@fontsource/arimo',
  'lucide-static',
  '@sparticuz/chromium',
  // Run as programs, by their path.
  '@arethetypeswrong/cli',
  'typescript-7',
  // Named in programs that a test writes and bundles.
  '@lit-labs/ssr-client',
  // What Storybook's framework and its docs build on.
  '@storybook/web-components',
  'react-dom',
  '@types/react-dom',
];

/** @type {import('knip').KnipConfig} */
export default {
  entry: [
    'src/index.ts!',
    'src/components/*/*.ts!',
    'src/entries/*.ts!',
    'src/i18n/*.ts!',
    'src/theme/index.ts!',
    'src/cli/*.ts!',
    // Programs: what the scripts in package.json hand to run.mjs, and what other programs load by name.
    'src/build/{api,build,contact-sheet,new,sample,size,start,storybook,theme}.ts',
    'src/build/bench/{bench,page}.ts',
    'src/build/lint/{eslint,style}-rules.ts',
    'test/*.ts',
    'test/steps/*.ts',
    'test/server/*.ts',
    'test/theme/update.ts',
    'test/theme/suites/*.ts',
    'test/**/*.test.ts',
  ],
  project: [
    'src/**/*.ts!',
    'test/**/*.ts',
    'stories/**/*.{ts,tsx,mdx}',
    '.storybook/**/*.ts',
    '!dist/**',
    '!test/apps/**',
    '!test/fixtures/**',
    '!test/theme/*/out/**',
  ],
  ignoreDependencies,
};
