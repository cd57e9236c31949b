import { inGamut, paint, type Lch, type Paint } from './colour.js';
import { visions } from './types.js';
import { areApart, distance, owedDistance, sightOf } from './vision.js';

/** A tone among those that everybody must be able to tell apart. */
export interface Member {
  tone: string;
  /** What it would be if it stood alone. */
  wish: Paint;
  /** What its colours are made from. */
  key: Lch;
  /** Whether it stays as it is, and the others have to give way. */
  isFixed: boolean;
  /** How hard it is to move. */
  weight: number;
  /** Whether it could be that colour, by all that it owes to what it stands on. */
  fits(candidate: Paint): boolean;
}

/** How far a tone may go, and turn in hue: further away it would mean something else. */
const furthest = { move: 0.4, turn: 30 };
const shells = [0.04, 0.07, 0.1, 0.13, 0.17, 0.21, 0.26, 0.32, 0.4, 0.5, 0.65, 0.8];

const lightnesses = Array.from({ length: 31 }, (_, i) => 0.09 + i * 0.03);
const turns = [0, 10, -10, 20, -20, furthest.turn, -furthest.turn];
const shares = [0.6, 0.8, 1, 1.35];

/** A colour that a tone could have, with its place in OKLab. It is painted when somebody tries it. */
interface Shade extends Lch {
  a: number;
  b: number;
  paint?: Paint;
}

const inLab = ({ l, c, h }: Lch): Shade => {
  const angle = (h * Math.PI) / 180;
  return { l, c, h, a: c * Math.cos(angle), b: c * Math.sin(angle) };
};

/** The colours of one lightness that a tone could have, found when somebody asks. */
interface Layer {
  l: number;
  shades(): Shade[];
}

/** The colours that a tone could have, listed once for each key colour. */
const layers = new Map<string, Layer[]>();

function layersOf({ c, h }: Lch): Layer[] {
  const id = `${c} ${h}`;
  let found = layers.get(id);
  if (!found) {
    // Whoever tries colours by the hundred should not fill the memory.
    if (layers.size >= 40) layers.clear();
    const most = c * Math.max(...shares);
    found = lightnesses.map((l) => {
      let all: Shade[] | undefined;
      const find = () =>
        turns.flatMap((turn) => {
          const edge = inGamut({ l, c: most, h: h + turn });
          const chromas = new Set(shares.map((share) => Math.min(edge.c, c * share)));
          return [...chromas].map((chroma) => inLab({ ...edge, c: chroma }));
        });
      return { l, shades: () => (all ??= find()) };
    });
    layers.set(id, found);
  }
  return found;
}

function painted(shade: Shade): Paint {
  if (!shade.paint) {
    shade.paint = paint(shade);
    sightOf(shade.paint, true);
  }
  return shade.paint;
}

/** How much a colour has moved, in OKLab. Another hue, or less colour, is worse than another lightness. */
function move(from: Shade, to: Shade): number {
  const l = to.l - from.l;
  const c = to.c - from.c;
  const a = to.a - from.a;
  const b = to.b - from.b;
  const hue = Math.max(0, a * a + b * b - c * c);
  return Math.sqrt(l * l + (c < 0 ? 6 : 1) * c * c + 12 * hue);
}

interface Candidate {
  shade: Shade;
  cost: number;
  /** Whether it owes nothing to what it stands on and to the tones that stay; found when somebody asks. */
  isSound?: boolean;
  /** A colour that it is too close to: while that is chosen, nothing else need be asked. */
  conflict?: Paint;
}

/** What a member could be, in shells around its wish: each when it is asked for, the nearest first. */
function candidates({ wish, key, weight }: Member): (shell: number) => Candidate[] {
  const from = inLab(wish.lch);
  const found: Candidate[][] = shells.map(() => []);
  let further = layersOf(key);
  return (at) => {
    const reach = shells[at]! / weight;
    // A colour moves at least as far as its lightness.
    further = further.filter(({ l, shades }) => {
      if (Math.abs(l - from.l) > reach) return true;
      for (const shade of shades()) {
        const way = move(from, shade);
        if (way <= furthest.move)
          found[shells.findIndex((shell) => way * weight <= shell)]!.push({ shade, cost: way * weight });
      }
      return false;
    });
    return found[at]!.sort(byCost);
  };
}

const byCost = (a: Candidate, b: Candidate) => a.cost - b.cost;

/** A member with all that it may be so far, and how much of it has been tried before. */
interface Choice {
  member: Member;
  list: Candidate[];
  tried: number;
  /** What it could be when somebody last asked whether anything is left. */
  left?: Candidate;
}

/** More tries than any theme should take; what is not found by then is told as impossible. */
const mostTries = 12_000;

/** One colour for each, the nearest possible, so that every two are apart, and none too close to those that stay. */
function choose(choices: Choice[], fixed: Paint[]): Paint[] | undefined {
  let tries = 0;
  const chosen: Paint[] = [];
  const isSound = ({ fits }: Member, candidate: Candidate) =>
    (candidate.isSound ??=
      fits(painted(candidate.shade)) && fixed.every((other) => areApart(painted(candidate.shade), other)));
  const suits = (candidate: Candidate) => {
    if (candidate.conflict && chosen.includes(candidate.conflict)) return false;
    const one = painted(candidate.shade);
    // A loop, as this is asked ten thousand times.
    for (let i = chosen.length - 1; i >= 0; i--)
      if (!areApart(one, chosen[i]!)) {
        candidate.conflict = chosen[i]!;
        return false;
      }
    return true;
  };
  const hasLeft = (choice: Choice) => {
    if (choice.left && suits(choice.left)) return true;
    choice.left = choice.list.find((one) => isSound(choice.member, one) && suits(one));
    return choice.left !== undefined;
  };
  const isHopeless = (from: number) => {
    for (let at = from; at < choices.length; at++) if (!hasLeft(choices[at]!)) return true;
    return false;
  };
  // What is new must be somewhere: if not in the colours before, then in the last.
  const place = (at: number, hasNew: boolean): boolean => {
    const choice = choices[at];
    if (!choice) return true;
    const { member, list, tried } = choice;
    for (let i = hasNew || at < choices.length - 1 ? 0 : tried; i < list.length; i++) {
      const candidate = list[i]!;
      if (!isSound(member, candidate)) continue;
      if (++tries > mostTries) return false;
      if (!suits(candidate)) continue;
      chosen[at] = painted(candidate.shade);
      // The next is tried at once; those after it may have nothing left.
      if (!isHopeless(at + 2) && place(at + 1, hasNew || i >= tried)) return true;
      chosen.length = at;
    }
    return false;
  };
  return !isHopeless(0) && place(0, false) ? chosen : undefined;
}

/** Takes each tone back towards its wish as far as the others allow. */
function settle(free: Member[], fixed: Paint[], found: Map<string, Paint>) {
  for (const { tone, wish, fits } of free) {
    const others = [...fixed, ...free.filter((other) => other.tone !== tone).map((o) => found.get(o.tone)!)];
    const end = found.get(tone)!.lch;
    const turn = ((((end.h - wish.lch.h) % 360) + 540) % 360) - 180;
    const at = (share: number) =>
      paint({
        l: wish.lch.l + share * (end.l - wish.lch.l),
        c: wish.lch.c + share * (end.c - wish.lch.c),
        h: wish.lch.h + share * turn,
      });
    let [bad, good] = [0, 1];
    for (let i = 0; i < 5; i++) {
      const share = (bad + good) / 2;
      const candidate = at(share);
      if (fits(candidate) && others.every((other) => areApart(candidate, other))) {
        good = share;
        found.set(tone, candidate);
      } else bad = share;
    }
  }
}

/** The first colour that is apart from all others, or the one that comes nearest to it. */
function furthestFrom(others: Paint[], choice: Paint[]): Paint {
  let best = choice[0]!;
  let most = -1;
  for (const candidate of choice) {
    const least = leastDistance(candidate, others, most);
    if (least >= owedDistance) return candidate;
    if (least > most) [best, most] = [candidate, least];
  }
  return best;
}

/** How far a colour lies from the nearest of the others, for the eyes that see it nearest; no more than some is as good as none. */
function leastDistance(candidate: Paint, others: Paint[], some: number): number {
  let least = Infinity;
  for (const other of others)
    for (const vision of visions) {
      least = Math.min(least, distance(candidate, other, vision));
      if (least <= some) return least;
    }
  return least;
}

/** The nearest colours for all that are free, if there are any; the furthest of them as near as can be. */
function nearest(free: Member[], fixed: Paint[]): Map<string, Paint> | undefined {
  const isStill = ({ wish }: Member) => fixed.every((other) => areApart(wish, other));
  // Who comes first moves least: what a theme chose, and then in the order of the tones.
  const order = free.toSorted((a, b) => b.weight - a.weight);
  const choices = order.map((member): Choice => ({
    member,
    list: [{ shade: { ...inLab(member.wish.lch), paint: member.wish }, cost: 0, isSound: isStill(member) }],
    tried: 0,
  }));
  const all = order.map(candidates);
  for (const i of shells.keys()) {
    choices.forEach(({ list }, at) => list.push(...all[at]!(i)));
    const chosen = choose(choices, fixed);
    if (!chosen) {
      for (const choice of choices) choice.tried = choice.list.length;
      continue;
    }
    const found = new Map(order.map(({ tone }, i) => [tone, chosen[i]!]));
    settle(free, fixed, found);
    return found;
  }
  return undefined;
}

/** Each in its turn takes what lies furthest from the others, at first from those before it. */
function furthestApart(members: Member[], free: Member[]): Map<string, Paint> {
  const found = new Map<string, Paint>();
  for (const { tone, wish, isFixed } of members) if (isFixed) found.set(tone, wish);
  for (const member of [...free, ...free]) {
    found.delete(member.tone);
    const shell = candidates(member);
    const choice = shells
      .flatMap((_, at) => shell(at))
      .map(({ shade }) => painted(shade))
      .filter(member.fits);
    found.set(member.tone, furthestFrom([...found.values()], [member.wish, ...choice]));
  }
  return found;
}

/** Keeps tones apart for everybody: each moves as little as it must. What cannot be kept apart comes as near to it as it can. */
export function keepApart(members: Member[]): Map<string, Paint> {
  const wishes = members.map(({ wish }) => wish);
  const isDone = wishes.every((one, i) => wishes.slice(i + 1).every((other) => areApart(one, other)));
  if (isDone) return new Map(members.map(({ tone, wish }) => [tone, wish]));
  const free = members.filter(({ isFixed }) => !isFixed);
  const fixed = members.filter(({ isFixed }) => isFixed).map(({ wish }) => wish);
  return nearest(free, fixed) ?? furthestApart(members, free);
}
