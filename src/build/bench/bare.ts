import { html, LitElement, unsafeCSS } from 'lit';
import { look } from './look.js';

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
