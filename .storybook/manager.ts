import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming/create';
import { dropped, takeDrops } from '../stories/support/drop.js';
import { sentence } from '../stories/support/page.js';

/** What the manager is dressed in: resolved token values, because Storybook computes with its colours. */
export interface ManagerColours {
  light: Record<string, string>;
  dark: Record<string, string>;
}

declare const process: { env: { SAMKLANG_MANAGER: string } };
const colours = JSON.parse(process.env.SAMKLANG_MANAGER) as ManagerColours;

const dark = matchMedia('(prefers-color-scheme: dark)');

function dress() {
  const base = dark.matches ? 'dark' : 'light';
  const colour = colours[base];
  addons.setConfig({
    // Single-key shortcuts get in the way of speech input and of keys that a screen reader uses.
    ui: { enableShortcuts: false },
    // Names of stories come from their exports, with a capital for every word.
    sidebar: { renderLabel: ({ type, name }) => (type === 'story' ? sentence(name) : name) },
    theme: create({ base, brandTitle: 'Samklang', brandUrl: './', brandTarget: '_self', ...colour }),
  });
}

dress();
dark.addEventListener('change', dress);

// A theme file may be dropped on the theme switch, or anywhere else in this frame.
takeDrops((source) => addons.getChannel().emit(dropped, source));
