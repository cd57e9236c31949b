/** True in the development build only; production drops what stands behind it. */
declare const __SAM_DEV__: boolean;
/** The version in package.json. */
declare const __SAM_VERSION__: string;

declare module '*.css' {
  import type { CSSResult } from 'lit';
  const styles: CSSResult;
  export default styles;
}
