import type { StorybookConfig } from '@storybook/web-components-vite';
import { managerColours, storybookPlugins, version } from '../src/build/storybook-plugin.js';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // The first four write a <style> at run time, which a strict page refuses; none of these serves our readers.
  features: {
    highlight: false,
    backgrounds: false,
    measure: false,
    outline: false,
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
    changeDetection: false,
  },
  staticDirs: [
    { from: '../dist/fonts', to: '/fonts' },
    { from: '../dist/fonts.css', to: '/fonts.css' },
    { from: './assets', to: '/' },
  ],
  env: async (env) => ({ ...env, SAMKLANG_MANAGER: JSON.stringify(await managerColours()) }),
  viteFinal: (vite, { configType }) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), ...storybookPlugins()],
    // Named here, because what the server finds only while it serves makes it load the page twice.
    optimizeDeps: {
      ...vite.optimizeDeps,
      include: [
        ...(vite.optimizeDeps?.include ?? []),
        'lit',
        'lit/directive-helpers.js',
        'culori/fn',
        '@humanwhocodes/momoa',
        'react/jsx-dev-runtime',
      ],
    },
    define: {
      ...vite.define,
      __SAM_DEV__: configType === 'DEVELOPMENT',
      __SAM_VERSION__: JSON.stringify(version),
    },
  }),
};
export default config;
