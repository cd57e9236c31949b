import type { Preview } from '@storybook/web-components-vite';
import { themeNames } from 'virtual:samklang/themes';
import '../src/styles/page.css';
import '../stories/support/stories.css';
import '../stories/support/pages.css';
import { DocsContainer } from '../stories/support/docs-container.js';
import { DocsPage } from '../stories/support/docs-page.js';
import { mdxComponents } from '../stories/support/mdx.js';
import { argTypesOf, summaryOf } from '../stories/support/manifest.js';
import { dressPage, readable } from '../stories/support/page.js';
import { snippetOf } from '../stories/support/snippet.js';
import { render } from '../stories/support/story.js';

import.meta.glob(['../src/entries/*.ts', '../src/i18n/*.ts'], { eager: true });

const choice = (title: string, icon: string, items: readonly string[], titles = items.map(readable)) => ({
  name: title,
  description: title,
  toolbar: {
    title,
    icon,
    dynamicTitle: true,
    items: items.map((value, at) => ({ value, title: titles[at] })),
  },
});

const preview: Preview = {
  globalTypes: {
    theme: choice('Theme', 'paintbrush', Object.keys(themeNames), Object.values(themeNames)),
    scheme: choice(
      'Colour scheme',
      'mirror',
      ['auto', 'light', 'dark'],
      ['Scheme of the system', 'Light', 'Dark'],
    ),
    contrast: choice(
      'Contrast',
      'contrast',
      ['auto', 'normal', 'more'],
      ['Contrast of the system', 'Normal contrast', 'High contrast'],
    ),
    density: choice(
      'Density',
      'component',
      ['comfortable', 'default', 'compact'],
      ['Comfortable', 'Default density', 'Compact'],
    ),
    dir: choice('Writing direction', 'transfer', ['ltr', 'rtl'], ['Left to right', 'Right to left']),
    lang: choice('Language', 'globe', ['en', 'sv', 'pseudo'], ['English', 'Svenska', 'Pseudo-language']),
  },
  initialGlobals: {
    theme: 'samklang',
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
          ['Colour', 'Type', 'Space and shape', 'Motion and density', 'Icons'],
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
    (story, { globals, viewMode }) => {
      // In the documentation the container dresses the page, once for all stories.
      if (viewMode !== 'docs') dressPage(globals);
      return story();
    },
  ],
};
export default preview;
