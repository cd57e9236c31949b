/// <reference types="vite/types/importMeta.d.ts" />
import type { Preview } from '@storybook/web-components-vite';
import { themeNames } from 'virtual:samklang/themes';
import '../dist/page.css';
import '../stories/support/stories.css';
import '../stories/support/pages.css';
import { brandNow, ownItem, ownTheme } from '../stories/support/brand.js';
import { DocsContainer } from '../stories/support/docs-container.js';
import { DocsPage } from '../stories/support/docs-page.js';
import { mdxComponents } from '../stories/support/mdx.js';
import { argTypesOf, summaryOf } from '../stories/support/manifest.js';
import { dressPage, pseudoLanguage, sentence } from '../stories/support/page.js';
import { snippetOf } from '../stories/support/snippet.js';
import { render } from '../stories/support/story.js';
import { standardTheme } from '../stories/support/themes.js';

import.meta.glob(['../src/entries/*.ts', '../src/icons/*.ts', '../src/i18n/*.ts'], { eager: true });

/** Each language of the package by its own name. */
const languages = Object.keys(import.meta.glob('../src/i18n/*.ts'))
  .map((file) => /([\w-]+)\.ts$/.exec(file)![1]!)
  .filter((tag) => tag !== 'registry' && tag !== pseudoLanguage)
  .concat('en')
  .map((tag) => [tag, sentence(new Intl.DisplayNames([tag], { type: 'language' }).of(tag)!)])
  .sort(([, a], [, b]) => a!.localeCompare(b!));

type GlobalType = NonNullable<Preview['globalTypes']>[string];
type Icon = NonNullable<GlobalType['toolbar']>['icon'];

const choice = (title: string, icon: Icon, values: Record<string, string>): GlobalType => ({
  name: title,
  description: title,
  toolbar: {
    title,
    icon,
    dynamicTitle: true,
    items: Object.entries(values).map(([value, title]) => ({ value, title })),
  },
});

const own = ownItem();

const preview: Preview = {
  globalTypes: {
    theme: choice('Theme', 'paintbrush', { ...themeNames, [own.value]: own.title }),
    scheme: choice('Colour scheme', 'mirror', { auto: 'System scheme', light: 'Light', dark: 'Dark' }),
    contrast: choice('Contrast', 'contrast', {
      auto: 'System contrast',
      normal: 'Normal contrast',
      more: 'High contrast',
    }),
    density: choice('Density', 'component', {
      comfortable: 'Comfortable',
      default: 'Default density',
      compact: 'Compact',
    }),
    dir: choice('Writing direction', 'transfer', { ltr: 'Left to right', rtl: 'Right to left' }),
    lang: choice('Language', 'globe', { ...Object.fromEntries(languages), pseudo: 'Pseudo-language' }),
  },
  initialGlobals: {
    theme: brandNow() ? ownTheme : standardTheme,
    scheme: 'auto',
    contrast: 'auto',
    density: 'default',
    dir: 'ltr',
    lang: 'en',
    // The reader starts the check of a story; the tests run their own.
    a11y: { manual: true },
  },
  parameters: {
    layout: 'padded',
    controls: { expanded: true, sort: 'none' },
    options: {
      storySort: {
        order: [
          'Welcome',
          'Start',
          'For designers',
          ['Colour', 'Type', 'Space, shape and motion', 'Icons'],
          'For agencies',
          'Accessibility',
          'Foundations',
          'Actions',
          'Inputs',
          'Navigation',
          'Feedback',
          'Overlays',
          'Data',
          'Layout',
          'Suite',
          'Patterns',
        ],
      },
    },
    docs: {
      container: DocsContainer,
      page: DocsPage,
      components: mdxComponents,
      extractArgTypes: argTypesOf,
      extractComponentDescription: summaryOf,
      source: { transform: (_code: string, context: Parameters<typeof snippetOf>[0]) => snippetOf(context) },
    },
  },
  tags: ['autodocs'],
  render,
  decorators: [
    (story, { globals, viewMode, canvasElement }) => {
      // In the documentation the container dresses the page, once for all stories.
      if (viewMode !== 'docs') {
        dressPage(globals);
        canvasElement.setAttribute('role', 'main');
      }
      return story();
    },
  ],
};
export default preview;
