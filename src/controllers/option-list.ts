import { ListKeys } from './list-keys.js';

/**
 * The active one of some items that are light children, while the focus stays on one control: drawn by the attribute
 * `data-sam-active` and told by `aria-activedescendant`. Keys and letters move it. What becomes of it is for others to say.
 */
export class OptionList extends ListKeys {
  readonly #control: () => HTMLElement;
  #active?: HTMLElement;

  /**
   * @param control - What has the focus while a person moves through the items.
   * @param items - Those that can be reached, in their order; asked afresh each time.
   */
  constructor(control: () => HTMLElement, items: () => HTMLElement[]) {
    super(items);
    this.#control = control;
  }

  get active(): HTMLElement | undefined {
    return this.#active;
  }
  set active(item: HTMLElement | undefined) {
    if (item === this.#active) return;
    this.#active?.removeAttribute('data-sam-active');
    item?.setAttribute('data-sam-active', '');
    this.#active = item;
    this.#control().ariaActiveDescendantElement = item ?? null;
  }

  /** Makes an item the active one and brings it into view. */
  show(item: HTMLElement | undefined): void {
    this.active = item;
    item?.scrollIntoView({ block: 'nearest' });
  }

  /**
   * Moves as a key asks, or to the item that begins with what is being typed.
   *
   * @returns Whether the key was meant for the list.
   */
  press(event: KeyboardEvent): boolean {
    const found = this.find(event, this.active);
    if (found) this.show(found);
    return found !== undefined;
  }
}
