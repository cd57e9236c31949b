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
    const said = element.getAttribute(name);
    // What says the same is ours from then on: a copy of an element has our words on it.
    if (said === null ? value === null : said !== value && !own.has(name)) continue;
    own.add(name);
    if (said === value) continue;
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
}
