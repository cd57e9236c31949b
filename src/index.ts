// Generated from the components. Never edited.
export { buttonVariants, buttonTones, buttonTypes, SamButton } from './components/button/button.js';
export { SamIcon } from './components/icon/icon.js';
export { type IconData, registerIcons } from './components/icon/registry.js';
export { controlAria } from './core/control-aria.js';
export { define } from './core/define.js';
export { sizes, type Size } from './core/sizes.js';
export { type Translations, registerLanguage, setDefaultLanguage } from './i18n/registry.js';
