import { english as alert } from '../components/alert/strings.js';
import { english as button } from '../components/button/strings.js';
import { english as checkbox } from '../components/checkbox/strings.js';
import { english as dialog } from '../components/dialog/strings.js';
import { english as menu } from '../components/menu/strings.js';
import { english as link } from '../components/link/strings.js';
import { english as radioGroup } from '../components/radio-group/strings.js';
import { english as toggle } from '../components/switch/strings.js';
import { english as errorSummary } from '../components/error-summary/strings.js';
import { english as select } from '../components/select/strings.js';
import { english as textField } from '../components/text-field/strings.js';
import { english as field } from '../core/field.js';
import { registerLanguage, type Translations } from './registry.js';

const accents = new Map(
  [...'aceinosuyACEINOSUY'].map((letter, i) => [letter, [...'áçéíñóšúýÁÇÉÍÑÓŠÚÝ'][i]!]),
);

/** A text as no language writes it, a third longer: what stays plain English on a page was not translated. */
export const pseudo = (text: string) =>
  `⟦${[...text].map((letter) => accents.get(letter) ?? letter).join('')}${'·'.repeat(Math.ceil(text.length / 3))}⟧`;

type Text = string | ((n: number) => string);

const through = <T extends { [key in keyof T]: Text }>(strings: T) =>
  Object.fromEntries(
    Object.entries<Text>(strings).map(([key, text]) => [
      key,
      typeof text === 'string' ? pseudo(text) : (n: number) => pseudo(text(n)),
    ]),
  ) as T;

/** The pseudo-language, for tests and for designers: every text of ours shows and long words find their room. */
const enXA: Translations = {
  alert: through(alert),
  button: through(button),
  field: through(field),
  link: through(link),
  select: through(select),
  textField: through(textField),
  checkbox: through(checkbox),
  radioGroup: through(radioGroup),
  switch: through(toggle),
  dialog: through(dialog),
  menu: through(menu),
  errorSummary: through(errorSummary),
};

registerLanguage('en-XA', enXA);
export default enXA;
