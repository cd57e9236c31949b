import { html, type TemplateResult } from 'lit';
import { translationsFor } from '../../i18n/registry.js';
import { SamElement } from '../../core/element.js';
import { english as field } from '../../core/field.js';
import { takesFocus } from '../../core/focus.js';
import { ignoreHand, isSubmitting, watchHand, whenReleased } from '../../core/hand.js';
import { localise } from '../../core/localise.js';
import { countAttribute, stringAttribute } from '../../core/reflect.js';
import { warn } from '../../core/warn.js';
import styles from './error-summary.css';
import { english } from './strings.js';

/** A control of a form: native, of ours, or of somebody else, of which little is certain. */
type Control = HTMLElement & {
  type?: string;
  name?: string;
  label?: string;
  error?: unknown;
  validationMessage?: string;
  setCustomValidity?(sentence: string): void;
};

/** What is heard around the form. A change is heard late, when the control has taken it. */
const early = ['invalid', 'click', 'submit', 'focusin', 'focusout'];
const late = ['input', 'change', 'reset'];

const everything = { subtree: true, childList: true, attributes: true, characterData: true };

/** What is wrong; of an element that is not yet defined, what its page says. */
const invalid = ':invalid:not(fieldset), [error]:not([error=""], :defined)';

/** What is closed and opens when it is looked for. */
const folded = '[hidden="until-found" i], details:not([open])';

/**
 * @summary Lists what is wrong in a form that could not be sent, with a link to each answer.
 *
 * @status experimental
 * @slot heading - The heading, where it is more than text.
 * @csspart base - The box around everything, which takes the focus.
 * @csspart heading - The heading.
 * @csspart list - The list of errors.
 * @cssstate shown - There are errors, and the person is told.
 */
export class SamErrorSummary extends SamElement {
  static override readonly tag = 'sam-error-summary';
  static override readonly styles = styles;
  static override readonly properties = { errors: { attribute: false } };
  protected static override readonly mirrors = {
    htmlFor: stringAttribute('for'),
    heading: stringAttribute('heading'),
    headingLevel: countAttribute('heading-level', 2),
  };
  protected static override readonly follows = ['for', 'heading', 'heading-level'];

  /** The id of the form that it speaks about, where that is not the one around it. */
  htmlFor!: string;

  /** What stands above the list, in place of the sentence that says how many errors there are. */
  heading!: string;

  /** The level of the heading on its page. */
  headingLevel!: number;

  /**
   * What a server found wrong: a sentence by the name of each field. It stands beside its field too, until the person
   * changes the answer or sends the form again. What belongs to no field of the form stands in the list alone.
   */
  errors?: Record<string, string>;

  #say = localise(this, 'errorSummary', english);
  /** The controls that the person was told about. One that is mended since is not drawn. */
  #told = new Set<Control>();
  /** What the server says: by control, and what belongs to none. */
  #served = new Map<Control, string>();
  #loose: string[] = [];
  /** The controls that were found invalid in this task. */
  #asked = new Set<Control>();
  /** Whether a person sent the form, or a script had it reported. Else it may only have asked. */
  #isSent = false;
  #isReported = false;
  /** While an answer is being written, nothing above it moves. */
  #isWriting = false;
  /** What stands before the title of the page. */
  #prefix = '';
  #count = 0;
  #hasBegun = false;
  #life?: AbortController;
  #observer?: MutationObserver;
  #timer?: ReturnType<typeof setTimeout>;

  /** The form that it speaks about. */
  get form(): HTMLFormElement | null {
    const { htmlFor } = this;
    if (!htmlFor) return this.closest('form');
    return (this.getRootNode() as Document).getElementById?.(htmlFor) as HTMLFormElement | null;
  }

  /** Moves the focus to the box, while there are errors. */
  override focus(options?: FocusOptions): void {
    this.renderRoot?.querySelector('div')?.focus(options);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    watchHand();
    this.#life = new AbortController();
    const { signal } = this.#life;
    // Not on the form, which may come to the page later.
    const root = this.getRootNode();
    for (const type of early) root.addEventListener(type, this.#hear, { signal, capture: true });
    for (const type of late) root.addEventListener(type, this.#hear, { signal });
    // Once the form is there.
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', this.#begin, { signal });
    } else this.#timer = setTimeout(this.#begin);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    ignoreHand();
    this.#life!.abort();
    this.#observer?.disconnect();
    clearTimeout(this.#timer);
    this.#nameTitle('');
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('errors')) this.#takeErrors();
  }

  protected override render(): TemplateResult {
    const wrong = this.#wrong();
    const count = wrong.length + this.#loose.length;
    this.#count = count;
    const go = (control: Control) => (event: Event) => {
      event.preventDefault();
      goTo(control);
    };
    // A link whose place has no id is one all the same: a click goes there, whatever the address says.
    // prettier-ignore
    return html`<div part="base" role="group" aria-labelledby="heading" tabindex="-1"><div part="heading" id="heading" role="heading" aria-level=${this.headingLevel}><slot name="heading">${this.heading || this.#say('heading')(count)}</slot></div><ul part="list">${wrong.map((control) => html`<li><a href="#${control.id}" @click=${go(control)}>${this.#sentence(control)}</a></li>`)}${this.#loose.map((sentence) => html`<li>${sentence}</li>`)}</ul></div>`;
  }

  protected override updated(changed: Map<string, unknown>): void {
    const form = this.isConnected && this.#count && this.form;
    this.internals.states[form ? 'add' : 'delete']('shown');
    this.#observer?.disconnect();
    if (form) {
      // A script may mend an answer, take a field away or give the page another title.
      this.#observer ??= new MutationObserver(this.#look);
      for (const node of [form, document.head]) this.#observer.observe(node, everything);
    } else this.#told.clear();
    this.#nameTitle(form ? (translationsFor(this)?.field ?? field).error : '');
    if (changed.has('errors')) this.focus();
  }

  /** What the person was told about and is still wrong, in the order of the page. */
  #wrong(): Control[] {
    const groups = new Set<string | undefined>();
    return [...new Set([...this.#told, ...this.#served.keys()])]
      .filter(
        (control) =>
          (control.matches(invalid) || this.#served.has(control)) &&
          (control.checkVisibility() || control.closest(folded) || !this.form?.checkVisibility()),
      )
      .sort((one, other) => (one.compareDocumentPosition(other) & 2) - 1)
      .filter(({ type, name }) => {
        // Every native radio button of a group is invalid.
        if (type !== 'radio') return true;
        const isFirst = !groups.has(name);
        groups.add(name);
        return isFirst;
      });
  }

  #sentence(control: Control): string {
    const said =
      control.validationMessage ||
      this.#served.get(control) ||
      control.getAttribute('error') ||
      this.#say('check');
    const name = nameOf(control);
    return name ? `${name} – ${said}` : said;
  }

  /** Sets the word before the title of the page, or takes it away. The page may have set another title since. */
  #nameTitle(prefix: string): void {
    const { title } = document;
    const own = title.startsWith(this.#prefix) ? title.slice(this.#prefix.length).trimStart() : title;
    const wanted = own.startsWith(prefix) ? own : `${prefix} ${own}`.trim();
    this.#prefix = prefix;
    if (title !== wanted) document.title = wanted;
  }

  #takeErrors(): void {
    this.#forget();
    this.#told.clear();
    const controls = [...(this.form?.elements ?? [])] as Control[];
    for (const [name, sentence] of Object.entries(this.errors ?? {})) {
      const control = controls.find((one) => one.getAttribute('name') === name);
      if (!control) this.#loose.push(sentence);
      else this.#serve(control, sentence);
    }
  }

  #serve(control: Control, sentence: string): void {
    if (sentence) this.#served.set(control, sentence);
    else this.#served.delete(control);
    if (typeof control.error === 'string') control.error = sentence;
    else control.setCustomValidity?.(sentence);
  }

  /** What a server said of other answers holds back nothing. */
  #forget(): void {
    for (const control of this.#served.keys()) this.#serve(control, '');
    this.#loose = [];
  }

  #begin = (): void => {
    if (this.#hasBegun) return;
    this.#hasBegun = true;
    // A page may come with what its server found wrong.
    this.#told = new Set(this.form?.querySelectorAll<Control>('[error]'));
    this.requestUpdate();
    this.requestUpdate('errors');
    if (__SAM_DEV__ && !this.form)
      warn(
        'sam-error-summary',
        'no-form',
        'It belongs to no form. Put it into one, or name the id of one in `for`.',
      );
  };

  #look = (): void => {
    if (!this.#isWriting) whenReleased(() => this.requestUpdate());
  };

  #hear = (event: Event): void => {
    const { form } = this;
    const { type } = event;
    const target = event.target as Control;
    if (!form) return;
    if (type === 'invalid') {
      if (![...form.elements].includes(target)) return;
      if (!this.#asked.size) this.#timer = setTimeout(() => this.#tell());
      this.#asked.add(target);
      if (!isSubmitting(form)) return;
      this.#isSent = true;
      // Neither the field nor the browser takes the focus; what stands beside the fields is told all the same.
      event.preventDefault();
    } else if (type === 'focusin') {
      // The browser does that next, in this task, where a script has the form reported.
      this.#isReported ||= this.#asked.has(target);
    } else if (type === 'click') {
      if (isSubmitting(form)) this.#forget();
    } else if (type === 'submit' || type === 'reset') {
      if (target !== form || (type === 'reset' && event.defaultPrevented)) return;
      this.#forget();
      this.#told.clear();
      this.#look();
    } else {
      this.#isWriting = type === 'input';
      if (type !== 'focusout')
        for (const control of this.#served.keys()) if (control.contains(target)) this.#serve(control, '');
      this.#look();
    }
  };

  #tell(): void {
    if (this.#isSent || this.#isReported) {
      this.#told = this.#asked;
      this.requestUpdate();
      this.performUpdate();
      if (this.#isSent) this.focus();
      if (__SAM_DEV__ && !this.#count)
        warn(
          'sam-error-summary',
          'hidden-control',
          'What is wrong is hidden, so nobody can mend it, and the form cannot be sent. Disable what is hidden.',
        );
    }
    this.#asked = new Set();
    this.#isSent = this.#isReported = false;
  }
}

/** The element that names a control, and by which it is found. */
function labelOf(control: Control): Element | null | undefined {
  const legend = control.type === 'radio' && control.closest('fieldset')?.querySelector('legend');
  if (legend) return legend;
  const root = control.getRootNode() as Document;
  return (
    control.ariaLabelledByElements?.[0] ??
    [...root.querySelectorAll('label')].find((label) => label.control === control) ??
    control.querySelector(':scope > [slot=label]') ??
    control.shadowRoot?.querySelector('[part=label]')
  );
}

function nameOf(control: Control): string {
  const said = [
    control.ariaLabel,
    // It may be around the control.
    labelOf(control)?.textContent.replace(control.textContent, ' '),
    control.label,
    control.getAttribute('label'),
    // A choice of ours or of others has its label in it.
    control.shadowRoot && control.textContent,
  ];
  // It may end in a mark.
  const plain = said.map((text) => `${text ?? ''}`.replaceAll(/\s+/g, ' ').replace(/[\s:*]+$/, ''));
  return plain.find(Boolean)?.trim() ?? '';
}

/** Moves the focus to a control, as far inside as it takes to find what can have it, and its label into view. */
function goTo(control: Control): void {
  for (let at: Element | null | undefined = control; (at = at?.closest(folded)); at = at.parentElement) {
    // As the browser does for what it finds in the page.
    at.dispatchEvent(new Event('beforematch', { bubbles: true }));
    at.removeAttribute('hidden');
    if (at.localName === 'details') (at as HTMLDetailsElement).open = true;
  }
  enter(control);
  (labelOf(control) ?? control).scrollIntoView({ block: 'center' });
}

const enter = (element: Element): boolean =>
  takesFocus(element, { preventScroll: true }) ||
  [...(element.shadowRoot ?? element).querySelectorAll('*')].some(enter);
