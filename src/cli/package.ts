import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** What the package says about itself. */
export const about = async () =>
  JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
    homepage: string;
  };

/** The JSON schema as a file in that place should name it: beside the package, so that an editor needs no network, or by its address. */
export async function schemaFor(file: string): Promise<string> {
  const here = resolve(dirname(file));
  const local = join('node_modules', 'samklang', 'dist', 'theme.schema.json');
  for (let folder = here; ; folder = dirname(folder)) {
    const path = join(folder, local);
    if (existsSync(path))
      return relative(here, path)
        .split(sep)
        .join('/')
        .replace(/^(?!\.)/, './');
    if (folder === dirname(folder)) return `${(await about()).homepage}/theme.schema.json`;
  }
}
