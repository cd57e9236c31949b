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

const wholes = new WeakMap<TemplateStringsArray, TemplateStringsArray>();

/**
 * A template of a control with its label, hint and error before it: "field`${host}${has}${error}<input id="control">`".
 * They are tied by ids that hold inside one shadow root: the control has the id `control` and is described by
 * {@link description}. The error stands above the control, where neither a keyboard on the screen nor a list of
 * suggestions hides it.
 *
 * One template and not two, one inside the other, which would cost a tenth of a field's mount.
 */
export function field(
  strings: TemplateStringsArray,
  host: Field,
  has: (slot: string) => boolean,
  error: string,
  ...values: unknown[]
): TemplateResult {
  let whole = wholes.get(strings);
  if (!whole) {
    const parts = ['<label part="label" id="label" for="control">', '</label>', ...strings.slice(3)];
    wholes.set(strings, (whole = Object.assign(parts, { raw: parts }) as unknown as TemplateStringsArray));
  }
  const { label, hint } = host;
  return html(
    whole,
    has('label') ? html`<slot name="label">${label}</slot>` : label,
    hint || error || has('hint') ? above(host, error) : nothing,
    ...values,
  );
}

// prettier-ignore
const above = (host: Field, error: string) => html`<slot name="hint" part="hint" id="hint">${host.hint}</slot>${error ? html`<div part="error" id="error" @pointerdown=${letSelect}><b>${(translationsFor(host)?.field ?? english).error}</b>${` ${error}`}</div>` : nothing}`;

/** A press hands the focus on to the control, which would end every selection of text: so the text takes it, while it lasts. */
function letSelect({ currentTarget }: Event): void {
  const text = currentTarget as HTMLElement;
  text.tabIndex = -1;
  text.addEventListener('blur', () => text.removeAttribute('tabindex'), { once: true });
}
