/** What we said on each element; what else stands there is its author's. */
const given = new WeakMap<Element, Set<string>>();

/**
 * Tells assistive technology what an element is. What the page's author wrote on it stays untouched.
 *
 * Attributes rather than `internals.role`, because the role queries of test tools read the DOM. Not before the element is
 * connected: `createElement` forbids attributes in constructors.
 *
 * @param values - Attributes; `null` takes away what was said before.
 */
export function semantics(element: Element, values: Record<string, string | null>): void {
  let own = given.get(element);
  if (!own) given.set(element, (own = new Set()));
  for (const [name, value] of Object.entries(values)) {
    if (element.getAttribute(name) === value || (element.hasAttribute(name) && !own.has(name))) continue;
    own.add(name);
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
}
