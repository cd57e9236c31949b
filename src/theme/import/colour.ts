import { parse } from 'culori/fn';
import type { Plain } from '../read.js';
import { parseColour, spaces } from '../values.js';

/** Spaces that CSS had before it knew colours beyond sRGB: a browser paints them as a hex colour. */
const legacy = new Set(['srgb', 'hsl', 'hwb']);

const round = (n: number) => Math.round(n * 1e5) / 1e5;

const form = /^(?:#[0-9a-f]+|[a-z]+|(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\([^()]+\))$/i;

function parsed(text: string): ReturnType<typeof parse> {
  if (text.length > 200 || !form.test(text)) return undefined;
  try {
    return parse(text);
  } catch {
    // culori 4.0.2 throws on functions with too few arguments. Exit: a version that answers undefined.
    return undefined;
  }
}

/** A colour of CSS as a theme file writes it; nothing where the text is none, or none by itself (`currentColor`). */
export function cssColour(text: string): Plain | undefined {
  const found = parsed(text.trim());
  const [name, space] = Object.entries(spaces).find(([, { mode }]) => mode === found?.mode) ?? [];
  if (!found || !name || !space) return undefined;
  const { alpha = 1, ...channels } = found as unknown as Record<string, number | undefined>;
  const components = space.channels.map((channel, i) => {
    const value = channels[channel];
    if (value === undefined) return 'none';
    if (channel === 'h') return round(((value % 360) + 360) % 360);
    const scaled = space.percent?.includes(i) ? value * 100 : value;
    const [least, most] = space.ranges[i]!;
    return round(legacy.has(name) ? Math.min(most, Math.max(least, scaled)) : scaled);
  });
  const value = { colorSpace: name, components, ...(alpha === 1 ? {} : { alpha: round(alpha) }) };
  const read = parseColour(value);
  if ('fault' in read) return undefined;
  return legacy.has(name) && alpha === 1 ? read.ok.hex : value;
}
