import {
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  type Rgb,
} from 'culori';
import { modes, visions, type Compiled, type Theme, type Vision } from '../../src/theme/index.js';

const toLight = converter('lrgb');
const ciede2000 = differenceCiede2000();
const filters: Record<Vision, (colour: Rgb) => Rgb> = {
  normal: (colour) => colour,
  protan: filterDeficiencyProt(1),
  deutan: filterDeficiencyDeuter(1),
  tritan: filterDeficiencyTrit(1),
};

/** What eyes see of a colour, by the library's own simulation, given light instead of encoded values. */
function seen(hex: string, vision: Vision) {
  const { r, g, b } = toLight(hex)!;
  const found = filters[vision]({ mode: 'rgb', r, g, b });
  const clamp = (v: number) => Math.min(1, Math.max(0, v));
  return { mode: 'lrgb', r: clamp(found.r), g: clamp(found.g), b: clamp(found.b) } as const;
}

/** What is wrong with the distances of a theme: some that nobody measured, or that another reckoning finds different, or that are too short and nobody says so. */
export function distanceFaults({
  theme,
  problems,
}: {
  theme: Theme;
  problems: Compiled['problems'];
}): string[] {
  const found: string[] = [];
  const values = new Map(theme.tokens.map((token) => [token.path, token.values]));
  const told = problems.filter(({ code }) => code === 'too-alike').map(({ message }) => message);
  const tones = ['accent', 'danger', 'warning', 'success', 'info'];
  for (const part of ['fill-strong', 'text-normal'])
    for (const [i, one] of tones.entries())
      for (const other of tones.slice(i + 1))
        for (const mode of modes)
          for (const vision of visions) {
            const [a, b] = [one, other].map((tone) => `color.${tone}.${part}`) as [string, string];
            const what = `${a} and ${b} in ${mode} for ${vision} eyes`;
            const said = theme.distances.find(
              (row) =>
                row.mode === mode && row.vision === vision && row.roles.includes(a) && row.roles.includes(b),
            );
            const [first, second] = [a, b].map((path) => seen(values.get(path)![mode] as string, vision));
            const measured = ciede2000(first!, second!);
            if (!said) found.push(`${what} is not measured`);
            else if (Math.abs(said.distance - measured) > 0.011)
              found.push(`${what} is told as ${said.distance}, not ${measured.toFixed(2)}`);
            const isTold = told.some(
              (text) => text.includes(`"${one}" and "${other}"`) && text.includes(mode),
            );
            if (measured < 9.99 && !isTold)
              found.push(`${what} is ${measured.toFixed(2)}, and nobody says so`);
          }
  return found;
}
