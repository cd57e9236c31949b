import { ariaAttributes, controlAria, relate, type Give } from './control-aria.js';
import { description } from './field.js';
import { SamElement } from './element.js';
import { ignoreHand, isSubmitting, watchHand, whenReleased } from './hand.js';
import { booleanAttribute, enumeratedAttribute, stringAttribute, type Mirror } from './reflect.js';
import { sizes, type Size } from './sizes.js';
import { submitByEnter } from './submitter.js';

/** A rule that the state breaks, and the sentence that says how to mend it. */
export type Fault = [flag: keyof ValidityStateFlags, sentence: string];

/** The controls that were found invalid in this task. */
const asked = new Set<FormControl>();

/** What names and describes the control inside the shadow root. */
const own: Record<string, string> = { 'aria-labelledby': 'label', 'aria-describedby': description };

/** Adds it to what the page says; where the page no longer says anything, it stands alone again. */
const giveWithOwn: Give = (control, attribute, property, elements) => {
  const ids = own[attribute] ?? '';
  if (!elements.length) {
    if (control.getAttribute(attribute) === '') control.setAttribute(attribute, ids);
    return;
  }
  const root = control.getRootNode() as ShadowRoot;
  const all = [...elements, ...ids.split(' ').flatMap((id) => root.getElementById(id) ?? [])];
  control[property] = all;
  // WebKit misses a reference that is set in the task in which the control came to the page.
  // Exit: the row about it in test/platform.test.ts.
  setTimeout(() => (control[property] = all));
};

/**
 * What every form control owes: its part in the form, its validity, and when an error is told. It does not know what the
 * state is: text, a choice, a tick.
 */
export abstract class FormControl extends SamElement {
  static readonly formAssociated = true;
  /** The property that holds the state; the attribute of the same name says where it starts and where a reset leads. */
  protected static readonly startsFrom: string = 'value';
  static override readonly shadowRootOptions = { mode: 'open', delegatesFocus: true } as const;
  protected static override readonly mirrors: Record<string, Mirror> = {
    name: stringAttribute('name'),
    disabled: booleanAttribute('disabled'),
    required: booleanAttribute('required'),
    readOnly: booleanAttribute('readonly'),
    label: stringAttribute('label'),
    hint: stringAttribute('hint'),
    error: stringAttribute('error'),
    labelHidden: booleanAttribute('label-hidden'),
    size: enumeratedAttribute('size', sizes, 'medium'),
  };
  protected static override readonly follows: readonly string[] = [
    ...ariaAttributes,
    'required',
    'readonly',
    'label',
    'hint',
    'error',
  ];

  /** The name under which the form sends the value. Without a name it sends nothing. */
  name!: string;

  /** Whether the control is out of use, out of the tab order and out of what the form sends. */
  disabled!: boolean;

  /** Whether the form can be sent only with an answer here. */
  required!: boolean;

  /** Whether the answer can be read, copied and sent, but not changed. */
  readOnly!: boolean;

  /** What is asked. The slot of the same name takes more than text. */
  label!: string;

  /** What helps to answer. It belongs to the description, never to the name. */
  hint!: string;

  /**
   * What the page or the server has to say against the answer. While it stands the control is invalid with this sentence,
   * and it shows. Written in the HTML of the page it stands until the person changes the answer; set by a script, until the
   * script takes it away.
   */
  error!: string;

  /** Hides the label from eyes, where the place says what is asked, as in the cell of a table. It stays the name. */
  labelHidden!: boolean;

  /** How large the control is: 32, 40 or 48 pixels high at the default density. */
  size!: Size;

  #control?: HTMLElement;
  /** What `setCustomValidity()` says. */
  #custom = '';
  /** Whether the person has been told, or will be told as soon as a rule is broken. */
  #isTold = false;
  /** Whether the person has changed something. */
  #isEdited = false;
  /** What `error` said in the HTML of the page. */
  #drawn?: string;
  /** The sentence that shows. */
  #shown?: string;

  /** A live region, which stands there before its text. It is inside, because the rest of the page is mute behind a modal. */
  #status?: HTMLElement;

  /** The form that the control belongs to: the one around it, or the one whose id the attribute `form` names. */
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  /** The `<label>` elements outside that name the control. */
  get labels(): NodeList {
    return this.internals.labels;
  }

  /** Which rules the answer breaks. */
  get validity(): ValidityState {
    return this.internals.validity;
  }

  /** How to mend what is wrong, in the language of the page; empty when nothing is. */
  get validationMessage(): string {
    return this.internals.validationMessage;
  }

  /** Whether the form checks the control: not while it is disabled or read-only. */
  get willValidate(): boolean {
    return this.internals.willValidate;
  }

  get [controlAria](): HTMLElement | undefined {
    // Kept while it is there, because every change of the state asks for it.
    if (!this.#control?.isConnected)
      this.#control = (this.renderRoot as ShadowRoot | undefined)?.getElementById('control') ?? undefined;
    return this.#control;
  }

  constructor() {
    super();
    this.addEventListener('invalid', this.#fail);
    this.addEventListener('focusin', this.#enter);
  }

  /** Moves the focus to the control inside, also from another part of the element. */
  override focus(options?: FocusOptions): void {
    this[controlAria]?.focus(options);
  }

  /** Asks whether the answer is right, and shows nothing. */
  checkValidity(): boolean {
    return this.internals.checkValidity();
  }

  /** Asks whether the answer is right; if it is not, says so and takes the focus. */
  reportValidity(): boolean {
    const isRight = this.checkValidity();
    if (!isRight) {
      this.#tell();
      this.focus();
    }
    return isRight;
  }

  /**
   * Makes the control invalid with a sentence of the page's own, told when errors are told.
   *
   * @param sentence - How to mend it. An empty one makes the control valid again.
   */
  setCustomValidity(sentence: string): void {
    this.#custom = sentence;
    this.sync();
  }

  override connectedCallback(): void {
    // Firefox calls back within the constructor, where that takes over `disabled` from before the upgrade.
    if (!(#isTold in (this as object))) return queueMicrotask(() => this.connectedCallback());
    super.connectedCallback();
    watchHand();
    // What a page set before the upgrade hides the accessor of the class.
    const { startsFrom } = this.constructor as typeof FormControl;
    if (Object.hasOwn(this, startsFrom)) {
      const self = this as unknown as Record<string, unknown>;
      const early = self[startsFrom];
      delete self[startsFrom];
      self[startsFrom] = early;
    }
    // At once, because some rules are known to the native control alone, and forms ask without waiting.
    this.performUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    ignoreHand();
    asked.delete(this);
  }

  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    super.attributeChangedCallback(name, before, now);
    if (name === 'readonly') this.#toggle(name, this.readOnly);
    if (!this.isConnected || !this.hasUpdated) return;
    // As with native controls, a rule that a script sets holds from its next line.
    this.sync();
    this.performUpdate();
  }

  formDisabledCallback(isDisabled: boolean): void {
    if (!(#isTold in (this as object))) return queueMicrotask(() => this.formDisabledCallback(isDisabled));
    this.#toggle('disabled', isDisabled);
    const control = this[controlAria] as HTMLInputElement | undefined;
    if (control) control.disabled = isDisabled;
    this.sync();
  }

  formResetCallback(): void {
    this.startOver();
    this.#isTold = this.#isEdited = false;
    this.sync();
  }

  protected override updated(): void {
    this.#drawn ??= this.error;
    this.sync();
    this.relate();
  }

  /** Makes native control, form value and validity say what the state is. Whoever changes the state calls it at once. */
  protected sync(): void {
    this.write();
    const { internals } = this;
    internals.setFormValue(this.formValue(), this.formState?.());
    const said = this.#isEdited && this.error === this.#drawn ? '' : this.error;
    const sentence = said || this.#custom;
    const fault: Fault | undefined = sentence ? ['customError', sentence] : this.fault();
    if (fault) internals.setValidity({ [fault[0]]: true }, fault[1], this[controlAria]);
    else if (!internals.validity.valid) internals.setValidity({});
    const isWrong = fault && internals.willValidate;
    // Once it is mended, a new error waits again until the control is left.
    if (!isWrong) this.#isTold = false;
    this.#show(isWrong && (said || this.#isTold) ? fault[1] : '');
  }

  /** A person has changed the state. */
  protected editedByHand(): void {
    this.#isEdited = true;
    this.sync();
  }

  /** Tells that a person has finished a change. The native control's own `change` ends at the shadow root, other than `input`. */
  protected commit(): void {
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** The sentence that stands beside the control; a server draws what `error` says. */
  protected get shownError(): string {
    return this.#shown ?? this.error;
  }

  /** Writes the state to the native control, if it is there and differs. */
  protected abstract write(): void;

  /** What the form sends. */
  protected abstract formValue(): string | FormData | null;

  /** What the browser keeps for a way back to the page, where it is not what the form sends. */
  protected formState?(): string;

  /** The first rule of its own that the state breaks. */
  protected abstract fault(): Fault | undefined;

  /** Takes the state from the attribute again, and lets it follow. */
  protected abstract startOver(): void;

  /** Takes a state that the browser kept, on a way back to the page or when it fills the form. */
  abstract formStateRestoreCallback(state: string): void;

  #toggle(state: string, isOn: boolean): void {
    this.internals.states[isOn ? 'add' : 'delete'](state);
  }

  #show(sentence: string): void {
    if (sentence === (this.#shown ?? '')) return;
    if (sentence !== this.shownError) this.requestUpdate();
    this.#shown = sentence;
    this.#toggle('user-invalid', !!sentence);
  }

  /** Says something to people who use a screen reader, once (WCAG 4.1.3). */
  protected say(text: string): void {
    this.#status!.textContent = text;
  }

  /** Gives the control what the page says about the element. */
  protected relate(): void {
    relate(this, this.internals, this[controlAria]!, giveWithOwn);
  }

  #tell(): void {
    this.#isTold = true;
    this.sync();
  }

  /** Answers `invalid`. */
  #fail(event: Event): void {
    const isFirst = !asked.size;
    asked.add(this);
    setTimeout(() => asked.delete(this));
    // Where nobody pressed a button, a script may only be asking. If it reports, the browser moves the focus next, in this task.
    if (!isSubmitting(this.form)) return;
    // A page that refuses the event moves the focus itself. The browser would add a bubble in its own language and look.
    if (isFirst && !event.defaultPrevented) this.focus();
    event.preventDefault();
    this.#tell();
  }

  #enter(): void {
    // Not while it is made: a listener costs a thirtieth of a field's mount, and most fields of a page are never entered.
    this.addEventListener('focusout', this.#leave);
    // Not `keydown`: whoever refuses that, a list of suggestions say, keeps this from coming.
    this.addEventListener('keypress', this.#press);
    this.#toggle('focused', true);
    if (asked.has(this)) for (const control of asked) if (control.form === this.form) control.#tell();
    this.#status ??= this.renderRoot.appendChild(document.createElement('span'));
    this.#status.role = 'status';
    this.say('');
    // What the page names may have come since.
    this.relate();
  }

  #press(event: KeyboardEvent): void {
    const { localName } = event.composedPath()[0] as Element;
    // On a button it presses that.
    if (event.key === 'Enter' && this.form && !/button|select/.test(localName)) submitByEnter(this.form);
  }

  #leave({ relatedTarget }: FocusEvent): void {
    // From one part of a group to another.
    if (this.contains(relatedTarget as Node | null)) return;
    this.#toggle('focused', false);
    if (!this.#isEdited) return;
    whenReleased(() => {
      const before = this.shownError;
      this.#tell();
      if (this.shownError !== before) this.say(`${this.label} ${this.shownError}`);
    });
  }
}
