import { fileSize } from '../core/file-size.js';
import { plural } from '../core/plural.js';
import { registerLanguage, type Translations } from './registry.js';

/** Dutch. */
const nl: Translations = {
  alert: {
    info: 'Informatie:',
    success: 'Gelukt:',
    warning: 'Waarschuwing:',
    danger: 'Fout:',
    dismiss: 'Sluiten',
  },
  button: { loading: 'Even geduld' },
  field: { error: 'Fout:' },
  link: {
    download: 'download',
    external: 'externe website',
    newWindow: 'opent in nieuw venster',
    size: fileSize('nl'),
  },
  select: { valueMissing: 'Kies een van de opties.', clear: 'Wissen' },
  textField: {
    valueMissing: 'Vul dit veld in.',
    email: 'Vul een e-mailadres in, bijvoorbeeld naam@example.com.',
    url: 'Vul een webadres in dat begint met https://.',
    badInput: 'Vul een getal in.',
    stepMismatch: 'Vul een heel getal in.',
    patternMismatch: 'Vul het antwoord in de gevraagde vorm in.',
    tooShort: plural('nl', { one: 'Vul minstens {n} teken in.', other: 'Vul minstens {n} tekens in.' }),
    tooLong: plural('nl', { one: 'Vul hoogstens {n} teken in.', other: 'Vul hoogstens {n} tekens in.' }),
    clear: 'Wissen',
    left: plural('nl', { one: 'Nog {n} teken', other: 'Nog {n} tekens' }),
    over: plural('nl', { one: '{n} teken te veel', other: '{n} tekens te veel' }),
  },
  checkbox: { valueMissing: 'Vink dit vakje aan om verder te gaan.' },
  radioGroup: { valueMissing: 'Kies een van de mogelijkheden.' },
  switch: {
    valueMissing: 'Zet dit aan om verder te gaan.',
    pending: 'Bezig met opslaan',
    failed: 'De wijziging kon niet worden opgeslagen en is ongedaan gemaakt.',
  },
  dialog: { close: 'Sluiten' },
  menu: { close: 'Sluiten', back: 'Terug' },
  errorSummary: {
    heading: plural('nl', { one: 'Er is {n} fout', other: 'Er zijn {n} fouten' }),
    check: 'Controleer dit antwoord.',
  },
};

registerLanguage('nl', nl);
export default nl;
