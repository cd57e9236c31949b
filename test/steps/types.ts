import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { root } from '../../src/build/steps.js';
import type { Step } from '../support/step.js';

const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');

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
