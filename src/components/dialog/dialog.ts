import { html, type TemplateResult } from 'lit';
import { SamElement } from '../../core/element.js';
import { focused, takesFocus, wayBackTo } from '../../core/focus.js';
import { localise } from '../../core/localise.js';
import { booleanAttribute, enumeratedAttribute, stringAttribute } from '../../core/reflect.js';
import { sizes, type Size } from '../../core/sizes.js';
import { warn } from '../../core/warn.js';
import styles from './dialog.css';
import { english } from './strings.js';

/** What would close a dialog: what a person did, or `requestClose()`. */
export const closeReasons = ['escape', 'backdrop', 'close-button', 'submit', 'request'] as const;

/** Asks whether a dialog may close. `preventDefault()` keeps it open. */
export class SamBeforeCloseEvent extends Event {
  /** What would close it. */
  readonly reason: (typeof closeReasons)[number];

  constructor(reason: (typeof closeReasons)[number]) {
    super('sam-before-close', { cancelable: true });
    this.reason = reason;
  }
}

/**
 * @summary Asks or shows something that must be answered before the page goes on.
 *
 * @slot - What the dialog says or asks.
 * @slot label - The heading, where it is more than a text. It names the dialog.
 * @slot actions - Buttons, the main one first.
 * @event {SamBeforeCloseEvent} sam-before-close - A person is about to close the dialog. `preventDefault()` keeps it open; `reason` says what they did. Does not bubble.
 * @event {ToggleEvent} toggle - The dialog has opened or closed, as `newState` says. Does not bubble.
 * @event {Event} close - The dialog has closed. Does not bubble.
 * @csspart base - The native dialog inside.
 * @csspart heading - The heading.
 * @csspart close - The button that closes.
 * @csspart body - What is around the content.
 * @csspart actions - What is around the actions.
 */
export class SamDialog extends SamElement {
  static override readonly tag = 'sam-dialog';
  static override readonly styles = styles;
  protected static override readonly mirrors = {
    label: stringAttribute('label'),
    open: booleanAttribute('open'),
    size: enumeratedAttribute('size', sizes, 'medium'),
    noClose: booleanAttribute('no-close'),
    lightDismiss: booleanAttribute('light-dismiss'),
  };
  protected static override readonly follows = ['label', 'open', 'aria-describedby'];

  /** The heading, which is the name of the dialog. */
  label!: string;

  /** Whether the dialog is open. It may be set; `sam-before-close` is not asked then. */
  open!: boolean;

  /** How wide the dialog is where there is room: 24, 36 or 56 rem. */
  size!: Size;

  /** Leaves out the button that closes. Escape still does, unless `sam-before-close` is refused. */
  noClose!: boolean;

  /** Whether a press beside the dialog closes it, too. */
  lightDismiss!: boolean;

  /** What the dialog was closed with: the value of the button that submitted its form, or the argument of `close()`. */
  get returnValue(): string {
    return this.#returnValue;
  }
  set returnValue(value: string) {
    this.#returnValue = value;
  }
  #returnValue = '';

  get #dialog(): HTMLDialogElement | undefined {
    return this.renderRoot?.firstElementChild as HTMLDialogElement | undefined;
  }

  /** Gives back to the page what the open dialog has of it: its scrolling and the focus. There while the dialog is shown. */
  #giveBack?: () => void;
  #isPressed?: boolean;
  readonly #say = localise(this, 'dialog', english);

  constructor() {
    super();
    this.addEventListener('command', this.#obey);
  }

  /** Opens the dialog. The rest of the page waits until it is closed. */
  showModal(): void {
    this.open = true;
  }

  /** Closes the dialog without asking. */
  close(returnValue?: string | null): void {
    if (!this.open) return;
    this.#returnValue = returnValue ?? this.#returnValue;
    this.open = false;
  }

  /** Asks `sam-before-close`, with `request` as its reason, and closes the dialog unless that is refused. */
  requestClose(returnValue?: string | null): void {
    this.#ask('request', returnValue);
  }

  /** Moves the focus to the open dialog as a whole, from where a screen reader begins to read it. */
  override focus(options?: FocusOptions): void {
    this.#dialog?.focus(options);
  }

  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    super.attributeChangedCallback(name, before, now);
    // At once, as `showModal()` of a native dialog.
    if (name === 'open') this.#follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (!this.#giveBack) return;
    // Also when it is only moved: the browser has taken it out of the top layer. An element that goes says nothing of it.
    this.#dialog!.open = false;
    this.#giveBack();
  }

  protected override updated(): void {
    this.#dialog!.ariaDescribedByElements = this.ariaDescribedByElements;
    // An element that is back on the page is updated too.
    this.#follow();
  }

  // prettier-ignore
  protected override render(): TemplateResult {
    return html`<dialog part="base" aria-labelledby="heading" @keydown=${this.#pressKey} @cancel=${this.#cancel} @close=${this.#tellClosed} @submit=${this.#submit} @pointerdown=${this.#press} @click=${this.#release}><div class="head"><h2 part="heading" id="heading"><slot name="label">${this.label}</slot></h2><button part="close" class="close" aria-label=${this.#say('close')} @click=${this.#pressClose}></button></div><div part="body"><slot></slot></div><div part="actions"><slot name="actions"></slot></div></dialog>`;
  }

  /** Shows or hides the dialog as the attribute says. */
  #follow(): void {
    if (!this.hasUpdated || !this.isConnected || this.open === !!this.#giveBack) return;
    if (this.open) this.#show();
    else {
      this.#dialog!.close();
      this.#giveBack!();
      this.#tell('open', 'closed');
    }
  }

  #show(): void {
    const dialog = this.#dialog!;
    const opener = focused();
    const goBack = wayBackTo(opener === document.body ? this : opener, { preventScroll: true });
    dialog.showModal();
    const letGo = holdPage();
    this.#giveBack = () => {
      this.#giveBack = undefined;
      letGo();
      goBack();
    };
    this.focus();
    // Browsers do not look into slots for it, or each in its own way.
    [...this.querySelectorAll('[autofocus]')].some((element) => takesFocus(element));
    this.#tell('closed', 'open');
    if (__SAM_DEV__) checkName(this);
  }

  // Ours, because the native dialog of older browsers of the floor says nothing of the kind.
  #tell(oldState: string, newState: string): void {
    this.dispatchEvent(new ToggleEvent('toggle', { oldState, newState }));
  }

  #ask(reason: SamBeforeCloseEvent['reason'], returnValue?: string | null): void {
    const event = new SamBeforeCloseEvent(reason);
    if (this.open && this.dispatchEvent(event)) this.close(returnValue);
  }

  // The event `cancel` of the native dialog can be refused once, then browsers close it regardless. The key can be refused
  // every time.
  #pressKey(event: KeyboardEvent): void {
    const dialog = this.#dialog!;
    dialog.removeAttribute('closedby');
    if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
    const target = event.composedPath()[0] as HTMLInputElement;
    // The browser empties a search field first.
    if (target.type === 'search' && target.value) return;
    if (isCovered(dialog)) {
      // The browser closes the layer, and this dialog in the same breath if both were opened without a press. Until the
      // next key, because nothing says when it has done so.
      dialog.setAttribute('closedby', 'none');
    } else {
      event.preventDefault();
      this.#ask('escape');
    }
  }

  // What reaches the dialog without a key: the back gesture of a device, Escape while nothing has the focus.
  #cancel(event: Event): void {
    // That of a file field in the content comes by here.
    if (!isBeside(event)) return;
    event.preventDefault();
    if (!this.#dialog!.hasAttribute('closedby')) this.#ask('escape');
  }

  #tellClosed(): void {
    // The browser may have closed it by itself.
    this.open = this.#dialog!.open;
    this.dispatchEvent(new Event('close'));
  }

  #pressClose(): void {
    this.#ask('close-button');
  }

  #press(event: PointerEvent): void {
    this.#isPressed = this.lightDismiss && isBeside(event) && !isCovered(this.#dialog!);
  }

  #release(event: MouseEvent): void {
    // Where it began beside the dialog and ended inside, the dialog is the target too.
    if (this.#isPressed && isBeside(event) && !this.#dialog!.querySelector(':hover')) this.#ask('backdrop');
  }

  // The browser looks for a dialog among the ancestors of the form, and this one is in another tree.
  #submit(event: SubmitEvent): void {
    const form = event.target as HTMLFormElement;
    const { submitter } = event;
    const method = submitter?.getAttribute('formmethod') ?? form.getAttribute('method');
    const nearest = event.composedPath().find((node) => (node as HTMLDialogElement).showModal);
    if (!/^dialog$/i.test(method!) || nearest !== this.#dialog) return;
    const returnValue = submitter?.getAttribute('value');
    const ask = () => event.defaultPrevented || this.#ask('submit', returnValue);
    // After every listener of the page, unless the browser would then close a dialog that is around this one.
    if (!form.closest('dialog')) return void setTimeout(ask);
    ask();
    event.preventDefault();
  }

  #obey(event: Event): void {
    const { command, source } = event as CommandEvent;
    if (command === '--show') this.open = true;
    if (command === '--close') this.close(source?.getAttribute('value'));
  }
}

/** Layers that close before the dialog that they are in. */
const layers = ':is(:modal,:popover-open:not([popover=manual]),select:open)';

/** Whether a layer lies open in what an element shows. */
function isCovered(element: Element): boolean {
  const given = (element as HTMLSlotElement).assignedElements?.() ?? [];
  return [...given, ...(element.shadowRoot ?? element).children].some(
    (child) => child.matches(layers) || isCovered(child),
  );
}

/** Whether a press is on the backdrop of the dialog that hears of it. */
const isBeside = ({ target, currentTarget }: Event) => target === currentTarget;

let hold: CSSStyleSheet;

/** Keeps the page from scrolling, without a change of its layout. Each open dialog puts the same sheet on it once more. */
function holdPage(): () => void {
  const { adoptedStyleSheets: sheets, documentElement: page } = document;
  if (!sheets.includes(hold)) {
    hold = new CSSStyleSheet();
    hold.replaceSync(
      ':root{overflow:hidden!important}' +
        (innerWidth > page.clientWidth ? ':where(:root){scrollbar-gutter:stable}' : '') +
        // The page scrolls by what the body says, until the root says something: then the body itself would scroll.
        (getComputedStyle(page).overflow === 'visible' ? 'body{overflow:visible!important}' : ''),
    );
  }
  sheets.push(hold);
  return () => sheets.splice(sheets.indexOf(hold), 1);
}

function checkName(dialog: SamDialog): void {
  if (dialog.label || dialog.querySelector(':scope > [slot=label]')) return;
  warn('sam-dialog', 'no-name', 'The dialog has no name. Say in `label` what it is about.');
}
