import assert from 'node:assert/strict';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Check } from '../support/checks.js';
import type { App } from './app.js';

/**
 * The package's `fonts.css`, beside the original, in which Arimo stands in. It is as wide as Arial, and unlike Arial
 * every machine can have it. Hands back the address from the folder that is served.
 */
export async function fontsWithArimo(app: App, served: string): Promise<string> {
  const source = dirname(createRequire(import.meta.url).resolve('@fontsource/arimo/package.json'));
  let css = await readFile(join(app.samklang, 'dist/fonts.css'), 'utf8');
  for (const [name, cut] of [
    ['Arial', '400-normal'],
    ['Arial Bold', '700-normal'],
    ['Arial Italic', '400-italic'],
    ['Arial Bold Italic', '700-italic'],
  ] as const) {
    const file = `arimo-latin-${cut}.woff2`;
    await copyFile(join(source, 'files', file), join(served, file));
    css = css.replaceAll(`local('${name}')`, `url('../../${file}') format('woff2')`);
  }
  await writeFile(join(app.samklang, 'dist/fonts-with-arimo.css'), css);
  return 'samklang/dist/fonts-with-arimo.css';
}

const line =
  'Ansök om föräldrapenning här: The quick brown fox jumps over the lazy dog; fünf Boxkämpfer, 0123456789.';

interface Boxes {
  width: number;
  height: number;
  /** Of a paragraph of some fifteen lines. */
  lines: number;
}

/** How much room text takes in a font; nothing where the font is not to be had. */
const measure = (page: Page, family: string, style: string, weight: number): Promise<Boxes | undefined> =>
  page.evaluate(
    async (wantedFamily, wantedStyle, wantedWeight, text) => {
      const faces = [...globalThis.document.fonts].filter((face) => {
        const [lightest = 0, heaviest = lightest] = face.weight.split(' ').map(Number);
        return (
          face.family.replaceAll('"', '') === wantedFamily &&
          face.style === wantedStyle &&
          lightest <= wantedWeight &&
          wantedWeight <= heaviest
        );
      });
      // Each by itself: of those that can stand in, a machine has some and not others.
      const loaded = await Promise.allSettled(faces.map((face) => face.load()));
      if (!loaded.some(({ status }) => status === 'fulfilled')) return undefined;
      const span = globalThis.document.body.appendChild(globalThis.document.createElement('span'));
      span.textContent = text;
      span.style.cssText = `font: ${wantedStyle} ${wantedWeight} 20px '${wantedFamily}'; white-space: nowrap; display: inline-block`;
      const { width, height } = span.getBoundingClientRect();
      span.textContent = `${text} `.repeat(10);
      span.style.cssText += 'white-space: normal; inline-size: 40rem; line-height: 30px';
      const lines = span.getBoundingClientRect().height / 30;
      span.remove();
      return { width, height, lines };
    },
    family,
    style,
    weight,
    line,
  );

/** A stand-in must be as wide and as high as the typeface for which it stands. */
export async function checkFonts(page: Page, check: Check): Promise<void> {
  for (const family of ['Atkinson Hyperlegible Next', 'Atkinson Hyperlegible Mono'])
    for (const [style, weight] of [
      ['normal', 400],
      ['normal', 600],
      ['normal', 700],
      ['italic', 400],
      ['italic', 700],
    ] as const) {
      const name = `${family} ${style} ${weight}`;
      const real = await measure(page, family, style, weight);
      await check(`fonts: ${name} is there`, () => assert.ok(real));
      const standIn = await measure(page, `${family} Fallback`, style, weight);
      // For letters that are all equally wide, a machine may have none of the typefaces that can stand in.
      if (!real || (!standIn && family.endsWith('Mono'))) continue;
      await check(`fonts: what stands in for ${name} moves nothing`, () => {
        assert.ok(standIn, 'nothing stands in');
        const wider = standIn.width / real.width;
        assert.ok(Math.abs(wider - 1) < 0.015, `${standIn.width} px wide in place of ${real.width}`);
        assert.ok(
          Math.abs(standIn.height - real.height) <= 1,
          `${standIn.height} px high in place of ${real.height}`,
        );
        // A word may break to the next line a little earlier; in the whole paragraph, that is one line at the very most.
        assert.ok(
          Math.abs(standIn.lines - real.lines) <= 1,
          `${standIn.lines} lines in place of ${real.lines}`,
        );
      });
    }
}
