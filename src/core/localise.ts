import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { languageChanges, translationsFor, type Translations } from '../i18n/registry.js';

type Host = ReactiveControllerHost & HTMLElement;

/** The `lang` that holds for an element: its own or the nearest one around it, out of every shadow root. */
export function languageOf(element: Element): string {
  // A server's elements have no page around them.
  if (isServer) return element.getAttribute('lang') ?? '';
  for (let from: Element | undefined = element; from;) {
    const said = from.closest('[lang]');
    if (said) return said.getAttribute('lang') ?? '';
    const root: Node = from.getRootNode();
    from = root instanceof ShadowRoot ? root.host : undefined;
  }
  return '';
}

/**
 * Gives an element its own words in the language of the page around it, and asks for an update when that changes.
 * Until the language is registered, they are the English that the element carries.
 */
export class LocaliseController<Part extends keyof Translations> implements ReactiveController {
  readonly #host: Host;
  readonly #part: Part;
  readonly #english: Translations[Part];

  constructor(host: Host, part: Part, english: Translations[Part]) {
    this.#host = host;
    this.#part = part;
    this.#english = english;
    host.addController(this);
  }

  /** One of the element's texts. */
  text<Key extends keyof Translations[Part]>(key: Key): Translations[Part][Key] {
    return (translationsFor(languageOf(this.#host))?.[this.#part] ?? this.#english)[key];
  }

  hostConnected(): void {
    follow(this.#host);
  }

  hostDisconnected(): void {
    following.delete(this.#host);
    if (!following.size) stop();
  }
}

/** The elements that speak, each with the language it last had. */
const following = new Map<Host, string>();
let observer: MutationObserver | undefined;

function follow(host: Host): void {
  if (!observer) {
    observer = new MutationObserver(update);
    languageChanges.addEventListener('change', updateAll);
  }
  following.set(host, languageOf(host));
  // Observing a root again changes nothing; each root around the host may hold the `lang` that decides.
  for (let root: Node | undefined = host.getRootNode(); root;) {
    observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
    root = root instanceof ShadowRoot ? root.host.getRootNode() : undefined;
  }
}

function stop(): void {
  observer?.disconnect();
  observer = undefined;
  languageChanges.removeEventListener('change', updateAll);
}

function update(): void {
  for (const [host, before] of following) {
    const now = languageOf(host);
    if (now === before) continue;
    following.set(host, now);
    host.requestUpdate();
  }
}

function updateAll(): void {
  for (const host of following.keys()) host.requestUpdate();
}
