import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build as bundle } from 'esbuild';
import type { Browser } from 'puppeteer-core';
import { esbuildTarget } from '../../floor.js';
import { build } from '../build.js';
import { root } from '../steps.js';

/** The report page as an application would ship it: one sheet, one script with what it uses, compressed. */
async function files(): Promise<Record<string, [type: string, text: string]>> {
  await build();
  const { outputFiles } = await bundle({
    stdin: {
      contents: ['button', 'text-field', 'dialog', 'alert', 'icon']
        .map((name) => `import './dist/entries/${name}.js';`)
        .concat("import './dist/i18n/sv.js';", "import './dist/icons/send.js';")
        .join('\n'),
      resolveDir: root,
    },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: esbuildTarget,
  });
  const field = (label: string, more = '') => `<sam-text-field label="${label}" ${more}></sam-text-field>`;
  const html = `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Anmäl ett fel</title>
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="style.css">
<script type="module" src="app.js"></script><main><h1>Anmäl ett fel på gata eller i park</h1>
<sam-alert tone="warning" heading="Är det akut?" heading-level="2">Ring 112 om någon är i fara.</sam-alert><form>
${field('Vad är det för fel?', 'hint="Till exempel: Gatlampan är trasig." required maxlength="80" counter')}
${field('Gata och nummer', 'hint="Eller närmaste korsning eller park." required')}
${field('Postnummer', 'width="7"')}${field('Ort', 'value="Ekvik"')}${field('Namn', 'required')}
${field('E-post', 'type="email" hint="Hit skickar vi kvittot." required')}${field('Telefon', 'type="tel" width="18"')}
<sam-button variant="primary"><sam-icon slot="start" name="send"></sam-icon>Skicka anmälan</sam-button></form>
<sam-dialog label="Stämmer det här?">…</sam-dialog><p>Det du skickar blir en allmän handling.</p></main>`;
  const css = await Promise.all(
    ['samklang.css', 'page.css'].map((name) => readFile(join(root, 'dist', name), 'utf8')),
  );
  return {
    '/': ['text/html', html],
    '/style.css': ['text/css', css.join('')],
    '/app.js': ['text/javascript', outputFiles[0]!.text],
  };
}

/** When everything of the page is there and works, and how far it has jumped until then (cumulative layout shift). */
export async function reportPage(browser: Browser) {
  const all = await files();
  const server = createServer((request, response) => {
    const found = all[request.url!];
    if (!found) return void response.writeHead(404).end();
    response
      .writeHead(200, { 'content-type': `${found[0]}; charset=utf-8`, 'content-encoding': 'br' })
      .end(brotliCompressSync(found[1]));
  }).listen(0);
  const page = await browser.newPage();
  try {
    const cdp = await page.createCDPSession();
    await cdp.send('Network.enable');
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: (1.6 * 1024 * 1024) / 8,
      uploadThroughput: (750 * 1024) / 8,
    });
    await page.emulateCPUThrottling(4);
    await page.setViewport({ width: 390, height: 844 });
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`, {
      waitUntil: 'networkidle0',
    });
    return await page.evaluate(async () => {
      const shifts: number[] = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
      await new Promise((done) => setTimeout(done, 1000));
      const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      const paint = performance.getEntriesByName('first-contentful-paint')[0]!;
      return {
        firstPaint: `${paint.startTime.toFixed(0)} ms`,
        works: `${navigation!.domContentLoadedEventEnd.toFixed(0)} ms`,
        layoutShift: Number(shifts.reduce((sum, shift) => sum + shift, 0).toFixed(4)),
      };
    });
  } finally {
    await page.close();
    server.close();
  }
}
