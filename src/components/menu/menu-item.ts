import { html, nothing, type TemplateResult } from 'lit';
import { ariaAttributes, controlAria, noLabels, relate } from '../../core/control-aria.js';
import { SamElement } from '../../core/element.js';
import { booleanAttribute, enumeratedAttribute, stringAttribute } from '../../core/reflect.js';
import styles from './menu-item.css';

/** What an item does: an action or a link, something that is on or off, one choice of a group. */
export const menuItemTypes = ['normal', 'checkbox', 'radio'] as const;

/** What an item means. */
export const menuItemTones = ['neutral', 'danger'] as const;

/**
 * @summary One thing to do in a menu: an action, a link, something to switch, or a way to further items.
 *
 * @slot - What it does, in a few words that begin with a verb.
 * @slot start - An icon before them.
 * @slot end - What helps beside them, such as a number or the keys that do the same.
 * @slot submenu - A `sam-menu` with further items, which opens beside the item.
 * @attr {string} href - The address that the item leads to, as of a link in HTML.
 * @attr {string} target - Where the address opens, as in HTML.
 * @csspart base - The whole of it.
 */
export class SamMenuItem extends SamElement {
  static override readonly tag = 'sam-menu-item';
  static override readonly styles = styles;
  protected static override readonly mirrors = {
    type: enumeratedAttribute('type', menuItemTypes, 'normal'),
    value: stringAttribute('value'),
    checked: booleanAttribute('checked'),
    href: stringAttribute('href'),
    target: stringAttribute('target'),
    disabled: booleanAttribute('disabled'),
    tone: enumeratedAttribute('tone', menuItemTones, 'neutral'),
  };
  protected static override readonly follows = [
    ...ariaAttributes,
    'type',
    'checked',
    'href',
    'target',
    'disabled',
  ];

  /** Whether it acts, is on or off, or is one choice of the group around it, else of its menu. */
  type!: (typeof menuItemTypes)[number];

  /** What `sam-select` tells as its `value`. */
  value!: string;

  /** Whether an item of the type `checkbox` or `radio` is on. What a person chooses changes it, as `open` of a `details` in HTML. */
  checked!: boolean;

  /** The address that the item leads to; with it, the item is a link. */
  href!: string;

  /** Where the address opens, as in HTML. */
  target!: string;

  /** Whether the item is shown and cannot be used. Keys still reach it, so that people can find out that it is there. */
  disabled!: boolean;

  /** What the item means. `danger` is for actions that lose something. */
  tone!: (typeof menuItemTones)[number];

  get [controlAria](): HTMLElement | undefined {
    return this.renderRoot?.firstElementChild as HTMLElement | undefined;
  }

  /** Chooses the item, as a person would. */
  override click(): void {
    this[controlAria]?.click();
  }

  /** Moves the focus to the item, in an open menu. */
  // Not delegated by the browser: that does nothing while the focus is in a submenu, which is a child of the item.
  override focus(options?: FocusOptions): void {
    this[controlAria]?.focus(options);
  }

  protected override updated(): void {
    const control = this[controlAria]!;
    relate(this, noLabels, control);
    // Here, and not on the element: what has a word of ARIA may not stand between a menu and its items.
    const inner = this.querySelector(':scope > [slot=submenu]');
    if (!inner) return;
    control.ariaHasPopup = 'menu';
    control.ariaExpanded = String(inner.hasAttribute('open'));
  }

  protected override render(): TemplateResult {
    const { type, disabled } = this;
    const address = (name: string) => (!disabled && this.getAttribute(name)) || nothing;
    // prettier-ignore
    return html`<a
      part="base"
      role=${type === 'normal' ? 'menuitem' : `menuitem${type}`}
      tabindex="-1"
      href=${address('href')}
      target=${address('target')}
      aria-checked=${type === 'normal' ? nothing : this.checked}
      aria-disabled=${disabled || nothing}
    ><slot name="start"></slot><slot></slot><slot name="end"></slot></a><slot name="submenu"></slot>`;
  }
}
