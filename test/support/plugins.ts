// The test runner's side of test/support/commands.ts.
import type { TestRunnerPlugin } from '@web/test-runner';
import type { Page } from 'puppeteer-core';
import { bidiOf, cdpOf, drivenBy, systemPage, type Driven, type WebDriverCall } from './launchers.js';

/** What assistive technology is told. WebKit does not hand out descriptions. */
export interface Accessible {
  role: string;
  name: string;
  description?: string;
}

export type PointerStep = { move: [x: number, y: number] } | 'down' | 'up';

export interface Payloads {
  'sam-press': { keys: string[] };
  'sam-type': { text: string };
  'sam-compose': { steps: string[]; text: string };
  'sam-point': { steps: PointerStep[]; button?: 'left' | 'right' };
  'sam-emulate': { features: Record<string, string>; media: string };
  'sam-viewport': { width: number; height: number };
  'sam-accessible': { probe: string };
  'sam-come-back': undefined;
}

type Commands = { [Name in keyof Payloads]: (to: Driven, payload: Payloads[Name]) => Promise<unknown> };

const webdriverKeys: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

const perform = (call: WebDriverCall, type: 'key' | 'pointer', actions: object[]) =>
  call('POST', '/actions', {
    actions: [
      { type, id: type, ...(type === 'pointer' && { parameters: { pointerType: 'mouse' } }), actions },
    ],
  });

const strokes = (keys: string[]) => {
  const values = keys.map((key) => webdriverKeys[key] ?? key);
  return [
    ...values.map((value) => ({ type: 'keyDown', value })),
    ...values.reverse().map((value) => ({ type: 'keyUp', value })),
  ];
};

const onlyChromium = (engine: string) =>
  new Error(`${engine} cannot be told to do this; guard the test with canEmulate.`);

const commands: Commands = {
  async 'sam-press'(to, { keys }) {
    if ('call' in to) return perform(to.call, 'key', strokes(keys));
    for (const key of keys) await to.page.keyboard.down(key as never);
    for (const key of [...keys].reverse()) await to.page.keyboard.up(key as never);
  },

  async 'sam-type'(to, { text }) {
    if ('call' in to)
      return perform(
        to.call,
        'key',
        [...text].flatMap((key) => strokes([key])),
      );
    await to.page.keyboard.type(text);
  },

  async 'sam-compose'(to, { steps, text }) {
    if (to.engine !== 'chromium' || !('page' in to)) throw onlyChromium(to.engine);
    const cdp = await cdpOf(to.page);
    for (const step of steps)
      await cdp.send('Input.imeSetComposition', {
        text: step,
        selectionStart: step.length,
        selectionEnd: step.length,
      });
    await cdp.send('Input.insertText', { text });
  },

  async 'sam-point'(to, { steps, button = 'left' }) {
    if ('call' in to)
      return perform(
        to.call,
        'pointer',
        steps.map((step) =>
          typeof step === 'string'
            ? { type: step === 'down' ? 'pointerDown' : 'pointerUp', button: button === 'left' ? 0 : 2 }
            : { type: 'pointerMove', duration: 0, x: Math.round(step.move[0]), y: Math.round(step.move[1]) },
        ),
      );
    for (const step of steps)
      if (step === 'down') await to.page.mouse.down({ button });
      else if (step === 'up') await to.page.mouse.up({ button });
      else await to.page.mouse.move(...step.move);
  },

  async 'sam-emulate'(to, { features, media }) {
    if (to.engine !== 'chromium' || !('page' in to)) throw onlyChromium(to.engine);
    const list = Object.entries(features).map(([name, value]) => ({ name, value }));
    await (await cdpOf(to.page)).send('Emulation.setEmulatedMedia', { media, features: list });
  },

  async 'sam-viewport'(to, { width, height }) {
    if ('call' in to) await to.call('POST', '/window/rect', { width, height });
    else await to.page.setViewport({ width, height });
  },

  async 'sam-come-back'(to) {
    if (to.engine === 'firefox') await askFirefox(to.page, focusPage);
  },

  'sam-accessible': (to, { probe }) =>
    'call' in to
      ? inWebKit(to.call)
      : to.engine === 'firefox'
        ? inFirefox(to.page, probe)
        : inChromium(to.page),
};

const nothing: Accessible = { role: 'none', name: '', description: '' };

async function inChromium(page: Page): Promise<Accessible> {
  const cdp = await cdpOf(page);
  const { result } = await cdp.send('Runtime.evaluate', { expression: 'globalThis.__samProbe' });
  const { nodes } = await cdp.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId,
    fetchRelatives: false,
  });
  const [node] = nodes;
  if (!node || node.ignored) return nothing;
  const role = String(node.role?.value);
  return {
    role: role === 'image' ? 'img' : role,
    name: String(node.name?.value ?? '').trim(),
    description: String(node.description?.value ?? ''),
  };
}

async function inWebKit(call: WebDriverCall): Promise<Accessible> {
  const handle = (await call('POST', '/execute/sync', {
    script: 'return globalThis.__samProbe',
    args: [],
  })) as Record<string, string>;
  const element = Object.values(handle)[0]!;
  const role = String(await call('GET', `/element/${element}/computedrole`));
  return { role: role || 'none', name: String(await call('GET', `/element/${element}/computedlabel`)) };
}

/** Gecko's words, where they are not ARIA's. */
const geckoRoles: Record<string, string> = {
  pushbutton: 'button',
  'toggle button': 'button',
  buttonmenu: 'button',
  graphic: 'img',
  entry: 'textbox',
  statictext: 'generic',
  section: 'generic',
  'text container': 'generic',
  'text leaf': 'generic',
};

/** Runs a function in Firefox's own page. */
async function askFirefox(page: Page, functionDeclaration: string, ...words: string[]): Promise<string> {
  const bidi = bidiOf(page);
  const { contexts } = (await bidi.send('browsingContext.getTree', {})).result as {
    contexts: { context: string; url: string }[];
  };
  const answer = (
    await bidi.send('script.callFunction', {
      target: { context: contexts.find(({ url }) => url === systemPage)!.context },
      awaitPromise: true,
      functionDeclaration,
      arguments: words.map((value) => ({ type: 'string', value })),
    })
  ).result as { result: { value: string } };
  return answer.result.value;
}

async function inFirefox(page: Page, probe: string): Promise<Accessible> {
  // Without the fragment, of which Firefox 140 does not always tell.
  const [url] = page.url().split('#');
  const answer = JSON.parse(await askFirefox(page, askGecko, url!, probe)) as Accessible | null;
  return answer ? { ...answer, role: geckoRoles[answer.role] ?? answer.role } : nothing;
}

const focusPage = `() => Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedBrowser.focus()`;

// Text, because it runs in Firefox's own page. The accessibility tree is made a moment after the page, hence the tries;
// a name that comes from a label is there only the second time it is asked for.
const askGecko = `async (url, probe) => {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const wait = (ms) => new Promise((done) => window.setTimeout(done, ms));
  const tab = window.gBrowser.browsers.find((browser) => browser.currentURI.specIgnoringRef === url);
  const find = (node) => {
    let names = '';
    try { names = node.attributes.getStringProperty('class'); } catch {}
    if (names.split(' ').includes(probe)) return node;
    for (let child = node.firstChild; child; child = child.nextSibling) {
      const hit = find(child);
      if (hit) return hit;
    }
  };
  for (let tries = 0; tries < 30; tries++, await wait(50)) {
    // A part of the tree that is being made anew throws when it is looked at.
    try {
      const page = tab && service.getAccessibleFor(tab)?.firstChild;
      const node = page && find(page);
      if (!node) continue;
      void node.name;
      await wait(60);
      const { name, description } = node;
      return JSON.stringify({ role: service.getStringRole(node.role), name: name ?? '', description: description ?? '' });
    } catch {}
  }
  return 'null';
}`;

/** Keys, pointer, emulation and the accessibility tree, in all three engines. */
export const commandsPlugin = (): TestRunnerPlugin => ({
  name: 'samklang:commands',
  async executeCommand({ command, payload, session }) {
    const run = commands[command as keyof Payloads] as
      ((to: Driven, payload: unknown) => Promise<unknown>) | undefined;
    return run && ((await run(drivenBy(session), payload)) ?? true);
  },
});

/** A form that arrived at an inbox of `submissions()`. */
export interface Submission {
  method: string;
  /** Name and value of what was sent, in order; a file is its name. */
  entries: [name: string, value: string][];
  /** The content type without its parameters. */
  type: string;
}

const address = /^\/__sam-submissions\/([\w-]+)$/;

/** Takes forms in, and tells what came. */
export function submissionsPlugin() {
  const arrived = new Map<string, Submission[]>();
  return {
    name: 'samklang:submissions',
    async executeCommand({ command, payload }: { command: string; payload?: unknown }) {
      return command === 'sam-submissions' ? (arrived.get(payload as string) ?? []) : undefined;
    },
    /** A middleware of the test server. */
    async receive(
      ctx: {
        path: string;
        method: string;
        URL: URL;
        req: AsyncIterable<Buffer>;
        headers: NodeJS.Dict<string | string[]>;
        type: string;
        body: unknown;
        status: number;
      },
      next: () => Promise<void>,
    ) {
      const id = address.exec(ctx.path)?.[1];
      if (!id) return next();
      const chunks: Buffer[] = [];
      for await (const chunk of ctx.req) chunks.push(chunk);
      const header = String(ctx.headers['content-type'] ?? '');
      const type = header.split(';')[0]!;
      const isForm = type === 'multipart/form-data' || type === 'application/x-www-form-urlencoded';
      const sent = isForm
        ? await new Response(Buffer.concat(chunks), { headers: { 'content-type': header } }).formData()
        : ctx.URL.searchParams;
      const entries = [...sent].map(([name, value]): [string, string] => [
        name,
        typeof value === 'string' ? value : value.name,
      ]);
      arrived.set(id, [...(arrived.get(id) ?? []), { method: ctx.method, type, entries }]);
      ctx.status = 200;
      ctx.type = 'text/html';
      ctx.body = '<!doctype html><title>Received</title>';
    },
  };
}
