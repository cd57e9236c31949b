/** The switches of the toolbar, as they stand in the address. */
export type Globals = Record<string, unknown>;

/** The language of the pseudo-language switch: English letters with accents, longer, so that what is not translated shows. */
export const pseudoLanguage = 'en-XA';

/** A name in sentence case. */
export const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1).toLowerCase();

/** A value as a word a person reads. */
export const readable = (value: string) => sentence(value.replaceAll('-', ' '));

/** What the switches say about text; the prose of the documentation is English whatever they say. */
export const textOf = ({ dir, lang }: Globals) => ({
  dir: String(dir ?? 'ltr'),
  lang: lang === 'pseudo' ? pseudoLanguage : String(lang ?? 'en'),
});

/** Puts the toolbar's switches on the page, exactly as an author would. */
export function dressPage(globals: Globals, page = document.documentElement) {
  const { theme, scheme, contrast, density } = globals;
  const { dataset } = page;
  dataset.samTheme = String(theme);
  dataset.samScheme = String(scheme);
  dataset.samContrast = String(contrast);
  dataset.samDensity = String(density);
  Object.assign(page, textOf(globals));
}
