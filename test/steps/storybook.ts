import { basename } from 'node:path';
import { filesUnder } from '../../src/build/steps.js';
import { buildStorybook, isStorybookFresh, storybookFolder } from '../../src/build/storybook.js';
import { checkBrand, checkKeptBrand } from '../storybook/brand.js';
import { entries, pilot, blank, type Entry } from '../storybook/pilot.js';
import { serve } from '../storybook/serve.js';
import { launch } from '../support/browser.js';
import type { Step } from '../support/step.js';
import type { Browser, Page } from 'puppeteer-core';

const base = [
  "default-src 'none'",
  "script-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];
/** What a story must live with. */
const strict = [...base, "style-src 'self'"].join('; ');
/** What Storybook's own documentation and frame need besides: they write styles while they run. */
const lenient = [...base, "style-src 'self' 'unsafe-inline'", "frame-src 'self'"].join('; ');

interface Watched {
  violations: string[];
  outside: string[];
  errors: string[];
}

/** Listens for what the policy refused, for requests that leave the folder, and for errors. */
async function watch(page: Page, home: string): Promise<Watched> {
  const watched: Watched = { violations: [], outside: [], errors: [] };
  await page.exposeFunction('samRefused', (text: string) => watched.violations.push(text));
  await page.evaluateOnNewDocument(() => {
    addEventListener('securitypolicyviolation', (event) => {
      const { samRefused } = globalThis as unknown as { samRefused(text: string): void };
      samRefused(
        `${event.effectiveDirective} refused ${event.blockedURI} ${event.sample} (${event.sourceFile}:${event.lineNumber})`,
      );
    });
  });
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(home) && !address.startsWith('data:') && !address.startsWith('blob:'))
      watched.outside.push(address);
  });
  page.on('requestfailed', (request) =>
    watched.errors.push(`${request.url()} ${request.failure()?.errorText ?? ''}`),
  );
  page.on('response', (response) => {
    if (response.status() >= 400) watched.errors.push(`${response.status()} ${response.url()}`);
  });
  page.on('pageerror', (error) => watched.errors.push(String(error)));
  return watched;
}

const told = (where: string, { violations, outside, errors }: Watched) => [
  ...violations.map((text) => `${where}: the policy refused something. ${text}`),
  ...outside.map((text) => `${where}: a request left the folder. ${text}`),
  ...errors.map((text) => `${where}: ${text}`),
];

/** All stories one after another in one strict page; what is refused is told by story. */
async function stories(browser: Browser, home: string, all: Entry[]): Promise<string[][]> {
  const one = await pilot(browser, home);
  const watched = await watch(one.page, home);
  const results: string[][] = [];
  for (const entry of all.filter(({ type }) => type === 'story')) {
    for (const list of Object.values(watched) as string[][]) list.length = 0;
    await one.show(entry).catch((error: unknown) => watched.errors.push(String(error)));
    results.push(told(entry.id, watched));
  }
  // The watch itself can fail: an inline style and a picture from elsewhere must be seen.
  for (const list of Object.values(watched) as string[][]) list.length = 0;
  await blank(
    one.page,
    '<p style="color: red">Refused</p><img src="https://elsewhere.example/x.png" alt="">',
  );
  await new Promise((resolve) => setTimeout(resolve, 200));
  const isSeen =
    watched.violations.some((text) => text.includes('style-src')) &&
    watched.violations.some((text) => text.includes('img-src'));
  results.push(isSeen ? [] : ['A seeded breach of the policy was not noticed.']);
  await one.page.close();
  return results;
}

/** A page of Storybook's own, once loaded. */
async function start(browser: Browser, home: string, path: string, ready: string): Promise<string[]> {
  const page = await browser.newPage();
  const watched = await watch(page, home);
  await page.goto(home + path, { waitUntil: 'networkidle0' });
  const isReady = await page.waitForSelector(ready, { timeout: 10_000 }).catch(() => undefined);
  if (!isReady) watched.errors.push(`${ready} did not appear`);
  await page.close();
  return told(path, watched);
}

/** The switch offers every language that the package speaks, each by a name of its own. */
async function languages(browser: Browser, home: string): Promise<string[]> {
  const page = await browser.newPage();
  await page.goto(`${home}iframe.html?id=actions-button--overview`);
  await page.waitForSelector('sam-button');
  const offered = await page.evaluate(
    () => window.__STORYBOOK_PREVIEW__.storyStoreValue!.projectAnnotations.globalTypes.lang!.toolbar.items,
  );
  await page.close();
  const spoken = (await filesUnder('src/i18n'))
    .map((file) => basename(file, '.ts'))
    .filter((tag) => tag !== 'registry');
  const wanted = [...spoken.map((tag) => (tag === 'en-XA' ? 'pseudo' : tag)), 'en'].sort().join();
  const found = offered
    .map(({ value }) => value)
    .sort()
    .join();
  return [
    ...(found === wanted ? [] : [`The language switch offers ${found} and not ${wanted}.`]),
    ...(new Set(offered.map(({ title }) => title)).size === offered.length
      ? []
      : ['Two languages have one name.']),
  ];
}

const step: Step = {
  name: 'storybook',
  isLong: true,
  needs: ['build'],
  async run() {
    if (!(await isStorybookFresh())) await buildStorybook('pipe');
    const all = await entries();
    const policy = (path: string, text: string): Record<string, string> =>
      path.endsWith('.html') ? { 'content-security-policy': text } : {};
    const strictly = await serve(storybookFolder, (path) => policy(path, strict));
    const leniently = await serve(storybookFolder, (path) => policy(path, lenient));
    const browser = await launch();
    try {
      const docs = all.filter(({ type }) => type === 'docs');
      const results = await stories(browser, strictly.url, all);
      for (const { id } of docs)
        results.push(await start(browser, leniently.url, `iframe.html?viewMode=docs&id=${id}`, '.doc h1'));
      results.push(await start(browser, leniently.url, 'index.html', '.sidebar-container'));
      results.push(await languages(browser, strictly.url));
      results.push(await checkBrand(browser, leniently.url), await checkKeptBrand(browser, strictly.url));
      const notes = results.flat();
      return {
        passed: results.filter((faults) => !faults.length).length,
        failed: results.filter((faults) => faults.length).length,
        notes,
      };
    } finally {
      await browser.close();
      await strictly.close();
      await leniently.close();
    }
  },
};
export default step;
