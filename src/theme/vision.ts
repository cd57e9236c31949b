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
  type Lab65,
  type Rgb,
} from 'culori/fn';
import { hexOf, lightOf, type Paint } from './colour.js';
import { visions, type Vision } from './types.js';

useMode(modeRgb);
useMode(modeLab65);
const ciede2000 = differenceCiede2000();

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

const times = (matrix: Matrix, [a, b, c]: Triple) =>
  matrix.map(([x, y, z]) => x * a + y * b + z * c) as Triple;

function labOf(vision: Vision, light: Triple): Lab65 {
  const simulated = times(simulations[vision], light).map((v) => Math.min(1, Math.max(0, v))) as Triple;
  const [x, y, z] = times(toXyz, simulated);
  return convertXyz65ToLab65({ x, y, z });
}

/** The colour that shows people with all cones what other eyes see. */
export const seenAs = (hex: string, vision: Vision): string =>
  hexOf(times(simulations[vision], lightOf(hex)));

/** What each kind of eyes sees of a colour. */
export interface Sight {
  id: number;
  labs: Record<Vision, Lab65>;
  /** Which others can be told from it, as far as anybody asked: for colours that are kept and meet again. */
  verdicts?: Map<number, boolean>;
}

let sights = 0;

/** What is seen of a colour; with `isKept`, what was found out about it is kept with it. */
export function sightOf(paint: Paint, isKept = false): Sight {
  if (!paint.sight) {
    const light = lightOf(paint.hex);
    const labs = Object.fromEntries(visions.map((vision) => [vision, labOf(vision, light)]));
    paint.sight = { id: sights++, labs: labs as Sight['labs'], ...(isKept && { verdicts: new Map() }) };
  }
  return paint.sight;
}

const between = (a: Sight, b: Sight, vision: Vision) => ciede2000(a.labs[vision], b.labs[vision]);

/** How far two colours lie apart for one kind of eyes (CIEDE2000). */
export const distance = (a: Paint, b: Paint, vision: Vision): number =>
  between(sightOf(a), sightOf(b), vision);

/** CIEDE2000 that every two tones owe each other, for all kinds of eyes. */
export const owedDistance = 10;

/** CIEDE2000 divides a difference in lightness by at most this much. */
const mostWeight = 1.75;

/** Most conflicts are those of red and green. */
const likely: Vision[] = ['deutan', 'protan', 'tritan', 'normal'];

const isTold = (one: Sight, other: Sight) =>
  likely.every(
    (vision) =>
      Math.abs(one.labs[vision].l - other.labs[vision].l) >= owedDistance * mostWeight ||
      between(one, other, vision) >= owedDistance,
  );

/** Whether everybody can tell two colours apart. */
export function areApart(a: Paint, b: Paint): boolean {
  const [one, other] = [sightOf(a), sightOf(b)];
  if (!one.verdicts || !other.verdicts) return isTold(one, other);
  let verdict = one.verdicts.get(other.id);
  if (verdict === undefined) {
    verdict = isTold(one, other);
    one.verdicts.set(other.id, verdict);
    other.verdicts.set(one.id, verdict);
  }
  return verdict;
}
