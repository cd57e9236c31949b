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

/** What the author wrote in an ARIA attribute of the host, for the same attribute of the control in the template. */
export const fromHost = (host: Element, name: (typeof ariaAttributes)[number]) =>
  host.getAttribute(name) ?? nothing;

/** What the element itself has in its shadow root to name and describe the control; both may be left out. */
interface Own {
  label?: Element | null;
  description?: Element | null;
}

/**
 * Gives the control the elements that the page names for the host: its labels, its descriptions, what it controls.
 * References, because ids do not reach into a shadow root; they are read afresh at each call.
 * Call it after every update, and on focus for what joined the page later.
 */
export function relate(
  host: HTMLElement,
  { labels }: ElementInternals,
  control: HTMLElement,
  own: Own = {},
): void {
  const ownLabels = own.label ? [own.label] : [];
  const outer = host.ariaLabelledByElements?.length
    ? [...host.ariaLabelledByElements]
    : host.ariaLabel
      ? []
      : ([...labels] as Element[]);
  const wrapping = outer.find((label) => label.contains(host));

  control.ariaLabelledByElements = wrapping || !outer.length ? null : [...outer, ...ownLabels];
  // WebKit says a wrapping label twice, so the text around the element is copied instead.
  // Exit: an engine table in test/platform.test.ts that says WebKit reads it once.
  if (wrapping)
    control.ariaLabel = [around(wrapping, host), ...ownLabels.map((label) => label.textContent)].join(' ');

  const descriptions = [
    ...(own.description ? [own.description] : []),
    ...(host.ariaDescribedByElements ?? []),
  ];
  control.ariaDescribedByElements = descriptions.length ? descriptions : null;
  control.ariaControlsElements = host.ariaControlsElements ?? null;
}

/** The text of a label without the text of the element inside it. */
function around(label: Element, host: Element): string {
  const before = new Range();
  const after = new Range();
  before.selectNodeContents(label);
  after.selectNodeContents(label);
  before.setEndBefore(host);
  after.setStartAfter(host);
  return `${before} ${after}`.replace(/\s+/g, ' ').trim();
}
