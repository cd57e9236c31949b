import type { ButtonStrings } from '../components/button/strings.js';

/** Every text of the package that a person reads or hears, by component. A language that lacks one does not compile. */
export interface Translations {
  button: ButtonStrings;
}

interface Registry {
  languages: Map<string, Translations>;
  fallback: string;
  changed: EventTarget;
}

// Under a global symbol, so that a second copy of the package and the one-file build find the same languages.
const key = Symbol.for('samklang.languages');
const registry = ((globalThis as { [key]?: Registry })[key] ??= {
  languages: new Map(),
  fallback: '',
  changed: new EventTarget(),
});

/**
 * Makes a language known to all elements. The modules `samklang/i18n/<lang>.js` call it.
 *
 * @param lang - A BCP 47 language tag: `sv`, or `sv-FI` for what differs there.
 */
export function registerLanguage(lang: string, translations: Translations): void {
  registry.languages.set(lang.toLowerCase(), translations);
  registry.changed.dispatchEvent(new Event('change'));
}

/**
 * Sets the language of elements around which no `lang` attribute says one.
 * A server calls it, synchronously before each page it renders, because elements cannot see their page there.
 *
 * @param lang - A BCP 47 language tag. Default: English.
 */
export function setDefaultLanguage(lang: string): void {
  registry.fallback = lang;
  registry.changed.dispatchEvent(new Event('change'));
}

/** The texts for a language tag, or for its primary language; `undefined` where only the built-in English is left. */
export function translationsFor(lang: string): Translations | undefined {
  const tag = (lang || registry.fallback).toLowerCase();
  return registry.languages.get(tag) ?? registry.languages.get(tag.split('-')[0] ?? '');
}

/** Fires `change` when a language joins or the default changes. */
export const languageChanges: EventTarget = registry.changed;
