#!/usr/bin/env node
// What `npx samklang` starts. In the package the command line is built; in a clone of the repository it may not be.
import { existsSync } from 'node:fs';

const built = new URL('../../dist/cli/samklang.js', import.meta.url);
if (existsSync(built)) {
  const { main } = await import(built.href);
  process.exitCode = await main(process.argv.slice(2));
} else {
  console.error(
    'Nothing is built here yet. In this repository, run\n' +
      '  npm run theme -- FILE --out DIR\n' +
      'which needs no build, or run `npm run build` first.',
  );
  process.exitCode = 1;
}
