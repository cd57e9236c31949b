import { fileSize } from '../core/file-size.js';
import { plural } from '../core/plural.js';
import { registerLanguage, type Translations } from './registry.js';

/** Danish. */
const da: Translations = {
  alert: {
    info: 'Information:',
    success: 'Udført:',
    warning: 'Advarsel:',
    danger: 'Fejl:',
    dismiss: 'Luk',
  },
  button: { loading: 'Vent venligst' },
  field: { error: 'Fejl:' },
  link: {
    download: 'download',
    external: 'eksternt websted',
    newWindow: 'åbner i nyt vindue',
    size: fileSize('da'),
  },
  select: { valueMissing: 'Vælg en af mulighederne.', clear: 'Ryd' },
  textField: {
    valueMissing: 'Udfyld feltet.',
    email: 'Skriv en e-mailadresse, for eksempel navn@example.com.',
    url: 'Skriv en webadresse, der begynder med https://.',
    badInput: 'Skriv et tal.',
    stepMismatch: 'Skriv et helt tal.',
    patternMismatch: 'Skriv svaret i det format, der bliver bedt om.',
    tooShort: plural('da', { other: 'Skriv mindst {n} tegn.' }),
    tooLong: plural('da', { other: 'Skriv højst {n} tegn.' }),
    clear: 'Ryd',
    left: plural('da', { other: '{n} tegn tilbage' }),
    over: plural('da', { other: '{n} tegn for meget' }),
  },
  checkbox: { valueMissing: 'Sæt kryds i feltet for at fortsætte.' },
  radioGroup: { valueMissing: 'Vælg en af mulighederne.' },
  switch: {
    valueMissing: 'Slå til for at fortsætte.',
    pending: 'Gemmer',
    failed: 'Ændringen kunne ikke gemmes og er fortrudt.',
  },
  dialog: { close: 'Luk' },
  menu: { close: 'Luk', back: 'Tilbage' },
  errorSummary: {
    heading: plural('da', { other: 'Der er {n} fejl' }),
    check: 'Kontrollér svaret.',
  },
};

registerLanguage('da', da);
export default da;
