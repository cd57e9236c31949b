import type { AlertStrings } from '../components/alert/strings.js';
import type { ButtonStrings } from '../components/button/strings.js';
import type { CheckboxStrings } from '../components/checkbox/strings.js';
import type { DialogStrings } from '../components/dialog/strings.js';
import type { MenuStrings } from '../components/menu/strings.js';
import type { LinkStrings } from '../components/link/strings.js';
import type { RadioGroupStrings } from '../components/radio-group/strings.js';
import type { SwitchStrings } from '../components/switch/strings.js';
import type { SelectStrings } from '../components/select/strings.js';
import type { TextFieldStrings } from '../components/text-field/strings.js';
import type { ErrorSummaryStrings } from '../components/error-summary/strings.js';
import type { FieldStrings } from '../core/field.js';

/** Every text of the package that a person reads or hears, by component. A language that lacks one does not compile. */
export interface Translations {
  alert: AlertStrings;
  button: ButtonStrings;
  field: FieldStrings;
  link: LinkStrings;
  select: SelectStrings;
  textField: TextFieldStrings;
  checkbox: CheckboxStrings;
  radioGroup: RadioGroupStrings;
  switch: SwitchStrings;
  dialog: DialogStrings;
  menu: MenuStrings;
  errorSummary: ErrorSummaryStrings;
}

interface Registry {
  languages: Map<string, Translations>;
  /** The language where no `lang` attribute says one; empty: English. */
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
 * Sets the language of elements around which no `lang` attribute says one.
 * A server calls it, synchronously before each page it renders, because elements cannot see their page there.
 *
 * @param lang - A BCP 47 language tag. Default: English.
 */
export function setDefaultLanguage(lang: string): void {
  registry.fallback = lang.toLowerCase();
  tellSpeakers();
}

/** The host of the shadow root around an element. A server's elements are in no root. */
export const hostOf = (element: Element): Element | undefined =>
  (element.getRootNode?.() as Partial<ShadowRoot> | undefined)?.host;

/**
 * The texts in the language of an element: that of the nearest `lang`, out of every shadow root, or of its primary
 * language. `undefined` where only the built-in English is left. A server knows what is written on the element itself.
 */
export function translationsFor(element: Element): Translations | undefined {
  let lang: string | null = null;
  for (let from: Element | undefined = element; from && lang === null; from = hostOf(from)) {
    lang = (from.closest?.('[lang]') ?? from).getAttribute('lang');
  }
  const tag = lang?.toLowerCase() || registry.fallback;
  return registry.languages.get(tag) ?? registry.languages.get(tag.replace(/-.*/, ''));
}
