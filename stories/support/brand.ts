import { GLOBALS_UPDATED, SELECT_STORY, SET_GLOBALS, UPDATE_GLOBALS } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import { announce } from '../../src/core/announce.js';
import type { Source, Theme } from '../../src/theme/types.js';
import example from '../pages/agency.tokens.json?raw';
import { dropped, takeDrops } from './drop.js';
import { standardTheme } from './themes.js';

/**
 * The sheet of a theme for those alone who name it: nothing in it is for the page as such, and no typeface asks for a file
 * that stayed where the brand came from.
 */
export const named = (css: string) =>
  css
    .replaceAll(/@font-face\{(?:"[^"]*"|[^"}])*\}/g, '')
    .replaceAll(/:where\(:root\)\{[^}]*\}/g, '')
    .replaceAll(':where(:root),', '');

/** What the theme switch says for the brand of the reader. */
export const ownTheme = 'yours';

/** Where a reader brings a brand, and is told what is wrong in it. */
const workshop = 'for-agencies-your-brand-in-ten-minutes--docs';

/** The reader's theme file, its name, and the style sheet that it makes under the name of the switch. */
export interface Brand extends Source {
  name: string;
  css: string;
}

// A browser may refuse to keep anything; then the brand lasts as long as the page.
const key = 'samklang.brand';
function kept(): Brand | undefined {
  try {
    return (JSON.parse(localStorage.getItem(key) ?? 'null') as Brand | null) ?? undefined;
  } catch {
    return undefined;
  }
}
function keep(what: Brand | undefined) {
  try {
    if (what) localStorage.setItem(key, JSON.stringify(what));
    else localStorage.removeItem(key);
  } catch {
    // As above.
  }
}

let brand = kept();
let draft: Source = brand ?? { file: 'agency.tokens.json', text: example };
let theme: Theme | undefined;
let sheet: CSSStyleSheet | undefined;

/** Puts the sheet of the brand on, in place of the last one: a sheet of its own each time, as a page would load it. */
function dress() {
  const others = document.adoptedStyleSheets.filter((one) => one !== sheet);
  sheet = undefined;
  if (brand) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(brand.css);
  }
  document.adoptedStyleSheets = sheet ? [...others, sheet] : others;
}
dress();

const listeners = new Set<() => void>();

/** Calls whenever the brand or the draft of it changes; hands back how to stop. */
export function onBrand(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
const tell = () => listeners.forEach((listener) => listener());

/** The brand that this browser keeps for the reader. */
export const brandNow = () => brand;

/** What stands in the workshop. */
export const draftNow = () => draft;
export function setDraft(source: Source) {
  draft = source;
  tell();
}

/** The item of the theme switch. */
export const ownItem = () => ({ value: ownTheme, title: brand ? `Yours: ${brand.name}` : 'Your brand …' });

// Only who brings a brand has to load the compiler.
const compile = async (source: Source) => (await import('../../src/theme/index.js')).compile([source]);

/** The tokens of the brand, once they are compiled. */
export const themeNow = () => theme;

/** Compiles the brand that the browser has kept, for pages that tell its tokens. */
export async function compileBrand() {
  if (!brand || theme) return;
  theme = (await compile(brand)).theme;
  // A later compiler may refuse what an earlier one took.
  if (theme) tell();
  else takeOff();
}

const channel = addons.getChannel();

interface Preview {
  storyStoreValue?: {
    userGlobals: { get(): Record<string, unknown> };
    projectAnnotations: {
      globalTypes: { theme: { toolbar: { items: { value: string; title: string }[] } } };
    };
  };
}

/** Tells the switch what the brand is called now, and turns it on or off. */
function turn(isOn: boolean) {
  const { storyStoreValue: store } = (window as unknown as { __STORYBOOK_PREVIEW__: Preview })
    .__STORYBOOK_PREVIEW__;
  if (!store) return;
  const { globalTypes } = store.projectAnnotations;
  const { toolbar } = globalTypes.theme;
  toolbar.items = [...toolbar.items.filter(({ value }) => value !== ownTheme), ownItem()];
  const globals = store.userGlobals.get();
  channel.emit(SET_GLOBALS, { globals, globalTypes });
  if (isOn) channel.emit(UPDATE_GLOBALS, { globals: { theme: ownTheme } });
  else if (globals.theme === ownTheme) channel.emit(UPDATE_GLOBALS, { globals: { theme: standardTheme } });
}

/** Shows every page in a brand that compiles. */
export function wear(source: Source, compiled: { theme: Theme; css: string }) {
  theme = compiled.theme;
  const { name } = theme;
  // A theme of that name may be there already.
  const css = named(compiled.css).replaceAll(`="${name}"`, `="${ownTheme}"`);
  brand = { ...source, name, css };
  draft = source;
  keep(brand);
  dress();
  turn(true);
  tell();
  announce(`Every page now wears ${name}.`);
}

/** Takes the brand off and forgets it. The draft stays until the page goes. */
export function takeOff() {
  brand = theme = undefined;
  keep(undefined);
  turn(false);
  dress();
  tell();
  announce('Your brand is removed.');
}

/** Shows every page in the brand of a file, or, where it cannot be, what is wrong with it. */
export async function offer(source: Source) {
  const { theme, files } = await compile(source);
  if (theme && files) return wear(source, { theme, css: files['theme.css'] });
  setDraft(source);
  channel.emit(SELECT_STORY, { storyId: workshop });
}

takeDrops((source) => void offer(source));
channel.on(dropped, (source: Source) => void offer(source));

// Who chooses a brand that is not there yet wants to bring one.
channel.on(GLOBALS_UPDATED, ({ globals }: { globals: Record<string, unknown> }) => {
  if (globals.theme === ownTheme && !brand) channel.emit(SELECT_STORY, { storyId: workshop });
});
