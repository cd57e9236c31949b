import { registerLanguage, type Translations } from './registry.js';

/** Danish. */
const da: Translations = {
  button: { loading: 'Vent venligst' },
};

registerLanguage('da', da);
export default da;
