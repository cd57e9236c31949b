import { modes, tones, type Mode, type Pair, type PairKind, type Theme, type Tone } from '../types.js';

/** What a role has on one background, mode by mode. */
interface Row {
  on: string;
  beside?: string;
  pairs: Partial<Record<Mode, Pair>>;
}

/** A role with everything that it stands on. */
export interface RoleRows {
  role: string;
  description?: string;
  pairs: Pair[];
  rows: Row[];
}

/** Roles of one tone, or those without a tone. */
interface Group {
  tone: Tone | 'page';
  roles: RoleRows[];
}

export const passes = ({ ratio, owed }: Pair) => ratio >= owed;

export const isMore = (mode: Mode) => mode.endsWith('contrast');

const toneOf = (role: string) => tones.find((tone) => role.startsWith(`color.${tone}.`)) ?? 'page';

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

const rowOf = (pairs: Pair[]): Row => {
  const { on, beside } = pairs[0]!;
  return { on, beside, pairs: Object.fromEntries(pairs.map((pair) => [pair.mode, pair])) };
};

/** Accent first, since that is what a reader looks for. */
const order = ['accent', ...tones.filter((tone) => tone !== 'accent'), 'page'] as const;

/** The pairs of a theme as the page shows them: tone by tone, role by role, a row for each thing that it stands on. */
export function groups({ pairs, tokens }: Theme): Group[] {
  const descriptions = new Map(tokens.map(({ path, description }) => [path, description]));
  const roles = grouped(pairs, ({ role }) => role).map((ofRole): RoleRows => {
    const { role } = ofRole[0]!;
    const rows = grouped(ofRole, ({ on, beside }) => `${on} ${beside ?? ''}`).map(rowOf);
    return { role, description: descriptions.get(role), pairs: ofRole, rows };
  });
  return order
    .map((tone) => ({ tone, roles: roles.filter(({ role }) => toneOf(role) === tone) }))
    .filter((group) => group.roles.length > 0);
}

/** The pair with the lowest contrast. */
export const weakest = (pairs: readonly Pair[]): Pair | undefined =>
  pairs.reduce<Pair | undefined>(
    (worst, pair) => (worst && worst.ratio <= pair.ratio ? worst : pair),
    undefined,
  );

export const ofKind = (pairs: readonly Pair[], kind: PairKind, mode?: Mode) =>
  pairs.filter((pair) => pair.kind === kind && (mode === undefined || pair.mode === mode));

/** The colours of a theme by path and mode. */
export function colours({ tokens }: Pick<Theme, 'tokens'>) {
  const values = new Map(tokens.map((token) => [token.path, token.values]));
  return (path: string, mode: Mode) => values.get(path)![mode] as string;
}

const both: ('light' | 'dark')[] = ['light', 'dark'];

/** The first of a theme's modes in each colour scheme. */
export const schemes = (of: readonly Mode[]) =>
  both.flatMap((scheme) => {
    const mode = modes.find((one) => of.includes(one) && one.startsWith(scheme));
    return mode ? [{ scheme, mode }] : [];
  });
