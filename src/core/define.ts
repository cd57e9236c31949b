import { isServer } from 'lit';
import { checkPage, definedTags } from './check-page.js';
import type { SamElementClass } from './element.js';

const told = Symbol.for('samklang.told');

/**
 * Registers an element class, and those it renders, under their tag names.
 * A tag that is taken stays with its owner: nothing throws, and one console line says which version serves.
 *
 * @param element - A class of this package.
 * @param registry - Where to register it; a scoped registry works too. Default: the page's own.
 */
export function define(element: SamElementClass, registry: CustomElementRegistry = customElements): void {
  element.uses?.forEach((used) => define(used, registry));
  const owner = registry.get(element.tag) as Partial<SamElementClass> | undefined;
  if (!owner) registry.define(element.tag, element);
  else if (owner !== element) tellOnce(element, owner);
  if (__SAM_DEV__) {
    definedTags.add(element.tag);
    if (!isServer) checkPage();
  }
}

function tellOnce({ tag, version }: SamElementClass, owner: Partial<SamElementClass>): void {
  const page = globalThis as { [told]?: boolean };
  if (page[told]) return;
  page[told] = true;
  console.warn(`<${tag}>: Samklang ${owner.version} serves, not ${version}.`);
}
