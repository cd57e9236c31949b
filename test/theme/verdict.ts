import { wcagLuminance } from 'culori';
import { modes, type Theme } from '../../src/theme/index.js';
import { owedPairs } from './grid.js';

/** Contrast as another library measures it, which need not look at the same colour twice. */
function measure() {
  const known = new Map<string, number>();
  const luminance = (hex: string): number => {
    const found = known.get(hex) ?? wcagLuminance(hex);
    known.set(hex, found);
    return found;
  };
  return (a: string, b: string): number => {
    const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
    return (high + 0.05) / (low + 0.05);
  };
}

/**
 * What is wrong with the contrasts of a theme: pairs that nobody checked, pairs with too little contrast, ratios that
 * are not what another library measures on the colours that a browser is given.
 */
export function faults({ tokens, pairs }: Theme): string[] {
  const found: string[] = [];
  const contrast = measure();
  const values = new Map(tokens.map(({ path, values }) => [path, values]));
  const hex = (path: string, mode: Theme['pairs'][number]['mode']) => values.get(path)![mode] as string;
  const checked = new Map(pairs.map((pair) => [`${pair.role} ${pair.on} ${pair.mode}`, pair]));
  for (const { role, on, owed } of owedPairs()) {
    for (const mode of modes) {
      const least = owed[mode.endsWith('contrast') ? 1 : 0];
      const pair = checked.get(`${role} ${on} ${mode}`);
      if (!pair) found.push(`${role} on ${on} in ${mode} is not checked`);
      else if (pair.owed < least) found.push(`${role} on ${on} in ${mode} owes ${least}, not ${pair.owed}`);
    }
  }
  for (const { role, on, mode, ratio, owed, beside } of pairs) {
    const drawn = beside ? [role, beside] : [role];
    const measured = Math.max(...drawn.map((path) => contrast(hex(path, mode), hex(on, mode))));
    if (measured < owed)
      found.push(`${role} on ${on} in ${mode} has ${measured.toFixed(3)} and owes ${owed}`);
    if (Math.abs(measured - ratio) > 0.011)
      found.push(`${role} on ${on} in ${mode} is told as ${ratio}, not ${measured}`);
  }
  return found;
}
