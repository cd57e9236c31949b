import { html, nothing, type TemplateResult } from 'lit';
import { controlAria } from './control-aria.js';
import { description, hintAndError } from './field.js';
import { FormControl, type Fault } from './form-control.js';
import { booleanAttribute, enumeratedAttribute, valueAttribute } from './reflect.js';
import { choiceVariants } from './sizes.js';

/** What is on or off: a native checkbox with its label after it, drawn by the element's sheet. */
export abstract class Toggle extends FormControl {
  protected static override readonly startsFrom = 'checked';
  protected static override readonly mirrors = {
    ...super.mirrors,
    defaultChecked: booleanAttribute('checked'),
    value: valueAttribute('value'),
    variant: enumeratedAttribute('variant', choiceVariants, 'plain'),
  };
  protected static override readonly follows: readonly string[] = [...super.follows, 'checked', 'value'];

  /** Whether it starts on, and where a reset leads: the attribute `checked`, as in HTML. */
  defaultChecked!: boolean;

  /** What the form sends while it is on. Default: "on", as in HTML. */
  value!: string;

  /** Plain, or a card with an edge that can be pressed anywhere. */
  variant!: (typeof choiceVariants)[number];

  #checked?: boolean;
  /** Whether a click is on its way, while the browser shows a state that may yet be refused. */
  #isPressed = false;
  /** Whether a click inside is on its way to a label around the element. */
  #isClicked = false;

  /** Whether it is on. The attribute says where it starts; once it was changed, it no longer follows. */
  get checked(): boolean {
    return this.#checked ?? this.defaultChecked;
  }
  set checked(isOn: boolean) {
    this.#checked = !!isOn;
    this.sync();
  }

  constructor() {
    super();
    this.addEventListener('click', this.#pass);
  }

  protected get input(): HTMLInputElement | undefined {
    return this[controlAria] as HTMLInputElement | undefined;
  }

  /** Which of its slots have content. */
  protected abstract readonly has: (slot: string) => boolean;

  /** The sentence for a choice that has to be made and was not. */
  protected abstract readonly missing: string;

  protected override firstUpdated(): void {
    const input = this.input!;
    // On a page from a server the person may have been faster than the script.
    if (input.checked !== input.defaultChecked) this.#checked ??= input.checked;
  }

  protected override write(): void {
    const { input, checked } = this;
    if (!this.#isPressed && input && input.checked !== checked) input.checked = checked;
  }

  protected override formValue(): string | null {
    return this.checked ? this.value : null;
  }

  protected override formState(): string {
    return String(this.checked);
  }

  override formStateRestoreCallback(state: string): void {
    this.checked = state === 'true';
  }

  protected override fault(): Fault | undefined {
    if (this.required && !this.checked) return ['valueMissing', this.missing];
  }

  protected override startOver(): void {
    this.#checked = undefined;
  }

  /** @param after - What stands after the error. */
  protected draw(role?: string, after?: TemplateResult): TemplateResult {
    // prettier-ignore
    return html`<div part="base" class="choice"
      ><input
        part="control"
        class="mark"
        id="control"
        type="checkbox"
        role=${role ?? nothing}
        aria-describedby=${description}
        aria-invalid=${!!this.shownError}
        aria-readonly=${this.readOnly || nothing}
        ?checked=${this.defaultChecked}
        ?required=${this.required}
        ?disabled=${this.matches?.(':disabled') ?? this.disabled}
        @click=${this.refuse}
        @input=${this.flip}
        @change=${this.commit}
      ><label part="label" id="label" for="control"><slot>${this.label}</slot></label
      >${hintAndError(this, this.has, this.shownError)}${after}</div
    >`;
  }

  /** The person pressed it. `input` leaves the shadow root by itself, so whoever hears it finds the new state. */
  protected flip(): void {
    this.#isPressed = false;
    this.#checked = this.input!.checked;
    this.editedByHand();
  }

  /** HTML lets a read-only checkbox be pressed. */
  protected refuse(event: Event): void {
    this.#isPressed = true;
    setTimeout(() => {
      this.#isPressed = false;
      this.write();
    });
    if (this.readOnly) event.preventDefault();
  }

  /** A click on a label outside, or a script's, comes to the host alone. */
  #pass(event: Event): void {
    if (event.composedPath()[0] === this) {
      if (!this.#isClicked) this.input!.click();
    } else if (this.closest('label')) {
      // The label around it answers with a click on the host.
      this.#isClicked = true;
      setTimeout(() => (this.#isClicked = false));
    }
  }
}
