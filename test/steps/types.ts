import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../src/build/steps.js';
import type { Step } from '../support/step.js';

// The compiler that is four times as fast, but has no interface for programs: they use the one before it.
const compiler = join(root, 'node_modules/typescript-7/bin/tsc');

const step: Step = {
  name: 'types',
  // The entries and icons are generated.
  needs: ['build'],
  run: () =>
    new Promise((resolve) => {
      execFile(
        process.execPath,
        [compiler, '-p', 'tsconfig.json', '--noEmit', '--pretty', 'false'],
        { cwd: root, maxBuffer: 1 << 26 },
        (error, stdout, stderr) => {
          const faults = stdout.split('\n').filter((line) => /error TS\d+/.test(line));
          const failed = faults.length || (error ? 1 : 0);
          resolve({ passed: failed ? 0 : 1, failed, notes: failed ? [stdout + stderr] : [] });
        },
      );
    }),
};
export default step;
