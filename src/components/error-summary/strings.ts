import type { Counted } from '../../core/plural.js';

/** What an error summary says. */
export interface ErrorSummaryStrings {
  /** How many errors there are. */
  heading: Counted;
  /** What is to be done about an answer that is wrong without a word why. */
  check: string;
}

export const english: ErrorSummaryStrings = {
  heading: (n) => (n === 1 ? 'There is 1 error' : `There are ${n} errors`),
  check: 'Check this answer.',
};
