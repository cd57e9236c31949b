import { fileSize } from '../core/file-size.js';
import { plural } from '../core/plural.js';
import { registerLanguage, type Translations } from './registry.js';

/** Finnish. */
const fi: Translations = {
  alert: {
    info: 'Tiedote:',
    success: 'Onnistui:',
    warning: 'Varoitus:',
    danger: 'Virhe:',
    dismiss: 'Sulje',
  },
  button: { loading: 'Odota hetki' },
  field: { error: 'Virhe:' },
  link: {
    download: 'lataus',
    external: 'ulkoinen verkkosivusto',
    newWindow: 'avautuu uuteen ikkunaan',
    size: fileSize('fi'),
  },
  select: { valueMissing: 'Valitse yksi vaihtoehdoista.', clear: 'Tyhjennä' },
  textField: {
    valueMissing: 'Täytä tämä kenttä.',
    email: 'Kirjoita sähköpostiosoite, esimerkiksi nimi@example.com.',
    url: 'Kirjoita verkko-osoite, jonka alussa on https://.',
    badInput: 'Kirjoita luku.',
    stepMismatch: 'Kirjoita kokonaisluku.',
    patternMismatch: 'Kirjoita vastaus pyydetyssä muodossa.',
    tooShort: plural('fi', {
      one: 'Kirjoita vähintään {n} merkki.',
      other: 'Kirjoita vähintään {n} merkkiä.',
    }),
    tooLong: plural('fi', { one: 'Kirjoita enintään {n} merkki.', other: 'Kirjoita enintään {n} merkkiä.' }),
    clear: 'Tyhjennä',
    left: plural('fi', { one: '{n} merkki jäljellä', other: '{n} merkkiä jäljellä' }),
    over: plural('fi', { one: '{n} merkki liikaa', other: '{n} merkkiä liikaa' }),
  },
  checkbox: { valueMissing: 'Jatka valitsemalla tämä ruutu.' },
  radioGroup: { valueMissing: 'Valitse yksi vaihtoehdoista.' },
  switch: {
    valueMissing: 'Jatka ottamalla tämä käyttöön.',
    pending: 'Tallennetaan',
    failed: 'Muutosta ei voitu tallentaa, ja se peruttiin.',
  },
  dialog: { close: 'Sulje' },
  menu: { close: 'Sulje', back: 'Takaisin' },
  errorSummary: {
    heading: plural('fi', { one: 'Lomakkeella on {n} virhe', other: 'Lomakkeella on {n} virhettä' }),
    check: 'Tarkista vastaus.',
  },
};

registerLanguage('fi', fi);
export default fi;
