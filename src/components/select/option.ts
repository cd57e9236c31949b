import { html, type TemplateResult } from 'lit';
import { textOf } from '../../controllers/list-keys.js';
import { SamElement } from '../../core/element.js';
import { booleanAttribute, stringAttribute, type Mirror } from '../../core/reflect.js';
import styles from './option.css';

/** What the form sends for an option: its attribute or, as in HTML, its text. It may not be upgraded yet. */
export const valueOf = (option: Element): string => option.getAttribute('value') ?? textOf(option);

/**
 * @summary One of the answers that a select offers.
 *
 * @slot - The answer, in a few words.
 * @slot start - A picture or an icon before it.
 * @slot description - What helps to choose, in a line below.
 * @csspart base - The whole of it.
 */
export class SamOption extends SamElement {
  static override readonly tag = 'sam-option';
  static override readonly styles = styles;
  protected static override readonly mirrors: Record<string, Mirror> = {
    value: {
      ...stringAttribute('value'),
      get(this: Element) {
        return valueOf(this);
      },
    },
    selected: booleanAttribute('selected'),
    disabled: booleanAttribute('disabled'),
    label: stringAttribute('label'),
  };
  protected static override readonly follows = ['label'];

  /** What the form sends; without the attribute the text of the option, as in HTML. */
  value!: string;

  /** Whether the select starts with this option, and a reset leads to it: the attribute, as in HTML. */
  selected!: boolean;

  /** Whether the option is shown and cannot be chosen. */
  disabled!: boolean;

  /** The text of the option where its content is more than that, or where it has none: shown while the list is closed, searched by letters. */
  label!: string;

  protected override render(): TemplateResult {
    return html`<div part="base">
      <slot name="start"></slot><slot>${this.label}</slot><slot name="description"></slot>
    </div>`;
  }
}
