/**
 * The key under which an element gives out the focusable control in its shadow root, so that others can speak about it:
 * `(trigger[controlAria] ?? trigger).ariaExpanded = 'true'`. Every copy of the package on a page shares it.
 */
export const controlAria: unique symbol = Symbol.for('samklang.control') as never;

const words = ['aria-label', 'aria-current', 'aria-expanded', 'aria-haspopup', 'aria-pressed'];

// Ids do not reach into a shadow root, so the elements themselves are handed over.
const references = [
  ['aria-labelledby', 'ariaLabelledByElements'],
  ['aria-describedby', 'ariaDescribedByElements'],
  ['aria-controls', 'ariaControlsElements'],
] as const;

/** The attributes of a host that arrive on its control; a class that uses this module names them in its `follows`. */
export const ariaAttributes: readonly string[] = [...words, ...references.map(([attribute]) => attribute)];

/** The internals of what no label of a form names. */
export const noLabels = { labels: [] };

/** Gives an attribute of the control the value that the host's has. */
export function copy(host: Element, control: Element, attribute: string): void {
  const value = host.getAttribute(attribute);
  if (value !== null) control.setAttribute(attribute, value);
  else control.removeAttribute(attribute);
}

type Reference = (typeof references)[number];
export type Give = (
  control: HTMLElement,
  attribute: Reference[0],
  property: Reference[1],
  elements: Element[],
) => void;

/**
 * Gives the control what the page says about the host in ARIA attributes and labels. References are read afresh at each
 * call: call it after every update.
 *
 * @param give - Hands what was found to the control; by default in place of what it had.
 * @returns Whether the host names elements that may join the page later: then call it on focus too.
 */
export function relate(
  host: HTMLElement,
  internals: { readonly labels: Iterable<Node> },
  control: HTMLElement,
  give?: Give,
): boolean {
  for (const word of words) copy(host, control, word);
  let mayCome: unknown = host.id;
  for (const [attribute, property] of references) {
    // The attribute is asked first: the references behind it are ten times as dear, also where there are none.
    const refers = host.hasAttribute(attribute);
    mayCome ||= refers;
    let elements = refers ? [...(host[property] ?? [])] : [];
    if (property === 'ariaLabelledByElements' && !elements.length && !host.ariaLabel) {
      // The list of labels is dear too, and most hosts can have none.
      const wrapping = host.closest('label');
      if (host.id || wrapping) elements = [...internals.labels] as Element[];
      if (elements.includes(wrapping!)) {
        // WebKit says a wrapping label twice, so its text is copied instead, without that of the element inside it.
        // Exit: the table of names in test/platform.test.ts, when it says that WebKit reads it once.
        control.ariaLabel = wrapping!.textContent.replace(host.textContent, ' ').trim();
        elements = [];
      }
    }
    if (give) give(control, attribute, property, elements);
    else if (elements.length) control[property] = elements;
    else if (control.hasAttribute(attribute)) control[property] = null;
  }
  return !!mayCome;
}
