import { join } from 'node:path';
import { root } from '../../src/build/steps.js';

/** The TypeScript compiler that is four times as fast, but has no interface for programs: they use the one before it. */
export const compiler = join(root, 'node_modules/typescript-7/bin/tsc');
