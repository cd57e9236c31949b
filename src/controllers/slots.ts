import { isServer, type LitElement } from 'lit';

/** One for all elements. */
let observer: MutationObserver | undefined;

/**
 * Tells which slots of an element have content, so that the others need not be drawn: each costs a twentieth of a field's
 * mount. An update follows when children come or go. A server cannot know, so what it draws has every slot, and keeps them.
 */
export function filledSlots(host: LitElement): (name: string) => boolean {
  const hasAll = isServer || host.shadowRoot !== null;
  if (!isServer) {
    // eslint-disable-next-line samklang/clean-up -- It observes children alone, and the browser drops it with each element.
    observer ??= new MutationObserver((records) => {
      for (const { target } of records) (target as LitElement).requestUpdate();
    });
    observer.observe(host, { childList: true });
  }
  return (name) => hasAll || [...host.children].some(({ slot }) => slot === name);
}
