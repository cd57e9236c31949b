import { styleText } from 'node:util';
import type { WriteStream } from 'node:tty';
import type { Placed, Unplaced } from '../theme/import/index.js';
import type { Problem } from '../theme/index.js';
import { rules } from '../theme/rules.js';
import { excerpt, tame } from '../theme/excerpt.js';

type Style = Parameters<typeof styleText>[0];
export type Paint = (style: Style, text: string) => string;

/** Colour where the stream is a terminal that has some and nobody asked for none: Node knows NO_COLOR and TERM. */
export const painter = (stream: Pick<WriteStream, 'isTTY' | 'hasColors'>): Paint =>
  stream.isTTY && stream.hasColors()
    ? (style, text) => styleText(style, text, { validateStream: false })
    : (_, text) => text;

const most = 120;

/** How wide a line of a file may be drawn. */
const roomOf = (stream: { columns?: number }) => Math.min(stream.columns || 80, most);

/** The texts that problems speak of, by file, line by line. */
export type Lines = ReadonlyMap<string, readonly string[]>;

export const linesOf = (text: string): string[] => text.replace(/^\uFEFF/, '').split(/\r\n|[\n\r]/);

function shown(
  { file, line, column, length, severity }: Problem,
  lines: Lines,
  room: number,
  paint: Paint,
): string {
  const text = lines.get(file)?.[line - 1];
  if (text === undefined) return '';
  const number = String(line);
  const cut = excerpt(text, column, length, room - number.length - 5);
  const empty = ' '.repeat(number.length);
  const mark = paint(severity === 'error' ? 'red' : 'yellow', cut.mark);
  return `  ${paint('dim', `${number} |`)} ${cut.text}\n  ${paint('dim', `${empty} |`)} ${mark}\n`;
}

/** A problem: where, what rule, the line itself, what is wrong, and what to do. */
export function told(problem: Problem, lines: Lines, stream: { columns?: number }, paint: Paint): string {
  const { file, line, column, severity, code, token, message, fix, rule } = problem;
  const place = paint('bold', tame(`${file}:${line}:${column}`));
  const kind = paint(severity === 'error' ? 'red' : 'yellow', `${severity} ${code}`);
  const head = [place, kind, ...(token ? [tame(token)] : [])].join('  ');
  const excerpt = shown(problem, lines, roomOf(stream), paint);
  const said = [message, ...(rule ? [`Rule: ${rules[rule].title}.`] : []), fix];
  return `${head}\n${excerpt}${said.map((text) => `  ${tame(text)}\n`).join('')}`;
}

const plural = (count: number, word: string) =>
  count === 0 ? [] : [`${count} ${word}${count === 1 ? '' : 's'}`];

/** How many errors and notices there are: "2 errors, 1 notice". */
export function counted(problems: Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return [...plural(errors, 'error'), ...plural(problems.length - errors, 'notice')].join(', ');
}

export const hasErrors = (problems: Problem[]) => problems.some(({ severity }) => severity === 'error');

/** Tells all problems and their number, on the stream for errors. */
export function tellProblems(problems: Problem[], lines: Lines, ending: string) {
  if (problems.length === 0) return;
  const paint = painter(process.stderr);
  const texts = problems.map((problem) => told(problem, lines, process.stderr, paint));
  process.stderr.write(`${texts.join('\n')}\n${counted(problems)}${ending}\n`);
}

export const tellJson = (value: unknown, isLine = false) =>
  void process.stdout.write(`${JSON.stringify(value, null, isLine ? 0 : 2)}\n`);

const columns = (rows: string[][]) => {
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]!.length))) ?? [];
  return rows.map((row) =>
    row.map((cell, at) => (at === row.length - 1 ? cell : cell.padEnd(widths[at]!))).join('  '),
  );
};

/** What was taken for which token and why, and what was taken for none. */
export function tellPlaces(placed: Placed[], unplaced: Unplaced[]) {
  const paint = painter(process.stdout);
  const said = placed.filter(({ isSolved }) => !isSolved);
  const taken = columns(said.map(({ token, from, value }) => [token, tame(from), tame(value)]));
  const why = said.map(({ reasons }) => paint('dim', `    ${tame(reasons.join('; '))}`));
  const rest = placed.length - said.length;
  const left = columns(unplaced.map(({ name, reason }) => [tame(name), tame(reason)]));
  const part = (title: string, lines: string[]) =>
    lines.length === 0 ? '' : `${paint('bold', title)}\n${lines.map((line) => `  ${line}\n`).join('')}`;
  process.stdout.write(
    part(
      'Taken',
      taken.flatMap((line, i) => [line, why[i]!]),
    ),
  );
  if (rest > 0)
    process.stdout.write(`  and ${rest} more that every theme has, or that the compiler finds by itself\n`);
  process.stdout.write(part('\nKept under $extensions, since no token is for it', left));
}

/** A path as a shell takes it. */
export const quoted = (path: string) => (/^[\w./\\:@-]+$/.test(path) ? path : `"${path}"`);
