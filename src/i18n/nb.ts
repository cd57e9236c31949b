import { registerLanguage, type Translations } from './registry.js';

/** Norwegian Bokmål. */
const nb: Translations = {
  button: { loading: 'Vent litt' },
};

registerLanguage('nb', nb);
// Pages often name the language without its form.
registerLanguage('no', nb);
export default nb;
