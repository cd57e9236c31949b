import { html, LitElement, nothing, unsafeCSS } from 'lit';
import { fieldLook, look } from './look.js';

/**
 * A button as Lit gives it for the asking, and correct: part of its form, focus handed on, the native control inside,
 * one sheet, `disabled` written at once. What `sam-button` costs beyond this, its own features cost.
 */
export class BareButton extends LitElement {
  static readonly formAssociated = true;
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = unsafeCSS(
    `:host { display: inline-block; max-inline-size: 100%; } ${look('button')} button { inline-size: 100%; }`,
  );
  static override properties = { type: {}, name: {}, value: {} };

  declare type?: string;
  declare name?: string;
  declare value?: string;

  readonly internals = this.attachInternals();

  get disabled(): boolean {
    return this.hasAttribute('disabled');
  }
  set disabled(isDisabled: boolean) {
    this.toggleAttribute('disabled', isDisabled);
  }

  formDisabledCallback(isDisabled: boolean): void {
    const control = this.renderRoot?.querySelector('button');
    if (control) control.disabled = isDisabled;
  }

  protected override render() {
    return html`<button type="button" ?disabled=${this.matches(':disabled')} @click=${this.submit}>
      <slot></slot>
    </button>`;
  }

  protected submit(): void {
    if ((this.type ?? 'submit') !== 'submit') return;
    this.internals.setFormValue(this.name ? (this.value ?? '') : null);
    this.internals.form?.requestSubmit();
    this.internals.setFormValue(null);
  }
}

/**
 * A text field as Lit gives it for the asking, and correct: label and native input tied inside, value, form value and
 * validity right at once, a change of the value without an update.
 */
export class BareField extends LitElement {
  static readonly formAssociated = true;
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = unsafeCSS(`:host { display: block; } ${fieldLook('')}`);
  static override properties = { label: {}, hint: {}, error: {}, required: { type: Boolean } };

  declare label?: string;
  declare hint?: string;
  declare error?: string;
  declare required?: boolean;

  readonly internals = this.attachInternals();
  #value = '';

  get value(): string {
    return this.#value;
  }
  set value(value: string) {
    this.#value = value;
    const input = this.#input;
    if (input && input.value !== value) input.value = value;
    this.#sync();
  }

  get #input() {
    return this.renderRoot?.querySelector('input');
  }

  formDisabledCallback(isDisabled: boolean): void {
    const input = this.#input;
    if (input) input.disabled = isDisabled;
  }

  formResetCallback(): void {
    this.value = this.getAttribute('value') ?? '';
  }

  protected override updated(): void {
    this.#sync();
  }

  protected override render() {
    return html`<label for="control">${this.label}</label>
      ${this.hint ? html`<div id="hint">${this.hint}</div>` : nothing}
      ${this.error ? html`<div id="error">${this.error}</div>` : nothing}
      <input
        id="control"
        aria-describedby="hint error"
        .value=${this.#value}
        ?required=${this.required}
        @input=${this.take}
        @change=${this.relay}
      />`;
  }

  protected take(): void {
    this.#value = this.#input!.value;
    this.#sync();
  }

  protected relay(): void {
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  #sync(): void {
    this.internals.setFormValue(this.#value);
    if (this.required && !this.#value)
      this.internals.setValidity({ valueMissing: true }, 'Fill in.', this.#input!);
    else this.internals.setValidity({});
  }
}
