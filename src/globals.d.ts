/** True in the development build only; production drops what stands behind it. */
declare const __SAM_DEV__: boolean;
/** The version in package.json. */
declare const __SAM_VERSION__: string;

interface Document {
  /** Tells assistive technology a text (WAI-ARIA 1.3); TypeScript does not know it yet. */
  ariaNotify(text: string, options?: { priority?: 'normal' | 'high' }): void;
}

declare module '*.css' {
  import type { CSSResult } from 'lit';
  const styles: CSSResult;
  export default styles;
}
