import { createRequire } from 'node:module';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { root } from '../../src/build/steps.js';
import { storybookFolder } from '../../src/build/storybook.js';
import { launch } from '../support/browser.js';
import type { Outcome } from '../support/step.js';
import { audit, categoryOf, modes, rules, tags, type Finding } from './axe.js';
import { blank, deal, entries, pilot, storiesOf, type Entry, type Pilot } from './pilot.js';
import { serve } from './serve.js';

/** One violation for each category of rules that our tags choose: the proof that the check can fail. */
const seeds: Record<string, string> = {
  'text-alternatives': '<img src="data:,">',
  aria: '<div role="checkbox" tabindex="0">Ticked</div>',
  'name-role-value': '<button type="button"></button>',
  'time-and-media': '<blink>Now</blink>',
  forms: '<input>',
  structure: '<ul><div>Item</div></ul>',
  keyboard: '<div role="button" tabindex="0"><a href="#x">Link in a button</a></div>',
  color: '<p style="color: #999; background: #fff">Faint</p>',
  semantics: '<button type="button" aria-label="Something else">Save</button>',
  parsing: '<marquee>Moving</marquee>',
  language: '<p lang="zz">Words</p>',
  'sensory-and-visual-cues':
    '<div style="font-size: 0"><button style="width:9px;height:9px;padding:0" aria-label="a"></button><button style="width:9px;height:9px;padding:0" aria-label="b"></button></div>',
  tables: '<table><tr><th id="a">A</th></tr><tr><td headers="b">1</td></tr></table>',
};

interface Check {
  entry: Entry;
  theme: string;
  mode: string;
}

interface Result extends Check {
  violations: Finding[];
  review: Finding[];
}

async function runSeeds(one: Pilot, entry: Entry): Promise<string[]> {
  await one.show(entry);
  const active = (await rules(one.page)).filter(({ tags }) => !tags.includes('experimental'));
  const categories = new Map(
    active.map((rule) => [rule.ruleId, categoryOf(rule)?.replace('cat.', '') ?? '']),
  );
  const faults: string[] = [];
  for (const category of new Set(categories.values())) {
    const seed = seeds[category];
    if (!seed) {
      faults.push(`No seeded violation for rules of the category "${category}".`);
      continue;
    }
    await blank(one.page, seed);
    const { violations } = await audit(one.page);
    if (!violations.some(({ rule }) => categories.get(rule) === category))
      faults.push(`The seeded violation of "${category}" was not found: ${seed}`);
  }
  return faults;
}

/** Where something was found: the entry, and the themes and modes unless it was so in all of them. */
function places(results: Result[], hits: Result[]): string[] {
  const ids = [...new Set(hits.map(({ entry }) => entry.id))];
  return ids.map((id) => {
    const mine = hits.filter(({ entry }) => entry.id === id).map(({ theme, mode }) => `${theme} ${mode}`);
    const all = results.filter(({ entry }) => entry.id === id).length;
    return new Set(mine).size === all ? id : `${id} (${[...new Set(mine)].join(', ')})`;
  });
}

/** Findings of one rule for one reason, with everything they concern. */
function grouped(results: Result[], of: 'violations' | 'review') {
  const groups = new Map<string, { finding: Finding; targets: Set<string>; hits: Result[] }>();
  for (const result of results)
    for (const finding of result[of]) {
      const key = `${finding.rule}\0${finding.why}`;
      const group = groups.get(key) ?? { finding, targets: new Set(), hits: [] };
      group.targets.add(finding.target);
      group.hits.push(result);
      groups.set(key, group);
    }
  return [...groups.values()]
    .map(({ finding: { rule, help, why }, targets, hits }) => ({
      rule,
      help,
      why,
      targets: [...targets],
      where: places(results, hits),
    }))
    .sort((a, b) => (a.rule < b.rule ? -1 : 1));
}

function readable(results: Result[], themes: string[], modeNames: string[]): string {
  const ids = [...new Set(results.map(({ entry }) => entry.id))];
  const columns = themes.flatMap((theme) => modeNames.map((mode) => ({ theme, mode })));
  const cell = (id: string, theme: string, mode: string) => {
    const result = results.find((one) => one.entry.id === id && one.theme === theme && one.mode === mode);
    if (!result) return '';
    const found = result.violations.length ? `**${result.violations.length} violations**` : 'pass';
    return result.review.length ? `${found}, ${result.review.length} to review` : found;
  };
  const list = (of: 'violations' | 'review') =>
    grouped(results, of).flatMap(({ rule, help, why, targets, where }) => [
      `- \`${rule}\` ${help}. ${why}`,
      `  - at ${targets.map((target) => `\`${target}\``).join(', ')}`,
      `  - in ${where.join(', ')}`,
    ]);
  return [
    '# axe',
    '',
    `Tags: ${tags.join(', ')}. No rule is switched off.`,
    '',
    `| | ${columns.map(({ theme, mode }) => `${theme}, ${mode}`).join(' | ')} |`,
    `| --- |${columns.map(() => ' --- |').join('')}`,
    ...ids.map((id) => `| ${id} | ${columns.map(({ theme, mode }) => cell(id, theme, mode)).join(' | ')} |`),
    '',
    '## Violations',
    '',
    ...(list('violations').length ? list('violations') : ['None.']),
    '',
    '## Needs review by a person',
    '',
    ...(list('review').length ? list('review') : ['Nothing.']),
    '',
  ].join('\n');
}

/** A brand that is in no Storybook: it is worn as a reader's own is. */
export interface WornBrand {
  name: string;
  /** Its style sheet, under the name `yours`. */
  css: string;
  /** What its strongest accent is in each mode: more contrast may ask for another than its own. */
  accents: string[];
}

/** A pilot whose browser keeps a brand; it flies only where the brand is worn. */
async function dressed(browser: Browser, url: string, { name, css, accents }: WornBrand): Promise<Pilot> {
  const { page, show } = await pilot(browser, url);
  const kept = JSON.stringify({ file: `${name}.tokens.json`, text: '{}', name, css });
  await page.evaluateOnNewDocument((text) => localStorage.setItem('samklang.brand', text), kept);
  return {
    page,
    show: async (entry, globals) => {
      await show(entry, { ...globals, theme: 'yours' });
      const property = '--sam-color-accent-fill-strong';
      const fill = await page.evaluate(
        (asked) => getComputedStyle(document.documentElement).getPropertyValue(asked),
        property,
      );
      if (!accents.some((accent) => fill.includes(accent)))
        throw new Error(`${name} is not worn: its accent is ${fill}, not one of ${accents.join(', ')}.`);
    },
  };
}

/** Every story and every page of documentation, in every mode, in the themes named; every story in brands that are in no Storybook. */
export async function runAxe(themes: string[], wanted = modes, brands: WornBrand[] = []): Promise<Outcome> {
  const { version } = createRequire(import.meta.url)('axe-core/package.json') as { version: string };
  const served = await serve(storybookFolder);
  const browser = await launch();
  try {
    const all = await entries();
    const pilots = await Promise.all([pilot(browser, served.url), pilot(browser, served.url)]);
    const work: Check[] = themes.flatMap((theme) =>
      Object.keys(wanted).flatMap((mode) =>
        // Stories first: going to and fro between the two kinds of page loads anew.
        [...all].sort((a, b) => (a.type < b.type ? 1 : -1)).map((entry) => ({ entry, theme, mode })),
      ),
    );
    const results = await deal(pilots, work, async ({ page, show }, check): Promise<Result> => {
      await show(check.entry, { theme: check.theme, ...wanted[check.mode] });
      const { violations, review } = await audit(page);
      return { ...check, violations, review };
    });
    for (const brand of brands) {
      const pair = await Promise.all([1, 2].map(() => dressed(browser, served.url, brand)));
      const checks = Object.keys(wanted).flatMap((mode) =>
        storiesOf(all).map((entry): Check => ({ entry, theme: brand.name, mode })),
      );
      results.push(
        ...(await deal(pair, checks, async ({ page, show }, check): Promise<Result> => {
          await show(check.entry, wanted[check.mode]);
          const { violations, review } = await audit(page);
          return { ...check, violations, review };
        })),
      );
      for (const { page } of pair) await page.browserContext().close();
    }
    const seedFaults = await runSeeds(
      await pilot(browser, served.url),
      all.find(({ type }) => type === 'story')!,
    );

    const stories = all.filter(({ type }) => type === 'story').length;
    await mkdir(join(root, 'build/reports'), { recursive: true });
    const report = {
      axe: version,
      tags,
      themes: [...themes, ...brands.map(({ name }) => name)],
      modes: Object.keys(wanted),
      stories,
      pages: all.length - stories,
      runs: results.length,
      violations: grouped(results, 'violations'),
      review: grouped(results, 'review'),
    };
    await writeFile(join(root, 'build/reports/axe.json'), `${JSON.stringify(report, null, 2)}\n`);
    await writeFile(
      join(root, 'build/reports/axe.md'),
      readable(results, report.themes, Object.keys(wanted)),
    );
    const failed = results.filter(({ violations }) => violations.length);
    return {
      passed: results.length - failed.length + Object.keys(seeds).length - seedFaults.length,
      failed: failed.length + seedFaults.length,
      notes: [
        ...seedFaults,
        ...report.violations.map(
          ({ rule, why, targets, where }) =>
            `${rule}: ${targets.slice(0, 3).join(', ')}\n  ${why}\n  in ${where.join(', ')}`,
        ),
        `${report.review.length} kinds of finding need review by a person: build/reports/axe.md`,
      ],
    };
  } finally {
    await browser.close();
    await served.close();
  }
}
