import type { Checked, Choice } from './check.js';
import { atContrast, black, contrast, paint, paintHex, white, type Lch, type Paint } from './colour.js';
import {
  modes,
  tones,
  type Change,
  type Mode,
  type Pair,
  type Place,
  type Problem,
  type ShadowLayer,
  type Theme,
  type ThemeToken,
  type Tone,
  type Value,
} from './types.js';
import { number, roles, vocabulary, type Role } from './vocabulary.js';

const isContrast = (mode: Mode) => mode.endsWith('contrast');
const isDark = (mode: Mode) => mode.startsWith('dark');

const hueBetween = (a: number, b: number) => Math.abs(((a - b + 540) % 360) - 180);

/** Hue and chroma that each palette is made from. */
function sources(keys: Checked['keys']): Record<string, Lch> {
  const accent = keys.accent!.paint.lch;
  const breath = { l: 0.5, c: Math.min(0.022, accent.c * 0.2), h: accent.h };
  const given = keys.neutral?.paint.lch;
  const visited = keys.visited!.paint.lch;
  return {
    ...Object.fromEntries(Object.entries(keys).map(([name, key]) => [name, key.paint.lch])),
    neutral: given ? { ...given, c: Math.min(0.045, given.c) } : breath,
    // A visited link must not look like a new one where the accent is purple itself.
    visited: keys.visited!.given || hueBetween(visited.h, accent.h) > 40 ? visited : { ...visited, h: (accent.h + 60) % 360 },
  };
}

/** A strong fill with its states and what stands on it. */
interface Strong {
  key: Paint;
  'key-hover': Paint;
  'key-pressed': Paint;
  'on-key': Paint;
}

/** The nearest lightness to a colour's own, by small steps both ways, at which something holds. */
function nearestThat<T>(lch: Lch, prefer: 1 | -1, holds: (candidate: Paint) => T | undefined): T | undefined {
  const step = 0.004;
  for (let away = 1; away * step <= 1; away++) {
    for (const sign of [prefer, -prefer]) {
      const l = lch.l + sign * away * step;
      if (l < -step || l > 1 + step) continue;
      const found = holds(paint({ ...lch, l }));
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** Everything about one mode of one theme. Colours are found when they are asked for, and then known. */
function scene(checked: Checked, hues: Record<string, Lch>, mode: Mode) {
  const owedText = isContrast(mode) ? 7 : 4.5;
  const known = new Map<string, Paint>();
  const changes: Change[] = [];

  const surface = (name: string) => {
    const l = number(`surface.${mode}.${name}`);
    const { h, c } = hues.neutral!;
    return paint({ l, c: l === 1 ? 0 : c * (isDark(mode) ? 0.6 : 0.3), h });
  };

  const ownHex = (role: string): Paint | undefined => {
    const { own, choices } = checked.colours.get(role)!;
    return own[mode] ? evaluate(choices[mode]) : undefined;
  };

  const page = () => remember('page', () => ownHex('color.neutral.surface-page') ?? surface('page'));

  function remember(id: string, find: () => Paint): Paint {
    const found = known.get(id) ?? find();
    known.set(id, found);
    return found;
  }

  const ladder = (name: string, step: string): Paint => {
    const { h, c } = hues[name]!;
    const ground = page();
    // Against a page in the middle of the scale only one way leads far enough.
    const way = contrast(ground.y, 1) > contrast(ground.y, 0) ? 'lighter' : 'darker';
    return atContrast({ h, c: c * number(`chroma.${step}`) }, ground.y, number(`ladder.${mode}.${step}`), way);
  };

  const strong = new Map<string, Strong>();
  function strongFill(tone: string): Strong {
    const found = strong.get(tone) ?? findStrong(tone);
    strong.set(tone, found);
    return found;
  }

  function findStrong(tone: string): Strong {
    const step = number('state.step');
    const ink = paint({ l: 0.2, c: Math.min(0.02, hues.neutral!.c), h: hues.neutral!.h });
    const prefer = isDark(mode) ? 1 : -1;
    const floor = number(`floor.${mode}`);
    const withStates = (key: Paint): Strong | undefined => {
      for (const on of [white, ink, black]) {
        for (const sign of [prefer, -prefer]) {
          const hover = paint({ ...key.lch, l: key.lch.l + sign * step });
          const pressed = paint({ ...key.lch, l: key.lch.l + sign * 2 * step });
          const shows = pressed.lch.l > 0.04 && pressed.lch.l < 0.99;
          if (shows && [key, hover, pressed].every((fill) => contrast(fill.y, on.y) >= owedText)) {
            return { key, 'key-hover': hover, 'key-pressed': pressed, 'on-key': on };
          }
        }
      }
      return undefined;
    };
    const seen = (key: Paint) => contrast(key.y, page().y) >= floor;
    const given =
      ownHex(`color.${tone}.fill-strong`) ??
      (tone === 'neutral' ? ladder('neutral', '850') : tone in checked.keys ? checked.keys[tone]!.paint : paint(hues[tone]!));
    const isOwn = Boolean(checked.colours.get(`color.${tone}.fill-strong`)?.own[mode]);
    const asGiven = isOwn || seen(given) ? withStates(given) : undefined;
    if (asGiven) return asGiven;
    if (isOwn) return { key: given, 'key-hover': given, 'key-pressed': given, 'on-key': white };
    const moved = nearestThat(given.lch, prefer, (key) => (seen(key) ? withStates(key) : undefined));
    if (!moved) throw new Error(`No strong fill for ${tone} in ${mode}`);
    if (tone !== 'neutral') {
      changes.push({
        token: `color.${tone}.fill-strong`,
        mode,
        from: given.hex,
        to: moved.key.hex,
        reason: seen(given)
          ? `Neither white nor black text reaches ${owedText}:1 on it in every state.`
          : `It has ${ratioOf(contrast(given.y, page().y))}:1 against the page and needs ${floor}:1 to be seen.`,
      });
    }
    return moved;
  }

  function palette(path: string): Paint {
    const [, name, step] = path.split('.') as [string, string, string];
    if (step === 'page') return page();
    if (step === 'sunken' || step === 'raised') return remember(path, () => surface(step));
    if (step.includes('key')) return strongFill(name)[step as keyof Strong];
    return remember(path, () => ladder(name, step));
  }

  function evaluate(choice: Choice): Paint {
    if ('step' in choice) return palette(choice.step);
    if ('role' in choice) return role(choice.role);
    return remember(choice.hex, () => paintHex(choice.hex));
  }

  /** What a role stands on, and how much it owes there; with a second role beside it, the better of the two counts. */
  function demands({ on, owed, beside }: Role): { against: Paint; owed: number; beside?: Paint }[] {
    const second = beside && evaluate(checked.colours.get(beside.role)!.choices[mode]);
    return [
      ...on.map((path) => ({ against: role(path), owed: owed[mode] })),
      ...(beside?.on ?? []).map((path) => ({ against: role(path), owed: owed[mode], ...(second ? { beside: second } : {}) })),
    ];
  }

  const meets = (paints: Paint, all: ReturnType<typeof demands>) =>
    all.every(
      ({ against, owed, beside }) =>
        contrast(paints.y, against.y) >= owed || (beside !== undefined && contrast(beside.y, against.y) >= owed),
    );

  /** The nearest colour of the same hue that meets all demands. */
  const mended = (from: Paint, role: Role): Paint | undefined => {
    const all = demands(role);
    const prefer = page().y > 0.18 ? -1 : 1;
    return nearestThat(from.lch, prefer, (candidate) => (meets(candidate, all) ? candidate : undefined));
  };

  function role(path: string): Paint {
    return remember(path, () => {
      const { own, choices } = checked.colours.get(path)!;
      const first = evaluate(choices[mode]);
      const about = roles.get(path)!;
      if (own[mode] || meets(first, demands(about))) return first;
      return mended(first, about) ?? first;
    });
  }

  const pairs = (): Pair[] =>
    [...roles.values()].flatMap(({ path, on, owed, kind, beside }) => {
      const y = role(path).y;
      return [
        ...on.map((other) => ({ role: path, on: other, mode, ratio: contrast(y, role(other).y), owed: owed[mode], kind })),
        ...(beside?.on ?? []).map((other) => ({
          role: path,
          on: other,
          mode,
          ratio: Math.max(contrast(y, role(other).y), contrast(role(beside!.role).y, role(other).y)),
          owed: owed[mode],
          kind,
          beside: beside!.role,
        })),
      ];
    });

  return { role, evaluate, pairs, mended, changes };
}

type Scene = ReturnType<typeof scene>;

/** Two decimals, never rounded up: 4.499 is not 4.5. */
export const ratioOf = (ratio: number) => Math.floor(ratio * 100 + 1e-9) / 100;

const withAlpha = (hex: string, alpha: number) =>
  alpha === 1
    ? hex
    : hex +
      Math.round(alpha * 255)
        .toString(16)
        .padStart(2, '0');

/** What each failing role is told: one sentence for its worst pair, with the nearest colour that would do. */
function failures(checked: Checked, scenes: Record<Mode, Scene>, pairs: Pair[]): Problem[] {
  const failing = new Map<string, Pair[]>();
  for (const pair of pairs) {
    if (pair.ratio >= pair.owed) continue;
    const id = `${pair.role} ${pair.mode}`;
    failing.set(id, [...(failing.get(id) ?? []), pair]);
  }
  return [...failing.values()].map((list) => {
    const worst = list.reduce((a, b) => (b.ratio / b.owed < a.ratio / a.owed ? b : a));
    const { role, on, mode, ratio, owed } = worst;
    const here = scenes[mode];
    const placeOf = (path: string): Place | undefined => checked.colours.get(path)?.own[mode];
    const place = placeOf(role) ?? list.map(({ on: other }) => placeOf(other)).find(Boolean) ?? checked.keys.accent!.place;
    const better = here.mended(here.role(role), roles.get(role)!);
    const more = list.length > 1 ? ` So do ${list.length - 1} more of its pairs.` : '';
    return {
      ...place,
      severity: 'error',
      code: 'contrast',
      token: role,
      message: `"${role}" (${here.role(role).hex}) on "${on}" (${here.role(on).hex}) has ${ratioOf(ratio)}:1 in ${mode} and owes ${owed}:1.${more}`,
      fix: better
        ? `Use ${better.hex}, the nearest colour of the same hue that passes, or leave the role to the compiler.`
        : `No colour of this hue passes on all that it stands on: change "${on}".`,
    };
  });
}

/** Where one radius feeds the others, and where high contrast asks for more. */
function derive(path: string, value: Value, mode: Mode): Value {
  const { times = 1, most, leastInContrast } = vocabulary.get(path)!.extension as {
    times?: number;
    most?: { value: number; unit: string };
    leastInContrast?: { value: number; unit: string };
  };
  const dimension = value as { value: number; unit: 'px' | 'rem' };
  const pixels = (d: { value: number; unit: string }) => d.value * (d.unit === 'rem' ? 16 : 1);
  const scaled = { value: Math.round(dimension.value * times * 1e4) / 1e4, unit: dimension.unit };
  if (most && pixels(scaled) > pixels(most)) return most as Value;
  if (leastInContrast && isContrast(mode) && pixels(scaled) < pixels(leastInContrast)) return leastInContrast as Value;
  return scaled;
}

const isDerived = (path: string) => {
  const { extension } = vocabulary.get(path)!;
  return 'times' in extension || 'most' in extension || 'leastInContrast' in extension;
};

/** Third stage: palettes are solved, roles find their colours, and every pair is measured in every mode. */
export function solve(checked: Checked): { theme?: Theme; problems: Problem[] } {
  const hues = sources(checked.keys);
  const scenes = Object.fromEntries(modes.map((mode) => [mode, scene(checked, hues, mode)])) as Record<Mode, Scene>;
  const perMode = <T>(find: (mode: Mode) => T) => Object.fromEntries(modes.map((mode) => [mode, find(mode)])) as Record<Mode, T>;

  const colourTokens = [...checked.colours].map(([path, { choices }]): ThemeToken => {
    const { description } = vocabulary.get(path)!;
    return {
      path,
      type: 'color',
      ...(description === undefined ? {} : { description }),
      values: perMode((mode) => {
        const choice = choices[mode];
        return withAlpha(scenes[mode].role(path).hex, 'hex' in choice ? choice.alpha : 1);
      }),
    };
  });
  const colourOf = (choice: Choice, mode: Mode): string => {
    if ('hex' in choice) return withAlpha(choice.hex, choice.alpha);
    if ('role' in choice) return colourTokens.find(({ path }) => path === choice.role)!.values[mode] as string;
    return scenes[mode].evaluate(choice).hex;
  };
  const shadowTokens = [...checked.shadows].map(([path, { entry, values }]): ThemeToken => ({
    path,
    type: 'shadow',
    ...(entry.description === undefined ? {} : { description: entry.description }),
    values: perMode((mode) => values[mode].map((layer): ShadowLayer => ({ ...layer, color: colourOf(layer.color, mode) }))),
  }));
  const otherTokens = [...checked.values].flatMap(([path, { entry, type, values }]): ThemeToken[] => {
    if (path.startsWith('density.')) return [];
    return [
      {
        path,
        type,
        ...(entry.description === undefined ? {} : { description: entry.description }),
        values: perMode((mode) => (isDerived(path) ? derive(path, values[mode], mode) : values[mode])),
        ...(entry.extension.density === true ? { density: checked.density } : {}),
        ...(entry.extension.coarse ? { coarse: entry.extension.coarse as unknown as NonNullable<ThemeToken['coarse']> } : {}),
      },
    ];
  });

  const pairs = modes.flatMap((mode) => scenes[mode].pairs());
  const problems = failures(checked, scenes, pairs);
  if (problems.length > 0) return { problems };
  return {
    theme: {
      name: checked.name,
      ...(checked.description === undefined ? {} : { description: checked.description }),
      tokens: [...colourTokens, ...shadowTokens, ...otherTokens].sort((a, b) => (a.path < b.path ? -1 : 1)),
      pairs: pairs.map((pair) => ({ ...pair, ratio: ratioOf(pair.ratio) })),
      changes: modes.flatMap((mode) => scenes[mode].changes),
    },
    problems: [],
  };
}

export const isTone = (name: string): name is Tone => (tones as readonly string[]).includes(name);
