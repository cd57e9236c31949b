import type { Checked, CheckedValue } from './check.js';
import { contrast } from './colour.js';
import { notices } from './notices.js';
import type { Choice } from './references.js';
import { Circle, hues, scene, type Scene } from './scene.js';
import {
  modes,
  ratioOf,
  type CompileOptions,
  type Dimension,
  type Mode,
  type Pair,
  type Place,
  type Problem,
  type Ramp,
  type Theme,
  type ThemeToken,
  type Value,
} from './types.js';
import { palettes, roles, steps, vocabulary } from './vocabulary.js';

/** What each failing role is told: its worst pair, and the nearest colour that would do. */
function failures(checked: Checked, scenes: Map<Mode, Scene>, pairs: Pair[]): Problem[] {
  const failing = new Map<string, Pair[]>();
  for (const pair of pairs) {
    if (pair.ratio >= pair.owed) continue;
    const id = `${pair.role} ${pair.mode}`;
    failing.set(id, [...(failing.get(id) ?? []), pair]);
  }
  return [...failing.values()].map((list) => {
    const { role, on, mode, ratio, owed } = list.reduce((a, b) =>
      b.ratio / b.owed < a.ratio / a.owed ? b : a,
    );
    const here = scenes.get(mode)!;
    const placeOf = (path: string): Place | undefined => checked.colours.get(path)!.own[mode];
    const ground = list.map((pair) => pair.on).find(placeOf);
    const place = placeOf(role) ?? (ground ? placeOf(ground) : undefined) ?? checked.keys.accent!.place;
    const better = placeOf(role)
      ? here.mended(here.role(role), roles.get(role)!)
      : ground && here.mendedFill(ground);
    const mendable = placeOf(role) ? role : (ground ?? on);
    const rest = list.length > 1 ? ` ${list.length - 1} more of its pairs fail.` : '';
    return {
      ...place,
      severity: 'error',
      code: 'contrast',
      token: role,
      message: `"${role}" (${here.role(role).hex}) on "${on}" (${here.role(on).hex}) has ${ratio}:1 in ${mode} and owes ${owed}:1.${rest}`,
      fix: better
        ? `Give "${mendable}" ${better.hex} in ${mode}, the nearest colour of its hue that passes, or leave it to the compiler.`
        : `No colour passes on everything that it stands on: change "${ground ?? on}", or leave it to the compiler.`,
    };
  });
}

/** Where one radius feeds the others, unless the theme sets them itself, and where high contrast asks for more. */
function derived(path: string, { value, isOwn }: CheckedValue, mode: Mode): Value {
  const rule = vocabulary.get(path)!.extension as {
    times?: number;
    most?: Dimension;
    leastInContrast?: Dimension;
  };
  const { times, most, leastInContrast } = rule;
  const pixels = (dimension: Dimension) => dimension.value * (dimension.unit === 'rem' ? 16 : 1);
  let size = value as Dimension;
  if (times && !isOwn) size = { value: Math.round(size.value * times * 1e4) / 1e4, unit: size.unit };
  if (most && !isOwn && pixels(size) > pixels(most)) size = most;
  const isMore = mode.endsWith('contrast');
  if (leastInContrast && isMore && pixels(size) < pixels(leastInContrast)) size = leastInContrast;
  return size;
}

const perMode = <T>(find: (mode: Mode) => T) =>
  Object.fromEntries(modes.map((mode) => [mode, find(mode)])) as Record<Mode, T>;

const withAlpha = (hex: string, alpha: number) =>
  alpha === 1
    ? hex
    : hex +
      Math.round(alpha * 255)
        .toString(16)
        .padStart(2, '0');

function tokensOf(checked: Checked, scenes: Map<Mode, Scene>): ThemeToken[] {
  const inEach = <T>(find: (mode: Mode) => T) =>
    perMode((mode) => find(standIns[mode].find((other) => scenes.has(other))!));
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

  const valuesOf = (path: string): ThemeToken['values'] => {
    if (checked.colours.has(path)) return inEach((mode) => roleIn(mode, path));
    const shadow = checked.shadows.get(path);
    if (shadow)
      return inEach((mode) =>
        shadow[mode].map((layer) => ({ ...layer, color: colourIn(mode, layer.color) })),
      );
    return inEach((mode) => derived(path, checked.values.get(path)!, mode));
  };
  return [...vocabulary.values()]
    .filter(({ path }) => !path.startsWith('density.'))
    .map(({ path, type, description, extension }) => ({
      path,
      type: type as ThemeToken['type'],
      ...(description === undefined ? {} : { description }),
      values: valuesOf(path),
      ...(extension.density === true ? { density: checked.densities } : {}),
      ...(extension.coarse ? { coarse: extension.coarse as unknown as Dimension } : {}),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
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
function rampsOf(mode: Mode, { evaluate }: Scene): Ramp[] {
  const page = evaluate({ step: 'palette.neutral.page' });
  return palettes.map((palette) => ({
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
    const problems = failures(checked, scenes, pairs);
    if (problems.length > 0) return { problems };
    const theme: Theme = {
      name: checked.name,
      ...(checked.description === undefined ? {} : { description: checked.description }),
      modes: [...scenes.keys()],
      ...(options.scope === undefined ? {} : { scope: options.scope }),
      tokens: tokensOf(checked, scenes),
      components: [],
      fonts: [],
      assets: [],
      distances: all.flatMap((one) => one.distances()),
      pairs,
      changes: all.flatMap(({ changes }) => changes),
    };
    return {
      theme,
      ramps: () => [...scenes].flatMap(([mode, here]) => rampsOf(mode, here)),
      problems: notices(checked, scenes, theme),
    };
  } catch (error) {
    if (error instanceof Circle) return { problems: [circle(error, checked)] };
    throw error;
  }
}
