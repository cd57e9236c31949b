import { html, nothing, type TemplateResult } from 'lit';
import { translationsFor } from '../i18n/registry.js';

/** The ids of what describes a control, in the order in which it is read. Those that are not there say nothing. */
export const description = 'prefix suffix hint error counter';

/** What every field says beside what its kind says. */
export interface FieldStrings {
  /** The word before the sentence that says how to mend an answer. */
  error: string;
}

export const english: FieldStrings = { error: 'Error:' };

interface Field extends HTMLElement {
  label: string;
  hint: string;
}

type Has = (slot: string) => boolean;

/** What stands in the label of a control: `<label part="label" id="label" for="control">${labelText(this, has)}</label>`. */
export const labelText = ({ label }: Field, has: Has): unknown =>
  has('label') ? html`<slot name="label">${label}</slot>` : label;

/** The word and the sentence that say what is wrong. */
// prettier-ignore
export const errorText = (host: HTMLElement, error: string): TemplateResult =>
  html`<div part="error" id="error" @pointerdown=${letSelect}><b>${(translationsFor(host)?.field ?? english).error}</b>${` ${error}`}</div>`;

/**
 * Hint and error of a control, between label and control: there neither a keyboard on the screen nor a list of suggestions
 * hides the error. The control is described by {@link description}.
 */
// prettier-ignore
export const hintAndError = (host: Field, has: Has, error: string): unknown =>
  host.hint || error || has('hint')
    ? html`<slot name="hint" part="hint" id="hint">${host.hint}</slot>${error ? errorText(host, error) : nothing}`
    : nothing;

/** The button that takes an answer back. */
export const clearButton = (name: string, clear: () => void): TemplateResult =>
  html`<button part="clear" class="close" type="button" aria-label=${name} @click=${clear}></button>`;

/** A press hands the focus on to the control, which would end every selection of text: so the text takes it, while it lasts. */
function letSelect({ currentTarget }: Event): void {
  const text = currentTarget as HTMLElement;
  text.tabIndex = -1;
  text.addEventListener('blur', () => text.removeAttribute('tabindex'), { once: true });
}
