import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, ElementHandle, HTTPRequest, Page } from 'puppeteer-core';
import { root } from '../../src/build/steps.js';
import { packedApp, type App } from '../package/app.js';
import { make, mistakes, neighbours, type AppName, type Change } from '../package/apps.js';
import { serve } from '../storybook/serve.js';
import { findBrowser, launch } from '../support/browser.js';
import { checks } from '../support/checks.js';
import type { Step } from '../support/step.js';

const { outcome, check } = checks();

/** Without inline styles, inline scripts and dangerous sinks. */
const policy = (more: string) =>
  `default-src 'none'; script-src 'self'; style-src 'self' ${more}; require-trusted-types-for 'script'`;

interface Words {
  name: string;
  email: string;
  mend: string;
  thanks: string;
  /** What stands in the fields when the page comes. */
  first?: { name?: string; email?: string };
}

const english: Words = {
  name: 'Your name',
  email: 'Email',
  mend: 'Error: Write an email address like name@example.com.',
  thanks: 'Thank you',
};
const swedish: Words = {
  name: 'Ditt namn',
  email: 'E-post',
  mend: 'Fel: Skriv en e-postadress, till exempel namn@example.com.',
  thanks: 'Tack',
};

/** The policy under which each app runs, and its words. What a server draws brings its styles in line. */
const apps: Record<AppName, { policy: string; words: Words }> = {
  plain: { policy: policy(''), words: english },
  vite: { policy: policy("; connect-src 'self'"), words: swedish },
  react: { policy: policy("; connect-src 'self'"), words: { ...english, first: { email: 'ada' } } },
  server: {
    policy: policy("'unsafe-inline'"),
    words: { ...swedish, thanks: 'Thank you', first: { name: 'Ada' } },
  },
};

interface Visit {
  page: Page;
  /** What a person would find in the console. */
  complaints: string[];
}

/** How long something may take on a busy machine, in milliseconds; less where it is to fail. */
let patience = 15_000;

async function visit(browser: Browser): Promise<Visit> {
  const page = await browser.newPage();
  page.setDefaultTimeout(patience);
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  return { page, complaints };
}

/** The text box of that name, as assistive technology finds it. */
const box = async (page: Page, name: string) =>
  (await page.waitForSelector(`aria/${name}[role="textbox"]`)) as ElementHandle<HTMLInputElement>;

const textIn = async (page: Page, name: string) => (await box(page, name)).evaluate(({ value }) => value);

const told = async (page: Page, name: string) =>
  (await page.accessibility.snapshot({ root: await box(page, name) })) ?? assert.fail(`${name} is not told`);

/** Does something that sends, and hands back what arrives. */
async function sent(page: Page, act: () => Promise<void>): Promise<Record<string, string>> {
  const isSent = (request: HTTPRequest) => request.method() === 'POST';
  const [request] = await Promise.all([page.waitForRequest(isSent), act()]);
  return Object.fromEntries(new URLSearchParams(request.postData()));
}

/** Fills the form in wrongly, mends it and sends it. */
async function report(page: Page, words: Words) {
  let isEarly = false;
  const tooEarly = (request: HTTPRequest) => void (isEarly ||= request.method() === 'POST');
  const { name, email, first = {} } = words;
  await (await box(page, name)).click();
  assert.equal(await textIn(page, name), first.name ?? '');
  await page.keyboard.type('Lovelace');
  await page.keyboard.press('Tab');
  assert.equal(await textIn(page, email), first.email ?? '');
  if (!first.email) await page.keyboard.type('ada');
  assert.equal((await told(page, email)).description ?? '', '', 'It complains while somebody writes.');

  page.on('request', tooEarly);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('[name=email]')!.matches(':state(user-invalid)'));
  const { invalid, description, focused } = await told(page, email);
  assert.deepEqual([invalid, description, focused], ['true', words.mend, true]);
  assert.ok(!isEarly, 'It was sent with an address that is none.');
  page.off('request', tooEarly);

  await page.keyboard.press('End');
  await page.keyboard.type('@example.com');
  const arrived = await sent(page, () => page.keyboard.press('Enter'));
  const { name: wroteName, email: wroteEmail } = arrived;
  assert.deepEqual([wroteName, wroteEmail], [`${first.name ?? ''}Lovelace`, 'ada@example.com']);
  await page.waitForSelector(`::-p-text(${words.thanks})`);
}

/** Serves an app under its own policy to a person, who must find nothing in the console. */
async function using(
  browser: Browser,
  name: AppName,
  site: string,
  act: (page: Page, url: string) => Promise<unknown>,
  scripts?: Promise<unknown>,
) {
  const served = await serve(site, async (path): Promise<Record<string, string>> => {
    if (path.endsWith('.js')) await scripts;
    return path.endsWith('.html') ? { 'content-security-policy': apps[name].policy } : {};
  });
  const { page, complaints } = await visit(browser);
  try {
    await act(page, served.url);
    assert.deepEqual(complaints, []);
  } finally {
    await page.close();
    await served.close();
  }
}

const drive = (browser: Browser, name: AppName, site: string) =>
  using(browser, name, site, async (page, url) => {
    await page.goto(url);
    await report(page, apps[name].words);
  });

const formData = (page: Page) =>
  page.evaluate(() => Object.fromEntries(new FormData(document.forms[0])) as Record<string, string>);

const dialog = async (page: Page, name: string) =>
  (await page.waitForSelector(`aria/${name}[role="dialog"]`))!;
const isGone = (page: Page) =>
  page.waitForFunction(
    () => !document.querySelector('sam-dialog')!.shadowRoot!.querySelector('dialog[open]'),
  );
const press = async (page: Page, name: string) =>
  (await page.waitForSelector(`aria/${name}[role="button"]`))!.click();
const focusIsOn = (page: Page, text: string) =>
  page.waitForFunction((words) => document.activeElement?.textContent?.trim() === words, {}, text);

const checkReact = (browser: Browser, site: string) =>
  check('react: a controlled field shows the state, and an uncontrolled one keeps its own', () =>
    using(browser, 'react', site, async (page, url) => {
      await page.goto(url);
      await (await box(page, 'Email')).press('End');
      await page.keyboard.type('@example.com');
      await (await box(page, 'Your name')).type('Ad');
      await page.waitForSelector('::-p-text(Signed: Ad)');
      // Each render writes the state, and the caret stays where the person has it.
      await page.keyboard.press('Home');
      await page.keyboard.type('La ');
      assert.equal(await textIn(page, 'Your name'), 'La Ad');
      await press(page, 'Without a name');
      await page.waitForSelector('::-p-text(Signed: nobody)');
      assert.deepEqual(await formData(page), { name: '', email: 'ada@example.com' });
    }),
  );

/** Opens, keeps and closes the dialog of the React app, whose state must follow. */
const addDetails = (browser: Browser, site: string) =>
  using(browser, 'react', site, async (page, url) => {
    await page.goto(url);
    await press(page, 'Add details');
    await dialog(page, 'What happened?');
    // Nothing is lost, so it closes, and the state hears of it: it can be opened again.
    await page.keyboard.press('Escape');
    await isGone(page);
    await focusIsOn(page, 'Add details');
    await page.keyboard.press('Enter');
    await dialog(page, 'What happened?');
    assert.ok((await told(page, 'Details')).focused);
    await page.keyboard.type('Water everywhere');
    for (let i = 0; i < 3; i++) await page.keyboard.press('Escape');
    await page.waitForSelector('::-p-text(Keep or discard)');
    assert.equal((await told(page, 'Details')).description, 'Error: Keep or discard what you have written.');
    await dialog(page, 'What happened?');
    await press(page, 'Keep');
    await isGone(page);
    await (await box(page, 'Your name')).type('Ada');
    await (await box(page, 'Email')).press('End');
    await page.keyboard.type('@example.com');
    assert.deepEqual(await sent(page, () => page.keyboard.press('Enter')), {
      name: 'Ada',
      email: 'ada@example.com',
      details: 'Water everywhere',
    });
  });

async function checkDialogs(browser: Browser, sites: Record<AppName, string>) {
  await check('plain: a button opens a dialog without any script of the page, and Escape leads back', () =>
    using(browser, 'plain', sites.plain, async (page, url) => {
      await page.goto(url);
      await press(page, 'Who reads this?');
      await dialog(page, 'Who reads this?');
      await page.keyboard.press('Escape');
      await isGone(page);
      await focusIsOn(page, 'Who reads this?');
    }),
  );
  await check('react: state opens a dialog, what is unsaved keeps it open, and its answer is sent', () =>
    addDetails(browser, sites.react),
  );
}

async function checkHydration(browser: Browser, site: string) {
  let send = () => {};
  const scripts = new Promise<void>((resolve) => (send = resolve));
  const isDefined = (page: Page) => page.evaluate(() => !!document.querySelector('sam-text-field:defined'));
  const act = async (page: Page, url: string) => {
    const arriving = page.goto(url);
    // Not by role: Chromium keeps such questions until the page has loaded.
    await (await page.waitForSelector('[name=email] >>> input'))!.type('ada@example');
    await (await page.waitForSelector('[name=name] >>> input'))!.click();
    await page.keyboard.press('Home');
    await page.keyboard.type('Augusta ');
    assert.ok(!(await isDefined(page)), 'The script is there already.');
    send();
    await arriving;
    assert.ok(await isDefined(page));
    assert.deepEqual(await formData(page), { name: 'Augusta Ada', email: 'ada@example' });
    await page.keyboard.type('King ');
    assert.equal(await textIn(page, 'Ditt namn'), 'Augusta King Ada');
    // A reset leads to what the server wrote.
    await page.evaluate(() => document.forms[0]!.reset());
    assert.deepEqual(await formData(page), { name: 'Ada', email: '' });
  };
  await check('server: what somebody wrote before the script came is kept, with focus and caret', () =>
    using(browser, 'server', site, act, scripts),
  );
}

/** What the browser does with fields of its own must reach ours. */
async function checkBrowserWays(browser: Browser, site: string) {
  const asPlain = (act: (page: Page) => Promise<unknown>) => () =>
    using(browser, 'plain', site, async (page, url) => {
      await page.goto(url);
      await act(page);
    });
  const answers = { name: 'Ada', email: 'ada@example.com', street: '', postcode: '', town: 'London' };
  const fill = async (page: Page) => {
    await (await box(page, 'Your name')).type(answers.name);
    await (await box(page, 'Email')).type(answers.email);
    await (await box(page, 'Town')).type(answers.town);
    await page.evaluate(() => document.documentElement.toggleAttribute('data-left'));
  };
  const goBack = async (page: Page) => {
    await page.goBack();
    await page.waitForSelector('sam-text-field:defined');
    assert.ok(
      !(await page.$('[data-left]')),
      'The page was kept as it stood, so nothing had to be restored.',
    );
    assert.deepEqual(await formData(page), answers);
    assert.equal(await textIn(page, 'Town'), answers.town);
  };
  await check(
    'plain: after a link and Back the fields show what was written',
    asPlain(async (page) => {
      await fill(page);
      await Promise.all([page.waitForNavigation(), page.click('a')]);
      await goBack(page);
    }),
  );
  await check(
    'plain: after sending and Back the fields show what was sent',
    asPlain(async (page) => {
      await fill(page);
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
      await goBack(page);
    }),
  );
  await check(
    'plain: a text is dragged into a field',
    asPlain(async (page) => {
      const { x, y } = await page.evaluate(() => {
        const range = document.createRange();
        range.setStart(document.querySelector('h1')!.firstChild!, 0);
        range.setEnd(document.querySelector('h1')!.firstChild!, 'Report'.length);
        getSelection()!.addRange(range);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      });
      const field = (await (await box(page, 'Town')).boundingBox())!;
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 10, y + 10, { steps: 3 });
      await page.mouse.move(field.x + 20, field.y + field.height / 2, { steps: 3 });
      await page.mouse.up();
      await page.waitForFunction(() => new FormData(document.forms[0]).get('town') !== '');
      assert.equal((await formData(page)).town, 'Report');
    }),
  );
  await check(
    'plain: the browser fills in an address by `autocomplete`',
    asPlain(async (page) => {
      const wanted = {
        NAME_FULL: 'Ada Lovelace',
        EMAIL_ADDRESS: 'ada@example.com',
        ADDRESS_HOME_STREET_ADDRESS: '12 St James’s Square',
        ADDRESS_HOME_ZIP: 'SW1Y 4JH',
        ADDRESS_HOME_CITY: 'London',
      };
      const asked = await page.$$eval('sam-text-field', (fields) =>
        fields.map((field) => field.shadowRoot!.querySelector('input')!.autocomplete),
      );
      assert.deepEqual(asked, ['name', 'email', 'street-address', 'postal-code', 'address-level2']);
      // The small browser without windows has nothing that fills in.
      if ((await findBrowser()).headless === 'shell') return;
      const cdp = await page.createCDPSession();
      const { frameTree } = await cdp.send('Page.getFrameTree');
      await cdp.send('Autofill.trigger', {
        fieldId: await (await box(page, 'Your name')).backendNodeId(),
        frameId: frameTree.frame.id,
        address: { fields: Object.entries(wanted).map(([name, value]) => ({ name, value })) },
      });
      await page.waitForFunction(() => new FormData(document.forms[0]).get('town') !== '');
      assert.deepEqual(Object.values(await formData(page)), Object.values(wanted));
      assert.ok(await page.evaluate(() => document.forms[0]!.checkValidity()));
    }),
  );
}

/** Apps with a mistake in them: it must be found. */
const broken: [app: AppName, change: Change][] = [
  ['plain', { file: 'index.html', from: 'type="module"', to: 'type="text/plain"' }],
  ['plain', { file: 'index.html', from: '</form>', to: '</form><p style="color: red"></p>' }],
  ['vite', { file: 'src/main.ts', from: "import 'samklang/text-field.js';", to: '' }],
  ['vite', { file: 'src/main.ts', from: "import 'samklang/i18n/sv.js';", to: '' }],
  ['react', { file: 'src/report.tsx', from: 'value={name}', to: 'value="Grace"' }],
  ['server', { file: 'browser.js', from: "import 'samklang/button.js';", to: '' }],
];

async function checkTheChecks(browser: Browser, app: App) {
  patience = 4000;
  await check('react: a dialog that never closes is found', async () => {
    const change = { file: 'src/report.tsx', from: 'if (!details)', to: 'if (details)' };
    await assert.rejects(addDetails(browser, await make(app, 'react', change)));
  });
  for (const [name, change] of broken)
    await check(`${name}: that ${change.from} has become ${change.to || 'nothing'} is found`, async () =>
      assert.rejects(drive(browser, name, await make(app, name, change))),
    );
}

async function checkTypes(app: App) {
  await check('vite: it compiles under strict', () => assert.deepEqual(mistakes(app, 'vite'), []));
  await check('react: it compiles under strict, and each wrong use is an error where it stands', async () => {
    const lines = (await readFile(join(root, 'test/apps/react/wrong.tsx'), 'utf8')).split('\n');
    const wrong = lines.flatMap((line, i) => (line.includes('<sam-') ? [i + 1] : []));
    const found = mistakes(app, 'react');
    assert.deepEqual(
      found.map(({ file, line }) => `${file}:${line}`),
      wrong.map((line) => `wrong.tsx:${line}`),
      JSON.stringify(found, null, 1),
    );
    assert.match(found[0]!.text, /"colour"' is not assignable to type .*"email"/);
  });
}

const step: Step = {
  name: 'apps',
  needs: ['build'],
  async run() {
    const app = await packedApp(neighbours);
    // A page that is kept whole says nothing of how its fields are restored.
    const browser = await launch({ args: ['--disable-features=BackForwardCache'] });
    try {
      const sites = {} as Record<AppName, string>;
      for (const name of Object.keys(apps) as AppName[]) {
        sites[name] = await make(app, name);
        await check(`${name}: a report is filled in, mended and sent`, () =>
          drive(browser, name, sites[name]),
        );
      }
      await checkTypes(app);
      await checkReact(browser, sites.react);
      await checkDialogs(browser, sites);
      await checkHydration(browser, sites.server);
      await checkBrowserWays(browser, sites.plain);
      await checkTheChecks(browser, app);
    } finally {
      await browser.close();
      await app.remove();
    }
    return outcome;
  },
};
export default step;
