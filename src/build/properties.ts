import { vocabulary } from '../theme/vocabulary.js';
import { makeManifest } from './manifest.js';
import type { Files } from './steps.js';

/** What kind of value a component's property takes, from what it is without a theme. */
function typeOf(name: string, standard = ''): string {
  const token = /^var\(--sam-([\w-]+)\)$/.exec(standard)?.[1];
  const known = [...vocabulary.values()].find(({ path }) => path.replaceAll('.', '-') === token);
  if (known) return known.type!;
  if (/^-?[\d.]+(?:px|em|rem)\b/.test(standard)) return 'dimension';
  if (/^[\d.]+m?s$/.test(standard)) return 'duration';
  if (/^[\d.]+$/.test(standard)) return 'number';
  throw new Error(
    `Nobody can tell what values ${name} takes: begin its @cssprop with [${name}=what it is without a theme].`,
  );
}

/** The public custom properties of components: what a theme may set for one of them alone. */
export async function make(): Promise<Files> {
  const elements = (await makeManifest()).modules.flatMap(({ declarations }) => declarations);
  const tags = elements
    .map(({ tagName }) => tagName.slice('sam-'.length))
    .sort((a, b) => b.length - a.length);
  const found = new Map<string, object>();
  for (const { name, default: standard, description } of elements.flatMap((one) => one.cssProperties)) {
    const tag = tags.find((one) => name.startsWith(`--sam-${one}-`));
    if (!tag) throw new Error(`${name} begins with the name of no component.`);
    const path = `${tag}.${name.slice(`--sam-${tag}-`.length)}`;
    found.set(path, { path, type: typeOf(name, standard), description });
  }
  const lines = [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, one]) => `  ${JSON.stringify(one)},\n`);
  const text = `// Generated from the components. Never edited.
import type { TokenType } from './types.js';

export const properties: readonly { path: string; type: TokenType; description: string }[] = [
${lines.join('')}];
`;
  return { 'src/theme/properties.ts': text };
}
