// npm run sheet: a picture of every `grid` story in every condition, in build/contact-sheet, for eyes. `-- --themes all` for all brands.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { CDPSession, Page } from 'puppeteer-core';
import { pseudoForcer } from '../../test/storybook/force.js';
import { deal, entries, pilot, storiesOf, type Globals } from '../../test/storybook/pilot.js';
import { serve } from '../../test/storybook/serve.js';
import { launch } from '../../test/support/browser.js';
import { compileThemes } from './storybook-plugin.js';
import { buildStorybook, isStorybookFresh, storybookFolder } from './storybook.js';
import { root } from './steps.js';

/** One condition in which every story is looked at. */
interface View {
  name: string;
  globals?: Globals;
  width?: number;
  /** What the browser is told that the reader wants. */
  media?: Record<string, string>;
  /** The size of text, against the browser's own. */
  text?: string;
  /** What a hand or a key does to everything at once. */
  pseudo?: string[];
}

const views: View[] = [
  { name: 'light' },
  { name: 'dark', globals: { scheme: 'dark' } },
  { name: 'high contrast', globals: { contrast: 'more' } },
  { name: 'high contrast, dark', globals: { contrast: 'more', scheme: 'dark' } },
  { name: 'hover', pseudo: ['hover'] },
  { name: 'pressed', pseudo: ['hover', 'active'] },
  { name: 'focus', pseudo: ['focus', 'focus-visible', 'focus-within'] },
  { name: 'forced colours', media: { 'forced-colors': 'active' } },
  {
    name: 'forced colours, dark',
    media: { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' },
    globals: { scheme: 'auto' },
  },
  { name: 'right to left', globals: { dir: 'rtl' } },
  { name: '320 pixels', width: 320 },
  { name: 'text at 200 %', text: '200%' },
  { name: '320 pixels, text at 200 %', width: 320, text: '200%' },
  { name: 'compact', globals: { density: 'compact' } },
];

const fileName = (...parts: string[]) =>
  `${parts
    .join(' ')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/-$/, '')}.png`;

async function dress(page: Page, cdp: CDPSession, { media = {}, text = '', width = 1120 }: View) {
  const features = Object.entries({ 'prefers-reduced-motion': 'reduce', ...media }).map(([name, value]) => ({
    name,
    value,
  }));
  await cdp.send('Emulation.setEmulatedMedia', { features });
  await page.setViewport({ width, height: 120 });
  await page.evaluate((size) => {
    document.documentElement.style.fontSize = size;
  }, text);
}

const page = (stories: { id: string; title: string; name: string }[], themes: string[]) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Contact sheet</title>
<style>
  body { margin: 2rem; background: #8b9094; color: #000; font: 1rem/1.5 system-ui, sans-serif; }
  h2 { margin: 3rem 0 0.5rem; }
  div { display: flex; flex-wrap: wrap; gap: 1.5rem; align-items: start; }
  figure { margin: 0; }
  img { display: block; max-width: min(1000px, 92vw); }
</style>
<h1>Contact sheet</h1>
${stories
  .flatMap(({ id, title, name }) =>
    themes.map(
      (theme) => `<h2>${title}: ${name}, ${theme}</h2>
<div>
${views.map((view) => `<figure><figcaption>${view.name}</figcaption><img loading="lazy" src="${fileName(id, theme, view.name)}" alt="${name} in ${view.name}"></figure>`).join('\n')}
</div>`,
    ),
  )
  .join('\n')}
</html>
`;

async function themesFor(asked: string): Promise<string[]> {
  const all = (await compileThemes()).map(({ name }) => name);
  const wanted = asked === 'all' ? all : asked.split(',');
  const unknown = wanted.filter((name) => !all.includes(name));
  if (unknown.length)
    throw new Error(`No theme is called ${unknown.join(', ')}. Themes: ${all.join(', ')}, or all.`);
  return wanted;
}

async function main(asked: string) {
  const themes = await themesFor(asked);
  if (!(await isStorybookFresh())) await buildStorybook('pipe');
  const folder = join(root, 'build/contact-sheet');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const served = await serve(storybookFolder);
  const browser = await launch();
  try {
    const stories = storiesOf(await entries(), 'grid');
    const work = themes.flatMap((theme) =>
      views.flatMap((view) => stories.map((story) => ({ theme, view, story }))),
    );
    const pilots = await Promise.all([pilot(browser, served.url), pilot(browser, served.url)]);
    const sessions = new Map(
      await Promise.all(pilots.map(async (one) => [one, await one.page.createCDPSession()] as const)),
    );
    await deal(pilots, work, async (one, { theme, view, story }) => {
      const cdp = sessions.get(one)!;
      await one.show(story, { theme, ...view.globals });
      await dress(one.page, cdp, view);
      const force = view.pseudo && (await pseudoForcer(cdp));
      await force?.(view.pseudo!);
      const path = join(folder, fileName(story.id, theme, view.name)) as `${string}.png`;
      await one.page.screenshot({ path, fullPage: true });
      await force?.([]);
    });
    await writeFile(join(folder, 'index.html'), page(stories, themes));
    console.log(`${work.length} pictures: ${join(folder, 'index.html')}`);
  } finally {
    await browser.close();
    await served.close();
  }
}

const { values } = parseArgs({ options: { themes: { type: 'string', default: 'samklang' } } });
await main(values.themes);
