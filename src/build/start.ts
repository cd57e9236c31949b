// npm start: builds what is stale and serves the Storybook on this machine, until Ctrl+C.
import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { build } from './build.js';
import { root } from './steps.js';

const firstPort = 6006;

const isFree = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const server = createServer();
    server.once('error', () => done(false));
    server.listen(port, 'localhost', () => server.close(() => done(true)));
  });

async function freePort(): Promise<number> {
  for (let port = firstPort; port < firstPort + 100; port++) if (await isFree(port)) return port;
  throw new Error(
    `Every port from ${firstPort} to ${firstPort + 99} is in use. Stop something and try again.`,
  );
}

/** Whether a person sits before this machine, so that a browser may be opened for them. */
function hasDisplay({ env, platform, stdout }: NodeJS.Process): boolean {
  if (env.CI || env.SSH_CONNECTION || !stdout.isTTY) return false;
  return platform === 'linux' ? Boolean(env.DISPLAY || env.WAYLAND_DISPLAY) : true;
}

function storybook(port: number): ChildProcess {
  const program = join(root, 'node_modules/storybook/dist/bin/dispatcher.js');
  const options = ['--port', String(port), '--exact-port', '--host', 'localhost', '--loglevel', 'warn'];
  const quiet = [
    '--disable-telemetry',
    '--no-version-updates',
    ...(hasDisplay(process) ? [] : ['--no-open']),
  ];
  return spawn(process.execPath, ['--import', 'tsx', program, 'dev', ...options, ...quiet], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' },
  });
}

/** Waits until the page is served, or the server has ended. */
async function untilServed(address: string, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    const isServed = await fetch(address).then(
      (answer) => answer.ok,
      () => false,
    );
    if (isServed) return;
    await new Promise((done) => setTimeout(done, 200));
  }
}

try {
  await build([], console.log);
  const port = await freePort();
  const address = `http://localhost:${port}/`;
  console.log('Starting the Storybook …');
  const child = storybook(port);
  let isStopping = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      isStopping = true;
      child.kill(signal);
    });
  }
  child.on('close', (code) => {
    if (isStopping || code === 0) return;
    console.error('The Storybook ended by itself; it says why above.');
    process.exitCode = 1;
  });
  await untilServed(`${address}index.json`, child);
  if (child.exitCode === null) console.log(`\nSamklang is at ${address}   (Ctrl+C ends it)\n`);
} catch (error) {
  console.error(`Samklang could not start. ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
