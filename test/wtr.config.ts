import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserLauncher, TestRunnerConfig } from '@web/test-runner';
import { createServer, type Plugin, type ViteDevServer } from 'vite';
import { storybookPlugins } from '../src/build/storybook-plugin.js';
import { root } from '../src/build/steps.js';
import { commandsPlugin, submissionsPlugin } from './support/plugins.js';

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

/** The runner's own modules are served by the runner. */
const leaveToRunner: Plugin = {
  name: 'samklang:wtr',
  enforce: 'pre',
  resolveId: (source) => (source.startsWith('/__web-') ? { id: source, external: true } : undefined),
};

const startVite = (): Promise<ViteDevServer> =>
  createServer({
    root,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    cacheDir: join(root, 'node_modules/.cache/samklang/vite-tests'),
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    plugins: [leaveToRunner, ...storybookPlugins()],
    resolve: { conditions: ['development', 'browser', 'module'] },
    // All tests are searched for what they import: a dependency found only while they run would reload them.
    optimizeDeps: {
      entries: ['test/**/*.test.ts'],
      exclude: ['@web/test-runner-commands'],
    },
  });

const viaVite =
  (vite: ViteDevServer): Middleware =>
  async (ctx, next) => {
    if (ctx.path === '/' || ctx.path.startsWith('/__web-')) return next();
    await new Promise<void>((done) => {
      ctx.res.once('close', done);
      ctx.respond = false;
      ctx.res.statusCode = 200;
      vite.middlewares(ctx.req, ctx.res, () => {
        ctx.res.statusCode = 404;
        ctx.res.end();
        done();
      });
    });
  };

// Vite's development server replaces no constants in modules, so the page has them as globals.
// Lit says once per page that its development build runs; that is meant here.
const page = (version: string) => (framework: string) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Tests</title>
    <link rel="stylesheet" href="/dist/samklang.css">
    <script>
      globalThis.__SAM_DEV__ = true;
      globalThis.__SAM_VERSION__ = ${JSON.stringify(version)};
      globalThis.litIssuedWarnings = new Set(['dev-mode']);
      // Before any other listener, so that a test which asks for faults has them alone. See test/conformance/support.ts.
      for (const type of ['error', 'unhandledrejection'])
        addEventListener(type, (event) => {
          if (!globalThis.samFaults) return;
          globalThis.samFaults.push(event.message ?? String(event.reason));
          event.preventDefault();
          event.stopImmediatePropagation();
        }, true);
    </script>
    <script type="module" src="${framework}"></script>
  </head>
  <body></body>
</html>`;

/** The settings of the test runner for some test files in some browsers. */
export async function wtrConfig(files: string[], browsers: BrowserLauncher[]): Promise<TestRunnerConfig> {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  const vite = await startVite();
  const forms = submissionsPlugin();
  return {
    rootDir: root,
    files,
    browsers,
    concurrentBrowsers: 1,
    middleware: [forms.receive as Middleware, viaVite(vite)],
    plugins: [{ name: 'samklang:vite', serverStop: () => vite.close() }, commandsPlugin(), forms],
    testRunnerHtml: page(version),
    testFramework: { config: { timeout: 10_000 } },
    testsStartTimeout: 60_000,
    testsFinishTimeout: 300_000,
    coverageConfig: { include: ['src/**/*.ts'] },
  };
}
