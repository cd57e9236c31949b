/** What a checkbox says. */
export interface CheckboxStrings {
  /** Where it has to be ticked and is not. */
  valueMissing: string;
}

export const english: CheckboxStrings = { valueMissing: 'Tick the box to go on.' };
