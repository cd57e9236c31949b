import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { storybookFolder } from '../../src/build/storybook.js';

/** A story or a page of documentation, as index.json lists it. */
export interface Entry {
  id: string;
  title: string;
  name: string;
  type: 'story' | 'docs';
  tags: string[];
}

/** The switches of the toolbar. */
export type Globals = Partial<Record<'theme' | 'scheme' | 'contrast' | 'density' | 'dir' | 'lang', string>>;

const standard: Required<Globals> = {
  theme: 'samklang',
  scheme: 'light',
  contrast: 'normal',
  density: 'default',
  dir: 'ltr',
  lang: 'en',
};

/** Everything that the built Storybook shows. */
export async function entries(folder = storybookFolder): Promise<Entry[]> {
  const index = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8')) as {
    entries: Record<string, Entry>;
  };
  return Object.values(index.entries);
}

export const storiesOf = (all: Entry[], tag?: string) =>
  all.filter(({ type, tags }) => type === 'story' && (!tag || tags.includes(tag)));

declare global {
  interface Window {
    __STORYBOOK_ADDONS_CHANNEL__: {
      emit(name: string, payload: unknown): void;
      on(name: string, listener: (payload: never) => void): void;
      off(name: string, listener: (payload: never) => void): void;
    };
    __STORYBOOK_PREVIEW__: {
      ready(): Promise<void>;
      currentSelection?: { storyId: string; viewMode: string };
      storyStoreValue?: {
        userGlobals: { globals: Record<string, string> };
        projectAnnotations: {
          globalTypes: Record<string, { toolbar: { items: { value: string; title: string }[] } }>;
        };
      };
    };
  }
}

/** Turns to a story inside the page, which is five times as fast as loading it. Runs in the browser. */
async function turn(id: string, viewMode: string, wanted: Record<string, string>) {
  const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
  const preview = window.__STORYBOOK_PREVIEW__;
  const present = preview.storyStoreValue!.userGlobals.globals;
  const isThere = preview.currentSelection?.storyId === id && preview.currentSelection.viewMode === viewMode;
  const isDressed = Object.entries(wanted).every(([name, value]) => present[name] === value);

  const after = (act: () => void) =>
    new Promise<void>((resolve, reject) => {
      const ends = ['storyFinished', 'docsRendered'];
      const faults = ['storyErrored', 'storyThrewException', 'playFunctionThrewException', 'storyMissing'];
      const settle = (end: () => void) => {
        clearTimeout(alarm);
        for (const name of ends) channel.off(name, done);
        for (const name of faults) channel.off(name, fail);
        end();
      };
      const done = () => settle(resolve);
      const fail = (fault: { message?: string; description?: string }) =>
        settle(() =>
          reject(new Error(`${id}: ${fault?.message ?? fault?.description ?? 'could not be shown'}`)),
        );
      const alarm = setTimeout(() => fail({ message: 'was not shown within 20 seconds' }), 20_000);
      for (const name of ends) channel.on(name, done);
      for (const name of faults) channel.on(name, fail);
      act();
    });

  // A documentation page follows the switches by itself and reports nothing.
  if (!isDressed && viewMode === 'docs') channel.emit('updateGlobals', { globals: wanted });
  else if (!isDressed) await after(() => channel.emit('updateGlobals', { globals: wanted }));
  if (!isThere) await after(() => channel.emit('setCurrentStory', { storyId: id, viewMode }));
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/** One page of the story frame that shows one thing after another. */
export async function pilot(browser: Browser, url: string) {
  // A window of its own: in a tab behind another no frame is drawn.
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  // The loader names the functions that it compiles by a helper which is not there in the browser.
  await page.evaluateOnNewDocument('globalThis.__name = (value) => value');
  await page.setViewport({ width: 1280, height: 900 });
  // What moves would be caught halfway.
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  // As nothing does, Storybook need not wait a tenth of a second for each story to come to rest.
  await page.evaluateOnNewDocument('delete Document.prototype.getAnimations');
  let isOpen = false;
  const show = async ({ id, type }: Pick<Entry, 'id' | 'type'>, globals: Globals = {}) => {
    const viewMode = type === 'docs' ? 'docs' : 'story';
    if (!isOpen) {
      await page.goto(`${url}iframe.html?viewMode=${viewMode}&id=${id}`);
      await page.waitForFunction(
        () =>
          document.querySelector('#storybook-root > *, .doc') && window.__STORYBOOK_PREVIEW__.storyStoreValue,
      );
      isOpen = true;
    }
    await page.evaluate(turn, id, viewMode, { ...standard, ...globals });
  };
  return { page, show };
}

export type Pilot = Awaited<ReturnType<typeof pilot>>;

/** Deals work to several pages at once; each takes the next piece when it is free. */
export async function deal<T, R>(
  pilots: Pilot[],
  work: T[],
  act: (pilot: Pilot, piece: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  await Promise.all(
    pilots.map(async (one) => {
      while (next < work.length) {
        const at = next++;
        results[at] = await act(one, work[at]!);
      }
    }),
  );
  return results;
}

/** A page whose stories are of no concern, for what a check must find. */
export async function blank(page: Page, html: string) {
  await page.evaluate((text) => {
    document.querySelector('#storybook-root')!.innerHTML = text;
  }, html);
}
