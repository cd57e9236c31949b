/** The words of a dialog, in English. */
export const english = {
  /** The name of the button that closes it. */
  close: 'Close',
};

/** What every language must say for a dialog. */
export type DialogStrings = Record<keyof typeof english, string>;
