import { registerLanguage, type Translations } from './registry.js';

/** Spanish. */
const es: Translations = {
  button: { loading: 'Espere, por favor' },
};

registerLanguage('es', es);
export default es;
