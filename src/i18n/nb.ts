import { fileSize } from '../core/file-size.js';
import { plural } from '../core/plural.js';
import { registerLanguage, type Translations } from './registry.js';

/** Norwegian Bokmål. */
const nb: Translations = {
  alert: {
    info: 'Informasjon:',
    success: 'Utført:',
    warning: 'Advarsel:',
    danger: 'Feil:',
    dismiss: 'Lukk',
  },
  button: { loading: 'Vent litt' },
  field: { error: 'Feil:' },
  link: {
    download: 'nedlasting',
    external: 'eksternt nettsted',
    newWindow: 'åpnes i nytt vindu',
    size: fileSize('nb'),
  },
  select: { valueMissing: 'Velg et av alternativene.', clear: 'Tøm' },
  textField: {
    valueMissing: 'Fyll ut feltet.',
    email: 'Skriv en e-postadresse, for eksempel navn@example.com.',
    url: 'Skriv en nettadresse som begynner med https://.',
    badInput: 'Skriv et tall.',
    stepMismatch: 'Skriv et helt tall.',
    patternMismatch: 'Skriv svaret i det formatet det blir bedt om.',
    tooShort: plural('nb', { other: 'Skriv minst {n} tegn.' }),
    tooLong: plural('nb', { other: 'Skriv høyst {n} tegn.' }),
    clear: 'Tøm',
    left: plural('nb', { other: '{n} tegn igjen' }),
    over: plural('nb', { other: '{n} tegn for mye' }),
  },
  checkbox: { valueMissing: 'Kryss av i ruten for å gå videre.' },
  radioGroup: { valueMissing: 'Velg et av alternativene.' },
  switch: {
    valueMissing: 'Slå på for å gå videre.',
    pending: 'Lagrer',
    failed: 'Endringen kunne ikke lagres og er angret.',
  },
  dialog: { close: 'Lukk' },
  menu: { close: 'Lukk', back: 'Tilbake' },
  errorSummary: {
    heading: plural('nb', { other: 'Det er {n} feil' }),
    check: 'Kontroller svaret.',
  },
};

registerLanguage('nb', nb);
// Pages often name the language without its form.
registerLanguage('no', nb);
export default nb;
