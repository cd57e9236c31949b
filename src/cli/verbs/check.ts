import { Misuse, parse } from '../args.js';
import { compileFiles, summary } from '../compile.js';
import { hasErrors, tellJson, tellProblems } from '../tell.js';

export async function run(args: string[]): Promise<number> {
  const { values, files } = parse(args, {});
  if (files.length === 0) throw new Misuse('Name at least one theme file.');
  const { theme, problems, lines } = await compileFiles(files, {});
  const isFine = !hasErrors(problems);
  if (values.format === 'json')
    tellJson({ command: 'theme check', ok: isFine, theme: theme?.name, problems });
  else {
    tellProblems(problems, lines, '.');
    if (isFine) process.stdout.write(`${summary(theme!)}\n`);
  }
  return isFine ? 0 : 1;
}
