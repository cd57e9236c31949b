import { fileSize } from '../core/file-size.js';
import { plural } from '../core/plural.js';
import { registerLanguage, type Translations } from './registry.js';

/** Swedish. */
const sv: Translations = {
  alert: {
    info: 'Information:',
    success: 'Klart:',
    warning: 'Varning:',
    danger: 'Fel:',
    dismiss: 'Stäng',
  },
  button: { loading: 'Vänta' },
  field: { error: 'Fel:' },
  link: {
    download: 'nedladdning',
    external: 'annan webbplats',
    newWindow: 'öppnas i nytt fönster',
    size: fileSize('sv'),
  },
  select: { valueMissing: 'Välj ett av alternativen.', clear: 'Rensa' },
  textField: {
    valueMissing: 'Fyll i fältet.',
    email: 'Skriv en e-postadress, till exempel namn@example.com.',
    url: 'Skriv en webbadress som börjar med https://.',
    badInput: 'Skriv ett tal.',
    stepMismatch: 'Skriv ett heltal.',
    patternMismatch: 'Skriv svaret i det format som efterfrågas.',
    tooShort: plural('sv', { other: 'Skriv minst {n} tecken.' }),
    tooLong: plural('sv', { other: 'Skriv högst {n} tecken.' }),
    clear: 'Rensa',
    left: plural('sv', { other: '{n} tecken kvar' }),
    over: plural('sv', { other: '{n} tecken för mycket' }),
  },
  checkbox: { valueMissing: 'Kryssa i rutan för att gå vidare.' },
  radioGroup: { valueMissing: 'Välj ett av alternativen.' },
  switch: {
    valueMissing: 'Slå på för att gå vidare.',
    pending: 'Sparar',
    failed: 'Ändringen kunde inte sparas och är ångrad.',
  },
  dialog: { close: 'Stäng' },
  menu: { close: 'Stäng', back: 'Tillbaka' },
  errorSummary: {
    heading: plural('sv', { other: 'Det finns {n} fel' }),
    check: 'Kontrollera svaret.',
  },
};

registerLanguage('sv', sv);
export default sv;
