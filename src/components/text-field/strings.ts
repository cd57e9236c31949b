import type { Counted } from '../../core/plural.js';

/** What a text field says. */
export interface TextFieldStrings {
  valueMissing: string;
  email: string;
  url: string;
  badInput: string;
  /** Where the value of a number field has decimals. */
  stepMismatch: string;
  patternMismatch: string;
  tooShort: Counted;
  tooLong: Counted;
  /** The name of the button that empties the field. */
  clear: string;
  /** How many more characters the answer may have. */
  left: Counted;
  /** How many characters the answer has too many. */
  over: Counted;
}

// English has one form for 1 and one for the rest, as Intl.PluralRules says too; its own code would be heavier.
const characters = (n: number) => `${n} character${n === 1 ? '' : 's'}`;

export const english: TextFieldStrings = {
  valueMissing: 'Fill in this field.',
  email: 'Write an email address like name@example.com.',
  url: 'Write a web address that begins with https://.',
  badInput: 'Write a number.',
  stepMismatch: 'Write a whole number.',
  patternMismatch: 'Write it in the form asked for.',
  tooShort: (n) => `Write at least ${characters(n)}.`,
  tooLong: (n) => `Write at most ${characters(n)}.`,
  clear: 'Clear',
  left: (n) => `${characters(n)} left`,
  over: (n) => `${characters(n)} too many`,
};
