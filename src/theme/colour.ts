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
const inside = (v: number) => v >= -slack && v <= 1 + slack;

const fits = (colour: Lch) => {
  const { r, g, b } = toLinear(colour);
  return inside(r) && inside(g) && inside(b);
};

/** The same colour with as little chroma taken away as sRGB asks for. Lightness and hue stay. */
function intoGamut(colour: Lch): Lch {
  const l = Math.min(1, Math.max(0, colour.l));
  if (l === 0 || l === 1) return { l, c: 0, h: colour.h };
  if (fits({ ...colour, l })) return { ...colour, l };
  let low = 0;
  let high = colour.c;
  for (let i = 0; i < 14; i++) {
    const c = (low + high) / 2;
    if (fits({ l, c, h: colour.h })) low = c;
    else high = c;
  }
  return { l, c: low, h: colour.h };
}

const luminanceOf = (r: number, g: number, b: number) => 0.2126 * r + 0.7152 * g + 0.0722 * b;

export function paint(colour: Lch): Paint {
  const lch = intoGamut(colour);
  const { r, g, b } = toLinear(lch);
  const bytes = [toByte(r), toByte(g), toByte(b)] as const;
  return {
    hex: `#${bytes.map((v) => v.toString(16).padStart(2, '0')).join('')}`,
    y: luminanceOf(linear[bytes[0]]!, linear[bytes[1]]!, linear[bytes[2]]!),
    lch,
  };
}

/** A hex colour of six digits, exactly as it is. */
export function paintHex(hex: string): Paint {
  const [r, g, b] = [1, 3, 5].map((at) => linear[parseInt(hex.slice(at, at + 2), 16)]!) as [
    number,
    number,
    number,
  ];
  const lab = convertLrgbToOklab({ r, g, b });
  const c = Math.hypot(lab.a, lab.b);
  const h = (Math.atan2(lab.b, lab.a) * 180) / Math.PI;
  return {
    hex: hex.toLowerCase(),
    y: luminanceOf(r, g, b),
    // Greys have no hue; what the conversion leaves is noise.
    lch: c < 1e-4 ? { l: lab.l, c: 0, h: 0 } : { l: lab.l, c, h: (h + 360) % 360 },
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
  let low = 0;
  let high = 1;
  for (let i = 0; i < 14; i++) {
    const l = (low + high) / 2;
    const { r, g, b } = toLinear(intoGamut({ l, c, h }));
    if (luminanceOf(r, g, b) < wanted) low = l;
    else high = l;
  }
  // Rounding to eight bits can take away what the search found.
  for (let l = (low + high) / 2; l >= 0 && l <= 1; l += sign * 0.001) {
    const found = paint({ l, c, h });
    if (contrast(found.y, background) >= ratio) return found;
  }
  return way === 'darker' ? black : white;
}
