import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';
import { themeLabels } from '../../stories/support/themes.js';
import { compile } from '../theme/index.js';
import type { Mode, Theme } from '../theme/types.js';
import { cssForVite } from './css.js';
import { root } from './steps.js';

const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
export { version };

export interface Compiled {
  name: string;
  label: string;
  theme: Theme;
  css: string;
}

const jsonFiles = async (folder: string) =>
  (await readdir(join(root, folder)))
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => `${folder}/${file}`);

const themeFiles = async () => [...(await jsonFiles('tokens/themes')), ...(await jsonFiles('tokens/brands'))];

/** Every theme of the repository, compiled as `samklang theme` would. */
export async function compileThemes(): Promise<Compiled[]> {
  return Promise.all(
    (await themeFiles()).map(async (file) => {
      const { theme, files, problems } = compile([{ file, text: await readFile(join(root, file), 'utf8') }]);
      const errors = problems.filter(({ severity }) => severity === 'error');
      if (!theme || !files)
        throw new Error(
          errors
            .map((problem) => `${problem.file}:${problem.line}: ${problem.message} ${problem.fix}`)
            .join('\n'),
        );
      const { name } = theme;
      return {
        name,
        label: themeLabels[name] ?? basename(file, '.tokens.json'),
        theme,
        css: files['theme.css'],
      };
    }),
  );
}

/** Resolved colours for Storybook's manager, which computes with them and so takes no custom property. */
export async function managerColours() {
  const [{ theme }] = (await compileThemes()) as [Compiled, ...Compiled[]];
  const pick = (mode: Mode) => {
    const colour = (path: string) => {
      const token = theme.tokens.find((candidate) => candidate.path === `color.${path}`);
      if (!token) throw new Error(`The manager asks for color.${path}, which no theme has.`);
      return String(token.values[mode]);
    };
    return {
      colorPrimary: colour('accent.fill-strong'),
      colorSecondary: colour('accent.text-normal'),
      appBg: colour('neutral.surface-sunken'),
      appContentBg: colour('neutral.surface-page'),
      appPreviewBg: colour('neutral.surface-page'),
      appHoverBg: colour('neutral.fill-quiet-hover'),
      appBorderColor: colour('neutral.border-quiet'),
      appBorderRadius: 6,
      fontBase: families(theme, 'font.body'),
      fontCode: families(theme, 'font.mono'),
      textColor: colour('neutral.text-normal'),
      textMutedColor: colour('neutral.text-quiet'),
      textInverseColor: colour('neutral.surface-page'),
      barBg: colour('neutral.surface-page'),
      barTextColor: colour('neutral.text-quiet'),
      barHoverColor: colour('accent.text-normal'),
      barSelectedColor: colour('accent.text-normal'),
      buttonBg: colour('neutral.fill-quiet'),
      buttonBorder: colour('neutral.border-normal'),
      booleanBg: colour('neutral.fill-quiet'),
      booleanSelectedBg: colour('neutral.surface-page'),
      inputBg: colour('neutral.surface-page'),
      inputBorder: colour('neutral.border-strong'),
      inputTextColor: colour('neutral.text-normal'),
      inputBorderRadius: 6,
    };
  };
  return { light: pick('light'), dark: pick('dark') };
}

function families(theme: Theme, path: string): string {
  const value = theme.tokens.find((token) => token.path === path)?.values.light;
  return Array.isArray(value)
    ? value.map((name) => (/^[a-z-]+$/.test(String(name)) ? name : `"${String(name)}"`)).join(', ')
    : String(value);
}

const themeFolder = join(root, 'build/themes');
const cssFile = (name: string) => join(themeFolder, `${name}.css`);

/** The sheet of a brand stands under its name alone; that of the default theme also without one. */
async function writeSheets(themes: Compiled[]) {
  await mkdir(themeFolder, { recursive: true });
  for (const { name, css } of themes) {
    const before = existsSync(cssFile(name)) ? await readFile(cssFile(name), 'utf8') : undefined;
    if (before !== css) await writeFile(cssFile(name), css);
  }
}

const prefix = 'virtual:samklang/';
const asModule = (value: unknown) => `export default ${JSON.stringify(value)};`;
const readJson = async (file: string) => JSON.parse(await readFile(join(root, file), 'utf8')) as unknown;

/** The reports of which the pages speak. One that nobody has written yet is simply not there. */
async function reports(): Promise<Record<string, unknown>> {
  const written = ['size', 'axe', 'tree', 'probe'].filter((name) =>
    existsSync(join(root, `build/reports/${name}.json`)),
  );
  return Object.fromEntries(
    await Promise.all(written.map(async (name) => [name, await readJson(`build/reports/${name}.json`)])),
  );
}

/** What the pages are drawn from; nothing in them is typed by hand that a file knows. */
function dataPlugin(): Plugin {
  let themes: Promise<Compiled[]> | undefined;
  const compiled = () => (themes ??= compileThemes());
  const modules: Record<string, () => Promise<string>> = {
    themes: async () => {
      const all = await compiled();
      await writeSheets(all);
      const names = Object.fromEntries(all.map(({ name, label }) => [name, label]));
      return [
        // The default comes last: where a page names no theme, the last sheet serves.
        ...all.toReversed().map(({ name }) => `import ${JSON.stringify(cssFile(name))};`),
        `export const themeNames = ${JSON.stringify(names)};`,
      ].join('\n');
    },
    tokens: async () =>
      asModule(Object.fromEntries((await compiled()).map(({ name, theme }) => [name, theme]))),
    manifest: async () => asModule(await readJson('dist/custom-elements.json')),
    reports: async () => asModule(await reports()),
    icons: async () =>
      asModule((await readdir(join(root, 'src/icons'))).map((file) => basename(file, '.ts')).sort()),
  };
  return {
    name: 'samklang:data',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      const name = id.slice(prefix.length + 1);
      if (name === 'themes' || name === 'tokens')
        for (const file of await themeFiles()) this.addWatchFile(join(root, file));
      return modules[name]?.();
    },
    async handleHotUpdate({ file, server, modules: affected }) {
      if (!/[\\/]tokens[\\/].*\.json$/.test(file)) return affected;
      themes = undefined;
      await writeSheets(await compiled());
      return affected.concat(
        ...['themes', 'tokens'].map((name) => server.moduleGraph.getModuleById(`\0${prefix}${name}`) ?? []),
      );
    },
  };
}

/** The package says truthfully which built modules have effects; of their sources it says nothing, and Vite would drop them. */
const effectsPlugin = (): Plugin => ({
  name: 'samklang:effects',
  transform: (_code, id) =>
    /[\\/]src[\\/](entries|icons|i18n)[\\/]/.test(id) ? { moduleSideEffects: true } : undefined,
});

/** The accessibility addon hides its filters by an attribute that a strict page refuses; stories.css hides them instead. */
const strictPlugin = (): Plugin => ({
  name: 'samklang:strict',
  transform: (code, id) =>
    id.includes('addon-a11y') ? code.replaceAll(' style="display: none !important;"', '') : undefined,
});

/** The plugins that Storybook needs beside its own. */
export const storybookPlugins = (): Plugin[] => [cssForVite(), effectsPlugin(), strictPlugin(), dataPlugin()];
