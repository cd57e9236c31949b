import { keepApart, type Member } from './apart.js';
import { cache } from './cache.js';
import type { Checked } from './check.js';
import { atContrast, black, contrast, paint, paintHex, white, type Lch, type Paint } from './colour.js';
import type { Choice } from './references.js';
import type { Rule } from './rules.js';
import { perMode, ratioOf, visions, type Change, type Distance, type Mode, type Pair } from './types.js';
import { distance, owedDistance } from './vision.js';
import { number, roles, steps, type Role } from './vocabulary.js';

const textRule = (owed: number): Rule => (owed >= 7 ? '1.4.6' : '1.4.3');

/** What asks for the contrast of a role. */
const ruleOf = ({ kind, owed }: Pick<Role, 'kind' | 'owed'>, mode: Mode): Rule => {
  if (kind === 'text') return textRule(owed[mode]);
  return kind === 'focus' ? '2.4.13' : kind === 'disabled' ? 'disabled' : '1.4.11';
};

const isDark = (mode: Mode) => mode.startsWith('dark');
const schemeOf = (mode: Mode) => (isDark(mode) ? 'dark' : 'light');

/** A step of a palette: its contrast against the page, and how much of its key colour's chroma it keeps. */
interface Rung {
  ratio: number;
  kept: number;
}

/**
 * The ladder of a mode. How much chroma is kept depends on the ratio and not on the name of the step, so that the ladder
 * of high contrast meets the colours of the ordinary one wherever their rungs are the same.
 */
function ladder(mode: Mode): ReadonlyMap<string, Rung> {
  const scheme = schemeOf(mode);
  const marks = steps.map(
    (step) => [number(`ladder.${scheme}.${step}`), number(`chroma.${scheme}.${step}`)] as const,
  );
  const keptAt = (ratio: number) => {
    const above = marks.findIndex(([mark]) => mark >= ratio);
    if (above <= 0) return marks.at(above)![1];
    const [low, from] = marks[above - 1]!;
    const [high, to] = marks[above]!;
    return from + ((to - from) * Math.log(ratio / low)) / Math.log(high / low);
  };
  return new Map(
    steps.map((step) => {
      const ratio = number(`ladder.${mode}.${step}`);
      return [step, { ratio, kept: keptAt(ratio) }];
    }),
  );
}
const ladders = perMode(ladder);

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

const stateStep = number('state.step');

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

/** Keeps what it found for the next theme, and forgets all of it before that is too much: whoever moves a slider asks without end. */
function keep<T>(most: number) {
  const known = new Map<string, T>();
  return (id: string, find: () => T): T => {
    let found = known.get(id);
    if (found === undefined) {
      if (known.size >= most) known.clear();
      known.set(id, (found = find()));
    }
    return found;
  };
}
const rungs = keep<Paint>(5_000);
const carriers = perMode(() => keep<boolean>(5_000));

const stepOf = cache((path) => {
  const [, name, step] = path.split('.') as [string, string, string];
  return { name, step };
});

/** A colour as it would be without any other tone, and what it had to give up for that. */
interface Alone {
  found: Paint;
  change?: Change;
}

/** Tones that everybody must be able to tell apart; the first of them moves for none, and those before move least. */
const told = ['accent', 'danger', 'warning', 'success', 'info'];
export const fillOf = (tone: string) => `color.${tone}.fill-strong`;
const textOf = (tone: string) => `color.${tone}.text-normal`;

/** The same role of each of these tones. */
interface Part {
  nameOf(tone: string): string;
  alone(tone: string): Alone;
  fits(tone: string): Member['fits'];
}

interface Group {
  members: Member[];
  found: Map<string, Paint>;
}

interface Demand {
  against: Paint;
  owed: number;
  /** A second colour that is drawn beside the first: it is enough that one of the two meets the demand. */
  beside?: Paint;
}

function meets({ y }: Pick<Paint, 'y'>, demands: Demand[]): boolean {
  for (const { against, owed, beside } of demands)
    if (contrast(y, against.y) < owed && !(beside && contrast(beside.y, against.y) >= owed)) return false;
  return true;
}

/** Whether any luminance meets all demands: one of the two ends does, or one right beside what some demand forbids. */
function canMeet(demands: Demand[]): boolean {
  const edges = demands.flatMap(({ against, owed }) => {
    const light = against.y + 0.05;
    return [light * owed - 0.05 + 1e-9, light / owed - 0.05 - 1e-9];
  });
  return [0, 1, ...edges].some((y) => y >= 0 && y <= 1 && meets({ y }, demands));
}

/** One mode of one theme: its palettes, and the colour of every role. */
export function scene(checked: Checked, hue: Record<string, Lch>, mode: Mode) {
  const prefer = isDark(mode) ? 1 : -1;
  const owedText = mode.endsWith('contrast') ? 7 : 4.5;
  const busy: string[] = [];
  const colours = memory<Paint>(busy);
  const strongFills = memory<Strong>(busy);
  const groups = memory<Group>(busy);
  const changes: Change[] = [];

  const chosen = (path: string) => checked.colours.get(path)!;
  const isOwn = (path: string) => checked.colours.get(path)?.own[mode] !== undefined;

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

  const hueId = cache((name) => `${hue[name]!.c} ${hue[name]!.h}`);

  /** A step of a palette: so much contrast against the page, darker or lighter, whichever leads further. */
  function rung(name: string, step: string): Paint {
    const { c, h } = hue[name]!;
    const { y: ground, hex } = page();
    const { ratio, kept } = ladders[mode].get(step)!;
    const isDarker = contrast(ground, 0) >= contrast(ground, 1);
    // A brand's own colour is used wherever it can be read, and not one beside it.
    const own = textSteps.has(step) && name !== 'neutral' ? checked.keys[name]?.paint : undefined;
    const isReadable =
      own && (isDarker ? own.y < ground : own.y > ground) && contrast(own.y, ground) >= ratio;
    if (isReadable) return own;
    // The ladders of two modes share most of their rungs.
    return rungs(`${hueId(name)} ${hex} ${ratio} ${schemeOf(mode)}`, () =>
      atContrast({ c: c * kept, h }, ground, ratio, isDarker ? 'darker' : 'lighter'),
    );
  }

  /** What can be read on a strong fill, the first that serves: white, the darkest of the theme's greys, black. */
  const inks = [white, paint({ ...hue.neutral!, l: 0.2, c: Math.min(0.02, hue.neutral!.c) }), black];

  /** The states of a strong fill and what can be read on all three, if anything can. */
  function withStates(key: Paint): Strong | undefined {
    if (!inks.some(({ y }) => contrast(key.y, y) >= owedText)) return undefined;
    const ways = [prefer, -prefer].map((sign) => ({
      key,
      'key-hover': shaded(key, sign * stateStep),
      'key-pressed': shaded(key, 2 * sign * stateStep),
    }));
    const seen = ways.filter(({ 'key-pressed': { lch } }) => lch.l > 0.04 && lch.l < 0.99);
    for (const on of inks)
      for (const fill of seen)
        if (Object.values(fill).every(({ y }) => contrast(y, on.y) >= owedText))
          return { ...fill, 'on-key': on };
    return undefined;
  }

  /** Whether anything can be read on it in every state: if so, then black or white. */
  const carries = (key: Paint) => carriers[mode](key.hex, () => withStates(key) !== undefined);

  const floor = number(`floor.${mode}`);
  const isSeen = ({ y }: Paint) => contrast(y, page().y) >= floor;

  /** The strong fill of a tone, if there were no other. */
  function fillAlone(tone: string): Alone {
    const path = fillOf(tone);
    if (isOwn(path)) return { found: evaluate(chosen(path).choices[mode]) };
    const given = tone === 'neutral' ? rung('neutral', '900') : checked.keys[tone]!.paint;
    if (isSeen(given) && carries(given)) return { found: given };
    const found =
      nearestThat(given.lch, prefer, (key) => (isSeen(key) && carries(key) ? key : undefined)) ??
      // On a page of middling grey that the theme itself asked for, nothing may be both seen and written on.
      nearestThat(given.lch, prefer, (key) => (carries(key) ? key : undefined))!;
    const change: Change = isSeen(given)
      ? {
          ...changeOf(path, given, found),
          why: `Neither white nor black text has ${owedText}:1 on it in every state.`,
          rule: textRule(owedText),
        }
      : {
          ...changeOf(path, given, found),
          why: `It has ${ratioOf(contrast(given.y, page().y))}:1 against the page, and needs ${floor}:1 to be seen there.`,
          rule: 'seen',
        };
    return { found, change };
  }

  const changeOf = (token: string, asked: Paint, got: Paint) => ({
    token,
    mode,
    asked: asked.hex,
    got: got.hex,
  });

  /** Whether a role of the theme's own is what the same role of another tone is. */
  function leans(path: string, nameOf: (tone: string) => string): boolean {
    if (!isOwn(path)) return false;
    let choice = chosen(path).choices[mode];
    while ('role' in choice) {
      const { role: next } = choice;
      if (told.some((tone) => nameOf(tone) === next)) return true;
      choice = chosen(next).choices[mode];
    }
    return 'step' in choice && choice.step.endsWith('.key');
  }

  const fillsAlone = cache(fillAlone);
  const rolesAlone = cache(roleAlone);
  const fills: Part = {
    nameOf: fillOf,
    alone: fillsAlone,
    fits: () => (candidate) => isSeen(candidate) && carries(candidate),
  };
  const texts: Part = {
    nameOf: textOf,
    alone: (tone) => rolesAlone(textOf(tone)),
    fits: (tone) => {
      const demands = demandsOf(roles.get(textOf(tone))!);
      return (candidate) => meets(candidate, demands);
    },
  };

  /** All tones that have a role of their own, each as near to what it would be alone as the others allow. */
  const group = ({ nameOf, alone, fits }: Part): Group =>
    groups(nameOf('*'), () => {
      const members = told
        .filter((tone) => !leans(nameOf(tone), nameOf))
        .map((tone) => ({
          tone,
          wish: alone(tone).found,
          key: hue[tone]!,
          isFixed: tone === 'accent' || isOwn(nameOf(tone)),
          weight: checked.keys[tone]!.given ? 2 : 1,
          fits: fits(tone),
        }));
      return { members, found: keepApart(members) };
    });

  /** Why a tone could not be what it would be alone: what it lay closest to. */
  function closest({ nameOf }: Part, tone: string, wish: Paint, members: Member[]): string {
    const [nearest] = members
      .filter((other) => other.tone !== tone)
      .flatMap((other) =>
        visions.map((vision) => ({ other, vision, far: distance(wish, other.wish, vision) })),
      )
      .sort((a, b) => a.far - b.far);
    const { other, vision, far } = nearest!;
    return `It would lie ${ratioOf(far)} from "${nameOf(other.tone)}" for ${vision} eyes, and everybody needs ${owedDistance} (CIEDE2000).`;
  }

  /** What a role of a tone is beside the others, with a note of what it had to give up. */
  function beside(part: Part, tone: string): Paint {
    const path = part.nameOf(tone);
    const { found, change } = part.alone(tone);
    const isFree = told.includes(tone) && tone !== 'accent' && !isOwn(path);
    const all = isFree ? group(part) : undefined;
    const got = all?.found.get(tone) ?? found;
    if (got.hex === found.hex) {
      if (change) changes.push(change);
      return got;
    }
    const why = closest(part, tone, found, all!.members);
    const asked = change?.asked ?? found.hex;
    changes.push({
      token: path,
      mode,
      asked,
      got: got.hex,
      why: change ? `${change.why} ${why}` : why,
      rule: 'vision',
    });
    return got;
  }

  function strongFill(tone: string): Strong {
    const key = beside(fills, tone);
    return (
      withStates(key) ?? {
        key,
        'key-hover': key,
        'key-pressed': key,
        'on-key': key.y > 0.18 ? black : white,
      }
    );
  }

  /** A step of a palette, for whoever asks by its path. */
  const palette = cache((path): Paint => {
    const { name: called, step } = stepOf(path);
    // Without a second accent, the first one does what it would do.
    const name = called === 'secondary' && !checked.keys.secondary ? 'accent' : called;
    if (step === 'page') return page();
    if (step === 'sunken' || step === 'raised') return surface(step);
    if (!ladders[mode].has(step))
      return strongFills(`palette.${name}.key`, () => strongFill(name))[step as keyof Strong];
    return rung(name, step);
  });

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
    if (!canMeet(demands)) return undefined;
    const away = page().y > 0.18 ? -1 : 1;
    return nearestThat(from.lch, away, (candidate) => (meets(candidate, demands) ? candidate : undefined));
  };

  /** The nearest colour to a strong fill of the theme's own on which text can be read. */
  const mendedFill = (path: string): Paint | undefined =>
    path.endsWith('.fill-strong')
      ? nearestThat(role(path).lch, prefer, (key) => (carries(key) ? key : undefined))
      : undefined;

  /** What a role is, if nothing had to be kept apart from it. */
  function roleAlone(path: string): Alone {
    const first = evaluate(chosen(path).choices[mode]);
    const about = roles.get(path)!;
    if (isOwn(path) || meets(first, demandsOf(about))) return { found: first };
    const found = mended(first, about);
    if (!found) return { found: first };
    const why = 'Its step of the palette has too little contrast on something it stands on.';
    return { found, change: { ...changeOf(path, first, found), why, rule: ruleOf(about, mode) } };
  }

  function findRole(path: string): Paint {
    const tone = told.find((candidate) => textOf(candidate) === path);
    if (tone) return beside(texts, tone);
    const { found, change } = rolesAlone(path);
    if (change) changes.push(change);
    return found;
  }

  const found = new Map<string, Paint>();
  function role(path: string): Paint {
    let known = found.get(path);
    if (!known) found.set(path, (known = colours(path, () => findRole(path))));
    return known;
  }

  const distances = (): Distance[] =>
    [fillOf, textOf].flatMap((nameOf) => {
      const paths = told.map(nameOf);
      return paths.flatMap((one, i) =>
        paths.slice(i + 1).flatMap((other) =>
          visions.map((vision) => ({
            roles: [one, other] as [string, string],
            mode,
            vision,
            distance: ratioOf(distance(role(one), role(other), vision)),
            owed: owedDistance,
          })),
        ),
      );
    });

  /** What is seen on what; with `only`, of those roles alone, and no other is solved. */
  const pairs = (only?: ReadonlySet<string>): Pair[] => {
    const all: Pair[] = [];
    for (const { path, on, owed, kind, beside } of roles.values()) {
      if (on.length === 0 || (only && !only.has(path))) continue;
      const rule = ruleOf({ kind, owed }, mode);
      const { y } = role(path);
      const second = beside && role(beside.role).y;
      const pair = (other: string, ratio: number): Pair => ({
        role: path,
        on: other,
        mode,
        owed: owed[mode],
        kind,
        rule,
        ratio: ratioOf(ratio),
      });
      for (const other of on) all.push(pair(other, contrast(y, role(other).y)));
      for (const other of beside?.on ?? []) {
        const ground = role(other).y;
        const best = Math.max(contrast(y, ground), contrast(second!, ground));
        all.push({ ...pair(other, best), beside: beside!.role });
      }
    }
    return all;
  };

  return { role, evaluate, pairs, distances, mended, mendedFill, changes };
}

export type Scene = ReturnType<typeof scene>;
