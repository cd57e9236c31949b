// Runs one of the project's TypeScript programs: node src/build/run.mjs FILE [arguments].
// Plain JavaScript on Node's own modules, because it must work before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Samklang needs Node 20.19 or later; this is ${process.versions.node}. Install a newer Node and run the command again.`,
  );
  process.exit(1);
}

const readLock = (file) => {
  try {
    return JSON.parse(readFileSync(resolve(root, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
};

/** Whether every package of the lock file is installed in that version; those for other machines may be absent. */
function upToDate() {
  const wanted = readLock('package-lock.json');
  const installed = readLock('node_modules/.package-lock.json');
  if (!wanted || !installed) return !wanted && Boolean(installed);
  return Object.entries(wanted).every(
    ([path, { version, optional, link }]) =>
      !path || link || (optional && !installed[path]) || installed[path]?.version === version,
  );
}

const npm = process.env.npm_execpath;
if (!upToDate()) {
  console.error('Installing dependencies (npm ci) …');
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const installed = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: ['ignore', 2, 2] })
    : spawnSync('npm', args, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (installed.status !== 0) {
    console.error(
      'The dependencies could not be installed; npm says why above. Check the connection to your npm registry and run the command again.',
    );
    process.exit(1);
  }
}

const run = (file, args) =>
  spawnSync(process.execPath, ['--import', 'tsx', resolve(root, file), ...args], {
    cwd: process.cwd(),
    stdio: 'inherit',
    env: { ...process.env, SAMKLANG_ROOT: root },
  }).status ?? 1;

const [file, ...args] = process.argv.slice(2);
// Generated modules that a program may import as it starts; a fresh clone lacks them.
const made = ['src/theme/properties.ts', 'src/theme/report/frame.ts'];
if (!file.endsWith('build/build.ts') && !made.every((path) => existsSync(resolve(root, path)))) {
  const status = run('src/build/build.ts', ['icons', 'entries', 'report', 'properties']);
  if (status) process.exit(status);
}
process.exit(run(file, args));
