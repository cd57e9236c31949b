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

/**
 * Label, hint and error over a control, tied to it by ids that hold inside one shadow root: the control has the id
 * `control` and is described by {@link description}. The error stands above the control, where neither a keyboard on the screen
 * nor a list of suggestions hides it.
 */
// Nothing hangs on whether a slot is filled, because a server cannot know.
export const field = (host: Field, error: string, control: TemplateResult): TemplateResult =>
  html`<label part="label" id="label" for="control"><slot name="label">${host.label}</slot></label>
    <slot name="hint" part="hint" id="hint">${host.hint}</slot>
    ${
      error
        ? html`<div part="error" id="error" @pointerdown=${letSelect}>
            <b>${(translationsFor(host)?.field ?? english).error}</b>${` ${error}`}
          </div>`
        : nothing
    }
    ${control}`;

/** A press hands the focus on to the control, which would end every selection of text: so the text takes it, while it lasts. */
function letSelect({ currentTarget }: Event): void {
  const text = currentTarget as HTMLElement;
  text.tabIndex = -1;
  text.addEventListener('blur', () => text.removeAttribute('tabindex'), { once: true });
}
