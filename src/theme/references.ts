import type { Guess } from './nearest.js';
import { aliasOf, isObject, type Plain } from './read.js';
import type { Dimension, Mode, Place, Problem, TokenType, Value } from './types.js';
import { parseColour, parsers, type Colour, type Fault } from './values.js';
import { palettePaths, roles, vocabulary } from './vocabulary.js';

/** What is written for a token: a value, or a reference to another token. */
interface Expression {
  value: Plain;
  /** Where it stands; nowhere, if it is the vocabulary's own. */
  place?: Place;
}

/** A token after all layers are laid over each other. */
export interface Definition {
  type: TokenType;
  /** For every mode that has no expression of its own. */
  all?: Expression;
  modes: Partial<Record<Mode, Expression>>;
}

/** What a colour is in one mode: a colour, a step of a palette, or what another role is. */
export type Choice = { hex: string; alpha: number } | { step: string } | { role: string };

export interface ShadowLayerChoice {
  color: Choice;
  offsetX: Dimension;
  offsetY: Dimension;
  blur: Dimension;
  spread: Dimension;
}

export type Report = (
  place: Place,
  said: Pick<Problem, 'code' | 'message' | 'fix'>,
  token?: string,
  severity?: Problem['severity'],
) => void;

/** A token's expression once references have been followed: a value, or a colour that is only solved later. */
interface Found {
  value?: Plain;
  /** A step of a palette, or a colour role. */
  solved?: string;
  /** Where a mistake in it is to be mended. */
  place: Place;
  /** Where the theme says so, if it does. */
  own?: Place;
  through: Simple['through'];
}

/** A value with the tokens that it came through, from the one that was asked for to the one that holds it. */
export interface Simple {
  value: Value;
  through: { path: string; isOwn: boolean }[];
}

const nowhere: Place = { file: 'samklang', line: 1, column: 1, length: 1 };

const isSolved = (path: string) => path.startsWith('palette.') || path.startsWith('color.');

/** Text that could end a declaration, a rule or a style element has no place in any value. */
const unsafe = /[;{}<>\\]|\/\*|url\(|\p{Cc}/iu;

function unsafeText(value: Plain): string | undefined {
  if (typeof value === 'string')
    return aliasOf(value) === undefined && unsafe.test(value) ? value : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const part of Object.values(value)) {
    const found = unsafeText(part);
    if (found !== undefined) return found;
  }
  return undefined;
}

const pixels = ({ value, unit }: Dimension) => (unit === 'rem' ? value * 16 : value);

/** What is wrong with a number or a length that has the right type. */
function outOfBounds(path: string, value: Value): Fault | undefined {
  const size =
    typeof value === 'number' ? value : 'unit' in (value as object) ? (value as Dimension).value : 0;
  const least = vocabulary.get(path)?.extension.atLeast as Dimension | undefined;
  if (least && pixels(value as Dimension) < pixels(least)) {
    const message = `"${path}" is less than ${least.value}${least.unit}: not everybody could see or hit it.`;
    return { code: 'out-of-bounds', message, fix: `Write ${least.value}${least.unit} or more.` };
  }
  const [from, to] = (vocabulary.get(path)?.extension.between ?? [-Infinity, Infinity]) as [number, number];
  if (typeof value === 'number' && (value < from || value > to)) {
    const message = `"${path}" lies between ${from} and ${to}.`;
    return { code: 'out-of-bounds', message, fix: `Write a number from ${from} to ${to}.` };
  }
  if (size < 0 && !path.startsWith('density.')) {
    return { code: 'out-of-bounds', message: `"${path}" cannot be negative.`, fix: 'Write 0 or more.' };
  }
  return undefined;
}

/** Reads tokens through their references. What is wrong is reported once, where it stands. */
export function references(definitions: ReadonlyMap<string, Definition>, report: Report, meant: Guess) {
  const expression = (path: string, mode: Mode) => {
    const definition = definitions.get(path);
    return definition?.modes[mode] ?? definition?.all;
  };

  /** Whether a reference from one token to another may stand; says why not. */
  function accept(from: string, to: string, type: TokenType, place: Place): boolean {
    const isStep = palettePaths.has(to);
    const target = isStep ? 'color' : definitions.get(to)?.type;
    if (target === type) return true;
    if (target !== undefined) {
      const message = `"${from}" is of the type ${type}, and "{${to}}" is of the type ${target}.`;
      report(place, { code: 'wrong-type', message, fix: `Refer to a token of the type ${type}.` }, from);
    } else {
      const guess = meant(to, [...definitions.keys(), ...palettePaths]);
      const fix = guess ? `Did you mean "{${guess}}"?` : 'Refer to a token that exists.';
      report(place, { code: 'unknown-token', message: `There is no token "${to}" to refer to.`, fix }, from);
    }
    return false;
  }

  /** A circle is one mistake, wherever one enters it: it is told where the first of its names stands. */
  function reportCircle(members: string[], mode: Mode, entered: Place) {
    const first = [...members].sort()[0]!;
    const at = members.indexOf(first);
    const round = [...members.slice(at), ...members.slice(0, at), first].join(' → ');
    const place = expression(first, mode)?.place ?? entered;
    const message = `References run in a circle: ${round}.`;
    report(place, { code: 'alias-cycle', message, fix: 'Give one of them a value.' }, first);
  }

  function follow(path: string, mode: Mode): Found | undefined {
    const { type } = definitions.get(path)!;
    const seen = [path];
    const through: Simple['through'] = [];
    let own: Place | undefined;
    for (let at = path; ;) {
      const written = expression(at, mode);
      if (!written) return undefined;
      own ??= written.place;
      through.push({ path: at, isOwn: written.place !== undefined });
      const place = written.place ?? own ?? nowhere;
      const where = { place, through, ...(own ? { own } : {}) };
      const target = aliasOf(written.value);
      if (target === undefined) return { value: written.value, ...where };
      if (seen.includes(target)) {
        reportCircle(seen.slice(seen.indexOf(target)), mode, place);
        return undefined;
      }
      if (!accept(at, target, type, place)) return undefined;
      if (isSolved(target)) return { solved: target, ...where };
      seen.push(target);
      at = target;
    }
  }

  /** Refuses text that must not reach a style sheet, before anybody reads it. */
  function isSafe(value: Plain, place: Place, path: string): boolean {
    const text = unsafeText(value);
    if (text === undefined) return true;
    const shown = JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
    const fix = 'Write a plain value, without ; { } < > \\ /* and url().';
    report(place, { code: 'unsafe-value', message: `${shown} cannot be part of a style sheet.`, fix }, path);
    return false;
  }

  function colourOf(value: Plain, place: Place, path: string): Colour | undefined {
    if (!isSafe(value, place, path)) return undefined;
    const parsed = parseColour(value);
    if ('fault' in parsed) {
      report(place, parsed.fault, path);
      return undefined;
    }
    if (parsed.ok.beyond) {
      const message = `This colour lies outside sRGB; ${parsed.ok.hex}, of the same lightness and hue, is used.`;
      const fix = 'Nothing need be done. To choose the colour yourself, take one inside sRGB.';
      report(place, { code: 'mapped-to-srgb', message, fix }, path, 'notice');
    }
    return parsed.ok;
  }

  const choiceOf = ({ value, solved, place }: Omit<Found, 'through'>, path: string): Choice | undefined => {
    if (solved?.startsWith('palette.')) return { step: solved };
    if (solved !== undefined) return { role: solved };
    return colourOf(value!, place, path);
  };

  /** A colour role, or a colour of the theme's own. */
  function colour(path: string, mode: Mode): { choice?: Choice; own?: Place } {
    const found = follow(path, mode);
    if (!found) return {};
    const choice = choiceOf(found, path);
    const role = roles.get(path);
    if (choice && 'hex' in choice && choice.alpha < 1 && role && !role.translucent) {
      const message = `"${path}" cannot be translucent: its contrast would depend on what lies below.`;
      report(found.place, { code: 'wrong-type', message, fix: 'Leave out the alpha.' }, path);
    }
    return { ...(choice ? { choice } : {}), ...(found.own ? { own: found.own } : {}) };
  }

  /** A key colour: nothing that is solved from key colours can lead to it. */
  function keyColour(path: string): { hex: string; place: Place } | undefined {
    const found = follow(path, 'light');
    if (!found) return undefined;
    if (found.solved !== undefined) {
      const message = `A key colour cannot come from "{${found.solved}}", which is solved from key colours.`;
      report(found.place, { code: 'alias-cycle', message, fix: 'Write a colour.' }, path);
      return undefined;
    }
    const given = colourOf(found.value!, found.place, path);
    if (given && given.alpha < 1) {
      const message = 'A key colour cannot be translucent.';
      report(found.place, { code: 'wrong-type', message, fix: 'Leave out the alpha.' }, path);
    }
    return given && { hex: given.hex, place: found.place };
  }

  /** A token of any type but colour and shadow: the same in every mode. */
  function simple(path: string): Simple | undefined {
    const found = follow(path, 'light');
    if (!found || !isSafe(found.value!, found.place, path)) return undefined;
    const type = definitions.get(path)!.type as Exclude<TokenType, 'color' | 'shadow'>;
    const parsed = parsers[type](found.value!);
    const fault = 'fault' in parsed ? parsed.fault : outOfBounds(path, parsed.ok);
    if (fault) report(found.place, fault, path);
    return 'ok' in parsed ? { value: parsed.ok, through: found.through } : undefined;
  }

  function shadowLayer(layer: Plain, place: Place, path: string, mode: Mode): ShadowLayerChoice | undefined {
    const lengthOf = (name: string) => {
      const parsed = parsers.dimension((isObject(layer) ? layer[name] : undefined) ?? null);
      return 'ok' in parsed ? (parsed.ok as Dimension) : undefined;
    };
    const [offsetX, offsetY, blur, spread] = ['offsetX', 'offsetY', 'blur', 'spread'].map(lengthOf);
    const written = isObject(layer) ? layer.color : undefined;
    if (!offsetX || !offsetY || !blur || !spread || written === undefined) {
      const fix = 'Write color, offsetX, offsetY, blur and spread, or a list of such layers.';
      report(place, { code: 'wrong-type', message: `"${path}" is not a shadow.`, fix }, path);
      return undefined;
    }
    const target = aliasOf(written);
    if (target !== undefined && !accept(path, target, 'color', place)) return undefined;
    const choice =
      target === undefined
        ? colourOf(written, place, path)
        : isSolved(target)
          ? choiceOf({ solved: target, place }, path)
          : colour(target, mode).choice;
    return choice && { color: choice, offsetX, offsetY, blur, spread };
  }

  function shadow(path: string, mode: Mode): ShadowLayerChoice[] | undefined {
    const found = follow(path, mode);
    if (!found || !isSafe(found.value!, found.place, path)) return undefined;
    const layers = Array.isArray(found.value) ? found.value : [found.value!];
    const read = layers.map((layer) => shadowLayer(layer, found.place, path, mode));
    return read.every((layer) => layer !== undefined) ? read : undefined;
  }

  return { colour, keyColour, simple, shadow };
}
