import type { PlainObject } from './read.js';
import { frame } from './report/frame.js';
import { reportHtml } from './report/page.js';
import {
  perMode,
  type Mode,
  type Pair,
  type PairKind,
  type Ramp,
  type Theme,
  type ThemeToken,
} from './types.js';
import { propertyOf } from './write/css.js';
import { figmaFiles } from './write/figma.js';
import { line, list } from './write/json.js';
import { tokensDts, tokensJs } from './write/script.js';
import { sheet } from './write/sheet.js';

type Always =
  'theme.css' | 'tokens.json' | 'tokens.js' | 'tokens.d.ts' | 'figma.json' | 'report.json' | 'report.html';
type Sometimes = 'theme.scoped.css' | `figma.${Mode}.json`;

/** What comes of a theme, by the name of the file. */
export type Files = Record<Always, string> & Partial<Record<Sometimes, string>>;

const tokenLines = (tokens: ThemeToken[]) =>
  tokens
    .map(
      ({ path, ...token }) =>
        `    ${JSON.stringify(path)}: ${line({ property: propertyOf(path), ...token })}`,
    )
    .join(',\n');

function tokensJson({ name, description, tokens, components, assets }: Theme): string {
  const files = assets.map(({ token, out, mode }) => ({ for: token, file: out, ...(mode && { mode }) }));
  const parts = [
    ...(files.length > 0 ? [`"assets": ${list(files)}`] : []),
    ...(components.length > 0 ? [`"components": {\n${tokenLines(components)}\n  }`] : []),
    ...(description === undefined ? [] : [`"description": ${JSON.stringify(description)}`]),
    `"name": ${JSON.stringify(name)}`,
    `"tokens": {\n${tokenLines(tokens)}\n  }`,
  ];
  return `{\n  ${parts.join(',\n  ')}\n}\n`;
}

/** The lowest ratio of each kind in each mode. */
export function lowest(pairs: Pair[]): Partial<Record<PairKind, Record<Mode, number>>> {
  const found: Partial<Record<PairKind, Record<Mode, number>>> = {};
  for (const { kind, mode, ratio } of pairs) {
    const row = (found[kind] ??= perMode(() => 21));
    row[mode] = Math.min(row[mode], ratio);
  }
  return found;
}

function reportJson({ name, pairs, changes, distances }: Theme): string {
  return `{\n  "changes": ${list(changes)},\n  "distances": ${list(distances)},\n  "lowest": ${line(lowest(pairs))},\n  "name": ${JSON.stringify(name)},\n  "pairs": ${list(pairs)}\n}\n`;
}

/** Texts that are made when they are first read: a page that changes a colour reads the style sheet alone. */
function lazily(makers: Record<string, () => string>): Record<string, string> {
  const files: Record<string, string> = {};
  for (const [name, make] of Object.entries(makers)) {
    let text: string | undefined;
    Object.defineProperty(files, name, { get: () => (text ??= make()), enumerable: true });
  }
  return files;
}

/** Last stage: a solved theme becomes files. The same theme gives the same bytes. */
export const write = (theme: Theme, source: PlainObject, ramps: () => Ramp[]): Files =>
  lazily({
    'theme.css': () => sheet(theme),
    ...(theme.scope === undefined ? {} : { 'theme.scoped.css': () => sheet(theme, theme.scope) }),
    'tokens.json': () => tokensJson(theme),
    'tokens.js': () => tokensJs(theme),
    'tokens.d.ts': () => tokensDts(theme),
    ...figmaFiles(theme, source),
    'report.json': () => reportJson(theme),
    'report.html': () => reportHtml(theme, ramps(), frame),
  }) as Files;
