import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import postcss, { type Root } from 'postcss';

const root = process.cwd();

const read = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/** The names of all files in a folder and below it that end so. */
const filesIn = (folder: string, ending: string) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith(ending))
        .map((file) => join(folder, file))
    : [];

/** The custom properties that a theme defines. */
export const tokens = (theme: string) =>
  new Set([...read(resolve(root, theme)).matchAll(/(--sam-[\w-]+)\s*:/g)].map(([, name]) => name!));

/** The public custom properties that the components beside a sheet declare; for shared sheets, those of all components. */
export function declaredBeside(sheet: string): Set<string> {
  const folder = dirname(sheet);
  const isShared = /[\\/]src[\\/]styles$/.test(folder);
  const code = filesIn(isShared ? resolve(folder, '../components') : folder, '.ts')
    .map(read)
    .join('\n');
  return new Set(
    [...code.matchAll(/@cssprop(?:erty)?\s+(?:\{[^}]*\}\s*)?\[?(--[\w-]+)/g)].map(([, name]) => name!),
  );
}

/** A sheet with what it imports, as the build joins it. */
export function joined(sheet: string, text = read(sheet), seen = new Set<string>()): Root {
  seen.add(sheet);
  const tree = postcss.parse(text, { from: sheet });
  tree.walkAtRules('import', (rule) => {
    const [, target] = /^(?:url\()?["']([^"']+)["']/.exec(rule.params) ?? [];
    const file = target && resolve(dirname(sheet), target);
    if (file && !seen.has(file)) rule.replaceWith(joined(file, read(file), seen).nodes);
  });
  return tree;
}

/** Which private properties a tree defines, and which it reads. */
export function privates(tree: Root): { defined: Set<string>; used: Set<string> } {
  const defined = new Set<string>();
  const used = new Set<string>();
  tree.walkDecls(({ prop, value }) => {
    if (prop.startsWith('--_')) defined.add(prop);
    for (const [, name] of value.matchAll(/var\(\s*(--_[\w-]+)/g)) used.add(name!);
  });
  tree.walkAtRules(({ name, params }) => {
    if (name === 'property' && params.startsWith('--_')) defined.add(params.trim());
    for (const [found] of params.matchAll(/--_[\w-]+/g)) used.add(found);
  });
  return { defined, used };
}

/** The private properties that the components beside a sheet set or read in code. */
export const privatesInCode = (sheet: string) =>
  new Set(filesIn(dirname(sheet), '.ts').flatMap((file) => read(file).match(/--_[\w-]+/g) ?? []));

/** Every sheet under `src` that joins this one in. */
export const importersOf = (sheet: string) =>
  filesIn(resolve(dirname(sheet), '..'), '.css').filter((file) =>
    [...read(file).matchAll(/@import\s+(?:url\()?["']([^"']+)["']/g)].some(
      ([, target]) => resolve(dirname(file), target!) === sheet,
    ),
  );
