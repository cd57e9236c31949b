import { registerLanguage, type Translations } from './registry.js';

/** Norwegian Nynorsk. */
const nn: Translations = {
  button: { loading: 'Vent litt' },
};

registerLanguage('nn', nn);
export default nn;
