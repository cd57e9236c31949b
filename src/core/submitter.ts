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
  for (const { name, value } of host.attributes) {
    // `form` and what overrides the form's own: `formaction`, `formmethod` …
    if (/^(form|(name|value)$)/.test(name)) standIn.setAttribute(name, value);
  }
  host.append(standIn);
  try {
    form.requestSubmit(standIn);
  } finally {
    standIn.remove();
  }
}

/**
 * Lets Enter in a native field of the form press the element where it is the form's first submit button: browsers look
 * for native ones only (HTML, "implicit submission").
 *
 * @returns What ends it.
 */
export function pressOnEnter(host: HTMLElement, form: HTMLFormElement): () => void {
  const press = (event: KeyboardEvent) => {
    const field = event.target as Partial<HTMLInputElement>;
    if (event.key !== 'Enter' || event.isComposing || event.defaultPrevented) return;
    // On the types named here Enter does something else.
    if (field.localName !== 'input' || /button|color|file|image|reset|submit/.test(field.type!)) return;
    const submitters = [...form.elements] as Partial<HTMLButtonElement>[];
    if (field.form !== form || submitters.find(({ type }) => type === 'submit') !== host) return;
    event.preventDefault();
    host.click();
  };
  form.addEventListener('keydown', press);
  return () => form.removeEventListener('keydown', press);
}

/** The types of fields that keep a form without a submit button from being submitted by Enter, where it has two of them. */
const blocks = /text|search|tel|url|email|password|number|date|time|month|week/;

/** Submits a form because Enter was pressed in one of its fields (HTML, "implicit submission"). */
export function submitByEnter(form: HTMLFormElement): void {
  const elements = [...form.elements] as HTMLInputElement[];
  const button = elements.find(({ type }) => type === 'submit');
  if (button) button.click();
  else if (elements.filter(({ type }) => blocks.test(type)).length < 2) form.requestSubmit();
}
