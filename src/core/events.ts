/** A person emptied a control with its button. */
export class SamClearEvent extends Event {
  constructor() {
    super('sam-clear', { bubbles: true });
  }
}

/** A person is about to flip a switch. `preventDefault()` refuses it, `waitUntil()` makes it wait for the page's work. */
export class SamBeforeChangeEvent extends Event {
  /** Whether the switch would be on. */
  readonly checked: boolean;

  /** What the switch waits for. */
  work?: Promise<unknown>;

  constructor(checked: boolean) {
    super('sam-before-change', { bubbles: true, cancelable: true });
    this.checked = checked;
  }

  /**
   * Makes the switch show the new state as pending until the work is done. If it fails, the switch goes back and shows the
   * message of the error.
   */
  waitUntil(work: Promise<unknown>): void {
    this.work = work;
  }
}
