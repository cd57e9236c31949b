import { compile } from '../theme/index.js';
import { cssColour } from '../theme/import/colour.js';
import { themeName } from '../theme/import/name.js';
import { pretty } from '../theme/import/theme-file.js';
import { vocabularyVersion } from '../theme/renamed.js';
import { Misuse } from './args.js';

const generic = /^(?:ui-)?(?:sans-serif|serif|monospace|rounded)$|^system-ui$/;

export interface Wish {
  name: string;
  /** A value of the Design Tokens format. */
  accent: unknown;
  families: string[];
  /** Where the JSON schema is. */
  schema: string;
}

const token = ($type: string, $value: unknown, $description: string) => ({ $type, $value, $description });

/** The text of a theme file that says the least a theme can say. */
export function newTheme({ name, accent, families, schema }: Wish): string {
  const theme = {
    $schema: schema,
    $description: 'What this file does not say is solved or comes from the default theme.',
    $extensions: { 'dev.samklang': { name, vocabulary: vocabularyVersion } },
    key: {
      accent: token(
        'color',
        accent,
        'The colour of the brand. It stays as it is; what stands on it is solved.',
      ),
    },
    ...(families.length === 0
      ? {}
      : { font: { body: token('fontFamily', families, 'The typeface, and those that stand in for it.') } }),
  };
  return pretty(theme);
}

/** What a person wrote, read; or what is wrong with it. */
export type Said<T> = { ok: T } | { fault: string };

/** What was said, if it can be read; else it is wrong use. */
export function right<T>(said: Said<T>): T {
  if ('fault' in said) throw new Misuse(said.fault);
  return said.ok;
}

/** What a theme is called by default, and which colour it has. */
export const standard = { name: 'agency', accent: '#14607a', font: '' };

export function readName(words: string): Said<string> {
  const ok = themeName(words);
  return ok === undefined ? { fault: `"${words}" has no letter for a name.` } : { ok };
}

export function readAccent(text: string): Said<unknown> {
  const ok = cssColour(text);
  return ok === undefined
    ? { fault: `"${text}" is no colour. Write one as #116a3e or oklch(0.46 0.1 155).` }
    : { ok };
}

/** Families with commas between them, as CSS writes them; a generic one comes last. */
export function readFamilies(list: string): Said<string[]> {
  const names = list
    .split(',')
    .map((name) =>
      name
        .trim()
        .replace(/^(["'])(.*)\1$/, '$2')
        .trim(),
    )
    .filter(Boolean);
  const ok = names.length === 0 || generic.test(names.at(-1)!) ? names : [...names, 'sans-serif'];
  // The compiler is the one that knows which names are safe in a style sheet.
  const text = newTheme({ name: 'x', accent: standard.accent, families: ok, schema: '' });
  const [problem] = compile([{ file: 'x.json', text }]).problems;
  return problem ? { fault: `${problem.message} ${problem.fix}` } : { ok };
}
