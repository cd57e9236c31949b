import {
  convertRgbToXyz65,
  convertXyz65ToLab65,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  modeLab65,
  modeRgb,
  useMode,
  type Rgb,
} from 'culori/fn';
import { hexOf, lightOf, type Paint } from './colour.js';
import type { Vision } from './types.js';

useMode(modeRgb);
useMode(modeLab65);
const ciede2000 = differenceCiede2000();

/** CIELAB under daylight. */
interface Lab {
  mode: 'lab65';
  l: number;
  a: number;
  b: number;
}

type Triple = [number, number, number];
type Matrix = [Triple, Triple, Triple];

const primaries = [
  { mode: 'rgb', r: 1, g: 0, b: 0 },
  { mode: 'rgb', r: 0, g: 1, b: 0 },
  { mode: 'rgb', r: 0, g: 0, b: 1 },
] as const;

/** The matrix of a linear function of red, green and blue, read off its values for the three primaries. */
function matrixOf<T extends string>(
  of: (colour: Rgb) => Record<T, number>,
  names: readonly [T, T, T],
): Matrix {
  const columns = primaries.map(of);
  return names.map((name) => columns.map((column) => column[name])) as Matrix;
}

/**
 * Machado, Oliveira and Fernandes, 2009, of full severity. The library has their numbers, but applies them to encoded
 * values; they are meant for light itself.
 */
const simulations: Record<Vision, Matrix> = {
  normal: matrixOf((colour) => colour, ['r', 'g', 'b']),
  protan: matrixOf(filterDeficiencyProt(1), ['r', 'g', 'b']),
  deutan: matrixOf(filterDeficiencyDeuter(1), ['r', 'g', 'b']),
  tritan: matrixOf(filterDeficiencyTrit(1), ['r', 'g', 'b']),
};
const toXyz = matrixOf(convertRgbToXyz65, ['x', 'y', 'z']);

const times = ([x, y, z]: Matrix, [a, b, c]: Triple): Triple => [
  x[0] * a + x[1] * b + x[2] * c,
  y[0] * a + y[1] * b + y[2] * c,
  z[0] * a + z[1] * b + z[2] * c,
];

function labOf(vision: Vision, light: Triple): Lab {
  const seenLight = times(simulations[vision], light);
  for (let i = 0; i < 3; i++) seenLight[i] = Math.min(1, Math.max(0, seenLight[i]!));
  const [x, y, z] = times(toXyz, seenLight);
  return convertXyz65ToLab65({ x, y, z });
}

/** The colour that shows people with all cones what other eyes see. */
export const seenAs = (hex: string, vision: Vision): string =>
  hexOf(times(simulations[vision], lightOf(hex)));

/** What each kind of eyes sees of a colour, found when somebody asks. */
export interface Sight {
  id: number;
  light: Triple;
  labs: Record<Vision, Lab | undefined>;
  /** Whether it is a colour that meets the same others again: then what was found out about them is kept. */
  isKept: boolean;
  /** Which others can be told from it, as far as anybody asked. */
  verdicts: Map<number, boolean> | undefined;
}

let sights = 0;

/** What is seen of a colour. */
export const sightOf = (paint: Paint, isKept = false): Sight =>
  (paint.sight ??= {
    id: sights++,
    light: lightOf(paint.hex),
    labs: { normal: undefined, protan: undefined, deutan: undefined, tritan: undefined },
    isKept,
    verdicts: undefined,
  });

const seen = (sight: Sight, vision: Vision): Lab => (sight.labs[vision] ??= labOf(vision, sight.light));

const between = (a: Sight, b: Sight, vision: Vision) => ciede2000(seen(a, vision), seen(b, vision));

/** How far two colours lie apart for one kind of eyes (CIEDE2000). */
export const distance = (a: Paint, b: Paint, vision: Vision): number =>
  between(sightOf(a), sightOf(b), vision);

/** CIEDE2000 that every two tones owe each other, for all kinds of eyes. */
export const owedDistance = 10;

/** CIEDE2000 divides a difference in lightness by at most this much. */
const mostWeight = 1.75;

/** Most conflicts are those of red and green. In the order in which eyes are asked. */
const likely: Vision[] = ['deutan', 'protan', 'tritan', 'normal'];

function isTold(one: Sight, other: Sight): boolean {
  for (let i = 0; i < likely.length; i++) {
    const vision = likely[i]!;
    const a = seen(one, vision);
    const b = seen(other, vision);
    if (Math.abs(a.l - b.l) >= owedDistance * mostWeight || ciede2000(a, b) >= owedDistance) continue;
    // Who confuses these two will confuse the next: those eyes are asked first.
    if (i > 0) likely.unshift(...likely.splice(i, 1));
    return false;
  }
  return true;
}

/** Whether everybody can tell two colours apart. */
export function areApart(a: Paint, b: Paint): boolean {
  const one = sightOf(a);
  const other = sightOf(b);
  if (!one.isKept || !other.isKept) return isTold(one, other);
  const keeper = one.id < other.id ? one : other;
  const id = Math.max(one.id, other.id);
  const verdicts = (keeper.verdicts ??= new Map<number, boolean>());
  let verdict = verdicts.get(id);
  if (verdict === undefined) verdicts.set(id, (verdict = isTold(one, other)));
  return verdict;
}
