import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import { root } from '../../src/build/steps.js';

export interface FoundBrowser {
  executablePath: string;
  args: string[];
  headless: true | 'shell';
}

// Nothing in a test may depend on the network, so the browser's own errands are switched off.
const quiet = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A build of the same engine without windows: it starts in a third of the time. */
const isShell = (path: string) => /headless[-_]shell/.test(path);

// It rounds the widths of letters to whole pixels where a browser with windows does not.
const exactLetters = '--font-render-hinting=none';

/** Where Chrome, Chromium and Edge are found on this system, the lightest first, then the likeliest. */
export function systemBrowsers(platform = process.platform, env = process.env): string[] {
  if (platform === 'darwin')
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
      ['', env.HOME ?? ''].map((home) => `${home}/Applications/${name}.app/Contents/MacOS/${name}`),
    );
  if (platform === 'win32')
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
        `${folder}\\Chromium\\Application\\chrome.exe`,
        `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
      ]);
  const names = [
    'chrome-headless-shell',
    'chromium-headless-shell',
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
  ];
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** What a person reads when there is no browser to test with. */
export const noBrowser = `The tests need Chrome, Chromium or Edge, and none was found. Install one and run the command again:
  Linux    sudo apt-get install chromium-headless-shell, or chromium     (Debian)
           sudo apt-get install chromium-browser     (Ubuntu)
           sudo dnf install chromium     (Fedora)
  macOS    brew install --cask google-chrome, or https://www.google.com/chrome/
  Windows  nothing to install: Edge is part of it; else winget install Google.Chrome
If it stands in an unusual place, say where: SAMKLANG_BROWSER=/path/to/chrome npm test`;

const wrapper = `#!/bin/sh
here=$(dirname "$0")
export FONTCONFIG_FILE="$here/fonts.conf"
export LD_LIBRARY_PATH="$here/al2023/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
exec "$here/chromium" "$@"
`;

const fonts = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/**
 * The Chromium that comes from npm (Linux on x64), unpacked once into this checkout.
 *
 * The package unpacks into the temporary folder, where a second user of the machine could not run it, and brings its
 * libraries along only when it believes to be in a cloud function. So a child process, whose environment says both,
 * unpacks; and a script beside the binary names the libraries and fonts, so that our own environment stays as it is.
 */
async function npmChromium(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const { version } = JSON.parse(await readFile(join(dirname(entry), '../../package.json'), 'utf8')) as {
    version: string;
  };
  const cache = join(root, 'node_modules', '.cache', 'samklang');
  const home = join(cache, `chromium-${version}`);
  const executable = join(home, 'run-chromium');
  if (existsSync(executable)) return executable;

  // Unpacked beside its place and then moved there: a run that was cut short, or one at the same time, does no harm.
  await mkdir(cache, { recursive: true });
  const unpacked = await mkdtemp(`${home}-`);
  try {
    await promisify(execFile)(
      process.execPath,
      ['-e', `require('@sparticuz/chromium').executablePath().then(() => process.exit())`],
      { cwd: root, env: { ...process.env, TMPDIR: unpacked, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' } },
    );
    await writeFile(join(unpacked, 'fonts.conf'), fonts);
    await writeFile(join(unpacked, 'run-chromium'), wrapper);
    for (const file of ['', 'chromium', 'run-chromium']) await chmod(join(unpacked, file), 0o755);
    await rename(unpacked, home);
  } catch (error) {
    await rm(unpacked, { recursive: true, force: true });
    if (!existsSync(executable)) throw error;
  }
  return executable;
}

async function search(): Promise<FoundBrowser> {
  const named = process.env.SAMKLANG_BROWSER || process.env.CHROME_PATH;
  if (named && !existsSync(named))
    throw new Error(`SAMKLANG_BROWSER or CHROME_PATH says ${named}, but there is no such file.`);
  const system = named ?? systemBrowsers().find((path) => existsSync(path));
  if (system) {
    // Root and most containers have no sandbox to offer.
    const bare = process.getuid?.() === 0 || Boolean(process.env.CI) || existsSync('/.dockerenv');
    const args = bare ? [...quiet, '--no-sandbox'] : quiet;
    return isShell(system)
      ? { executablePath: system, args: [...args, exactLetters], headless: 'shell' }
      : { executablePath: system, args, headless: true };
  }
  const fromNpm = await npmChromium();
  if (!fromNpm) throw new Error(noBrowser);
  return {
    executablePath: fromNpm,
    args: [...quiet, exactLetters, '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    headless: 'shell',
  };
}

let found: Promise<FoundBrowser> | undefined;

/** The browser that the tests run in; the same one for the whole process. */
export const findBrowser = (): Promise<FoundBrowser> => (found ??= search());

/** Starts it with a fresh profile. */
export async function launch(options: LaunchOptions = {}): Promise<Browser> {
  const browser = await findBrowser();
  return puppeteer.launch({ ...browser, ...options, args: [...browser.args, ...(options.args ?? [])] });
}
