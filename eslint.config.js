import js from '@eslint/js';
import { createNodeResolver } from 'eslint-plugin-import-x';
import importX from 'eslint-plugin-import-x';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { tsImport } from 'tsx/esm/api';
import ts from 'typescript-eslint';

// Our own rules are TypeScript; an editor that runs ESLint does not know how to load that.
const { samklang } = await tsImport('./src/build/lint/eslint-rules.ts', import.meta.url);

const elements = ['src/{components,controllers,core,i18n}/**/*.ts'];
const shipped = [...elements, 'src/theme/**/*.ts'];

/** Who must not import from where. One way only: components → controllers → core. */
const zones = [
  ['core', ['components', 'controllers', 'build', 'cli', 'entries', 'theme']],
  ['controllers', ['components', 'build', 'cli', 'entries', 'theme']],
  ['components', ['build', 'cli', 'entries', 'theme']],
  ['i18n', ['controllers', 'build', 'cli', 'entries', 'theme']],
  ['theme', ['components', 'controllers', 'core', 'i18n', 'styles', 'build', 'cli', 'entries']],
  ['cli', ['components', 'controllers', 'core', 'i18n', 'styles', 'build', 'entries']],
].flatMap(([target, sources]) =>
  sources.map((from) => ({ target: `./src/${target}`, from: `./src/${from}` })),
);

/** Each exporter stands alone; what two of them need moves up into `src/theme`. */
const exporters = { target: './src/theme/exporters/!(index).ts', from: './src/theme/exporters' };

export default ts.config(
  {
    ignores: [
      'dist/',
      'build/',
      'src/entries/',
      'src/icons/',
      'src/cli/undefined.ts',
      'src/theme/properties.ts',
      'src/theme/report/frame.ts',
      'test/apps/',
      'test/fixtures/',
      'test/theme/*/out/',
      '**/*.d.ts',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [ts.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    plugins: { 'import-x': importX, samklang },
    settings: {
      'import-x/resolver-next': [
        createNodeResolver({ extensions: ['.ts', '.js'], extensionAlias: { '.js': ['.ts', '.js'] } }),
      ],
    },
    rules: {
      'samklang/no-bare-todo': 'error',
      'import-x/no-restricted-paths': ['error', { zones: [...zones, exporters] }],
      'import-x/no-self-import': 'error',
      'import-x/no-duplicates': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Lit calls a handler with its host as `this`, so `@click=${this.#open}` is right.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/require-await': 'off', // An interface may ask for a promise where nothing waits.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allow: [{ name: ['Error', 'URL', 'Range'], from: 'lib' }] },
      ],
      'prefer-const': ['error', { destructuring: 'all' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: elements,
    extends: [lit['flat/recommended'], wc['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      // Ours knows `signal`, and listeners outside elements too.
      'wc/require-listener-teardown': 'off',
      // Every base of ours has the life-cycle methods.
      'wc/guard-super-call': 'off',
      'samklang/browser-floor': 'error',
      'samklang/uses': 'error',
      // A dependency of an element is a dependency of every page that shows it.
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^(?!\\.|lit(/|$)|@floating-ui/dom$)', message: 'Elements depend on lit alone.' },
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.object.name='customElements'][callee.property.name='define']",
          message: 'Class modules register nothing; the generated entry does.',
        },
        {
          selector: "Decorator[expression.callee.name='customElement']",
          message: 'Class modules register nothing; the generated entry does.',
        },
      ],
    },
  },
  { files: shipped, rules: { 'samklang/clean-up': 'error', 'no-console': 'error' } },
  {
    files: ['src/theme/**/*.ts'],
    rules: {
      'samklang/browser-floor': 'error',
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^node:', message: 'The compiler also runs in a browser.' }] },
      ],
    },
  },
  {
    // Recipes that pages copy.
    files: ['stories/**/*.js'],
    languageOptions: { globals: { document: 'readonly', localStorage: 'readonly' } },
  },
  {
    // The two places that speak to the console.
    files: ['src/core/{warn,define}.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts', 'src/build/**/*.ts', '.storybook/**/*.ts'],
    rules: {
      // Manifests, reports and the browser's protocol are read as they come.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowArray: true }],
      // Chai's `equal` is typed as a promise and is none.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', name: 'Equal', package: '@types/chai' }] },
      ],
      // Its other assertions are expressions.
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    // The kinds of nodes in a syntax tree are enums whose members everyone writes as strings.
    files: ['src/build/lint/*.ts'],
    rules: { '@typescript-eslint/no-unsafe-enum-comparison': 'off' },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
);
