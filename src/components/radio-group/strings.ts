/** What a radio group says. */
export interface RadioGroupStrings {
  /** Where one has to be chosen and none is. */
  valueMissing: string;
}

export const english: RadioGroupStrings = { valueMissing: 'Choose one of the options.' };
