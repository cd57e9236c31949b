import type { Checked } from './check.js';
import { contrast } from './colour.js';
import type { Rule } from './rules.js';
import { fillOf, type Scene } from './scene.js';
import { ratioOf, type Distance, type Mode, type Problem, type Theme } from './types.js';

const listed = (parts: string[]) => parts.join(', ');

const groupBy = <T>(items: T[], idOf: (item: T) => string) => {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(idOf(item), [...(groups.get(idOf(item)) ?? []), item]);
  return [...groups.values()];
};

const toneOf = (role: string) => role.split('.')[1]!;
const partOf = (role: string) => (role.endsWith('.fill-strong') ? 'fill' : 'text');

/** What is said of two tones that some eyes cannot tell apart: the worst of each mode. */
function alike(list: Distance[]): string {
  const worst = groupBy(list, ({ mode, roles }) => `${mode} ${partOf(roles[0])}`).map((same) =>
    same.reduce((a, b) => (b.distance < a.distance ? b : a)),
  );
  return listed(
    worst.map(
      ({ roles, mode, vision, distance }) => `${partOf(roles[0])} ${distance} in ${mode} for ${vision} eyes`,
    ),
  );
}

/** What a theme's author should know of a theme that is sound: which wishes could not be met as they stood. */
export function notices(checked: Checked, scenes: Map<Mode, Scene>, theme: Theme): Problem[] {
  const given = Object.entries(checked.keys).filter(([name, key]) => key.given && name !== 'neutral');
  const notice = (name: string, code: string, rule: Rule, message: string, fix: string): Problem => ({
    ...checked.keys[name]!.place,
    severity: 'notice',
    code,
    token: `key.${name}`,
    rule,
    message,
    fix,
  });
  // In the first mode, light as a rule, a brand is as its manual shows it; what others need is told by the report alone.
  const [[mode, scene]] = [...scenes] as [[Mode, Scene]];
  const made = given.filter(
    ([name]) => checked.colours.has(fillOf(name)) && !checked.colours.get(fillOf(name))!.own[mode],
  );

  const moved = made.flatMap(([name, { paint }]) => {
    const change = theme.changes.find((one) => one.token === fillOf(name) && one.mode === mode);
    if (!change) return [];
    const message = `"key.${name}" is ${paint.hex}, and "${fillOf(name)}" is ${change.got} in ${mode}. ${change.why}`;
    const fix = `Nothing need be done. To have it unchanged all the same, set "${fillOf(name)}" in ${mode}.`;
    return [notice(name, 'key-moved', change.rule, message, fix)];
  });

  const edged = made.flatMap(([name, { paint }]) => {
    const border = `color.${name}.border-strong`;
    const ratio = ratioOf(contrast(scene.role(fillOf(name)).y, scene.role('color.neutral.surface-page').y));
    if (ratio >= 3) return [];
    const message = `A fill in "key.${name}" (${paint.hex}) has ${ratio}:1 against the page in ${mode}: "${border}" (${scene.role(border).hex}) draws its edge.`;
    const fix = 'Nothing need be done: components draw that edge.';
    return [notice(name, 'edge-by-border', '1.4.11', message, fix)];
  });

  const close = groupBy(
    theme.distances.filter(({ distance, owed }) => distance < owed),
    ({ roles }) => roles.map(toneOf).join(' '),
  ).map((list) => {
    const [one, other] = list[0]!.roles.map(toneOf) as [string, string];
    const name = [other, one].find((tone) => checked.keys[tone]!.given) ?? 'accent';
    const message = `"${one}" and "${other}" come closer than ${list[0]!.owed} (CIEDE2000): ${alike(list)}.`;
    const fix =
      'Tell the two apart by word and shape, as components do, or give one of them another key colour.';
    return notice(name, 'too-alike', 'vision', message, fix);
  });

  return [...moved, ...edged, ...close];
}
