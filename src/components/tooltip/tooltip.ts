import { html, type LitElement, type TemplateResult } from 'lit';
import { PopoverController } from '../../controllers/popover.js';
import { controlAria } from '../../core/control-aria.js';
import { SamElement } from '../../core/element.js';
import { booleanAttribute, enumeratedAttribute, stringAttribute } from '../../core/reflect.js';
import { semantics } from '../../core/semantics.js';
import { placements } from '../../core/sizes.js';
import { warn } from '../../core/warn.js';
import styles from './tooltip.css';

/** What a tooltip is to its target. */
export const tooltipKinds = ['description', 'label'] as const;

const references = {
  description: ['aria-describedby', 'ariaDescribedByElements'],
  label: ['aria-labelledby', 'ariaLabelledByElements'],
} as const;

/** How long a pointer or a finger rests on a target before its tooltip shows, in milliseconds. */
const patience = 500;
/** How long the pointer may be away, on its way from the target to the tooltip. */
const grace = 200;

type Target = HTMLElement & { [controlAria]?: HTMLElement };

/** What is told of a tooltip: the control inside its target, once it is drawn, or the target itself. */
const controlOf = (target: Target): HTMLElement | undefined =>
  controlAria in target ? target[controlAria] : target;

const isTouch = ({ pointerType }: PointerEvent) => pointerType === 'touch';

/**
 * @summary Says a few words about a control, or its name, while a person is at it.
 *
 * @slot - What there is to say, in a few words. Nothing in it can be pressed: the focus never goes there.
 * @event {ToggleEvent} toggle - The tooltip has opened or closed, as `newState` says. Does not bubble.
 * @csspart base - The box around the text.
 * @cssstate open - It is shown.
 */
export class SamTooltip extends SamElement {
  static override readonly tag = 'sam-tooltip';
  static override readonly styles = styles;
  protected static override readonly mirrors = {
    htmlFor: stringAttribute('for'),
    kind: enumeratedAttribute('kind', tooltipKinds, 'description'),
    placement: enumeratedAttribute('placement', placements, 'block-start'),
    open: booleanAttribute('open'),
  };
  protected static override readonly follows = ['for', 'kind', 'open'];

  /** The id of the target: the control that it is about. Without it, that is the element before the tooltip. */
  htmlFor!: string;

  /** Whether it describes its target or names it. A target that its author has named keeps that name. */
  kind!: (typeof tooltipKinds)[number];

  /** On which side of the target it shows, where there is room. */
  placement!: (typeof placements)[number];

  /** Whether it is shown. */
  open!: boolean;

  #target?: Target | null;
  #told?: SamTooltip['kind'];
  /** Whether the target has the focus, and shows it. */
  #hasFocus = false;
  /** Whether it was opened by a finger that is still there: the click that follows is none. */
  #isHeld = false;
  #timer?: ReturnType<typeof setTimeout>;
  /** Ends what is listened to on the target; and what is listened to while it is open. */
  #life?: AbortController;
  #showing?: AbortController;
  readonly #layer: PopoverController = new PopoverController(
    this,
    () => this.#box,
    () => this.#found ?? this,
  );

  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    super.attributeChangedCallback(name, before, now);
    // At once, as a native popover.
    if (name === 'open') this.#layer.follow();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    semantics(this, { role: 'tooltip' });
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#plan(false);
    this.internals.states.delete('open');
    this.#showing?.abort();
    this.#life?.abort();
    this.#target = undefined;
  }

  protected override updated(): void {
    const target = this.#found;
    const { kind } = this;
    if (!this.isConnected || (target === this.#target && kind === this.#told)) return;
    this.#life?.abort();
    this.#target = target;
    this.#told = kind;
    if (target) this.#join(target);
    if (__SAM_DEV__) setTimeout(() => check(this));
  }

  // prettier-ignore
  protected override render(): TemplateResult {
    return html`<div part="base" popover="manual" @beforetoggle=${this.#turn} @toggle=${this.#turn} @pointerleave=${this.#go}><slot></slot></div>`;
  }

  get #box(): HTMLElement | null | undefined {
    return this.renderRoot?.firstElementChild as HTMLElement | null | undefined;
  }

  get #found(): Target | null | undefined {
    const { htmlFor } = this;
    return htmlFor
      ? (this.getRootNode() as Partial<Document>).getElementById?.(htmlFor)
      : (this.previousElementSibling as Target | null);
  }

  #join(target: Target): void {
    const { signal } = (this.#life = new AbortController());
    const acts = {
      pointerenter: this.#come,
      pointerleave: this.#go,
      pointerdown: this.#press,
      pointerup: this.#release,
      pointercancel: this.#release,
      click: this.#click,
      focusin: this.#focus,
      focusout: this.#blur,
    };
    for (const [type, act] of Object.entries(acts) as [string, (event: Event) => void][]) {
      target.addEventListener(type, act.bind(this), { signal, capture: type === 'click' });
    }
    this.#tell(target, signal);
  }

  /** Tells the control of the tooltip, beside what its author refers to, and again where others write over it. */
  #tell(target: Target, signal: AbortSignal): void {
    const [attribute, property] = references[this.kind];
    let control: HTMLElement | undefined;
    let written: string | null = null;
    const add = () => {
      control = controlOf(target);
      const others = [...(control?.[property] ?? [])];
      if (!control || others.includes(this) || signal.aborted) return;
      // What its author has named keeps that name.
      if (attribute === 'aria-labelledby' && (others.length || control.ariaLabel)) return;
      written = control.getAttribute(attribute) || written;
      control[property] = [...others, this];
      observer.observe(control, { attributeFilter: [attribute] });
    };
    const observer = new MutationObserver(add);
    if (controlOf(target)?.matches(':defined')) add();
    else {
      // An element of ours has its control once it is drawn.
      void customElements
        .whenDefined(target.localName)
        .then(() => (target as Partial<LitElement>).updateComplete)
        .then(add);
    }
    const end = () => {
      observer.disconnect();
      // Not where others have written since.
      if (control?.getAttribute(attribute) !== '') return;
      const others = control[property]?.filter((element) => element !== this);
      if (written) control.setAttribute(attribute, written);
      else control[property] = others?.length ? others : null;
    };
    signal.addEventListener('abort', end, { once: true });
  }

  #plan(open: boolean, wait?: number): void {
    clearTimeout(this.#timer);
    // Whoever reads one after another does not wait again.
    if (wait === undefined || (open && PopoverController.closeHint)) this.open = open;
    else this.#timer = setTimeout(() => (this.open = open), wait);
  }

  #come(event: PointerEvent): void {
    if (!isTouch(event)) this.#plan(true, patience);
  }

  /** The pointer has left. It may be on its way from the target to the tooltip, or back. */
  #go(event: PointerEvent): void {
    if (isTouch(event)) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.open &&= this.#hasFocus || [this.#target, this.#box].some((element) => element?.matches(':hover'));
    }, grace);
  }

  #press(event: PointerEvent): void {
    this.#isHeld = false;
    if (!isTouch(event)) return this.#plan(false);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.#isHeld = this.open = true), patience);
  }

  #release(event: PointerEvent): void {
    if (!isTouch(event)) return;
    clearTimeout(this.#timer);
    // After the click.
    this.#timer = setTimeout(() => (this.#isHeld = false), 50);
  }

  #click(event: MouseEvent): void {
    if (!this.#isHeld) return this.#plan(false);
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  #focus(event: FocusEvent): void {
    this.#hasFocus = (event.composedPath()[0] as Element).matches(':focus-visible');
    if (this.#hasFocus) this.#plan(true);
  }

  #blur(): void {
    this.#hasFocus = false;
    this.#plan(false);
  }

  #turn(event: ToggleEvent): void {
    this.#layer.handleEvent(event);
    if (event.newState === 'open') this.internals.states.add('open');
    // WebKit never comes to an end where the host of an open layer is taken away under it.
    else if (event.type === 'toggle') this.internals.states.delete('open');
    if (event.type === 'toggle') return;
    this.#showing?.abort();
    if (event.newState === 'closed') return;
    PopoverController.closeHint = () => this.#plan(false);
    const { signal } = (this.#showing = new AbortController());
    // Exit: `popover=hint`, when every browser of the floor has it.
    document.addEventListener('keydown', (event) => this.#escape(event), { signal, capture: true });
    document.addEventListener('pointerdown', (event) => this.#pressBeside(event), { signal, capture: true });
    let wasSeen = false;
    const observer = new IntersectionObserver((entries) => {
      const { isIntersecting } = entries.at(-1)!;
      if (wasSeen && !isIntersecting) this.#plan(false);
      wasSeen = isIntersecting;
    });
    observer.observe(this.#found ?? this);
    const end = () => {
      observer.disconnect();
      PopoverController.closeHint = undefined;
    };
    signal.addEventListener('abort', end, { once: true });
  }

  #pressBeside(event: PointerEvent): void {
    if (!event.composedPath().includes(this)) this.#plan(false);
  }

  /** One Escape is for the tooltip, and not for what is around it. */
  #escape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    this.#plan(false);
  }
}

function check(tooltip: SamTooltip): void {
  if (!tooltip.isConnected) return;
  const { htmlFor } = tooltip;
  const root = tooltip.getRootNode() as Document;
  if (htmlFor ? !root.getElementById(htmlFor) : !tooltip.previousElementSibling) {
    warn(
      'sam-tooltip',
      'no-target',
      `The tooltip belongs to nothing. ${htmlFor ? `There is no element with the id "${htmlFor}" beside it.` : 'Put it after an element, or name one in `for`.'}`,
    );
  }
  const inside = [...tooltip.querySelectorAll('*')];
  if (inside.some((element) => controlAria in element || (element as HTMLElement).tabIndex >= 0)) {
    warn(
      'sam-tooltip',
      'interactive',
      'Something in the tooltip can be pressed, and nobody reaches it with keys or fingers. Use a popover that a button opens.',
    );
  }
}
