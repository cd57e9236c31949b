import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compile } from '../theme/index.js';
import { schema } from '../theme/schema.js';
import { minified } from './css.js';
import { root, type Files } from './steps.js';

/** The default theme, compiled as everyone's is. */
export async function defaultTheme(): Promise<string> {
  const file = 'tokens/themes/samklang.tokens.json';
  const { files, problems } = compile([{ file, text: await readFile(join(root, file), 'utf8') }]);
  if (files) return files['theme.css'];
  throw new Error(
    problems.map(({ file, line, message, fix }) => `${file}:${line}: ${message} ${fix}`).join('\n'),
  );
}

/** `samklang.css`, the default theme and what holds until elements are defined; `page.css`; the schema of a theme file. */
export async function make(): Promise<Files> {
  return {
    'dist/samklang.css': `${(await defaultTheme()).trim()}\n${await minified('src/styles/undefined.css')}`,
    'dist/page.css': await minified('src/styles/page.css'),
    'dist/theme.schema.json': `${JSON.stringify(schema, null, 2)}\n`,
    // TypeScript asks of an import for its effect, too, that it leads somewhere.
    'dist/css.d.ts': 'export {};\n',
  };
}
