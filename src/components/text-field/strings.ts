import { plural, type Counted } from '../../core/plural.js';

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

export const english: TextFieldStrings = {
  valueMissing: 'Fill in this field.',
  email: 'Write an email address like name@example.com.',
  url: 'Write a web address that begins with https://.',
  badInput: 'Write a number.',
  stepMismatch: 'Write a whole number.',
  patternMismatch: 'Write it in the form asked for.',
  tooShort: plural('en', { one: 'Write at least {n} character.', other: 'Write at least {n} characters.' }),
  tooLong: plural('en', { one: 'Write at most {n} character.', other: 'Write at most {n} characters.' }),
  clear: 'Clear',
  left: plural('en', { one: '{n} character left', other: '{n} characters left' }),
  over: plural('en', { one: '{n} character too many', other: '{n} characters too many' }),
};
