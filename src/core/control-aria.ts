import { nothing } from 'lit';

/**
 * The key under which an element gives out the focusable control in its shadow root, so that others can speak about it:
 * `(trigger[controlAria] ?? trigger).ariaExpanded = 'true'`. Every copy of the package on a page shares it.
 */
export const controlAria: unique symbol = Symbol.for('samklang.control') as never;

/** The attributes of a host that arrive on its control; a class that uses this module names them in its `follows`. */
export const ariaAttributes = [
  'aria-label',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-current',
  'aria-expanded',
  'aria-haspopup',
  'aria-pressed',
] as const;

/** What the author wrote in an attribute of the host, for the same attribute of the control in the template. */
export const fromHost = (host: Element, name: string) => host.getAttribute(name) ?? nothing;

/**
 * Gives the control the elements that the page names for the host: its labels, its descriptions, what it controls.
 * References, because ids do not reach into a shadow root; they are read afresh at each call.
 * Call it after every update, and on focus for what joined the page later.
 *
 * @param described - What in the shadow root describes the control too.
 */
export function relate(
  host: HTMLElement,
  { labels }: ElementInternals,
  control: HTMLElement,
  described?: Element | null,
): void {
  const named = host.ariaLabelledByElements;
  const outer = named?.length ? named : host.ariaLabel ? [] : ([...labels] as Element[]);
  const wrapping = outer.find((label) => label.contains(host));
  control.ariaLabelledByElements = wrapping || !outer.length ? null : outer;
  // WebKit says a wrapping label twice, so its text is copied instead, without that of the element inside it.
  // Exit: the table of names in test/platform.test.ts, when it says that WebKit reads it once.
  if (wrapping) control.ariaLabel = wrapping.textContent.replace(host.textContent, ' ').trim();
  const descriptions = [...(described ? [described] : []), ...(host.ariaDescribedByElements ?? [])];
  control.ariaDescribedByElements = descriptions.length ? descriptions : null;
  control.ariaControlsElements = host.ariaControlsElements;
}
