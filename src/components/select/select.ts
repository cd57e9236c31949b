/* eslint-disable lit-a11y/click-events-have-key-events -- The keys come to the button, which keeps the focus. */
import { html, isServer, nothing, type TemplateResult } from 'lit';
import { drawInSight, textOf } from '../../controllers/list-keys.js';
import { OptionList } from '../../controllers/option-list.js';
import { PopoverController } from '../../controllers/popover.js';
import { filledSlots } from '../../controllers/slots.js';
import { controlAria, copy } from '../../core/control-aria.js';
import { SamClearEvent } from '../../core/events.js';
import { clearButton, description, hintAndError, labelText } from '../../core/field.js';
import { FormControl, type Fault } from '../../core/form-control.js';
import { localise } from '../../core/localise.js';
import { booleanAttribute, stringAttribute } from '../../core/reflect.js';
import { semantics } from '../../core/semantics.js';
import { SamOptionGroup } from './option-group.js';
import { SamOption, valueOf } from './option.js';
import styles from './select.css';
import { english } from './strings.js';

const isDisabled = (option: Element) => option.hasAttribute('disabled');

let touch: MediaQueryList | undefined;
/** Whether fingers choose here: then the platform's own picker is the better one. */
const isTouched = () => (touch ??= matchMedia('(pointer: coarse)')).matches;

/**
 * @summary Lets people choose one of several answers, in little space.
 *
 * @slot - The answers: `sam-option`, or groups of them in `sam-option-group`.
 * @slot label - The label, where it is more than text.
 * @slot hint - The hint, where it is more than text.
 * @attr {string} form - The id of the form that the select belongs to, where that is not the one around it.
 * @attr {string} autocomplete - What the browser may fill in, as in HTML, where the platform's own picker is used.
 * @event {Event} input - The person has chosen another answer.
 * @event {Event} change - The same, for those who listen for it.
 * @event {SamClearEvent} sam-clear - The person took the choice back with its button.
 * @event {ToggleEvent} toggle - The list has opened or closed, as `newState` says. Does not bubble.
 * @csspart label - The label.
 * @csspart hint - The hint.
 * @csspart error - The word and the sentence that say what is wrong.
 * @csspart base - The box with the edge.
 * @csspart control - The native button or, with the platform's own picker, the native select.
 * @csspart clear - The button that takes the choice back.
 * @csspart list - The list of answers.
 * @cssprop [--sam-select-radius=var(--sam-radius-control)] - Roundness of the corners.
 * @cssstate user-invalid - A rule is broken, and the person has been told.
 * @cssstate disabled - The select is out of use, by itself or by a fieldset.
 * @cssstate readonly - The answer cannot be changed.
 * @cssstate focused - The focus is in the select.
 */
export class SamSelect extends FormControl {
  static override readonly tag = 'sam-select';
  static override readonly uses = [SamOption, SamOptionGroup];
  static override readonly styles = styles;
  protected static override readonly mirrors = {
    ...super.mirrors,
    defaultValue: stringAttribute('value'),
    placeholder: stringAttribute('placeholder'),
    clearable: booleanAttribute('clearable'),
    native: booleanAttribute('native'),
    open: booleanAttribute('open'),
  };
  protected static override readonly follows = [
    ...super.follows,
    'autocomplete',
    'value',
    'placeholder',
    'clearable',
    'native',
    'open',
  ];

  /** What the select starts with, and where a reset leads: the attribute `value`; without it, the option with `selected`. */
  defaultValue!: string;

  /** What stands there while nothing is chosen. It goes when it is needed, so nothing that matters stands in it. */
  placeholder!: string;

  /** Whether the choice can be taken back. */
  clearable!: boolean;

  /** Uses the platform's own picker everywhere, and not on touch screens alone. It shows the options as text. */
  native!: boolean;

  /** Whether the list is open. The platform's own picker does not tell. */
  open!: boolean;

  /** What the person or a script has chosen; where nobody has, the attributes count. */
  #value?: string;
  /** The option that is marked as the chosen one. */
  #marked?: Element;
  readonly #isDrawn = isServer || this.shadowRoot !== null;
  #isTouched = !isServer && !this.shadowRoot && isTouched();
  #say = localise(this, 'select', english);
  #has = filledSlots(this);
  readonly #layer = new PopoverController(
    this,
    () => this.#inside('list'),
    () => this[controlAria]!,
  );
  readonly #list = new OptionList(
    () => this[controlAria]!,
    () => this.#options.filter((option) => !isDisabled(option)),
  );

  /**
   * The value of the chosen option; empty where no option has it. A value that is set before its option comes is kept until
   * then. The attribute says where it starts; once it was changed, it no longer follows.
   */
  get value(): string {
    const chosen = this.#chosen;
    return chosen ? valueOf(chosen) : '';
  }
  set value(value: string | null) {
    this.#value = value == null ? '' : String(value);
    this.sync();
  }

  constructor() {
    super();
    if (isServer) return;
    // eslint-disable-next-line samklang/clean-up -- It observes children alone, and the browser drops it with the element.
    new MutationObserver(() => {
      if (this.#isOpen && this.hasUpdated) this.#describe();
      this.requestUpdate();
    }).observe(this, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['value', 'label', 'selected', 'disabled'],
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // What a server has drawn is taken over as it is, and changed then.
    // Firefox calls back within the constructor too; then nothing is drawn yet, and nothing of this class is there.
    if (!this.hasUpdated || this.#isTouched === isTouched()) return;
    this.#isTouched = !this.#isTouched;
    this.performUpdate();
  }

  protected override firstUpdated(): void {
    if (this.#isDrawn) this.requestUpdate();
  }

  protected override updated(): void {
    super.updated();
    if (!this.#isOpen) {
      this.#list.active = undefined;
      const list = this.#inside('list');
      // Asked first: else Chromium leaves an empty one.
      if (list?.hasAttribute('style')) list.removeAttribute('style');
    } else if (!this.#list.active?.isConnected)
      this.#list.show(this.#chosen ?? this.#options.find((option) => !isDisabled(option)));
  }

  protected override relate(): void {
    super.relate();
    const list = this.#inside('list');
    if (list) this[controlAria]!.ariaExpanded = String(this.open);
  }

  protected override write(): void {
    const chosen = this.#chosen;
    const control = this[controlAria];
    const value = this.#inside('value');
    if (value) {
      const text = chosen ? textOf(chosen) : '';
      if (value.textContent !== text) value.textContent = text;
      // WebKit does not notice `:empty` behind `:has()`.
      control!.toggleAttribute('data-empty', !text);
    } else if (control) (control as HTMLSelectElement).value = this.value;
    if (this.#isOpen) this.#mark(chosen);
  }

  protected override formValue(): string {
    return this.value;
  }

  protected override fault(): Fault | undefined {
    if (this.required && !this.value) return ['valueMissing', this.#say('valueMissing')];
  }

  protected override startOver(): void {
    this.#value = undefined;
  }

  override formStateRestoreCallback(state: string): void {
    this.value = state;
  }

  // prettier-ignore
  protected override render(): TemplateResult {
    const has = this.#has;
    return html`<label part="label" id="label">${labelText(this, has)}</label>${hintAndError(this, has, this.shownError)}<div part="base" class="box">${this.#isNative ? this.#drawNative() : this.#drawList()}</div>`;
  }

  get #isNative(): boolean {
    // The platform's own cannot be read-only.
    return (this.native || this.#isTouched) && !this.readOnly;
  }

  get #isOpen(): boolean {
    return this.open && !this.#isNative;
  }

  get #options(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(SamOption.tag)];
  }

  get #chosen(): HTMLElement | undefined {
    const options = this.#options;
    const starts = options.find((option) => option.hasAttribute('selected'));
    const wanted = this.#value ?? this.getAttribute('value') ?? (starts ? valueOf(starts) : '');
    return options.find((option) => valueOf(option) === wanted);
  }

  #inside(id: string): HTMLElement | null | undefined {
    return (this.renderRoot as ShadowRoot | undefined)?.getElementById(id);
  }

  #drawList(): TemplateResult {
    return html`<button
        part="control"
        id="control"
        type="button"
        role="combobox"
        aria-haspopup="listbox"
        aria-expanded=${String(this.open)}
        aria-controls="list"
        aria-labelledby="label"
        aria-describedby=${description}
        aria-invalid=${!!this.shownError}
        aria-required=${this.required || nothing}
        aria-readonly=${this.readOnly || nothing}
        aria-label=${this.getAttribute('aria-label') ?? nothing}
        ?disabled=${this.matches?.(':disabled') ?? this.disabled}
        @keydown=${this.#pressKey}
        @click=${this.#press}
      >
        <span id="value" data-placeholder=${this.placeholder}></span></button
      >${this.clearable ? clearButton(`${this.#say('clear')} ${this.label}`, this.#clear) : nothing}
      <div
        part="list"
        id="list"
        role="listbox"
        popover
        aria-labelledby="label"
        @beforetoggle=${this.#prepare}
        @toggle=${this.#layer}
        @pointermove=${this.#point}
        @click=${this.#pick}
      >
        <slot></slot>
      </div>`;
  }

  #drawNative(): TemplateResult {
    return html`<select
      part="control"
      id="control"
      autocomplete=${this.getAttribute('autocomplete') ?? nothing}
      aria-labelledby="label"
      aria-describedby=${description}
      aria-invalid=${!!this.shownError}
      aria-label=${this.getAttribute('aria-label') ?? nothing}
      ?required=${this.required}
      ?disabled=${this.matches?.(':disabled') ?? this.disabled}
      @input=${this.#take}
      @change=${this.commit}
    >
      <option value="" ?hidden=${!this.clearable}>${this.placeholder}</option>
      ${this.#children(this)}
    </select>`;
  }

  /** The options of a select or of a group, as native ones. */
  #children(parent: Element): TemplateResult[] {
    // A server's elements know nothing of their children, and what hydrates is what the server drew.
    return [...(this.#isDrawn && !this.hasUpdated ? [] : parent.children)].flatMap((child) =>
      child.localName === SamOption.tag
        ? html`<option value=${valueOf(child)} ?disabled=${isDisabled(child)}>${textOf(child)}</option>`
        : child.localName === SamOptionGroup.tag
          ? html`<optgroup label=${child.getAttribute('label') ?? ''}>${this.#children(child)}</optgroup>`
          : [],
    );
  }

  #prepare(event: ToggleEvent): void {
    // Before it is laid out, which it would be twice.
    if (event.newState === 'open') this.#describe();
    this.#layer.handleEvent(event);
  }

  /** Says what the options are, as soon as somebody can see them. */
  #describe(): void {
    const list = this.#inside('list')!;
    const control = this[controlAria]!;
    // WebKit never comes to an end with `anchor-size()` here.
    list.style.minInlineSize = `${control.offsetWidth}px`;
    // What the page calls the control names the list, too.
    for (const name of ['aria-label', 'aria-labelledby']) copy(control, list, name);
    if (!list.getAttribute('aria-labelledby')) list.ariaLabelledByElements = control.ariaLabelledByElements;
    const options = this.#options;
    for (const option of options) {
      semantics(option, { role: 'option' });
      if (isDisabled(option)) option.ariaDisabled = 'true';
    }
    for (const group of this.querySelectorAll(SamOptionGroup.tag))
      semantics(group, { role: 'group', 'aria-label': group.getAttribute('label') ?? '' });
    this.#mark(this.#chosen);
    drawInSight(list, options);
  }

  #mark(chosen: Element | undefined): void {
    if (chosen === this.#marked) return;
    this.#marked?.removeAttribute('aria-selected');
    chosen?.setAttribute('aria-selected', 'true');
    this.#marked = chosen;
  }

  #press({ detail }: MouseEvent): void {
    if (this.readOnly) return;
    // A click without a press of the pointer comes from a key.
    if (this.open && !detail) this.#choose(this.#list.active);
    else this.#layer.toggle();
  }

  #pressKey(event: KeyboardEvent): void {
    const { key, altKey, ctrlKey, metaKey } = event;
    if (this.readOnly) return;
    if (!this.open) {
      // Enter and the space bar press the button.
      if (ctrlKey || metaKey || !/^(Arrow(Up|Down)|Home|End|\S)$/.test(key)) return;
      this.open = true;
      if (!key.startsWith('Arrow')) this.#list.press(event);
    } else if (key === 'Tab' || (altKey && key === 'ArrowUp')) {
      this.#choose(this.#list.active);
      if (key === 'Tab') return;
    } else if (!this.#list.press(event)) return;
    event.preventDefault();
  }

  #optionOf({ target }: Event): HTMLElement | undefined {
    const option = (target as Element).closest<HTMLElement>(SamOption.tag);
    return option && !isDisabled(option) ? option : undefined;
  }

  #point(event: Event): void {
    this.#list.active = this.#optionOf(event) ?? this.#list.active;
  }

  #pick(event: Event): void {
    const option = this.#optionOf(event);
    if (option) this.#choose(option);
  }

  #choose(option: HTMLElement | undefined): void {
    this.open = false;
    this.focus();
    if (option && option !== this.#chosen) this.#change(valueOf(option));
  }

  #change(value: string): void {
    this.#value = value;
    this.editedByHand();
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    this.commit();
  }

  /** The native picker has another answer; its `input` leaves the shadow root by itself. */
  #take(): void {
    this.#value = (this[controlAria] as HTMLSelectElement).value;
    this.editedByHand();
  }

  #clear(): void {
    this.focus();
    this.#change('');
    this.dispatchEvent(new SamClearEvent());
  }
}
