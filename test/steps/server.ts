import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type BuildOptions } from 'esbuild';
import type { Browser, SerializedAXNode } from 'puppeteer-core';
import { cssForEsbuild } from '../../src/build/css.js';
import { filesUnder, root } from '../../src/build/steps.js';
import { esbuildTarget } from '../../src/floor.js';
import { serve } from '../storybook/serve.js';
import { launch } from '../support/browser.js';
import { checks } from '../support/checks.js';
import type { Step } from '../support/step.js';

const folder = join(root, 'build/server');

/** Under this, the inline styles that a server writes are refused. */
const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";
/** What a browser says when it does so; anything else is a fault. */
const refusal = /inline style|style-src/i;

const { outcome, check } = checks();

/** The text of a module that holds every story, drawn in Swedish. */
async function stories(): Promise<string> {
  const files = (await filesUnder('stories')).filter((file) => file.endsWith('.stories.ts'));
  const imports = files.map((file, i) => `import * as stories${i} from './${file}';`);
  return `${imports.join('\n')}
import './src/i18n/sv.js';
import { templatesOf } from './test/server/stories.js';
const templates = Object.assign({}, ${files.map((_, i) => `templatesOf(stories${i})`).join(', ')});`;
}

const bundle = (contents: string, more: BuildOptions) =>
  build({
    stdin: { contents, resolveDir: root, loader: 'ts', sourcefile: 'server-entry.ts' },
    bundle: true,
    format: 'esm',
    target: esbuildTarget,
    logLevel: 'error',
    define: { __SAM_DEV__: 'true', __SAM_VERSION__: '"0.0.0"' },
    plugins: [cssForEsbuild()],
    ...more,
  });

const page = (body: string) => `<!doctype html>
<html lang="sv" data-sam-theme="samklang" data-sam-scheme="light">
<head><meta charset="utf-8"><title>Server</title><link rel="icon" href="icon.svg"><link rel="stylesheet" href="samklang.css"></head>
<body><main>${body}</main><script type="module" src="client.js"></script></body>
</html>`;

/** Writes a page for each story as a server sends it, and one that the browser draws alone. Hands back what the server sent, by story. */
async function writePages(): Promise<Record<string, string>> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await copyFile(join(root, 'dist/samklang.css'), join(folder, 'samklang.css'));
  await writeFile(join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  const server = `
    import { render } from '@lit-labs/ssr';
    import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
    import { setDefaultLanguage } from './src/i18n/registry.js';
    ${await stories()}
    export async function renderAll() {
      const pages = {};
      setDefaultLanguage('sv');
      for (const [name, template] of Object.entries(templates)) pages[name] = await collectResult(render(template));
      return pages;
    }`;
  // The support for hydration comes before every element, or everything would stand there twice.
  const client = `
    import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
    import { render } from 'lit';
    ${await stories()}
    const main = document.querySelector('main');
    const [, name] = /(?:server|client)-(.+)\\.html$/.exec(location.pathname);
    if (!main.childNodes.length) render(templates[name], main);`;
  // On the server Lit must be the one that the renderer uses.
  const node = {
    platform: 'node',
    target: 'node20',
    external: ['lit', 'lit/*', '@lit-labs/*'],
  } satisfies BuildOptions;
  await bundle(server, { outfile: join(folder, 'render.mjs'), ...node });
  await bundle(client, { outfile: join(folder, 'client.js') });
  const { renderAll } = (await import(pathToFileURL(join(folder, 'render.mjs')).href)) as {
    renderAll(): Promise<Record<string, string>>;
  };
  const pages = await renderAll();
  for (const [name, html] of Object.entries(pages)) {
    await writeFile(join(folder, `client-${name}.html`), page(''));
    for (const policy of ['open', 'strict'])
      await writeFile(join(folder, `${policy}-server-${name}.html`), page(html));
  }
  return pages;
}

interface Found {
  /** Empty before any script, as is the accessibility tree. */
  tree: string;
  /** Empty where nobody compares them. */
  looks: string[];
  text: string;
  aria: string;
  /** What was said on the console. */
  said: string[];
}

/** The tree without what assistive technology never gets, such as a slot that nobody fills. */
const exposed = ({ children = [], ...node }: SerializedAXNode): SerializedAXNode[] => {
  const within = children.flatMap(exposed);
  return node.role === 'none' ? within : [{ ...node, children: within }];
};

type Visit = (url: string, hasLooks?: boolean) => Promise<Found>;

/** A tab that opens pages and tells what is there, with or without their scripts. */
async function visitor(browser: Browser, look: string, scripts: boolean): Promise<Visit> {
  const tab = await browser.newPage();
  // What moves would be caught halfway.
  await tab.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await tab.setJavaScriptEnabled(scripts);
  let said: string[] = [];
  tab.on('console', (message) => said.push(message.text()));
  tab.on('pageerror', (error) => said.push(String(error)));
  return async (url, hasLooks = true) => {
    said = [];
    await tab.goto(url);
    const main = `document.querySelector('main')`;
    if (scripts)
      await tab.evaluate(`${look}; look.updated(${main}).then(() => look.updated(${main})).then(() => true)`);
    const snapshot = scripts && (await tab.accessibility.snapshot({ interestingOnly: false }));
    // The looks come last, because they change the page.
    const whats = ['text', ...(scripts ? ['tree'] : []), ...(hasLooks ? ['looks'] : [])];
    const found = (await tab.evaluate(
      `${look}; look.find(${main}, ${JSON.stringify(whats)})`,
    )) as Partial<Found>;
    // Without the numbers that differ from page to page.
    const aria = JSON.stringify(
      snapshot && exposed(snapshot),
      (key, value: unknown) => (['backendNodeId', 'loaderId'].includes(key) ? undefined : value),
      1,
    );
    return { tree: '', looks: [], text: '', ...found, aria: aria.replaceAll(url, ''), said };
  };
}

/** The first line in which two texts differ, after the two before it. */
function difference(one: string, other: string): string {
  const [a, b] = [one.split('\n'), other.split('\n')];
  const at = a.findIndex((line, i) => line !== b[i]);
  const around = (lines: string[]) => lines.slice(Math.max(0, at - 2), at + 1).join('\n');
  return `${around(a)}\nand, drawn by the browser alone,\n${around(b)}`;
}

function same(what: string, one: unknown, other: unknown) {
  const [a, b] = [String(one), String(other)];
  if (a !== b) throw new Error(`${what} differs:\n${difference(a, b)}`);
}

function sameLooks(one: Found, other: Found) {
  same('The number of elements', one.looks.length, other.looks.length);
  one.looks.forEach((look, i) => same('The look', look, other.looks[i]));
}

function sameAll(one: Found, other: Found) {
  same('What is in the page', one.tree, other.tree);
  same('The accessibility tree', one.aria, other.aria);
  sameLooks(one, other);
}

function silent({ said }: Found, allowed?: RegExp) {
  const words = said.filter((text) => !allowed?.test(text));
  if (words.length) throw new Error(`The console says: ${words.join('\n')}`);
}

/** The comparison itself: a difference that is planted must be found. */
async function checkComparison(found: Found) {
  const plants: Record<string, Partial<Found>> = {
    'a word': { tree: found.tree.replace(/\w{3,}(?=\n)/, 'Other') },
    'a missing element': { looks: found.looks.slice(1) },
    'another colour': { looks: found.looks.map((look) => look.replace(/color: .*/, 'color: red')) },
    'another place': { looks: found.looks.map((look) => look.replace(/box: .*/, 'box: 0,0,0,0')) },
    'another name': { aria: '{}' },
  };
  for (const [plant, change] of Object.entries(plants))
    await check(`the comparison finds ${plant}`, () => {
      try {
        sameAll({ ...found, ...change }, found);
      } catch {
        return;
      }
      throw new Error('It was not found.');
    });
  await check('the console is listened to', () => {
    try {
      silent({ ...found, said: ['odd'] }, refusal);
    } catch {
      return;
    }
    throw new Error('A word on the console was not found.');
  });
}

/** Whether the story's author styles something in line, which a strict policy refuses where the server writes it. */
const stylesInline = (html: string) => / style=/.test(html);

async function checkStory(
  name: string,
  html: string,
  visit: (kind: string, scripts?: boolean, hasLooks?: boolean) => Promise<Found>,
): Promise<Found> {
  const alone = await visit('client');
  await check(`${name}: the browser draws it alone without a word`, () => silent(alone));
  await check(`${name}: hydrated, it is what the browser draws alone`, async () => {
    const found = await visit('open-server');
    silent(found);
    sameAll(found, alone);
  });
  await check(`${name}: hydrated under a strict policy, it is what the browser draws alone`, async () => {
    const hasLooks = !stylesInline(html);
    const found = await visit('strict-server', true, hasLooks);
    silent(found, refusal);
    sameAll(found, hasLooks ? alone : { ...alone, looks: [] });
  });
  // On a server elements do not see their children, so a select cannot know the text of the chosen option, and tabs cannot
  // know which panel is open; and a layer opens by a script alone, so what lies in an open one cannot be read before.
  if (/<sam-(select|tabs)\b|<sam-(menu|tooltip) [^>]*open/.test(html)) return alone;
  await check(`${name}: before any script it has the same text and the same look`, async () => {
    const found = await visit('open-server', false);
    same('The text', found.text, alone.text);
    sameLooks(found, alone);
  });
  await check(`${name}: without scripts, under a strict policy, its text can be read`, async () => {
    const found = await visit('strict-server', false, false);
    same('The text', found.text, alone.text);
  });
  return alone;
}

const step: Step = {
  name: 'server',
  isLong: true,
  needs: ['build'],
  async run() {
    const pages = await writePages();
    const { outputFiles } = await bundle(`export * from './test/server/look.js'`, {
      format: 'iife',
      globalName: 'look',
      write: false,
    });
    const look = outputFiles![0]!.text;
    const site = await serve(folder, (path): Record<string, string> =>
      path.startsWith('strict-') ? { 'content-security-policy': strict } : {},
    );
    const browser = await launch();
    try {
      const withScripts = await visitor(browser, look, true);
      const without = await visitor(browser, look, false);
      let sample: Found | undefined;
      for (const [name, html] of Object.entries(pages))
        sample = await checkStory(name, html, (kind, scripts = true, hasLooks = true) =>
          (scripts ? withScripts : without)(`${site.url}${kind}-${name}.html`, hasLooks),
        );
      await checkComparison(sample!);
    } finally {
      await browser.close();
      await site.close();
    }
    return outcome;
  },
};
export default step;
