import { join } from 'node:path';
import { Misuse, parse } from '../args.js';
import { compileFiles, keepSources, modesOf, summary, type Outcome } from '../compile.js';
import { hasErrors, tellJson, tellProblems } from '../tell.js';
import { watch } from '../watch.js';
import { writeFiles, type Contents } from '../write-files.js';

/** Writes what came of a theme, and says so. */
async function deliver(outcome: Outcome, out: string, isJson: boolean, isLine: boolean): Promise<number> {
  const files: Contents = outcome.files?.() ?? new Map();
  const problems = [...outcome.problems, ...keepSources(out, files, outcome.reads)];
  const isFine = !hasErrors(problems);
  if (isFine) await writeFiles(out, files);
  const written = isFine ? [...files.keys()].map((name) => join(out, name)) : [];
  if (isJson) {
    tellJson({ command: 'theme', ok: isFine, theme: outcome.theme?.name, written, problems }, isLine);
  } else {
    tellProblems(problems, outcome.lines, isFine ? '.' : '; nothing was written.');
    if (isFine)
      process.stdout.write(
        `${summary(outcome.theme!)}\n${written.join('\n')}\n\nLook at ${join(out, 'report.html')}.\n`,
      );
  }
  return isFine ? 0 : 1;
}

export async function run(args: string[]): Promise<number> {
  const { values, files } = parse(args, {
    out: { type: 'string' },
    scope: { type: 'string' },
    modes: { type: 'string' },
    watch: { type: 'boolean', default: false },
  });
  if (files.length === 0) throw new Misuse('Name at least one theme file.');
  const { out, scope, format } = values;
  if (!out) throw new Misuse('Say where to write: --out DIR.');
  const options = { ...(scope === undefined ? {} : { scope }), ...modesOf(values.modes) };
  const isJson = format === 'json';
  if (!values.watch) return deliver(await compileFiles(files, options), out, isJson, false);

  const ending = new AbortController();
  const end = () => ending.abort();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
  const compileAgain = async () => {
    const outcome = await compileFiles(files, options);
    await deliver(outcome, out, isJson, true);
    if (!isJson) process.stdout.write('\nWatching; Ctrl+C ends it.\n\n');
    return outcome.reads;
  };
  await watch(files, compileAgain, ending.signal);
  return 0;
}
