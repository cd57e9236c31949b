import { paintHex, type Lch } from '../colour.js';
import { isObject, type Plain } from '../read.js';
import type { Dimension } from '../types.js';
import { parseColour } from '../values.js';
import type { Candidate, CandidateType, Use } from './types.js';
import { away, core, noise, sizes, steps } from './words.js';

/** What speaks for a candidate in one place: points, and the reason that a person reads. */
interface Vote {
  points: number;
  reason?: string;
}

/** A token that a theme may set, and how well a candidate would do for it. */
interface Slot {
  token: string;
  type: CandidateType;
  /** Which words of `core` speak for it. */
  core: string;
  judge: (candidate: Candidate, named: number) => Vote[];
  /** Whether its value or its use alone may be enough. */
  needsName: boolean;
}

const none: Vote = { points: 0 };

interface Shade extends Lch {
  alpha: number;
}

const shadeOf = (value: Plain | undefined): Shade | undefined => {
  const parsed = value === undefined ? undefined : parseColour(value);
  if (!parsed || 'fault' in parsed) return undefined;
  return { ...paintHex(parsed.ok.hex).lch, alpha: parsed.ok.alpha };
};

const colourPlaces = ['accent', 'neutral', 'success', 'warning', 'danger', 'info'];

/** Whether a word is the very name of another place. */
const isElsewhere = (word: string, name: string) =>
  colourPlaces.includes(name) &&
  colourPlaces.some((other) => other !== name && core[other]!.strong.has(word));

/** Words of a name that speak for a place or against it. */
function nameVote({ words }: Candidate, name: string, scale: Record<string, number>): Vote {
  const { strong, weak } = core[name]!;
  const hits = words.filter((word) => strong.has(word));
  const hints = words.filter((word) => weak.has(word));
  const spoken = hits[0] ?? hints[0];
  if (spoken === undefined) return words.some((word) => isElsewhere(word, name)) ? { points: -9 } : none;
  let points = hits.length > 0 ? 10 : 4;
  for (const word of words) {
    if (strong.has(word) || weak.has(word) || noise.has(word)) continue;
    if (Object.hasOwn(scale, word)) points += scale[word]!;
    else if (away.other.has(word) || isElsewhere(word, name)) points -= 9;
    else if (away.state.has(word)) points -= 7;
    else if (away.part.has(word)) points -= 6;
    else if (away.tint.has(word)) points -= 5;
    else points -= 0.5;
  }
  return { points, reason: `by name: "${spoken}"` };
}

const toldUse = ({ property, by }: Use) => (property ? `${property} of ${by}` : `${by} refers to it`);

function useVote({ uses }: Candidate, what: RegExp, where: RegExp, points: number): Vote {
  const found = uses.filter(({ property, by }) => (!property || what.test(property)) && where.test(by));
  if (found.length === 0) return none;
  const more = found.length > 1 ? `, and ${found.length - 1} more` : '';
  return { points: points * Math.min(found.length, 3), reason: `by usage: ${toldUse(found[0]!)}${more}` };
}

const between = (h: number, low: number, high: number) =>
  low <= high ? h >= low && h <= high : h >= low || h <= high;

/** Where on the wheel people look for the colour of a status. */
const hueOf = {
  success: { low: 115, high: 195, word: 'a green' },
  warning: { low: 40, high: 115, word: 'a yellow or orange' },
  danger: { low: 340, high: 45, word: 'a red' },
  info: { low: 200, high: 310, word: 'a blue' },
} as const;

function statusVote(value: Plain | undefined, name: keyof typeof hueOf): Vote {
  const shade = shadeOf(value);
  if (!shade || shade.alpha < 1) return { points: -99 };
  const { low, high, word } = hueOf[name];
  return shade.c >= 0.04 && between(shade.h, low, high)
    ? { points: 3, reason: `by value: ${word}` }
    : { points: name === 'info' ? -3 : -6 };
}

function accentValue({ values }: Candidate): Vote {
  const shade = shadeOf(values.light);
  if (!shade || shade.alpha < 1) return { points: -99 };
  if (shade.c < 0.02) return { points: -3 };
  return shade.l > 0.92
    ? { points: -3 }
    : { points: 1 + Math.min(2, shade.c * 10), reason: 'by value: a colour, not a grey' };
}

const button =
  /^(?!.*(?:danger|error|success|warning|info|secondary|tertiary|outline|ghost|disabled|hover)).*(?:button|btn|cta|submit|primary)/i;
const page = /^(?::root|html|body|:host|\*|main)\b/i;
const anchor = /(?:^|[\s>,(])a(?:$|[\s:.[,])|link/i;

const opaque =
  (limit: (shade: Shade) => boolean, reason: string) =>
  ({ values }: Candidate): Vote => {
    const shade = shadeOf(values.light);
    if (!shade || shade.alpha < 1) return { points: -99 };
    return limit(shade) ? { points: 2, reason } : { points: -8 };
  };

const status = (name: keyof typeof hueOf): Slot => ({
  token: `key.${name}`,
  type: 'color',
  core: name,
  needsName: true,
  judge: ({ values }) => [statusVote(values.light, name)],
});

const font = (name: string, where: RegExp): Slot => ({
  token: `font.${name}`,
  type: 'fontFamily',
  core: name,
  needsName: false,
  judge: (candidate) => [
    useVote(candidate, /^font/, where, 6),
    isMono(candidate) === (name === 'mono')
      ? name === 'mono'
        ? { points: 5, reason: 'by value: it ends in monospace' }
        : name === 'body'
          ? { points: 3, reason: 'by value: a typeface' }
          : none
      : { points: -20 },
  ],
});

const isMono = ({ values }: Candidate) => Array.isArray(values.light) && values.light.includes('monospace');

const pixels = (value: Plain | undefined): number | undefined => {
  if (!isObject(value)) return undefined;
  const { value: size, unit } = value as unknown as Dimension;
  return unit === 'rem' ? size * 16 : size;
};

/** In the order in which they choose; what one has taken is gone for the next. */
const slots: Slot[] = [
  {
    token: 'key.accent',
    type: 'color',
    core: 'accent',
    needsName: false,
    judge: (candidate, named) => [
      accentValue(candidate),
      useVote(candidate, /^background/, button, 5),
      // Where nothing is called so, the colour of links is the best that a sheet can say.
      named > 0 ? none : useVote(candidate, /^color$/, anchor, 2),
    ],
  },
  {
    token: 'key.secondary',
    type: 'color',
    core: 'secondary',
    needsName: true,
    judge: ({ values }) => {
      const shade = shadeOf(values.light);
      const isStrong = shade !== undefined && shade.alpha === 1 && shade.c >= 0.03 && shade.l < 0.9;
      return [isStrong ? { points: 1, reason: 'by value: a colour, not a grey' } : { points: -99 }];
    },
  },
  {
    token: 'key.neutral',
    type: 'color',
    core: 'neutral',
    needsName: true,
    judge: ({ values }) => {
      const shade = shadeOf(values.light);
      if (!shade || shade.alpha < 1 || shade.l > 0.93 || shade.l < 0.1) return [{ points: -99 }];
      return [shade.c < 0.06 ? { points: 3, reason: 'by value: a grey' } : { points: -9 }];
    },
  },
  status('success'),
  status('warning'),
  status('danger'),
  status('info'),
  {
    token: 'color.neutral.surface-page',
    type: 'color',
    core: 'page',
    needsName: false,
    judge: (candidate) => [
      useVote(candidate, /^background/, page, 9),
      opaque(({ l }) => l > 0.85, 'by value: light enough for a page')(candidate),
    ],
  },
  {
    token: 'color.neutral.text-normal',
    type: 'color',
    core: 'text',
    needsName: false,
    judge: (candidate) => [
      useVote(candidate, /^color$/, page, 9),
      opaque(({ l }) => l < 0.5, 'by value: dark enough for text')(candidate),
    ],
  },
  {
    token: 'color.link',
    type: 'color',
    core: 'link',
    needsName: false,
    judge: (candidate) => [
      useVote(candidate, /^color$/, anchor, 5),
      opaque(({ l }) => l < 0.65, 'by value: dark enough for text')(candidate),
    ],
  },
  {
    token: 'color.focus',
    type: 'color',
    core: 'focus',
    needsName: true,
    judge: (candidate) => [
      useVote(candidate, /^(?:outline|box-shadow)/, /focus/, 4),
      opaque(() => true, 'by value: a colour')(candidate),
    ],
  },
  font('body', page),
  font('heading', /(?:^|[\s,>])h[1-6]\b|heading|title/i),
  font('mono', /\b(?:code|pre|kbd|samp)\b/i),
  {
    token: 'radius.control',
    type: 'dimension',
    core: 'radius',
    needsName: false,
    judge: (candidate, named) => {
      const size = pixels(candidate.values.light);
      if (size === undefined || size < 0 || size > 24) return [{ points: -99 }];
      const used = useVote(candidate, /radius/, /button|btn|input|field|select|control/i, 4);
      return named > 0 || used.points > 0 ? [used, { points: 1 }] : [{ points: -99 }];
    },
  },
];

/** So many points make a place. */
const enough = 6;

/** A candidate in the place that it is best for. */
export interface Proposal {
  token: string;
  candidate: Candidate;
  reasons: string[];
}

function judged(slot: Slot, candidate: Candidate) {
  const named = nameVote(candidate, slot.core, slot.type === 'dimension' ? sizes : steps);
  if (slot.needsName && named.points <= 0) return undefined;
  const votes = [named, ...slot.judge(candidate, named.points)];
  const points = votes.reduce((sum, vote) => sum + vote.points, 0);
  const reasons = votes.flatMap(({ points, reason }) => (points > 0 && reason ? [reason] : []));
  return { points, reasons };
}

/** Which candidate is best for which token, and which came close. */
export function propose(candidates: Candidate[]): { proposals: Proposal[]; second: Map<Candidate, string> } {
  const proposals: Proposal[] = [];
  const taken = new Set<Candidate>();
  const second = new Map<Candidate, string>();
  for (const slot of slots) {
    const running = candidates
      .filter((candidate) => candidate.type === slot.type && !taken.has(candidate))
      .flatMap((candidate) => {
        const found = judged(slot, candidate);
        return found && found.points >= enough ? [{ candidate, ...found }] : [];
      })
      // Where two are alike, the shorter name is the more general.
      .sort((a, b) => b.points - a.points || a.candidate.words.length - b.candidate.words.length);
    const [best, ...others] = running;
    if (!best) continue;
    taken.add(best.candidate);
    proposals.push({ token: slot.token, candidate: best.candidate, reasons: best.reasons });
    for (const { candidate } of others)
      if (!second.has(candidate)) second.set(candidate, `"${best.candidate.name}" fits ${slot.token} better`);
  }
  return { proposals, second };
}
