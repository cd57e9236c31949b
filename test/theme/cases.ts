import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../../src/build/steps.js';
import {
  compile,
  type Compiled,
  type CompileOptions,
  type Problem,
  type Source,
  type Theme,
} from '../../src/theme/index.js';

/** The themes of the repository, which need no second copy here. The default theme's case is called `default`. */
export const themeFiles = {
  default: 'tokens/themes/samklang.tokens.json',
  forsakringskassan: 'tokens/brands/forsakringskassan.tokens.json',
  helsinki: 'tokens/brands/helsinki.tokens.json',
  kern: 'tokens/brands/kern.tokens.json',
  lasuite: 'tokens/brands/lasuite.tokens.json',
} as const;

const here = dirname(fileURLToPath(import.meta.url));

export interface Case {
  name: string;
  sources: Source[];
  /** Where its golden files stand. */
  out: string;
}

const source = async (file: string, path: string): Promise<Source> => ({
  file,
  text: await readFile(path, 'utf8'),
});

async function loadCase(name: string): Promise<Case> {
  const folder = join(here, name);
  const out = join(folder, 'out');
  const theme = (themeFiles as Record<string, string | undefined>)[name];
  if (theme) return { name, out, sources: [await source(theme, join(root, theme))] };
  // `in.tokens.json`, or several that are laid over each other: `in.1.tokens.json`, `in.2.tokens.json`.
  const files = (await readdir(folder)).filter((file) => file.startsWith('in.')).sort();
  return { name, out, sources: await Promise.all(files.map((file) => source(file, join(folder, file)))) };
}

/** Every case: a folder with theme files and, in `out/`, what comes of them. */
export async function cases(): Promise<Case[]> {
  const folders = (await readdir(here, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const names = folders.map(({ name }) => name).filter((name) => existsSync(join(here, name, 'out')));
  return Promise.all(names.sort().map(loadCase));
}

export const compileFile = async (file: string, options?: CompileOptions): Promise<Compiled> =>
  compile([await source(basename(file), join(root, file))], options);

const told = ({ severity, code, file, line, column, length, token, message, fix }: Problem) =>
  `${file}:${line}:${column}+${length} ${severity} ${code}${token ? ` ${token}` : ''}\n  ${message}\n  ${fix}\n`;

/** A report without what is the same in every one, or each change of a component would change the golden files. */
const ownPart = (html: string) =>
  html
    .replaceAll(/<style>.*?<\/style>/gs, '<style></style>')
    .replaceAll(/'sha256-[^']+'/g, "'sha256'")
    .replaceAll(/(<div\s+class="panel"[^>]*>).*?(<\/div>\s*<\/figure>)/gs, '$1$2');

/** What comes of a case: the files of a theme, and what is said about it. */
export function outcome({ files, problems }: Compiled): Record<string, string> {
  return {
    ...files,
    ...(files ? { 'report.html': ownPart(files['report.html']) } : {}),
    ...(problems.length > 0 ? { 'problems.txt': problems.map(told).join('\n') } : {}),
  };
}

/** Numbers between 0 and 1 that are the same in every run. */
function numbers(seed: number) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const random = numbers(8);
export const randomHex = () =>
  `#${Math.floor(random() * 0x1000000)
    .toString(16)
    .padStart(6, '0')}`;

/** A theme of nothing but key colours, and of roles under `color`; it must be sound. */
export function compileKeys(
  keys: Record<string, unknown>,
  color: object = {},
): { theme: Theme; problems: Problem[] } {
  const key = Object.fromEntries(
    Object.entries(keys).map(([name, value]) => [name, { $type: 'color', $value: value }]),
  );
  const { theme, problems } = compile([{ file: 'random.tokens.json', text: JSON.stringify({ key, color }) }]);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (!theme) throw new Error(`${JSON.stringify(keys)}: ${JSON.stringify(errors)}`);
  return { theme, problems };
}
