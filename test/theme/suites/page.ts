import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { transform } from 'lightningcss';
import type { Browser, Page } from 'puppeteer-core';
import { type Mode, type Theme } from '../../../src/theme/index.js';
import { launch } from '../../support/browser.js';
import { compileFile, themeFiles } from '../cases.js';
import { test } from '../test.js';

const compiled = async (name: keyof typeof themeFiles) => {
  const { theme, files } = await compileFile(themeFiles[name]);
  return { theme: theme!, css: files!['theme.css'] };
};
const ours = await compiled('default');
const helsinki = await compiled('helsinki');

let browser: Browser;
let page: Page;
before(async () => {
  browser = await launch();
  page = await browser.newPage();
});
after(() => browser.close());

const value = (theme: Theme, path: string, mode: Mode) =>
  theme.tokens.find((token) => token.path === path)!.values[mode];

type Media = Record<string, string>;

/** Shows a page under the sheets and media, and answers what a property is on the element with the id `at`. */
async function computed(html: string, { sheets = [ours.css], media = {}, root = '' } = {}) {
  const cdp = await page.createCDPSession();
  const features = Object.entries({
    'prefers-contrast': '',
    'prefers-reduced-motion': '',
    'prefers-color-scheme': '',
    ...media,
  });
  await cdp.send('Emulation.setEmulatedMedia', {
    features: features.map(([name, value]) => ({ name, value })),
  });
  await page.setContent(
    `<!doctype html><html ${root}><head>${sheets.map((css) => `<style>${css}</style>`).join('')}</head><body>${html}</body></html>`,
  );
  return {
    colour: (path: string) =>
      page.evaluate(
        (property) => {
          const at = document.getElementById('at')!;
          at.style.color = `var(${property})`;
          const [r, g, b] = getComputedStyle(at)
            .color.match(/[\d.]+/g)!
            .map(Number) as [number, number, number];
          return `#${[r, g, b].map((v) => v.toString(16).padStart(2, '0')).join('')}`;
        },
        `--sam-${path.replaceAll('.', '-')}`,
      ),
    length: (path: string) =>
      page.evaluate(
        (property) => {
          const at = document.getElementById('at')!;
          at.style.cssText = `width: var(${property}); box-sizing: content-box; display: block; transition: color var(--sam-motion-enter)`;
          return getComputedStyle(at).width;
        },
        `--sam-${path.replaceAll('.', '-')}`,
      ),
    style: (name: string) =>
      page.evaluate(
        (property) => getComputedStyle(document.getElementById('at')!).getPropertyValue(property),
        name,
      ),
  };
}

const role = 'color.accent.text-normal';
const at = '<p id="at">x</p>';
const more: Media = { 'prefers-contrast': 'more' };

const expected: [
  what: string,
  html: string,
  options: Parameters<typeof computed>[1],
  theme: Theme,
  mode: Mode,
][] = [
  ['nothing set', at, {}, ours.theme, 'light'],
  [
    'the system is dark, the page did not ask',
    at,
    { media: { 'prefers-color-scheme': 'dark' } },
    ours.theme,
    'light',
  ],
  [
    'scheme auto, the system is dark',
    at,
    { root: 'data-sam-scheme=auto', media: { 'prefers-color-scheme': 'dark' } },
    ours.theme,
    'dark',
  ],
  ['scheme dark', at, { root: 'data-sam-scheme=dark' }, ours.theme, 'dark'],
  ['a color-scheme of the page', at, { root: 'style="color-scheme: dark"' }, ours.theme, 'dark'],
  [
    'light part of a dark page',
    `<div data-sam-scheme=light>${at}</div>`,
    { root: 'data-sam-scheme=dark' },
    ours.theme,
    'light',
  ],
  ['contrast more', at, { root: 'data-sam-contrast=more' }, ours.theme, 'light-contrast'],
  ['the person prefers more contrast', at, { media: more }, ours.theme, 'light-contrast'],
  ['contrast auto', at, { media: more, root: 'data-sam-contrast=auto' }, ours.theme, 'light-contrast'],
  [
    'contrast normal against the preference',
    at,
    { media: more, root: 'data-sam-contrast=normal' },
    ours.theme,
    'light',
  ],
  ['more contrast on a part', `<div data-sam-contrast=more>${at}</div>`, {}, ours.theme, 'light-contrast'],
  [
    'normal part of a page with more',
    `<div data-sam-contrast=normal>${at}</div>`,
    { root: 'data-sam-contrast=more' },
    ours.theme,
    'light',
  ],
  [
    'more and dark on one part',
    `<div data-sam-contrast=more data-sam-scheme=dark>${at}</div>`,
    {},
    ours.theme,
    'dark-contrast',
  ],
  [
    'dark part within a part with more',
    `<div data-sam-contrast=more><div data-sam-scheme=dark>${at}</div></div>`,
    {},
    ours.theme,
    'dark-contrast',
  ],
  [
    'auto within more',
    `<div data-sam-contrast=more><div data-sam-contrast=auto>${at}</div></div>`,
    {},
    ours.theme,
    'light',
  ],
];

const both = [ours.css, helsinki.css];
const themed: typeof expected = [
  ['a brand alone', at, { sheets: [helsinki.css] }, helsinki.theme, 'light'],
  ['two sheets, the last serves', at, { sheets: both }, helsinki.theme, 'light'],
  [
    'two sheets, the last serves, more contrast',
    at,
    { sheets: both, media: more },
    helsinki.theme,
    'light-contrast',
  ],
  [
    'an attribute wins over the order',
    at,
    { sheets: both, root: 'data-sam-theme=samklang' },
    ours.theme,
    'light',
  ],
  [
    'an attribute wins, more contrast',
    at,
    { sheets: both, root: 'data-sam-theme=samklang data-sam-contrast=more' },
    ours.theme,
    'light-contrast',
  ],
  [
    'an attribute wins, preferred contrast',
    at,
    { sheets: both.toReversed(), root: 'data-sam-theme=helsinki', media: more },
    helsinki.theme,
    'light-contrast',
  ],
  [
    'a theme that is not loaded',
    at,
    { sheets: both, root: 'data-sam-theme=nobody' },
    helsinki.theme,
    'light',
  ],
  [
    'a brand on a part',
    `<div data-sam-theme=helsinki>${at}</div>`,
    { sheets: both.toReversed() },
    helsinki.theme,
    'light',
  ],
  [
    'a brand on a part, more outside',
    `<div data-sam-theme=helsinki>${at}</div>`,
    { sheets: both.toReversed(), root: 'data-sam-contrast=more' },
    helsinki.theme,
    'light-contrast',
  ],
  [
    'a brand on a part, preferred contrast',
    `<div data-sam-theme=helsinki>${at}</div>`,
    { sheets: both.toReversed(), media: more },
    helsinki.theme,
    'light-contrast',
  ],
  [
    'more within a brand',
    `<div data-sam-theme=helsinki><div data-sam-contrast=more>${at}</div></div>`,
    { sheets: both.toReversed() },
    helsinki.theme,
    'light-contrast',
  ],
  [
    'brand and more on one part, dark outside',
    `<div data-sam-theme=helsinki data-sam-contrast=more>${at}</div>`,
    { sheets: both.toReversed(), root: 'data-sam-scheme=dark' },
    helsinki.theme,
    'dark-contrast',
  ],
  [
    'ours in a brand in ours, then more, then normal, then more',
    `<div data-sam-theme=helsinki><div data-sam-theme=samklang><div data-sam-contrast=more><div data-sam-contrast=normal><div data-sam-contrast=more>${at}</div></div></div></div></div>`,
    { sheets: both, root: 'data-sam-theme=samklang' },
    ours.theme,
    'light-contrast',
  ],
];

/** The same parts as elements: `<div data-sam-scheme=dark>` is `<sam-theme scheme=dark>`. */
const asElements = (html: string) =>
  html
    .replaceAll(/<div([^>]*)>/g, (_, said: string) => `<sam-theme${said.replaceAll('data-sam-', '')}>`)
    .replaceAll('</div>', '</sam-theme>');
const inBothForms = (html: string) => [...new Set([html, asElements(html)])];

const cases = [...expected, ...themed].flatMap(([what, html, ...rest]) =>
  inBothForms(html).map((form, at) => [`${what}${at ? ', as <sam-theme>' : ''}`, form, ...rest] as const),
);

for (const [what, html, options, theme, mode] of cases) {
  test(`colours: ${what}`, async () => {
    const { colour } = await computed(html, options);
    for (const path of [
      role,
      'color.neutral.border-strong',
      'color.accent.fill-strong',
      'color.danger.on-quiet',
    ])
      assert.equal(await colour(path), value(theme, path, mode), path);
  });
}

/** Every way in which one part can stand in another: theme, scheme and contrast of each, or nothing said. */
test('colours: every part within every other, as attributes and as <sam-theme>', async () => {
  const said = [undefined, 'samklang', 'helsinki'].flatMap((name) =>
    [undefined, 'light', 'dark', 'auto'].flatMap((scheme) =>
      [undefined, 'normal', 'more', 'auto'].map((contrast) => ({ theme: name, scheme, contrast })),
    ),
  );
  const attributes = (how: object, prefix: string) =>
    Object.entries(how)
      .map(([name, value]) => (value ? ` ${prefix}${name}=${value}` : ''))
      .join('');
  const form = (how: object, inner: string, isElement: boolean) =>
    isElement
      ? `<sam-theme${attributes(how, '')}>${inner}</sam-theme>`
      : `<div${attributes(how, 'data-sam-')}>${inner}</div>`;
  const nests = said.flatMap((outer, i) =>
    said.map((inner, j) => ({ outer, inner, flip: (i + j) % 2 === 0 })),
  );
  const html = nests
    .map(({ outer, inner, flip }) => form(outer, form(inner, '<i></i>', flip), !flip))
    .join('');
  for (const [prefers, isDark, isMore] of [
    ['dark', true, false],
    ['light', false, true],
  ] as const) {
    await computed(`${html}${at}`, {
      sheets: both,
      media: { 'prefers-color-scheme': prefers, ...(isMore ? more : {}) },
    });
    const found = await page.evaluate(
      (property) =>
        [...document.querySelectorAll('i')].map((element) => {
          element.style.color = `var(${property})`;
          return getComputedStyle(element).color;
        }),
      '--sam-color-accent-text-normal',
    );
    const wanted = nests.map(({ outer, inner }) => {
      const name = inner.theme ?? outer.theme ?? 'helsinki';
      const scheme = inner.scheme ?? outer.scheme ?? 'light';
      const contrast = inner.contrast ?? outer.contrast ?? 'auto';
      const mode: Mode = `${scheme === 'dark' || (scheme === 'auto' && isDark) ? 'dark' : 'light'}${contrast === 'more' || (contrast === 'auto' && isMore) ? '-contrast' : ''}`;
      const [r, g, b] = String(value(name === 'helsinki' ? helsinki.theme : ours.theme, role, mode))
        .match(/[\da-f]{2}/g)!
        .map((pair) => parseInt(pair, 16));
      return `rgb(${r}, ${g}, ${b})`;
    });
    assert.equal(found.length, 48 * 48);
    assert.deepEqual(found, wanted);
  }
});

test('light-dark() survives a tool that rewrites it for the browsers of three years ago', () => {
  const targets = { chrome: 111 << 16, firefox: 114 << 16, safari: (16 << 16) | (4 << 8) };
  const rewritten = (css: string) =>
    transform({ filename: 'theme.css', code: Buffer.from(css), minify: true, targets }).code.toString();
  const count = (css: string) => css.split('light-dark(').length;
  assert.equal(count(rewritten(ours.css)), count(ours.css));
  // The tool does so where nothing holds it back.
  assert.equal(count(rewritten('a{--b:light-dark(#fff,#000)}')), 1);
});

test('the sheet itself paints nothing', async () => {
  const { style } = await computed(at, { media: { 'prefers-color-scheme': 'dark', ...more } });
  for (const name of ['color-scheme', 'background-color', 'font-family'])
    assert.equal(await style(name), await (await computed(at, { sheets: [] })).style(name), name);
});

test('edges are thicker with more contrast', async () => {
  assert.equal(await (await computed(at)).length('border.control'), '1px');
  assert.equal(
    await (await computed(`<div data-sam-contrast=more>${at}</div>`)).length('border.control'),
    '2px',
  );
});

const heights: [html: string, root: string, height: string][] = [
  [at, '', '40px'],
  [at, 'data-sam-density=compact', '36px'],
  [at, 'data-sam-density=comfortable', '44px'],
  [`<div data-sam-density=compact>${at}</div>`, '', '36px'],
  [`<div data-sam-density=default>${at}</div>`, 'data-sam-density=compact', '40px'],
  [`<div data-sam-theme=helsinki>${at}</div>`, 'data-sam-density=compact', '36px'],
  [
    `<div data-sam-density=comfortable><div data-sam-theme=samklang data-sam-density=compact>${at}</div></div>`,
    '',
    '36px',
  ],
];
for (const [html, root, height] of heights.flatMap(([html, ...rest]) =>
  inBothForms(html).map((form) => [form, ...rest] as const),
)) {
  test(`density: ${root} ${html.replaceAll(/<\/.*|<p.*/g, '')}`, async () => {
    assert.equal(await (await computed(html, { sheets: both, root })).length('size.control-medium'), height);
  });
}

test('nothing moves for people who asked for less motion', async () => {
  const moving = await computed(at);
  await moving.length('space.1');
  assert.equal(await moving.style('transition-duration'), '0.18s');
  const still = await computed(`<div data-sam-theme=helsinki>${at}</div>`, {
    sheets: both,
    media: { 'prefers-reduced-motion': 'reduce' },
  });
  await still.length('space.1');
  assert.equal(await still.style('transition-duration'), '0s');
});
