import { importTheme, origins } from '../../theme/import/index.js';
import { Misuse, oneOf, parse } from '../args.js';
import { readName, right } from '../new-theme.js';
import { schemaFor } from '../package.js';
import { readSources } from '../sources.js';
import { linesOf, quoted, tellJson, tellPlaces, tellProblems } from '../tell.js';
import { refuse, writeOne } from '../write-files.js';

export async function run(args: string[]): Promise<number> {
  const { values, files } = parse(args, {
    from: { type: 'string' },
    out: { type: 'string' },
    name: { type: 'string' },
    force: { type: 'boolean', default: false },
  });
  if (values.from === undefined) throw new Misuse('Say what the file is: --from figma or --from css.');
  const origin = oneOf(values.from, origins, 'What is imported');
  if (files.length === 0) throw new Misuse('Name at least one file.');
  const name = values.name === undefined ? undefined : right(readName(values.name));
  const read = await readSources(files);
  const imported =
    read.problems.length > 0
      ? undefined
      : importTheme(origin, read.sources, { name, schema: await schemaFor(values.out ?? '.') });
  const out = values.out ?? `${imported?.name}.tokens.json`;
  if (imported?.text !== undefined) refuse(out, values.force, files);
  const problems = [...read.problems, ...(imported?.problems ?? [])];
  const { text, placed = [], unplaced = [] } = imported ?? {};
  if (text !== undefined) await writeOne(out, text, values.force);
  const written = text === undefined ? [] : [out];
  if (values.format === 'json')
    tellJson({ command: 'theme import', ok: text !== undefined, written, placed, unplaced, problems });
  else {
    const lines = new Map(read.sources.map(({ file, text }) => [file, linesOf(text)]));
    tellProblems(problems, lines, text === undefined ? '; nothing was written.' : '.');
    if (text !== undefined) {
      tellPlaces(placed, unplaced);
      process.stdout.write(
        `\nWrote ${out}.\n\nNow compile it:\n  npx samklang theme ${quoted(out)} --out theme\n`,
      );
    }
  }
  return text === undefined ? 1 : 0;
}
