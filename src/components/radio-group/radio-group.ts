import { html, nothing, type TemplateResult } from 'lit';
import { RovingFocusController } from '../../controllers/roving-focus.js';
import { filledSlots } from '../../controllers/slots.js';
import { controlAria } from '../../core/control-aria.js';
import { description, hintAndError, labelText } from '../../core/field.js';
import { FormControl, type Fault } from '../../core/form-control.js';
import { localise } from '../../core/localise.js';
import { enumeratedAttribute, stringAttribute } from '../../core/reflect.js';
import { semantics } from '../../core/semantics.js';
import { orientations } from '../../core/sizes.js';
import { SamRadio } from './radio.js';
import { english } from './strings.js';
import styles from './radio-group.css';

/** The words in a hint, from the attribute or from the slot. */
const hintOf = (host: HTMLElement & { hint: string }) =>
  host.hint || host.querySelector(':scope > [slot=hint]')?.textContent?.trim();

/**
 * @summary Takes one of a few answers, all of which can be seen.
 *
 * @slot - The options, as `<sam-radio>`, and what stands between them.
 * @slot label - The label, where it is more than text.
 * @slot hint - The hint, where it is more than text.
 * @attr {string} form - The id of the form that the group belongs to, where that is not the one around it.
 * @event {InputEvent} input - The person chose an option.
 * @event {Event} change - The same, once it is done.
 * @csspart label - The label.
 * @csspart hint - The hint.
 * @csspart error - The word and the sentence that say what is wrong.
 * @csspart control - Around the options.
 * @cssstate user-invalid - An option has to be chosen and none is, and the person has been told.
 * @cssstate disabled - The group is out of use, by itself or by a fieldset.
 * @cssstate readonly - The answer cannot be changed.
 * @cssstate focused - The focus is in the group.
 */
export class SamRadioGroup extends FormControl {
  static override readonly tag = 'sam-radio-group';
  static override readonly styles = styles;
  static override readonly uses = [SamRadio];
  protected static override readonly mirrors = {
    ...super.mirrors,
    defaultValue: stringAttribute('value'),
    orientation: enumeratedAttribute('orientation', orientations, 'vertical'),
  };
  protected static override readonly follows = [...super.follows, 'value', 'orientation'];

  /** The value of the option it starts with, and where a reset leads: the attribute `value`. */
  defaultValue!: string;

  /** Whether the options stand one under another or, where they are short, in a line. Both kinds of arrows work in both. */
  orientation!: (typeof orientations)[number];

  #value?: string;
  readonly #say = localise(this, 'radioGroup', english);
  readonly #has = filledSlots(this);
  readonly #roving = new RovingFocusController(this, {
    items: () => this.#usable,
    moved: (radio) => this.#choose(radio as SamRadio),
  });

  /** The value of the chosen option; empty where none is. A value that no option has waits for one that has it. */
  get value(): string {
    return this.#chosen?.value ?? '';
  }
  set value(value: string | null) {
    this.#value = value == null ? '' : String(value);
    this.sync();
  }

  constructor() {
    super();
    this.addEventListener('click', this.#press);
    this.addEventListener('keydown', this.#pick);
  }

  get #radios(): SamRadio[] {
    return [...this.querySelectorAll<SamRadio>(SamRadio.tag)].filter(
      (radio) => radio.closest(this.localName) === this,
    );
  }

  get #usable(): SamRadio[] {
    return this.matches(':disabled') ? [] : this.#radios.filter(({ disabled }) => !disabled);
  }

  get #chosen(): SamRadio | undefined {
    const value = this.#value ?? this.getAttribute('value');
    // As with native radio buttons, the last that the page marks counts.
    return this.#radios.findLast((radio) => (value === null ? radio.defaultChecked : radio.value === value));
  }

  /** Moves the focus to the chosen option, or to the first. */
  override focus(options?: FocusOptions): void {
    this.#usable.find((radio) => radio.tabIndex === 0)?.focus(options);
  }

  /** Takes the focus away from the option that has it. */
  override blur(): void {
    this.#radios.find((radio) => radio.matches(':focus-within'))?.blur();
  }

  protected override write(): void {
    const chosen = this.#chosen;
    const isOff = this.matches(':disabled');
    const { readOnly, shownError } = this;
    const hint = hintOf(this);
    // Not in the template: a fieldset's word for it is unknown to a server, whose attributes are taken over as they are.
    const control = this[controlAria];
    if (control) control.ariaDisabled = isOff ? 'true' : null;
    for (const radio of this.#radios) {
      const isUsable = !isOff && !radio.disabled;
      // Not every screen reader says what describes a group, and the group's shadow root cannot be referred to from outside.
      const described = [hintOf(radio), shownError, hint].filter(Boolean).join(' ');
      semantics(radio, {
        'aria-checked': String(radio === chosen),
        'aria-disabled': isUsable ? null : 'true',
        'aria-description': described || null,
        readonly: readOnly ? '' : null,
      });
      if (!isUsable) semantics(radio, { tabindex: null });
    }
    this.#roving.stopAt(chosen);
  }

  protected override formValue(): string | null {
    return this.#chosen?.value ?? null;
  }

  protected override fault(): Fault | undefined {
    if (this.required && !this.#chosen) return ['valueMissing', this.#say('valueMissing')];
  }

  protected override startOver(): void {
    this.#value = undefined;
  }

  override formStateRestoreCallback(state: string): void {
    this.value = state;
  }

  protected override render(): TemplateResult {
    const error = this.shownError;
    // prettier-ignore
    return html`<div part="label" id="label">${labelText(this, this.#has)}</div
      >${hintAndError(this, this.#has, error)}<div
        part="control"
        id="control"
        role="radiogroup"
        tabindex="-1"
        aria-labelledby=${this.ariaLabel ? nothing : 'label'}
        aria-describedby=${description}
        aria-invalid=${!!error}
        aria-required=${this.required || nothing}
        aria-readonly=${this.readOnly || nothing}
        @focus=${this.#handOn}
      ><slot></slot></div
    >`;
  }

  /** The browser gives the focus to the first thing inside that takes it, where a form reports an error. */
  #handOn(): void {
    this.focus();
  }

  #press(event: Event): void {
    const target = event.target as Element;
    // A label outside passes its click on to the host.
    if (target === this && event.composedPath()[0] === this) this.focus();
    // A link in a label is a link.
    const pressed = target.closest<SamRadio>(`a, button, input, select, textarea, ${SamRadio.tag}`);
    if (pressed && this.#usable.includes(pressed)) {
      this.#roving.focus(pressed);
      this.#choose(pressed);
    }
  }

  #pick(event: KeyboardEvent): void {
    const radio = event.target as SamRadio;
    if (event.key !== ' ' || !this.#usable.includes(radio)) return;
    // The page would scroll.
    event.preventDefault();
    this.#choose(radio);
  }

  #choose(radio: SamRadio): void {
    if (this.readOnly || radio === this.#chosen) return;
    this.#value = radio.value;
    this.editedByHand();
    this.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    this.commit();
  }
}
