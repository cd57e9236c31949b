import { fileSize } from '../core/file-size.js';
import { plural } from '../core/plural.js';
import { registerLanguage, type Translations } from './registry.js';

/** German. */
const de: Translations = {
  alert: {
    info: 'Hinweis:',
    success: 'Erfolg:',
    warning: 'Warnung:',
    danger: 'Fehler:',
    dismiss: 'Schließen',
  },
  button: { loading: 'Bitte warten' },
  field: { error: 'Fehler:' },
  link: {
    download: 'Download',
    external: 'externe Website',
    newWindow: 'öffnet in neuem Fenster',
    size: fileSize('de'),
  },
  select: { valueMissing: 'Wählen Sie eine der Möglichkeiten.', clear: 'Leeren' },
  textField: {
    valueMissing: 'Füllen Sie dieses Feld aus.',
    email: 'Geben Sie eine E-Mail-Adresse ein, zum Beispiel name@example.com.',
    url: 'Geben Sie eine Webadresse ein, die mit https:// beginnt.',
    badInput: 'Geben Sie eine Zahl ein.',
    stepMismatch: 'Geben Sie eine ganze Zahl ein.',
    patternMismatch: 'Geben Sie die Antwort im verlangten Format ein.',
    tooShort: plural('de', { other: 'Geben Sie mindestens {n} Zeichen ein.' }),
    tooLong: plural('de', { other: 'Geben Sie höchstens {n} Zeichen ein.' }),
    clear: 'Leeren',
    left: plural('de', { other: 'Noch {n} Zeichen' }),
    over: plural('de', { other: '{n} Zeichen zu viel' }),
  },
  checkbox: { valueMissing: 'Setzen Sie hier einen Haken, um fortzufahren.' },
  radioGroup: { valueMissing: 'Wählen Sie eine der Möglichkeiten.' },
  switch: {
    valueMissing: 'Schalten Sie dies ein, um fortzufahren.',
    pending: 'Wird gespeichert',
    failed: 'Die Änderung konnte nicht gespeichert werden und ist rückgängig gemacht.',
  },
  dialog: { close: 'Schließen' },
  menu: { close: 'Schließen', back: 'Zurück' },
  errorSummary: {
    heading: plural('de', { other: 'Es gibt {n} Fehler' }),
    check: 'Prüfen Sie diese Angabe.',
  },
};

registerLanguage('de', de);
export default de;
