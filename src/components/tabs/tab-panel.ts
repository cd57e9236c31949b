import { html, type TemplateResult } from 'lit';
import { SamElement } from '../../core/element.js';
import { stringAttribute } from '../../core/reflect.js';
import styles from './tab-panel.css';

/**
 * @summary What one of the tabs of `sam-tabs` opens.
 *
 * @slot - The content. It may come late.
 * @csspart base - Around the content.
 */
export class SamTabPanel extends SamElement {
  static override readonly tag = 'sam-tab-panel';
  static override readonly styles = styles;
  protected static override readonly mirrors = { name: stringAttribute('name') };
  protected static override readonly follows = [];

  /** What its tab says in `panel` to open it. */
  name!: string;

  protected override render(): TemplateResult {
    return html`<div part="base"><slot></slot></div>`;
  }
}
