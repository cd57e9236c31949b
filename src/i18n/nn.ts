import { fileSize } from '../core/file-size.js';
import { plural } from '../core/plural.js';
import { registerLanguage, type Translations } from './registry.js';

/** Norwegian Nynorsk. */
const nn: Translations = {
  alert: {
    info: 'Informasjon:',
    success: 'Utført:',
    warning: 'Åtvaring:',
    danger: 'Feil:',
    dismiss: 'Lukk',
  },
  button: { loading: 'Vent litt' },
  field: { error: 'Feil:' },
  link: {
    download: 'nedlasting',
    external: 'ekstern nettstad',
    newWindow: 'opnar i nytt vindauge',
    // Browsers that do not know how numbers are written in Nynorsk would write them as in English.
    size: fileSize('nb'),
  },
  select: { valueMissing: 'Vel eitt av alternativa.', clear: 'Tøm' },
  textField: {
    valueMissing: 'Fyll ut feltet.',
    email: 'Skriv ei e-postadresse, til dømes namn@example.com.',
    url: 'Skriv ei nettadresse som byrjar med https://.',
    badInput: 'Skriv eit tal.',
    stepMismatch: 'Skriv eit heilt tal.',
    patternMismatch: 'Skriv svaret i det formatet det blir bede om.',
    tooShort: plural('nn', { other: 'Skriv minst {n} teikn.' }),
    tooLong: plural('nn', { other: 'Skriv høgst {n} teikn.' }),
    clear: 'Tøm',
    left: plural('nn', { other: '{n} teikn att' }),
    over: plural('nn', { other: '{n} teikn for mykje' }),
  },
  checkbox: { valueMissing: 'Kryss av i ruta for å gå vidare.' },
  radioGroup: { valueMissing: 'Vel eit av alternativa.' },
  switch: {
    valueMissing: 'Slå på for å gå vidare.',
    pending: 'Lagrar',
    failed: 'Endringa kunne ikkje lagrast og er angra.',
  },
  dialog: { close: 'Lukk' },
  menu: { close: 'Lukk', back: 'Tilbake' },
  errorSummary: {
    heading: plural('nn', { other: 'Det er {n} feil' }),
    check: 'Kontroller svaret.',
  },
};

registerLanguage('nn', nn);
export default nn;
