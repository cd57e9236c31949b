import { html, nothing, type TemplateResult } from 'lit';
import { filledSlots } from '../../controllers/slots.js';
import { SamBeforeChangeEvent } from '../../core/events.js';
import { errorText } from '../../core/field.js';
import { localise } from '../../core/localise.js';
import { booleanAttribute } from '../../core/reflect.js';
import { Toggle } from '../../core/toggle.js';
import { english } from './strings.js';
import styles from './switch.css';

/**
 * @summary Turns one setting on or off, with effect at once.
 *
 * @slot - The label, where it is more than text. Say what is switched, not the state it is in.
 * @slot hint - The hint, where it is more than text.
 * @attr {string} form - The id of the form that the switch belongs to, where that is not the one around it.
 * @event {SamBeforeChangeEvent} sam-before-change - The person is about to flip the switch. It can be refused, or made to wait for the page's work.
 * @event {InputEvent} input - The person flipped the switch, and what the page had to do for it is done.
 * @event {Event} change - The same.
 * @csspart base - Around the track, its label, hint and error; the card.
 * @csspart control - The native checkbox, drawn as a track with a thumb.
 * @csspart label - The label.
 * @csspart hint - The hint.
 * @csspart status - The word that says that the page is still at work.
 * @csspart error - The word and the sentence that say what is wrong.
 * @cssstate user-invalid - The switch has to be on and is not, and the person has been told.
 * @cssstate disabled - The switch is out of use, by itself or by a fieldset.
 * @cssstate readonly - The setting cannot be changed.
 * @cssstate focused - The focus is in the switch.
 */
export class SamSwitch extends Toggle {
  static override readonly tag = 'sam-switch';
  static override readonly styles = styles;
  protected static override readonly mirrors = {
    ...super.mirrors,
    pending: booleanAttribute('pending'),
  };
  protected static override readonly follows = [...super.follows, 'pending'];

  /** Whether the page is still at work on a change: the switch shows it, says so after a second, and takes no other. */
  pending!: boolean;

  protected override readonly has = filledSlots(this);
  readonly #say = localise(this, 'switch', english);
  #timer?: ReturnType<typeof setTimeout>;
  #isSlow = false;
  /** Why the last change was undone. */
  #failure = '';

  protected override get missing(): string {
    return this.#say('valueMissing');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (name === 'pending') {
      clearTimeout(this.#timer);
      this.#isSlow = false;
      if (now !== null)
        this.#timer = setTimeout(() => {
          this.#isSlow = true;
          this.requestUpdate();
        }, 1000);
    }
    super.attributeChangedCallback(name, before, now);
  }

  protected override render(): TemplateResult {
    const word = this.#isSlow ? html`<span part="status">${this.#say('pending')}</span>` : nothing;
    // It stands there before its words, so they are heard (WCAG 4.1.3).
    return this.draw(
      'switch',
      html`<output>${this.#failure ? errorText(this, this.#failure) : word}</output>`,
    );
  }

  protected override refuse(event: Event): void {
    super.refuse(event);
    if (this.pending) event.preventDefault();
    if (event.defaultPrevented) return;
    this.#failure = '';
    const isOn = !this.checked;
    const asked = new SamBeforeChangeEvent(isOn);
    const isRefused = !this.dispatchEvent(asked);
    if (isRefused || asked.work) event.preventDefault();
    if (asked.work && !isRefused) void this.#try(isOn, asked.work);
    this.requestUpdate();
  }

  /** Shows the new state while the page works on it, and the old one if it fails. */
  async #try(isOn: boolean, work: Promise<unknown>): Promise<void> {
    this.pending = true;
    this.checked = isOn;
    try {
      await work;
      this.editedByHand();
      this.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      this.commit();
    } catch (reason) {
      this.checked = !isOn;
      this.#failure = (reason as Partial<Error> | undefined)?.message || this.#say('failed');
    }
    this.pending = false;
  }
}
