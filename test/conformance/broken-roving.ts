// What is planted in a row of tabs for the suite of roving focus to find.
import type { SamTabs } from '../../src/components/tabs/tabs.js';
import type { Row } from './support.js';

type Loose = new (...args: any[]) => any;
type Plant = (change: (Base: Loose) => Loose) => Row;
type Faults = Record<string, [row: () => Row, complaint: RegExp][]>;

const tabs = (host: SamTabs) => [...host.querySelectorAll<HTMLElement>('sam-tab')];

/** By check: what is wrong, and the words in which the check must complain. */
export function brokenRoving(plant: Plant): Faults {
  /** Tabs that hear a key before they do what it says. */
  const onKey = (act: (event: KeyboardEvent, host: SamTabs) => unknown) =>
    plant(
      (Base) =>
        class extends Base {
          constructor() {
            super();
            this.addEventListener('keydown', (event: KeyboardEvent) => act(event, this as never), true);
          }
        },
    );
  /** Tabs that do something more after each update. */
  const onUpdate = (act: (host: SamTabs) => unknown) =>
    plant(
      (Base) =>
        class extends Base {
          updated(changed: unknown) {
            super.updated(changed);
            act(this as never);
          }
        },
    );
  /** Tabs that do something more when they come to the page. */
  const onConnect = (act: (host: SamTabs) => unknown) =>
    plant(
      (Base) =>
        class extends Base {
          connectedCallback() {
            super.connectedCallback();
            act(this as never);
          }
        },
    );
  const ignoring = (...keys: string[]) =>
    onKey((event) => keys.includes(event.key) && event.stopImmediatePropagation());
  return {
    'is one stop of the Tab key, there and back': [
      [() => onUpdate((host) => tabs(host).forEach((tab) => (tab.tabIndex = 0))), /3 items are stops/],
      [() => onUpdate((host) => tabs(host).forEach((tab) => (tab.tabIndex = -1))), /0 items are stops/],
      [
        () =>
          onKey((event, host) => {
            if (event.key !== 'End') return;
            event.stopImmediatePropagation();
            tabs(host).at(-1)!.focus();
          }),
        /moves to another item|moves back to/,
      ],
    ],
    'moves by arrows both ways, round and round, and by Home and End': [
      [() => ignoring('ArrowRight'), /ArrowRight moves from item 1 to item 1/],
      [() => ignoring('ArrowLeft'), /ArrowLeft moves from item 2 to item 2/],
      [() => ignoring('End'), /End moves from/],
      [() => ignoring('Home'), /Home moves from/],
      [
        () => onKey((event, host) => event.target === tabs(host)[0] && event.stopImmediatePropagation()),
        /ArrowRight moves from item 1/,
      ],
    ],
    'turns its arrows with the writing direction': [
      [() => onConnect((host) => (host.style.direction = 'ltr')), /ArrowLeft moves from item 1 to item 3/],
    ],
    'leaves to the page the arrows of the other axis, and those with a modifier': [
      [() => onConnect((host) => (host.orientation = 'vertical')), /ArrowDown moves to item 2/],
      [() => onKey((event) => event.preventDefault()), /Control\+ArrowRight is kept from the page/],
    ],
    'passes by what is disabled, also where it becomes so later': [
      [
        () =>
          onUpdate((host) => {
            const [first] = tabs(host);
            if (first!.ariaDisabled) first!.tabIndex = 0;
          }),
        /2 items are stops/,
      ],
      [
        () =>
          onKey(
            (event, host) =>
              event.key === 'Home' && (event.stopImmediatePropagation(), tabs(host).at(-1)!.focus()),
          ),
        /Home moves from/,
      ],
    ],
    'stays one stop when items come and go': [
      [
        () =>
          plant(
            (Base) =>
              class extends Base {
                requestUpdate() {
                  if (!this.hasUpdated) super.requestUpdate();
                }
              },
          ),
        /Nothing is the stop/,
      ],
    ],
  };
}
