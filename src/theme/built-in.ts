import samklang from '../../tokens/themes/samklang.tokens.json' with { type: 'json' };
import type { Guess } from './nearest.js';
import { flatten, vendor, type Layer, type PlainObject } from './read.js';
import type { Report } from './references.js';

/** The themes that come with the package, by name. */
const builtIn: ReadonlyMap<string, object> = new Map([['samklang', samklang]]);

export const builtInNames: readonly string[] = [...builtIn.keys()];

/** Lays the built-in themes that files extend beneath them all. */
export function extended(layers: Layer[], report: Report, meant: Guess): Layer[] {
  const below = new Map<string, Layer>();
  for (const { extension, place, file } of layers) {
    const name = extension.extends;
    if (name === undefined) continue;
    const at = place('$extensions', vendor, 'extends', '');
    const tree = typeof name === 'string' ? builtIn.get(name) : undefined;
    if (tree) {
      const entries = flatten(tree as PlainObject, () => at);
      below.set(name as string, { file, extension: {}, entries, place: () => at });
      continue;
    }
    const guess = typeof name === 'string' ? meant(name, builtInNames) : undefined;
    const message = `There is no built-in theme ${JSON.stringify(name)}.`;
    const fix = guess
      ? `Did you mean "${guess}"?`
      : `The built-in themes are ${builtInNames.join(', ')}. Another theme file is laid over by naming both to the compiler.`;
    report(at, { code: 'unknown-theme', message, fix });
  }
  return [...below.values(), ...layers];
}
