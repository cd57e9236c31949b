import { paint, type Lch, type Paint } from './colour.js';
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

/** How far a tone may go in OKLab, and turn in hue: further away it would mean something else. */
const furthest = { move: 0.4, turn: 30 };
const radii = [0.04, 0.07, 0.1, 0.13, 0.17, 0.21, 0.26, 0.32, furthest.move];

const lightnesses = Array.from({ length: 31 }, (_, i) => 0.09 + i * 0.03);
const turns = [0, 10, -10, 20, -20, furthest.turn, -furthest.turn];
const shares = [0.6, 0.8, 1, 1.35];

/** The colours that a tone could have at each lightness, made when first asked for and once for each key colour. */
const shades = new Map<string, Paint[][]>();

function shadesOf(key: Lch, row: number): Paint[] {
  const id = `${key.c} ${key.h}`;
  // Whoever tries colours by the hundred should not fill the memory.
  if (shades.size > 40) shades.clear();
  const rows = shades.get(id) ?? [];
  shades.set(id, rows);
  return (rows[row] ??= rowOf(key, lightnesses[row]!));
}

function rowOf({ c, h }: Lch, l: number): Paint[] {
  const row = turns.flatMap((turn) => shares.map((share) => paint({ l, c: c * share, h: h + turn })));
  const shades = [...new Map(row.map((shade) => [shade.hex, shade])).values()];
  for (const shade of shades) sightOf(shade, true);
  return shades;
}

/** How much a colour has moved: as the eye sees it, but a change of hue counts for more than one of lightness. */
function move(from: Lch, to: Lch): number {
  const turn = ((((to.h - from.h) % 360) + 540) % 360) - 180;
  const hue = 2 * Math.sqrt(from.c * to.c) * Math.sin((turn * Math.PI) / 360);
  const chroma = to.c - from.c;
  return Math.hypot(to.l - from.l, chroma < 0 ? 2.5 * chroma : chroma, 3.5 * hue);
}

interface Candidate {
  paint: Paint;
  cost: number;
}

/** What a member could be for more than one cost and at most another, the nearest first. */
function candidates(
  { wish, key, weight, fits }: Member,
  fixed: Paint[],
  from: number,
  to: number,
): Candidate[] {
  const found: Candidate[] = [];
  for (const [row, l] of lightnesses.entries()) {
    if (Math.abs(l - wish.lch.l) * weight > to) continue;
    for (const shade of shadesOf(key, row)) {
      const way = move(wish.lch, shade.lch);
      const cost = way * weight;
      if (cost <= from || cost > to || way > furthest.move) continue;
      if (fits(shade) && fixed.every((other) => areApart(shade, other))) found.push({ paint: shade, cost });
    }
  }
  return found.sort((a, b) => a.cost - b.cost);
}

/** More tries than any theme should take; what is not found by then is told as impossible. */
const mostTries = 6_000;

/** One colour of each list, the nearest possible, so that every two are apart. */
function choose(lists: Candidate[][]): Paint[] | undefined {
  let tries = 0;
  const place = (left: (Candidate[] | undefined)[]): Paint[] | undefined => {
    // The tone with the least choice goes first.
    let at = -1;
    for (const [i, list] of left.entries()) if (list && (at < 0 || list.length < left[at]!.length)) at = i;
    if (at < 0) return [];
    for (const { paint: candidate } of left[at]!) {
      const rest = left.map((list, i) =>
        i === at ? undefined : list?.filter((other) => areApart(candidate, other.paint)),
      );
      tries += rest.reduce((sum, _, i) => sum + (i === at ? 0 : (left[i]?.length ?? 0)), 0);
      const others = rest.some((list) => list?.length === 0) ? undefined : place(rest);
      if (others) {
        others[at] = candidate;
        return others;
      }
      if (tries > mostTries) return undefined;
    }
    return undefined;
  };
  return place(lists);
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
    const least = Math.min(...others.flatMap((other) => visions.map((v) => distance(candidate, other, v))));
    if (least >= owedDistance) return candidate;
    if (least > most) [best, most] = [candidate, least];
  }
  return best;
}

/** What a member may be, the nearest first; each call of `widen` lets it go a step further, as long as it may. */
function choices(member: Member, fixed: Paint[], most: number) {
  const { wish } = member;
  const list: Candidate[] = fixed.every((other) => areApart(wish, other)) ? [{ paint: wish, cost: 0 }] : [];
  const steps = radii.filter((radius) => radius <= most);
  let at = 0;
  return {
    list,
    widen(): boolean {
      const to = steps[at];
      if (to === undefined) return false;
      list.push(...candidates(member, fixed, steps[at - 1] ?? 0, to));
      at++;
      return true;
    },
  };
}

/** The nearest colours for all that are free, none of them further away than a radius; nothing, if there are none. */
function within(free: Member[], fixed: Paint[], most: number): Map<string, Paint> | undefined {
  const all = free.map((member) => choices(member, fixed, most));
  for (const one of all) while (one.list.length === 0) if (!one.widen()) return undefined;
  for (let isWider = true; isWider; isWider = all.map((one) => one.widen()).some(Boolean)) {
    const chosen = choose(all.map(({ list }) => list));
    if (!chosen) continue;
    const found = new Map(free.map(({ tone }, i) => [tone, chosen[i]!]));
    settle(free, fixed, found);
    return found;
  }
  return undefined;
}

/** Keeps tones apart for everybody: each moves as little as it must. What cannot be kept apart comes as near to it as it can. */
export function keepApart(members: Member[]): Map<string, Paint> {
  const wishes = new Map(members.map(({ tone, wish }) => [tone, wish]));
  const touching = members.filter((member) =>
    members.some((other) => other !== member && !areApart(member.wish, other.wish)),
  );
  const paints = (list: Member[]) => list.map(({ wish }) => wish);
  /** Only some move; the others stay where they wish to be. */
  const movingOnly = (movers: Member[], most: number) => {
    const found = within(movers, paints(members.filter((member) => !movers.includes(member))), most);
    return found && new Map([...wishes, ...found]);
  };
  const free = members.filter(({ isFixed }) => !isFixed);
  const movers = free.filter((member) => touching.includes(member));
  if (movers.length === 0) return wishes;
  const found = movingOnly(movers, 0.1) ?? movingOnly(free, furthest.move);
  if (found) return found;
  // Each in its turn takes what lies furthest from the others, at first from those before it.
  for (const round of [0, 1]) {
    for (const [i, member] of free.entries()) {
      const others = members.filter(
        (other) => other !== member && (round > 0 || !free.slice(i).includes(other)),
      );
      const choice = candidates(member, [], 0, furthest.move * member.weight).map((one) => one.paint);
      const best = furthestFrom(
        others.map(({ tone }) => wishes.get(tone)!),
        [member.wish, ...choice],
      );
      wishes.set(member.tone, best);
    }
  }
  return wishes;
}
