import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { root } from '../../src/build/steps.js';
import { storybookFolder } from '../../src/build/storybook.js';
import { probeTheme } from '../../src/theme/index.js';
import { pseudoForcer } from '../storybook/force.js';
import { collectMeetings, type Meeting } from '../storybook/meetings.js';
import { blank, deal, entries, pilot, storiesOf, type Globals, type Pilot } from '../storybook/pilot.js';
import { serve } from '../storybook/serve.js';
import { launch } from '../support/browser.js';
import type { Step } from '../support/step.js';

const probe = probeTheme();
const pairs = new Set(probe.pairs.map(([role, on]) => `${role} on ${on}`));
/** Roles that owe a contrast to something. A border that owes none is decoration. */
const owing = new Set(probe.pairs.map(([role]) => role));
const roleOf = probe.roleOf as Record<string, string>;

const modes = {
  light: { scheme: 'light', contrast: 'normal' },
  dark: { scheme: 'dark', contrast: 'normal' },
  'light-contrast': { scheme: 'light', contrast: 'more' },
  'dark-contrast': { scheme: 'dark', contrast: 'more' },
} satisfies Record<string, Globals>;

/** What a hand or a key does to everything in the story at once. */
const states = {
  rest: [],
  hover: ['hover'],
  pressed: ['hover', 'active'],
  focus: ['focus', 'focus-visible', 'focus-within'],
};

/** A role without its state. */
const family = (role = '') => role.replace(/-(hover|pressed)$/, '');

/** Why two colours must not meet, or nothing where they may. */
function fault({ kind, colour, on, own, beside }: Meeting): string | undefined {
  const role = roleOf[colour];
  const ground = roleOf[on];
  if (!role) return `a ${kind} is painted in ${colour}, which is no colour role`;
  if (!ground) return `${role} stands on ${on}, which is no colour role`;
  const isChecked = (one: string, other: string) => pairs.has(`${one} on ${other}`);
  if (isChecked(role, ground)) return undefined;
  if (kind === 'edge') {
    // Decoration: what it separates is told apart by other means.
    if (!owing.has(role) && /\.border-/.test(role)) return undefined;
    // The fill in another of its states, drawn to its rim.
    if (/\.fill-/.test(role) && family(role) === family(roleOf[own])) return undefined;
  }
  // Two rings that tell each other apart need only one that tells itself apart from the ground.
  const others = beside.flatMap((ring) => roleOf[ring] ?? []);
  const isCovered = others.some(
    (other) => isChecked(other, ground) && (isChecked(role, other) || isChecked(other, role)),
  );
  if (isCovered) return undefined;
  return `${role} stands on ${ground} (${kind}), and no pair of the compiler checks that`;
}

/** Parts of a story that have a theme of their own get the one in which every colour tells its role. Runs in the browser. */
function probeEverywhere(): void {
  for (const name of ['theme', 'data-sam-theme'])
    for (const part of document.querySelectorAll(`#storybook-root [${name}]`))
      part.setAttribute(name, 'probe');
}

/** What meets in the mode that the page then has: its colours follow from two attributes alone. */
async function inMode(page: Page, mode: Globals): Promise<Meeting[]> {
  await page.evaluate(({ scheme, contrast }) => {
    document.documentElement.dataset.samScheme = scheme;
    document.documentElement.dataset.samContrast = contrast;
  }, mode);
  return page.evaluate(collectMeetings);
}

async function prepared(one: Pilot, first: Parameters<Pilot['show']>[0]): Promise<CDPSession> {
  await one.show(first, { theme: 'probe' });
  await one.page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, probe.css);
  return one.page.createCDPSession();
}

const seeds: [html: string, expected: RegExp][] = [
  ['<p class="seed seed-text">Text</p>', /accent\.text-normal stands on color\.danger\.fill-strong \(text\)/],
  [
    '<p class="seed seed-edge">Edge</p>',
    /danger\.border-strong stands on color\.accent\.fill-strong \(edge\)/,
  ],
  [
    '<p class="seed seed-ring">Ring</p>',
    /success\.text-strong stands on color\.accent\.fill-strong \(ring\)/,
  ],
  ['<p class="seed seed-alien">Alien</p>', /painted in #123456, which is no colour role/],
];
const seedSheet = `
  #storybook-root:has(.seed) { background: var(--sam-color-accent-fill-strong); }
  .seed { background: var(--sam-color-accent-fill-strong); color: var(--sam-color-accent-on-strong); }
  .seed-text { background: var(--sam-color-danger-fill-strong); color: var(--sam-color-accent-text-normal); }
  .seed-edge { border: 1px solid var(--sam-color-danger-border-strong); }
  .seed-ring { box-shadow: 0 0 0 2px var(--sam-color-success-text-strong); }
  .seed-alien:hover { color: #123456; }`;

const step: Step = {
  name: 'probe',
  isLong: true,
  needs: ['storybook'],
  async run() {
    const served = await serve(storybookFolder);
    const browser = await launch();
    const outcome = { passed: 0, failed: 0, notes: [] as string[] };
    try {
      const stories = storiesOf(await entries());
      const pilots = await Promise.all([pilot(browser, served.url), pilot(browser, served.url)]);
      const sessions = new Map<Pilot, CDPSession>();
      for (const one of pilots) sessions.set(one, await prepared(one, stories[0]!));

      const met = new Map<string, { kind: string; role: string; on: string; stories: Set<string> }>();
      const faults = new Map<string, { text: string; where: string; seen: string[] }>();
      const note = (meeting: Meeting, story: string, mode: string, state: string) => {
        const text = fault(meeting);
        const role = roleOf[meeting.colour] ?? meeting.colour;
        const on = roleOf[meeting.on] ?? meeting.on;
        const key = `${meeting.kind} ${role} on ${on}`;
        const known = met.get(key) ?? { kind: meeting.kind, role, on, stories: new Set() };
        met.set(key, { ...known, stories: known.stories.add(story) });
        if (!text) return;
        const found = faults.get(key) ?? { text, where: meeting.where, seen: [] };
        found.seen.push(`${story}, ${mode}, ${state}`);
        faults.set(key, found);
      };
      await deal(pilots, stories, async (one, story) => {
        await one.show(story, { theme: 'probe', ...modes.light });
        await one.page.evaluate(probeEverywhere);
        const force = await pseudoForcer(sessions.get(one)!);
        for (const [state, classes] of Object.entries(states)) {
          await force(classes);
          for (const [name, mode] of Object.entries(modes))
            for (const meeting of await inMode(one.page, mode)) note(meeting, story.id, name, state);
        }
        await force([]);
      });
      outcome.passed = met.size - faults.size;
      outcome.failed = faults.size;
      for (const { text, where, seen } of faults.values())
        outcome.notes.push(
          `${text}\n  ${where}\n  ${seen.slice(0, 3).join('; ')}${seen.length > 3 ? ` and ${seen.length - 3} more` : ''}`,
        );

      // A pair that nobody checks must be found, whichever way it is painted.
      const [one] = pilots;
      await one.page.evaluate((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets.push(sheet);
      }, seedSheet);
      for (const [html, expected] of seeds) {
        await blank(one.page, html);
        const force = await pseudoForcer(sessions.get(one)!);
        await force(states.hover);
        const found = (await inMode(one.page, modes.light)).map(fault).filter(Boolean).join('; ');
        outcome[expected.test(found) ? 'passed' : 'failed']++;
        if (!expected.test(found))
          outcome.notes.push(`A seeded meeting was not found: ${html} gave "${found}".`);
      }

      const list = [...met.values()].map((one) => ({ ...one, stories: one.stories.size }));
      const report = {
        stories: stories.length,
        modes: Object.keys(modes),
        states: Object.keys(states),
        pairs: pairs.size,
        meetings: list.length,
        faults: faults.size,
        list,
      };
      await mkdir(join(root, 'build/reports'), { recursive: true });
      await writeFile(join(root, 'build/reports/probe.json'), `${JSON.stringify(report, null, 2)}\n`);
      return outcome;
    } finally {
      await browser.close();
      await served.close();
    }
  },
};
export default step;
