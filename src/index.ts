// Generated from the components. Never edited.
export { define } from './core/define.js';
