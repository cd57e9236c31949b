import { test as nodeTest } from 'node:test';

/** A test of Node's runner, which answers a promise that nobody need wait for. */
export const test = (name: string, run: () => void | Promise<void>): void => void nodeTest(name, run);
