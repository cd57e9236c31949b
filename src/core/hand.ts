// What a person's hand is doing, known once for the page while there is a control that asks.

const types = ['click', 'pointerdown', 'pointerup', 'pointercancel'];

let watchers = 0;
let isPressed = false;
/** Where the last press went, until the browser has done what it does. */
let path: EventTarget[] = [];
const waiting: (() => void)[] = [];

function note(event: Event): void {
  isPressed = event.type === 'pointerdown';
  path = event.composedPath();
  setTimeout(() => {
    path = [];
    // After the click that follows a release.
    if (!isPressed) for (const act of waiting.splice(0)) act();
  });
}

/** Begins to watch for a control that is on the page; `ignoreHand()` ends it. */
export function watchHand(): void {
  if (!watchers++) for (const type of types) addEventListener(type, note, true);
}

export function ignoreHand(): void {
  if (!--watchers) for (const type of types) removeEventListener(type, note, true);
}

/**
 * Does what may move things on the page, but not under a pressed pointer: a button that moves between press and release
 * misses its click.
 */
export function whenReleased(act: () => void): void {
  if (isPressed) waiting.push(act);
  else act();
}

/**
 * Whether a form is working on a press of one of its submit buttons. An `invalid` event does not tell: a script that asks
 * `checkValidity()` on every key causes the same one.
 */
export const isSubmitting = (form: HTMLFormElement | null): boolean =>
  path.some((target) => {
    const button = target as Partial<HTMLButtonElement>;
    return form && button.type === 'submit' && button.form === form;
  });
