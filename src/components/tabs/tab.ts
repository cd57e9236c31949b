import { html, type TemplateResult } from 'lit';
import { SamElement } from '../../core/element.js';
import { booleanAttribute, stringAttribute } from '../../core/reflect.js';
import styles from './tab.css';

/**
 * @summary One of the tabs of `sam-tabs`, which opens a panel.
 *
 * @slot - The name of the panel, in a word or two, with an icon or a count where it helps.
 * @csspart base - Around the name.
 */
export class SamTab extends SamElement {
  static override readonly tag = 'sam-tab';
  static override readonly styles = styles;
  protected static override readonly mirrors = {
    panel: stringAttribute('panel'),
    disabled: booleanAttribute('disabled'),
  };
  protected static override readonly follows = [];

  /** The `name` of the panel that it opens. */
  panel!: string;

  /** Whether it cannot be opened. Better leave out what nobody can open, or say in the panel why there is nothing. */
  disabled!: boolean;

  protected override render(): TemplateResult {
    return html`<div part="base"><slot></slot></div>`;
  }
}
