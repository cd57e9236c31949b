import { browserFloor } from './browser-floor.js';
import { cleanUp } from './clean-up.js';
import { noBareTodo } from './no-bare-todo.js';
import { uses } from './uses.js';

/** What this project demands of its code and no public plugin knows. */
export const samklang = {
  rules: { 'browser-floor': browserFloor, 'clean-up': cleanUp, 'no-bare-todo': noBareTodo, uses },
};
