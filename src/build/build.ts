// npm run build: makes everything that is generated, where it is stale. Names of steps on the command line restrict it.
import { pathToFileURL } from 'node:url';
import { runSteps, type BuildStep, type Files } from './steps.js';

const elements = ['src/components', 'src/controllers', 'src/core', 'src/i18n', 'src/styles'];
const generated = ['src/icons', 'src/entries', 'src/index.ts'];

/** The tools behind a step take their time to load, so that happens only where there is something to do. */
const step = (name: string, reads: string[], load: () => Promise<{ make(): Promise<Files> }>): BuildStep => ({
  name,
  reads: [...reads, `src/build/${name}.ts`],
  make: async () => (await load()).make(),
});

/** In this order, since later ones read what earlier ones wrote. */
const steps = [
  step('icons', ['src/components/icon/list.json'], () => import('./icons.js')),
  step('entries', [...elements, 'src/build/source.ts'], () => import('./entries.js')),
  step('modules', [...elements, ...generated, 'src/build/css.ts'], () => import('./modules.js')),
  step(
    'one-file',
    [...elements, ...generated, 'src/build/css.ts', 'src/build/modules.ts'],
    () => import('./one-file.js'),
  ),
  step(
    'report',
    [
      ...elements,
      ...generated,
      'src/build/css.ts',
      'src/build/sample.ts',
      'src/theme/report/markup.ts',
      'src/theme/report/sha256.ts',
    ],
    () => import('./report.js'),
  ),
  step(
    'properties',
    [...elements, 'src/build/analyze.ts', 'src/build/manifest.ts', 'src/theme/vocabulary.ts', 'tokens/base'],
    () => import('./properties.js'),
  ),
  step('undefined', ['src/styles/undefined.css', 'src/build/css.ts'], () => import('./undefined.js')),
  step('compiler', ['src/theme', 'src/cli', 'tokens'], () => import('./compiler.js')),
  step(
    'types',
    [...elements, ...generated, 'src/theme', 'tokens', 'src/globals.d.ts'],
    () => import('./types.js'),
  ),
  step('styles', ['src/styles', 'src/theme', 'tokens', 'src/build/css.ts'], () => import('./styles.js')),
  step('fonts', [], () => import('./fonts.js')),
  step(
    'manifest',
    [...elements, 'src/build/analyze.ts', 'src/build/editors.ts', 'src/build/jsx.ts'],
    () => import('./manifest.js'),
  ),
];

/** Brings everything up to date, or only the named steps. Returns the names of those that had work to do. */
export function build(names: string[] = [], tell?: (line: string) => void): Promise<string[]> {
  const unknown = names.filter((name) => !steps.some((known) => known.name === name));
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
