// npm run new -- sam-thing [Family] [--strings]: the files of a new component, and its row of facts.
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesUnder, root, type Files } from './steps.js';

// The sidebar's order in .storybook/preview.ts names them too: Storybook reads that list as text and follows no import.
const families = [
  'Foundations',
  'Actions',
  'Inputs',
  'Navigation',
  'Feedback',
  'Overlays',
  'Data',
  'Layout',
  'Suite',
  'Patterns',
];

/** What `samklang/<name>.js` stands for already without being a component. */
const taken = ['all', 'announce', 'define'];

const rowsFile = 'test/conformance/rows.ts';
const languagesFile = 'src/i18n/registry.ts';

const usage = `npm run new -- sam-thing [family] [--strings]

  sam-thing   the tag: sam-, then lower-case words with hyphens between them
  family      where it stands in the Storybook: ${families.join(', ')}; default: ${families[0]}
  --strings   it says something that a person reads`;

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** One name in the forms in which the files need it: `thing-list`, `ThingList`, `thingList`, `Thing list`. */
function formsOf(tag: string) {
  const name = tag.slice('sam-'.length);
  const words = name.split('-');
  const type = words.map(capital).join('');
  return {
    tag,
    name,
    type,
    key: type.charAt(0).toLowerCase() + type.slice(1),
    title: capital(words.join(' ')),
  };
}
type Forms = ReturnType<typeof formsOf>;

// What stands in ‹these marks› waits for its author; a check names every one that is left.

const component = ({ tag, name, type }: Forms) => `import { html } from 'lit';
import { SamElement } from '../../core/element.js';
import styles from './${name}.css';

/**
 * @summary ‹What it is for, in one sentence.›
 *
 * @status experimental
 * @slot - ‹What belongs into it.›
 * @csspart base - The outermost element.
 */
export class Sam${type} extends SamElement {
  static override readonly tag = '${tag}';
  static override readonly styles = styles;

  protected override render() {
    return html\`<div part="base"><slot></slot></div>\`;
  }
}
`;

const sheet = () => `@import '../../styles/host.css';

:host {
  display: block;
}
`;

const strings = ({ type, title }: Forms) => `/** The words of ${title.toLowerCase()}, in English. */
export const english = {
  /** ‹When it is said.› */
  example: '‹What it says.›',
};

/** What every language must say for it. */
export type ${type}Strings = Record<keyof typeof english, string>;
`;

const stories = (
  { name, type, title }: Forms,
  family: string,
) => `import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { Sam${type} } from '../src/components/${name}/${name}.js';
import '../src/entries/${name}.js';
import type { SamDocs } from './support/docs.js';
import type { Args } from './support/story.js';

const guide: SamDocs = {
  use: ['‹When it is the right thing.›'],
  avoid: ['‹When something else is, and what.›'],
  behaviour: ['‹What it does that a picture does not show.›'],
  keyboard: [],
  announced: ['‹What assistive technology says.›'],
  owes: ['‹What the author of the page still has to do.›'],
  fixed: ['‹What a theme cannot change, and why.›'],
};

/** ‹What to know before using it.› */
const meta = {
  title: '${family}/${title}',
  component: Sam${type}.tag,
  args: { content: '‹Real words of a real service›' },
  parameters: { guide },
} satisfies Meta<Args<Sam${type}>>;
export default meta;

type Story = StoryObj<Args<Sam${type}>>;

export const Overview: Story = { tags: ['overview', 'aria', 'grid'] };
`;

const test = ({ tag, name, type }: Forms) => `import { expect, fixture, html } from '@open-wc/testing';
import type { Sam${type} } from '../src/entries/${name}.js';
import '../src/entries/${name}.js';

describe('${tag}', () => {
  it('shows what stands in it', async () => {
    const element = await fixture<Sam${type}>(html\`<${tag}>Words</${tag}>\`);
    const { width, height } = element.getBoundingClientRect();
    expect(width).to.be.greaterThan(0);
    expect(height).to.be.greaterThan(0);
    expect(element.shadowRoot!.querySelector('slot')!.assignedNodes()).to.deep.equal([...element.childNodes]);
  });
});
`;

/** Puts a line after the last one that matches; throws where the file has changed its shape. */
function after(text: string, last: RegExp, line: string, file: string): string {
  const at = [...text.matchAll(new RegExp(last, 'gm'))].at(-1);
  if (!at)
    throw new Error(`${file} has no line that looks like ${last}, so nothing could be added after it.`);
  const end = at.index + at[0].length;
  return `${text.slice(0, end)}\n${line}${text.slice(end)}`;
}

function withRow(text: string, { tag, name, type }: Forms): string {
  const imported = `import * as ${type} from '../../stories/${name}.stories.js';`;
  const row = `  { tag: '${tag}', stories: ${type}, kinds: [] },`;
  return after(after(text, /^import \* as .+;$/, imported, rowsFile), /^ {2}(\{.*\}|\}),$/, row, rowsFile);
}

function withLanguage(text: string, { name, type, key }: Forms): string {
  const imported = `import type { ${type}Strings } from '../components/${name}/strings.js';`;
  const member = `  ${key}: ${type}Strings;`;
  return after(
    after(text, /^import type .+strings\.js';$/, imported, languagesFile),
    /^ {2}\w+: \w+Strings;$/,
    member,
    languagesFile,
  );
}

/** Why the component cannot be made; `undefined` where it can. */
async function objection(tag: string, family: string): Promise<string | undefined> {
  if (!tag) return usage;
  if (!/^sam(-[a-z][a-z0-9]*)+$/.test(tag)) return `"${tag}" is no tag of ours.\n\n${usage}`;
  if (!families.includes(family)) return `There is no family "${family}".\n\n${usage}`;
  const { name } = formsOf(tag);
  if (taken.includes(name)) return `samklang/${name}.js is something else already. Choose another name.`;
  for (const file of (await filesUnder('src/components')).filter((path) => path.endsWith('.ts'))) {
    const text = await readFile(join(root, file), 'utf8');
    if (text.includes(`tag = '${tag}'`)) return `<${tag}> exists: ${file}`;
  }
  return undefined;
}

/** All files of a new component, and those that must know of it, as they will be. */
async function plan(forms: Forms, family: string, speaks: boolean): Promise<{ made: Files; changed: Files }> {
  const { name } = forms;
  const folder = `src/components/${name}`;
  const read = (file: string) => readFile(join(root, file), 'utf8');
  const made: Files = {
    [`${folder}/${name}.ts`]: component(forms),
    [`${folder}/${name}.css`]: sheet(),
    [`stories/${name}.stories.ts`]: stories(forms, family),
    [`test/${name}.test.ts`]: test(forms),
  };
  const changed: Files = { [rowsFile]: withRow(await read(rowsFile), forms) };
  if (speaks) {
    made[`${folder}/strings.ts`] = strings(forms);
    changed[languagesFile] = withLanguage(await read(languagesFile), forms);
  }
  return { made, changed };
}

/** Writes everything or nothing. */
async function put(made: Files, changed: Files): Promise<void> {
  const existing = Object.keys(made).filter((file) => existsSync(join(root, file)));
  if (existing.length) throw new Error(`Already there, so nothing was written: ${existing.join(', ')}`);
  const before = new Map<string, string>();
  const written: string[] = [];
  try {
    for (const [file, text] of Object.entries(made)) {
      await mkdir(dirname(join(root, file)), { recursive: true });
      await writeFile(join(root, file), text, { flag: 'wx' });
      written.push(file);
    }
    for (const [file, text] of Object.entries(changed)) {
      before.set(file, await readFile(join(root, file), 'utf8'));
      await writeFile(join(root, file), text);
    }
  } catch (error) {
    for (const file of written) await rm(join(root, file), { force: true });
    for (const [file, text] of before) await writeFile(join(root, file), text);
    throw error;
  }
}

async function main(args: string[]): Promise<void> {
  const unknown = args.find((arg) => arg.startsWith('--') && arg !== '--strings');
  const [tag = '', family = families[0]!] = args.filter((arg) => !arg.startsWith('--'));
  const speaks = args.includes('--strings');
  const why = unknown ? `There is no option ${unknown}.\n\n${usage}` : await objection(tag, family);
  if (why) throw new Error(why);
  const forms = formsOf(tag);
  const { made, changed } = await plan(forms, family, speaks);
  await put(made, changed);
  console.log(`Made ${Object.keys(made).join('\n     ')}`);
  console.log(`Changed ${Object.keys(changed).join('\n        ')}`);
  console.log(`
Next: say what stands in ‹these marks›; npm run lint names those that are left.${
    speaks ? '\n      Give its words in src/i18n/*.ts; npm test names the languages that lack them.' : ''
  }
      Give it a budget in test/budget.json, under "${forms.name}", in bytes.
      Look at it with npm start, and prove it with npm test.`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    await main(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
