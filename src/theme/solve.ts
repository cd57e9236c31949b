import type { Checked } from './check.js';
import { contrast } from './colour.js';
import { components } from './components.js';
import { failures } from './failures.js';
import { notices } from './notices.js';
import type { Choice, ShadowLayerChoice, Simple } from './references.js';
import { Circle, hues, scene, type Scene } from './scene.js';
import {
  modes,
  perMode,
  ratioOf,
  type CompileOptions,
  type Dimension,
  type Mode,
  type Problem,
  type Ramp,
  type ShadowLayer,
  type Theme,
  type ThemeToken,
  type Value,
} from './types.js';
import { palettes, roles, steps, vocabulary } from './vocabulary.js';

const pixels = ({ value, unit }: Dimension) => value * (unit === 'rem' ? 16 : 1);

/** How a token is made from the one that it follows, and what it is at least where more contrast is asked for. */
interface Rule {
  times?: number;
  most?: Dimension;
  leastInContrast?: Dimension;
  scale?: { times?: number; power?: number };
}

/** A size of text, from that of running text: whole steps of two pixels at the usual text size. */
function scaled({ times = 1, power = 0 }: NonNullable<Rule['scale']>, values: Checked['values']): Dimension {
  const { value, unit } = values.get('scale.base')!.value as Dimension;
  const exact = value * times * (values.get('scale.ratio')!.value as number) ** power;
  const step = unit === 'rem' ? 0.125 : 2;
  const size = { value: times === 1 && power === 0 ? exact : Math.round(exact / step) * step, unit };
  return pixels(size) < 14 ? { value: unit === 'rem' ? 0.875 : 14, unit } : size;
}

/** One radius feeds the others, and one size of text, unless the theme sets them itself. */
function derived({ value, through }: Simple, values: Checked['values'], mode: Mode): Value {
  let size = value as Dimension;
  for (const { path, isOwn } of through.toReversed()) {
    const { times, most, leastInContrast, scale } = (vocabulary.get(path)?.extension ?? {}) as Rule;
    if (scale && !isOwn) size = scaled(scale, values);
    if (times && !isOwn) size = { value: Math.round(size.value * times * 1e4) / 1e4, unit: size.unit };
    if (most && !isOwn && pixels(size) > pixels(most)) size = most;
    if (leastInContrast && mode.endsWith('contrast') && pixels(size) < pixels(leastInContrast))
      size = leastInContrast;
  }
  return size;
}

const withAlpha = (hex: string, alpha: number) =>
  alpha === 1
    ? hex
    : hex +
      Math.round(alpha * 255)
        .toString(16)
        .padStart(2, '0');

/** The tokens that every theme has, in the order of the alphabet. */
const shown = [...vocabulary.values()]
  .filter(({ extension }) => extension.input !== true)
  .sort((a, b) => (a.path < b.path ? -1 : 1));

function tokensOf(checked: Checked, scenes: Map<Mode, Scene>): Pick<Theme, 'tokens' | 'components'> {
  const speakers = perMode((mode) => standIns[mode].find((other) => scenes.has(other))!);
  const inEach = <T>(find: (mode: Mode) => T) => perMode((mode) => find(speakers[mode]));
  const colourIn = (mode: Mode, choice: Choice): string => {
    if ('hex' in choice) return withAlpha(choice.hex, choice.alpha);
    if ('step' in choice) return scenes.get(mode)!.evaluate(choice).hex;
    return roleIn(mode, choice.role);
  };
  /** What a role is, translucent where it may be; where the solver moved it, as it was moved. */
  const roleIn = (mode: Mode, path: string): string =>
    roles.get(path)!.translucent
      ? colourIn(mode, checked.colours.get(path)!.choices[mode])
      : scenes.get(mode)!.role(path).hex;

  const layersIn = (mode: Mode, layers: ShadowLayerChoice[]): ShadowLayer[] =>
    layers.map((layer) => ({ ...layer, color: colourIn(mode, layer.color) }));
  const valuesOf = (path: string): ThemeToken['values'] => {
    if (checked.colours.has(path)) return inEach((mode) => roleIn(mode, path));
    const shadow = checked.shadows.get(path);
    if (shadow) return inEach((mode) => layersIn(mode, shadow[mode]));
    return inEach((mode) => derived(checked.values.get(path)!, checked.values, mode));
  };
  const tokens = shown.map(({ path, type, description, extension }) => ({
    path,
    type: type as ThemeToken['type'],
    ...(description === undefined ? {} : { description }),
    values: valuesOf(path),
    ...(extension.density === true ? { density: checked.densities } : {}),
    ...(extension.coarse ? { coarse: extension.coarse as unknown as Dimension } : {}),
  }));
  const own = [...checked.components].map(([path, { type, in: found }]) => ({
    path,
    type,
    description: components.get(path)!.description,
    values: inEach((mode): Value => {
      const value = found[mode];
      if (Array.isArray(value)) return layersIn(mode, value);
      return 'through' in value ? derived(value, checked.values, mode) : colourIn(mode, value);
    }),
  }));
  return { tokens, components: own };
}

/** A circle that only shows while solving: a surface, say, that takes its colour from what stands on it. */
function circle({ path }: Circle, checked: Checked): Problem {
  const ownPlace = (token: string) => Object.values(checked.colours.get(token)?.own ?? {})[0];
  // A palette waits for what the theme says of the role that it begins with.
  const roleOf = (step: string) =>
    step
      .replace(/^palette\.neutral\.page$/, 'color.neutral.surface-page')
      .replace(/^palette\.(\w+)\.key$/, 'color.$1.fill-strong');
  const token = path.map(roleOf).find(ownPlace) ?? path[0]!;
  return {
    ...(ownPlace(token) ?? checked.keys.accent!.place),
    severity: 'error',
    code: 'alias-cycle',
    token,
    message: `Colours wait for each other: ${path.join(' → ')}.`,
    fix: 'Write a colour instead of the reference.',
  };
}

/** The palettes of one mode, for people to look at. */
function rampsOf(checked: Checked, mode: Mode, { evaluate }: Scene): Ramp[] {
  const page = evaluate({ step: 'palette.neutral.page' });
  const shown = palettes.filter((name) => name !== 'secondary' || checked.keys.secondary);
  return shown.map((palette) => ({
    palette,
    mode,
    steps: steps.map((step) => {
      const { hex, y } = evaluate({ step: `palette.${palette}.${step}` });
      return { step, hex, ratio: ratioOf(contrast(y, page.y)) };
    }),
  }));
}

/** Which mode speaks for one that a theme does not have: first the other contrast, then the other scheme. */
const standIns: Record<Mode, readonly Mode[]> = {
  light: ['light', 'light-contrast', 'dark', 'dark-contrast'],
  dark: ['dark', 'dark-contrast', 'light', 'light-contrast'],
  'light-contrast': ['light-contrast', 'light', 'dark-contrast', 'dark'],
  'dark-contrast': ['dark-contrast', 'dark', 'light-contrast', 'light'],
};

export interface Solved {
  theme?: Theme;
  /** Found when asked for, since nothing but a report shows them. */
  ramps?: () => Ramp[];
  problems: Problem[];
}

/** Third stage: palettes are solved, roles find their colours, and every pair is measured in every mode. */
export function solve(checked: Checked, options: CompileOptions = {}): Solved {
  const hue = hues(checked.keys);
  const asked = options.modes?.length ? options.modes : modes;
  const scenes = new Map(
    modes.filter((mode) => asked.includes(mode)).map((mode) => [mode, scene(checked, hue, mode)]),
  );
  const all = [...scenes.values()];
  try {
    const pairs = all.flatMap((one) => one.pairs());
    const problems = failures(checked, hue, scenes, pairs);
    if (problems.length > 0) return { problems };
    const theme: Theme = {
      name: checked.name,
      ...(checked.description === undefined ? {} : { description: checked.description }),
      modes: [...scenes.keys()],
      ...(options.scope === undefined ? {} : { scope: options.scope }),
      ...tokensOf(checked, scenes),
      fonts: checked.fonts,
      assets: checked.assets,
      distances: all.flatMap((one) => one.distances()),
      pairs,
      changes: all.flatMap(({ changes }) => changes),
    };
    return {
      theme,
      ramps: () => [...scenes].flatMap(([mode, here]) => rampsOf(checked, mode, here)),
      problems: notices(checked, scenes, theme),
    };
  } catch (error) {
    if (error instanceof Circle) return { problems: [circle(error, checked)] };
    throw error;
  }
}
