// npm run bench: what our elements cost beside native ones and bare Lit elements. It reports and never fails.
// `-- --quick` for few rounds; the name of a subject or its first words (`-- "text fields"`, `-- opening`) for that alone.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { build as bundle } from 'esbuild';
import { launch } from '../../../test/support/browser.js';
import { esbuildTarget } from '../../floor.js';
import { build } from '../build.js';
import { cssForEsbuild } from '../css.js';
import { defines } from '../modules.js';
import { root } from '../steps.js';
import { commands } from './command.js';
import { growth, leftovers, quantile, sampled, type Sample } from './measure.js';
import { reportPage } from './slow-line.js';
import { themeInBrowser, themeInNode } from './theme.js';
import { subjects, type Figure, type Subject } from './subjects.js';

const words = process.argv.slice(2);
const rounds = words.includes('--quick') ? 3 : 11;
const asked = words.filter((word) => !word.startsWith('--'));
const isAsked = (name: string) => !asked.length || asked.some((word) => name.startsWith(word));

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

const times = ({ median, low, high }: Spread) =>
  `${median.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;

const units: Record<Figure, string> = {
  mount: 'ms',
  change: 'ms',
  heap: 'KiB each',
  opening: 'ms',
  'work of opening': 'ms',
  'opening again': 'ms',
  'work of opening again': 'ms',
};

/** Each figure of ours and of the bare element as a multiple of native HTML, round by round. */
function compare({ variants, ours, ceilings, change }: Subject, samples: Record<string, Sample[]>) {
  const [native, again] = variants as [string, string];
  const bare = variants.find((variant) => variant.startsWith('bare'));
  const ratios = (of: string, to: string, figure: Figure) =>
    spread(samples[of]!.map((sample, round) => sample[figure]! / samples[to]![round]![figure]!));
  return (Object.keys(units) as Figure[])
    .filter((figure) => samples[native]![0]![figure] !== undefined)
    .map((figure) => ({
      figure: figure === 'change' ? change! : figure,
      ceiling: ceilings[figure],
      native: quantile(
        samples[native]!.map((sample) => sample[figure]!),
        0.5,
      ),
      unit: units[figure],
      noise: ratios(again, native, figure),
      ours: ratios(ours, native, figure),
      ...(bare && { bare: ratios(bare, native, figure), toBare: ratios(ours, bare, figure) }),
    }));
}

const browser = await launch();
const report: Record<string, unknown> = {
  rounds,
  machine: { node: process.version, processors: cpus().length, model: cpus()[0]?.model },
};
try {
  const page = await browser.newPage();
  await page.setContent(await makePage());
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });

  for (const subject of subjects.filter(({ name }) => isAsked(name))) {
    const { name, count, ours } = subject;
    const samples = await sampled(page, cdp, subject, rounds);
    const figures = compare(subject, samples);
    console.log(
      `\n${count > 1 ? `${count} ` : ''}${name}, ${rounds} rounds: medians as multiples of native, with quartiles.\n`,
    );
    console.table(
      Object.fromEntries(
        figures.map((row) => [
          row.figure,
          {
            native: `${row.native.toFixed(1)} ${row.unit}`,
            'native again': times(row.noise),
            ...(row.bare && { 'bare Lit': times(row.bare) }),
            [ours]: times(row.ours),
            ceiling: row.ceiling?.toFixed(1) ?? '–',
            '': !row.ceiling || row.ours.median <= row.ceiling ? 'within' : 'ABOVE',
            ...(row.toBare && { [`${ours} ÷ bare`]: times(row.toBare) }),
          },
        ]),
      ),
    );
    report[name] = { count, figures, samples };
  }
  if (isAsked('command line')) {
    const found = await commands(rounds);
    console.log(
      '\nThe command line, from start to end, the start of Node in it; a theme owes 600 ms:',
      found,
    );
    report.commandLine = found;
  }
  if (isAsked('theme')) {
    const found = { node: await themeInNode(rounds), browser: await themeInBrowser(browser, rounds) };
    console.log('\nOne theme in Node, all modes; the first owes 150 ms:', found.node);
    console.log('\nA live change of one colour in the browser, which owes 16 ms:', found.browser);
    report.theme = found;
  }
  if (isAsked('growth')) {
    const each = await growth(page, cdp, 'sam-text-field');
    console.log('\nMounting text fields: microseconds of work for each, by their number.\n');
    console.table(Object.fromEntries(Object.entries(each).map(([n, us]) => [n, us.toFixed(0)])));
    report.growth = each;
  }
  if (isAsked('leftovers')) {
    const left: Record<string, object> = {};
    for (const one of [
      { ours: 'sam-text-field', count: 100 },
      { ours: 'sam-select of 500', count: 1, opens: true },
      { ours: 'sam-menu of 500', count: 1, opens: true },
    ])
      left[`${one.count} ${one.ours}`] = await leftovers(page, cdp, one);
    console.log('\nLeft after these were mounted, opened where they open, and removed 50 times:', left);
    report.leftovers = left;
  }
  if (isAsked('slow line')) {
    const found = await reportPage(browser);
    console.log('\nThe report page on a slow line (1.6 Mbit/s, 150 ms, processor slowed four times):', found);
    report.slowLine = found;
  }
} finally {
  await browser.close();
}
await mkdir(join(root, 'build/reports'), { recursive: true });
await writeFile(join(root, 'build/reports/bench.json'), `${JSON.stringify(report, null, 2)}\n`);
