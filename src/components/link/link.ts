import { html, nothing, type TemplateResult } from 'lit';
import { ariaAttributes, controlAria, noLabels, relate } from '../../core/control-aria.js';
import { SamElement } from '../../core/element.js';
import { localise } from '../../core/localise.js';
import {
  booleanAttribute,
  countAttribute,
  enumeratedAttribute,
  stringAttribute,
} from '../../core/reflect.js';
import { sizes, type Size } from '../../core/sizes.js';
import { warn } from '../../core/warn.js';
import styles from './link.css';
import { english, type LinkStrings } from './strings.js';

/** Where a link stands: in a text, by itself, or as the way onward. */
export const linkVariants = ['inline', 'standalone', 'action'] as const;

/**
 * @summary Leads to another page, to another place on this one, or to a file.
 *
 * @slot - Where it leads, so that it is understood without the text around it: "Apply for a permit".
 * @slot start - An icon before the text.
 * @slot end - An icon after the text, in place of the arrow.
 * @csspart base - The native link inside.
 */
export class SamLink extends SamElement {
  static override readonly tag = 'sam-link';
  static override readonly styles = styles;
  static override readonly shadowRootOptions = { mode: 'open', delegatesFocus: true } as const;
  protected static override readonly mirrors = {
    href: stringAttribute('href'),
    target: stringAttribute('target'),
    rel: stringAttribute('rel'),
    download: stringAttribute('download'),
    variant: enumeratedAttribute('variant', linkVariants, 'inline'),
    size: enumeratedAttribute('size', sizes, 'medium'),
    fileType: stringAttribute('file-type'),
    fileSize: countAttribute('file-size'),
    external: booleanAttribute('external'),
  };
  protected static override readonly follows = [
    ...ariaAttributes,
    'href',
    'target',
    'rel',
    'download',
    'file-type',
    'file-size',
    'external',
  ];

  /** The address. Without the attribute it is the place of a link, as in HTML: a text that leads nowhere and takes no focus. */
  href!: string;

  /** The window or frame in which the page opens. With `_blank` the link says in words that it is a new window. */
  target!: string;

  /** How the page relates to this one, as in HTML. With `target="_blank"` it is `noopener` where nothing is said. */
  rel!: string;

  /** Gives the file to keep instead of showing it, under this name if there is one. The link says so. */
  download!: string;

  /** In a text, by itself (in a list, under a card), or as the main way onward. */
  variant!: (typeof linkVariants)[number];

  /** How large a link is that stands by itself. In a text it is as large as the text. */
  size!: Size;

  /** The kind of file that it leads to, as people know it: "PDF". */
  fileType!: string;

  /** The size of that file in bytes. The link says it in the units of its language. */
  fileSize!: number;

  /** Whether it leads to the pages of somebody else. The link says so. */
  external!: boolean;

  get [controlAria](): HTMLAnchorElement | undefined {
    return this.renderRoot?.firstElementChild as HTMLAnchorElement | undefined;
  }

  #say?: ReturnType<typeof localise<'link'>>;

  /** Follows the link, as a person would. */
  override click(): void {
    this[controlAria]?.click();
  }

  protected override updated(): void {
    this.#relate();
    // A tooltip may name it.
    if (__SAM_DEV__) setTimeout(() => checkName(this));
  }

  // prettier-ignore
  protected override render(): TemplateResult {
    const said = (name: string) => this.getAttribute(name) ?? nothing;
    return html`<a
      part="base"
      href=${said('href')}
      target=${said('target')}
      rel=${this.rel || (this.#isNewWindow ? 'noopener' : nothing)}
      download=${said('download')}
      aria-label=${this.#name ?? nothing}
      aria-current=${said('aria-current')}
    ><slot name="start"></slot><slot></slot><span>${this.#note}</span><slot name="end"><i></i></slot></a>`;
  }

  /** Ties the native link to what the page names for it. */
  #relate(): void {
    const control = this[controlAria]!;
    if (relate(this, noLabels, control)) this.addEventListener('focusin', this.#relate);
    // What can be read stays part of the name.
    control.ariaLabel = this.#name;
    const labels = this.hasAttribute('aria-labelledby') && control.ariaLabelledByElements;
    if (labels) control.ariaLabelledByElements = [...labels, control.querySelector('span')!];
  }

  get #isNewWindow(): boolean {
    return this.target.toLowerCase() === '_blank';
  }

  get #name(): string | null {
    const label = this.getAttribute('aria-label');
    return label && label + this.#note;
  }

  /** Most links have nothing to say, and need not follow the language. */
  #word<Key extends keyof LinkStrings>(key: Key): LinkStrings[Key] {
    return (this.#say ??= localise(this, 'link', english))(key);
  }

  /** What a person should know before going there. */
  get #note(): string {
    const { fileType, fileSize } = this;
    const facts = [
      fileType,
      fileSize >= 0 && this.#word('size')(fileSize),
      this.hasAttribute('download') && this.#word('download'),
      this.external && this.#word('external'),
      this.#isNewWindow && this.#word('newWindow'),
    ].filter(Boolean);
    return facts.length ? ` (${facts.join(', ')})` : '';
  }
}

function checkName(link: SamLink): void {
  const control = link[controlAria]!;
  const isNamed =
    !link.isConnected ||
    link.textContent?.trim() ||
    control.ariaLabelledByElements?.length ||
    control.ariaLabel ||
    link.querySelector('[label], [aria-label], [alt]');
  if (isNamed) return;
  warn('sam-link', 'no-name', 'The link has no name. Put a text into it that says where it leads.');
}
