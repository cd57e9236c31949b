import { tsImport } from 'tsx/esm/api';

// Our own rules are TypeScript; an editor that runs Stylelint does not know how to load that.
const { plugins } = await tsImport('./src/build/lint/style-rules.ts', import.meta.url);

/** @type {import('stylelint').Config} */
export default {
  extends: ['stylelint-config-standard'],
  plugins,
  reportDescriptionlessDisables: true,
  reportNeedlessDisables: true,
  rules: {
    'samklang/browser-floor': true,
    // The build joins what is imported by a plain string.
    'import-notation': 'string',
    // States follow what they change; a selector's weight says nothing about that order.
    'no-descending-specificity': null,
    // Private names begin with an underscore.
    'custom-property-pattern': null,
    // Stylelint would not know the system colours of forced-colors mode.
    'value-keyword-case': null,
    'declaration-block-single-line-max-declarations': null,
    'at-rule-empty-line-before': null,
    'rule-empty-line-before': null,
    'comment-empty-line-before': null,
    'custom-property-empty-line-before': null,
    'declaration-empty-line-before': null,
  },
  overrides: [
    {
      files: ['**/src/**/*.css'],
      rules: {
        'samklang/known-names': 'test/theme/default/out/theme.css',
        'samklang/private-names': true,
        'samklang/logical': true,
        'declaration-no-important': true,
      },
    },
    {
      files: ['**/src/{components,styles}/**/*.css'],
      rules: { 'samklang/host-layout': true, 'samklang/plain-values': true },
    },
    {
      // The text of the page itself, for which the lines of the type scale are made.
      files: ['**/src/styles/{page,report}.css'],
      rules: { 'samklang/plain-values': null },
    },
    {
      // Nothing that a page writes may show what its author has hidden.
      files: ['**/src/styles/host.css'],
      rules: { 'declaration-no-important': null },
    },
  ],
};
