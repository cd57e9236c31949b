// npm run build: makes everything that is generated, where it is stale. Names of steps on the command line restrict it.
import { pathToFileURL } from 'node:url';
import { entries } from './entries.js';
import { fonts } from './fonts.js';
import { icons } from './icons.js';
import { manifest } from './manifest.js';
import { modules } from './modules.js';
import { oneFile } from './one-file.js';
import { compiler } from './compiler.js';
import { runSteps } from './steps.js';
import { styles } from './styles.js';
import { types } from './types.js';

/** In this order, since later ones read what earlier ones wrote. */
const steps = [icons, entries, modules, oneFile, compiler, types, styles, fonts, manifest];

/** Brings everything up to date, or only the named steps. Returns the names of those that had work to do. */
export function build(names: string[] = [], tell?: (line: string) => void): Promise<string[]> {
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length)
    throw new Error(
      `No build step is called ${unknown.join(', ')}. Steps: ${steps.map(({ name }) => name).join(', ')}.`,
    );
  return runSteps(names.length ? steps.filter(({ name }) => names.includes(name)) : steps, tell);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const ran = await build(process.argv.slice(2), console.log);
  if (!ran.length) console.log('Everything is up to date.');
}
