import type { Check, Kind } from '../support.js';
import { buttonLike } from './button-like.js';
import { element } from './element.js';
import { formControl } from './form-control.js';
import { manifest } from './manifest.js';
import { overlay } from './overlay.js';
import { popover } from './popover.js';
import { roving } from './roving.js';
import { styles } from './styles.js';

/** What every element owes. */
export const common: Record<string, Check[]> = { element, manifest, styles };

/** What an element owes because of its kind. */
export const byKind: Record<Kind, Check[]> = {
  'button-like': buttonLike,
  'form-control': formControl,
  overlay,
  popover,
  roving,
};
