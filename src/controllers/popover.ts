import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface Host extends ReactiveControllerHost, HTMLElement {
  /** Whether the layer is open: a property that lives in the attribute of the same name. */
  open: boolean;
  readonly hasUpdated: boolean;
}

/** What a browser must know to place a layer by its sheet, and the mark of the one that cannot: `styles/layer.css`. */
const anchors = '(position-area: self-block-end) and (not (hanging-punctuation: first))';

/**
 * A layer beside its source: a menu, a list, a tooltip. It is an element with the attribute `popover` in the shadow root of
 * its host, lies in the top layer, and closes by Escape, a press elsewhere, or the back gesture of a device.
 *
 *     readonly #layer = new PopoverController(this, () => this.renderRoot?.querySelector('[popover]'), () => this.#button);
 *     html`<div popover @beforetoggle=${this.#layer} @toggle=${this.#layer}>…`
 *     attributeChangedCallback(…) { …; if (name === 'open') this.#layer.follow(); }
 *
 * The host's `open` is the state, and its `toggle` tells of it as that of a native popover does: afterwards, once for
 * what changes in one go. Where the layer lies is said in CSS, for both ways of placing it: `styles/layer.css`.
 */
export class PopoverController implements ReactiveController {
  /**
   * Closes the tooltip that is shown. A layer that opens takes it away first, as with `popover=hint`: two layers beside one
   * source end the page in Chromium 137. Exit: `popover=hint`, when every browser of the floor has it.
   */
  static closeHint?: () => void;

  readonly #host: Host;
  readonly #layer: () => HTMLElement | null | undefined;
  readonly #source: () => HTMLElement | undefined;
  readonly #back: () => HTMLElement | undefined;
  #isOpen = false;
  #hasJustClosed = false;
  #hadFocus = false;
  #release?: () => void;

  /**
   * @param layer - The element with `popover`, once it is drawn.
   * @param source - What the layer lies beside; where there is nothing, its sheet alone says where it lies.
   * @param back - What takes the focus when the layer closes with the focus in it. Default: the source.
   */
  constructor(
    host: Host,
    layer: () => HTMLElement | null | undefined,
    source: () => HTMLElement | undefined,
    back = source,
  ) {
    this.#host = host;
    this.#layer = layer;
    this.#source = source;
    this.#back = back;
    host.addController(this);
  }

  /** Shows or hides the layer as `open` says: after each update, and from the host as soon as the attribute changes. */
  follow(): void {
    const layer = this.#layer();
    const { open } = this.#host;
    if (!layer?.isConnected || open === this.#isOpen) return;
    if (!open) return layer.hidePopover();
    PopoverController.closeHint?.();
    layer.showPopover({ source: this.#source() });
  }

  /** Answers a click on the source. Where the layer was open, the press has closed it by then, as one elsewhere would. */
  toggle(): void {
    this.#host.open = !this.#host.open && !this.#hasJustClosed;
  }

  hostConnected(): void {
    // What a server has drawn does not hear of its own opening yet.
    if (this.#host.hasUpdated) this.follow();
  }

  hostUpdated(): void {
    this.follow();
  }

  hostDisconnected(): void {
    // The browser has taken it out of the top layer without a word.
    this.#leave();
  }

  handleEvent(event: Event): void {
    const { oldState, newState } = event as ToggleEvent;
    if (event.type === 'keydown') {
      this.#press(event as KeyboardEvent);
    } else if (event.type === 'toggle') {
      // Some browsers let one that has a source out of the shadow root.
      event.stopPropagation();
      this.#host.dispatchEvent(new ToggleEvent('toggle', { oldState, newState }));
      // What is in a slot is no descendant of the layer, so the browser leaves the focus in what it hides.
      if (!this.#isOpen && this.#hadFocus && this.#holdsFocus(document.body)) this.#back()?.focus();
    } else if (newState === 'open') {
      this.#isOpen = this.#host.open = true;
      this.#host.addEventListener('keydown', this);
      // The browsers that place by anchors also take the source as the anchor. Firefox goes astray where a part of a page
      // is written in the other direction.
      const [page, part] = [document.documentElement, this.#host].map(
        (element) => getComputedStyle(element).direction,
      );
      if (page !== part || !CSS.supports(anchors)) void this.#place();
    } else {
      this.#hadFocus = this.#holdsFocus();
      this.#leave();
      this.#hasJustClosed = true;
      setTimeout(() => (this.#hasJustClosed = false));
      this.#host.open = false;
    }
  }

  /** WebKit would close a native dialog around the layer by the same Escape. A native layer in this one comes first. */
  #press(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
    if (this.#host.querySelector(':popover-open, :modal')) return;
    event.preventDefault();
    this.#host.open = false;
  }

  /** Whether the focus is in the host, or where it goes when it is lost. */
  #holdsFocus(lost?: Element): boolean {
    const { activeElement } = this.#host.getRootNode() as Document;
    return this.#host.contains(activeElement) || (!!lost && (activeElement ?? lost) === lost);
  }

  async #place(): Promise<void> {
    const layer = this.#layer()!;
    const source = this.#source();
    // Not by its visibility: what is hidden takes no focus.
    layer.style.opacity = '0';
    const { place } = await import('./place.js');
    if (this.#isOpen && source) this.#release = place(layer, source);
    layer.style.opacity = '';
  }

  #leave(): void {
    this.#isOpen = false;
    this.#host.removeEventListener('keydown', this);
    this.#release?.();
    this.#release = undefined;
  }
}
