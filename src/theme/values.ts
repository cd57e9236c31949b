import {
  converter,
  modeA98,
  modeHsl,
  modeHwb,
  modeLab,
  modeLch,
  modeLrgb,
  modeOklab,
  modeOklch,
  modeP3,
  modeProphoto,
  modeRec2020,
  modeRgb,
  modeXyz50,
  modeXyz65,
  useMode,
  type Color,
} from 'culori/fn';
import { paint, type Lch } from './colour.js';
import { isObject, type Plain, type PlainObject } from './read.js';
import type { Dimension, Duration, TokenType, Value } from './types.js';

useMode(modeA98);
useMode(modeHsl);
useMode(modeHwb);
useMode(modeLab);
useMode(modeLch);
useMode(modeLrgb);
useMode(modeOklab);
useMode(modeP3);
useMode(modeProphoto);
useMode(modeRec2020);
useMode(modeXyz50);
useMode(modeXyz65);
useMode(modeRgb);
useMode(modeOklch);
const toRgb = converter('rgb');
const toOklch = converter('oklch');

/** A colour of a theme file. */
export interface Colour {
  /** Six digits. */
  hex: string;
  alpha: number;
  /** The colour that was asked for, where sRGB does not hold it. */
  beyond?: Lch;
}

export interface Fault {
  code: 'wrong-type' | 'out-of-gamut' | 'out-of-bounds' | 'unsafe-value' | 'bad-path' | 'theme-name';
  message: string;
  fix: string;
}

export type Parsed<T> = { ok: T } | { fault: Fault };

const fault = (message: string, fix: string, code: Fault['code'] = 'wrong-type') => ({
  fault: { code, message, fix },
});

interface Space {
  mode: string;
  channels: readonly [string, string, string];
  /** Highest and lowest value of each channel. */
  ranges: readonly (readonly [number, number])[];
  /** What the format writes in percent and the colour library as a share. */
  percent?: readonly number[];
}

const unit = [
  [0, 1],
  [0, 1],
  [0, 1],
] as const;
const rgb = ['r', 'g', 'b'] as const;
const hundred = [0, 100] as const;
const hue = [0, 360] as const;
const anything = [-Infinity, Infinity] as const;
const positive = [0, Infinity] as const;

export const spaces: Record<string, Space> = {
  srgb: { mode: 'rgb', channels: rgb, ranges: unit },
  'srgb-linear': { mode: 'lrgb', channels: rgb, ranges: unit },
  'display-p3': { mode: 'p3', channels: rgb, ranges: unit },
  'a98-rgb': { mode: 'a98', channels: rgb, ranges: unit },
  'prophoto-rgb': { mode: 'prophoto', channels: rgb, ranges: unit },
  rec2020: { mode: 'rec2020', channels: rgb, ranges: unit },
  'xyz-d65': { mode: 'xyz65', channels: ['x', 'y', 'z'], ranges: unit },
  'xyz-d50': { mode: 'xyz50', channels: ['x', 'y', 'z'], ranges: unit },
  hsl: { mode: 'hsl', channels: ['h', 's', 'l'], ranges: [hue, hundred, hundred], percent: [1, 2] },
  hwb: { mode: 'hwb', channels: ['h', 'w', 'b'], ranges: [hue, hundred, hundred], percent: [1, 2] },
  lab: { mode: 'lab', channels: ['l', 'a', 'b'], ranges: [hundred, anything, anything] },
  lch: { mode: 'lch', channels: ['l', 'c', 'h'], ranges: [hundred, positive, hue] },
  oklab: { mode: 'oklab', channels: ['l', 'a', 'b'], ranges: [[0, 1], anything, anything] },
  oklch: { mode: 'oklch', channels: ['l', 'c', 'h'], ranges: [[0, 1], positive, hue] },
};

const colourForm =
  'Write a hex colour such as "#14607a", or { "colorSpace": "srgb", "components": [0.08, 0.38, 0.48] }.';

function parseHex(text: string): Parsed<Colour> {
  const digits = /^#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i.exec(text)?.[1]?.toLowerCase();
  if (!digits) return fault(`${JSON.stringify(text)} is not a colour.`, colourForm);
  const full = digits.length < 6 ? [...digits].map((digit) => digit + digit).join('') : digits;
  return {
    ok: { hex: `#${full.slice(0, 6)}`, alpha: full.length === 8 ? parseInt(full.slice(6), 16) / 255 : 1 },
  };
}

const byte = (v: number) =>
  Math.round(v * 255)
    .toString(16)
    .padStart(2, '0');

/** Components are often rounded; then the hex beside them is what was meant. Further apart, one of the two is a mistake. */
function withHex({ hex: beside }: PlainObject, colour: Colour): Parsed<Colour> {
  if (typeof beside !== 'string' || !/^#[0-9a-f]{6}$/i.test(beside)) return { ok: colour };
  const channel = (hex: string, at: number) => parseInt(hex.slice(at, at + 2), 16);
  const isClose = [1, 3, 5].every((at) => Math.abs(channel(beside, at) - channel(colour.hex, at)) <= 2);
  if (isClose) return { ok: { ...colour, hex: beside.toLowerCase() } };
  return fault(
    `"hex" says ${beside}, and the components say ${colour.hex}.`,
    'Mend or leave out one of the two.',
  );
}

export function parseColour(value: Plain): Parsed<Colour> {
  if (typeof value === 'string') return parseHex(value);
  if (!isObject(value)) return fault('This is not a colour.', colourForm);
  const { colorSpace, components, alpha = 1 } = value;
  const space =
    typeof colorSpace === 'string' && Object.hasOwn(spaces, colorSpace) ? spaces[colorSpace]! : undefined;
  if (!space)
    return fault(
      'The colour names no colour space of the format.',
      `Use one of ${Object.keys(spaces).join(', ')}.`,
    );
  if (
    !Array.isArray(components) ||
    components.length !== 3 ||
    !components.every((c) => typeof c === 'number' || c === 'none')
  ) {
    return fault('A colour has three components, each a number or "none".', colourForm);
  }
  if (typeof alpha !== 'number' || !(alpha >= 0 && alpha <= 1))
    return fault('Alpha lies between 0 and 1.', 'Mend or leave out "alpha".');
  const given = components.map((c) => (c === 'none' ? 0 : c));
  const wrong = given.findIndex((c, i) => !(c >= space.ranges[i]![0] && c <= space.ranges[i]![1]));
  if (wrong >= 0) {
    const [least, most] = space.ranges[wrong]!;
    return fault(
      `${given[wrong]} lies outside the gamut of ${colorSpace as string}.`,
      `The ${['first', 'second', 'third'][wrong]!} component lies between ${least} and ${most}.`,
      'out-of-gamut',
    );
  }
  const scaled = given.map((c, i) => (space.percent?.includes(i) ? c / 100 : c));
  const colour = {
    mode: space.mode,
    ...Object.fromEntries(space.channels.map((name, i) => [name, scaled[i]])),
  } as Color;
  const { r, g, b } = toRgb(colour);
  if ([r, g, b].every((v) => v >= -1e-4 && v <= 1 + 1e-4)) {
    const clamp = (v: number) => Math.min(1, Math.max(0, v));
    return withHex(value, { hex: `#${byte(clamp(r))}${byte(clamp(g))}${byte(clamp(b))}`, alpha });
  }
  const { l, c, h = 0 } = toOklch(colour);
  return { ok: { hex: paint({ l, c, h }).hex, alpha, beyond: { l, c, h } } };
}

function parseDimension(value: Plain): Parsed<Dimension> {
  if (isObject(value) && typeof value.value === 'number' && (value.unit === 'px' || value.unit === 'rem')) {
    return { ok: { value: value.value, unit: value.unit } };
  }
  return fault('This is not a dimension.', 'Write { "value": 4, "unit": "px" }; the units are px and rem.');
}

function parseDuration(value: Plain): Parsed<Duration> {
  if (
    isObject(value) &&
    typeof value.value === 'number' &&
    value.value >= 0 &&
    (value.unit === 'ms' || value.unit === 's')
  ) {
    return { ok: { value: value.value, unit: value.unit } };
  }
  return fault('This is not a duration.', 'Write { "value": 120, "unit": "ms" }.');
}

function parseFamily(value: Plain): Parsed<string[]> {
  const names = typeof value === 'string' ? [value] : value;
  const form = 'Write a list of family names, the last of them generic: ["Inter", "sans-serif"].';
  if (!Array.isArray(names) || names.length === 0) return fault('This is not a font family.', form);
  for (const name of names) {
    if (typeof name !== 'string' || name.trim() === '') return fault('A font family is a name.', form);
    if (!/^[\p{L}\p{N} ._+-]+$/u.test(name)) {
      return fault(
        `${JSON.stringify(name)} is not a plain family name.`,
        'Use letters, digits, spaces, and . _ + - only.',
        'unsafe-value',
      );
    }
  }
  return { ok: names as string[] };
}

const weights: Record<string, number> = {
  thin: 100,
  hairline: 100,
  'extra-light': 200,
  'ultra-light': 200,
  light: 300,
  normal: 400,
  regular: 400,
  book: 400,
  medium: 500,
  'semi-bold': 600,
  'demi-bold': 600,
  bold: 700,
  'extra-bold': 800,
  'ultra-bold': 800,
  black: 900,
  heavy: 900,
  'extra-black': 950,
  'ultra-black': 950,
};

function parseWeight(value: Plain): Parsed<number> {
  const weight = typeof value === 'string' && Object.hasOwn(weights, value) ? weights[value]! : value;
  if (typeof weight === 'number' && weight >= 1 && weight <= 1000) return { ok: weight };
  return fault(
    'This is not a font weight.',
    'Write a number from 1 to 1000, or a name of the format such as "semi-bold".',
  );
}

function parseNumber(value: Plain): Parsed<number> {
  return typeof value === 'number'
    ? { ok: value }
    : fault('This is not a number.', 'Write a number without quotes.');
}

function parseEasing(value: Plain): Parsed<number[]> {
  if (Array.isArray(value) && value.length === 4 && value.every((v) => typeof v === 'number')) {
    const [x1, , x2] = value;
    if (x1! >= 0 && x1! <= 1 && x2! >= 0 && x2! <= 1) return { ok: value };
  }
  return fault(
    'This is not a cubic Bézier curve.',
    'Write four numbers, the first and third between 0 and 1: [0.2, 0, 0, 1].',
  );
}

/** How the value of each simple type is read. Colours and shadows can hold references and are read by the check. */
export const parsers: Record<Exclude<TokenType, 'color' | 'shadow'>, (value: Plain) => Parsed<Value>> = {
  dimension: parseDimension,
  duration: parseDuration,
  fontFamily: parseFamily,
  fontWeight: parseWeight,
  number: parseNumber,
  cubicBezier: parseEasing,
};
