import type { ReactiveControllerHost } from 'lit';
import { hostOf, speakers, tellSpeakers, translationsFor, type Translations } from '../i18n/registry.js';

/** One for all elements that speak: `lang` seldom changes, and when it does, it does for the whole page. */
let observer: MutationObserver | undefined;

/**
 * Gives an element its own words in the language of the page around it, and asks for an update when that changes.
 * Until the language is registered, they are the English that the element carries.
 *
 * @returns What says one of the words.
 */
export function localise<Part extends keyof Translations>(
  host: ReactiveControllerHost & HTMLElement,
  part: Part,
  english: Translations[Part],
): <Key extends keyof Translations[Part]>(key: Key) => Translations[Part][Key] {
  let hasMoved = false;
  host.addController({
    hostConnected() {
      // Another place may speak another language.
      if (hasMoved) host.requestUpdate();
      hasMoved = true;
      speakers.add(host);
      observer ??= new MutationObserver(tellSpeakers);
      // Each root around the host may hold the `lang` that decides; to observe one again changes nothing.
      for (let inner: Element | undefined = host; inner; inner = hostOf(inner)) {
        observer.observe(inner.getRootNode(), { subtree: true, attributeFilter: ['lang'] });
      }
    },
    hostDisconnected() {
      speakers.delete(host);
      if (!speakers.size) observer?.disconnect();
    },
  });
  return (key) => (translationsFor(host)?.[part] ?? english)[key];
}
