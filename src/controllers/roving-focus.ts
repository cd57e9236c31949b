import { semantics } from '../core/semantics.js';

/** How a composite element moves the focus among its items. */
export interface Roving {
  /** The items that can be reached now, in their order. Asked afresh each time. */
  items(): HTMLElement[];
  /** Along which arrows; asked at each key, because a page may turn it. Default: along both. */
  axis?(): 'inline' | 'block' | undefined;
  /** The focus has moved to an item by a key. */
  moved?(item: HTMLElement): void;
}

/**
 * One stop of the Tab key for a whole composite, and arrow keys, Home and End within it (APG, "Keyboard Navigation Inside
 * Components"). It selects nothing.
 */
export class RovingFocusController {
  readonly #host: HTMLElement;
  readonly #how: Roving;

  constructor(host: HTMLElement, how: Roving) {
    this.#host = host;
    this.#how = how;
    host.addEventListener('keydown', this.#move);
  }

  /** Makes one item the stop of the Tab key: that one, else the first. Call it when items come, go or change. */
  stopAt(item: HTMLElement | undefined): void {
    const items = this.#how.items();
    const stop = item && items.includes(item) ? item : items[0];
    for (const other of items) semantics(other, { tabindex: other === stop ? '0' : '-1' });
  }

  /** Moves the focus to an item, and the stop of the Tab key with it. */
  focus(item: HTMLElement): void {
    this.stopAt(item);
    item.focus();
  }

  readonly #move = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
    const items = this.#how.items();
    const at = items.indexOf(event.target as HTMLElement);
    if (at < 0) return;
    const next = this.#next(event.key, at, items.length);
    if (next === undefined) return;
    // The page would scroll.
    event.preventDefault();
    const item = items.at(next % items.length)!;
    this.focus(item);
    this.#how.moved?.(item);
  };

  #next(key: string, at: number, count: number): number | undefined {
    if (key === 'Home') return 0;
    if (key === 'End') return count - 1;
    const axis = this.#how.axis?.();
    // Read on every key: the writing direction may change while the page lives.
    const isTurned = getComputedStyle(this.#host).direction === 'rtl';
    const inline = isTurned ? { ArrowLeft: 1, ArrowRight: -1 } : { ArrowLeft: -1, ArrowRight: 1 };
    const steps: Record<string, number> = {
      ...(axis !== 'block' && inline),
      ...(axis !== 'inline' && { ArrowUp: -1, ArrowDown: 1 }),
    };
    return key in steps ? at + steps[key]! : undefined;
  }
}
