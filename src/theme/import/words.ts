/** The words of a name, however it is written: `--brandPrimary-500` is brand, primary, 500. */
export const wordsOf = (name: string): string[] =>
  name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{L})(\d)/gu, '$1 $2')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

const list = (text: string) => new Set(text.split(' '));

/** Words that say which place a value is for, strong ones first. */
export const core: Record<string, { strong: Set<string>; weak: Set<string> }> = {
  accent: {
    strong: list('primary brand accent primaire primar primaer marque'),
    weak: list('theme main principal cta action profile profil corporate interactive'),
  },
  secondary: { strong: list('secondary sekundar secondaire complementary'), weak: list('accent 2') },
  neutral: { strong: list('neutral gray grey neutre grau gra'), weak: list('slate zinc stone') },
  success: { strong: list('success positive succes'), weak: list('green valid ok confirm') },
  warning: {
    strong: list('warning caution attention avertissement warnung varning'),
    weak: list('yellow amber orange alert'),
  },
  danger: {
    strong: list('danger error negative critical destructive fehler erreur fel'),
    weak: list('red invalid alert'),
  },
  info: { strong: list('info information informative notice'), weak: list('blue') },
  page: { strong: list('background bg page canvas surface body'), weak: list('base') },
  text: { strong: list('text foreground fg'), weak: list('body ink content') },
  link: { strong: list('link anchor'), weak: list('') },
  focus: { strong: list('focus'), weak: list('ring outline') },
  radius: { strong: list('radius radii rounded corner corners rundung'), weak: list('rounding') },
  body: { strong: list('body base text default'), weak: list('sans primary main family font') },
  heading: { strong: list('heading headings headline title display'), weak: list('secondary serif') },
  mono: { strong: list('mono monospace code'), weak: list('pre') },
};

/** Words that say nothing about which place a value is for. */
export const noise = list(
  'color colour colors colours clr c couleur farbe farg token tokens system sys ref value var',
);

/** Words that move a value away from a place. */
export const away = {
  state: list('hover active pressed focus focused disabled visited selected checked hovered over down'),
  part: list(
    'on text fg foreground contrast inverse inverted label icon link border outline stroke ring divider shadow placeholder',
  ),
  tint: list(
    'bg background surface subtle soft muted light lighter lightest dark darker darkest tint container pale weak alpha transparent low high',
  ),
  other: list('secondary tertiary quaternary complementary sekundar secondaire'),
} as const;

/** How near a step of a palette is to what people mean by its name alone. */
export const steps: Record<string, number> = {
  '50': -5,
  '100': -4,
  '200': -4,
  '300': -3,
  '400': 1,
  '500': 3,
  '600': 3,
  '700': 2,
  '800': -1,
  '900': -3,
  '950': -4,
  default: 3,
  base: 2,
  main: 2,
  strong: 2,
  normal: 2,
  solid: 2,
  fill: 2,
  regular: 1,
};

/** Sizes of a scale, as far as the one in the middle is meant. */
export const sizes: Record<string, number> = {
  default: 3,
  base: 3,
  md: 3,
  medium: 3,
  m: 3,
  normal: 3,
  control: 5,
  button: 5,
  btn: 5,
  input: 4,
  field: 4,
  component: 3,
  sm: 1,
  small: 1,
  s: 1,
  xs: -2,
  lg: -1,
  large: -1,
  l: -1,
  xl: -4,
  xxl: -5,
  full: -9,
  pill: -9,
  round: -9,
  circle: -9,
  card: -3,
  modal: -3,
  dialog: -3,
  container: -3,
  none: -9,
  '2': 0,
  '4': 0,
};
