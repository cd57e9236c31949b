import { DocsContainer as StorybookContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { useEffect, useLayoutEffect, useState, useSyncExternalStore, type PropsWithChildren } from 'react';
import { GLOBALS_UPDATED } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import { create, type ThemeVars } from 'storybook/theming';
import { brandNow, compileBrand, onBrand, ownTheme, themeNow } from './brand.js';
import { PageGlobals } from './page-mode.js';
import { dressPage, type Globals } from './page.js';

/** The colour that a token has on the page now; Storybook computes with colours and takes no custom property. */
function colourOf(probe: HTMLElement, token: string): string {
  probe.style.color = `var(--sam-color-${token})`;
  return getComputedStyle(probe).color;
}

/** What is left of Storybook's own look in the documentation, set in the tokens of the page. */
function themeOfPage(): ThemeVars {
  const probe = document.body.appendChild(document.createElement('span'));
  const colour = (token: string) => colourOf(probe, token);
  const text = colour('neutral-text-normal');
  const page = colour('neutral-surface-page');
  const border = colour('neutral-border-normal');
  const isDark = Number(/\d+/.exec(page)?.[0] ?? 255) < 128;
  const theme = create({
    base: isDark ? 'dark' : 'light',
    colorPrimary: colour('accent-fill-strong'),
    colorSecondary: colour('accent-text-normal'),
    appBg: page,
    appContentBg: page,
    appPreviewBg: page,
    appHoverBg: colour('neutral-fill-quiet-hover'),
    appBorderColor: border,
    appBorderRadius: 6,
    fontBase: 'var(--sam-font-body)',
    fontCode: 'var(--sam-font-mono)',
    textColor: text,
    textMutedColor: colour('neutral-text-quiet'),
    textInverseColor: page,
    barBg: page,
    barTextColor: text,
    barHoverColor: colour('accent-text-normal'),
    barSelectedColor: colour('accent-text-normal'),
    buttonBg: colour('neutral-fill-quiet'),
    buttonBorder: border,
    booleanBg: colour('neutral-fill-normal'),
    booleanSelectedBg: page,
    inputBg: page,
    inputBorder: colour('neutral-border-strong'),
    inputTextColor: text,
    inputBorderRadius: 6,
  });
  probe.remove();
  return theme;
}

/** Dresses a page of documentation by the toolbar's switches and follows them. */
export function DocsContainer({ context, children }: PropsWithChildren<DocsContainerProps>) {
  const store = (context as unknown as { store: { userGlobals: { get(): Globals } } }).store;
  const [globals, setGlobals] = useState<Globals>(() => store.userGlobals.get());
  const [theme, setTheme] = useState<ThemeVars>();

  // Pages tell the tokens of the theme, and those of the reader's own brand are compiled here.
  const isKnown = useSyncExternalStore(
    onBrand,
    () => globals.theme !== ownTheme || !brandNow() || themeNow() !== undefined,
  );
  useEffect(() => {
    if (!isKnown) void compileBrand();
  }, [isKnown]);

  useEffect(() => {
    const channel = addons.getChannel();
    const follow = (update: { globals: Globals }) => setGlobals(update.globals);
    channel.on(GLOBALS_UPDATED, follow);
    return () => channel.off(GLOBALS_UPDATED, follow);
  }, []);

  useLayoutEffect(() => {
    const dress = () => {
      dressPage(globals);
      setTheme(themeOfPage());
    };
    dress();
    const queries = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'].map((query) =>
      matchMedia(query),
    );
    for (const query of queries) query.addEventListener('change', dress);
    return () => queries.forEach((query) => query.removeEventListener('change', dress));
  }, [globals]);

  // The first drawing waits for the theme: otherwise the page would flash in Storybook's colours.
  return theme && isKnown ? (
    <StorybookContainer context={context} theme={theme}>
      <PageGlobals value={globals}>{children}</PageGlobals>
    </StorybookContainer>
  ) : null;
}
