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

const toLinear = ({ l, c, h }: Lch) => {
  const angle = (h * Math.PI) / 180;
  return convertOklabToLrgb({ l, a: c * Math.cos(angle), b: c * Math.sin(angle) });
};

const slack = 1e-5;

/** How far a colour lies outside sRGB; less than nothing inside. */
const excess = (colour: Lch) => {
  const { r, g, b } = toLinear(colour);
  return Math.max(r - 1, g - 1, b - 1, -r, -g, -b) - slack;
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

/** The same colour with as little chroma taken away as sRGB asks for. Lightness and hue stay. */
function intoGamut(colour: Lch): Lch {
  const l = Math.min(1, Math.max(0, colour.l));
  if (l === 0 || l === 1) return { l, c: 0, h: colour.h };
  const { c, h } = colour;
  const beyond = excess({ l, c, h });
  if (beyond <= 0) return { l, c, h };
  const grey = excess({ l, c: 0, h });
  return { l, c: crossing((x) => excess({ l, c: x, h }), 0, grey, c, beyond), h };
}

const luminanceOf = (r: number, g: number, b: number) => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** Light as a hex colour. What no screen can show is cut off. */
export const hexOf = (light: readonly number[]) =>
  `#${light.map((v) => toByte(v).toString(16).padStart(2, '0')).join('')}`;

export function paint(colour: Lch): Paint {
  const lch = intoGamut(colour);
  const { r, g, b } = toLinear(lch);
  const bytes = [toByte(r), toByte(g), toByte(b)] as const;
  return {
    hex: `#${bytes.map((v) => v.toString(16).padStart(2, '0')).join('')}`,
    y: luminanceOf(linear[bytes[0]]!, linear[bytes[1]]!, linear[bytes[2]]!),
    lch,
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
  const beyond = (l: number) => {
    const { r, g, b } = toLinear(intoGamut({ l, c, h }));
    return luminanceOf(r, g, b) - wanted;
  };
  // Lightness is close to the cube root of luminance: the answer lies near, and seldom further than this.
  const near = Math.cbrt(wanted);
  let [low, high] = [Math.max(0, near - 0.1), Math.min(1, near + 0.1)];
  if (beyond(low) > 0) low = 0;
  if (beyond(high) < 0) high = 1;
  const found = crossing(beyond, low, beyond(low), high, beyond(high));
  // Rounding to eight bits can take away what the search found.
  for (let l = found; l >= 0 && l <= 1; l += sign * 0.001) {
    const painted = paint({ l, c, h });
    if (contrast(painted.y, background) >= ratio) return painted;
  }
  return way === 'darker' ? black : white;
}
