import { execFile } from 'node:child_process';
import { root } from '../../src/build/steps.js';
import { compiler } from '../support/compiler.js';
import type { Step } from '../support/step.js';

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
