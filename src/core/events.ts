/** A person emptied a control with its button. */
export class SamClearEvent extends Event {
  constructor() {
    super('sam-clear', { bubbles: true });
  }
}
