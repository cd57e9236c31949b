// Made by src/build/storybook-plugin.ts.
declare module 'virtual:samklang/themes' {
  /** The themes of the switch: the name in `data-sam-theme`, and the one a person reads. */
  export const themeNames: Record<string, string>;
}
declare module 'virtual:samklang/manifest' {
  const manifest: import('./manifest.js').Manifest;
  export default manifest;
}
declare module 'virtual:samklang/reports' {
  /** What stands in build/reports: the name of the file, without its ending, and what it says. */
  const reports: Record<string, unknown>;
  export default reports;
}
declare module 'virtual:samklang/icons' {
  /** The names of all icons that the package ships. */
  const icons: string[];
  export default icons;
}
declare module 'virtual:samklang/tokens' {
  /** Each theme of the switch, with every token in every mode and every pair of colours with its contrast. */
  const themes: Record<string, import('../../src/theme/types.js').Theme>;
  export default themes;
}
declare module '*?raw' {
  const text: string;
  export default text;
}
