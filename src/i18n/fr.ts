import { registerLanguage, type Translations } from './registry.js';

/** French. */
const fr: Translations = {
  button: { loading: 'Veuillez patienter' },
};

registerLanguage('fr', fr);
export default fr;
