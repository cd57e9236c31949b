import { createInterface } from 'node:readline/promises';
import { InputFault } from './args.js';

/** Whether somebody sits there who can be asked. */
export const isAnswered = () => Boolean(process.stdin.isTTY && process.stdout.isTTY);

export interface Question<T> {
  text: string;
  /** What an empty answer means. */
  otherwise: string;
  /** What is wrong with an answer, or what it says. */
  read: (answer: string) => { fault: string } | { ok: T };
}

/** Asks one question after another, each until its answer can be read. */
export async function ask<T extends Record<string, unknown>>(
  questions: { [K in keyof T]: Question<T[K]> },
  input: NodeJS.ReadableStream = process.stdin,
  output: NodeJS.WritableStream = process.stdout,
): Promise<T> {
  const line = createInterface({ input, output });
  const gone = new AbortController();
  line.once('close', () => gone.abort());
  const answers: Partial<T> = {};
  try {
    for (const [key, { text, otherwise, read }] of Object.entries(questions) as [
      keyof T,
      Question<T[keyof T]>,
    ][]) {
      for (;;) {
        const answer = await line.question(`${text} `, { signal: gone.signal });
        const said = read(answer.trim() || otherwise);
        if ('ok' in said) {
          answers[key] = said.ok;
          break;
        }
        output.write(`  ${said.fault}\n`);
      }
    }
    return answers as T;
  } catch (error) {
    if (!gone.signal.aborted) throw error;
    throw new InputFault('\nNothing was written.');
  } finally {
    line.close();
  }
}
