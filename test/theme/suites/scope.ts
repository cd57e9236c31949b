import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { modes, type Mode, type Theme } from '../../../src/theme/index.js';
import { sheet } from '../../../src/theme/write/sheet.js';
import { launch } from '../../support/browser.js';
import { compileFile, themeFiles } from '../cases.js';
import { test } from '../test.js';

const inScope = async (scope: string) => {
  const { theme, files, problems } = await compileFile(themeFiles.kern, { scope });
  assert.deepEqual(
    problems.filter(({ severity }) => severity === 'error'),
    [],
  );
  return { theme: theme!, css: files!['theme.scoped.css']! };
};

let browser: Browser;
let page: Page;
before(async () => {
  browser = await launch();
  page = await browser.newPage();
});
after(() => browser.close());

/** What properties are on the element with the id `at`, wherever it stands. */
async function styles(html: string, names: string[], wantsContrast = false): Promise<string[]> {
  const cdp = await page.createCDPSession();
  await cdp.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-contrast', value: wantsContrast ? 'more' : '' }],
  });
  await page.setContent(`<!doctype html><html><body>${html}</body></html>`);
  return page.evaluate((wanted) => {
    const roots = [
      document,
      ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []),
    ];
    const at = roots.map((root) => root.querySelector<HTMLElement>('#at')).find(Boolean)!;
    return wanted.map((name) => {
      if (name.startsWith('--sam-color')) at.style.color = `var(${name}, transparent)`;
      return getComputedStyle(at).getPropertyValue(name.startsWith('--sam-color') ? 'color' : name);
    });
  }, names);
}

const rgb = (hex: string) => `rgb(${[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;

const path = 'color.accent.text-normal';
const property = '--sam-color-accent-text-normal';
const painted = ({ tokens }: Theme, mode: Mode) =>
  rgb(tokens.find((token) => token.path === path)!.values[mode] as string);

const at = '<p id="at">x</p>';
const attributes: Record<Mode, string> = {
  light: 'data-sam-scheme="light" data-sam-contrast="normal"',
  dark: 'data-sam-scheme="dark"',
  'light-contrast': 'data-sam-contrast="more"',
  'dark-contrast': 'data-sam-scheme="dark" data-sam-contrast="more"',
};

const shadow = (css: string, inner: string, host = '') =>
  `<div ${host}><template shadowrootmode="open"><style>${css}</style>${inner}</template></div>`;

test('a shadow root of somebody else has the theme, without any sheet of ours in the page', async () => {
  const { theme, css } = await inScope(':host');
  assert.deepEqual(await styles(shadow(css, at), [property]), [painted(theme, 'light')]);
  for (const mode of modes) {
    const says = attributes[mode];
    const expected = [painted(theme, mode)];
    assert.deepEqual(await styles(shadow(css, at, says), [property]), expected, `${mode} on the host`);
    assert.deepEqual(
      await styles(shadow(css, `<div ${says}>${at}</div>`), [property]),
      expected,
      `${mode} inside`,
    );
  }
});

test('a part of a page has the theme, and nothing around it has', async () => {
  const { theme, css } = await inScope('main, .agency');
  const inPage = (html: string) => `<style>${css}</style>${html}`;
  for (const mode of modes) {
    const says = attributes[mode];
    for (const html of [
      `<main ${says}>${at}</main>`,
      `<main><div ${says}>${at}</div></main>`,
      `<div class="agency" ${says}>${at}</div>`,
      `<div class="agency"><div ${says}>${at}</div></div>`,
    ])
      assert.deepEqual(await styles(inPage(html), [property]), [painted(theme, mode)], html);
    assert.deepEqual(
      await styles(inPage(`<div ${says}>${at}</div>`), [property, 'color-scheme', '--sam-space-5']),
      ['rgba(0, 0, 0, 0)', 'normal', ''],
      `${mode} outside`,
    );
  }
});

test('a scope follows the person who asks for more contrast, and density', async () => {
  for (const scope of [':host', '.agency']) {
    const { theme, css } = await inScope(scope);
    const put = (inner: string) =>
      scope === ':host' ? shadow(css, inner) : `<style>${css}</style><div class="agency">${inner}</div>`;
    assert.deepEqual(await styles(put(at), [property], true), [painted(theme, 'light-contrast')]);
    const height = async (html: string) => {
      const [found] = await styles(html, ['--sam-size-control-medium']);
      return found;
    };
    assert.match((await height(put(at)))!, /^calc\(2\.5rem \+ +0px\)$/);
    assert.match((await height(put(`<div data-sam-density="compact">${at}</div>`)))!, /-.25rem/);
  }
});

test('the theme of a scope is stronger than that of the page around it', async () => {
  const { theme, css } = await inScope('.agency');
  const { files } = await compileFile(themeFiles.helsinki);
  const html = `<style>${css}</style><style>${files!['theme.css']}</style><div class="agency">${at}</div>`;
  assert.deepEqual(await styles(html, [property]), [painted(theme, 'light')]);
});

test('a scope that could leave its place, or selects nothing, is refused', async () => {
  for (const scope of [
    '',
    ' ',
    '.a{}',
    '.a;',
    '</style>',
    '.a/*',
    '@media',
    '.a\\',
    '(',
    ')',
    '[a="]',
    ':is(.a',
    '.a,',
    '> .a',
    ':host(.x)',
    '.a :host',
    ':host .a',
    '.a::before',
    '.a\n{}',
    'a'.repeat(501),
  ]) {
    const { files, problems } = await compileFile(themeFiles.kern, { scope });
    assert.deepEqual(
      problems.filter(({ severity }) => severity === 'error').map(({ code }) => code),
      ['bad-scope'],
      JSON.stringify(scope),
    );
    assert.equal(files, undefined);
  }
  for (const scope of ['.a', '#a > main', '[data-x="]"]', ':is(.a, .b):not([hidden])', ' :host '])
    assert.ok((await compileFile(themeFiles.kern, { scope })).files!['theme.scoped.css'], scope);
});

test('without a scope there is no such file', async () => {
  assert.ok(!('theme.scoped.css' in (await compileFile(themeFiles.kern)).files!));
});

const same = <T>(value: T) => Object.fromEntries(modes.map((mode) => [mode, value])) as Record<Mode, T>;

test("a theme's properties of components reach its parts, and no other theme inside of them", async () => {
  const { theme } = await compileFile(themeFiles.kern);
  const { files } = await compileFile(themeFiles.helsinki);
  const css = sheet({
    ...theme!,
    components: [
      { path: 'button.radius', type: 'dimension', values: same({ value: 3, unit: 'px' }) },
      {
        path: 'button.track',
        type: 'color',
        values: {
          light: '#111111',
          dark: '#222222',
          'light-contrast': '#333333',
          'dark-contrast': '#444444',
        },
      },
    ],
  });
  const sheets = `<style>${files!['theme.css']}</style><style>${css}</style>`;
  const names = ['--sam-button-radius', '--sam-button-track'];
  const track = (colour: string) => ['3px', colour];
  const found = (html: string) => styles(`${sheets}${html}`, names);
  assert.deepEqual(await found(at), track('light-dark(#111,#222)'));
  assert.deepEqual(await found(`<div data-sam-contrast="more">${at}</div>`), track('light-dark(#333,#444)'));
  const nested = (outer: string, inner: string) =>
    `<div data-sam-theme="${outer}"><div data-sam-theme="${inner}">${at}</div></div>`;
  assert.deepEqual(await found(nested('helsinki', 'kern')), track('light-dark(#111,#222)'));
  assert.deepEqual(await found(nested('kern', 'helsinki')), ['', '']);
  assert.deepEqual(
    await found(
      `<sam-theme theme="kern"><sam-theme theme="helsinki" contrast="more">${at}</sam-theme></sam-theme>`,
    ),
    ['', ''],
  );
});

test('typefaces of a theme are told where a page can load them, and stay in their place', async () => {
  const { theme } = await compileFile(themeFiles.kern);
  const withFont = {
    ...theme!,
    fonts: [
      {
        family: 'A "B" \\',
        sources: [{ file: 'fonts/a"b).woff2', format: 'woff2' as const }],
        weight: [100, 900] as [number, number],
        style: 'italic' as const,
      },
    ],
  };
  await page.setContent(`<!doctype html><style>${sheet(withFont)}</style>`);
  const [face] = await page.evaluate(() =>
    [...document.fonts].map(({ family, weight, style, display }) => ({ family, weight, style, display })),
  );
  const { family, ...rest } = face!;
  // Some versions of Chromium tell the name as CSS writes it.
  assert.match(family, /^"?A \\?"B\\?" \\{1,2}"?$/);
  assert.deepEqual(rest, { weight: '100 900', style: 'italic', display: 'swap' });
  assert.match(sheet(withFont, '.agency'), /^@font-face/);
  assert.doesNotMatch(sheet(withFont, ':host'), /@font-face/);
});
