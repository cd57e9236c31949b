import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/build/steps.js';
import { findBrowser, noBrowser, systemBrowsers } from '../support/browser.js';
import { checks } from '../support/checks.js';
import type { Step } from '../support/step.js';

const { outcome, check } = checks();

/** What the runner says of the steps that are fixtures, or of some of them. */
function run(...names: string[]) {
  const program = [
    '--import',
    'tsx',
    join(root, 'test/run.ts'),
    '--steps',
    join(root, 'test/fixtures/steps'),
    ...names,
  ];
  const { status, stdout } = spawnSync(process.execPath, program, { cwd: root, encoding: 'utf8' });
  return { status, stdout, last: stdout.trimEnd().split('\n').at(-1) };
}

async function checkRunner() {
  const all = run();
  const says = (pattern: RegExp) => () => assert.match(all.stdout, pattern);
  await check('the last line is the sum', () => assert.equal(all.last, '6 passed, 7 failed'));
  await check('any failure ends in a code that is not zero', () => assert.equal(all.status, 1));
  await check('a failure is told in full', says(/✗ broken +2 passed, 1 FAILED .*\n +one of three/));
  await check('a step that throws has failed', says(/✗ throws +0 passed, 1 FAILED .*\n.*thrown in a step/));
  await check(
    'a step that checks nothing has failed',
    says(/✗ empty +0 passed, 1 FAILED .*\n +checked nothing/),
  );
  await check('a step that cannot count has failed', says(/✗ uncounted +0 passed, 1 FAILED/));
  await check(
    'a step that ends its process has failed',
    says(/✗ crashes +0 passed, 1 FAILED .*\n.*exit code 0.*\n +last words/),
  );
  await check(
    'a step by another name than its file has failed',
    says(/✗ wrong +0 passed, 1 FAILED .*\n.*by the name "wrong"/),
  );
  await check(
    'a step is not run after one that it needs has failed',
    says(/✗ waits +0 passed, 1 FAILED .*\n.*because broken failed/),
  );
  await check('a step runs alone with what it needs, and ends in zero', () => {
    const { status, last } = run('after');
    assert.deepEqual({ status, last }, { status: 0, last: '4 passed, 0 failed' });
  });
  await check('a step that is not there is a failure', () =>
    assert.equal(run('nowhere').last, '0 passed, 1 failed'),
  );
}

async function checkBrowser() {
  await check('the browser of this run is there', async () =>
    assert.ok(existsSync((await findBrowser()).executablePath)),
  );
  await check('Linux: by the names of Chrome, Chromium and Edge in PATH', () => {
    const paths = systemBrowsers('linux', { PATH: '/opt/bin:/usr/bin' });
    for (const path of ['/opt/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/microsoft-edge'])
      assert.ok(paths.includes(path), path);
    assert.match(paths[0]!, /headless-shell$/, 'the lightest comes first');
  });
  await check('macOS: among the applications of all and of the user', () => {
    const paths = systemBrowsers('darwin', { HOME: '/Users/a' });
    assert.equal(paths[0], '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    assert.ok(paths.includes('/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium'));
  });
  await check('Windows: Chrome before Edge, in each folder of programs', () => {
    const paths = systemBrowsers('win32', { PROGRAMFILES: 'C:\\P', 'PROGRAMFILES(X86)': 'C:\\X' });
    assert.equal(paths[0], 'C:\\P\\Google\\Chrome\\Application\\chrome.exe');
    assert.ok(paths.includes('C:\\X\\Microsoft\\Edge\\Application\\msedge.exe'));
  });
  await check('where none is found, the message says what to install on each system', () => {
    for (const word of ['apt-get', 'dnf', 'macOS', 'Windows', 'SAMKLANG_BROWSER'])
      assert.ok(noBrowser.includes(word), word);
  });
}

const step: Step = {
  name: 'runner',
  async run() {
    await checkRunner();
    await checkBrowser();
    return outcome;
  },
};
export default step;
