import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { entireMetricsCollection as known } from '@capsizecss/metrics/entireMetricsCollection';
import type { Files } from './steps.js';

/** How wide a letter is on average, as a part of the font size, by cut. */
type Widths = Record<'regular' | 'semibold' | 'bold' | 'italic' | 'semiboldItalic' | 'boldItalic', number>;

/** A typeface that systems bring, by the names under which `local()` finds its cuts. */
interface Substitute {
  widths: Widths;
  regular: string[];
  bold: string[];
  italic: string[];
  boldItalic: string[];
}

interface Face {
  family: string;
  packageName: string;
  ascent: number;
  descent: number;
  widths: Widths;
  /** What shows until the file is there. Where a machine has several, the last one serves. */
  substitutes: Substitute[];
}

/** What the library of metrics says of a typeface. */
interface Measured {
  familyName: string;
  ascent: number;
  descent: number;
  unitsPerEm: number;
  xWidthAvg: number;
  variants: object;
}

const widthsOf = ({ xWidthAvg, unitsPerEm, variants }: Measured): Widths => {
  const cuts = variants as Record<string, { xWidthAvg: number } | undefined>;
  const width = (...names: string[]) =>
    (names.map((name) => cuts[name]).find(Boolean)?.xWidthAvg ?? xWidthAvg) / unitsPerEm;
  return {
    regular: width('regular'),
    semibold: width('600', '700'),
    bold: width('700'),
    italic: width('italic'),
    semiboldItalic: width('600italic', '700italic'),
    boldItalic: width('700italic'),
  };
};

const everyCut = (width: number): Widths => ({
  regular: width,
  semibold: width,
  bold: width,
  italic: width,
  semiboldItalic: width,
  boldItalic: width,
});

// Liberation Sans and Arimo were drawn to the widths of Arial.
const arial: Substitute = {
  widths: widthsOf(known.arial),
  regular: ['Arial', 'ArialMT', 'Liberation Sans', 'LiberationSans', 'Arimo', 'Arimo-Regular'],
  bold: [
    'Arial Bold',
    'Arial-BoldMT',
    'Liberation Sans Bold',
    'LiberationSans-Bold',
    'Arimo Bold',
    'Arimo-Bold',
  ],
  italic: [
    'Arial Italic',
    'Arial-ItalicMT',
    'Liberation Sans Italic',
    'LiberationSans-Italic',
    'Arimo Italic',
    'Arimo-Italic',
  ],
  boldItalic: [
    'Arial Bold Italic',
    'Arial-BoldItalicMT',
    'Liberation Sans Bold Italic',
    'LiberationSans-BoldItalic',
    'Arimo Bold Italic',
    'Arimo-BoldItalic',
  ],
};

const roboto: Substitute = {
  widths: widthsOf(known.roboto),
  regular: ['Roboto', 'Roboto-Regular'],
  bold: ['Roboto Bold', 'Roboto-Bold'],
  italic: ['Roboto Italic', 'Roboto-Italic'],
  boldItalic: ['Roboto Bold Italic', 'Roboto-BoldItalic'],
};

// Of typefaces in which every letter is as wide as the next, the width says it all.
const courier: Substitute = {
  widths: everyCut(1229 / 2048),
  regular: [
    'Courier New',
    'CourierNewPSMT',
    'Liberation Mono',
    'LiberationMono',
    'Cousine',
    'Cousine-Regular',
    'Roboto Mono',
    'RobotoMono-Regular',
  ],
  bold: [
    'Courier New Bold',
    'CourierNewPS-BoldMT',
    'Liberation Mono Bold',
    'LiberationMono-Bold',
    'Cousine Bold',
    'Cousine-Bold',
  ],
  italic: [
    'Courier New Italic',
    'CourierNewPS-ItalicMT',
    'Liberation Mono Italic',
    'LiberationMono-Italic',
    'Cousine Italic',
    'Cousine-Italic',
  ],
  boldItalic: [
    'Courier New Bold Italic',
    'CourierNewPS-BoldItalicMT',
    'Liberation Mono Bold Italic',
    'LiberationMono-BoldItalic',
  ],
};

const menlo: Substitute = {
  widths: everyCut(1233 / 2048),
  regular: ['DejaVu Sans Mono', 'DejaVuSansMono', 'Menlo', 'Menlo-Regular'],
  bold: ['DejaVu Sans Mono Bold', 'DejaVuSansMono-Bold', 'Menlo Bold', 'Menlo-Bold'],
  italic: ['DejaVu Sans Mono Oblique', 'DejaVuSansMono-Oblique', 'Menlo Italic', 'Menlo-Italic'],
  boldItalic: [
    'DejaVu Sans Mono Bold Oblique',
    'DejaVuSansMono-BoldOblique',
    'Menlo Bold Italic',
    'Menlo-BoldItalic',
  ],
};

const consolas: Substitute = {
  widths: everyCut(1126 / 2048),
  regular: ['Consolas'],
  bold: ['Consolas Bold', 'Consolas-Bold'],
  italic: ['Consolas Italic', 'Consolas-Italic'],
  boldItalic: ['Consolas Bold Italic', 'Consolas-BoldItalic'],
};

const face = (measured: Measured, packageName: string, substitutes: Substitute[]): Face => ({
  family: measured.familyName,
  packageName,
  ascent: measured.ascent / measured.unitsPerEm,
  descent: -measured.descent / measured.unitsPerEm,
  widths: widthsOf(measured),
  substitutes,
});

const faces: Face[] = [
  face(known.atkinsonHyperlegibleNext, 'atkinson-hyperlegible-next', [roboto, arial]),
  face(known.atkinsonHyperlegibleMono, 'atkinson-hyperlegible-mono', [courier, menlo, consolas]),
];

/** The name under which the stand-in of a family goes; a font list has it right behind the family itself. */
const fallbackName = (family: string) => `${family} Fallback`;

const percent = (value: number) => `${(value * 100).toFixed(2)}%`;
const rule = (declarations: string[]) =>
  `@font-face {\n${declarations.map((line) => `  ${line};\n`).join('')}}\n`;

/** Each cut of ours, its style, the weights for which it is measured, and the cut of a substitute that stands in. */
const cuts = [
  ['regular', 'normal', '200 549', 'regular'],
  ['semibold', 'normal', '550 649', 'bold'],
  ['bold', 'normal', '650 800', 'bold'],
  ['italic', 'italic', '200 549', 'italic'],
  ['semiboldItalic', 'italic', '550 649', 'boldItalic'],
  ['boldItalic', 'italic', '650 800', 'boldItalic'],
] as const;

/** A font of the reader's machine, stretched so that lines break and stand where they will with the real one. */
function standIn(of: Face, substitute: Substitute): string {
  return cuts
    .map(([cut, style, weight, local]) => {
      const stretch = of.widths[cut] / substitute.widths[local];
      return rule([
        `font-family: '${fallbackName(of.family)}'`,
        `font-style: ${style}`,
        `font-weight: ${weight}`,
        `src: ${substitute[local].map((name) => `local('${name}')`).join(', ')}`,
        `size-adjust: ${percent(stretch)}`,
        `ascent-override: ${percent(of.ascent / stretch)}`,
        `descent-override: ${percent(of.descent / stretch)}`,
        'line-gap-override: 0%',
      ]);
    })
    .join('');
}

const subsets = ['latin-ext', 'latin'];
const styles = ['normal', 'italic'];
const header =
  '/* Atkinson Hyperlegible Next and Mono, SIL Open Font License 1.1: see the licences beside the files in fonts/. */\n';

/** `fonts.css`, the files it names, and their licence. */
export async function make(): Promise<Files> {
  const files: Files = {};
  let css = header;
  for (const { packageName, ...rest } of faces) {
    const folder = dirname(
      createRequire(import.meta.url).resolve(`@fontsource-variable/${packageName}/package.json`),
    );
    const ranges = JSON.parse(await readFile(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>;
    for (const style of styles)
      for (const subset of subsets) {
        const file = `${packageName}-${subset}-wght-${style}.woff2`;
        files[`dist/fonts/${file}`] = await readFile(join(folder, 'files', file));
        css += rule([
          `font-family: '${rest.family}'`,
          `font-style: ${style}`,
          'font-weight: 200 800',
          'font-display: swap',
          `src: url('./fonts/${file}') format('woff2')`,
          `unicode-range: ${ranges[subset]}`,
        ]);
      }
    css += rest.substitutes.map((substitute) => standIn({ packageName, ...rest }, substitute)).join('');
    files[`dist/fonts/OFL-${packageName}.txt`] = await readFile(join(folder, 'LICENSE'));
  }
  return { 'dist/fonts.css': css, ...files };
}
