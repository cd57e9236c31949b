import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { AxeResults, Result, RuleMetadata } from 'axe-core';
import type { Page } from 'puppeteer-core';
import type { Globals } from './pilot.js';

export const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

export const modes: Record<string, Globals> = {
  light: { scheme: 'light', contrast: 'normal' },
  dark: { scheme: 'dark', contrast: 'normal' },
  'high contrast': { scheme: 'light', contrast: 'more' },
};

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const source = await readFile(axePath, 'utf8');
type Axe = typeof axe;

export interface Finding {
  rule: string;
  help: string;
  target: string;
  why: string;
}

export interface Found {
  violations: Finding[];
  /** What axe could not decide: a person has to look. */
  review: Finding[];
  passes: number;
}

const findings = (results: Result[]): Finding[] =>
  results.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, any, all, none }) => ({
      rule: id,
      help,
      target: target.map((part) => [part].flat().join(' → ')).join(' '),
      why: [...any, ...all, ...none].map(({ message }) => message).join(' '),
    })),
  );

async function prepare(page: Page) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
}

/** Runs axe over the whole page as it stands, with no rule switched off. */
export async function audit(page: Page): Promise<Found> {
  await prepare(page);
  const results: AxeResults = await page.evaluate(
    (values) =>
      (globalThis as unknown as { axe: Axe }).axe.run(document, {
        runOnly: { type: 'tag', values },
        resultTypes: ['violations', 'incomplete'],
      }),
    tags,
  );
  return {
    violations: findings(results.violations),
    review: findings(results.incomplete),
    passes: results.passes.length,
  };
}

/** The rules that our tags choose. */
export async function rules(page: Page): Promise<RuleMetadata[]> {
  await prepare(page);
  return page.evaluate((values) => (globalThis as unknown as { axe: Axe }).axe.getRules(values), tags);
}

export const categoryOf = ({ tags }: Pick<RuleMetadata, 'tags'>) =>
  tags.find((tag) => tag.startsWith('cat.'));
