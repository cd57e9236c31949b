// Writes the golden files anew: node src/build/run.mjs test/theme/update.ts [case …]
// Read the difference before you commit it: it is what everybody's theme will look like.
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compile } from '../../src/theme/index.js';
import { cases, outcome } from './cases.js';
import { importCases, imported, importOutcome } from './import-cases.js';

const wanted = process.argv.slice(2);
for (const { name, sources, out } of await cases()) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  await mkdir(out, { recursive: true });
  const kept = await readdir(out);
  const files = Object.entries(outcome(compile(sources)));
  // A folder keeps the files that it has; an empty one gets them all.
  const chosen = files.filter(([file]) => kept.length === 0 || kept.includes(file));
  for (const [file, text] of chosen) await writeFile(join(out, file), text);
  console.log(`${name}: ${chosen.map(([file]) => file).join(', ')}`);
}
for (const one of await importCases()) {
  if (wanted.length > 0 && !wanted.includes(one.name)) continue;
  await mkdir(one.out, { recursive: true });
  const files = Object.entries(importOutcome(imported(one)));
  for (const [file, text] of files) await writeFile(join(one.out, file), text);
  console.log(`${one.name}: ${files.map(([file]) => file).join(', ')}`);
}
