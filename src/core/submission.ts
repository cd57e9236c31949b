// Whether a submit button of a form was just pressed, known once for the page while there is a control that asks.

let watchers = 0;
/** Where the last click went, until the browser has done what a click does. */
let clicked: EventTarget[] = [];

function note(event: Event): void {
  clicked = event.composedPath();
  // eslint-disable-next-line samklang/clean-up -- It runs out by itself, before anything can end it.
  setTimeout(() => (clicked = []));
}

/** Begins to watch for a control that is on the page; `stopWatching()` ends it. */
export function startWatching(): void {
  if (!watchers++) addEventListener('click', note, true);
}

export function stopWatching(): void {
  if (!--watchers) removeEventListener('click', note, true);
}

/**
 * Whether a form is working on a press of one of its submit buttons. An `invalid` event does not tell: a script that asks
 * `checkValidity()` on every key causes the same one.
 */
export const isSubmitting = (form: HTMLFormElement | null): boolean =>
  clicked.some((target) => {
    const button = target as Partial<HTMLButtonElement>;
    return form && button.type === 'submit' && button.form === form;
  });
