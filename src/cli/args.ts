import { parseArgs, type ParseArgsConfig } from 'node:util';
import { guesser } from '../theme/nearest.js';

/** Wrong use of the command, told with exit code 2. */
export class Misuse extends Error {}

/** What was given is at fault, told with exit code 1. */
export class InputFault extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>;

const formats = ['text', 'json'] as const;
export type Format = (typeof formats)[number];

const common = { format: { type: 'string', default: 'text' } } as const satisfies Options;

/** What a word was probably meant to be, as the end of a sentence. */
export function meant(word: string, words: Iterable<string>): string {
  const guess = guesser()(word, words);
  return guess === undefined ? '' : ` Did you mean "${guess}"?`;
}

export const unknownOption = (option: string, known: string[]) =>
  `There is no option "${option}".${meant(
    option,
    known.map((name) => `--${name}`),
  )}`;

export function oneOf<T extends string>(word: string, words: readonly T[], what: string): T {
  const found = words.find((known) => known === word);
  if (found !== undefined) return found;
  throw new Misuse(`${what} is ${words.join(' or ')}, not "${word}".${meant(word, words)}`);
}

/** The arguments of a verb: its own options, and those that every verb has. */
export function parse<T extends Options>(args: string[], options: T) {
  try {
    const all = { ...common, ...options };
    const { values, positionals } = parseArgs({ args, options: all, allowPositionals: true });
    const format = oneOf((values as { format: string }).format, formats, 'The format');
    return { values: { ...values, format }, files: positionals };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    if (!code?.startsWith('ERR_PARSE_ARGS')) throw error;
    const [, unknown] = /^Unknown option '(-[^' ]+)/.exec(message) ?? [];
    if (!unknown) throw new Misuse(`${message.split('. ')[0]!.replace(/\.?$/, '.')}`);
    throw new Misuse(unknownOption(unknown, Object.keys({ help: 0, ...common, ...options })));
  }
}
