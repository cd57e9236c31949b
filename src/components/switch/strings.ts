/** What a switch says. */
export interface SwitchStrings {
  /** Where it has to be on and is not. */
  valueMissing: string;
  /** While the page works on the change, after a second. */
  pending: string;
  /** When the change failed, where the page gives no reason. */
  failed: string;
}

export const english: SwitchStrings = {
  valueMissing: 'Turn this on to go on.',
  pending: 'Saving',
  failed: 'The change could not be saved and was undone.',
};
