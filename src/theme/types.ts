export const modes = ['light', 'dark', 'light-contrast', 'dark-contrast'] as const;
export type Mode = (typeof modes)[number];

export const tones = ['neutral', 'accent', 'success', 'warning', 'danger', 'info'] as const;
export type Tone = (typeof tones)[number];

/** A theme file: its name, as messages should show it, and its text. */
export interface Source {
  file: string;
  text: string;
}

/** Where something stands in a theme file; lines and columns count from one. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** What is wrong in a theme file (`error`), or what the compiler had to change (`notice`). */
export interface Problem extends Place {
  severity: 'error' | 'notice';
  code: string;
  message: string;
  /** What to do about it. */
  fix: string;
  token?: string;
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
  /** A second role drawn beside the first; the better of the two counts. */
  beside?: string;
}

/** A colour that could not stay what it was meant to be in one mode, and why. */
export interface Change {
  token: string;
  mode: Mode;
  from: string;
  to: string;
  reason: string;
}

export interface Theme {
  name: string;
  description?: string;
  tokens: ThemeToken[];
  pairs: Pair[];
  changes: Change[];
}

/** Two decimals, never rounded up: 4.499 is not 4.5. */
export const ratioOf = (ratio: number) => Math.floor(ratio * 100 + 1e-9) / 100;
