import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../build.js';
import { root } from '../steps.js';
import { quantile } from './measure.js';

/** What a command of the package takes from its start to its end, Node's own start in it; the middle of so many runs. */
export async function commands(rounds: number): Promise<Record<string, string>> {
  await build(['report', 'properties', 'compiler']);
  const folder = await mkdtemp(join(tmpdir(), 'samklang-bench-'));
  const took = (args: string[]) => {
    const times = Array.from({ length: rounds + 1 }, () => {
      const began = performance.now();
      const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
      if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
      return performance.now() - began;
    });
    return `${quantile(times.slice(1), 0.5).toFixed(0)} ms`;
  };
  const samklang = (...args: string[]) => took([join(root, 'src/cli/bin.js'), ...args]);
  try {
    return {
      'node alone': took(['--eval', '0']),
      '--version': samklang('--version'),
      'theme init': samklang('theme', 'init', '--force'),
      'theme check': samklang('theme', 'check', 'agency.tokens.json'),
      'theme, every file written': samklang('theme', 'agency.tokens.json', '--out', 'theme'),
      'theme import': samklang(
        'theme',
        'import',
        '--from',
        'figma',
        'theme/figma.json',
        '--out',
        'again.json',
        '--force',
      ),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
