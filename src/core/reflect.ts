import type { ReactiveElement } from 'lit';

// Properties that mirror an attribute, as those of HTML's own elements do: the attribute is the only store.
// Nothing is assigned while an element is made, a default costs nothing, and what the markup says stays as it was written.
// An attribute that the template reads is also named in the class's `follows`.

type Words = readonly string[];

/** Development only: the words that an attribute of a class may say. */
export const wordsOf = new WeakMap<object, Map<string, Words>>();

function mirror<T>(get: (host: Element) => T, set: (host: Element, value: T) => void) {
  return (prototype: object, property: string): void => {
    // Lit knows the name only to carry over a value that was set before the upgrade.
    const { constructor } = prototype as { constructor: typeof ReactiveElement };
    constructor.createProperty(property, { noAccessor: true, attribute: false });
    Object.defineProperty(prototype, property, {
      configurable: true,
      enumerable: true,
      get(this: Element) {
        return get(this);
      },
      set(this: Element, value: T) {
        set(this, value);
      },
    });
  };
}

/** A boolean property that says whether its attribute is there. */
export const booleanAttribute = (name: string) =>
  mirror<boolean>(
    (host) => host.hasAttribute(name),
    (host, on) => void host.toggleAttribute(name, Boolean(on)),
  );

/** A text property; empty where the attribute is missing. `null` and `undefined` remove the attribute. */
export const stringAttribute = (name: string) =>
  mirror<string | null | undefined>(
    (host) => host.getAttribute(name) ?? '',
    (host, text) => write(host, name, text),
  );

/**
 * A property that is one word of a list; where the attribute is missing or says something else, it is the fallback.
 * A fallback that depends on the element is a function.
 */
export const enumeratedAttribute = <Word extends string>(
  name: string,
  words: readonly Word[],
  fallback: NoInfer<Word> | ((host: Element) => NoInfer<Word>),
) => {
  const decorate = mirror<Word | null | undefined>(
    (host) =>
      words.find((word) => word === host.getAttribute(name)) ??
      (typeof fallback === 'function' ? fallback(host) : fallback),
    (host, word) => write(host, name, word),
  );
  return (prototype: object, property: string): void => {
    decorate(prototype, property);
    if (__SAM_DEV__) {
      const known = wordsOf.get(prototype.constructor) ?? new Map<string, Words>();
      wordsOf.set(prototype.constructor, known.set(name, words));
    }
  };
};

function write(host: Element, name: string, text: string | null | undefined): void {
  if (text === null || text === undefined) host.removeAttribute(name);
  else host.setAttribute(name, text);
}
