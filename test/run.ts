// npm test: runs every step in test/steps, or those named on the command line with what they need.
import { fork } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../src/build/steps.js';
import type { Outcome, Step } from './support/step.js';

const atOnce = 2;
const minutes = 5;
const folder = join(root, 'test/steps');
const asModule = '--as-step';

interface Result extends Outcome {
  name: string;
  seconds: number;
}

const load = async (name: string): Promise<Step> => {
  const step = ((await import(pathToFileURL(join(folder, `${name}.ts`)).href)) as { default?: Step }).default;
  if (step?.name !== name) throw new Error(`test/steps/${name}.ts must export a step by the name "${name}".`);
  return step;
};

const message = (error: unknown) => (error instanceof Error ? (error.stack ?? error.message) : String(error));

/** The child's part: does one step and reports. */
async function runAsChild(name: string) {
  let outcome: Outcome;
  try {
    outcome = await (await load(name)).run();
  } catch (error) {
    outcome = { passed: 0, failed: 1, notes: [message(error)] };
  }
  process.send!(outcome, () => process.exit(0));
}

/** Each step has a process of its own, so that one which crashes or hangs is one failure and no more. */
function start(name: string): Promise<Result> {
  const began = performance.now();
  return new Promise((resolve) => {
    const child = fork(join(root, 'test/run.ts'), [asModule, name], {
      cwd: root,
      execArgv: ['--import', 'tsx'],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    const output: Buffer[] = [];
    child.stdout!.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr!.on('data', (chunk: Buffer) => output.push(chunk));
    let outcome: Outcome | undefined;
    child.on('message', (value) => (outcome = value as Outcome));
    let late = false;
    const alarm = setTimeout(() => {
      late = true;
      child.kill('SIGKILL');
    }, minutes * 60_000);
    child.on('close', (code, signal) => {
      clearTimeout(alarm);
      const notes = [...(outcome?.notes ?? [])];
      const told = Buffer.concat(output).toString().trim();
      if (late) notes.push(`gave no answer within ${minutes} minutes`);
      else if (!outcome) notes.push(`ended without an answer (${signal ?? `exit code ${code}`})`);
      let { passed, failed } = outcome ?? { passed: 0, failed: 1 };
      if (passed + failed === 0) {
        failed = 1;
        notes.push('checked nothing');
      }
      if (failed && told) notes.push(told);
      resolve({ name, passed, failed, notes, seconds: (performance.now() - began) / 1000 });
    });
  });
}

const indent = (text: string) => text.replaceAll(/^/gm, '    ');

function tell({ name, passed, failed, notes = [], seconds }: Result) {
  const counts = failed ? `${passed} passed, ${failed} FAILED` : `${passed} passed`;
  console.log(`${failed ? '✗' : '✓'} ${name.padEnd(14)} ${counts}  (${seconds.toFixed(1)} s)`);
  for (const note of notes) console.log(indent(note));
}

/** The names asked for, with what they need, none before what it needs. */
function inOrder(steps: Map<string, Step>, asked: string[]): string[] {
  const order: string[] = [];
  const visit = (name: string, path: string[]) => {
    if (order.includes(name)) return;
    if (!steps.has(name))
      throw new Error(`There is no step "${name}". Steps: ${[...steps.keys()].join(', ')}.`);
    if (path.includes(name))
      throw new Error(`Steps need each other in a circle: ${[...path, name].join(' → ')}.`);
    for (const needed of steps.get(name)!.needs ?? []) visit(needed, [...path, name]);
    order.push(name);
  };
  for (const name of asked) visit(name, []);
  return order;
}

async function runAll(asked: string[]): Promise<Result[]> {
  const names = (await readdir(folder))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -3));
  const steps = new Map<string, Step>();
  for (const name of names.sort()) steps.set(name, await load(name));
  const waiting = inOrder(steps, asked.length ? asked : [...steps.keys()]);
  const results = new Map<string, Result>();
  const running = new Map<string, Promise<void>>();
  const began = new Map<string, number>();
  const finish = (result: Result) => {
    results.set(result.name, result);
    tell(result);
  };

  const heartbeat = setInterval(() => {
    const told = [...running.keys()].map(
      (name) => `${name} ${Math.round((performance.now() - began.get(name)!) / 1000)} s`,
    );
    console.log(`  … ${told.join(', ')}`);
  }, 20_000);
  while (waiting.length || running.size) {
    for (const name of [...waiting]) {
      const needs = steps.get(name)!.needs ?? [];
      const broken = needs.find((needed) => results.get(needed)?.failed);
      const isReady = needs.every((needed) => results.has(needed));
      if (broken)
        finish({ name, passed: 0, failed: 1, notes: [`not run, because ${broken} failed`], seconds: 0 });
      else if (isReady && running.size < atOnce) {
        console.log(`  ${name} …`);
        began.set(name, performance.now());
        running.set(
          name,
          start(name).then((result) => {
            running.delete(name);
            finish(result);
          }),
        );
      } else continue;
      waiting.splice(waiting.indexOf(name), 1);
    }
    if (running.size) await Promise.race(running.values());
  }
  clearInterval(heartbeat);
  return [...results.values()];
}

async function main(asked: string[]) {
  const began = performance.now();
  let results: Result[];
  try {
    results = await runAll(asked);
  } catch (error) {
    results = [{ name: 'run', passed: 0, failed: 1, notes: [message(error)], seconds: 0 }];
    results.forEach(tell);
  }
  const sum = (key: 'passed' | 'failed') => results.reduce((total, result) => total + result[key], 0);
  await mkdir(join(root, 'build/reports'), { recursive: true });
  await writeFile(join(root, 'build/reports/steps.json'), `${JSON.stringify(results, null, 2)}\n`);
  console.log(`\n${((performance.now() - began) / 1000).toFixed(0)} s`);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') ? 1 : 0;
}

const args = process.argv.slice(2);
if (args[0] === asModule) await runAsChild(args[1]!);
else await main(args);
