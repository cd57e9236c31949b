import { html, isServer, nothing } from 'lit';
import { ariaAttributes, controlAria, fromHost, relate } from '../../core/control-aria.js';
import { SamElement } from '../../core/element.js';
import { LocaliseController } from '../../core/localise.js';
import { booleanAttribute, enumeratedAttribute, stringAttribute } from '../../core/reflect.js';
import { sizes, type Size } from '../../core/sizes.js';
import { followForm, submitFrom } from '../../core/submitter.js';
import { warn } from '../../core/warn.js';
import styles from './button.css';
import { english } from './strings.js';

/** How loud a button is. */
export const buttonVariants = ['primary', 'secondary', 'quiet'] as const;

/** What a button means. */
export const buttonTones = ['accent', 'danger', 'neutral'] as const;

/** What a button does in its form, as in HTML. */
export const buttonTypes = ['submit', 'reset', 'button'] as const;

/** How long `loading` lasts before it is told in words, in milliseconds. */
const patience = 1000;

/**
 * @summary Does something at once: sends, saves, opens, removes.
 *
 * @slot - What the button does, as a verb: "Save changes".
 * @slot start - An icon before the text.
 * @slot end - An icon after the text.
 * @csspart base - The native button inside.
 * @cssprop [--sam-button-radius=var(--sam-radius-control)] - Roundness of the corners.
 * @cssprop [--sam-button-padding=12px, 16px or 24px by size] - Space before and after the text.
 * @cssstate held - A submission with `submit-once` is under way, and further ones wait for `release()`.
 */
export class SamButton extends SamElement {
  static override readonly tag = 'sam-button';
  static override readonly styles = styles;
  static override readonly shadowRootOptions = { ...SamElement.shadowRootOptions, delegatesFocus: true };
  static readonly formAssociated = true;
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
  @enumeratedAttribute('variant', buttonVariants, 'secondary') variant!: (typeof buttonVariants)[number];

  /** What the button means. `danger` is for actions that lose something. */
  @enumeratedAttribute('tone', buttonTones, 'accent') tone!: (typeof buttonTones)[number];

  /** How large the button is: 32, 40 or 48 pixels high at the default density. */
  @enumeratedAttribute('size', sizes, 'medium') size!: Size;

  /** Whether the button waits for something to finish: it keeps width, focus and name, and does nothing. */
  @booleanAttribute('loading') loading!: boolean;

  /** Keeps the button in the tab order while it cannot be used, so that people can find out why. Say the reason beside it. */
  @booleanAttribute('soft-disabled') softDisabled!: boolean;

  /** Whether the button is out of use and out of the tab order, as in HTML. */
  @booleanAttribute('disabled') disabled!: boolean;

  /** Holds back further submissions after the first, until `release()`, a reset, a change in the form or a return to the page. */
  @booleanAttribute('submit-once') submitOnce!: boolean;

  /** What the button does in its form. Without a form it does nothing by itself. */
  @enumeratedAttribute('type', buttonTypes, (host) =>
    host.hasAttribute('command') || host.hasAttribute('commandfor') ? 'button' : 'submit',
  )
  type!: (typeof buttonTypes)[number];

  /** The name under which the form sends `value` when this button submits it. */
  @stringAttribute('name') name!: string;

  /** What the form sends under `name` when this button submits it. */
  @stringAttribute('value') value!: string;

  /** Where this button sends the form, in place of the form's `action`. */
  @stringAttribute('formaction') formAction!: string;

  /** How this button encodes the form, in place of its `enctype`. */
  @stringAttribute('formenctype') formEnctype!: string;

  /** With which method this button sends the form, in place of its `method`. */
  @stringAttribute('formmethod') formMethod!: string;

  /** Whether this button sends the form without checking it. */
  @booleanAttribute('formnovalidate') formNoValidate!: boolean;

  /** Where the answer to this button's submission shows, in place of the form's `target`. */
  @stringAttribute('formtarget') formTarget!: string;

  /** The form that the button belongs to: the one around it, or the one whose id the attribute `form` names. */
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  /** The `<label>` elements that name the button. */
  get labels(): NodeList {
    return this.internals.labels;
  }

  get [controlAria](): HTMLButtonElement | null {
    return (this.renderRoot?.firstElementChild as HTMLButtonElement | undefined) ?? null;
  }

  #words?: LocaliseController<'button'>;
  #timer?: ReturnType<typeof setTimeout>;
  #held?: AbortController;

  constructor() {
    super();
    // In the capture phase, so that no listener of the page hears a click that does nothing.
    this.addEventListener('click', this.#activate, { capture: true });
  }

  /** Presses the button, as a person would. */
  override click(): void {
    const control = this[controlAria];
    if (control) control.click();
    else super.click();
  }

  override blur(): void {
    this[controlAria]?.blur();
  }

  /** Ends what `submit-once` holds back. Call it when a submission that the page itself handled has failed. */
  release(): void {
    if (!this.#held) return;
    this.#held.abort();
    this.#held = undefined;
    this.internals.states.delete('held');
    this.requestUpdate();
  }

  formAssociatedCallback(form: HTMLFormElement | null): void {
    followForm(this, form);
  }

  formDisabledCallback(isDisabled: boolean): void {
    const control = this[controlAria];
    if (control) control.disabled = isDisabled;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.release();
  }

  protected override firstUpdated(): void {
    if (__SAM_DEV__) this.#checkName();
  }

  protected override updated(): void {
    this.#relate();
    this.#tellLoading();
  }

  protected override render() {
    return html`<button
        part="base"
        type="submit"
        form="form"
        ?disabled=${isServer ? this.disabled : this.matches(':disabled')}
        aria-disabled=${this.softDisabled || this.loading || this.#held ? 'true' : nothing}
        aria-label=${fromHost(this, 'aria-label')}
        aria-current=${fromHost(this, 'aria-current')}
        aria-expanded=${fromHost(this, 'aria-expanded')}
        aria-haspopup=${fromHost(this, 'aria-haspopup')}
        aria-pressed=${fromHost(this, 'aria-pressed')}
        @focus=${this.#relate}
      >
        <slot name="start"></slot><slot></slot><slot name="end"></slot></button
      >${this.loading ? html`<span role="status"><span id="wait"></span></span>` : nothing}`;
  }

  // Inside the status, not itself: Firefox describes nothing by an element with that role.
  get #wait(): HTMLElement | null {
    return (this.renderRoot as ShadowRoot).getElementById('wait');
  }

  /** Ties the control to what the page names for it: labels, descriptions, a popover, the target of a command. */
  #relate(): void {
    const control = this[controlAria]!;
    relate(this, this.internals, control, { description: this.#wait });
    const root = this.getRootNode() as Document | ShadowRoot;
    const named = (attribute: string) => root.getElementById?.(this.getAttribute(attribute) ?? '') ?? null;
    if (this.hasAttribute('popovertarget') || control.popoverTargetElement) {
      control.popoverTargetElement = named('popovertarget');
      control.popoverTargetAction = this.getAttribute('popovertargetaction') ?? 'toggle';
    }
    // Guarded: WebKit of the floor has no invoker commands.
    if ('commandForElement' in control && (this.hasAttribute('commandfor') || control.commandForElement)) {
      control.commandForElement = named('commandfor');
      control.command = this.getAttribute('command') ?? '';
    }
  }

  /** Says in words that the button is busy, if it is so for long enough. */
  #tellLoading(): void {
    if (!this.loading) {
      clearTimeout(this.#timer);
      this.#timer = undefined;
      return;
    }
    const words = (this.#words ??= new LocaliseController(this, 'button', english));
    const tell = () => {
      if (this.#wait) this.#wait.textContent = words.text('loading');
      // Firefox reads the text of a referenced element when the reference is set, not later.
      this.#relate();
    };
    if (this.#wait?.textContent) tell();
    else this.#timer ??= setTimeout(tell, patience);
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
    inner.noValidate = true;
    inner.addEventListener('submit', this.#submit.bind(this), { once: true });
    root.append(inner);
  }

  #submit(event: Event): void {
    event.preventDefault();
    (event.target as HTMLFormElement).remove();
    const { form } = this;
    if (!form) return;
    if (this.type === 'reset') {
      form.reset();
      return;
    }
    const watch = new AbortController();
    if (this.submitOnce) {
      // In the capture phase, so that a page which releases the button while it handles the event comes after.
      form.addEventListener('submit', () => this.#hold(form), { capture: true, signal: watch.signal });
    }
    submitFrom(this, form);
    watch.abort();
  }

  #hold(form: HTMLFormElement): void {
    this.release();
    this.#held = new AbortController();
    const { signal } = this.#held;
    const root = this.getRootNode();
    const changed = ({ target }: Event) => {
      if (target === form || (target as Partial<HTMLInputElement>).form === form) this.release();
    };
    for (const type of ['input', 'change', 'reset']) root.addEventListener(type, changed, { signal });
    addEventListener('pageshow', ({ persisted }) => persisted && this.release(), { signal });
    this.internals.states.add('held');
    this.requestUpdate();
  }

  #checkName(): void {
    const isNamed =
      this.textContent?.trim() ||
      this.ariaLabel?.trim() ||
      this.ariaLabelledByElements?.length ||
      this.labels.length ||
      this.querySelector('[label], [aria-label], [alt]');
    if (isNamed) return;
    warn(
      'sam-button',
      'no-name',
      'The button has no name. Put a text into it, or set `aria-label` where only a picture shows.',
    );
  }
}
