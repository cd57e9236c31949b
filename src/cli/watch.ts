import { stat } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

/** How long between two looks, in milliseconds. */
const pause = 100;

/** What tells one state of a file from the next, also where another file has taken its place. */
const stateOf = (path: string) =>
  stat(path).then(
    ({ mtimeMs, size, ino }) => `${mtimeMs} ${size} ${ino}`,
    () => 'gone',
  );

async function statesOf(paths: Iterable<string>): Promise<Map<string, string>> {
  return new Map(await Promise.all([...paths].map(async (path) => [path, await stateOf(path)] as const)));
}

/**
 * Runs something now, and again whenever a file that it read has changed, until the signal ends it.
 *
 * It asks for the state of each file instead of waiting to be told. A theme is a handful of files, so that costs
 * nothing, and it works where word of a change is lost or never sent: on drives of a network, in containers, with
 * editors that put a new file in the place of the old one, for files that come later.
 */
export async function watch(
  paths: string[],
  run: () => Promise<string[]>,
  signal: AbortSignal,
): Promise<void> {
  let read = paths;
  const rest = () => wait(pause, undefined, { signal }).catch(() => undefined);
  const states = async () => [...(await statesOf(read)).values()].join();
  while (!signal.aborted) {
    // From before it is read: what changes meanwhile is a change.
    const before = await statesOf(read);
    read = await run();
    const known = new Map([...(await statesOf(read)), ...before]);
    const isFresh = async () =>
      [...(await statesOf(read))].every(([path, state]) => known.get(path) === state);
    while (!signal.aborted && (await isFresh())) await rest();
    // Not while somebody still writes: half a file would be told as a wrong one.
    for (let seen = ''; !signal.aborted; await rest()) {
      const now = await states();
      if (now === seen) break;
      seen = now;
    }
  }
}
