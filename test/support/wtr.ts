import { relative } from 'node:path';
import { startTestRunner, type TestSession, type TestSuiteResult } from '@web/test-runner';
import { root } from '../../src/build/steps.js';
import { wtrConfig } from '../wtr.config.js';
import { findLauncher, type Engine } from './launchers.js';
import type { Outcome } from './step.js';

interface Run {
  files: string[];
  engine: Engine;
}

/** Tests of one file, each with the names of its suites before its own. */
function flat(
  suite: TestSuiteResult,
  path: string[] = [],
): { title: string; passed: boolean; skipped: boolean; text: string }[] {
  const here = suite.name ? [...path, suite.name] : path;
  return [
    ...suite.tests.map(({ name, passed, skipped, error }) => ({
      title: [...here, name].join(' › '),
      passed,
      skipped,
      text: [error?.message, error?.stack].filter(Boolean).join('\n'),
    })),
    ...suite.suites.flatMap((inner) => flat(inner, here)),
  ];
}

function outcomeOf(sessions: TestSession[]): Outcome {
  const outcome = { passed: 0, failed: 0, notes: [] as string[] };
  for (const session of sessions) {
    const file = relative(root, session.testFile);
    const fail = (text: string) => {
      outcome.failed++;
      outcome.notes.push(text);
    };
    const tests = session.testResults ? flat(session.testResults) : [];
    for (const { title, passed, skipped, text } of tests)
      if (passed) outcome.passed++;
      else if (!skipped) fail(`${file} › ${title}\n${text.replaceAll(/^/gm, '  ')}`);
    // A module that does not load says why on the console alone.
    const logs = session.logs.map((words) => words.map(String).join(' '));
    for (const { message, stack } of session.errors) fail([file, message, stack ?? '', ...logs].join('\n  '));
    if (!tests.length && !session.errors.length) fail(`${file}\n  holds no test`);
  }
  return outcome;
}

const silent = () => {};
/** Only what is wrong; the outcome is told by whoever asked for it. */
const logger = {
  log: silent,
  debug: silent,
  group: silent,
  groupEnd: silent,
  error: console.error,
  warn: console.warn,
  logSyntaxError: console.error,
};

/** Runs test files in one engine and counts what the runner saw. Says what to install if the engine is missing. */
export async function runWtr({ files, engine }: Run): Promise<Outcome | string> {
  const launcher = await findLauncher(engine);
  if (typeof launcher === 'string') return launcher;
  const config = await wtrConfig(files, [launcher]);
  const runner = await startTestRunner({
    config: { ...config, reporters: [], logger },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  if (!runner) throw new Error('The test runner did not start.');
  await new Promise((resolve) => runner.on('stopped', resolve));
  return outcomeOf([...runner.sessions.all()]);
}
