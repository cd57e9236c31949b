/** What a select says. */
export interface SelectStrings {
  valueMissing: string;
  /** The name of the button that takes the choice back. */
  clear: string;
}

export const english: SelectStrings = { valueMissing: 'Choose one of the options.', clear: 'Clear' };
