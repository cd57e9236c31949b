import { registerLanguage, type Translations } from './registry.js';

/** Finnish. */
const fi: Translations = {
  button: { loading: 'Odota hetki' },
};

registerLanguage('fi', fi);
export default fi;
