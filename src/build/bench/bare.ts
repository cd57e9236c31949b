import { html, LitElement, nothing, unsafeCSS } from 'lit';
import { choiceLook, fieldLook, look } from './look.js';

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

/** What a field and a checkbox have in common: their part in the form, and the native input inside. */
abstract class BareControl extends LitElement {
  static readonly formAssociated = true;
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  declare label?: string;
  declare required?: boolean;

  readonly internals = this.attachInternals();

  protected get input() {
    return this.renderRoot?.querySelector('input');
  }

  formDisabledCallback(isDisabled: boolean): void {
    const { input } = this;
    if (input) input.disabled = isDisabled;
  }

  protected override updated(): void {
    this.sync();
  }

  protected relay(): void {
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  protected sync(): void {
    const formValue = this.formValue();
    this.internals.setFormValue(formValue);
    if (this.required && !formValue)
      this.internals.setValidity({ valueMissing: true }, 'Fill in.', this.input!);
    else this.internals.setValidity({});
  }

  protected abstract formValue(): string | null;
}

/**
 * A text field as Lit gives it for the asking, and correct: label and native input tied inside, value, form value and
 * validity right at once, a change of the value without an update.
 */
export class BareField extends BareControl {
  static override styles = unsafeCSS(`:host { display: block; } ${fieldLook('')}`);
  static override properties = { label: {}, hint: {}, error: {}, required: { type: Boolean } };

  declare hint?: string;
  declare error?: string;

  #value = '';

  get value(): string {
    return this.#value;
  }
  set value(value: string) {
    this.#value = value;
    const { input } = this;
    if (input && input.value !== value) input.value = value;
    this.sync();
  }

  formResetCallback(): void {
    this.value = this.getAttribute('value') ?? '';
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
    this.#value = this.input!.value;
    this.sync();
  }

  protected formValue(): string {
    return this.#value;
  }
}

/** A checkbox in the same manner: label and native checkbox inside, a change of the state without an update. */
export class BareCheckbox extends BareControl {
  static override styles = unsafeCSS(`:host { display: block; } ${choiceLook('label')}`);
  static override properties = { label: {}, value: {}, required: { type: Boolean } };

  declare value?: string;

  #isChecked?: boolean;

  get checked(): boolean {
    return this.#isChecked ?? this.hasAttribute('checked');
  }
  set checked(isChecked: boolean) {
    this.#isChecked = isChecked;
    const { input } = this;
    if (input) input.checked = isChecked;
    this.sync();
  }

  formResetCallback(): void {
    this.checked = this.hasAttribute('checked');
  }

  protected override render() {
    return html`<label
      ><input
        type="checkbox"
        .checked=${this.checked}
        ?required=${this.required}
        @input=${this.take}
        @change=${this.relay}
      />${this.label}</label
    >`;
  }

  protected take(): void {
    this.#isChecked = this.input!.checked;
    this.sync();
  }

  protected formValue(): string | null {
    return this.checked ? (this.value ?? 'on') : null;
  }
}
