import type { TemplateResult } from 'lit';

/** One picture of an icon set, drawn on a grid of 24 by 24 with the stroke of the text around it. */
export interface IconData {
  /** The word by which `<sam-icon name>` asks for it. */
  readonly name: string;
  /** What stands inside the `<svg>`, made with Lit's `svg` tag. */
  readonly content: TemplateResult<2>;
  /** Whether it points somewhere and therefore turns around in right-to-left text. */
  readonly mirror?: boolean;
}

/** An element that waits for an icon which nobody has registered yet. */
interface Waiting {
  requestUpdate(): void;
}

interface Registry {
  icons: Map<string, IconData>;
  waiting: Set<Waiting>;
}

// Under a global symbol, so that a second copy of the package and the one-file build find the same icons.
const key = Symbol.for('samklang.icons');
const registry: Registry = ((globalThis as { [key]?: Registry })[key] ??= {
  icons: new Map(),
  waiting: new Set(),
});

/** Makes icons known by name. A name that is already known gets the new picture. */
export function registerIcons(...icons: IconData[]): void {
  for (const icon of icons) registry.icons.set(icon.name, icon);
  for (const element of registry.waiting) element.requestUpdate();
}

/** The icon of that name, if a set brought one. */
export const findIcon = (name: string): IconData | undefined => registry.icons.get(name);

/** The elements to tell when an icon comes. */
export const waitingForIcons: Set<Waiting> = registry.waiting;
