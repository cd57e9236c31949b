import { adoptStyles, LitElement, type CSSResultOrNative, type PropertyDeclaration } from 'lit';
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

  /** Attributes that the template reads from the host; a change of one of them asks for an update. */
  protected static readonly follows: readonly string[];

  static override get observedAttributes(): string[] {
    const own = [...super.observedAttributes, ...this.follows];
    return __SAM_DEV__ ? [...own, ...wordsOf(this).keys()] : own;
  }

  static override getPropertyDescriptor(
    name: PropertyKey,
    key: string | symbol,
    options: PropertyDeclaration,
  ) {
    return (options as Partial<Mirror>).accessor ?? super.getPropertyDescriptor(name, key, options);
  }

  // A plain data field of this name: axe-core reads roles and states from here, and only from here.
  protected readonly internals = this.attachInternals();

  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    super.attributeChangedCallback(name, before, now);
    this.requestUpdate();
    if (__SAM_DEV__) checkWord(this.constructor as typeof SamElement, name, now);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const drawn = this.shadowRoot;
    const root = super.createRenderRoot();
    if (drawn) {
      // Hydration adopts no sheets, and a strict page refuses the inline style that the server wrote.
      adoptStyles(drawn, (this.constructor as typeof LitElement).elementStyles as CSSResultOrNative[]);
      drawn.querySelector('style')?.remove();
    }
    return root;
  }
}

/** The attributes of a class that say one word of a list. */
function wordsOf(element: typeof SamElement): Map<string, readonly string[]> {
  const mirrors = [...element.elementProperties.values()] as Partial<Mirror>[];
  return new Map(mirrors.flatMap(({ words }) => (words ? [words] : [])));
}

function checkWord(element: typeof SamElement, name: string, word: string | null): void {
  const words = wordsOf(element).get(name);
  if (!words || word === null || words.includes(word)) return;
  warn(
    element.tag,
    'unknown-word',
    `${name}="${word}" is unknown, so the default is used. It may be: ${words.join(', ')}.`,
  );
}
