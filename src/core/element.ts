import { adoptStyles, isServer, LitElement } from 'lit';
import type { Mirror } from './reflect.js';
import { warn } from './warn.js';

/** What every class of the package is to those who register it. */
export type SamElementClass = typeof SamElement & (new () => SamElement);

/** The base of every element: its name, its version, its internals and its one style sheet. */
export class SamElement extends LitElement {
  /** The tag name under which the entry module registers the class. */
  static readonly tag: string;

  /** The classes that the element renders in its own shadow root; they are registered with it. */
  static readonly uses?: readonly SamElementClass[];

  /** The version of the package that the class came from. */
  static readonly version = __SAM_VERSION__;

  /** The properties that mirror an attribute. */
  protected static readonly mirrors: Record<string, Mirror>;

  /** Attributes that the template reads from the host; a change of one of them asks for an update. */
  protected static readonly follows: readonly string[];

  // Read once, when the class is registered.
  static override get observedAttributes(): string[] {
    Object.defineProperties(this.prototype, this.mirrors);
    const own = [...super.observedAttributes, ...this.follows];
    return __SAM_DEV__ ? [...own, ...wordsOf(this.mirrors).keys()] : own;
  }

  // A plain data field of this name: axe-core reads roles and states from here, and only from here.
  protected readonly internals = this.attachInternals();

  constructor() {
    super();
    // Tells the page's sheet not to draw what a server has drawn (styles/undefined.css), until this takes over.
    this.toggleAttribute('data-sam-drawn', isServer);
    // What a page set before the upgrade hides the accessors of the class.
    const self = this as unknown as Record<string, unknown>;
    for (const name in (this.constructor as typeof SamElement).mirrors) {
      if (!Object.hasOwn(self, name)) continue;
      const early = self[name];
      delete self[name];
      self[name] = early;
    }
  }

  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    super.attributeChangedCallback(name, before, now);
    this.requestUpdate();
    if (__SAM_DEV__) {
      const { tag, mirrors } = this.constructor as typeof SamElement;
      checkWord(tag, wordsOf(mirrors).get(name), name, now);
    }
  }

  // A document takes the sheets of another off; back in its own, the element puts them on again.
  adoptedCallback(): void {
    if (this.ownerDocument === document) this.#dress(this.shadowRoot);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const drawn = this.shadowRoot;
    const root = super.createRenderRoot();
    // Hydration adopts no sheets, and a strict page refuses the inline style that the server wrote.
    this.#dress(drawn);
    return root;
  }

  /** Gives a shadow root that is there already its sheet, in place of what a server wrote. */
  #dress(root: ShadowRoot | null): void {
    if (!root) return;
    adoptStyles(root, (this.constructor as typeof LitElement).elementStyles);
    root.querySelector('style')?.remove();
  }
}

/** The attributes that say one word of a list. */
const wordsOf = (mirrors: Record<string, Mirror>) =>
  new Map(Object.values(mirrors).flatMap(({ words }) => (words ? [words] : [])));

function checkWord(
  tag: string,
  words: readonly string[] | undefined,
  name: string,
  word: string | null,
): void {
  if (!words || word === null || words.includes(word)) return;
  const choice = words.join(', ');
  warn(tag, 'unknown-word', `${name}="${word}" is unknown, so the default is used. It may be: ${choice}.`);
}
