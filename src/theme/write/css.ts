import {
  type Dimension,
  type Duration,
  type Mode,
  type ShadowLayer,
  type ThemeToken,
  type TokenType,
  type Value,
} from '../types.js';

const generic = new Set([
  'serif',
  'sans-serif',
  'monospace',
  'cursive',
  'fantasy',
  'system-ui',
  'ui-serif',
  'ui-sans-serif',
  'ui-monospace',
  'ui-rounded',
  'math',
  'emoji',
]);

const short = (n: number) => String(n).replace(/^(-?)0\./, '$1.');

export const length = ({ value, unit }: Dimension) => (value === 0 ? '0px' : `${short(value)}${unit}`);

const time = ({ value, unit }: Duration) =>
  unit === 'ms' && value % 100 === 0 ? `${short(value / 1000)}s` : `${short(value)}${unit}`;

/** `#aabbcc` can be said as `#abc`. */
const colour = (hex: string) => (/^#(?:(.)\1)+$/.test(hex) ? `#${hex.slice(1).replace(/(.)./g, '$1')}` : hex);

const inBothSchemes = (light: string, dark: string) =>
  light === dark ? light : `light-dark(${light},${dark})`;

const family = (name: string) => (generic.has(name) ? name : `"${name}"`);

/** A shadow of both schemes: its geometry is the same, its colours are not. */
function shadow(light: ShadowLayer[], dark: ShadowLayer[]): string {
  if (light.length === 0) return 'none';
  return light
    .map((layer, i) => {
      const parts = [layer.offsetX, layer.offsetY, layer.blur, layer.spread].map(({ value, unit }) =>
        value === 0 ? '0' : `${short(value)}${unit}`,
      );
      if (parts[3] === '0') parts.pop();
      return [...parts, inBothSchemes(colour(layer.color), colour(dark[i]!.color))].join(' ');
    })
    .join(',');
}

const plain: Record<Exclude<TokenType, 'color' | 'shadow'>, (value: Value) => string> = {
  dimension: (value) => length(value as Dimension),
  duration: (value) => time(value as Duration),
  number: (value) => short(value as number),
  fontFamily: (value) => (value as string[]).map(family).join(','),
  fontWeight: (value) => short(value as number),
  cubicBezier: (value) => `cubic-bezier(${(value as number[]).map(short).join(',')})`,
};

/** What a token is in CSS, in a light and a dark mode at once. */
export function inSchemes({ type, values }: ThemeToken, light: Mode, dark: Mode): string {
  if (type === 'color') return inBothSchemes(colour(values[light] as string), colour(values[dark] as string));
  if (type === 'shadow') return shadow(values[light] as ShadowLayer[], values[dark] as ShadowLayer[]);
  return plain[type](values[light]);
}

/** What a token is in CSS, in one mode. */
export const inMode = (token: ThemeToken, mode: Mode) => inSchemes(token, mode, mode);

export const propertyOf = (path: string) => `--sam-${path.replaceAll('.', '-')}`;
