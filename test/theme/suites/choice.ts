// The recipe of the page Start: what a person chose stands on the page before anything is painted, under a strict policy.
import assert from 'node:assert/strict';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { root } from '../../../src/build/steps.js';
import { serve, type Served } from '../../storybook/serve.js';
import { launch } from '../../support/browser.js';
import { test } from '../test.js';

const policy = "default-src 'none'; script-src 'self'; style-src 'self'";

const html = (script: string) => `<!doctype html>
<html lang="en" data-sam-scheme="auto" data-sam-density="default">
<head><meta charset="utf-8"><title>Page</title>${script}<link rel="stylesheet" href="theme.css"></head>
<body><script type="module" src="page.js"></script></body>
</html>`;

let folder: string;
let served: Served;
let browser: Browser;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samklang-choice-'));
  await cp(join(root, 'stories/pages/choice'), folder, { recursive: true });
  await cp(join(root, 'test/theme/default/out/theme.css'), join(folder, 'theme.css'));
  await writeFile(
    join(folder, 'page.js'),
    `import { choose } from './choose.js'; globalThis.choose = choose;`,
  );
  await writeFile(join(folder, 'page.html'), html('<script src="restore.js"></script>'));
  await writeFile(join(folder, 'late.html'), html('<script src="restore.js" defer></script>'));
  served = await serve(folder, (path): Record<string, string> =>
    path.endsWith('.html') ? { 'content-security-policy': policy } : {},
  );
  browser = await launch();
});
after(async () => {
  await browser.close();
  await served.close();
  await rm(folder, { recursive: true });
});

interface Seen {
  /** What stood on the page when its body began: before that there is nothing to paint. */
  early: Record<string, string>;
  scheme: string;
}

declare global {
  var early: Record<string, string>;
  var choose: (kind: string, value: string) => void;
}

/** A browser of its own, so that nothing is kept between tests. */
async function visitor(prepare?: () => void) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.evaluateOnNewDocument(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      globalThis.early = { ...document.documentElement.dataset } as Record<string, string>;
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  if (prepare) await page.evaluateOnNewDocument(prepare);
  return {
    complaints,
    page,
    async open(name: string): Promise<Seen> {
      await page.goto(`${served.url}${name}`, { waitUntil: 'load' });
      await page.waitForFunction(() => 'choose' in globalThis);
      return page.evaluate(() => ({
        early: globalThis.early,
        scheme: getComputedStyle(document.documentElement).colorScheme,
      }));
    },
    close: () => context.close(),
  };
}

const asWritten = { samScheme: 'auto', samDensity: 'default' };

test('a choice is there again before the first paint, and nothing is refused', async () => {
  const person = await visitor();
  assert.deepEqual((await person.open('page.html')).early, asWritten);
  await person.page.evaluate(() => {
    globalThis.choose('scheme', 'dark');
    globalThis.choose('contrast', 'more');
  });
  assert.deepEqual(await person.open('page.html'), {
    early: { ...asWritten, samScheme: 'dark', samContrast: 'more' },
    scheme: 'dark',
  });
  await person.page.evaluate(() => globalThis.choose('scheme', 'auto'));
  assert.equal((await person.open('page.html')).early.samScheme, 'auto');
  assert.deepEqual(person.complaints, []);
  await person.close();
});

test('a script that does not hold the page back comes too late', async () => {
  const person = await visitor();
  await person.open('late.html');
  await person.page.evaluate(() => globalThis.choose('scheme', 'dark'));
  const { early, scheme } = await person.open('late.html');
  assert.deepEqual([early.samScheme, scheme], ['auto', 'dark']);
  await person.close();
});

for (const [what, prepare] of Object.entries({
  'keeps nothing': () => {
    Object.defineProperty(globalThis, 'localStorage', {
      get() {
        throw new DOMException('Refused', 'SecurityError');
      },
    });
  },
  'has kept something odd': () => localStorage.setItem('display', '{"scheme":1,"theme":{}'),
  'has kept nothing': () => localStorage.setItem('display', 'null'),
}))
  test(`a browser that ${what} shows the page as it was written`, async () => {
    const person = await visitor(prepare);
    assert.deepEqual((await person.open('page.html')).early, asWritten);
    await person.page.evaluate(() => globalThis.choose('density', 'compact'));
    assert.equal(await person.page.evaluate(() => document.documentElement.dataset.samDensity), 'compact');
    assert.deepEqual(person.complaints, []);
    await person.close();
  });
