import { aliasOf, isObject, type Plain } from '../read.js';
import { modes, type Mode, type Problem } from '../types.js';
import { parseColour } from '../values.js';
import { palettes, vocabulary } from '../vocabulary.js';
import { cssColour } from './colour.js';
import type { Candidate, CandidateType, Reader } from './types.js';
import { key, readVariables, type Variable } from './variables.js';
import { wordsOf } from './words.js';

const longestChain = 32;

/** What a variable refers to in the end. */
function resolve(all: Map<string, Variable>, value: Plain | undefined, mode: Mode): Plain | undefined {
  let at = value;
  for (let i = 0; i < longestChain; i++) {
    const path = aliasOf(at);
    if (path === undefined) return at;
    const { values = {} } = all.get(path) ?? {};
    at = values[mode] ?? values[mode.startsWith('dark') ? 'dark' : 'light'] ?? values.light;
  }
  return undefined;
}

const fontWords = /^(?:font|fonts|family|typeface|typefaces)$/;

/** A value as a theme file writes it. Figma knows numbers and texts where the format has sizes and typefaces. */
function valueOf(
  value: Plain | undefined,
  type: string | undefined,
  words: string[],
  scopes: string[],
): [CandidateType, Plain] | undefined {
  if (value === undefined) return undefined;
  if (type === 'color' || (type === undefined && isObject(value) && 'colorSpace' in value)) {
    const parsed = parseColour(value);
    if ('ok' in parsed) return ['color', value];
    const css = typeof value === 'string' ? cssColour(value) : undefined;
    return css === undefined ? undefined : ['color', css];
  }
  const isSize = scopes.some((scope) => /CORNER_RADIUS|WIDTH_HEIGHT|GAP|STROKE_FLOAT|FONT_SIZE/.test(scope));
  const isRadius = words.some((word) => /^(?:radius|radii|rounded|corners?)$/.test(word));
  const measured = typeof value === 'string' ? /^(-?[\d.]+)(px|rem)$/.exec(value) : null;
  if (measured) return ['dimension', { value: Number(measured[1]), unit: measured[2]! }];
  if (typeof value === 'number')
    return type === 'dimension' || isSize || isRadius
      ? ['dimension', { value, unit: 'px' }]
      : ['number', value];
  const isFont =
    type === 'fontFamily' || scopes.includes('FONT_FAMILY') || words.some((word) => fontWords.test(word));
  if (isFont && (typeof value === 'string' || Array.isArray(value)))
    return [
      'fontFamily',
      typeof value === 'string'
        ? value.split(',').map((name) => name.trim().replace(/^["']|["']$/g, ''))
        : value,
    ];
  return type && ['dimension', 'duration', 'cubicBezier', 'fontWeight', 'shadow'].includes(type)
    ? [type as CandidateType, value]
    : undefined;
}

/** A value of a token of ours, of which we know what it is: Figma has numbers of pixels, numbers and texts. */
function valueOfOurs(
  value: Plain | undefined,
  path: string,
  sizeOfText: () => Plain | undefined,
): [CandidateType, Plain] | undefined {
  const type = (vocabulary.get(path)?.type ?? 'color') as CandidateType;
  if (value === undefined) return undefined;
  if (type === 'dimension' && typeof value === 'number') return [type, { value, unit: 'px' }];
  if (type === 'fontFamily' && typeof value === 'string') return [type, [value]];
  const size = path.endsWith('-line') ? sizeOfText() : undefined;
  if (typeof size === 'number' && typeof value === 'number')
    return [type, Math.round((value / size) * 1000) / 1000];
  return [type, value];
}

const isOurs = (path: string) => vocabulary.has(path) || palettes.some((name) => path === `key.${name}`);

/** The token of ours that has this path, also where it stands in the group of a collection. */
function exactOf(path: readonly string[]): string | undefined {
  return [0, 1, 2].map((skip) => key(path.slice(skip))).find(isOurs);
}

const scopeUses: Record<string, string> = {
  TEXT_FILL: 'color',
  FRAME_FILL: 'background',
  CORNER_RADIUS: 'radius',
  FONT_FAMILY: 'font-family',
  STROKE_COLOR: 'border',
};

/** Variables of Figma, as files of the Design Tokens format. */
export const readFigma: Reader = (sources) => {
  const problems: Problem[] = [];
  const { all, rest, source } = readVariables(sources, problems);
  const users = new Map<string, string[]>();
  for (const { path, values } of all.values())
    for (const value of new Set(Object.values(values))) {
      const target = aliasOf(value);
      if (target !== undefined) users.set(target, [...(users.get(target) ?? []), path.join('/')]);
    }
  const candidates = [...all.values()].map(
    ({ path, type, description, values, scopes, original }): Candidate => {
      const name = path.join('/');
      const words = wordsOf(name);
      const read: Candidate['values'] = {};
      let kind: CandidateType | undefined;
      const exact = exactOf(path);
      for (const mode of modes) {
        if (!(mode in values)) continue;
        const plain = resolve(all, values[mode], mode);
        const size = () => {
          const sibling = all.get(key(path).replace(/-line$/, '-size'));
          return sibling && resolve(all, sibling.values[mode] ?? sibling.values.light, mode);
        };
        const value = exact ? valueOfOurs(plain, exact, size) : valueOf(plain, type, words, scopes);
        if (!value) continue;
        kind ??= value[0];
        if (kind === value[0]) read[mode] = value[1];
      }
      return {
        name,
        words,
        ...(exact === undefined ? {} : { exact }),
        ...(kind === undefined ? {} : { type: kind }),
        values: read,
        uses: [
          ...(users.get(key(path)) ?? []).map((by) => ({ by })),
          ...scopes.flatMap((scope) => (scopeUses[scope] ? [{ property: scopeUses[scope], by: scope }] : [])),
        ],
        ...(description === undefined ? {} : { description }),
        original,
      };
    },
  );
  return { candidates, rest, problems, ...(source === undefined ? {} : { source }) };
};
