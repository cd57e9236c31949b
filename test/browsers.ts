// npm run test:browsers: the component tests in Firefox and WebKit, where they are installed.
// node src/build/run.mjs test/browsers.ts [chromium|firefox|webkit …] [part of a file's name …]
import { build } from '../src/build/build.js';
import type { Engine } from './support/launchers.js';
import { componentTests, whatTestsNeed } from './support/test-files.js';
import { runWtr } from './support/wtr.js';

const engines: Engine[] = ['chromium', 'firefox', 'webkit'];
const args = process.argv.slice(2);
const asked = engines.filter((engine) => args.includes(engine));
const parts = args.filter((arg) => !engines.includes(arg as Engine));

await build(whatTestsNeed);
const files = (await componentTests()).filter(
  (file) => !parts.length || parts.some((part) => file.includes(part)),
);
if (!files.length) throw new Error(`No test file has ${parts.join(' or ')} in its name.`);

const total = { passed: 0, failed: 0 };
const missing: string[] = [];
for (const engine of asked.length ? asked : engines.slice(1)) {
  const began = performance.now();
  const outcome = await runWtr({ files, engine });
  if (typeof outcome === 'string') {
    missing.push(outcome);
    continue;
  }
  for (const note of outcome.notes ?? []) console.log(`✗ ${engine}: ${note}`);
  console.log(
    `${engine}: ${outcome.passed} passed, ${outcome.failed} failed (${((performance.now() - began) / 1000).toFixed(1)} s)`,
  );
  total.passed += outcome.passed;
  total.failed += outcome.failed;
}
for (const sentence of missing) console.log(`\nNot run. ${sentence}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed || !total.passed ? 1 : 0);
