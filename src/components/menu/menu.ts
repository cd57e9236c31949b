import { html, nothing, type TemplateResult } from 'lit';
import { drawInSight, ListKeys, textOf } from '../../controllers/list-keys.js';
import { PopoverController } from '../../controllers/popover.js';
import { SamElement } from '../../core/element.js';
import { focused } from '../../core/focus.js';
import { localise } from '../../core/localise.js';
import { booleanAttribute, enumeratedAttribute, stringAttribute } from '../../core/reflect.js';
import { semantics } from '../../core/semantics.js';
import { placements } from '../../core/sizes.js';
import { SamMenuItem } from './menu-item.js';
import styles from './menu.css';
import { english } from './strings.js';

/** A person chose an item of a menu. */
export class SamSelectEvent extends Event {
  /** The item that was chosen. */
  readonly item: SamMenuItem;

  /** The value of the item. */
  readonly value: string;

  constructor(item: SamMenuItem) {
    super('sam-select', { bubbles: true });
    this.item = item;
    this.value = item.value;
  }
}

/** Whether fingers choose here, and there is no room for a layer beside its source. */
const isSmallTouch = () => matchMedia('(pointer: coarse) and (max-width: 40rem)').matches;

/** How long a pointer rests on an item before its submenu opens, and on its way to an open one before that closes. */
const [restsFor, crossesFor] = [120, 300];

/**
 * @summary Offers things to do, in a layer that a button or a right click opens.
 *
 * @slot trigger - The button that opens it: `sam-button` or a native one.
 * @slot - The items: `sam-menu-item`, `<hr>` between groups of them, and groups with a name: `<div role="group" aria-label="…">`.
 * @attr {string} for - The id of something on the page whose context menu this is: a right click on it, or the key for that, opens it there.
 * @event {SamSelectEvent} sam-select - A person chose an item; `item` and `value` say which. It comes from the menu that the item is in, and bubbles to those around.
 * @event {ToggleEvent} toggle - The menu has opened or closed, as `newState` says. Does not bubble.
 * @csspart list - The layer with the items.
 */
export class SamMenu extends SamElement {
  static override readonly tag = 'sam-menu';
  static override readonly uses = [SamMenuItem];
  static override readonly styles = styles;
  protected static override readonly mirrors = {
    label: stringAttribute('label'),
    open: booleanAttribute('open'),
    placement: enumeratedAttribute('placement', placements, 'block-end'),
    htmlFor: stringAttribute('for'),
  };
  protected static override readonly follows = ['open', 'for'];

  /** The name of the menu. Where it is missing, the name of what opens it. */
  label!: string;

  /** Whether the menu is open. */
  open!: boolean;

  /** On which side of its button the menu lies where there is room. A submenu lies at the end of its item. */
  placement!: (typeof placements)[number];

  /** The id of what a right click opens the menu on. */
  htmlFor!: string;

  /** Whether it lies where a right click was. */
  #isAtPoint = false;
  /** What takes the focus when it closes. */
  #before?: HTMLElement;
  /** What has been told that it opens a menu. */
  #told?: HTMLElement;
  #timer?: ReturnType<typeof setTimeout>;
  #pointer = { clientX: 0, clientY: 0 };
  /** Whether an item is being chosen by the space bar. */
  #isSpace = false;
  #isSheet = false;
  /** Ends what hears of right clicks. */
  #hears?: AbortController;
  readonly #say = localise(this, 'menu', english);
  readonly #layer = new PopoverController(
    this,
    () => this.#list,
    () => (isSmallTouch() ? undefined : this.#isAtPoint ? this.#point : this.#source),
    () => this.#before,
  );
  readonly #keys = new ListKeys(() => this.#items, true);

  constructor() {
    super();
    // In the capture phase: what an item does on the page, a dialog that opens, finds the menu closed and the focus back.
    this.addEventListener('click', this.#choose, { capture: true });
  }

  /** Moves the focus to the first item of the open menu, else to what opens it. */
  override focus(options?: FocusOptions): void {
    (this.open ? (this.#items[0] ?? this.#list) : this.#source)?.focus(options);
  }

  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    super.attributeChangedCallback(name, before, now);
    if (name === 'open') this.#layer.follow();
    if (name === 'for') this.#hear();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#hear();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.#hear();
  }

  protected override updated(): void {
    this.#describe();
  }

  protected override render(): TemplateResult {
    // prettier-ignore
    return html`<slot name="trigger" @slotchange=${this.#describe} @click=${this.#press} @keydown=${this.#pressTrigger}></slot>${this.htmlFor ? html`<i></i>` : nothing}<div
        part="list"
        role="menu"
        tabindex="-1"
        popover
        @beforetoggle=${this.#prepare}
        @toggle=${this.#layer}
        @keydown=${this.#pressKey}
        @pointermove=${this.#pass}
        @pointerleave=${this.#stay}
        @focusin=${this.#closeOthers}
        @click=${this.#tell}
      >${this.#isSheet
        ? html`<button role="menuitem" tabindex="-1" @click=${this.#goBack}>${this.#say(this.#isInside ? 'back' : 'close')}</button>`
        : nothing}<slot></slot></div>`;
  }

  get #list(): HTMLElement | undefined {
    return this.renderRoot?.querySelector<HTMLElement>('[popover]') ?? undefined;
  }

  get #isInside(): boolean {
    return this.slot === 'submenu';
  }

  /** What opens it: the item around a submenu, else the trigger. */
  get #source(): HTMLElement | undefined {
    return this.#isInside
      ? this.parentElement!
      : ([...this.children].find(({ slot }) => slot === 'trigger') as HTMLElement | undefined);
  }

  /** Where a right click was. */
  get #point(): HTMLElement | undefined {
    return this.renderRoot.querySelector('i') ?? undefined;
  }

  get #items(): SamMenuItem[] {
    return [...this.querySelectorAll<SamMenuItem>(SamMenuItem.tag)].filter(
      (item) => !item.hidden && menuOf(item) === this,
    );
  }

  /** Those at any depth, the outer ones first. */
  get #openSubmenus(): SamMenu[] {
    return [...this.querySelectorAll<SamMenu>(`${SamMenu.tag}[open]`)];
  }

  /** The menu that this one is a submenu of, or of a submenu of it. */
  get #outermost(): SamMenu {
    const outer = this.#isInside && menuOf(this.parentElement!);
    return outer ? outer.#outermost : this;
  }

  /** The item of this menu, not of a submenu, in which something happens. */
  #itemOf({ target }: Event): SamMenuItem | undefined {
    const item = (target as Element).closest<SamMenuItem>(SamMenuItem.tag);
    return item && menuOf(item) === this && menuOf(target as Element) === this ? item : undefined;
  }

  /** Closes all of it, at once, with the focus back where it was. */
  #close(): void {
    const outermost = this.#outermost;
    outermost.open = false;
    outermost.#before?.focus();
  }

  #prepare(event: ToggleEvent): void {
    const list = this.#list!;
    const source = this.#source;
    const isOpening = event.newState === 'open';
    const isNamed = isOpening && !this.label && source;
    list.ariaLabel = isOpening ? this.label || (this.#isInside ? textOf(source!) : null) : null;
    list.ariaLabelledByElements = isNamed && !this.#isInside ? [source] : null;
    if (isOpening) {
      drawInSight(list, this.#items);
      const had = focused() as HTMLElement;
      this.#before = source && (!this.#isAtPoint || had === document.body) ? source : had;
      this.#isSheet = isSmallTouch();
      list.classList.toggle('sheet', this.#isSheet);
    } else {
      clearTimeout(this.#timer);
      this.#isAtPoint = false;
      for (const inner of this.#openSubmenus) inner.open = false;
    }
    this.#layer.handleEvent(event);
  }

  #press({ detail }: MouseEvent): void {
    this.#layer.toggle();
    // A click without a press of the pointer comes from a key.
    if (this.open) (detail ? this.#list! : this).focus();
  }

  #pressTrigger(event: KeyboardEvent): void {
    const { key, target } = event;
    if (!/^Arrow(Up|Down)$/.test(key) || (target as Element).ariaDisabled === 'true') return;
    event.preventDefault();
    this.open = true;
    this.#keys.find(event, undefined)?.focus();
  }

  #pressKey(event: KeyboardEvent): void {
    const { key, code, target } = event;
    const item = this.#itemOf(event);
    if (event.defaultPrevented || (!item && target !== this.#list)) return;
    // With Shift, WebKit on Linux knows the key by its place alone.
    if (key === 'Tab' || code === 'Tab') {
      // The browser goes on from what has the focus then.
      this.#close();
      return;
    }
    const found = this.#keys.find(event, item);
    const inner = item && submenuOf(item);
    // Read on every key: the writing direction may change while the page lives.
    const isTurned = getComputedStyle(this).direction === 'rtl';
    const [forward, backward] = isTurned ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
    if (found !== undefined) found?.focus();
    else if (key === forward && inner) this.#enter(inner);
    else if (key === backward && this.#isInside) this.open = false;
    else if (item && (key === ' ' || (key === 'Enter' && !item.hasAttribute('href')))) {
      this.#isSpace = key === ' ';
      item.click();
      this.#isSpace = false;
    } else return;
    event.preventDefault();
  }

  /** Opens a submenu and moves into it. */
  #enter(inner: SamMenu): void {
    if (inner.parentElement!.hasAttribute('disabled')) return;
    inner.open = true;
    inner.focus();
  }

  /** Before anybody on the page hears of the click. */
  #choose(event: Event): void {
    const item = this.#itemOf(event);
    if (!item) return;
    const { type } = item;
    const inner = submenuOf(item);
    if (item.disabled) {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else if (inner) {
      this.#enter(inner);
    } else {
      if (type === 'checkbox') item.checked = !item.checked;
      if (type === 'radio')
        for (const other of this.#items)
          if (other.type === type && groupOf(other) === groupOf(item)) other.checked = other === item;
      // Several things may be on, so a person can go on.
      if (type === 'normal' || (type === 'radio' && !this.#isSpace)) this.#close();
    }
  }

  #tell(event: Event): void {
    const item = this.#itemOf(event);
    if (!item || submenuOf(item)) return;
    const chosen = new SamSelectEvent(item);
    this.dispatchEvent(chosen);
  }

  /** The pointer goes over the items. */
  #pass(event: PointerEvent): void {
    clearTimeout(this.#timer);
    const menu = menuOf(event.target as Element);
    if (event.pointerType === 'touch' || (menu && menu !== this)) return;
    const item = this.#itemOf(event);
    const [inner] = this.#openSubmenus;
    const from = this.#pointer;
    this.#pointer = event;
    const rest = () => (item ?? this.#list!).focus({ preventScroll: true });
    if (inner && inner.parentElement !== item && isOnItsWay(from, event, inner.#list!)) {
      this.#timer = setTimeout(rest, crossesFor);
      return;
    }
    if (!inner || inner.parentElement !== item) rest();
    const next = item && !item.disabled && submenuOf(item);
    if (next && !next.open) this.#timer = setTimeout(() => (next.open = true), restsFor);
  }

  /** The pointer has left. */
  #stay(): void {
    clearTimeout(this.#timer);
  }

  /** One submenu is open: that of the item with the focus. */
  #closeOthers(event: Event): void {
    const item = this.#itemOf(event);
    if (!item) return;
    for (const inner of this.#openSubmenus) if (!item.contains(inner)) inner.open = false;
  }

  #goBack(): void {
    this.open = false;
    this.#before?.focus();
  }

  /** Tells what opens it that it does. */
  #describe(): void {
    const source = this.#source;
    if (this.#isInside) return (source as SamMenuItem).requestUpdate?.();
    if (this.#told && this.#told !== source)
      semantics(this.#told, { 'aria-haspopup': null, 'aria-expanded': null });
    this.#told = source;
    if (source) semantics(source, { 'aria-haspopup': 'menu', 'aria-expanded': String(this.open) });
  }

  /** Hears right clicks where there is something that it is the context menu of. */
  #hear(): void {
    this.#hears?.abort();
    if (!this.isConnected || !this.htmlFor) return;
    this.#hears = new AbortController();
    const { signal } = this.#hears;
    this.getRootNode().addEventListener('contextmenu', (event) => this.#openAt(event as MouseEvent), {
      signal,
    });
  }

  #openAt(event: MouseEvent): void {
    const region = (this.getRootNode() as Document).getElementById(this.htmlFor);
    const { clientX, clientY, button, buttons } = event;
    const point = this.#point;
    if (!region || !point || event.defaultPrevented || !event.composedPath().includes(region)) return;
    event.preventDefault();
    const open = () => {
      this.open = false;
      Object.assign(point.style, { left: `${clientX}px`, top: `${clientY}px` });
      this.#isAtPoint = true;
      this.open = true;
      (button === 2 ? this.#list! : this).focus();
    };
    // Many systems tell of it while button or finger is down; its release, beside the layer, would close what has just opened.
    let isHeld = buttons > 0 || (event as PointerEvent).pointerType === 'touch';
    const release = () => {
      if (isHeld) setTimeout(open);
      isHeld = false;
    };
    if (!isHeld) open();
    // WebKit on Linux tells of the mouse alone then.
    else
      for (const type of ['pointerup', 'mouseup', 'touchend'])
        addEventListener(type, release, { once: true, signal: this.#hears!.signal });
  }
}

/** The menu that an item is in, or that is meant itself. */
const menuOf = (element: Element) => element.closest<SamMenu>(SamMenu.tag) ?? undefined;

const submenuOf = (item: Element) =>
  [...item.children].find((child): child is SamMenu => child.slot === 'submenu');

/** What the choices of which one is on are in. */
const groupOf = (item: Element) => item.parentElement!.closest(`[role=group], ${SamMenu.tag}`);

type Point = Pick<PointerEvent, 'clientX' | 'clientY'>;

/** Whether a pointer moves towards a layer, between the corners of its near edge. */
function isOnItsWay(from: Point, { clientX, clientY }: Point, layer: HTMLElement): boolean {
  const { left, right, top, bottom } = layer.getBoundingClientRect();
  const edge = from.clientX < left ? left : right;
  const part = (clientX - from.clientX) / (edge - from.clientX);
  const towards = (corner: number) => from.clientY + part * (corner - from.clientY);
  return part > 0 && clientY >= towards(top) && clientY <= towards(bottom);
}
