/** The text by which an item is known: its `label`, or what is in it, less what has a slot of its own. */
export function textOf(item: Element): string {
  const isContent = (node: Node) =>
    node.nodeType === Node.TEXT_NODE || (node instanceof Element && !node.slot);
  const content = () => [...item.childNodes].filter(isContent).map(({ textContent }) => textContent);
  return (item.getAttribute('label') ?? content().join('')).replace(/\s+/g, ' ').trim();
}

/**
 * Lets the browser draw of a long list only what is in sight: `styles/long.css`. The item with the most words is always
 * drawn, so that the list keeps its width while it scrolls. Call it before the list shows.
 */
export function drawInSight(list: Element, items: readonly Element[]): void {
  const isLong = items.length > 50;
  list.classList.toggle('long', isLong);
  if (!isLong) return;
  const lengths = items.map(({ textContent }) => textContent.length);
  items[lengths.indexOf(Math.max(...lengths))]?.setAttribute('data-sam-longest', '');
}

/** How many items a page of a list is, for the keys. */
const page = 10;

/** Where the keys of a list lead: arrows, Home, End, Page Up and Page Down, and the letters that an item begins with. */
export class ListKeys {
  readonly #items: () => HTMLElement[];
  readonly #goesRound: boolean;
  #typed = '';
  #typedAt = -Infinity;

  /**
   * @param items - Those that can be reached, in their order; asked afresh each time.
   * @param goesRound - Whether the last is followed by the first, as in a menu.
   */
  constructor(items: () => HTMLElement[], goesRound = false) {
    this.#items = items;
    this.#goesRound = goesRound;
  }

  /**
   * @param active - The item that the keys are on.
   * @returns The item that a key leads to; `null` where it was meant for the list and leads nowhere, `undefined` where it
   *   was not.
   */
  find(
    { key, timeStamp, altKey, ctrlKey, metaKey }: KeyboardEvent,
    active: HTMLElement | undefined,
  ): HTMLElement | null | undefined {
    if (altKey || ctrlKey || metaKey) return;
    const items = this.#items();
    const from = items.indexOf(active!);
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
      return items.at(this.#goesRound ? to % items.length : Math.min(Math.max(to, 0), last)) ?? null;
    }
    const goesOn = timeStamp - this.#typedAt < 1000;
    // A space is a letter only within a word.
    if (key.length > 1 || (key === ' ' && !goesOn)) return;
    this.#typedAt = timeStamp;
    this.#typed = (goesOn ? this.#typed : '') + key.toLocaleLowerCase();
    const find = (text: string, start: number) =>
      [...items.slice(start), ...items.slice(0, start)].find((item) =>
        textOf(item).toLocaleLowerCase().startsWith(text),
      );
    const isRepeated = new Set(this.#typed).size === 1;
    return (
      find(this.#typed, Math.max(isRepeated ? from + 1 : from, 0)) ??
      (isRepeated ? find(this.#typed.charAt(0), from + 1) : undefined) ??
      null
    );
  }
}
