import type { Mode, Theme, ThemeToken } from '../types.js';
import { inMode, propertyOf } from './css.js';

/** `color.accent.fill-strong` is exported as `colorAccentFillStrong`. */
const exportName = (path: string) => path.replace(/[.-](.)/g, (_, letter: string) => letter.toUpperCase());

const quoted = (text: string) => JSON.stringify(text);

/** What CSS writes; colours with all of their digits, as scripts take them apart. */
const valuesOf = (token: ThemeToken, modes: readonly Mode[]) =>
  modes.map((mode) => [
    quoted(mode),
    quoted(token.type === 'color' ? (token.values[mode] as string) : inMode(token, mode)),
  ]);

/** A description in a comment, which it cannot end. */
const told = (text: string) => text.replaceAll('*/', '*\\/').replaceAll(/\s+/g, ' ');

/** Every token as a constant of its own, so that a bundler keeps those that are used. */
export const tokensJs = ({ tokens, modes }: Theme) =>
  tokens
    .map((token) => {
      const property = propertyOf(token.path);
      const values = valuesOf(token, modes).map((pair) => pair.join(': '));
      return `export const ${exportName(token.path)} = { property: ${quoted(property)}, css: ${quoted(`var(${property})`)}, values: { ${values.join(', ')} } };\n`;
    })
    .join('');

/** The types of `tokens.js`, each value as what it is. */
export const tokensDts = ({ tokens, modes }: Theme) =>
  tokens
    .map((token) => {
      const property = propertyOf(token.path);
      const values = valuesOf(token, modes).map((pair) => `readonly ${pair.join(': ')}`);
      const about = token.description === undefined ? '' : `/** ${told(token.description)} */\n`;
      return `${about}export declare const ${exportName(token.path)}: { readonly property: ${quoted(property)}; readonly css: ${quoted(`var(${property})`)}; readonly values: { ${values.join('; ')} } };\n`;
    })
    .join('');
