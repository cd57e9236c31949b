// Becomes client.js. The support for hydration comes before every element.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import 'samklang/alert.js';
import 'samklang/button.js';
import 'samklang/text-field.js';
import 'samklang/i18n/sv.js';
