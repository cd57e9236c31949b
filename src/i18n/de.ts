import { registerLanguage, type Translations } from './registry.js';

/** German. */
const de: Translations = {
  button: { loading: 'Bitte warten' },
};

registerLanguage('de', de);
export default de;
