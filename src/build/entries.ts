import { sourceModules, type Component, type Exported, type SourceModule } from './source.js';
import type { Files } from './steps.js';

/** A component's name as people import it: `sam-button` is `samklang/button.js`. */
export const entryName = (tag: string) => tag.replace(/^sam-/, '');

const banner = 'Generated from the components. Never edited.';

/** Where a name is exported, in the component's own folder or among the shared modules. */
function moduleOf(name: string, near: Component, modules: SourceModule[]): string {
  const family = near.module.replace(/[^/]+$/, '');
  const found = modules.filter(({ exports }) => exports.some((exported) => exported.name === name));
  const home = found.find(({ module }) => module.startsWith(family)) ?? found[0];
  if (!home)
    throw new Error(`${near.module}.ts documents an event of class ${name}, which no module exports.`);
  return home.module;
}

function entryFor(component: Component, modules: SourceModule[]): string {
  const { className, tag, events, module } = component;
  const imported = events
    .map(({ type }) => `import type { ${type} } from '../${moduleOf(type, component, modules)}.js';\n`)
    .filter((line, index, lines) => lines.indexOf(line) === index);
  const eventMap = events.length
    ? `\n  interface HTMLElementEventMap {\n${events.map(({ name, type }) => `    '${name}': ${type};\n`).join('')}  }`
    : '';
  return `// ${banner}
import { define } from '../core/define.js';
import { ${className} } from '../${module}.js';
${imported.join('')}
define(${className});

export { ${className} };

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${className};
  }${eventMap}
}
`;
}

/** What pages use beside the elements. Everything else that modules export is between themselves. */
const shared: Record<string, string[]> = {
  'components/icon/registry': ['registerIcons', 'IconData'],
  'core/announce': ['announce', 'AnnounceOptions'],
  'core/control-aria': ['controlAria'],
  'core/define': ['define'],
  'core/sizes': ['orientations', 'sizes', 'Size'],
  'i18n/registry': ['registerLanguage', 'setDefaultLanguage', 'Translations'],
};

/** Whether a page may use what a module exports: all of a component's module, the classes of events, and what is listed. */
function isPublic({ module, components }: SourceModule, { name }: Exported, events: Set<string>): boolean {
  return components.length > 0 || events.has(name) || Boolean(shared[module]?.includes(name));
}

/** Names come in by name, never by star: two modules that export the same one must be an error, not a silence. */
function indexFor(modules: SourceModule[]): string {
  const homes = new Map<string, string>();
  const events = new Set(
    modules.flatMap(({ components }) =>
      components.flatMap((component) => component.events.map(({ type }) => type)),
    ),
  );
  const lines = modules.map((from) => {
    const names = from.exports
      .filter((exported) => isPublic(from, exported, events))
      .map(({ name, isType }) => {
        const other = homes.get(name);
        if (other)
          throw new Error(
            `Both src/${other}.ts and src/${from.module}.ts export ${name}; the package can have it only once.`,
          );
        homes.set(name, from.module);
        return isType ? `type ${name}` : name;
      });
    return names.length ? `export { ${names.join(', ')} } from './${from.module}.js';\n` : '';
  });
  return `// ${banner}\n${lines.join('')}`;
}

/** `src/entries/`, whose modules register what components declare, and `src/index.ts`, which registers nothing. */
export function entryFiles(modules: SourceModule[]): Files {
  const components = modules.flatMap((module) => module.components);
  const files: Files = {};
  for (const component of components)
    files[`src/entries/${entryName(component.tag)}.ts`] = entryFor(component, modules);
  const all = components.map(({ tag }) => `export * from './${entryName(tag)}.js';\n`);
  files['src/entries/all.ts'] = `// ${banner}\n${all.join('')}`;
  files['src/index.ts'] = indexFor(modules);
  return files;
}

/** The modules that register, and the one that does not. */
export const make = async (): Promise<Files> =>
  entryFiles((await Promise.all(['components', 'core', 'i18n'].map(sourceModules))).flat());
