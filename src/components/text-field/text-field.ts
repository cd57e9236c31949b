import { html, nothing, type TemplateResult } from 'lit';
import { filledSlots } from '../../controllers/slots.js';
import { controlAria, copy } from '../../core/control-aria.js';
import { SamClearEvent } from '../../core/events.js';
import { clearButton, description, hintAndError, labelText } from '../../core/field.js';
import { FormControl, type Fault } from '../../core/form-control.js';
import { localise } from '../../core/localise.js';
import {
  booleanAttribute,
  countAttribute,
  enumeratedAttribute,
  stringAttribute,
} from '../../core/reflect.js';
import { warn } from '../../core/warn.js';
import { english, type TextFieldStrings } from './strings.js';
import styles from './text-field.css';

/** Attributes that the native input takes as they are. Those that change its place or look stand in the template. */
const passed = [
  'pattern',
  'minlength',
  'maxlength',
  'inputmode',
  'enterkeyhint',
  'spellcheck',
  'autocapitalize',
  'autocomplete',
];

/** The rules of which the native input knows whether they are broken. */
type Broken = keyof ValidityState & (keyof TextFieldStrings | 'typeMismatch');

/** What kind of text is asked for, as in HTML. */
export const textFieldTypes = ['text', 'email', 'url', 'tel', 'search', 'password', 'number'] as const;

const affix = (name: string, text: string) =>
  text ? html`<span part=${name} id=${name}>${text}</span>` : nothing;

/**
 * @summary Takes a short answer in words or figures.
 *
 * @slot label - The label, where it is more than text.
 * @slot hint - The hint, where it is more than text.
 * @slot start - An icon before the text.
 * @slot end - A button or an icon after the text.
 * @attr {string} form - The id of the form that the field belongs to, where that is not the one around it.
 * @attr {string} inputmode - Which keyboard a screen shows, as in HTML: "numeric" for figures that are no quantity, as a case number is.
 * @attr {string} enterkeyhint - What the Enter key on a screen says, as in HTML.
 * @attr {string} spellcheck - Whether the browser checks the spelling, as in HTML.
 * @attr {string} autocapitalize - Which letters a keyboard on a screen makes capital, as in HTML.
 * @event {InputEvent} input - The person changed the text.
 * @event {Event} change - The person has finished a change: the field is left, or Enter was pressed.
 * @event {SamClearEvent} sam-clear - The person emptied the field with its button.
 * @csspart label - The label.
 * @csspart hint - The hint.
 * @csspart error - The word and the sentence that say what is wrong.
 * @csspart base - The box with the edge, around the native input and what stands beside it.
 * @csspart prefix - The text before the answer.
 * @csspart control - The native input.
 * @csspart suffix - The text after the answer.
 * @csspart clear - The button that empties the field.
 * @csspart counter - How many characters are left.
 * @cssprop [--sam-text-field-radius=var(--sam-radius-control)] - Roundness of the corners.
 * @cssstate user-invalid - A rule is broken, and the person has been told.
 * @cssstate disabled - The field is out of use, by itself or by a fieldset.
 * @cssstate readonly - The answer cannot be changed.
 * @cssstate focused - The focus is in the field.
 */
export class SamTextField extends FormControl {
  static override readonly tag = 'sam-text-field';
  static override readonly styles = styles;
  protected static override readonly mirrors = {
    ...super.mirrors,
    type: enumeratedAttribute('type', textFieldTypes, 'text'),
    defaultValue: stringAttribute('value'),
    placeholder: stringAttribute('placeholder'),
    pattern: stringAttribute('pattern'),
    minLength: countAttribute('minlength'),
    maxLength: countAttribute('maxlength'),
    autocomplete: stringAttribute('autocomplete'),
    prefixText: stringAttribute('prefix-text'),
    suffixText: stringAttribute('suffix-text'),
    clearable: booleanAttribute('clearable'),
    counter: booleanAttribute('counter'),
    width: countAttribute('width'),
  };
  protected static override readonly follows = [
    ...super.follows,
    ...passed,
    'value',
    'type',
    'placeholder',
    'prefix-text',
    'suffix-text',
    'clearable',
    'counter',
    'width',
  ];

  /**
   * What kind of text is asked for. `number` is for quantities; figures that are no quantity (a case number, a code) are
   * text with `inputmode="numeric"`.
   */
  type!: (typeof textFieldTypes)[number];

  /** What the field starts with, and where a reset leads: the attribute `value`, as in HTML. */
  defaultValue!: string;

  /** An example inside the empty field. It goes when it is needed, so nothing that matters stands in it. */
  placeholder!: string;

  /** A regular expression that the whole answer has to match, as in HTML. Say in `title` or in the hint what it asks for. */
  pattern!: string;

  /** How many UTF-16 code units the answer has at least, as in HTML. Default: -1, no limit. */
  minLength!: number;

  /** How many UTF-16 code units the answer has at most. With `counter` more can be written, and the field says how many are too many. Default: -1, no limit. */
  maxLength!: number;

  /** What the browser may fill in, as in HTML: "name", "email", "street-address" … (WCAG 1.3.5). */
  autocomplete!: string;

  /** What stands before every answer, such as "https://". It is part of the description and not of the value. */
  prefixText!: string;

  /** What stands after every answer, such as "kr". It is part of the description and not of the value. */
  suffixText!: string;

  /** Whether a button empties the field. */
  clearable!: boolean;

  /** Whether the field shows how many characters are left of `maxlength`, and says so towards the end. */
  counter!: boolean;

  /** How long the expected answer is, in characters: the field is as wide. Default: -1, as wide as its place. */
  width!: number;

  /** What the person or a script has put in; where nobody has, the attribute counts. */
  #value?: string;
  #say = localise(this, 'textField', english);
  #has = filledSlots(this);
  #timer?: ReturnType<typeof setTimeout>;

  /** The answer. The attribute says where it starts; once it was changed, it no longer follows. */
  get value(): string {
    return this.#input?.value ?? this.#wanted;
  }
  set value(text: string | null) {
    this.#value = text == null ? '' : String(text);
    this.sync();
    if (this.counter) this.requestUpdate();
  }

  get #wanted(): string {
    return this.#value ?? this.defaultValue;
  }

  get #input(): HTMLInputElement | undefined {
    return this[controlAria] as HTMLInputElement | undefined;
  }

  /** Selects the whole text. */
  select(): void {
    this.#input?.select();
  }

  /** Selects from one place to another, in UTF-16 code units, as in HTML. */
  setSelectionRange(start: number | null, end: number | null, direction?: SelectionDirection): void {
    this.#input?.setSelectionRange(start, end, direction);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override firstUpdated(): void {
    const input = this.#input!;
    // On a page from a server the person may have begun to write before the script came.
    if (input.value !== input.defaultValue) this.#value ??= input.value;
  }

  protected override updated(): void {
    const input = this.#input!;
    for (const attribute of passed) copy(this, input, attribute);
    // Where a counter tells, more can be written than fits: what is pasted is not cut off.
    if (this.counter) input.removeAttribute('maxlength');
    super.updated();
    if (__SAM_DEV__) check(this);
  }

  protected override write(): void {
    const input = this.#input;
    // Only what differs: the caret stays where it is.
    if (input && input.value !== this.#wanted) input.value = this.#wanted;
  }

  protected override formValue(): string {
    return this.value;
  }

  protected override fault(): Fault | undefined {
    const { maxLength } = this;
    if (this.counter && maxLength >= 0 && this.value.length > maxLength)
      return ['tooLong', this.#say('tooLong')(maxLength)];
    const broken = this.#input?.validity;
    if (broken?.valid) return;
    for (const flag in broken) {
      if (!broken[flag as Broken]) continue;
      // What cannot be read as a number counts as missing too, but is there.
      const rule = broken.badInput ? 'badInput' : (flag as Broken);
      if (rule === 'patternMismatch' && this.title) return [rule, this.title];
      const text = this.#say(rule === 'typeMismatch' ? (this.type as 'email') : rule);
      return [rule, typeof text === 'string' ? text : text(rule === 'tooLong' ? maxLength : this.minLength)];
    }
  }

  protected override startOver(): void {
    this.#value = undefined;
    if (this.counter) this.requestUpdate();
  }

  override formStateRestoreCallback(state: string): void {
    this.value = state;
  }

  protected override render(): TemplateResult {
    const said = (attribute: string) => this.getAttribute(attribute) ?? nothing;
    const { counter, clearable, prefixText, suffixText } = this;
    const has = this.#has;
    const slot = (name: string) => (has(name) ? html`<slot name=${name}></slot>` : nothing);
    const before =
      prefixText || has('start') ? html`${slot('start')}${affix('prefix', prefixText)}` : nothing;
    const after =
      suffixText || clearable || has('end')
        ? html`${affix('suffix', suffixText)}${clearable ? clearButton(`${this.#say('clear')} ${this.label}`, this.#clear) : nothing}${slot('end')}`
        : nothing;
    // prettier-ignore
    return html`<label part="label" id="label" for="control">${labelText(this, has)}</label
      >${hintAndError(this, has, this.shownError)}<div part="base" class="box"
      >${before}<input
        part="control"
        id="control"
        aria-describedby=${description}
        aria-invalid=${!!this.shownError}
        aria-label=${said('aria-label')}
        type=${this.type}
        value=${said('value')}
        placeholder=${this.placeholder || (clearable ? ' ' : nothing)}
        size=${said('width')}
        ?required=${this.required}
        ?readonly=${this.readOnly}
        ?disabled=${this.matches?.(':disabled') ?? this.disabled}
        @input=${this.#type}
        @change=${this.commit}
      >${after}</div
    >${counter ? html`<div part="counter" id="counter">${this.#count()}</div>` : nothing}`;
  }

  #count(): string {
    const left = this.maxLength - this.value.length;
    return left < 0 ? this.#say('over')(-left) : this.#say('left')(left);
  }

  #type(): void {
    this.#value = this.#input!.value;
    this.editedByHand();
    if (!this.counter) return;
    this.requestUpdate();
    // Said when the person pauses, and only towards the end: before, it would be noise (WCAG 4.1.3).
    clearTimeout(this.#timer);
    if (this.maxLength - this.#value.length > this.maxLength / 5) return;
    this.#timer = setTimeout(() => this.say(this.#count()), 1000);
  }

  #clear(): void {
    const input = this.#input!;
    input.focus();
    input.select();
    // As a person would, so that it can be undone. It is deprecated and in every browser; nothing else keeps the undo.
    document.execCommand('delete');
    this.commit();
    this.dispatchEvent(new SamClearEvent());
  }
}

function check(element: SamTextField): void {
  const control = element[controlAria]!;
  const isNamed =
    element.label ||
    element.querySelector('[slot=label]') ||
    control.ariaLabel ||
    control.ariaLabelledByElements?.length;
  if (!isNamed)
    warn(
      'sam-text-field',
      'no-name',
      'The field has no name. Set `label`; `label-hidden` hides it from eyes.',
    );
  if (element.counter && element.maxLength < 0)
    warn('sam-text-field', 'no-limit', '`counter` counts down from `maxlength`, which is not set.');
}
