import { html, nothing, type TemplateResult } from 'lit';
import { SamElement } from '../../core/element.js';
import { focused, wayBackTo } from '../../core/focus.js';
import { localise } from '../../core/localise.js';
import {
  booleanAttribute,
  countAttribute,
  enumeratedAttribute,
  stringAttribute,
} from '../../core/reflect.js';
import styles from './alert.css';
import { english } from './strings.js';

/** What an alert means. */
export const alertTones = ['info', 'success', 'warning', 'danger'] as const;

/** A person is about to dismiss an alert. `preventDefault()` keeps it. */
export class SamBeforeDismissEvent extends Event {
  constructor() {
    super('sam-before-dismiss', { bubbles: true, cancelable: true });
  }
}

/** A person has dismissed an alert. A listener that moves the focus decides where it goes. */
export class SamDismissEvent extends Event {
  constructor() {
    super('sam-dismiss', { bubbles: true });
  }
}

/**
 * @summary Tells something that people should know now: a danger, a mistake, a success, a fact.
 *
 * @slot - What there is to say, in a sentence or two.
 * @slot actions - What can be done about it: a button or a link.
 * @slot icon - A picture in place of the one that the tone has.
 * @event {SamBeforeDismissEvent} sam-before-dismiss - The person is about to dismiss the alert. `preventDefault()` keeps it.
 * @event {SamDismissEvent} sam-dismiss - The person has dismissed the alert, and it is hidden. A listener that moves the focus decides where it goes.
 * @csspart base - What is around everything.
 * @csspart icon - The shape that stands for the tone.
 * @csspart heading - The heading.
 * @csspart body - What is around the text.
 * @csspart actions - What is around the actions.
 * @csspart close - The button that dismisses.
 */
export class SamAlert extends SamElement {
  static override readonly tag = 'sam-alert';
  static override readonly styles = styles;
  protected static override readonly mirrors = {
    tone: enumeratedAttribute('tone', alertTones, 'info'),
    heading: stringAttribute('heading'),
    headingLevel: countAttribute('heading-level'),
    live: booleanAttribute('live'),
    dismissible: booleanAttribute('dismissible'),
  };
  protected static override readonly follows = ['tone', 'heading', 'heading-level', 'live'];

  /** What the alert means. It is told by a word, a shape and a colour. */
  tone!: (typeof alertTones)[number];

  /** What it is about, in a few words. */
  heading!: string;

  /** The level of the heading on its page, 2 to 6. Default: -1, a paragraph in bold, for a page whose outline it does not belong to. */
  headingLevel!: number;

  /**
   * Says the alert to people who use a screen reader when it comes to the page, and when its heading changes: `danger`
   * interrupts them, the others wait. Not for what stands there from the start.
   */
  live!: boolean;

  /** Whether a button dismisses the alert. */
  dismissible!: boolean;

  #say = localise(this, 'alert', english);
  #timer?: ReturnType<typeof setTimeout>;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override updated(): void {
    clearTimeout(this.#timer);
    // A region is heard only if it stood there before its text.
    if (this.live) this.#timer = setTimeout(() => this.#tell(), 150);
  }

  // prettier-ignore
  protected override render(): TemplateResult {
    const { tone, heading, headingLevel } = this;
    const isHeading = heading && headingLevel > 1 && headingLevel < 7;
    return html`<div part="base"><slot name="icon"><span part="icon"></span></slot><div part="body"><p part="heading" role=${isHeading ? 'heading' : nothing} aria-level=${isHeading ? headingLevel : nothing}><span class="word">${this.#say(tone)} </span>${heading}</p><slot></slot><div part="actions"><slot name="actions"></slot></div></div><button part="close" class="close" aria-label=${`${this.#say('dismiss')} ${heading}`} @click=${this.#dismiss}></button></div>${this.live ? html`<span class="word" role=${tone === 'danger' ? 'alert' : 'status'}></span>` : nothing}`;
  }

  #tell(): void {
    const region = this.renderRoot.querySelector('[role=alert], [role=status]')!;
    const text = [this.#say(this.tone), this.heading, this.textContent];
    region.textContent = text.join(' ').replaceAll(/\s+/g, ' ').trim();
    // Nobody should come upon it while reading the page.
    this.#timer = setTimeout(() => (region.textContent = ''), 5000);
  }

  #dismiss(): void {
    if (!this.dispatchEvent(new SamBeforeDismissEvent())) return;
    const goOn = wayBackTo(this);
    const before = focused();
    this.hidden = true;
    this.dispatchEvent(new SamDismissEvent());
    // Hidden, the button has lost the focus or will lose it; a listener that gave it away wants it there.
    if (focused() === before || focused() === document.body) goOn();
  }
}
