import { join } from 'node:path';
import { filesUnder, root } from '../../src/build/steps.js';

/** Every test file that runs in a browser, the platform's facts and the suites of the suites included. */
export const componentTests = async (): Promise<string[]> =>
  (await filesUnder('test')).filter((path) => path.endsWith('.test.ts')).map((path) => join(root, path));

/** The steps of the build whose work the browser tests load. */
export const whatTestsNeed = ['icons', 'entries', 'styles', 'manifest'];
