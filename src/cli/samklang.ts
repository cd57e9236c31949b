import { InputFault, meant, Misuse, unknownOption } from './args.js';
import { helps, type Command } from './help.js';
import { about } from './package.js';

type Run = (args: string[]) => Promise<number>;

/** Loaded when asked for, so that help and version come at once. */
const verbs: Record<Exclude<Command, ''>, () => Promise<{ run: Run }>> = {
  theme: () => import('./verbs/compile.js'),
  'theme init': () => import('./verbs/init.js'),
  'theme check': () => import('./verbs/check.js'),
  'theme import': () => import('./verbs/import.js'),
};

const isCommand = (name: string): name is Exclude<Command, ''> => Object.hasOwn(verbs, name);

/** The longest command that the arguments begin with, and what is left of them. */
function commandOf(args: string[]): { command: Command; rest: string[] } {
  const [first, second] = args;
  if (first === undefined || first.startsWith('-')) return { command: '', rest: args };
  if (isCommand(`${first} ${second}`))
    return { command: `${first} ${second}` as Command, rest: args.slice(2) };
  if (isCommand(first)) {
    const guess = second && /^[a-z]+$/.test(second) ? meant(second, ['init', 'check', 'import']) : '';
    if (guess) throw new Misuse(`There is no command "${first} ${second}".${guess}`);
    return { command: first, rest: args.slice(1) };
  }
  throw new Misuse(`There is no command "${first}".${meant(first, ['theme', '--help', '--version'])}`);
}

const asksForHelp = (args: string[]) =>
  args.slice(0, [...args, '--'].indexOf('--')).some((arg) => arg === '--help' || arg === '-h');

/** Whoever reads may have read enough: `samklang theme check … | head`. */
function bearClosing(error: NodeJS.ErrnoException) {
  if (error.code !== 'EPIPE') throw error;
}

/** Runs the command and answers its exit code: 0 fine, 1 what was given is at fault, 2 wrong use. */
export async function main(args: string[]): Promise<number> {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', bearClosing);
  let command: Command = '';
  try {
    const found = commandOf(args);
    command = found.command;
    if (asksForHelp(found.rest)) process.stdout.write(helps[command]);
    else if (command !== '') return await (await verbs[command]()).run(found.rest);
    else if (args[0] === '--version') process.stdout.write(`${(await about()).version}\n`);
    else
      throw new Misuse(
        args[0] === undefined ? 'Say what to do.' : unknownOption(args[0], ['help', 'version']),
      );
    return 0;
  } catch (error) {
    if (error instanceof Misuse) {
      process.stderr.write(`${error.message}\n\n${helps[command]}`);
      return 2;
    }
    // What the system says (no space, no right to write) is not our mistake; anything else is, and shows where.
    const isFault = error instanceof InputFault || (error as NodeJS.ErrnoException).syscall !== undefined;
    if (!isFault) throw error;
    process.stderr.write(`${(error as Error).message}\n`);
    return 1;
  }
}
