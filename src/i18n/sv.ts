import { registerLanguage, type Translations } from './registry.js';

/** Swedish. */
const sv: Translations = {
  button: { loading: 'Vänta' },
};

registerLanguage('sv', sv);
export default sv;
