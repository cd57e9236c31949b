import type { Sight } from './vision.js';
import { convertLrgbToOklab, convertOklabToLrgb } from 'culori/fn';

/** A colour in OKLCH. The hue is in degrees. */
export interface Lch {
  l: number;
  c: number;
  h: number;
}

/** A colour as a browser paints it, with what the solver asks about it. */
export interface Paint {
  hex: string;
  /** Relative luminance of the rounded colour. */
  y: number;
  lch: Lch;
  /** What eyes see of it, once somebody asked (vision.ts). */
  sight?: Sight | undefined;
}

const linear = Array.from({ length: 256 }, (_, i) => {
  const v = i / 255;
  return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
});

const toByte = (v: number) => {
  const clamped = Math.min(1, Math.max(0, v));
  return Math.round(255 * (clamped <= 0.0031308 ? 12.92 * clamped : 1.055 * clamped ** (1 / 2.4) - 0.055));
};

const digits = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, '0'));

/** One colour for all conversions: making a new one for each would cost more than converting it. */
const asked = { l: 0, a: 0, b: 0 };

const lightAt = (l: number, a: number, b: number) => {
  asked.l = l;
  asked.a = a;
  asked.b = b;
  return convertOklabToLrgb(asked);
};

const slack = 1e-5;

/** How far a colour lies outside sRGB; less than nothing inside. */
const excess = (l: number, a: number, b: number) => {
  const light = lightAt(l, a, b);
  return Math.max(light.r - 1, light.g - 1, light.b - 1, -light.r, -light.g, -light.b) - slack;
};

/**
 * Where a function turns from less than nothing to more, between two places where it is the one and the other. Regula
 * falsi with the Illinois rule: a third of the steps that halving would take.
 */
function crossing(
  of: (x: number) => number,
  low: number,
  atLow: number,
  high: number,
  atHigh: number,
): number {
  for (let side = 0, i = 0; i < 40 && high - low > 1e-6; i++) {
    const x = (low * atHigh - high * atLow) / (atHigh - atLow);
    const found = of(x);
    if (Math.abs(found) < 1e-7) return x;
    if (found < 0) {
      if (side < 0) atHigh /= 2;
      [low, atLow, side] = [x, found, -1];
    } else {
      if (side > 0) atLow /= 2;
      [high, atHigh, side] = [x, found, 1];
    }
  }
  return low;
}

/** How much of its chroma a colour can keep in sRGB, where its lightness and hue stay. */
function chromaKept(l: number, a: number, b: number): number {
  if (l <= 0 || l >= 1) return 0;
  const beyond = excess(l, a, b);
  return beyond <= 0
    ? 1
    : crossing((share) => excess(l, share * a, share * b), 0, excess(l, 0, 0), 1, beyond);
}

/** A colour without what sRGB cannot show of its chroma. */
export function inGamut({ l, c, h }: Lch): Lch {
  const angle = (h * Math.PI) / 180;
  return { l, c: c * chromaKept(l, c * Math.cos(angle), c * Math.sin(angle)), h };
}

const luminanceOf = (r: number, g: number, b: number) => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** Light as a hex colour. What no screen can show is cut off. */
export const hexOf = (light: readonly number[]) => `#${light.map((v) => digits[toByte(v)]).join('')}`;

export function paint({ l: asIs, c, h }: Lch): Paint {
  const l = Math.min(1, Math.max(0, asIs));
  const angle = (h * Math.PI) / 180;
  const [a, b] = [c * Math.cos(angle), c * Math.sin(angle)];
  const kept = chromaKept(l, a, b);
  const light = lightAt(l, kept * a, kept * b);
  const [red, green, blue] = [toByte(light.r), toByte(light.g), toByte(light.b)];
  return {
    hex: `#${digits[red]}${digits[green]}${digits[blue]}`,
    y: luminanceOf(linear[red]!, linear[green]!, linear[blue]!),
    lch: { l, c: kept * c, h },
    sight: undefined,
  };
}

/** Red, green and blue of a hex colour of six digits, as light. */
export function lightOf(hex: string): [number, number, number] {
  const bytes = parseInt(hex.slice(1), 16);
  return [linear[bytes >> 16]!, linear[(bytes >> 8) & 255]!, linear[bytes & 255]!];
}

/** A hex colour of six digits, exactly as it is. */
export function paintHex(hex: string): Paint {
  const [r, g, b] = lightOf(hex);
  const lab = convertLrgbToOklab({ r, g, b });
  const c = Math.hypot(lab.a, lab.b);
  const h = (Math.atan2(lab.b, lab.a) * 180) / Math.PI;
  return {
    hex: hex.toLowerCase(),
    y: luminanceOf(r, g, b),
    // Greys have no hue; what the conversion leaves is noise.
    lch: c < 1e-4 ? { l: lab.l, c: 0, h: 0 } : { l: lab.l, c, h: (h + 360) % 360 },
    sight: undefined,
  };
}

export const white = paintHex('#ffffff');
export const black = paintHex('#000000');

/** Contrast as WCAG 2 defines it, of two luminances. */
export const contrast = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

/**
 * The colour of a hue whose contrast against a background is the ratio asked for, darker or lighter than it.
 * Where the ratio lies beyond black or white, those are the answer.
 */
export function atContrast(
  { h, c }: Omit<Lch, 'l'>,
  background: number,
  ratio: number,
  way: 'darker' | 'lighter',
): Paint {
  const sign = way === 'darker' ? -1 : 1;
  const wanted = way === 'darker' ? (background + 0.05) / ratio - 0.05 : (background + 0.05) * ratio - 0.05;
  if (wanted <= 0) return black;
  if (wanted >= 1) return white;
  const angle = (h * Math.PI) / 180;
  const [a, b] = [c * Math.cos(angle), c * Math.sin(angle)];
  const beyond = (l: number) => {
    const kept = chromaKept(l, a, b);
    const light = lightAt(l, kept * a, kept * b);
    return luminanceOf(light.r, light.g, light.b) - wanted;
  };
  // Lightness is close to the cube root of luminance: the answer lies near, and seldom further than this.
  const near = Math.cbrt(wanted);
  let [low, high] = [Math.max(0, near - 0.1), Math.min(1, near + 0.1)];
  let [atLow, atHigh] = [beyond(low), beyond(high)];
  if (atLow > 0) [low, atLow] = [0, beyond(0)];
  if (atHigh < 0) [high, atHigh] = [1, beyond(1)];
  const found = crossing(beyond, low, atLow, high, atHigh);
  // Rounding to eight bits can take away what the search found.
  for (let l = found; l >= 0 && l <= 1; l += sign * 0.001) {
    const painted = paint({ l, c, h });
    if (contrast(painted.y, background) >= ratio) return painted;
  }
  return way === 'darker' ? black : white;
}
