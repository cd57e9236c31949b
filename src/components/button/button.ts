import { html, nothing, type TemplateResult } from 'lit';
import { ariaAttributes, controlAria, copy, relate } from '../../core/control-aria.js';
import { SamElement } from '../../core/element.js';
import { localise } from '../../core/localise.js';
import { booleanAttribute, enumeratedAttribute, stringAttribute } from '../../core/reflect.js';
import { sizes, type Size } from '../../core/sizes.js';
import { pressOnEnter, submitFrom } from '../../core/submitter.js';
import { warn } from '../../core/warn.js';
import styles from './button.css';
import { english } from './strings.js';

/** How loud a button is. */
export const buttonVariants = ['primary', 'secondary', 'quiet'] as const;

/** What a button means. */
export const buttonTones = ['accent', 'danger', 'neutral'] as const;

/** What a button does in its form, as in HTML. */
export const buttonTypes = ['submit', 'reset', 'button'] as const;

/** Attributes that name an element by id, and the properties that take the element itself: ids do not leave a shadow root. */
const targets = [
  ['popovertarget', 'popoverTargetElement'],
  ['commandfor', 'commandForElement'],
] as const;

/**
 * @summary Does something at once: sends, saves, opens, removes.
 *
 * @slot - What the button does, as a verb: "Save changes".
 * @slot start - An icon before the text.
 * @slot end - An icon after the text.
 * @attr {string} form - The id of the form that the button belongs to, where that is not the one around it.
 * @attr {string} formaction - Where this button sends the form, in place of the form's `action`.
 * @attr {string} formenctype - How this button encodes the form, in place of its `enctype`.
 * @attr {'get' | 'post' | 'dialog'} formmethod - With which method this button sends the form, in place of its `method`.
 * @attr {boolean} formnovalidate - Sends the form without checking it.
 * @attr {string} formtarget - Where the answer to this button's submission shows, in place of the form's `target`.
 * @attr {string} popovertarget - The id of the popover that the button opens and closes.
 * @attr {'toggle' | 'show' | 'hide'} popovertargetaction - What the button does to that popover. Default: `toggle`.
 * @attr {string} commandfor - The id of the element that the button commands, where the browser has commands.
 * @attr {string} command - What the button tells that element to do: `show-modal`, `close`, or `--` and a word of its own.
 * @csspart base - The native button inside.
 * @cssprop [--sam-button-radius=var(--sam-radius-control)] - Roundness of the corners.
 * @cssprop [--sam-button-padding=12px, 16px or 24px by size] - Space before and after the text.
 */
export class SamButton extends SamElement {
  static override readonly tag = 'sam-button';
  static override readonly styles = styles;
  static override readonly shadowRootOptions = { mode: 'open', delegatesFocus: true } as const;
  static readonly formAssociated = true;
  protected static override readonly mirrors = {
    variant: enumeratedAttribute('variant', buttonVariants, 'secondary'),
    tone: enumeratedAttribute('tone', buttonTones, 'accent'),
    size: enumeratedAttribute('size', sizes, 'medium'),
    loading: booleanAttribute('loading'),
    softDisabled: booleanAttribute('soft-disabled'),
    disabled: booleanAttribute('disabled'),
    submitOnce: booleanAttribute('submit-once'),
    type: enumeratedAttribute('type', buttonTypes, (host) =>
      host.hasAttribute('command') || host.hasAttribute('commandfor') ? 'button' : 'submit',
    ),
    name: stringAttribute('name'),
    value: stringAttribute('value'),
  };
  protected static override readonly follows = [
    ...ariaAttributes,
    'loading',
    'soft-disabled',
    'command',
    'commandfor',
    'popovertarget',
    'popovertargetaction',
  ];

  /** How loud the button is. One `primary` in a view: the main action. */
  variant!: (typeof buttonVariants)[number];

  /** What the button means. `danger` is for actions that lose something. */
  tone!: (typeof buttonTones)[number];

  /** How large the button is: 32, 40 or 48 pixels high at the default density. */
  size!: Size;

  /** Whether the button waits for something to finish: it keeps width, focus and name, and does nothing. */
  loading!: boolean;

  /** Keeps the button in the tab order while it cannot be used, so that people can find out why. Say the reason beside it. */
  softDisabled!: boolean;

  /** Whether the button is out of use and out of the tab order, as in HTML. */
  disabled!: boolean;

  /** Holds back further submissions after the first, until `release()`, a reset, a change in the form or a return to the page. */
  submitOnce!: boolean;

  /**
   * What the button does in its form. Without a form it does nothing by itself. As in HTML, a button with `command` or
   * `commandfor` is of type `button` where nothing else is said.
   * @default 'submit'
   */
  type!: (typeof buttonTypes)[number];

  /** The name under which the form sends `value` when this button submits it. */
  name!: string;

  /** What the form sends under `name` when this button submits it. */
  value!: string;

  /** The form that the button belongs to: the one around it, or the one whose id the attribute `form` names. */
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  get [controlAria](): HTMLButtonElement | undefined {
    return this.renderRoot?.firstElementChild as HTMLButtonElement | undefined;
  }

  #say?: ReturnType<typeof localise<'button'>>;
  #timer?: ReturnType<typeof setTimeout>;
  /** The words of `loading`, in a live region that stands there before they come. */
  #status?: HTMLElement;
  #held?: AbortController;
  #leaveForm?: () => void;

  constructor() {
    super();
    // In the capture phase, so that no listener of the page hears a click that does nothing.
    this.addEventListener('click', this.#activate, { capture: true });
  }

  /** Presses the button, as a person would. */
  override click(): void {
    this[controlAria]?.click();
  }

  /** Ends what `submit-once` holds back. Call it when a submission that the page itself handled has failed. */
  release(): void {
    if (!this.#held) return;
    this.#held.abort();
    this.#held = undefined;
    this.requestUpdate();
  }

  formAssociatedCallback(form: HTMLFormElement | null): void {
    this.#leaveForm?.();
    this.#leaveForm = form ? pressOnEnter(this, form) : undefined;
  }

  formDisabledCallback(isDisabled: boolean): void {
    const control = this[controlAria];
    if (control) control.disabled = isDisabled;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#tellLoading();
    this.release();
  }

  protected override updated(): void {
    this.#tellLoading();
    this.#relate();
    // A tooltip may name it.
    if (__SAM_DEV__) setTimeout(() => checkName(this));
  }

  // Of ARIA the name alone is drawn, for a server's page; the rest follows after the update, which is lighter.
  // Without white space between the tags: every button would carry its text nodes.
  // prettier-ignore
  protected override render(): TemplateResult {
    return html`<button
      part="base"
      type="submit"
      ?disabled=${(this.matches?.(':disabled') ?? this.disabled) || nothing}
      aria-disabled=${this.softDisabled || this.loading || this.#held ? 'true' : nothing}
      aria-label=${this.getAttribute('aria-label') ?? nothing}
    ><slot name="start"></slot><slot></slot><slot name="end"></slot></button>`;
  }

  /** Ties the control to what the page names for it: labels, descriptions, a popover, the target of a command. */
  #relate(): void {
    const control = this[controlAria]!;
    // Not on every button: a listener costs an eighth of its mount.
    if (relate(this, this.internals, control)) this.addEventListener('focusin', this.#relate);
    copy(this, control, 'command');
    copy(this, control, 'popovertargetaction');
    const root = this.getRootNode() as Document | ShadowRoot;
    for (const [name, property] of targets) {
      // Guarded: WebKit of the floor has no commands.
      if (property in control && (this.hasAttribute(name) || control.hasAttribute(name))) {
        control[property] = root.getElementById?.(this.getAttribute(name)!) ?? null;
      }
    }
  }

  /** Says in words that the button is busy, if it is so for longer than a second. */
  #tellLoading(): void {
    clearTimeout(this.#timer);
    const control = this[controlAria]!;
    if (this.loading && this.isConnected) {
      const say = (this.#say ??= localise(this, 'button', english));
      const status = (this.#status ??= document.createElement('span'));
      status.role = 'status';
      if (!status.isConnected) this.renderRoot.append(status);
      this.#timer = setTimeout(() => {
        control.ariaDescription = status.textContent = say('loading');
      }, 1000);
    } else if (this.#status) {
      control.ariaDescription = null;
      this.#status.remove();
      this.#status = undefined;
    }
  }

  #activate(event: Event): void {
    if (this.softDisabled || this.loading || this.#held || this.matches(':disabled')) {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else if (event.composedPath()[0] === this) {
      // A click on an outer label reaches the host alone; a native button is pressed by it.
      event.stopImmediatePropagation();
      this.click();
    } else {
      this.#relate();
      this.#offerForm();
    }
  }

  /**
   * Lets the control submit a form of its own in the shadow root. The browser does that after every listener of the page
   * has heard the click and could refuse it, which no listener of ours could know.
   */
  #offerForm(): void {
    const root = this.renderRoot as ShadowRoot;
    root.getElementById('form')?.remove();
    if (!this.form || this.type === 'button') return;
    const inner = document.createElement('form');
    inner.id = 'form';
    // Not in the template: looking a form up by its id costs as much as all the rest of a button.
    this[controlAria]!.setAttribute('form', inner.id);
    inner.onsubmit = (event) => {
      event.preventDefault();
      inner.remove();
      if (this.form) this.#submit(this.form);
    };
    root.append(inner);
  }

  #submit(form: HTMLFormElement): void {
    if (this.type === 'reset') return form.reset();
    // In the capture phase, so that a page which releases the button while it handles the event comes after.
    const hold = () => this.#hold(form);
    if (this.submitOnce) form.addEventListener('submit', hold, true);
    submitFrom(this, form);
    form.removeEventListener('submit', hold, true);
  }

  #hold(form: HTMLFormElement): void {
    this.#held = new AbortController();
    const { signal } = this.#held;
    for (const type of ['input', 'change', 'reset']) {
      form.addEventListener(type, () => this.release(), { signal });
    }
    addEventListener('pageshow', ({ persisted }) => persisted && this.release(), { signal });
    this.requestUpdate();
  }
}

function checkName(button: SamButton): void {
  const isNamed =
    !button.isConnected ||
    button.textContent?.trim() ||
    button[controlAria]?.ariaLabelledByElements?.length ||
    button[controlAria]?.ariaLabel ||
    button.querySelector('[label], [aria-label], [alt]');
  if (isNamed) return;
  warn(
    'sam-button',
    'no-name',
    'The button has no name. Put a text into it, or set `aria-label` where only a picture shows.',
  );
}
