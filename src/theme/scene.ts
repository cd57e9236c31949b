import type { Checked } from './check.js';
import { atContrast, black, contrast, paint, paintHex, white, type Lch, type Paint } from './colour.js';
import type { Choice } from './references.js';
import type { Rule } from './rules.js';
import { ratioOf, type Change, type Mode, type Pair } from './types.js';
import { number, roles, steps, type Role } from './vocabulary.js';

const textRule = (owed: number): Rule => (owed >= 7 ? '1.4.6' : '1.4.3');

/** What asks for the contrast of a role. */
const ruleOf = ({ kind, owed }: Pick<Role, 'kind' | 'owed'>, mode: Mode): Rule => {
  if (kind === 'text') return textRule(owed[mode]);
  return kind === 'focus' ? '2.4.13' : kind === 'disabled' ? 'disabled' : '1.4.11';
};

const isDark = (mode: Mode) => mode.startsWith('dark');
const schemeOf = (mode: Mode) => (isDark(mode) ? 'dark' : 'light');

const chromas = (scheme: 'light' | 'dark') =>
  steps.map((step) => [number(`ladder.${scheme}.${step}`), number(`chroma.${scheme}.${step}`)] as const);
const chromasOf = { light: chromas('light'), dark: chromas('dark') };

/**
 * How much of its key colour's chroma a step keeps. It depends on the ratio and not on the name of the step, so that
 * the ladder of high contrast meets the colours of the ordinary one wherever their rungs are the same.
 */
function chromaAt(ratio: number, mode: Mode): number {
  const rungs = chromasOf[schemeOf(mode)];
  const above = rungs.findIndex(([rung]) => rung >= ratio);
  if (above <= 0) return rungs.at(above)![1];
  const [low, from] = rungs[above - 1]!;
  const [high, to] = rungs[above]!;
  return from + ((to - from) * Math.log(ratio / low)) / Math.log(high / low);
}

/** The steps that text is written in. */
const textSteps: ReadonlySet<string> = new Set(['750', '900']);

const hueBetween = (a: number, b: number) => Math.abs(((a - b + 540) % 360) - 180);

/** Hue and chroma that each palette is made from. */
export function hues(keys: Checked['keys']): Record<string, Lch> {
  const accent = keys.accent!.paint.lch;
  const neutral = keys.neutral?.paint.lch;
  const visited = keys.visited!.paint.lch;
  const isClear = keys.visited!.given || accent.c < 0.03 || hueBetween(visited.h, accent.h) > 40;
  return {
    ...Object.fromEntries(Object.entries(keys).map(([name, key]) => [name, key.paint.lch])),
    neutral: neutral
      ? { ...neutral, c: Math.min(0.045, neutral.c) }
      : { l: 0.5, c: Math.min(0.022, accent.c * 0.2), h: accent.h },
    // A visited link must not look like a new one where the accent is purple itself.
    visited: isClear ? visited : { ...visited, h: (accent.h + 60) % 360 },
  };
}

/** A colour moved in lightness. On the way to black chroma goes along, or the shade would be louder than its colour. */
const shaded = ({ lch }: Paint, by: number) =>
  paint({ l: lch.l + by, c: by < 0 && lch.l > 0 ? lch.c * (1 + by / lch.l) : lch.c, h: lch.h });

/** Moves lightness by small steps both ways, until something holds. */
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

/** A strong fill with its states and what stands on it, named as steps of its palette. */
interface Strong {
  key: Paint;
  'key-hover': Paint;
  'key-pressed': Paint;
  'on-key': Paint;
}

/** Colours that wait for each other. */
export class Circle extends Error {
  constructor(readonly path: string[]) {
    super(path.join(' → '));
  }
}

/** Finds something when it is first asked for. What asks for itself, through whatever is being found, is a circle. */
function memory<T>(busy: string[]) {
  const known = new Map<string, T>();
  return (id: string, find: () => T): T => {
    const found = known.get(id);
    if (found !== undefined) return found;
    if (busy.includes(id)) throw new Circle([...busy.slice(busy.indexOf(id)), id]);
    busy.push(id);
    try {
      const value = find();
      known.set(id, value);
      return value;
    } finally {
      busy.pop();
    }
  };
}

interface Demand {
  against: Paint;
  owed: number;
  /** A second colour that is drawn beside the first: it is enough that one of the two meets the demand. */
  beside?: Paint;
}

const meets = ({ y }: Paint, demands: Demand[]) =>
  demands.every(
    ({ against, owed, beside }) =>
      contrast(y, against.y) >= owed || (beside !== undefined && contrast(beside.y, against.y) >= owed),
  );

/** One mode of one theme: its palettes, and the colour of every role. */
export function scene(checked: Checked, hue: Record<string, Lch>, mode: Mode, rungs: Map<string, Paint>) {
  const prefer = isDark(mode) ? 1 : -1;
  const owedText = mode.endsWith('contrast') ? 7 : 4.5;
  const busy: string[] = [];
  const colours = memory<Paint>(busy);
  const strongFills = memory<Strong>(busy);
  const changes: Change[] = [];

  const chosen = (path: string) => checked.colours.get(path)!;
  const isOwn = (path: string) => chosen(path).own[mode] !== undefined;

  const surface = (name: string) => {
    const l = number(`surface.${schemeOf(mode)}.${name}`);
    const { c, h } = hue.neutral!;
    return paint({ l, c: l === 1 ? 0 : c * (isDark(mode) ? 0.6 : 0.3), h });
  };

  const page = (): Paint => {
    const path = 'color.neutral.surface-page';
    return colours('palette.neutral.page', () =>
      isOwn(path) ? evaluate(chosen(path).choices[mode]) : surface('page'),
    );
  };

  /** A step of a palette: so much contrast against the page, darker or lighter, whichever leads further. */
  function rung(name: string, step: string): Paint {
    const { c, h } = hue[name]!;
    const ground = page().y;
    const ratio = number(`ladder.${mode}.${step}`);
    const share = c * chromaAt(ratio, mode);
    const isDarker = contrast(ground, 0) >= contrast(ground, 1);
    // A brand's own colour is used wherever it can be read, and not one beside it.
    const own = textSteps.has(step) && name !== 'neutral' ? checked.keys[name]?.paint : undefined;
    const isReadable =
      own && (isDarker ? own.y < ground : own.y > ground) && contrast(own.y, ground) >= ratio;
    if (isReadable) return own;
    // The ladders of two modes share most of their rungs.
    const id = `${ground} ${ratio} ${share} ${h}`;
    const known = rungs.get(id);
    if (known) return known;
    const found = atContrast({ c: share, h }, ground, ratio, isDarker ? 'darker' : 'lighter');
    rungs.set(id, found);
    return found;
  }

  /** The states of a strong fill and what can be read on all three, if anything can. */
  function withStates(key: Paint): Strong | undefined {
    const step = number('state.step');
    const ink = paint({ ...hue.neutral!, l: 0.2, c: Math.min(0.02, hue.neutral!.c) });
    for (const on of [white, ink, black]) {
      for (const sign of [prefer, -prefer]) {
        const fill = {
          key,
          'key-hover': shaded(key, sign * step),
          'key-pressed': shaded(key, 2 * sign * step),
        };
        const { l } = fill['key-pressed'].lch;
        const isSeen = l > 0.04 && l < 0.99;
        if (isSeen && Object.values(fill).every(({ y }) => contrast(y, on.y) >= owedText))
          return { ...fill, 'on-key': on };
      }
    }
    return undefined;
  }

  function findStrong(tone: string): Strong {
    const path = `color.${tone}.fill-strong`;
    if (isOwn(path)) {
      const key = evaluate(chosen(path).choices[mode]);
      return (
        withStates(key) ?? {
          key,
          'key-hover': key,
          'key-pressed': key,
          'on-key': key.y > 0.18 ? black : white,
        }
      );
    }
    const floor = number(`floor.${mode}`);
    const isSeen = ({ y }: Paint) => contrast(y, page().y) >= floor;
    const given = tone === 'neutral' ? rung('neutral', '900') : checked.keys[tone]!.paint;
    const unchanged = isSeen(given) ? withStates(given) : undefined;
    if (unchanged) return unchanged;
    // On a page of middling grey that the theme itself asked for, nothing may be both seen and written on.
    const moved =
      nearestThat(given.lch, prefer, (key) => (isSeen(key) ? withStates(key) : undefined)) ??
      nearestThat(given.lch, prefer, withStates)!;
    const rule = isSeen(given) ? textRule(owedText) : 'seen';
    const why = isSeen(given)
      ? `Neither white nor black text has ${owedText}:1 on it in every state.`
      : `It has ${ratioOf(contrast(given.y, page().y))}:1 against the page, and needs ${floor}:1 to be seen there.`;
    changes.push({ token: path, mode, asked: given.hex, got: moved.key.hex, why, rule });
    return moved;
  }

  function palette(path: string): Paint {
    const [, name, step] = path.split('.') as [string, string, string];
    if (step === 'page') return page();
    if (step === 'sunken' || step === 'raised') return surface(step);
    if (step.includes('key'))
      return strongFills(`palette.${name}.key`, () => findStrong(name))[step as keyof Strong];
    return rung(name, step);
  }

  function evaluate(choice: Choice): Paint {
    if ('step' in choice) return palette(choice.step);
    if ('role' in choice) return role(choice.role);
    return paintHex(choice.hex);
  }

  function demandsOf({ on, owed, beside }: Role): Demand[] {
    const second = beside && evaluate(chosen(beside.role).choices[mode]);
    return [
      ...on.map((path) => ({ against: role(path), owed: owed[mode] })),
      ...(beside?.on ?? []).map((path) => ({ against: role(path), owed: owed[mode], beside: second! })),
    ];
  }

  /** The nearest colour of the same hue that meets every demand on a role. */
  const mended = (from: Paint, about: Role): Paint | undefined => {
    const demands = demandsOf(about);
    const away = page().y > 0.18 ? -1 : 1;
    return nearestThat(from.lch, away, (candidate) => (meets(candidate, demands) ? candidate : undefined));
  };

  /** The nearest colour to a strong fill of the theme's own on which text can be read. */
  const mendedFill = (path: string): Paint | undefined =>
    path.endsWith('.fill-strong')
      ? nearestThat(role(path).lch, prefer, (key) => (withStates(key) ? key : undefined))
      : undefined;

  function role(path: string): Paint {
    return colours(path, () => {
      const first = evaluate(chosen(path).choices[mode]);
      const about = roles.get(path)!;
      if (isOwn(path) || meets(first, demandsOf(about))) return first;
      const better = mended(first, about);
      if (!better) return first;
      const why = 'Its step of the palette has too little contrast on something it stands on.';
      changes.push({ token: path, mode, asked: first.hex, got: better.hex, why, rule: ruleOf(about, mode) });
      return better;
    });
  }

  const pairs = (): Pair[] =>
    [...roles.values()].flatMap(({ path, on, owed, kind, beside }) => {
      const ratio = (one: string, other: string) => contrast(role(one).y, role(other).y);
      const pair = { role: path, mode, owed: owed[mode], kind, rule: ruleOf({ kind, owed }, mode) };
      return [
        ...on.map((other) => ({ ...pair, on: other, ratio: ratio(path, other) })),
        ...(beside?.on ?? []).map((other) => ({
          ...pair,
          on: other,
          ratio: Math.max(ratio(path, other), ratio(beside!.role, other)),
          beside: beside!.role,
        })),
      ];
    });

  return { role, evaluate, pairs, mended, mendedFill, changes };
}

export type Scene = ReturnType<typeof scene>;
