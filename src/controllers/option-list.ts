/** The text by which an item is known: its `label`, or what is in it, less what has a slot of its own. */
export function textOf(item: Element): string {
  const isContent = (node: Node) =>
    node.nodeType === Node.TEXT_NODE || (node instanceof Element && !node.slot);
  const content = () => [...item.childNodes].filter(isContent).map(({ textContent }) => textContent);
  return (item.getAttribute('label') ?? content().join('')).replace(/\s+/g, ' ').trim();
}

/** How many items a page of a list is, for the keys. */
const page = 10;

/**
 * The active one of some items that are light children, while the focus stays on one control: drawn by the attribute
 * `data-sam-active` and told by `aria-activedescendant`. Keys and letters move it. What becomes of it is for others to say.
 */
export class OptionList {
  readonly #control: () => HTMLElement;
  readonly #items: () => HTMLElement[];
  readonly #goesRound: boolean;
  #active?: HTMLElement;
  #typed = '';
  #typedAt = -Infinity;

  /**
   * @param control - What has the focus while a person moves through the items.
   * @param items - Those that can be reached, in their order; asked afresh each time.
   * @param goesRound - Whether the last is followed by the first, as in a menu.
   */
  constructor(control: () => HTMLElement, items: () => HTMLElement[], goesRound = false) {
    this.#control = control;
    this.#items = items;
    this.#goesRound = goesRound;
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
  press({ key, timeStamp, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
    if (altKey || ctrlKey || metaKey) return false;
    const items = this.#items();
    const from = items.indexOf(this.#active!);
    const last = items.length - 1;
    const steps: Record<string, number> = {
      ArrowDown: from + 1,
      ArrowUp: from < 0 ? last : from - 1,
      Home: 0,
      End: last,
      PageDown: Math.min(from + page, last),
      PageUp: Math.max(from - page, 0),
    };
    const to = steps[key];
    if (to !== undefined) {
      const inside = this.#goesRound ? (to + items.length) % items.length : Math.min(Math.max(to, 0), last);
      this.show(items[inside]);
      return true;
    }
    const goesOn = timeStamp - this.#typedAt < 1000;
    // A space is a letter only within a word.
    if (key.length > 1 || (key === ' ' && !goesOn)) return false;
    this.#typedAt = timeStamp;
    this.#typed = (goesOn ? this.#typed : '') + key.toLocaleLowerCase();
    const find = (text: string, start: number) =>
      [...items.slice(start), ...items.slice(0, start)].find((item) =>
        textOf(item).toLocaleLowerCase().startsWith(text),
      );
    const isRepeated = new Set(this.#typed).size === 1;
    const found =
      find(this.#typed, Math.max(isRepeated ? from + 1 : from, 0)) ??
      (isRepeated ? find(this.#typed.charAt(0), from + 1) : undefined);
    if (found) this.show(found);
    return true;
  }
}
