import type { CDPSession, Page } from 'puppeteer-core';
import type { Figure, Subject } from './subjects.js';

export type Sample = Partial<Record<Figure, number>>;

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

/** Milliseconds of main-thread work that something costs. */
export async function costs(cdp: CDPSession, act: () => Promise<void>): Promise<number> {
  const before = await work(cdp);
  await act();
  return ((await work(cdp)) - before) * 1000;
}

async function measure(
  page: Page,
  cdp: CDPSession,
  { count, change, opens }: Subject,
  variant: string,
): Promise<Sample> {
  const empty = await heap(cdp);
  const sample: Sample = {
    mount: await costs(cdp, () => page.evaluate((name, n) => bench.mount(name, n), variant, count)),
    heap: ((await heap(cdp)) - empty) / count / 1024,
  };
  if (change) sample.change = await costs(cdp, () => page.evaluate((what) => bench.change(what), change));
  if (opens) {
    await page.evaluate(() => bench.press());
    Object.assign(sample, await opening(page, cdp, 'opening'));
    await page.evaluate(() => bench.close());
    await page.evaluate(() => bench.press());
    Object.assign(sample, await opening(page, cdp, 'opening again'));
  }
  await page.evaluate(() => bench.clear());
  return sample;
}

/** Opens the list that is mounted. What Puppeteer runs in the page counts as an act of the person, as a picker asks. */
async function opening(page: Page, cdp: CDPSession, figure: 'opening' | 'opening again'): Promise<Sample> {
  const sample: Sample = {};
  sample[`work of ${figure}`] = await costs(cdp, async () => {
    sample[figure] = await page.evaluate(() => bench.open());
  });
  return sample;
}

/** Every variant in every round, with the one before and after it in turn. */
export async function sampled(
  page: Page,
  cdp: CDPSession,
  subject: Subject,
  rounds: number,
): Promise<Record<string, Sample[]>> {
  const { name, variants, opens } = subject;
  const sizes = new Map<string, string>();
  for (const variant of variants) {
    await page.evaluate((one) => bench.mount(one, 1), variant);
    if (opens) await page.evaluate(() => bench.open());
    sizes.set(variant, await page.evaluate(() => bench.measure()));
  }
  if (new Set(sizes.values()).size > 1)
    console.log(
      `The ${name} are not of one size, so their ratios compare unlike things:`,
      Object.fromEntries(sizes),
    );

  const samples = Object.fromEntries(variants.map((variant) => [variant, [] as Sample[]]));
  // The first round warms up and does not count; every other one goes through the variants backwards.
  for (let round = 0; round <= rounds; round++) {
    for (const variant of round % 2 ? variants : variants.toReversed()) {
      const sample = await measure(page, cdp, subject, variant);
      if (round) samples[variant]!.push(sample);
    }
    process.stdout.write(round < rounds ? '.' : '\n');
  }
  return samples;
}

/** How mounting grows with the number: microseconds of work for each, at each number. */
export async function growth(page: Page, cdp: CDPSession, variant: string): Promise<Record<number, number>> {
  const each: Record<number, number> = {};
  for (const count of [100, 1000, 5000]) {
    const found: number[] = [];
    for (let i = 0; i < 3; i++) {
      found.push(await costs(cdp, () => page.evaluate((name, n) => bench.mount(name, n), variant, count)));
      await page.evaluate(() => bench.clear());
    }
    each[count] = (quantile(found, 0.5) * 1000) / count;
  }
  return each;
}

/** What is left after mounting some, opening what opens, and removing all, fifty times: growth of heap, nodes and listeners. */
export async function leftovers(
  page: Page,
  cdp: CDPSession,
  { ours, count, opens }: Pick<Subject, 'ours' | 'count' | 'opens'>,
) {
  const round = async () => {
    await page.evaluate((name, n) => bench.mount(name, n), ours, count);
    if (opens) await page.evaluate(() => bench.open());
    await page.evaluate(() => bench.clear());
  };
  const look = async () => {
    const kib = (await heap(cdp)) / 1024;
    const { metrics } = await cdp.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((metric) => metric.name === name)!.value;
    return { heap: kib, nodes: of('Nodes'), listeners: of('JSEventListeners') };
  };
  for (let i = 0; i < 5; i++) await round();
  const before = await look();
  for (let i = 0; i < 50; i++) await round();
  const after = await look();
  return {
    heap: `${(after.heap - before.heap).toFixed(1)} KiB`,
    nodes: after.nodes - before.nodes,
    listeners: after.listeners - before.listeners,
  };
}

/** The value below which a share of the numbers lies. */
export function quantile(numbers: number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)]!;
  return low + (sorted[Math.ceil(at)]! - low) * (at % 1);
}
