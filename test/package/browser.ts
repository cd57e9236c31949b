import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { serve } from '../storybook/serve.js';
import type { Check } from '../support/checks.js';
import type { App } from './app.js';
import { checkFonts, fontsWithArimo } from './fonts.js';
import { samples } from './samples.js';

/** The strictest policy that lets a page have scripts and styles of its own at all. */
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";

const shown = Object.entries(samples)
  .map(([tag, { markup }]) => `<p data-sample="${tag}">${markup}</p>`)
  .join('\n');

const document = (head: string, body: string) => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Page</title>${head}</head>
<body>${body}</body>
</html>`;

const link = (href: string) => `<link rel="stylesheet" href="${href}">`;
const page = link('samklang/dist/page.css');
const sheets = link('samklang/dist/samklang.css') + page;
const script = (file: string) => `<script type="module" src="${file}"></script>`;

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string };
}

interface Watched {
  page: Page;
  /** What a person would find in the console: refusals of the policy, errors, every word. */
  complaints: string[];
  requests: string[];
}

async function open(
  browser: Browser,
  url: string,
  prepare?: (page: Page) => Promise<unknown>,
): Promise<Watched> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => requests.push(request.url()));
  await prepare?.(page);
  await page.goto(url, { waitUntil: 'load' });
  return { page, complaints, requests };
}

/** Whether all elements of a page are defined and drawn. */
const drawn = (page: Page) =>
  page.evaluate(async () => {
    const until = performance.now() + 5000;
    for (let tag; (tag = globalThis.document.querySelector(':not(:defined)')?.localName);) {
      if (performance.now() > until) throw new Error(`<${tag}> is never defined`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });

const places = (page: Page) =>
  page.evaluate(() =>
    [...globalThis.document.querySelectorAll('[data-sample], [data-sample] > *, h1')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { what: element.localName, at: [x, y, width, height].map((value) => Math.round(value * 4) / 4) };
    }),
  );

const icon = '<sam-icon name="save"></sam-icon>';
const before = '<sam-icon slot="start" name="save"></sam-icon>';
const behind = '<sam-icon slot="end" name="save"></sam-icon>';

/** Every size and variant with all that may stand in them, so that each one keeps its place. */
const many = ['primary', 'secondary', 'quiet']
  .flatMap((variant) =>
    ['small', 'medium', 'large'].flatMap((size) =>
      ['Save', `${before}Save`, `Save${behind}`, `${before}Save${behind}`, `Save ${icon}`].map(
        (content) => `<sam-button variant="${variant}" size="${size}">${content}</sam-button>`,
      ),
    ),
  )
  .concat(
    '<sam-button tone="danger" disabled>Delete</sam-button>',
    '<sam-button loading>Save</sam-button>',
    `<sam-button aria-label="Close">${icon}</sam-button>`,
    `<sam-button>${'Luottamushenkilöorganisaatiossamme '.repeat(12)}</sam-button>`,
    icon,
    '<sam-icon name="save" label="Save"></sam-icon>',
  )
  .map((markup) => `<p data-sample>Before ${markup} after</p>`)
  .concat(
    ['sam-checkbox', 'sam-switch', 'sam-radio'].flatMap((tag) =>
      ['size="small"', 'size="large" hint="A hint."', 'variant="card" hint="A hint."', 'variant="card"'].map(
        (attributes) => `<div data-sample><${tag} label="Receipt" ${attributes}></${tag}></div>`,
      ),
    ),
    '<div data-sample><sam-checkbox>With <b>markup</b></sam-checkbox></div>',
    '<div data-sample><sam-radio-group label="Marked?" orientation="horizontal"><sam-radio label="Yes"></sam-radio><sam-radio label="No"></sam-radio></sam-radio-group></div>',
  )
  .join('\n');

/** A page on which something would be seen to jump. */
const jumpy = `<h1>Before</h1>\n${shown}\n${many}\n<h1>After</h1>`;

/** How two versions can meet on a page: as scripts of their own, or each in the bundle of another application. */
const kinds = ['one-file', 'entries'];
/** The button, as each bundler brings it. */
const buttons = ['button-by-esbuild', 'button-by-vite', 'button-by-webpack'];

const otherVersion = '999.0.0';

/** The packed package on plain pages, in a browser, under a policy that forbids everything it does not need. */
export async function checkInBrowser(
  app: App,
  scripts: Record<string, string>,
  version: string,
  browser: Browser,
  check: Check,
): Promise<void> {
  const folder = join(app.folder, 'node_modules');
  const pages: Record<string, string> = {
    'plain.html': document(sheets + script('samklang/dist/cdn/samklang.js'), shown),
    'late.html': document(sheets, jumpy),
    'late-theme.html': document(link('agency.css') + page, jumpy),
    'words.html': document(
      sheets,
      '<p><sam-icon name="x" label="Important"></sam-icon> <sam-button aria-label="Close"><sam-icon name="x"></sam-icon></sam-button></p>' +
        '<sam-dialog label="Never seen">Closed</sam-dialog><sam-dialog open label="Withdraw?">It is deleted.</sam-dialog>',
    ),
    'fonts.html': document(`<link rel="stylesheet" href="${await fontsWithArimo(app, folder)}">`, ''),
  };
  const oneFile = await readFile(join(app.samklang, 'dist/cdn/samklang.js'), 'utf8');
  const files: Record<string, string> = {
    ...scripts,
    'one-file.js': oneFile,
    // As the command line has written it.
    'agency.css': await readFile(join(app.folder, 'theme/theme.css'), 'utf8'),
  };
  for (const bundle of buttons)
    pages[`${bundle}.html`] = document(sheets + script(`${bundle}.js`), '<sam-button>Save</sam-button>');
  for (const kind of kinds) {
    const ours = files[`${kind}.js`]!;
    const other = ours.replaceAll(`"${version}"`, `"${otherVersion}"`);
    assert.ok(other !== ours, `${kind}.js does not say its version`);
    files[`other-${kind}.js`] = other;
    const [first, last] = [script(`${kind}.js`), script(`other-${kind}.js`)];
    pages[`${kind}-ours-first.html`] = document(sheets + first + last, shown);
    pages[`${kind}-ours-last.html`] = document(sheets + last + first, shown);
  }
  for (const [name, text] of Object.entries({ ...pages, ...files }))
    await writeFile(join(folder, name), text);

  const served = await serve(folder, (path): Record<string, string> =>
    path.endsWith('.html') && path !== 'fonts.html' ? { 'content-security-policy': policy } : {},
  );
  try {
    const { page, complaints, requests } = await open(browser, `${served.url}plain.html`);
    await check('plain page: nothing is refused under the strict policy, and nothing complains', async () => {
      await drawn(page).catch((error: unknown) => complaints.push(String(error)));
      assert.deepEqual(complaints, []);
    });
    await check('plain page: nothing is asked of anyone else', () =>
      assert.deepEqual(
        requests.filter((url) => !url.startsWith(served.url)),
        [],
      ),
    );
    for (const [tag, { inside, property, token }] of Object.entries(samples))
      await check(`plain page: <${tag}> is drawn and wears the theme`, async () => {
        const [found, wanted] = await page.evaluate(
          (tagName, selector, name, custom) => {
            const host = globalThis.document.querySelector(`[data-sample=${tagName}] ${tagName}`)!;
            const part = host.shadowRoot?.querySelector(selector);
            const probe = globalThis.document.body.appendChild(globalThis.document.createElement('i'));
            probe.style.setProperty(name, `var(${custom})`);
            return [
              part && getComputedStyle(part).getPropertyValue(name),
              getComputedStyle(probe).getPropertyValue(name),
            ];
          },
          tag,
          inside,
          property,
          token,
        );
        assert.ok(wanted, `${token} says nothing`);
        assert.equal(found, wanted);
      });
    await page.close();

    for (const [sheet, name] of [
      ['samklang.css', 'late'],
      ["an agency's theme.css", 'late-theme'],
    ])
      await check(
        `late script, ${sheet}: no element moves or changes its size when it is defined`,
        async () => {
          const late = await open(browser, `${served.url}${name}.html`);
          const before = await places(late.page);
          assert.ok(
            await late.page.evaluate(() => globalThis.document.querySelector('sam-button:not(:defined)')),
          );
          await late.page.evaluate((file) => {
            const loading = globalThis.document.createElement('script');
            loading.type = 'module';
            const { trustedTypes } = globalThis as unknown as { trustedTypes: TrustedTypes };
            // A method, since a function in a property does not survive the way into the page.
            const policy = trustedTypes.createPolicy('late', {
              createScriptURL(url) {
                return url;
              },
            });
            loading.src = policy.createScriptURL(file);
            globalThis.document.head.append(loading);
          }, `${served.url}one-file.js`);
          await drawn(late.page);
          assert.deepEqual(await places(late.page), before);
          assert.equal(
            await late.page.evaluate(
              () =>
                globalThis.document.querySelector('sam-button')?.shadowRoot?.querySelectorAll('button')
                  .length,
            ),
            1,
          );
          await late.page.close();
        },
      );

    await check('without JavaScript: words that stand in attributes can be read', async () => {
      const bare = await open(browser, `${served.url}words.html`, async (opened) => {
        await opened.setJavaScriptEnabled(false);
      });
      const cdp = await bare.page.createCDPSession();
      const { nodes } = (await cdp.send('Accessibility.getFullAXTree')) as {
        nodes: { role?: { value: string }; name?: { value: string } }[];
      };
      const texts = nodes
        .filter(({ role }) => role?.value === 'StaticText')
        .map(({ name }) => name?.value.trim());
      // The tree is told level by level.
      assert.deepEqual(texts.filter(Boolean).sort(), ['Close', 'Important', 'It is deleted.', 'Withdraw?']);
      await bare.page.close();
    });

    for (const bundle of buttons)
      await check(`${bundle}: the button is defined and drawn, and nothing complains`, async () => {
        const bundled = await open(browser, `${served.url}${bundle}.html`);
        await drawn(bundled.page);
        assert.deepEqual(bundled.complaints, []);
        assert.ok(
          await bundled.page.evaluate(() =>
            globalThis.document.querySelector('sam-button')?.shadowRoot?.querySelector('button'),
          ),
        );
        await bundled.page.close();
      });

    const orders = kinds.flatMap((kind) => [
      [`${kind}-ours-first`, version, otherVersion],
      [`${kind}-ours-last`, otherVersion, version],
    ]);
    for (const [name, serving, idle] of orders)
      await check(`two versions on one page, ${name}: one line says which serves, and it works`, async () => {
        const both = await open(browser, `${served.url}${name}.html`);
        await drawn(both.page);
        assert.equal(both.complaints.length, 1, both.complaints.join('\n'));
        assert.ok(
          both.complaints[0]!.includes(`Samklang ${serving} serves, not ${idle}.`),
          both.complaints[0],
        );
        const [inUse, ...shapes] = await both.page.evaluate(() => [
          (customElements.get('sam-button') as unknown as { version: string }).version,
          ...[...globalThis.document.querySelectorAll('sam-icon')].map(
            (element) => element.shadowRoot?.querySelector('svg > *')?.localName,
          ),
        ]);
        assert.equal(inUse, serving);
        assert.ok(shapes.length && shapes.every(Boolean), 'no icon is drawn');
        await both.page.close();
      });

    const fonts = await open(browser, `${served.url}fonts.html`);
    await checkFonts(fonts.page, check);
    await fonts.page.close();
  } finally {
    await served.close();
  }
}
