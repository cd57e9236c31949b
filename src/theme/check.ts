import { paintHex, type Paint } from './colour.js';
import { aliasOf, isObject, vendor, type Entry, type Layer, type Plain } from './read.js';
import { modes, type Dimension, type Mode, type Place, type Problem, type TokenType, type Value } from './types.js';
import { parseColour, parsers, type Colour } from './values.js';
import { keyDefaults, palettePaths, palettes, roles, vocabulary } from './vocabulary.js';

/** What a colour role is in one mode: a colour, a step of a palette, or what another role is. */
export type Choice = { hex: string; alpha: number } | { step: string } | { role: string };

export interface ChosenColour {
  choices: Record<Mode, Choice>;
  /** Where the theme itself says so, by mode; a role that it leaves alone may be solved. */
  own: Partial<Record<Mode, Place>>;
}

export interface KeyColour {
  paint: Paint;
  /** Whether a theme file gives it. */
  given: boolean;
  place: Place;
}

export interface ShadowLayerChoice {
  color: Choice;
  offsetX: Dimension;
  offsetY: Dimension;
  blur: Dimension;
  spread: Dimension;
}

/** A theme whose every part is known to be sound; only its contrasts are still open. */
export interface Checked {
  name: string;
  description?: string;
  keys: Record<string, KeyColour>;
  colours: Map<string, ChosenColour>;
  values: Map<string, { entry: Entry; type: TokenType; values: Record<Mode, Value> }>;
  shadows: Map<string, { entry: Entry; values: Record<Mode, ShadowLayerChoice[]> }>;
  density: Record<'comfortable' | 'default' | 'compact', Dimension>;
}

const generalTypes: ReadonlySet<string> = new Set([
  'color',
  'dimension',
  'duration',
  'number',
  'fontFamily',
  'fontWeight',
  'cubicBezier',
  'shadow',
]);

const nameForm = /^[a-z][a-z0-9-]{0,63}$/;
const ownGroup = 'brand';

/** How many letters must change to make one word of another. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length]!;
}

function nearest(word: string, words: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of words) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const far = distance(word, candidate);
    if (far < least) {
      least = far;
      best = candidate;
    }
  }
  return best;
}

const keyNames = palettes.map((name) => `key.${name}`);
const known = [...keyNames, ...vocabulary.keys()];

const typeOf = (path: string): string | undefined => {
  if (path.startsWith('key.') || path.startsWith('palette.')) return 'color';
  return vocabulary.get(path)?.type;
};

/** Text that could end a declaration, a rule or a style element has no place in any value. */
const unsafe = /[;{}<>\\]|\/\*|url\(|\p{Cc}/iu;

/** Second stage: layers become one theme, in which every name is known, every type right and every reference leads somewhere. */
export function check(layers: Layer[]): { checked?: Checked; problems: Problem[] } {
  const problems: Problem[] = [];
  const complain = (place: Place, code: string, message: string, fix: string, token?: string, severity: Problem['severity'] = 'error') =>
    problems.push({ ...place, severity, code, message, fix, ...(token === undefined ? {} : { token }) });

  // Later layers win; what they replace is forgotten, except the modes that they leave alone.
  const entries = new Map<string, Entry>();
  for (const layer of layers) {
    for (const entry of layer.entries) {
      const { path, place } = entry;
      const isOwn = path.startsWith(`${ownGroup}.`);
      if (!isOwn && !keyNames.includes(path) && !vocabulary.has(path)) {
        const guess = nearest(path, known);
        const fix = path.startsWith('palette.')
          ? 'Palettes are solved from key colours: set "key.…", or override a role under "color".'
          : guess
            ? `Did you mean "${guess}"?`
            : `Use a token of the vocabulary, or keep tokens of your own under "${ownGroup}".`;
        complain(place(), 'unknown-token', `There is no token "${path}".`, fix, path);
        continue;
      }
      const wanted = isOwn ? entry.type : typeOf(path);
      if (isOwn && (wanted === undefined || !generalTypes.has(wanted))) {
        complain(place(), 'wrong-type', `"${path}" has no type.`, `Give it a "$type": ${[...generalTypes].join(', ')}.`, path);
        continue;
      }
      if (entry.type !== undefined && entry.type !== wanted) {
        complain(place(), 'wrong-type', `"${path}" is a ${wanted}, not a ${entry.type}.`, `Write "$type": "${wanted}".`, path);
        continue;
      }
      for (const mode of isObject(entry.extension.modes) ? Object.keys(entry.extension.modes) : []) {
        if (!(modes as readonly string[]).includes(mode)) {
          complain(
            place('$extensions', vendor, 'modes', mode),
            'unknown-mode',
            `There is no mode "${mode}".`,
            `The modes are ${modes.join(', ')}.`,
            path,
          );
        }
      }
      const earlier = entries.get(path);
      entries.set(path, 'value' in entry || !earlier ? entry : { ...earlier, ...entry, value: earlier.value! });
    }
  }

  /** The expression of a token in a mode, the theme's before the vocabulary's, with its place where it is the theme's. */
  const expression = (path: string, mode: Mode): { value: Plain; place?: Place } | undefined => {
    const entry = entries.get(path);
    const single = isObject(entry?.extension.modes) ? entry.extension.modes[mode] : undefined;
    if (single !== undefined) return { value: single, place: entry!.place('$extensions', vendor, 'modes', mode, '') };
    if (entry && 'value' in entry) return { value: entry.value!, place: entry.place('$value', '') };
    const standard = vocabulary.get(path) ?? keyDefaults.get(path);
    if (!standard) return undefined;
    const standardModes = standard.extension.modes;
    const value = (isObject(standardModes) ? standardModes[mode] : undefined) ?? standard.value;
    return value === undefined ? undefined : { value };
  };

  const reported = new Set<string>();
  const once = (place: Place, ...rest: [code: string, message: string, fix: string, token?: string, severity?: Problem['severity']]) => {
    const id = `${place.file}:${place.line}:${place.column}:${rest[0]}`;
    if (!reported.has(id)) complain(place, ...rest);
    reported.add(id);
  };

  /** Follows references until something else than a reference is found; undefined where they lead nowhere. */
  function follow(path: string, mode: Mode, type: string, stop: (path: string) => boolean) {
    const seen = [path];
    let own: Place | undefined;
    for (let at = path; ; ) {
      const found = expression(at, mode);
      if (!found) return undefined;
      own ??= found.place;
      const place = found.place ?? own ?? { file: 'samklang', line: 1, column: 1 };
      const target = aliasOf(found.value);
      if (target === undefined) return { path: at, value: found.value, place, own };
      if (seen.includes(target)) {
        const round = [...seen.slice(seen.indexOf(target)), target].join(' → ');
        once(place, 'alias-cycle', `References run in a circle: ${round}.`, 'Give one of them a value.', at);
        return undefined;
      }
      const isKnown = palettePaths.has(target) || entries.has(target) || vocabulary.has(target) || keyDefaults.has(target);
      if (!isKnown) {
        const guess = nearest(target, [...palettePaths, ...known, ...entries.keys()]);
        once(place, 'unknown-token', `"{${target}}" refers to a token that does not exist.`, guess ? `Did you mean "{${guess}}"?` : 'Refer to a token that exists.', at);
        return undefined;
      }
      const targetType = target.startsWith(`${ownGroup}.`) ? entries.get(target)?.type : typeOf(target);
      if (targetType !== type) {
        once(place, 'wrong-type', `"{${target}}" is a ${targetType}, and "${at}" is a ${type}.`, `Refer to a ${type}.`, at);
        return undefined;
      }
      if (stop(target)) return { path: at, target, place, own };
      seen.push(target);
      at = target;
    }
  }

  const sound = (value: Plain, place: Place, path: string): boolean => {
    const strings = typeof value === 'string' ? [value] : Array.isArray(value) || isObject(value) ? Object.values(value) : [];
    for (const text of strings) {
      if (typeof text === 'object' && text !== null) {
        if (!sound(text, place, path)) return false;
      } else if (typeof text === 'string' && aliasOf(text) === undefined && unsafe.test(text)) {
        once(place, 'unsafe-value', `${JSON.stringify(text)} cannot be part of a style sheet.`, 'Write a plain value without ; { } < > \\ /* or url().', path);
        return false;
      }
    }
    return true;
  };

  const colourAt = (value: Plain, place: Place, path: string): Colour | undefined => {
    if (!sound(value, place, path)) return undefined;
    const parsed = parseColour(value);
    if ('fault' in parsed) {
      once(place, parsed.fault.code, parsed.fault.message, parsed.fault.fix, path);
      return undefined;
    }
    if (parsed.ok.beyond) {
      once(
        place,
        'mapped-to-srgb',
        `This colour lies outside sRGB; ${parsed.ok.hex} of the same lightness and hue is used.`,
        'Nothing to do, or choose a colour inside sRGB.',
        path,
        'notice',
      );
    }
    return parsed.ok;
  };

  const isSolved = (path: string) => path.startsWith('palette.') || path.startsWith('color.');

  // Key colours.
  const keys: Checked['keys'] = {};
  for (const name of palettes) {
    const path = `key.${name}`;
    const found = follow(path, 'light', 'color', isSolved);
    if (!found) continue;
    if (found.target !== undefined) {
      once(found.place, 'alias-cycle', `A key colour cannot come from "{${found.target}}", which is solved from it.`, `Refer to "key" or "${ownGroup}" colours only.`, path);
      continue;
    }
    const colour = colourAt(found.value!, found.place, path);
    if (!colour) continue;
    if (colour.alpha < 1) once(found.place, 'wrong-type', 'A key colour cannot be translucent.', 'Leave out the alpha.', path);
    keys[name] = { paint: paintHex(colour.hex), given: entries.has(path), place: found.place };
  }
  const first = layers[0];
  if (!entries.has('key.accent') && first) {
    complain(
      first.place(),
      'no-accent',
      'The theme has no accent colour.',
      'Add "key": { "accent": { "$type": "color", "$value": "#14607a" } } with the colour of your brand.',
      'key.accent',
    );
  }

  const choiceOf = (path: string, mode: Mode): { choice?: Choice; own?: Place } => {
    const found = follow(path, mode, 'color', isSolved);
    if (!found) return {};
    const own = found.own ? { own: found.own } : {};
    if (found.target?.startsWith('palette.')) return { choice: { step: found.target }, ...own };
    if (found.target !== undefined) return { choice: { role: found.target }, ...own };
    const colour = colourAt(found.value!, found.place, path);
    if (!colour) return own;
    if (colour.alpha < 1 && !roles.get(path)?.translucent && !path.startsWith(`${ownGroup}.`)) {
      once(found.place, 'wrong-type', `"${path}" cannot be translucent: its contrast would depend on what lies below.`, 'Leave out the alpha.', path);
    }
    return { choice: { hex: colour.hex, alpha: colour.alpha }, ...own };
  };

  // Colour roles.
  const colours: Checked['colours'] = new Map();
  for (const path of roles.keys()) {
    const choices: Partial<Record<Mode, Choice>> = {};
    const own: ChosenColour['own'] = {};
    for (const mode of modes) {
      const chosen = choiceOf(path, mode);
      if (chosen.choice) choices[mode] = chosen.choice;
      if (chosen.own) own[mode] = chosen.own;
    }
    colours.set(path, { choices: choices as Record<Mode, Choice>, own });
  }
  // Roles that refer to each other would wait for each other for ever.
  for (const mode of modes) {
    for (const start of colours.keys()) {
      const seen: string[] = [];
      for (let at: string | undefined = start; at !== undefined; ) {
        if (seen.includes(at)) {
          if (at === start) {
            const place = colours.get(at)!.own[mode] ?? first!.place();
            const round = [...seen, at].join(' → ');
            // A circle is one mistake, wherever one enters it.
            if (start === [...seen].sort()[0]) once(place, 'alias-cycle', `References run in a circle: ${round}.`, 'Give one of them a value.', at);
          }
          break;
        }
        seen.push(at);
        const choice: Choice | undefined = colours.get(at)?.choices[mode];
        at = choice && 'role' in choice ? choice.role : undefined;
      }
    }
  }

  // Everything else.
  const values: Checked['values'] = new Map();
  const shadows: Checked['shadows'] = new Map();
  const simple = (path: string, type: Exclude<TokenType, 'color' | 'shadow'>, mode: Mode): Value | undefined => {
    const found = follow(path, mode, type, () => false);
    if (!found || !sound(found.value!, found.place, path)) return undefined;
    const parsed = parsers[type](found.value!);
    if ('fault' in parsed) {
      once(found.place, parsed.fault.code, parsed.fault.message, parsed.fault.fix, path);
      return undefined;
    }
    if (type === 'dimension' && !path.startsWith('density.') && (parsed.ok as Dimension).value < 0) {
      once(found.place, 'wrong-type', `"${path}" cannot be negative.`, 'Write 0 or more.', path);
      return undefined;
    }
    return parsed.ok;
  };
  const shadowOf = (path: string, mode: Mode): ShadowLayerChoice[] | undefined => {
    const found = follow(path, mode, 'shadow', () => false);
    if (!found || !sound(found.value!, found.place, path)) return undefined;
    const list = Array.isArray(found.value) ? found.value : [found.value!];
    const result: ShadowLayerChoice[] = [];
    for (const layer of list) {
      const part = (name: string) => {
        const parsed = parsers.dimension((isObject(layer) ? layer[name] : undefined) ?? null);
        return 'ok' in parsed ? (parsed.ok as Dimension) : undefined;
      };
      const [offsetX, offsetY, blur, spread] = [part('offsetX'), part('offsetY'), part('blur'), part('spread')];
      const colour = isObject(layer) ? layer.color : undefined;
      if (!offsetX || !offsetY || !blur || !spread || colour === undefined) {
        once(found.place, 'wrong-type', `"${path}" is not a shadow.`, 'Write color, offsetX, offsetY, blur and spread, or a list of such shadows.', path);
        return undefined;
      }
      const target = aliasOf(colour);
      let choice: Choice | undefined;
      if (target === undefined) choice = colourAt(colour, found.place, path);
      else if (roles.has(target)) choice = { role: target };
      else if (palettePaths.has(target)) choice = { step: target };
      else if (typeOf(target) === 'color' || entries.get(target)?.type === 'color') choice = choiceOf(target, mode).choice;
      else once(found.place, 'unknown-token', `"{${target}}" is not a colour that exists.`, 'Refer to a colour role, such as "{color.shadow-low}".', path);
      if (!choice) return undefined;
      result.push({ color: choice, offsetX, offsetY, blur, spread });
    }
    return result;
  };
  for (const [path, entry] of vocabulary) {
    const type = entry.type as TokenType;
    if (type === 'color') continue;
    if (type === 'shadow') {
      const perMode = Object.fromEntries(modes.map((mode) => [mode, shadowOf(path, mode)]));
      shadows.set(path, { entry, values: perMode as Record<Mode, ShadowLayerChoice[]> });
    } else {
      const perMode = Object.fromEntries(modes.map((mode) => [mode, simple(path, type, mode)]));
      values.set(path, { entry, type, values: perMode as Record<Mode, Value> });
    }
  }
  // A brand's own tokens are checked too, or a mistake would wait there until somebody refers to it.
  for (const [path, entry] of entries) {
    if (!path.startsWith(`${ownGroup}.`)) continue;
    for (const mode of modes) {
      if (entry.type === 'color') choiceOf(path, mode);
      else if (entry.type === 'shadow') shadowOf(path, mode);
      else simple(path, entry.type as Exclude<TokenType, 'color' | 'shadow'>, mode);
    }
  }

  // What the files say about themselves.
  let name: string | undefined;
  let description: string | undefined;
  let flat = false;
  for (const layer of layers) {
    const { name: own, elevation } = layer.extension;
    description = layer.description ?? description;
    if (elevation !== undefined) flat = elevation === false;
    const said = own ?? /([^/\\]+?)(?:\.tokens)?\.json$/.exec(layer.file)?.[1];
    if (typeof said === 'string' && nameForm.test(said)) name = said;
    else if (own !== undefined) {
      complain(
        layer.place('$extensions', vendor, 'name', ''),
        'theme-name',
        `${JSON.stringify(own)} cannot be the name of a theme.`,
        'Use small letters, digits and hyphens, a letter first: it becomes the value of data-sam-theme.',
      );
    }
  }
  if (name === undefined && first && !problems.some(({ code }) => code === 'theme-name')) {
    complain(first.place(), 'theme-name', 'The theme has no name.', `Add "$extensions": { "${vendor}": { "name": "my-agency" } }.`);
  }
  if (flat) for (const shadow of shadows.values()) shadow.values = { light: [], dark: [], 'light-contrast': [], 'dark-contrast': [] };

  if (problems.some(({ severity }) => severity === 'error')) return { problems };
  const density = (step: string) => values.get(`density.${step}`)!.values.light as Dimension;
  return {
    checked: {
      name: name!,
      ...(description === undefined ? {} : { description }),
      keys,
      colours,
      values,
      shadows,
      density: { comfortable: density('comfortable'), default: density('default'), compact: density('compact') },
    },
    problems,
  };
}
