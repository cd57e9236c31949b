import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesUnder, root } from '../../src/build/steps.js';
import type { Step } from '../support/step.js';

interface Row {
  lowest: Record<string, Record<string, number>>;
}

/** The lowest contrast of each kind in each mode, a line a theme. */
async function evidence(): Promise<string[]> {
  const report = JSON.parse(await readFile(join(root, 'build/reports/contrast.json'), 'utf8')) as Record<
    string,
    Row
  >;
  const figures = ({ lowest }: Row) =>
    Object.entries(lowest).map(([kind, modes]) => `${kind} ${Object.values(modes).join(' ')}`);
  return [
    'lowest contrasts, in light, dark, light with more contrast, dark with more contrast:',
    ...Object.entries(report).map(([name, row]) => `  ${name.padEnd(18)} ${figures(row).join('  ')}`),
  ];
}

const step: Step = {
  name: 'theme',
  isLong: true,
  // A report shows components, which are generated.
  needs: ['build'],
  async run() {
    const suites = (await filesUnder('test/theme/suites')).map((file) => join(root, file));
    const reporters = ['tap', 'stdout', 'spec', 'stderr'].map((value, i) =>
      i % 2 ? `--test-reporter-destination=${value}` : `--test-reporter=${value}`,
    );
    const args = ['--import', 'tsx', '--test', ...reporters, ...suites];
    const { tap, spec } = await new Promise<{ tap: string; spec: string }>((done) => {
      execFile(process.execPath, args, { cwd: root, maxBuffer: 1 << 28 }, (_error, tap, spec) =>
        done({ tap, spec }),
      );
    });
    const count = (what: string) => Number(new RegExp(`^# ${what} (\\d+)$`, 'm').exec(tap)?.[1] ?? NaN);
    const [passed, failed, cancelled] = ['pass', 'fail', 'cancelled'].map(count) as [number, number, number];
    if (Number.isNaN(passed))
      throw new Error(`The suites of the theme compiler did not run:\n${tap}\n${spec}`);
    const isGreen = failed + cancelled === 0;
    return { passed, failed: failed + cancelled, notes: isGreen ? await evidence() : [spec] };
  },
};
export default step;
