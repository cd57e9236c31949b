import { isObject, vendor, type Layer, type Plain } from './read.js';
import type { Report } from './references.js';
import type { Guess } from './nearest.js';
import { modes, type Asset, type FontFace, type Mode, type Place } from './types.js';
import { parsers, type Fault } from './values.js';

/** What the files of a theme say about it beside its tokens. */
export interface About {
  name: string;
  description?: string;
  elevation: boolean;
  fonts: FontFace[];
  /** Where each of these typefaces stands. */
  places: Place[];
  assets: Asset[];
}

const properties = ['name', 'vocabulary', 'extends', 'elevation', 'fonts', 'logo', 'favicon'];
const nameForm = /^[a-z][a-z0-9-]{0,63}$/;

type Named = Omit<Asset, 'out'>;

/** What a file of each kind may end in. */
export const endings: Record<Asset['token'], readonly string[]> = {
  font: ['woff2', 'woff', 'otf', 'ttf'],
  logo: ['svg', 'png', 'webp', 'jpg', 'jpeg'],
  favicon: ['svg', 'png', 'ico'],
};
const formats: Record<string, FontFace['sources'][number]['format']> = {
  woff2: 'woff2',
  woff: 'woff',
  otf: 'opentype',
  ttf: 'truetype',
};

const endingOf = (path: string) => /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';

/** What is wrong with a path to a file beside the theme file, if anything is. */
function pathFault(path: Plain, token: Asset['token']): Fault | undefined {
  const known = endings[token];
  const form = `Write a path such as "assets/${token}.${known[0]}", from the theme file on, to a file beside it or further in.`;
  const fault = (message: string, fix = form): Fault => ({ code: 'bad-path', message, fix });
  if (typeof path !== 'string') return fault('This is not the path of a file.');
  const shown = JSON.stringify(path.length > 80 ? `${path.slice(0, 80)}…` : path);
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(path))
    return fault(`${shown} is not a file of the theme; nothing is fetched.`);
  if (path.startsWith('/') || path.includes('\\'))
    return fault(`${shown} is not relative to the theme file.`);
  if (path.split('/').some((part) => part === '' || part.startsWith('.')))
    return fault(`${shown} leads out of the folder of the theme file, or nowhere.`);
  if (!/^[\p{L}\p{N} ._/@+()-]{1,200}$/u.test(path))
    return fault(
      `${shown} has characters that have no place in an address.`,
      'Name the file with letters, digits, and . _ - only.',
    );
  if (!known.includes(endingOf(path)))
    return fault(
      `${shown} cannot be a ${token}.`,
      `Name a file that ends in ${known.map((end) => `.${end}`).join(', ')}.`,
    );
  return undefined;
}

/** Gives every file a name of its own beside the style sheet. */
function withNames(named: Named[]): Asset[] {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  return named.map((asset) => {
    const id = asset.file.replace(/[^/\\]*$/, asset.path);
    let out = names.get(id);
    if (out === undefined) {
      const [, stem, end] = /^(.*)(\.[^.]+)$/.exec(asset.path.split('/').at(-1)!.replaceAll(' ', '-'))!;
      // Some disks know no difference between small and capital letters.
      for (let n = 1; out === undefined; n++) {
        const name = `assets/${stem}${n > 1 ? `-${n}` : ''}${end!.toLowerCase()}`;
        if (!taken.has(name.toLowerCase())) out = name;
      }
      taken.add(out.toLowerCase());
      names.set(id, out);
    }
    return { ...asset, out };
  });
}

const isMode = (name: string): name is Mode => (modes as readonly string[]).includes(name);

interface Face {
  face: Omit<FontFace, 'sources'>;
  files: Named[];
  place: Place;
}

/** Reads what one file says of itself. */
function reader({ file: from, extension, place: placeIn }: Layer, report: Report, meant: Guess) {
  const place = (...steps: string[]) => placeIn('$extensions', vendor, ...steps);
  const tell = (steps: string[], fault: Fault) => report(place(...steps, ''), fault);
  const wrong = (steps: string[], message: string, fix: string) =>
    tell(steps, { code: 'wrong-type', message, fix });

  /** Names that mean nothing here. */
  function unknown(found: object, known: readonly string[], ...steps: string[]) {
    for (const name of Object.keys(found)) {
      if (known.includes(name)) continue;
      const guess = meant(name, known);
      const fix = guess ? `Did you mean "${guess}"?` : `These can stand here: ${known.join(', ')}.`;
      report(place(...steps, name), {
        code: 'unknown-property',
        message: `"${name}" is not understood here.`,
        fix,
      });
    }
  }

  function file(token: Asset['token'], path: Plain, steps: string[], mode?: Mode): Named[] {
    const fault = pathFault(path, token);
    if (!fault)
      return [{ token, path: path as string, file: from, ...(mode && { mode }), place: place(...steps, '') }];
    tell(steps, fault);
    return [];
  }

  /** A logo or a favicon: one for all modes, or one for each of some. */
  function pictures(token: 'logo' | 'favicon'): Named[] {
    const given = extension[token];
    if (given === undefined) return [];
    if (!isObject(given)) return file(token, given, [token]);
    for (const mode of Object.keys(given)) {
      if (isMode(mode)) continue;
      const fix = `The modes are ${modes.join(', ')}.`;
      report(place(token, mode), { code: 'unknown-mode', message: `There is no mode "${mode}".`, fix });
    }
    // In the order of the modes, because the first of two files of the same name keeps it.
    return modes.flatMap((mode) =>
      given[mode] === undefined ? [] : file(token, given[mode], [token, mode], mode),
    );
  }

  function weightOf(given: Plain | undefined, steps: string[]): [number, number] | undefined {
    const list = Array.isArray(given) ? given : [given ?? 400];
    const [least = NaN, most = least] = list.map((one) => {
      const parsed = parsers.fontWeight(one);
      return 'ok' in parsed ? (parsed.ok as number) : NaN;
    });
    if (list.length <= 2 && least <= most) return [least, most];
    const form = 'Write a number from 1 to 1000, or the least and the most of a variable font: [100, 900].';
    wrong(steps, 'This is not a font weight.', form);
    return undefined;
  }

  function face(given: Plain, steps: string[]): Face[] {
    if (!isObject(given)) {
      wrong(steps, 'This is not a typeface.', 'Write { "family": "Inter", "src": "fonts/inter.woff2" }.');
      return [];
    }
    unknown(given, ['family', 'src', 'weight', 'style'], ...steps);
    const { family, src = null, style = 'normal' } = given;
    const names = parsers.fontFamily(typeof family === 'string' ? family : null);
    if ('fault' in names) tell([...steps, 'family'], names.fault);
    if (style !== 'normal' && style !== 'italic')
      wrong([...steps, 'style'], 'A typeface is normal or italic.', 'Write "normal" or "italic".');
    const weight = weightOf(given.weight, [...steps, 'weight']);
    const files = Array.isArray(src)
      ? src.flatMap((path, i) => file('font', path, [...steps, 'src', String(i)]))
      : file('font', src, [...steps, 'src']);
    if (Array.isArray(src) && src.length === 0)
      wrong([...steps, 'src'], 'A typeface is in a file.', 'Name its file, or its files.');
    if ('fault' in names || !weight) return [];
    const [name] = names.ok as [string];
    return [
      { face: { family: name, weight, style: style as FontFace['style'] }, files, place: place(...steps) },
    ];
  }

  function faces(): Face[] {
    const { fonts = [] } = extension;
    if (Array.isArray(fonts)) return fonts.flatMap((font, i) => face(font, ['fonts', String(i)]));
    const form = 'Write [{ "family": "Inter", "src": "fonts/inter.woff2" }].';
    wrong(['fonts'], '"fonts" is a list of typefaces.', form);
    return [];
  }

  function elevation(): boolean | undefined {
    const { elevation: given } = extension;
    if (given === undefined || typeof given === 'boolean') return given;
    wrong(['elevation'], '"elevation" is true or false.', 'Write false to have no shadows.');
    return undefined;
  }

  function name(): string | undefined {
    const said = extension.name ?? /([^/\\]+?)(?:\.tokens)?\.json$/.exec(from)?.[1];
    if (typeof said === 'string' && nameForm.test(said)) return said;
    if (extension.name === undefined) return undefined;
    const message = `${JSON.stringify(said)} cannot be the name of a theme.`;
    const fix = 'Use small letters, digits and hyphens, a letter first: it is what data-sam-theme will say.';
    tell(['name'], { code: 'theme-name', message, fix });
    return undefined;
  }

  unknown(extension, properties);
  return {
    name: name(),
    elevation: elevation(),
    faces: faces(),
    logo: pictures('logo'),
    favicon: pictures('favicon'),
  };
}

/** The later of two that are for the same. */
const latest = <T>(items: T[], idOf: (item: T) => string) => [
  ...new Map(items.map((item) => [idOf(item), item])).values(),
];

/** A picture for all modes takes the place of all before it, one for a mode that of its like. */
function pictured(lists: Named[][]): Named[] {
  const isForAll = (list: Named[]) => list.some(({ mode }) => mode === undefined);
  const all = lists.slice(Math.max(0, lists.findLastIndex(isForAll))).flat();
  return latest(all, ({ mode }) => mode ?? '');
}

/** What the files say about themselves; later ones are right, and add their typefaces. */
export function about(layers: Layer[], report: Report, meant: Guess): About {
  const said = layers.map((layer) => reader(layer, report, meant));
  const name = said.findLast((one) => one.name !== undefined)?.name;
  const last = layers.at(-1);
  if (name === undefined && last && last.extension.name === undefined) {
    const fix = `Add "$extensions": { "${vendor}": { "name": "my-agency" } }.`;
    report(last.place(), { code: 'theme-name', message: 'The theme has no name.', fix });
  }
  const faces = latest(
    said.flatMap((one) => one.faces),
    ({ face }) => JSON.stringify(face),
  );
  const assets = withNames([
    ...faces.flatMap(({ files }) => files),
    ...pictured(said.map(({ logo }) => logo)),
    ...pictured(said.map(({ favicon }) => favicon)),
  ]);
  const outOf = new Map(assets.map(({ place, out }) => [place, out]));
  const description = layers.findLast((layer) => layer.description !== undefined)?.description;
  return {
    name: name ?? '',
    ...(description === undefined ? {} : { description }),
    elevation: said.findLast((one) => one.elevation !== undefined)?.elevation ?? true,
    fonts: faces.map(({ face, files }) => ({
      ...face,
      sources: files.map(({ path, place }) => ({
        file: outOf.get(place)!,
        format: formats[endingOf(path)]!,
      })),
    })),
    places: faces.map(({ place }) => place),
    assets,
  };
}
