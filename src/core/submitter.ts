/** What `<button>` passes from its attributes to a submission. */
const passed = [
  'form',
  'formaction',
  'formenctype',
  'formmethod',
  'formnovalidate',
  'formtarget',
  'name',
  'value',
];

/** An element that submits or resets the form it belongs to. */
export interface Submitter extends HTMLElement {
  readonly type: string;
}

/**
 * Submits a form as if the element were its submit button.
 *
 * `requestSubmit()` and `new FormData(form, submitter)` refuse custom elements, so while the `submit` event runs a native
 * button stands in as a child of the element, in no slot and therefore unseen: `event.submitter.parentElement` is the
 * element. Nothing stays behind.
 * Exit: WICG/webcomponents#814, submit buttons that are form-associated custom elements.
 */
export function submitFrom(host: HTMLElement, form: HTMLFormElement): void {
  const standIn = document.createElement('button');
  standIn.slot = 'submitter';
  for (const name of passed) {
    const value = host.getAttribute(name);
    if (value !== null) standIn.setAttribute(name, value);
  }
  host.append(standIn);
  try {
    form.requestSubmit(standIn);
  } finally {
    standIn.remove();
  }
}

const submittersOf = new WeakMap<HTMLFormElement, Set<Submitter>>();
const formOf = new WeakMap<Submitter, HTMLFormElement>();

/**
 * Lets Enter in a native field of the form reach the element, where it is the form's first submit button: browsers look
 * for native ones only (HTML, "implicit submission"). Call it from `formAssociatedCallback`, with `null` to let go.
 */
export function followForm(host: Submitter, form: HTMLFormElement | null): void {
  const former = formOf.get(host);
  if (former) {
    const rest = submittersOf.get(former);
    rest?.delete(host);
    if (!rest?.size) former.removeEventListener('keydown', submitOnEnter);
    formOf.delete(host);
  }
  if (form) {
    const submitters = submittersOf.get(form) ?? new Set();
    submittersOf.set(form, submitters.add(host));
    formOf.set(host, form);
    form.addEventListener('keydown', submitOnEnter);
  }
}

// The types of input in which Enter submits (HTML, "implicit submission"); in a checkbox and its like browsers do it too.
const silent = new Set(['button', 'color', 'file', 'hidden', 'image', 'range', 'reset', 'submit']);

function submitOnEnter(event: KeyboardEvent): void {
  const form = event.currentTarget as HTMLFormElement;
  const [field] = event.composedPath();
  if (event.key !== 'Enter' || event.isComposing || event.defaultPrevented) return;
  if (!(field instanceof HTMLInputElement) || silent.has(field.type) || field.form !== form) return;
  const first = [...form.elements].find(
    (element) => (element as Partial<Submitter>).type === 'submit',
  ) as HTMLElement;
  if (!first || !submittersOf.get(form)?.has(first as Submitter)) return;
  event.preventDefault();
  first.click();
}
