import { registerLanguage, type Translations } from './registry.js';

/** Dutch. */
const nl: Translations = {
  button: { loading: 'Even geduld' },
};

registerLanguage('nl', nl);
export default nl;
