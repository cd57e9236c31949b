import type { ButtonStrings } from '../components/button/strings.js';

/** Every text of the package that a person reads or hears, by component. A language that lacks one does not compile. */
export interface Translations {
  button: ButtonStrings;
}

interface Registry {
  languages: Map<string, Translations>;
  /** The language where the page's own is not registered; empty: English. */
  fallback: string;
  /** The elements that speak and want to know when languages change. */
  speakers: Set<{ requestUpdate(): void }>;
}

// Under a global symbol, so that a second copy of the package and the one-file build find the same languages.
const key = Symbol.for('samklang.languages');
const registry: Registry = ((globalThis as { [key]?: Registry })[key] ??= {
  languages: new Map(),
  fallback: '',
  speakers: new Set(),
});

export const { speakers } = registry;

/** Asks every element that speaks for an update. */
export const tellSpeakers = (): void => speakers.forEach((speaker) => speaker.requestUpdate());

/**
 * Makes a language known to all elements. The modules `samklang/i18n/<lang>.js` call it.
 *
 * @param lang - A BCP 47 language tag: `sv`, or `sv-FI` for what differs there.
 */
export function registerLanguage(lang: string, translations: Translations): void {
  registry.languages.set(lang.toLowerCase(), translations);
  tellSpeakers();
}

/**
 * Sets the language of elements whose own is not registered.
 * A server calls it, synchronously before each page it renders, because elements cannot see their page there.
 *
 * @param lang - A BCP 47 language tag. Default: English.
 */
export function setDefaultLanguage(lang: string): void {
  registry.fallback = lang.toLowerCase();
  tellSpeakers();
}

/**
 * The texts in the language that the page gives an element; `undefined` where only the built-in English is left.
 * The browser knows that language, through every shadow root; a server knows what is written on the element.
 */
export function translationsFor(element: Element): Translations | undefined {
  const isIn = (lang: string) =>
    element.matches?.(`:lang(${lang})`) ?? element.getAttribute('lang')?.startsWith(lang);
  // In order, `sv-fi` comes after `sv`.
  const lang = [...registry.languages.keys(), 'en'].filter(isIn).sort().at(-1);
  return registry.languages.get(lang ?? registry.fallback);
}
