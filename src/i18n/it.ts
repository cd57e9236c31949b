import { fileSize } from '../core/file-size.js';
import { plural } from '../core/plural.js';
import { registerLanguage, type Translations } from './registry.js';

/** Italian. */
const it: Translations = {
  alert: {
    info: 'Informazione:',
    success: 'Completato:',
    warning: 'Attenzione:',
    danger: 'Errore:',
    dismiss: 'Chiudi',
  },
  button: { loading: 'Attendere' },
  field: { error: 'Errore:' },
  link: {
    download: 'download',
    external: 'sito esterno',
    newWindow: 'si apre in una nuova finestra',
    size: fileSize('it'),
  },
  select: { valueMissing: 'Scegli una delle opzioni.', clear: 'Cancella' },
  textField: {
    valueMissing: 'Compila questo campo.',
    email: 'Inserisci un indirizzo email, ad esempio nome@example.com.',
    url: 'Inserisci un indirizzo web che inizia con https://.',
    badInput: 'Inserisci un numero.',
    stepMismatch: 'Inserisci un numero intero.',
    patternMismatch: 'Inserisci la risposta nel formato richiesto.',
    tooShort: plural('it', {
      one: 'Inserisci almeno {n} carattere.',
      other: 'Inserisci almeno {n} caratteri.',
    }),
    tooLong: plural('it', {
      one: 'Inserisci al massimo {n} carattere.',
      other: 'Inserisci al massimo {n} caratteri.',
    }),
    clear: 'Cancella',
    left: plural('it', { one: '{n} carattere rimanente', other: '{n} caratteri rimanenti' }),
    over: plural('it', { one: '{n} carattere di troppo', other: '{n} caratteri di troppo' }),
  },
  checkbox: { valueMissing: 'Selezionare questa casella per continuare.' },
  radioGroup: { valueMissing: 'Scegliere una delle opzioni.' },
  switch: {
    valueMissing: 'Attivare questa opzione per continuare.',
    pending: 'Salvataggio in corso',
    failed: 'Non è stato possibile salvare la modifica, che è stata annullata.',
  },
  dialog: { close: 'Chiudi' },
  menu: { close: 'Chiudi', back: 'Indietro' },
  errorSummary: {
    heading: plural('it', { one: 'C’è {n} errore', other: 'Ci sono {n} errori' }),
    check: 'Controlla questa risposta.',
  },
};

registerLanguage('it', it);
export default it;
