import type { TemplateResult } from 'lit';
import { filledSlots } from '../../controllers/slots.js';
import { localise } from '../../core/localise.js';
import { booleanAttribute } from '../../core/reflect.js';
import { Toggle } from '../../core/toggle.js';
import { english } from './strings.js';
import styles from './checkbox.css';

/**
 * @summary Takes a yes or no, or one of several answers of which each may be chosen.
 *
 * @slot - The label, where it is more than text.
 * @slot hint - The hint, where it is more than text.
 * @attr {string} form - The id of the form that the checkbox belongs to, where that is not the one around it.
 * @event {InputEvent} input - The person ticked the box or took the tick away.
 * @event {Event} change - The same, once it is done.
 * @csspart base - Around the box, its label, hint and error; the card.
 * @csspart control - The native checkbox, drawn as a box with a tick.
 * @csspart label - The label.
 * @csspart hint - The hint.
 * @csspart error - The word and the sentence that say what is wrong.
 * @cssprop [--sam-checkbox-radius=var(--sam-radius-mark)] - Roundness of the box.
 * @cssstate user-invalid - The box has to be ticked and is not, and the person has been told.
 * @cssstate disabled - The checkbox is out of use, by itself or by a fieldset.
 * @cssstate readonly - The answer cannot be changed.
 * @cssstate focused - The focus is in the checkbox.
 */
export class SamCheckbox extends Toggle {
  static override readonly tag = 'sam-checkbox';
  static override readonly styles = styles;
  protected static override readonly mirrors = {
    ...super.mirrors,
    indeterminate: booleanAttribute('indeterminate'),
  };
  protected static override readonly follows = [...super.follows, 'indeterminate'];

  /** Whether it shows that some of what it stands for is on and some off. It goes with the next press, and is never sent. */
  indeterminate!: boolean;

  protected override readonly has = filledSlots(this);
  readonly #say = localise(this, 'checkbox', english);

  protected override get missing(): string {
    return this.#say('valueMissing');
  }

  protected override write(): void {
    super.write();
    if (this.input) this.input.indeterminate = this.indeterminate;
  }

  protected override render(): TemplateResult {
    return this.draw();
  }

  protected override flip(): void {
    super.flip();
    this.indeterminate = false;
  }
}
