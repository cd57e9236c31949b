import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../src/build/steps.js';
import { storybookFolder } from '../../src/build/storybook.js';
import { launch } from '../support/browser.js';
import type { Outcome } from '../support/step.js';
import { blank, entries, pilot, storiesOf } from './pilot.js';
import { serve } from './serve.js';
import { authorWords, hurry, readTree, untranslated } from './tree.js';

const folder = join(root, 'test/tree');
/** The version of the browser that the snapshots were taken with; in another one a difference is told, but fails nothing. */
const versionFile = join(folder, 'browser.txt');
const fileOf = (id: string) => join(folder, `${id}.txt`);

const settle = () => new Promise((resolve) => setTimeout(resolve, 120));

/** The lines that differ, as a reviewer reads them. */
function difference(before: string, after: string): string {
  const old = before.split('\n');
  const fresh = after.split('\n');
  return [
    ...old.filter((line) => !fresh.includes(line)).map((line) => `  - ${line}`),
    ...fresh.filter((line) => !old.includes(line)).map((line) => `  + ${line}`),
  ].join('\n');
}

/** Compares the accessibility tree of each `aria` story with what is committed, then reads all of them in the pseudo-language. */
export async function runTree(isUpdate = false): Promise<Outcome> {
  const served = await serve(storybookFolder);
  const browser = await launch();
  const outcome = { passed: 0, failed: 0, notes: [] as string[] };
  const judge = (isGood: boolean, note: string) => {
    outcome[isGood ? 'passed' : 'failed']++;
    if (!isGood) outcome.notes.push(note);
  };
  try {
    const version = (await browser.version()).replace(/^\D*(\d+).*$/, 'Chromium $1');
    const named = existsSync(versionFile) ? (await readFile(versionFile, 'utf8')).trim() : version;
    const isNamed = version === named;
    const all = storiesOf(await entries(), 'aria');
    const one = await pilot(browser, served.url);
    await hurry(one.page);

    await mkdir(folder, { recursive: true });
    for (const entry of all) {
      await one.show(entry);
      await settle();
      const now = `${(await readTree(one.page)).lines.join('\n')}\n`;
      if (isUpdate) await writeFile(fileOf(entry.id), now);
      const before = existsSync(fileOf(entry.id)) ? await readFile(fileOf(entry.id), 'utf8') : '';
      const note = `${entry.id} is told differently than test/tree/${entry.id}.txt says:\n${difference(before, now)}`;
      if (isNamed || isUpdate) judge(before === now, note);
      else if (before !== now)
        outcome.notes.push(`${note}\n  (${version}; the snapshots are for ${named}, so this fails nothing)`);
    }
    if (isUpdate) await writeFile(versionFile, `${version}\n`);

    const ids = new Set(all.map(({ id }) => id));
    for (const file of (await readdir(folder)).filter(
      (name) => name.endsWith('.txt') && name !== 'browser.txt',
    )) {
      if (ids.has(file.slice(0, -'.txt'.length))) continue;
      if (isUpdate) await rm(join(folder, file));
      else judge(false, `test/tree/${file} belongs to no story.`);
    }

    for (const entry of all) {
      await one.show(entry, { lang: 'pseudo' });
      await settle();
      const left = await untranslated((await readTree(one.page)).said, await authorWords(one.page));
      judge(
        left.length === 0,
        `${entry.id} says words that are not in the language of their place: ${[...new Set(left)].join(', ')}`,
      );
    }

    // Both checks must be able to fail.
    await blank(
      one.page,
      '<div class="seed">Words of the author</div> <p lang="sv"><span class="seed">Ord</span></p>',
    );
    await one.page.evaluate(() => {
      for (const seed of document.querySelectorAll('.seed'))
        seed.attachShadow({ mode: 'open' }).innerHTML =
          '<button aria-label="Close"></button><button aria-label="Stäng"></button><slot></slot>';
    });
    const { lines, said } = await readTree(one.page);
    judge(
      (await untranslated(said, await authorWords(one.page))).join() === 'Close,Stäng,Close',
      'English names in shadow roots, or a Swedish one outside the Swedish part, were not found.',
    );
    judge(lines.includes('button "Close"'), `A seeded button is not in the tree: ${lines.join(' / ')}`);
    await mkdir(join(root, 'build/reports'), { recursive: true });
    const report = { stories: all.length, browser: version, failed: outcome.failed };
    await writeFile(join(root, 'build/reports/tree.json'), `${JSON.stringify(report, null, 2)}\n`);
    if (outcome.failed && !isUpdate)
      outcome.notes.push('If a change is meant: npm run tree, then read the difference.');
    return outcome;
  } finally {
    await browser.close();
    await served.close();
  }
}
