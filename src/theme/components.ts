import { properties } from './properties.js';
import type { TokenType } from './types.js';

/** A public custom property of one component. */
export interface ComponentProperty {
  path: string;
  type: TokenType;
  description: string;
}

/** What a theme may set for single components: `button.radius` is `--sam-button-radius`. */
export const components: ReadonlyMap<string, ComponentProperty> = new Map(
  properties.map((property) => [property.path, property]),
);
