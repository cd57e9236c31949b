// npm test: runs every step in test/steps, or those named on the command line with what they need.
import { fork } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../src/build/steps.js';
import type { Outcome, Step } from './support/step.js';

const atOnce = 2;
const minutes = 10;
const asStep = '--as-step';
const fromFolder = '--steps';

const args = process.argv.slice(2);
/** Where the steps are; the test of this program has a folder of its own. */
const folder = args[0] === fromFolder ? resolve(args.splice(0, 2)[1]!) : join(root, 'test/steps');

interface Result extends Outcome {
  name: string;
  seconds: number;
}

/** What a step needs and whether it is long, read from its text: to load all steps only to order them would take seconds. */
async function aboutOf(name: string) {
  const text = await readFile(join(folder, `${name}.ts`), 'utf8');
  const [, list = ''] = /\bneeds: \[([^\]]*)\]/.exec(text) ?? [];
  const needs = [...list.matchAll(/'([^']+)'/g)].map(([, needed]) => needed!);
  return { needs, isLong: /\bisLong: true\b/.test(text) };
}

async function load(name: string): Promise<Step> {
  const step = ((await import(pathToFileURL(join(folder, `${name}.ts`)).href)) as { default?: Step }).default;
  if (step?.name !== name) throw new Error(`${name}.ts must export a step by the name "${name}".`);
  if (String(step.needs ?? []) !== String((await aboutOf(name)).needs))
    throw new Error(`${name}.ts must list what it needs as plain words.`);
  return step;
}

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

/** What a step's process came to. `ending` says how it ended if it gave no answer, `told` is what it wrote. */
function judge(outcome: Outcome | undefined, ending: string, told: string): Outcome {
  const notes = [...(outcome?.notes ?? [])];
  const isCounted = Number.isInteger(outcome?.passed) && Number.isInteger(outcome?.failed);
  let { passed, failed } = isCounted ? outcome! : { passed: 0, failed: 1 };
  if (!outcome) notes.push(ending);
  else if (!isCounted) notes.push('counted nothing');
  else if (passed + failed === 0) {
    failed = 1;
    notes.push('checked nothing');
  }
  if (failed && told) notes.push(told);
  return { passed, failed, notes };
}

/** Each step has a process of its own, so that one which crashes or hangs is one failure and no more. */
function start(name: string): Promise<Result> {
  const began = performance.now();
  const child = fork(join(root, 'test/run.ts'), [fromFolder, folder, asStep, name], {
    cwd: root,
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const output: Buffer[] = [];
  for (const stream of [child.stdout!, child.stderr!])
    stream.on('data', (chunk: Buffer) => output.push(chunk));
  let outcome: Outcome | undefined;
  child.on('message', (value) => (outcome = value as Outcome));
  let ending: string | undefined;
  const alarm = setTimeout(() => {
    ending = `gave no answer within ${minutes} minutes`;
    // First politely: it takes its browsers with it, which would slow down all that comes after.
    child.kill();
    setTimeout(() => child.kill('SIGKILL'), 10_000).unref();
  }, minutes * 60_000);
  return new Promise((resolve) => {
    const end = () => {
      const told = Buffer.concat(output).toString().trim();
      resolve({ name, ...judge(outcome, ending!, told), seconds: (performance.now() - began) / 1000 });
    };
    child.on('close', end);
    child.on('exit', (code, signal) => {
      clearTimeout(alarm);
      ending ??= `ended without an answer (${signal ?? `exit code ${code}`})`;
      // Something that the step left behind may hold on to its output, and must not hold up the run.
      setTimeout(end, 2000).unref();
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
function inOrder(needs: Map<string, string[]>, asked: string[]): string[] {
  const order: string[] = [];
  const visit = (name: string, path: string[]) => {
    if (order.includes(name)) return;
    if (!needs.has(name))
      throw new Error(`There is no step "${name}". Steps: ${[...needs.keys()].join(', ')}.`);
    if (path.includes(name))
      throw new Error(`Steps need each other in a circle: ${[...path, name].join(' → ')}.`);
    for (const needed of needs.get(name)!) visit(needed, [...path, name]);
    order.push(name);
  };
  for (const name of asked) visit(name, []);
  return order;
}

async function runAll(asked: string[]): Promise<Result[]> {
  const names = (await readdir(folder))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -3));
  const needs = new Map<string, string[]>();
  const long: string[] = [];
  for (const name of names.sort()) {
    const about = await aboutOf(name);
    needs.set(name, about.needs);
    if (about.isLong) long.push(name);
  }
  const waiting = inOrder(needs, asked.length ? asked : [...long, ...needs.keys()]);
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
      const broken = needs.get(name)!.find((needed) => results.get(needed)?.failed);
      const isReady = needs.get(name)!.every((needed) => results.has(needed));
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
  console.log(`\n${((performance.now() - began) / 1000).toFixed(0)} s`);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') ? 1 : 0;
}

if (args[0] === asStep) await runAsChild(args[1]!);
else await main(args);
