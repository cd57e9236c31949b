import { readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { compile, lowest, type Problem, type Source, type Theme } from '../theme/index.js';
import { writeFiles } from './write-files.js';

const help = `samklang – themes for Samklang

  samklang theme FILE… --out DIR    compile theme files; later files are laid over earlier ones
  samklang --help                   this text, or that of a command: samklang theme --help
  samklang --version
`;

const themeHelp = `samklang theme FILE… --out DIR

Compiles a theme from one or more files in the Design Tokens format and writes three files to DIR:
  theme.css     custom properties for every token, in light, dark, and high contrast of both
  tokens.json   every token with its value in each mode
  report.json   every pair of colours with its contrast and the contrast it owes

Where something is wrong, every mistake is told with file, line and what to do, and nothing is written.

  --out DIR     where to write; made if missing
  --help        this text

Example
  samklang theme my-agency.tokens.json --out public/theme
`;

/** Wrong use of the command, told with exit code 2. */
class Misuse extends Error {}

/** No theme file is as large as this; a file that is may be read for a long time. */
const mostBytes = 4_000_000;

async function sourceOf(file: string): Promise<Source> {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) throw new Error(`There is no file ${file}.`);
  if (found.size > mostBytes)
    throw new Error(`${file} has ${found.size} bytes; a theme file is far smaller.`);
  return { file: relative('', file) || file, text: await readFile(file, 'utf8') };
}

const told = ({ file, line, column, severity, token, message, fix }: Problem) =>
  `${file}:${line}:${column}  ${severity}${token ? `  ${token}` : ''}\n  ${message}\n  ${fix}\n`;

function summary({ name, pairs }: Theme): string {
  const text = Object.values(lowest(pairs).text ?? {});
  return `Theme "${name}": ${pairs.length} pairs of colours pass; the lowest contrast of text is ${Math.min(...text)}:1.`;
}

async function theme(args: string[]): Promise<number> {
  const { values, positionals: files } = parseArgs({
    args,
    allowPositionals: true,
    options: { out: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    process.stdout.write(themeHelp);
    return 0;
  }
  if (files.length === 0) throw new Misuse('Name at least one theme file.');
  if (!values.out) throw new Misuse('Say where to write: --out DIR.');

  const sources = await Promise.all(files.map(sourceOf));
  const compiled = compile(sources);
  for (const problem of compiled.problems) process.stderr.write(`${told(problem)}\n`);
  if (!compiled.files) {
    const errors = compiled.problems.filter(({ severity }) => severity === 'error').length;
    process.stderr.write(`${errors === 1 ? '1 error' : `${errors} errors`}; nothing was written.\n`);
    return 1;
  }
  await writeFiles(values.out, compiled.files);
  const written = Object.keys(compiled.files).map((name) => join(values.out!, name));
  process.stdout.write(`${summary(compiled.theme!)}\n${written.join('\n')}\n`);
  return 0;
}

const isMisuse = (error: NodeJS.ErrnoException): boolean =>
  error instanceof Misuse || (error.code?.startsWith('ERR_PARSE_ARGS') ?? false);

/** Runs the command and answers its exit code: 0 fine, 1 the input is at fault, 2 wrong use. */
export async function main(args: string[]): Promise<number> {
  const [verb, ...rest] = args;
  try {
    if (verb === 'theme') return await theme(rest);
    if (verb === '--help' || verb === '-h') {
      process.stdout.write(help);
      return 0;
    }
    if (verb === '--version') {
      const about = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
      process.stdout.write(`${(JSON.parse(about) as { version: string }).version}\n`);
      return 0;
    }
    throw new Misuse(verb === undefined ? 'Say what to do.' : `There is no command "${verb}".`);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (!isMisuse(error)) {
      process.stderr.write(`${error.message}\n`);
      return 1;
    }
    process.stderr.write(`${error.message}\n\n${verb === 'theme' ? themeHelp : help}`);
    return 2;
  }
}
