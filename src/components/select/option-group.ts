import { html, type TemplateResult } from 'lit';
import { SamElement } from '../../core/element.js';
import { stringAttribute } from '../../core/reflect.js';
import styles from './option-group.css';

/**
 * @summary Options of a select that belong together, under a heading.
 *
 * @slot - The options.
 * @csspart label - The heading.
 */
export class SamOptionGroup extends SamElement {
  static override readonly tag = 'sam-option-group';
  static override readonly styles = styles;
  protected static override readonly mirrors = { label: stringAttribute('label') };
  protected static override readonly follows = ['label'];

  /** What the options have in common. */
  label!: string;

  protected override render(): TemplateResult {
    // The name of the group says it already.
    return html`<div part="label" aria-hidden="true">${this.label}</div>
      <slot></slot>`;
  }
}
