import type { Checked } from './check.js';
import { paint, type Lch } from './colour.js';
import { rules } from './rules.js';
import { scene, type Scene } from './scene.js';
import type { Mode, Pair, Place, Problem } from './types.js';
import { roles } from './vocabulary.js';

/** How many grounds are mended by trial: each trial is a mode solved anew. */
const mostTrials = 3;

const failing = (pairs: Pair[]) => pairs.filter(({ ratio, owed }) => ratio < owed);
const idOf = ({ role, on }: Pair) => `${role} ${on}`;

/** Whether something else has to be seen on a role, or beside it. */
const isGround = (path: string) =>
  [...roles.values()].some(
    ({ on, beside }) => beside?.role === path || [...on, ...(beside?.on ?? [])].includes(path),
  );

/** The nearest lightness of a ground with which nothing fails that is its fault, and nothing else that did not before. */
function mendedGround(
  checked: Checked,
  hue: Record<string, Lch>,
  [path, mode, from]: [path: string, mode: Mode, from: Lch],
  isFault: (pair: Pair) => boolean,
) {
  const chosen = checked.colours.get(path)!;
  const sceneWith = (l: number): Scene => {
    const choices = { ...chosen.choices, [mode]: { hex: paint({ ...from, l }).hex, alpha: 1 } };
    const colours = new Map(checked.colours).set(path, { ...chosen, choices });
    return scene({ ...checked, colours }, hue, mode);
  };
  const before = failing(sceneWith(from.l).pairs());
  const known = new Set(before.map(idOf));
  const faulty = new Set(before.filter(isFault).map(({ role }) => role));
  const holds = (l: number): boolean => {
    const { pairs } = sceneWith(l);
    // First what failed: most trials need not be solved to their end.
    return (
      !failing(pairs(faulty)).some(isFault) &&
      failing(pairs()).every((pair) => !isFault(pair) && known.has(idOf(pair)))
    );
  };
  const step = 0.02;
  for (let away = step; away <= 1; away += step)
    for (const sign of [1, -1]) {
      const l = from.l + sign * away;
      if (l < 0 || l > 1 || !holds(l)) continue;
      // Half of the last step, or a quarter of it, may be enough.
      const between = [0.75, 0.5].map((part) => l - sign * step * part).find(holds);
      return paint({ ...from, l: between ?? l });
    }
  return undefined;
}

/** What a theme must change: for each token of its own that cannot stay as it is, its worst pair and the nearest colour that would do. */
export function failures(
  checked: Checked,
  hue: Record<string, Lch>,
  scenes: Map<Mode, Scene>,
  pairs: Pair[],
): Problem[] {
  const ownPlace = (path: string, mode: Mode): Place | undefined => checked.colours.get(path)?.own[mode];
  const page = 'color.neutral.surface-page';
  /** Whose fault a pair is: that of a role, of what is drawn beside it or below, of what that is a state of, or of the page from which all is solved. */
  const blame = ({ role, on, mode, beside }: Pair) =>
    [role, beside ?? role, on, on.replace(/-(?:hover|pressed)$/, ''), page].find((path) =>
      ownPlace(path, mode),
    );

  const groups = new Map<string, Pair[]>();
  for (const pair of failing(pairs)) {
    const id = `${blame(pair)} ${pair.mode}`;
    groups.set(id, [...(groups.get(id) ?? []), pair]);
  }
  let trials = 0;
  /** The nearest colour for a token of the theme's own that passes. */
  function better(path: string, mode: Mode): string | undefined {
    const here = scenes.get(mode)!;
    const now = here.role(path);
    if (!isGround(path)) return here.mended(now, roles.get(path)!)?.hex;
    const quick = here.mendedFill(path);
    if (quick) return quick.hex;
    if (trials++ >= mostTrials) return undefined;
    return mendedGround(checked, hue, [path, mode, now.lch], (pair) => blame(pair) === path)?.hex;
  }

  return [...groups.values()].map((list): Problem => {
    const pair = list.reduce((a, b) => (b.ratio / b.owed < a.ratio / a.owed ? b : a));
    const { role, on, mode, ratio, owed, rule } = pair;
    const hexOf = (path: string) => scenes.get(mode)!.role(path).hex;
    const token = blame(pair);
    const found = token && better(token, mode);
    const wishes = ownPlace(role, mode) && ownPlace(on, mode) ? ' The theme asks for both.' : '';
    const rest = list.length > 1 ? ` ${list.length - 1} more of its pairs fail.` : '';
    return {
      ...(token ? ownPlace(token, mode)! : checked.keys.accent!.place),
      severity: 'error',
      code: 'contrast',
      token: token ?? role,
      rule,
      message: `"${role}" (${hexOf(role)}) on "${on}" (${hexOf(on)}) has ${ratio}:1 in ${mode} and owes ${owed}:1 (${rules[rule].title}).${wishes}${rest}`,
      fix: found
        ? `Give "${token}" ${found} in ${mode}, the nearest colour of its hue that passes, or leave it to the compiler.`
        : `No colour of its hue passes on everything that it stands on: change "${token === role ? on : (token ?? on)}", or leave it to the compiler.`,
    };
  });
}
