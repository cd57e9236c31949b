import { html, nothing, type TemplateResult } from 'lit';
import { SamElement } from '../../core/element.js';
import { booleanAttribute, stringAttribute } from '../../core/reflect.js';
import { warn } from '../../core/warn.js';
import styles from './icon.css';
import { findIcon, waitingForIcons } from './registry.js';

/**
 * @summary A small picture beside words, or in their place where it has a name.
 *
 * @csspart icon - The picture, an inline SVG.
 * @cssprop [--sam-icon-size=1.25em] - Width and height.
 */
export class SamIcon extends SamElement {
  static override readonly tag = 'sam-icon';
  static override readonly styles = styles;
  protected static override readonly mirrors = {
    name: stringAttribute('name'),
    label: stringAttribute('label'),
    mirror: booleanAttribute('mirror'),
  };
  protected static override readonly follows = ['name', 'label', 'mirror'];

  /** Which icon of the registered sets to draw. Import `samklang/icons/<name>.js` to have it. */
  name!: string;

  /** What the icon says to those who do not see it. Leave it out beside a word that says the same: then the icon is decoration. */
  label!: string;

  /** Turns the icon around in right-to-left text. Arrows and their like of the own set do so by themselves. */
  mirror!: boolean;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#wait();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#wait();
  }

  // prettier-ignore
  protected override render(): TemplateResult {
    const icon = findIcon(this.name);
    return html`<svg
      part="icon"
      class=${this.mirror || icon?.mirror ? 'mirror' : nothing}
      viewBox="0 0 24 24"
      role="img"
      aria-label=${this.label || nothing}
      aria-hidden=${this.label ? nothing : 'true'}
    >${icon?.content}</svg>`;
  }

  protected override updated(): void {
    this.#wait();
    // An import that is on its way settles within a moment.
    if (__SAM_DEV__) setTimeout(() => explain(this));
  }

  /** An icon may be registered after the element asked for it. */
  #wait(): void {
    if (this.isConnected && !findIcon(this.name)) waitingForIcons.add(this);
    else waitingForIcons.delete(this);
  }
}

function explain(icon: SamIcon): void {
  if (!icon.isConnected || findIcon(icon.name)) return;
  if (icon.name) {
    warn(
      'sam-icon',
      'unknown-icon',
      `No icon "${icon.name}" is registered. Import 'samklang/icons/${icon.name}.js', or add it with registerIcons().`,
    );
  } else warn('sam-icon', 'no-name', 'The icon has no name, so nothing is drawn. Set the attribute `name`.');
}
