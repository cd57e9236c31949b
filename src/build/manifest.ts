import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { analyze, type ManifestModule } from './analyze.js';
import { vsCodeData, webTypes } from './editors.js';
import { entryName } from './entries.js';
import { jsxTypes } from './jsx.js';
import { version } from './modules.js';
import { filesUnder, root, type Files } from './steps.js';

export interface Manifest {
  schemaVersion: string;
  readme: string;
  modules: ManifestModule[];
}

const built = (source: string) => source.replace(/^src/, 'dist').replace(/\.ts$/, '.js');

/** Reads the sources of all elements. The paths it names are those of the built modules. */
export async function makeManifest(): Promise<Manifest> {
  const files = [...(await filesUnder('src/core')), ...(await filesUnder('src/components'))];
  const sources = files
    .filter((file) => /(?<!\.d)\.ts$/.test(file))
    .map(async (path) => ({ path, text: await readFile(join(root, path), 'utf8') }));
  const modules = analyze(await Promise.all(sources)).flatMap(({ path, element }): ManifestModule[] => {
    const { name, tagName } = element;
    const declaration = { name, module: built(path) };
    return [
      {
        kind: 'javascript-module',
        path: built(path),
        declarations: [element],
        exports: [{ kind: 'js', name, declaration }],
      },
      {
        kind: 'javascript-module',
        path: `dist/entries/${entryName(tagName)}.js`,
        declarations: [],
        exports: [{ kind: 'custom-element-definition', name: tagName, declaration }],
      },
    ];
  });
  return { schemaVersion: '1.0.0', readme: 'README.md', modules };
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** The manifest, and what editors and JSX make of it. */
export async function make(): Promise<Files> {
  const made = await makeManifest();
  const found = made.modules.flatMap(({ path, declarations }) =>
    declarations.map((element) => ({ path: path.replace(/^dist\//, ''), element })),
  );
  const elements = found.map(({ element }) => element);
  return {
    'dist/custom-elements.json': json(made),
    'dist/vscode.html-custom-data.json': json(vsCodeData(elements)),
    'dist/web-types.json': json(webTypes(elements, await version())),
    'dist/jsx.d.ts': jsxTypes(found),
  };
}
