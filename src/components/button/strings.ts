/** The words of a button, in English. */
export const english = {
  /** Said while `loading` lasts longer than a second. */
  loading: 'Please wait',
};

/** What every language must say for a button. */
export type ButtonStrings = Record<keyof typeof english, string>;
