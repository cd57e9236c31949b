import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import type { BrowserLauncher } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer, { type CDPSession, type Page } from 'puppeteer-core';
import { findBrowser } from './browser.js';

export type Engine = 'chromium' | 'firefox' | 'webkit';

/** A page as the command plugins see it: driven by puppeteer, or a WebDriver session. */
export type Driven = { engine: Engine; page: Page } | { engine: 'webkit'; call: WebDriverCall };

export type WebDriverCall = (
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  body?: object,
) => Promise<unknown>;

const onPath = (...names: string[]) =>
  names
    .flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)))
    .find((path) => existsSync(path));

const cdpSessions = new WeakMap<Page, Promise<CDPSession>>();

/** One session a page, kept: detaching it would undo what it emulates. */
export function cdpOf(page: Page): Promise<CDPSession> {
  let session = cdpSessions.get(page);
  if (!session) cdpSessions.set(page, (session = page.createCDPSession()));
  return session;
}

async function chromium(): Promise<BrowserLauncher> {
  const launcher = chromeLauncher({
    launchOptions: await findBrowser(),
    concurrency: 2,
    createPage: async ({ context }) => {
      // Pages run two at a time. In a window of its own each is drawn all the time, and each believes to have the focus:
      // a tab in the background answers the pointer only once a second.
      const page = await context.newPage({ type: 'window' });
      await (await cdpOf(page)).send('Emulation.setFocusEmulationEnabled', { enabled: true });
      return page;
    },
  });
  launcher.name = 'Chromium';
  return launcher;
}

function findFirefox() {
  const named = process.env.SAMKLANG_FIREFOX;
  if (named && !existsSync(named))
    throw new Error(`SAMKLANG_FIREFOX says ${named}, but there is no such file.`);
  if (named) return named;
  return process.platform === 'darwin'
    ? ['/Applications/Firefox.app/Contents/MacOS/firefox'].find((path) => existsSync(path))
    : process.platform === 'win32'
      ? [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']]
          .map((folder) => `${folder}\\Mozilla Firefox\\firefox.exe`)
          .find((path) => existsSync(path))
      : onPath('firefox', 'firefox-esr');
}

export interface BidiConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** The line to Firefox, for what puppeteer has no words for. */
export const bidiOf = (page: Page): BidiConnection =>
  (page.browser() as unknown as { connection: BidiConnection }).connection;

interface BidiContext {
  id: string;
  setViewport(size: object): Promise<void>;
}

const bidiContext = (page: Page) =>
  (page.mainFrame() as unknown as { browsingContext: BidiContext }).browsingContext;

/** A page of Firefox's own: what runs in it may ask the whole browser. It stands beside the page of the tests. */
export const systemPage = 'about:config';

function firefox(executablePath: string): BrowserLauncher {
  const launcher = chromeLauncher({
    puppeteer: puppeteer as never,
    // Lets the tests ask Firefox's own accessibility service for names and roles.
    launchOptions: {
      browser: 'firefox',
      executablePath,
      headless: true,
      args: ['-remote-allow-system-access'],
      // Without a screen every page counts as one in the background, whose timers tick once a second.
      extraPrefsFirefox: { 'dom.min_background_timeout_value_without_budget_throttling': 4 },
    },
    concurrency: 1,
    createPage: async ({ context }) => {
      const [first] = await context.pages();
      await bidiOf(first!).send('browsingContext.navigate', {
        context: bidiContext(first!).id,
        url: systemPage,
        wait: 'complete',
      });
      const page = await context.newPage();
      // Puppeteer's own turns the screen as well, which Firefox 140 does not know.
      page.setViewport = async (size) =>
        bidiContext(page).setViewport({ viewport: size && { width: size.width, height: size.height } });
      return page;
    },
  });
  launcher.name = 'Firefox';
  return launcher;
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

const miniBrowsers = ['x86_64-linux-gnu', 'aarch64-linux-gnu', '']
  .flatMap((arch) =>
    ['4.1', '6.0', '4.0'].map((version) => join('/usr/lib', arch, `webkit2gtk-${version}`, 'MiniBrowser')),
  )
  .concat(['4.1', '6.0', '4.0'].map((version) => `/usr/libexec/webkit2gtk-${version}/MiniBrowser`));

interface WebKitLauncher extends BrowserLauncher {
  call: WebDriverCall;
}

/** WebKitGTK through WebDriver, in a virtual screen. */
function webkit(driver: string, screen: string, binary: string): WebKitLauncher {
  let process_: ChildProcess | undefined;
  let origin = '';
  let session = '';
  const urls = new Map<string, string>();
  const ask = async (method: string, path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(origin + path, { method, body: body && JSON.stringify(body) });
    const { value } = (await answer.json()) as { value: { error?: string; message?: string } };
    if (!answer.ok) throw new Error(`WebKit: ${value.error}: ${value.message}`);
    return value;
  };
  const call: WebDriverCall = (method, path, body) => ask(method, `/session/${session}${path}`, body);
  return {
    name: 'WebKit',
    type: 'webkit',
    concurrency: 1,
    call,
    async initialize() {
      const port = await freePort();
      origin = `http://127.0.0.1:${port}`;
      process_ = spawn(screen, ['-a', driver, `--port=${port}`], {
        stdio: 'ignore',
        // A group of its own, so that the virtual screen ends together with the browser.
        detached: true,
        // WebKit's sandbox refuses to run as root.
        env: {
          ...process.env,
          ...(process.getuid?.() === 0 && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }),
        },
      });
      for (let tries = 0; ; tries++) {
        try {
          await ask('GET', '/status');
          break;
        } catch (error) {
          if (tries > 100) throw error;
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
      }
    },
    // A browser of its own for each file: the accessibility of WebKit is another once it was asked for.
    async startSession(id, url) {
      urls.set(id, url);
      const options = { binary, args: ['--automation'] };
      const opened = await ask('POST', '/session', {
        capabilities: { alwaysMatch: { pageLoadStrategy: 'none', 'webkitgtk:browserOptions': options } },
      });
      session = (opened as { sessionId: string }).sessionId;
      await call('POST', '/url', { url });
    },
    startDebugSession: () => Promise.reject(new Error('There is no debugging in WebKit.')),
    isActive: (id) => urls.has(id),
    getBrowserUrl: (id) => urls.get(id),
    async stopSession(id) {
      urls.delete(id);
      await call('DELETE', '');
      return {};
    },
    async stop() {
      if (process_?.pid) process.kill(-process_.pid);
    },
  };
}

/** The launcher for an engine, or a sentence on what to install. */
export async function findLauncher(engine: Engine): Promise<BrowserLauncher | string> {
  if (engine === 'chromium') return chromium();
  if (engine === 'firefox') {
    const path = findFirefox();
    return path
      ? firefox(path)
      : `Firefox is not installed.
  Linux    sudo apt-get install firefox-esr     (Debian), sudo apt-get install firefox (Ubuntu), sudo dnf install firefox (Fedora)
  macOS    brew install --cask firefox
  Windows  winget install Mozilla.Firefox
If it stands in an unusual place, say where: SAMKLANG_FIREFOX=/path/to/firefox npm run test:browsers`;
  }
  const [driver, screen] = [onPath('WebKitWebDriver'), onPath('xvfb-run')];
  const binary = miniBrowsers.find((path) => existsSync(path));
  return driver && screen && binary
    ? webkit(driver, screen, binary)
    : `WebKit is not installed. It runs on Linux only, as WebKitGTK with its WebDriver and a virtual screen.
  Debian, Ubuntu  sudo apt-get install webkit2gtk-driver xvfb
  Fedora          sudo dnf install webkit2gtk4.1 webkit2gtk-driver xorg-x11-server-Xvfb`;
}

/** What drives the page of a running test. */
export function drivenBy({ id, browser }: { id: string; browser: BrowserLauncher }): Driven {
  if (browser.type === 'webkit') return { engine: 'webkit', call: (browser as WebKitLauncher).call };
  const page = (browser as unknown as { getPage(id: string): Page }).getPage(id);
  return { engine: browser.name === 'Firefox' ? 'firefox' : 'chromium', page };
}
