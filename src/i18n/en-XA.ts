import { english as button } from '../components/button/strings.js';
import { registerLanguage, type Translations } from './registry.js';

const accents = new Map(
  [...'aceinosuyACEINOSUY'].map((letter, i) => [letter, [...'áçéíñóšúýÁÇÉÍÑÓŠÚÝ'][i]!]),
);

/** A text as no language writes it, a third longer: what stays plain English on a page was not translated. */
export const pseudo = (text: string) =>
  `⟦${[...text].map((letter) => accents.get(letter) ?? letter).join('')}${'·'.repeat(Math.ceil(text.length / 3))}⟧`;

const through = <T extends Record<string, string>>(strings: T) =>
  Object.fromEntries(Object.entries(strings).map(([key, text]) => [key, pseudo(text)])) as Record<
    keyof T,
    string
  >;

/** The pseudo-language, for tests and for designers: every text of ours shows and long words find their room. */
const enXA: Translations = { button: through(button) };

registerLanguage('en-XA', enXA);
export default enXA;
