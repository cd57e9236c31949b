import { fileSize } from '../core/file-size.js';
import { plural } from '../core/plural.js';
import { registerLanguage, type Translations } from './registry.js';

/** French. */
const fr: Translations = {
  alert: {
    info: 'Information\u00a0:',
    success: 'Succès\u00a0:',
    warning: 'Attention\u00a0:',
    danger: 'Erreur\u00a0:',
    dismiss: 'Fermer',
  },
  button: { loading: 'Veuillez patienter' },
  field: { error: 'Erreur\u00a0:' },
  link: {
    download: 'téléchargement',
    external: 'site externe',
    newWindow: 'nouvelle fenêtre',
    size: fileSize('fr'),
  },
  select: { valueMissing: 'Choisissez une des options.', clear: 'Effacer' },
  textField: {
    valueMissing: 'Remplissez ce champ.',
    email: 'Saisissez une adresse électronique, par exemple nom@example.com.',
    url: 'Saisissez une adresse web qui commence par https://.',
    badInput: 'Saisissez un nombre.',
    stepMismatch: 'Saisissez un nombre entier.',
    patternMismatch: 'Saisissez la réponse dans le format demandé.',
    tooShort: plural('fr', {
      one: 'Saisissez au moins {n} caractère.',
      other: 'Saisissez au moins {n} caractères.',
    }),
    tooLong: plural('fr', {
      one: 'Saisissez au plus {n} caractère.',
      other: 'Saisissez au plus {n} caractères.',
    }),
    clear: 'Effacer',
    left: plural('fr', { one: '{n} caractère restant', other: '{n} caractères restants' }),
    over: plural('fr', { one: '{n} caractère en trop', other: '{n} caractères en trop' }),
  },
  checkbox: { valueMissing: 'Cochez cette case pour continuer.' },
  radioGroup: { valueMissing: 'Choisissez une des options.' },
  switch: {
    valueMissing: 'Activez ce réglage pour continuer.',
    pending: 'Enregistrement en cours',
    failed: 'La modification n’a pas pu être enregistrée et a été annulée.',
  },
  dialog: { close: 'Fermer' },
  menu: { close: 'Fermer', back: 'Retour' },
  errorSummary: {
    heading: plural('fr', { one: 'Il y a {n} erreur', other: 'Il y a {n} erreurs' }),
    check: 'Vérifiez cette réponse.',
  },
};

registerLanguage('fr', fr);
export default fr;
