import { html, isServer, nothing, type TemplateResult } from 'lit';
import { RovingFocusController } from '../../controllers/roving-focus.js';
import { SamElement } from '../../core/element.js';
import { booleanAttribute, enumeratedAttribute, stringAttribute } from '../../core/reflect.js';
import { semantics } from '../../core/semantics.js';
import { orientations } from '../../core/sizes.js';
import { SamTabPanel } from './tab-panel.js';
import { SamTab } from './tab.js';
import styles from './tabs.css';

/** What opens a panel for people who use keys: to move to its tab, or to press it. */
export const tabActivations = ['auto', 'manual'] as const;

const focusable =
  'a[href], :is(button, input, select, textarea):not([disabled], [type=hidden]), summary, iframe, [tabindex], [contenteditable]';

/** Whether the first thing in an element takes the focus. */
function startsWithStop(element: Element): boolean {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node; (node = walker.nextNode());) {
    if (node instanceof Element) {
      if (node.matches(focusable) || node.shadowRoot?.delegatesFocus) return true;
    } else if (node.textContent!.trim()) return false;
  }
  return false;
}

/** What the address says after its `#`. */
function hashNow(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

/**
 * @summary Shows one of a few views of the same thing, each under a tab.
 *
 * @slot tab - The tabs, as `<sam-tab slot="tab">`, in their order.
 * @slot - The panels, as `<sam-tab-panel>`.
 * @event {Event} change - The person has opened another panel: by a tab, or by finding something in it.
 * @csspart base - Around tabs and panels.
 * @csspart list - The row of tabs, which scrolls.
 * @csspart start - The button that scrolls back.
 * @csspart end - The button that scrolls on.
 */
export class SamTabs extends SamElement {
  static override readonly tag = 'sam-tabs';
  static override readonly styles = styles;
  static override readonly uses = [SamTab, SamTabPanel];
  protected static override readonly mirrors = {
    active: {
      ...stringAttribute('active'),
      get(this: SamTabs) {
        return this.getAttribute('active') ?? this.#current?.panel ?? '';
      },
    },
    activation: enumeratedAttribute('activation', tabActivations, 'auto'),
    orientation: enumeratedAttribute('orientation', orientations, 'horizontal'),
    hash: booleanAttribute('hash'),
  };
  protected static override readonly follows = ['active', 'orientation', 'aria-label', 'aria-labelledby'];

  /** One for all: how much room rows of tabs have, and need. */
  static #sizes?: ResizeObserver;

  /**
   * The `name` of the panel that is open. Where nothing is said, it is that of the first tab that can be opened; a name that no
   * such tab has waits for one, and until then that first one is open.
   */
  active!: string;

  /** Whether arrow keys open the panel of the tab that they move to, or only Enter and Space do: for panels that take time to come. */
  activation!: (typeof tabActivations)[number];

  /** Whether the tabs stand in a line or, where there is room, one under another beside their panel. */
  orientation!: (typeof orientations)[number];

  /** Whether the address says after its `#` which panel is open, so that it can be linked to, kept and reloaded. */
  hash!: boolean;

  #current?: SamTab;
  /** The tab that was brought into view; none before there is a layout. */
  #shown?: SamTab;
  /** Where the address leads, until there is a panel for it. */
  #sought = '';
  /** What becomes of tabs and panels; the browser drops it with the element. */
  readonly #content = isServer ? undefined : new MutationObserver(() => this.requestUpdate());
  readonly #roving = new RovingFocusController(this, {
    items: () => this.#usable,
    // Where there is no room, what is vertical stands in a line: so both kinds of arrows move.
    axis: () => (this.orientation === 'vertical' ? undefined : 'inline'),
    moved: (tab) => {
      if (this.activation === 'auto') this.#open(tab as SamTab);
    },
  });

  constructor() {
    super();
    this.addEventListener('click', this.#press);
    this.addEventListener('keydown', this.#pressKey);
    this.addEventListener('focusin', this.#enter);
    this.addEventListener('focusout', this.#leave);
    this.addEventListener('beforematch', this.#find);
    this.#content?.observe(this, { childList: true });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#seek);
    this.#seek();
    if (this.hasUpdated) this.#watch();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#seek);
    for (const part of this.#sized) SamTabs.#sizes?.unobserve(part);
  }

  protected override firstUpdated(): void {
    this.#watch();
  }

  protected override updated(): void {
    const list = this.#list!;
    if (this.hasAttribute('aria-labelledby')) list.ariaLabelledByElements = this.ariaLabelledByElements;
    else if (list.hasAttribute('aria-labelledby')) list.ariaLabelledByElements = null;
    this.#follow();
    this.#show();
    if (this.#shown && this.#shown !== this.#current) this.#fit();
  }

  protected override render(): TemplateResult {
    // Who does not see the row has all of its tabs, and the keys bring them into view: the buttons are for pointers alone.
    // prettier-ignore
    return html`<div part="base"
      ><div class="row"
        ><button part="start" type="button" tabindex="-1" aria-hidden="true" hidden @mousedown=${this.#keep} @click=${this.#scroll}></button
        ><button part="end" type="button" tabindex="-1" aria-hidden="true" hidden @mousedown=${this.#keep} @click=${this.#scroll}></button
        ><div
          part="list"
          id="list"
          role="tablist"
          tabindex="-1"
          aria-orientation=${this.orientation === 'vertical' ? 'vertical' : nothing}
          aria-label=${this.getAttribute('aria-label') ?? nothing}
          @mousedown=${this.#keep}
          @scroll=${this.#measure}
        ><slot name="tab"></slot></div
      ></div
      ><div class="panels"><slot></slot></div
    ></div>`;
  }

  /** What is as wide as there is room, and as what is in it. */
  get #sized(): Element[] {
    const list = this.#list;
    return list ? [list, list.firstElementChild!] : [];
  }

  get #list(): HTMLElement | undefined | null {
    return (this.renderRoot as ShadowRoot | undefined)?.getElementById('list');
  }

  #own<Child extends Element>(tag: string): Child[] {
    return [...this.children].filter(({ localName }) => localName === tag) as Child[];
  }

  get #usable(): SamTab[] {
    return this.#own<SamTab>(SamTab.tag).filter(({ disabled }) => !disabled);
  }

  /** Where the address leads in here: to a thing in a panel or, where the address is kept, to a panel. */
  #target(hash = hashNow()): Element | null {
    const name = CSS.escape(hash);
    return name
      ? this.querySelector(`#${name}, ${SamTabs.tag}[hash] > ${SamTabPanel.tag}[name=${name}]`)
      : null;
  }

  /** Opens the panel into which the address leads. */
  #follow(): void {
    const target = this.#target(this.#sought);
    const panel = target && this.#own<SamTabPanel>(SamTabPanel.tag).find((own) => own.contains(target));
    const tab = panel && this.#usable.find((one) => one.panel === panel.name);
    if (!tab) return;
    // At its start it is not drawn yet.
    if (tab !== this.#current && target.id === this.#sought)
      void panel.updateComplete.then(() => target.scrollIntoView());
    this.#sought = '';
    this.active = panel.name;
  }

  /** Says what everything is, and shows the panel that is open. */
  #show(): void {
    const tabs = this.#own<SamTab>(SamTab.tag);
    const panels = this.#own<SamTabPanel>(SamTabPanel.tag);
    const usable = this.#usable;
    const current = usable.find(({ panel }) => panel === this.getAttribute('active')) ?? usable[0];
    this.#current = current;

    for (const tab of tabs) {
      const panel = panels.find(({ name }) => name === tab.panel);
      this.#content!.observe(tab, {
        childList: true,
        characterData: true,
        subtree: true,
        attributeFilter: ['panel', 'disabled', 'aria-label'],
      });
      semantics(tab, {
        role: 'tab',
        'aria-selected': String(tab === current),
        'aria-disabled': tab.disabled ? 'true' : null,
        'aria-controls': panel ? '' : null,
        ...(tab.disabled && { tabindex: null }),
      });
      // What a page says is not empty.
      if (panel && tab.getAttribute('aria-controls') === '') tab.ariaControlsElements = [panel];
    }
    for (const panel of panels) {
      const tab = tabs.find((one) => one.panel === panel.name);
      // Where no tab can be opened, everything can be read.
      const isOpen = !current || panel.name === current.panel;
      this.#content!.observe(panel, { attributeFilter: ['name'] });
      semantics(panel, {
        hidden: isOpen ? null : 'until-found',
        // Browsers tell of a closed panel as of an empty one.
        role: isOpen ? 'tabpanel' : null,
        tabindex: isOpen && !startsWithStop(panel) ? '0' : null,
        'aria-labelledby': isOpen && tab && !panel.ariaLabel ? '' : null,
        // Drawn in print.
        'data-sam-heading': tab ? (tab.ariaLabel ?? tab.textContent.trim()) : null,
      });
      if (panel.getAttribute('aria-labelledby') === '') panel.ariaLabelledByElements = [tab!];
    }
    this.#roving.stopAt(tabs.find((tab) => tab.matches(':focus')) ?? current);
  }

  /** A person opens a panel. */
  #open(tab: SamTab): void {
    if (tab === this.#current) return;
    this.#sought = '';
    this.active = tab.panel;
    this.#show();
    const panel = this.#own<SamTabPanel>(SamTabPanel.tag).find(({ name }) => name === tab.panel);
    // A link that leads into the panel stays.
    if (this.hash && !panel?.contains(this.#target())) {
      const address = new URL(location.href);
      address.hash = tab.panel;
      history.replaceState(history.state, '', address);
    }
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  readonly #seek = (): void => {
    this.#sought = hashNow();
    this.requestUpdate();
  };

  #watch(): void {
    SamTabs.#sizes ??= new ResizeObserver((entries) => {
      for (const { target } of entries) {
        const { host } = target.getRootNode() as ShadowRoot;
        if (!(host instanceof SamTabs)) continue;
        if (target === host.#list) host.#fit();
        else host.#measure();
      }
    });
    for (const part of this.#sized) SamTabs.#sizes.observe(part);
  }

  /** Scrolls the row, and nothing else, to the tab that is open. */
  #fit(): void {
    const list = this.#list!;
    this.#shown = this.#current;
    if (!this.#shown) return this.#measure();
    const tab = this.#shown.getBoundingClientRect();
    const row = list.getBoundingClientRect();
    const room = parseFloat(getComputedStyle(list).scrollPaddingInlineStart);
    const before = tab.left - row.left - room;
    const after = tab.right - row.right + room;
    // What is wider than the row shows its beginning.
    const left = before < 0 ? before : Math.max(0, Math.min(before, after));
    list.scrollBy({ left, behavior: 'instant' });
    this.#measure();
  }

  /** Shows the buttons that lead to something. */
  #measure(): void {
    const { scrollLeft, scrollWidth, clientWidth, parentElement } = this.#list!;
    const [start, end] = parentElement!.querySelectorAll('button');
    // Right to left it counts down from nought. Half pixels are rounded.
    const before = Math.abs(scrollLeft);
    start!.hidden = before < 2;
    end!.hidden = scrollWidth - clientWidth - before < 2;
  }

  #scroll({ target }: Event): void {
    const list = this.#list!;
    const isBack = (target as Element).part.contains('start');
    const isTurned = getComputedStyle(list).direction === 'rtl';
    list.scrollBy({ left: list.clientWidth * (isBack === isTurned ? 0.7 : -0.7) });
  }

  /** Where nothing takes the focus, it stays where it was. */
  #keep(event: Event): void {
    if (!this.#tabOf(event)) event.preventDefault();
  }

  #tabOf({ target }: Event): SamTab | undefined {
    const tab = (target as Element).closest<SamTab>(SamTab.tag);
    return this.#usable.find((one) => one === tab);
  }

  #press(event: Event): void {
    const tab = this.#tabOf(event);
    if (!tab) return;
    this.#roving.focus(tab);
    this.#open(tab);
  }

  #pressKey(event: KeyboardEvent): void {
    const tab = this.#tabOf(event);
    if (!tab || (event.key !== ' ' && event.key !== 'Enter')) return;
    // The page would scroll.
    event.preventDefault();
    this.#open(tab);
  }

  /** What is in the panel may have come since. */
  #enter(event: Event): void {
    if (this.#tabOf(event)) this.#show();
  }

  /** Who comes back comes to the tab that is open. */
  #leave({ relatedTarget }: FocusEvent): void {
    if (!this.#usable.includes(relatedTarget as SamTab)) this.#roving.stopAt(this.#current);
  }

  /** The browser has found something in a panel, or a link leads there. */
  #find({ target }: Event): void {
    const tab = this.#own(SamTabPanel.tag).includes(target as Element)
      ? this.#usable.find(({ panel }) => panel === (target as SamTabPanel).name)
      : undefined;
    if (tab) this.#open(tab);
  }
}
