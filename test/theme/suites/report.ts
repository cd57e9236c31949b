import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { pathToFileURL } from 'node:url';
import { wcagContrast } from 'culori';
import { HtmlValidate } from 'html-validate';
import type { Browser, Page } from 'puppeteer-core';
import { compile, modes, type Mode, type Theme } from '../../../src/theme/index.js';
import { frame } from '../../../src/theme/report/frame.js';
import { reportHtml } from '../../../src/theme/report/page.js';
import { ownSha256, sha256 } from '../../../src/theme/report/sha256.js';
import { launch } from '../../support/browser.js';
import { compileFile, themeFiles } from '../cases.js';
import { test } from '../test.js';

const { theme, files } = await compileFile(themeFiles.kern);
const kern = theme!;
const text = files!['report.html'];

let folder: string;
let browser: Browser;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samklang-report-'));
  await writeFile(join(folder, 'report.html'), text);
  browser = await launch();
});
after(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

interface Opened {
  page: Page;
  /** What the page asked for, beside itself. */
  requests: string[];
  /** What was said on the console: what the policy refuses is said there. */
  said: string[];
}

/** A report as a person opens it: a file on a disk. */
async function open(html = text, features: Record<string, string> = {}, width = 1280): Promise<Opened> {
  const file = join(folder, `${createHash('sha256').update(html).digest('hex').slice(0, 12)}.html`);
  await writeFile(file, html);
  const page = await browser.newPage();
  const requests: string[] = [];
  const said: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  await page.setViewport({ width, height: 900 });
  const cdp = await page.createCDPSession();
  await cdp.send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
  await page.goto(pathToFileURL(file).href);
  return { page, requests: requests.slice(1), said };
}

test('it is made from the theme alone: no date, no path, no address but those of the criteria', async () => {
  assert.equal((await compileFile(themeFiles.kern)).files!['report.html'], text);
  assert.doesNotMatch(text, /\b20[2-9]\d-\d|\/tmp|tokens\/|\.tokens\.json/);
  for (const [address] of text.matchAll(/https?:[^"'\s)<]+/g))
    assert.match(address, /^https:\/\/www\.w3\.org\/TR\/WCAG22\/#[a-z-]+$/);
  assert.doesNotMatch(text, /<script|\sstyle=|\son\w+=|<link|<img|src=|url\(/);
});

test('it needs nothing but itself, under a policy of its own that allows nothing else', async () => {
  const { page, requests, said } = await open();
  assert.deepEqual([requests, said], [[], []]);
  const policy = await page.$eval('meta[http-equiv]', (meta) => meta.content);
  assert.match(
    policy,
    /^default-src 'none'; style-src( 'sha256-[\w+/]{43}=')+; base-uri 'none'; form-action 'none'$/,
  );
  await page.evaluate(() => {
    for (const [tag, inner] of [
      ['script', 'document.title = "changed"'],
      ['style', 'body { display: none }'],
    ] as const)
      document.body.append(Object.assign(document.createElement(tag), { textContent: inner }));
    document.body.append(Object.assign(new Image(), { src: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=' }));
  });
  await page.waitForFunction(() => document.images[0]!.complete);
  assert.notEqual(await page.title(), 'changed');
  assert.equal(await page.$eval('body', (body) => getComputedStyle(body).display), 'block');
  assert.equal(said.length, 3, said.join('\n'));
  await page.close();
});

const validator = (rules: Record<string, string> = {}) =>
  new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:document'],
    elements: [
      'html5',
      Object.fromEntries(
        [...frame.sample.matchAll(/<(sam-[\w-]+)/g)].map(([, tag]) => [tag, { flow: true, phrasing: true }]),
      ),
    ],
    rules: {
      // Ways to write the same.
      'void-style': 'off',
      'no-trailing-whitespace': 'off',
      'doctype-style': ['error', { style: 'lowercase' }],
      'long-title': 'off',
      ...rules,
    },
  });

const strict = validator();
// Inside of components ids are those of one shadow root, and text comes through slots; it knows neither.
const lenient = validator({ 'no-missing-references': 'off', 'no-dup-id': 'off', 'text-content': 'off' });

const faultsIn = async (html: string) => {
  const found = [
    await strict.validateString(
      html.replaceAll(/(<div\s+class="panel"[^>]*>).*?(<\/div>\s*<\/figure>)/gs, '$1$2'),
    ),
    await lenient.validateString(html),
  ];
  return found
    .flatMap(({ results }) => results.flatMap(({ messages }) => messages))
    .map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId} ${message}`);
};

test('it is valid HTML', async () => {
  assert.deepEqual(await faultsIn(text), []);
  const links = [...text.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id!);
  assert.ok(links.length > 15);
  for (const id of links) assert.ok(text.includes(` id="${id}"`), id);
  // What is planted must be found; in a page of one mode, which is read in a quarter of the time.
  const { files: short } = await compileFile(themeFiles.kern, { modes: ['light'] });
  const page = short!['report.html'];
  assert.deepEqual(await faultsIn(page), []);
  for (const [right, wrong] of [
    ['</section>', ''],
    ['scope="row"', 'scope="cell"'],
    ['id="summary"', 'id="pairs"'],
  ])
    assert.ok((await faultsIn(page.replace(right!, wrong!))).length > 0, wrong);
});

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

for (const features of [
  {} as Record<string, string>,
  { 'prefers-color-scheme': 'dark' },
  { 'prefers-contrast': 'more' },
  { 'prefers-color-scheme': 'dark', 'prefers-contrast': 'more' },
]) {
  test(`axe finds nothing: ${Object.values(features).join(' ') || 'light'}`, async () => {
    const { page } = await open(text, features);
    await page.evaluate(axe);
    const found = (await page.evaluate(
      `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(({ violations, passes }) => ({ violations: violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ html }) => html).slice(0, 3)), passes: passes.length }))`,
    )) as { violations: string[]; passes: number };
    assert.deepEqual(found.violations, []);
    assert.ok(found.passes > 20);
    await page.close();
  });
}

/** What stands in the tables of pairs, and what a browser paints there. */
const cells = (page: Page) =>
  page.$$eval('.pairs tr:not(.role) td', (found) =>
    found.map((cell) => {
      const row = cell.parentElement!;
      const { color, backgroundColor, borderTopColor } = getComputedStyle(cell.querySelector('.specimen')!);
      return {
        role: row.parentElement!.querySelector('b')!.textContent,
        on: row.querySelector('th')!.textContent,
        column: [...row.children].indexOf(cell) - 1,
        said: Number(/[\d.]+/.exec(cell.textContent)![0]),
        drawn: color,
        second: borderTopColor,
        ground: backgroundColor,
      };
    }),
  );

test('every pair stands there, with the contrast that its painted colours have', async () => {
  const { page } = await open();
  const found = await cells(page);
  assert.equal(found.length, kern.pairs.length);
  const left = new Map(kern.pairs.map((pair) => [`${pair.role} ${pair.on} ${pair.mode}`, pair]));
  assert.equal(left.size, found.length);
  for (const { role, on, column, said, drawn, second, ground } of found) {
    const measured = Math.max(
      wcagContrast(drawn, ground),
      on.includes(' or ') ? wcagContrast(second, ground) : 0,
    );
    assert.ok(Math.abs(measured - said) < 0.011, `${role} ${on}: ${said}, painted ${measured}`);
    const [path] = on.split(' ');
    assert.ok(
      left.delete(`color.${role} color.${path} ${modes[column]}`),
      `${role} on ${path} stands there twice`,
    );
  }
  assert.equal(left.size, 0);
  await page.close();
});

test('the components in it are painted in each mode', async () => {
  const { page } = await open();
  const painted = await page.evaluate(() =>
    [...document.querySelectorAll('.panel')].map((panel) => {
      const { shadowRoot } = panel.querySelector('sam-button[variant=primary]')!;
      return [panel, shadowRoot!.querySelector('button')!].map(
        (one) => getComputedStyle(one).backgroundColor,
      );
    }),
  );
  const value = (path: string, mode: Mode) =>
    kern.tokens.find((token) => token.path === path)!.values[mode] as string;
  const rgb = (hex: string) =>
    `rgb(${[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;
  assert.deepEqual(
    painted,
    modes.map((mode) =>
      ['color.neutral.surface-page', 'color.accent.fill-strong'].map((path) => rgb(value(path, mode))),
    ),
  );
  await page.close();
});

/** What is wider than the room it has: the page, or a table in its scroller. */
const tooWide = (page: Page) =>
  page.$$eval('html, .scroller', (found) =>
    found
      .filter((one) => one.scrollWidth > one.clientWidth)
      .map((one) => `${one.localName} ${one.querySelector('caption')?.textContent}`),
  );

test('it can be read at 320 pixels, and with text twice as large', async () => {
  const narrow = await open(text, {}, 320);
  const wide = await tooWide(narrow.page);
  // Tables of colours scroll by themselves; those of the pairs, which are nearly all of the page, need not.
  assert.ok(
    wide.every((one) => !/^html|\d pairs$|How far/.test(one.trim())),
    wide.join(),
  );
  for (const width of [320, 640]) {
    const large = await open(text, {}, width);
    const cdp = await large.page.createCDPSession();
    await cdp.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
    assert.ok(!(await tooWide(large.page)).some((one) => one.startsWith('html')), `${width}`);
    await large.page.close();
  }
  await narrow.page.close();
});

test('on paper no table is cut, and no row', async () => {
  // The width between the margins of a sheet of A4.
  const { page } = await open(text, {}, Math.floor((182 / 25.4) * 96));
  await page.emulateMediaType('print');
  assert.deepEqual(await tooWide(page), []);
  assert.deepEqual(
    await page.$$eval('tr', (rows) => [...new Set(rows.map((row) => getComputedStyle(row).breakInside))]),
    ['avoid'],
  );
  assert.equal(await page.$eval('.scroller', (one) => getComputedStyle(one).overflowX), 'visible');
  assert.equal(await page.$eval('thead', (one) => getComputedStyle(one).display), 'table-header-group');
  const pdf = Buffer.from(await page.pdf({ format: 'A4', printBackground: true })).toString('latin1');
  assert.match(pdf, /^%PDF/);
  await page.close();
});

test('hostile words are shown and do nothing', async () => {
  const words = [
    '</title></style></template><script>document.title = "changed"</script>',
    '"><img src=x onerror="document.title = \'changed\'">',
    '${1}{{2}} &lt;b&gt; <!-- -->',
  ].join(' ');
  const source = {
    $description: `${words}\u202e\u0000\ud800`,
    key: { accent: { $value: '#116a3e' } },
    $extensions: { 'dev.samklang': { name: 'hostile' } },
  };
  const { files } = compile([{ file: 'hostile.tokens.json', text: JSON.stringify(source) }]);
  const { page, said } = await open(files!['report.html']);
  assert.deepEqual(said, []);
  assert.equal(await page.title(), 'Contrast evidence: hostile');
  assert.deepEqual(await page.$$eval('script, img', (found) => found.length), 0);
  assert.equal(await page.$eval('.lead', (one) => one.textContent), `${words}\ufffd\ufffd\ufffd`);
  assert.deepEqual(await faultsIn(files!['report.html']), []);
  await page.close();
});

const written = (of: Theme) => reportHtml(of, [], frame);

test('a pair that fails is told, in the verdict and in its place', async () => {
  const broken = { ...kern, pairs: kern.pairs.map((pair, i) => (i === 0 ? { ...pair, ratio: 1.2 } : pair)) };
  const { page } = await open(written(broken));
  assert.match(
    await page.$eval('.verdict', (one) => one.textContent),
    /1 pair of 988 has less contrast than owed/,
  );
  assert.deepEqual(
    await page.$$eval('td strong', (found) => found.map((one) => one.parentElement!.textContent.trim())),
    ['1.20 fails'],
  );
  await page.close();
});

test('two tones that some eyes confuse are told, in the verdict and in their place', async () => {
  const distances = kern.distances.map((one, i) => (i === 7 ? { ...one, distance: 3.2 } : one));
  const { page } = await open(written({ ...kern, distances }));
  assert.match(
    await page.$eval('.verdict', (one) => one.textContent),
    /3\.20 owes 10: told by word and shape\s+Accent and warning, tritan vision, light/,
  );
  assert.deepEqual(
    await page.$$eval('.vision td:has(small)', (found) => found.map((one) => one.textContent.trim())),
    ['3.20 told by word and shape'],
  );
  await page.close();
});

test('what a theme sets for one component alone is told, as something that was not measured', async () => {
  const same = (value: string) =>
    Object.fromEntries(modes.map((mode) => [mode, value])) as Record<Mode, string>;
  const html = written({
    ...kern,
    components: [{ path: 'button.fill', type: 'color', values: same('#123456') }],
  });
  assert.ok(!text.includes('id="components"'));
  const { page } = await open(html);
  assert.match(await page.$eval('.components', (one) => one.textContent), /not measured here/);
  assert.deepEqual(
    await page.$$eval('.components tbody tr > *', (found) => found.map((one) => one.textContent)),
    ['--sam-button-fill', ...modes.map(() => '#123456')],
  );
  assert.deepEqual(await faultsIn(html), []);
  await page.close();
});

test('the hash is SHA-256', () => {
  for (let i = 0; i < 200; i++) {
    const message = 'aé€😀x'.repeat(i).slice(0, i * 3);
    for (const hash of [sha256, ownSha256])
      assert.equal(hash(message), createHash('sha256').update(message).digest('base64'), message);
  }
});
