import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root, type Files } from './steps.js';

const listFile = 'src/components/icon/list.json';
type List = Record<string, { lucide: string; mirror?: boolean }>;
type Nodes = Record<string, [tag: string, attributes: Record<string, string>][]>;

/** The shapes of an icon as markup: the `<svg>` around them, with its stroke, is the element's. */
const markup = (nodes: Nodes[string]) =>
  nodes
    .map(([tag, attributes]) => {
      const said = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
      return `<${tag}${said.join('')}/>`;
    })
    .join('');

/** A module name as a JavaScript name: `arrow-end` is `arrowEnd`. */
const camelCase = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const moduleFor = (
  name: string,
  shapes: string,
  mirror: boolean,
) => `// Generated from ${listFile} and Lucide (see NOTICE). Never edited.
import { svg } from 'lit';
import { registerIcons, type IconData } from '../components/icon/registry.js';

export const ${camelCase(name)}: IconData = {
  name: '${name}',
  content: svg\`${shapes}\`,${mirror ? '\n  mirror: true,' : ''}
};
registerIcons(${camelCase(name)});
`;

/** `src/icons/<name>.ts`: one module an icon, which registers it. */
export async function make(): Promise<Files> {
  const list = JSON.parse(await readFile(join(root, listFile), 'utf8')) as List;
  const source = createRequire(import.meta.url).resolve('lucide-static/icon-nodes.json');
  const nodes = JSON.parse(await readFile(source, 'utf8')) as Nodes;
  const files: Files = {};
  for (const [name, { lucide, mirror = false }] of Object.entries(list)) {
    const found = nodes[lucide];
    if (!found) throw new Error(`${listFile}: "${name}" wants "${lucide}", which Lucide does not have.`);
    files[`src/icons/${name}.ts`] = moduleFor(name, markup(found), mirror);
  }
  return files;
}
