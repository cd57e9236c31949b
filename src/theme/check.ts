import { about, type About } from './about.js';
import { extended } from './built-in.js';
import { paintHex, type Paint } from './colour.js';
import { components } from './components.js';
import { guesser, type Guess } from './nearest.js';
import { renamed } from './renamed.js';
import { isObject, vendor, type Entry, type Layer, type Plain } from './read.js';
import {
  references,
  type Choice,
  type Definition,
  type Report,
  type ShadowLayerChoice,
  type Simple,
} from './references.js';
import {
  modes,
  perMode,
  type Dimension,
  type FontFace,
  type Mode,
  type Place,
  type Problem,
  type TokenType,
} from './types.js';
import { keyDefaults, palettes, roles, vocabulary, type Densities } from './vocabulary.js';

interface ChosenColour {
  choices: Record<Mode, Choice>;
  /** Where the theme itself says so, by mode; a role that it leaves alone may be solved. */
  own: Partial<Record<Mode, Place>>;
}

interface KeyColour {
  paint: Paint;
  /** Whether a theme file gives it. */
  given: boolean;
  place: Place;
}

/** A theme whose every part is known to be sound; only its contrasts are still open. */
export interface Checked extends Omit<About, 'places'> {
  keys: Record<string, KeyColour>;
  colours: Map<string, ChosenColour>;
  shadows: Map<string, Record<Mode, ShadowLayerChoice[]>>;
  values: Map<string, Simple>;
  /** What the theme sets for single components, in the order of the alphabet. */
  components: Map<string, { type: TokenType; in: Record<Mode, Choice | ShadowLayerChoice[] | Simple> }>;
  densities: Densities;
}

const types = new Set<string>([
  'color',
  'dimension',
  'duration',
  'number',
  'fontFamily',
  'fontWeight',
  'cubicBezier',
  'shadow',
] satisfies TokenType[]);

/** Where a theme keeps tokens of its own, for its other tokens to refer to. */
const ownGroup = 'brand.';
const keyPaths = palettes.map((name) => `key.${name}`);

const isMode = (name: string): name is Mode => (modes as readonly string[]).includes(name);

const typeOf = (path: string): TokenType | undefined =>
  keyPaths.includes(path)
    ? 'color'
    : ((vocabulary.get(path)?.type as TokenType | undefined) ?? components.get(path)?.type);

/** Tokens as the vocabulary has them, before any theme says something else. */
function standard(): ReadonlyMap<string, Definition> {
  const definitions = new Map<string, Definition>();
  for (const [path, { type, value, extension }] of [...vocabulary, ...keyDefaults]) {
    const own = isObject(extension.modes) ? Object.entries(extension.modes) : [];
    definitions.set(path, {
      type: type as TokenType,
      all: { value: value! },
      modes: Object.fromEntries(own.map(([mode, single]) => [mode, { value: single }])),
    });
  }
  return definitions;
}
const standards = standard();

/** What a theme may say about a token for this compiler, beside its value: which single modes differ. */
function ownModes({ path, extension, place }: Entry, type: TokenType, report: Report): Definition['modes'] {
  const single: Definition['modes'] = {};
  for (const name of Object.keys(extension)) {
    if (name === 'modes') continue;
    const said = {
      code: 'unknown-property',
      message: `"${name}" is not understood here.`,
      fix: 'Only "modes" can stand here.',
    };
    report(place('$extensions', vendor, name), said, path);
  }
  if (!isObject(extension.modes)) return single;
  for (const [name, value] of Object.entries<Plain>(extension.modes)) {
    const at = place('$extensions', vendor, 'modes', name);
    if (!isMode(name)) {
      const fix = `The modes are ${modes.join(', ')}.`;
      report(at, { code: 'unknown-mode', message: `There is no mode "${name}".`, fix }, path);
    } else if (type !== 'color' || path.startsWith('key.')) {
      const message = `"${path}" is the same in every mode; only colour roles can differ.`;
      const fix = path.startsWith('key.')
        ? `Give "color.${path.slice('key.'.length)}.fill-strong" another colour in this mode.`
        : 'Leave out the mode.';
      report(at, { code: 'unknown-mode', message, fix }, path);
    } else {
      single[name] = { value, place: place('$extensions', vendor, 'modes', name, '') };
    }
  }
  return single;
}

/** The type that a theme's token has, if it may stand in a theme at all. */
function accepted(
  { path, type, place }: Entry,
  known: string[],
  report: Report,
  meant: Guess,
): TokenType | undefined {
  const isOwn = path.startsWith(ownGroup);
  const wanted = isOwn ? (types.has(type ?? '') ? (type as TokenType) : undefined) : typeOf(path);
  if (wanted === undefined && isOwn) {
    const fix = `Give it a "$type": ${[...types].join(', ')}.`;
    report(place(), { code: 'wrong-type', message: `"${path}" has no type of the format.`, fix }, path);
  } else if (wanted === undefined) {
    const guess = meant(path, known);
    const fix = path.startsWith('palette.')
      ? 'Palettes are solved: set a key colour, or override a role under "color".'
      : guess
        ? `Did you mean "${guess}"?`
        : `Use a token of the vocabulary, or keep tokens of your own in the group "${ownGroup.slice(0, -1)}".`;
    report(place(), { code: 'unknown-token', message: `There is no token "${path}".`, fix }, path);
  } else if (type !== undefined && type !== wanted) {
    const message = `"${path}" is of the type ${wanted}, not ${type}.`;
    report(place(), { code: 'wrong-type', message, fix: `Write "$type": "${wanted}".` }, path);
    return undefined;
  }
  return wanted;
}

/** Lays the files over the vocabulary; the later ones win. */
function gather(layers: Layer[], report: Report, meant: Guess): Map<string, Definition> {
  const definitions = new Map(standards);
  const known = [...keyPaths, ...vocabulary.keys(), ...components.keys()];
  for (const entry of layers.flatMap(({ entries }) => entries)) {
    const { path, value, place } = entry;
    const type = accepted(entry, known, report, meant);
    if (!type) continue;
    const single = ownModes(entry, type, report);
    const before = definitions.get(path) ?? { type, modes: {} };
    // A value speaks for every mode; single modes leave the others as they were.
    const laid =
      value === undefined
        ? { ...before, modes: { ...before.modes, ...single } }
        : { type, all: { value, place: place('$value', '') }, modes: single };
    definitions.set(path, laid);
    if (laid.all || Object.keys(laid.modes).length === modes.length) continue;
    const said = { code: 'no-value', message: `"${path}" has no value.`, fix: 'Give it a "$value".' };
    report(place(), said, path);
  }
  return definitions;
}

/** Roles that refer to each other would wait for each other for ever. */
function findCircles(colours: Checked['colours'], report: Report) {
  const next = (path: string, mode: Mode) => {
    const choice = colours.get(path)?.choices[mode];
    return choice && 'role' in choice ? choice.role : undefined;
  };
  for (const mode of modes) {
    for (const [start, { own }] of colours) {
      const place = own[mode];
      if (!place) continue;
      const seen: string[] = [];
      let at: string | undefined = start;
      while (at !== undefined && !seen.includes(at)) {
        seen.push(at);
        at = next(at, mode);
      }
      // A circle is one mistake, wherever one enters it.
      if (at !== start || start !== [...seen].sort()[0]) continue;
      const message = `References run in a circle: ${[...seen, start].join(' → ')}.`;
      report(place, { code: 'alias-cycle', message, fix: 'Give one of them a value.' }, start);
    }
  }
}

/** Controls shrink with density, but never below what a hand can hit. */
function checkDensities(
  densities: Densities,
  values: Checked['values'],
  definitions: Map<string, Definition>,
  report: Report,
) {
  const pixels = ({ value, unit }: Dimension) => (unit === 'rem' ? value * 16 : value);
  for (const [path, { extension }] of vocabulary) {
    if (extension.density !== true) continue;
    for (const [name, more] of Object.entries(densities)) {
      const size = pixels(values.get(path)!.value as Dimension) + pixels(more);
      if (size >= 24) continue;
      const own = definitions.get(path)!.all!.place ?? definitions.get(`density.${name}`)!.all!.place;
      const message = `"${path}" is ${size}px high in the density "${name}"; nothing that is pressed may be under 24px.`;
      report(
        own!,
        { code: 'out-of-bounds', message, fix: 'Make the control higher or the density less compact.' },
        path,
      );
    }
  }
}

/** Which colours meet in a component is known of roles, and not of its own properties. */
function reportUnchecked(path: string, { all, modes: single }: Definition, report: Report) {
  const place = all?.place ?? Object.values(single)[0]?.place;
  const message = `The contrast of "${path}" is not checked: what it stands on is known to the component alone.`;
  const fix =
    'Take a role that owes what is needed here, as "{color.accent.border-strong}", or measure it yourself.';
  if (place) report(place, { code: 'unchecked-colour', message, fix }, path, 'notice');
}

/** A typeface that no token names would be loaded by nobody. */
function reportUnused(fonts: FontFace[], places: Place[], values: Checked['values'], report: Report) {
  const families = ['font.body', 'font.heading', 'font.mono'];
  const used = new Set(families.flatMap((path) => (values.get(path)?.value ?? []) as string[]));
  fonts.forEach(({ family }, i) => {
    if (used.has(family)) return;
    const message = `No token names the family "${family}", so nothing is set in it.`;
    const fix = `Name it first in "font.body", "font.heading" or "font.mono".`;
    report(places[i]!, { code: 'unused-font', message, fix }, undefined, 'notice');
  });
}

/** Roles as the vocabulary has them: those lead to steps of palettes and to other roles, whatever a theme says of these. */
const standardColours = new Map<string, ChosenColour>();

/** What is chosen for a role in each mode. */
function chosenColour(
  path: string,
  isStandard: boolean,
  colour: ReturnType<typeof references>['colour'],
): ChosenColour {
  const known = isStandard && standardColours.get(path);
  if (known) return known;
  const found = perMode((mode) => colour(path, mode));
  const own = Object.fromEntries(modes.flatMap((mode) => (found[mode].own ? [[mode, found[mode].own]] : [])));
  const chosen = { choices: perMode((mode) => found[mode].choice!), own };
  if (isStandard) standardColours.set(path, chosen);
  return chosen;
}

/** Second stage: layers become one theme in which every name is known, every type right, and every reference leads somewhere. */
export function check(layers: Layer[], isWhole = true): { checked?: Checked; problems: Problem[] } {
  const problems: Problem[] = [];
  const reported = new Set<string>();
  const report: Report = (place, said, token, severity = 'error') => {
    // Modes and references come by the same place more than once.
    const id = JSON.stringify([place, said.code]);
    if (reported.has(id)) return;
    reported.add(id);
    problems.push({ ...place, severity, ...said, ...(token === undefined ? {} : { token }) });
  };

  const meant = guesser();
  const isKnown = (path: string) => typeOf(path) !== undefined || path.startsWith(ownGroup);
  const whole = extended(renamed(layers, isKnown, report), report, meant);
  const definitions = gather(whole, report, meant);
  const read = references(definitions, report, meant);

  const keys: Checked['keys'] = {};
  for (const name of palettes) {
    if (!definitions.has(`key.${name}`)) continue;
    const given = definitions.get(`key.${name}`)!.all?.place !== undefined;
    const found = read.keyColour(`key.${name}`);
    if (found) keys[name] = { paint: paintHex(found.hex), given, place: found.place };
  }
  const first = layers[0];
  if (isWhole && first && !definitions.has('key.accent')) {
    const fix =
      'Add "key": { "accent": { "$type": "color", "$value": "#14607a" } }, with the colour of your brand.';
    report(
      first.place(),
      { code: 'no-accent', message: 'The theme has no accent colour.', fix },
      'key.accent',
    );
  }

  const colours: Checked['colours'] = new Map();
  for (const path of roles.keys()) {
    const isStandard = definitions.get(path) === standards.get(path);
    colours.set(path, chosenColour(path, isStandard, read.colour));
  }
  findCircles(colours, report);

  const { places, ...self } = about(layers, report, meant);
  const values: Checked['values'] = new Map();
  const shadows: Checked['shadows'] = new Map();
  for (const [path, { type }] of vocabulary) {
    if (type === 'shadow') {
      const layersOf = perMode((mode) => read.shadow(path, mode) ?? []);
      shadows.set(path, self.elevation ? layersOf : perMode(() => []));
    } else if (type !== 'color') {
      values.set(path, read.simple(path)!);
    }
  }
  const own: Checked['components'] = new Map();
  for (const [path, { type }] of [...components].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!definitions.has(path)) continue;
    const found = perMode((mode) => {
      if (type === 'color') return read.colour(path, mode).choice!;
      return type === 'shadow' ? (read.shadow(path, mode) ?? []) : read.simple(path)!;
    });
    own.set(path, { type, in: found });
    if (type === 'color') reportUnchecked(path, definitions.get(path)!, report);
  }
  // A theme's own tokens are checked too, or a mistake would wait there until something refers to it.
  for (const [path, { type }] of definitions) {
    if (!path.startsWith(ownGroup)) continue;
    if (type === 'color') modes.forEach((mode) => read.colour(path, mode));
    else if (type === 'shadow') modes.forEach((mode) => read.shadow(path, mode));
    else read.simple(path);
  }

  if (problems.some(({ severity }) => severity === 'error')) return { problems };
  const [comfortable, normal, compact] = ['comfortable', 'default', 'compact'].map(
    (name) => values.get(`density.${name}`)!.value as Dimension,
  ) as [Dimension, Dimension, Dimension];
  const densities = { comfortable, default: normal, compact };
  checkDensities(densities, values, definitions, report);
  reportUnused(self.fonts, places, values, report);
  if (problems.some(({ severity }) => severity === 'error')) return { problems };
  return { checked: { ...self, keys, colours, shadows, values, components: own, densities }, problems };
}
