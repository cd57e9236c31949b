// npm run bench: what a thousand buttons cost beside native ones. It reports and never fails.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { build as bundle } from 'esbuild';
import type { CDPSession, Page } from 'puppeteer-core';
import { launch } from '../../../test/support/browser.js';
import { esbuildTarget } from '../../floor.js';
import { build } from '../build.js';
import { cssForEsbuild } from '../css.js';
import { defines } from '../modules.js';
import { root } from '../steps.js';

const variants = ['native', 'native again', 'bare Lit', 'sam-button'] as const;
type Variant = (typeof variants)[number];

const figures = ['mount', 'disabled', 'heap'] as const;
type Sample = Record<(typeof figures)[number], number>;

/** What `sam-button` may cost at most, as a multiple of the native button. */
const ceilings: Sample = { mount: 3.5, disabled: 2.6, heap: 4.1 };

const count = 1000;
const rounds = process.argv.includes('--quick') ? 3 : 11;

async function makePage(): Promise<string> {
  await build(['icons', 'entries', 'report', 'properties', 'styles']);
  const { outputFiles } = await bundle({
    entryPoints: [join(root, 'src/build/bench/page.ts')],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: esbuildTarget,
    define: await defines(false),
    plugins: [cssForEsbuild({ minify: true })],
  });
  const theme = await readFile(join(root, 'dist/samklang.css'), 'utf8');
  return `<!doctype html><html lang="en"><style>${theme}</style><body><script>${outputFiles[0]!.text}</script>`;
}

/** Seconds of work that the main thread has done so far, by its own clock: other programs do not count. */
async function work(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')!.value;
}

async function heap(cdp: CDPSession): Promise<number> {
  for (let i = 0; i < 2; i++) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize } = (await cdp.send('Runtime.getHeapUsage')) as unknown as Record<
    string,
    number
  >;
  return usedSize! + embedderHeapUsedSize!;
}

async function measure(page: Page, cdp: CDPSession, variant: Variant): Promise<Sample> {
  const costs = async (act: () => Promise<void>) => {
    const before = await work(cdp);
    await act();
    return (await work(cdp)) - before;
  };
  const empty = await heap(cdp);
  const mount = await costs(() => page.evaluate((name, n) => bench.mount(name, n), variant, count));
  const full = await heap(cdp);
  const disabled = await costs(() => page.evaluate(() => bench.disable()));
  await page.evaluate(() => bench.clear());
  return { mount: mount * 1000, disabled: disabled * 1000, heap: (full - empty) / count / 1024 };
}

/** The value below which a share of the numbers lies. */
function quantile(numbers: number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)]!;
  return low + (sorted[Math.ceil(at)]! - low) * (at % 1);
}

interface Spread {
  median: number;
  low: number;
  high: number;
}
const spread = (numbers: number[]): Spread => ({
  median: quantile(numbers, 0.5),
  low: quantile(numbers, 0.25),
  high: quantile(numbers, 0.75),
});

async function run(): Promise<Record<Variant, Sample[]>> {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.setContent(await makePage());
    const cdp = await page.createCDPSession();
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });

    const sizes = new Map<string, string>();
    for (const variant of variants) {
      await page.evaluate((name) => bench.mount(name, 1), variant);
      sizes.set(variant, await page.evaluate(() => bench.measure()));
    }
    if (new Set(sizes.values()).size > 1) {
      console.log(
        'The variants are not of one size, so their ratios compare unlike things:',
        Object.fromEntries(sizes),
      );
    }

    const samples = Object.fromEntries(variants.map((variant) => [variant, [] as Sample[]])) as Record<
      Variant,
      Sample[]
    >;
    // The first round warms up and does not count; every other one goes through the variants backwards.
    for (let round = 0; round <= rounds; round++) {
      for (const variant of round % 2 ? variants : variants.toReversed()) {
        const sample = await measure(page, cdp, variant);
        if (round) samples[variant].push(sample);
      }
      process.stdout.write(round < rounds ? '.' : '\n');
    }
    return samples;
  } finally {
    await browser.close();
  }
}

/** A variant's cost as a multiple of another's, round by round. */
const ratios = (samples: Record<Variant, Sample[]>, of: Variant, to: Variant, figure: keyof Sample) =>
  spread(samples[of].map((sample, round) => sample[figure] / samples[to][round]![figure]));

const times = ({ median, low, high }: Spread) =>
  `${median.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;

const samples = await run();
const units: Record<keyof Sample, string> = { mount: 'ms', disabled: 'ms', heap: 'KiB each' };
const medians = Object.fromEntries(
  variants.map((variant) => [
    variant,
    Object.fromEntries(
      figures.map((figure) => [
        figure,
        quantile(
          samples[variant].map((s) => s[figure]),
          0.5,
        ),
      ]),
    ),
  ]),
);
const report = figures.map((figure) => ({
  figure,
  ceiling: ceilings[figure],
  native: medians.native![figure]!,
  unit: units[figure],
  noise: ratios(samples, 'native again', 'native', figure),
  bare: ratios(samples, 'bare Lit', 'native', figure),
  samButton: ratios(samples, 'sam-button', 'native', figure),
  toBare: ratios(samples, 'sam-button', 'bare Lit', figure),
}));

console.log(`\n${count} buttons, ${rounds} rounds: medians as multiples of native, with quartiles.\n`);
console.table(
  Object.fromEntries(
    report.map((row) => [
      row.figure,
      {
        native: `${row.native.toFixed(1)} ${row.unit}`,
        'native again': times(row.noise),
        'bare Lit': times(row.bare),
        'sam-button': times(row.samButton),
        ceiling: row.ceiling.toFixed(1),
        '': row.samButton.median <= row.ceiling ? 'within' : 'ABOVE',
        'sam-button ÷ bare': times(row.toBare),
      },
    ]),
  ),
);

await mkdir(join(root, 'build/reports'), { recursive: true });
const machine = { node: process.version, processors: cpus().length, model: cpus()[0]?.model };
await writeFile(
  join(root, 'build/reports/bench.json'),
  `${JSON.stringify({ count, rounds, machine, report, medians, samples }, null, 2)}\n`,
);
