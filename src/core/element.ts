import { adoptStyles, LitElement, type CSSResultOrNative } from 'lit';
import { checkPage } from './check-page.js';
import { wordsOf } from './reflect.js';
import { warn } from './warn.js';

/** What every class of the package is to those who register it. */
export type SamElementClass = typeof SamElement & (new () => SamElement);

/** The base of every element: its name, its version, its internals and its one style sheet. */
export class SamElement extends LitElement {
  /** The tag name under which the entry module registers the class. */
  static readonly tag: string;

  /** The classes that the element renders in its own shadow root; they are registered with it. */
  static readonly uses: readonly SamElementClass[] = [];

  /** The version of the package that the class came from. */
  static readonly version = __SAM_VERSION__;

  /** Attributes that the template reads from the host; a change of one of them asks for an update. */
  protected static readonly follows: readonly string[] = [];

  static override get observedAttributes(): string[] {
    const words = __SAM_DEV__ ? (wordsOf.get(this)?.keys() ?? []) : [];
    return [...super.observedAttributes, ...this.follows, ...words];
  }

  // A plain data field of this name: axe-core reads roles and states from here, and only from here.
  protected readonly internals = this.attachInternals();

  override connectedCallback(): void {
    super.connectedCallback();
    if (__SAM_DEV__) checkPage();
  }

  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    super.attributeChangedCallback(name, before, now);
    const { tag, follows } = this.constructor as typeof SamElement;
    if (follows.includes(name)) this.requestUpdate();
    if (__SAM_DEV__) {
      const words = wordsOf.get(this.constructor)?.get(name);
      if (words && now !== null && !words.includes(now)) {
        warn(
          tag,
          'unknown-word',
          `${name}="${now}" is unknown, so the default is used. It may be: ${words.join(', ')}.`,
        );
      }
    }
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const drawnByServer = this.shadowRoot;
    const root = super.createRenderRoot();
    if (drawnByServer) {
      // Hydration adopts no sheets, and a strict page refuses the inline style that the server wrote.
      adoptStyles(
        drawnByServer,
        (this.constructor as typeof LitElement).elementStyles as CSSResultOrNative[],
      );
      for (const style of drawnByServer.querySelectorAll(':scope > style')) style.remove();
      if (!('_$needsHydration' in this)) {
        // Without Lit's hydration the server's nodes are not taken over: they make room instead of standing twice.
        drawnByServer.replaceChildren();
        this.renderOptions.renderBefore = null;
      }
    }
    return root;
  }
}
