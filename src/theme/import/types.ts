import type { Plain, PlainObject } from '../read.js';
import type { Mode, Problem, Source } from '../types.js';

export type CandidateType =
  'color' | 'dimension' | 'fontFamily' | 'duration' | 'number' | 'cubicBezier' | 'shadow' | 'fontWeight';

/** One use of a value: a property of what a selector names, or another variable that refers to it. */
export interface Use {
  property?: string;
  by: string;
}

/** Something that was found in a file and could become a token. */
export interface Candidate {
  /** As the person knows it: `--brand-primary`, `Brand/Primary`. */
  name: string;
  /** The token of ours that has this very name. */
  exact?: string;
  words: readonly string[];
  /** What its value can be read as; nothing where no theme can hold it. */
  type?: CandidateType;
  /** Its value in each mode that says one, as the Design Tokens format writes it. */
  values: Partial<Record<Mode, Plain>>;
  uses: readonly Use[];
  description?: string;
  /** As it stands in the file, to be kept if it finds no place. */
  original: Plain;
}

/** What a file was found to hold. */
export interface Found {
  candidates: Candidate[];
  /** What is no candidate but must not be lost, by its name, with the reason. */
  rest: { name: string; reason: string; original: Plain }[];
  problems: Problem[];
  /** The theme file that the found values came of, where it came along. */
  source?: PlainObject;
}

/** A candidate that became a token, and why. */
export interface Placed {
  token: string;
  from: string;
  /** Its value, short enough for a line. */
  value: string;
  reasons: string[];
  /** Whether the theme file need not say it: every theme has it, or the compiler finds it. */
  isSolved: boolean;
}

export interface Unplaced {
  name: string;
  reason: string;
}

export type Reader = (sources: Source[]) => Found;
