import type { Rule } from './rules.js';

export const modes = ['light', 'dark', 'light-contrast', 'dark-contrast'] as const;
export type Mode = (typeof modes)[number];

/** Something for each mode. */
export const perMode = <T>(find: (mode: Mode) => T): Record<Mode, T> => ({
  light: find('light'),
  dark: find('dark'),
  'light-contrast': find('light-contrast'),
  'dark-contrast': find('dark-contrast'),
});

export const tones = ['neutral', 'accent', 'success', 'warning', 'danger', 'info'] as const;
export type Tone = (typeof tones)[number];

/** How eyes see: with all three kinds of cones, or without those for long, middle or short waves. */
export const visions = ['normal', 'protan', 'deutan', 'tritan'] as const;
export type Vision = (typeof visions)[number];

/** A theme file: its name, as messages should show it, and its text. */
export interface Source {
  file: string;
  text: string;
}

export interface CompileOptions {
  /** A selector: the theme is also written for that part of a page, or of a shadow root, alone. */
  scope?: string;
  /**
   * The modes that the theme has; all of them, if nothing is said. Where a colour changes under somebody's hand, solve those
   * that are on the screen, and the others when the hand rests: each mode costs a quarter of the time.
   */
  modes?: readonly Mode[];
}

/** Where something stands in a theme file; lines and columns count from one. */
export interface Place {
  file: string;
  line: number;
  column: number;
  /** How many characters of that line it takes up, one at least. */
  length: number;
}

/** What is wrong in a theme file (`error`), or what the compiler had to change (`notice`). */
export interface Problem extends Place {
  severity: 'error' | 'notice';
  code: string;
  message: string;
  /** What to do about it. */
  fix: string;
  token?: string;
  /** What asks for it, where that is more than the form of the file. */
  rule?: Rule;
}

export interface Dimension {
  value: number;
  unit: 'px' | 'rem';
}

export interface Duration {
  value: number;
  unit: 'ms' | 's';
}

/** One layer of a shadow; its colour is `#rrggbbaa`. */
export interface ShadowLayer {
  color: string;
  offsetX: Dimension;
  offsetY: Dimension;
  blur: Dimension;
  spread: Dimension;
}

/** A value as tokens.json holds it: colours are hex strings, everything else is as the Design Tokens format writes it. */
export type Value = string | number | string[] | number[] | Dimension | Duration | ShadowLayer[];

export type TokenType =
  'color' | 'dimension' | 'duration' | 'number' | 'fontFamily' | 'fontWeight' | 'cubicBezier' | 'shadow';

/** A token as every mode of a theme has it. */
export interface ThemeToken {
  path: string;
  type: TokenType;
  description?: string;
  values: Record<Mode, Value>;
  /** What each density of the page adds to the value. */
  density?: Record<'comfortable' | 'default' | 'compact', Dimension>;
  /** The value where the pointer is coarse. */
  coarse?: Dimension;
}

export type PairKind = 'text' | 'non-text' | 'focus' | 'disabled';

/** A role and what it stands on, with the contrast of the two in one mode and the contrast they owe. */
export interface Pair {
  role: string;
  on: string;
  mode: Mode;
  ratio: number;
  owed: number;
  kind: PairKind;
  rule: Rule;
  /** A second role drawn beside the first; the better of the two counts. */
  beside?: string;
}

/** A colour that could not stay what it was meant to be in one mode, and why. */
export interface Change {
  token: string;
  mode: Mode;
  asked: string;
  got: string;
  why: string;
  rule: Rule;
}

/** What the roles of a tone are taken from in one mode: colours by their contrast against the page. */
export interface Ramp {
  palette: Tone | 'secondary' | 'visited';
  mode: Mode;
  steps: { step: string; hex: string; ratio: number }[];
}

/** How far two tones lie apart (CIEDE2000) for one kind of eyes in one mode. */
export interface Distance {
  roles: [string, string];
  mode: Mode;
  vision: Vision;
  distance: number;
  /** Tones that lie closer than this are told apart by word and shape alone. */
  owed: number;
}

/** A file that a theme file names. */
export interface Asset {
  /** What it is for. */
  token: 'font' | 'logo' | 'favicon';
  /** As the theme file writes it: relative to that file, with forward slashes, never leading out of its folder. */
  path: string;
  /** The theme file that names it. */
  file: string;
  /** Where it belongs beside `theme.css`. */
  out: string;
  /** The one mode it is for; without it, every mode that no other asset names. */
  mode?: Mode;
  place: Place;
}

/** A typeface that comes with the theme: one `@font-face` rule. */
export interface FontFace {
  family: string;
  /** In the order in which a browser tries them; `file` is the `out` of an asset. */
  sources: { file: string; format: 'woff2' | 'woff' | 'opentype' | 'truetype' }[];
  /** One weight, or the first and last of a variable font. */
  weight: [number, number];
  style: 'normal' | 'italic';
}

export interface Theme {
  name: string;
  description?: string;
  /** The modes that are solved and checked. In any other a token has the value of the nearest of these. */
  modes: readonly Mode[];
  scope?: string;
  tokens: ThemeToken[];
  /**
   * Public custom properties of single components: `button.radius` is `--sam-button-radius`. A theme that sets none
   * must not inherit those of a theme around it.
   */
  components: ThemeToken[];
  fonts: FontFace[];
  assets: Asset[];
  pairs: Pair[];
  distances: Distance[];
  changes: Change[];
}

/** Two decimals, never rounded up: 4.499 is not 4.5. */
export const ratioOf = (ratio: number) => Math.floor(ratio * 100 + 1e-9) / 100;
