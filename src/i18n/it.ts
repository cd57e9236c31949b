import { registerLanguage, type Translations } from './registry.js';

/** Italian. */
const it: Translations = {
  button: { loading: 'Attendere' },
};

registerLanguage('it', it);
export default it;
