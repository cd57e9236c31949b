import { isServer, type LitElement } from 'lit';

const hosts = new WeakSet<Node>();

/** One for all elements; the browser drops what it observes with the element. */
let observer: MutationObserver | undefined;

function tellHosts(records: MutationRecord[]): void {
  for (const { target } of records) {
    let host: Node | null = target;
    while (host && !hosts.has(host)) host = host.parentNode;
    (host as LitElement | null)?.requestUpdate();
  }
}

/**
 * Tells which slots of an element have content, so that the others need not be drawn: each costs a twentieth of a field's
 * mount. An update follows when content comes or goes. A server cannot know, so what it draws has every slot, and keeps them.
 */
export function filledSlots(host: LitElement): (name: string) => boolean {
  const hasAll = isServer || host.shadowRoot !== null;
  if (!isServer) {
    hosts.add(host);
    observer ??= new MutationObserver(tellHosts);
    observer.observe(host, { childList: true, subtree: true, attributeFilter: ['slot'] });
  }
  return (name) => hasAll || [...host.children].some(({ slot }) => slot === name);
}
