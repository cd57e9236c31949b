import { html, nothing, type TemplateResult } from 'lit';
import { filledSlots } from '../../controllers/slots.js';
import { SamElement } from '../../core/element.js';
import {
  booleanAttribute,
  enumeratedAttribute,
  stringAttribute,
  valueAttribute,
} from '../../core/reflect.js';
import { semantics } from '../../core/semantics.js';
import { choiceVariants } from '../../core/sizes.js';
import styles from './radio.css';

/** What a radio says about itself to the group around it, which does the rest. */
const groupOf = (radio: Element) =>
  radio.closest('sam-radio-group') as (Element & { requestUpdate?(): void }) | null;

/**
 * @summary One of the answers of a radio group, which chooses, moves the focus and belongs to the form.
 *
 * @slot - The label, where it is more than text.
 * @slot hint - The hint, where it is more than text.
 * @attr {boolean} readonly - Drawn as what cannot be changed. The group says it of all its options; a server that draws them alone cannot know.
 * @csspart base - Around the circle, its label and hint; the card.
 * @csspart control - The circle.
 * @csspart label - The label.
 * @csspart hint - The hint.
 */
export class SamRadio extends SamElement {
  static override readonly tag = 'sam-radio';
  static override readonly styles = styles;
  protected static override readonly mirrors = {
    defaultChecked: booleanAttribute('checked'),
    value: valueAttribute('value'),
    disabled: booleanAttribute('disabled'),
    label: stringAttribute('label'),
    hint: stringAttribute('hint'),
    variant: enumeratedAttribute('variant', choiceVariants, 'plain'),
  };
  protected static override readonly follows = ['checked', 'value', 'disabled', 'readonly', 'label', 'hint'];

  /** Whether the group starts with it, where the group's own `value` says nothing: the attribute `checked`, as in HTML. */
  defaultChecked!: boolean;

  /** What the form sends when it is chosen. Default: "on", as in HTML. */
  value!: string;

  /** Whether it cannot be chosen. Better leave out what nobody can choose, or say in the hint why. */
  disabled!: boolean;

  /** What can be chosen. The default slot takes more than text. */
  label!: string;

  /** What helps to decide. It belongs to the description, never to the name. */
  hint!: string;

  /** Plain, or a card with an edge. */
  variant!: (typeof choiceVariants)[number];

  readonly #has = filledSlots(this);
  #group: ReturnType<typeof groupOf> = null;

  override connectedCallback(): void {
    super.connectedCallback();
    semantics(this, { role: 'radio' });
    this.#group = groupOf(this);
    this.#group?.requestUpdate?.();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#group?.requestUpdate?.();
  }

  protected override updated(): void {
    this.#group?.requestUpdate?.();
  }

  protected override render(): TemplateResult {
    const { hint } = this;
    // A name from the content would have the hint in it: the group gives the hint as the description.
    // ARIA in HTML lists no attribute for slots (https://www.w3.org/TR/html-aria/#el-slot), yet browsers hide what is in one,
    // and Chromium takes the text of a slot into the name when an element around it is hidden.
    // eslint-disable-next-line lit-a11y/no-aria-slot -- The reason is above.
    const helps = html`<slot name="hint" part="hint" id="hint" aria-hidden="true">${hint}</slot>`;
    // prettier-ignore
    return html`<div part="base" class="choice"><span part="control" class="mark"></span
      ><span part="label" id="label"><slot>${this.label}</slot></span
      >${hint || this.#has('hint') ? helps : nothing}</div>`;
  }
}
