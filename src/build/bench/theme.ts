import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as bundle } from 'esbuild';
import type { Browser } from 'puppeteer-core';
import { esbuildTarget } from '../../floor.js';
import type * as theme from '../../theme/index.js';
import { build } from '../build.js';
import { root } from '../steps.js';
import { costs, quantile } from './measure.js';

type Compiler = typeof theme;
type CompileOptions = theme.CompileOptions;

/** Accents that lie apart in every way, as nobody's slider would give them. */
const accent = (i: number) => `#${((i * 7_700_001 + 123_456) % 0x1000000).toString(16).padStart(6, '0')}`;
const themeOf = (colour: string) =>
  JSON.stringify({
    $extensions: { 'dev.samklang': { name: 'bench' } },
    key: { accent: { $type: 'color', $value: colour } },
  });

/** Runs in a Node of its own: the first theme after the start, and the middle of those that follow. */
async function inNode(compiler: string, accents: string[]) {
  const { compile } = (await import(compiler)) as Compiler;
  const now = () => {
    const { user, system } = process.cpuUsage();
    return { time: performance.now(), work: (user + system) / 1000 };
  };
  const took = (text: string, isAll: boolean) => {
    const before = now();
    const { files } = compile([{ file: 'bench.tokens.json', text }]);
    // Files are written when they are read.
    for (const name of isAll ? Object.keys(files!) : ['theme.css']) files![name as 'theme.css'].at(0);
    const after = now();
    return { time: after.time - before.time, work: after.work - before.work };
  };
  const [first, ...rest] = accents;
  console.log(
    JSON.stringify({
      cold: took(first!, true),
      all: rest.map((text) => took(text, true)),
      sheet: rest.map((text) => took(text, false)),
    }),
  );
}

interface Took {
  time: number;
  work: number;
}

const middle = (list: Took[], what: keyof Took) =>
  quantile(
    list.map((one) => one[what]),
    0.5,
  );
const told = (list: Took[]) =>
  `${middle(list, 'time').toFixed(1)} ms (${middle(list, 'work').toFixed(1)} ms of processors)`;

/** One theme in Node, all modes and all files, and only its sheet. */
export async function themeInNode(rounds: number): Promise<Record<string, string>> {
  await build(['icons', 'entries', 'report', 'properties', 'compiler']);
  const compiler = pathToFileURL(join(root, 'dist/theme/index.js')).href;
  const accents = Array.from({ length: 41 }, (_, i) => themeOf(accent(i)));
  const script = `const __name = (value) => value; await (${inNode.toString()})(${JSON.stringify(compiler)}, ${JSON.stringify(accents)});`;
  const runs = Array.from({ length: rounds }, () => {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ['--input-type=module', '--eval', script],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout) as { cold: Took; all: Took[]; sheet: Took[] };
  });
  return {
    'first theme, all files': told(runs.map(({ cold }) => cold)),
    'a further theme, all files': told(runs.flatMap(({ all }) => all)),
    'a further theme, its sheet': told(runs.flatMap(({ sheet }) => sheet)),
  };
}

/** While a slider moves it is enough to solve what is on the screen; the other modes follow when it rests. */
const lives: Record<string, CompileOptions> = {
  'both schemes': { modes: ['light', 'dark'] },
  'all modes': {},
};

/** A page whose accent changes while somebody looks: compiled, and its sheet put in place of the last one. */
export async function themeInBrowser(browser: Browser, rounds: number): Promise<Record<string, string>> {
  await build(['icons', 'entries', 'report', 'properties', 'styles']);
  const { outputFiles } = await bundle({
    entryPoints: [join(root, 'src/theme/index.ts')],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    globalName: 'samklang',
    target: esbuildTarget,
  });
  const sheet = await readFile(join(root, 'dist/samklang.css'), 'utf8');
  const page = await browser.newPage();
  try {
    await page.setContent(
      `<!doctype html><html lang="en"><style>${sheet}</style><body style="color:var(--sam-color-accent-text-normal)"><p>Live</p><script>${outputFiles[0]!.text}</script>`,
    );
    const cdp = await page.createCDPSession();
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    const change = (text: string, only: CompileOptions) =>
      page.evaluate(
        async (source, options) => {
          const { samklang } = globalThis as unknown as { samklang: Compiler };
          const began = performance.now();
          const { files } = samklang.compile([{ file: 'bench.tokens.json', text: source }], options);
          const made = new CSSStyleSheet();
          made.replaceSync(files!['theme.css']);
          document.adoptedStyleSheets = [made];
          const took = performance.now() - began;
          await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
          return took;
        },
        text,
        only,
      );
    const ms = (list: number[]) =>
      `${quantile(list, 0.5).toFixed(1)} ms (nine of ten within ${quantile(list, 0.9).toFixed(1)})`;
    const found: Record<string, string> = {};
    for (const [name, options] of Object.entries(lives)) {
      const compiled: number[] = [];
      const painted: number[] = [];
      for (let i = 0; i < 15 + rounds * 6; i++) {
        let took = 0;
        const cost = await costs(cdp, async () => {
          took = await change(themeOf(accent(i)), options);
        });
        // The engine has to meet the code before it is fast.
        if (i < 15) continue;
        compiled.push(took);
        painted.push(cost);
      }
      found[`${name}, from the file to the sheet in place`] = ms(compiled);
      found[`${name}, main-thread work until it is painted`] = ms(painted);
    }
    return found;
  } finally {
    await page.close();
  }
}
