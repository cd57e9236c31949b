// Properties that mirror an attribute, as those of HTML's own elements do: the attribute is the only store.
// Nothing is assigned while an element is made, a default costs nothing, and what the markup says stays as it was written.
// They stand in a class's `static mirrors`; an attribute that the template reads stands in its `follows` too.
// Lit does not know them: it would read every one of them before the first update.

/** A property that lives in an attribute. */
export interface Mirror extends PropertyDescriptor {
  /** The attribute and the words that it may say; development only. */
  words?: [attribute: string, words: readonly string[]];
}

/** A boolean property that says whether its attribute is there. */
export const booleanAttribute = (name: string): Mirror & ThisType<Element> => ({
  get() {
    return this.hasAttribute(name);
  },
  set(on: boolean) {
    this.toggleAttribute(name, !!on);
  },
});

/** A text property; empty where the attribute is missing. `null` and `undefined` remove the attribute. */
export const stringAttribute = (name: string): Mirror & ThisType<Element> => ({
  get() {
    return this.getAttribute(name) ?? '';
  },
  set(text: string | null | undefined) {
    if (text == null) this.removeAttribute(name);
    else this.setAttribute(name, text);
  },
});

/** The property of something that is chosen or not: what is sent when it is; "on" where the attribute is missing, as in HTML. */
export const valueAttribute = (name: string): Mirror & ThisType<Element> => ({
  ...stringAttribute(name),
  get() {
    return this.getAttribute(name) ?? 'on';
  },
});

/** A property that counts something; where the attribute is missing or no whole number it is -1, as in HTML, or the fallback. */
export const countAttribute = (name: string, fallback = -1): Mirror & ThisType<Element> => ({
  get() {
    const count = parseInt(this.getAttribute(name)!);
    return count >= 0 ? count : fallback;
  },
  set(count: number) {
    this.setAttribute(name, String(count));
  },
});

/**
 * A property that is one word of a list; where the attribute is missing or says something else, it is the fallback.
 * A fallback that depends on the element is a function.
 */
export const enumeratedAttribute = <Word extends string>(
  name: string,
  words: readonly Word[],
  fallback: NoInfer<Word> | ((host: Element) => NoInfer<Word>),
): Mirror => {
  const declaration: Mirror = stringAttribute(name);
  declaration.get = function (this: Element) {
    const said = this.getAttribute(name);
    return words.find((word) => word === said) ?? (typeof fallback === 'string' ? fallback : fallback(this));
  };
  if (__SAM_DEV__) declaration.words = [name, words];
  return declaration;
};
