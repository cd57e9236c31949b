// What is planted in a select for the suite of popovers to find.
import type { SamSelect } from '../../src/components/select/select.js';
import type { Row } from './support.js';

type Loose = new (...args: any[]) => any;
type Plant = (change: (Base: Loose) => Loose) => Row;
type Faults = Record<string, [row: () => Row, complaint: RegExp][]>;

const list = (host: SamSelect) => host.shadowRoot!.querySelector<HTMLElement>('[popover]')!;

/** By check: what is wrong, and the words in which the check must complain. */
export function brokenPopovers(plant: Plant): Faults {
  const onKey = (act: (event: KeyboardEvent, host: SamSelect) => unknown) =>
    plant(
      (Base) =>
        class extends Base {
          constructor() {
            super();
            this.addEventListener('keydown', (event: KeyboardEvent) => act(event, this as never), true);
          }
        },
    );
  const onUpdate = (act: (host: SamSelect) => unknown) =>
    plant(
      (Base) =>
        class extends Base {
          updated(changed: unknown) {
            super.updated(changed);
            act(this as never);
          }
        },
    );
  const onConnect = (act: (host: SamSelect) => unknown) =>
    plant(
      (Base) =>
        class extends Base {
          connectedCallback() {
            super.connectedCallback();
            act(this as never);
          }
        },
    );
  const late = plant(
    (Base) =>
      class extends Base {
        attributeChangedCallback(...change: unknown[]) {
          setTimeout(() => super.attributeChangedCallback(...change));
        }
      },
  );
  return {
    'opens by its keys, closes by Escape, and leaves the focus where it was': [
      [() => onKey((event) => event.stopImmediatePropagation()), /does not open it/],
      [() => onKey(({ key }, host) => key === 'Escape' && host.blur()), /the focus is on body/],
      [() => onKey((event) => event.key === 'Escape' && event.preventDefault()), /Escape does not close it/],
    ],
    'opens and closes as open says, at once and from the markup, and tells it in an event that does not bubble':
      [
        [() => late, /in the same tick/],
        [
          () =>
            plant(
              (Base) =>
                class extends Base {
                  dispatchEvent({ newState }: ToggleEvent) {
                    return super.dispatchEvent(new ToggleEvent('toggle', { newState, bubbles: true }));
                  }
                },
            ),
          /It tells .*bubbles/,
        ],
        [() => onConnect((host) => (host.open = false)), /markup/],
      ],
    'closes by a press elsewhere, which reaches what is pressed': [
      [() => onUpdate((host) => !host.open && (list(host).popover = 'manual')), /It stays open/],
    ],
    'takes one Escape for itself, in a dialog and in a layer': [
      [
        () => onKey(({ key }, host) => key === 'Escape' && host.closest('dialog')?.close()),
        /Escape closes the dialog/,
      ],
    ],
    'is whole and within the window, whatever clips its place': [
      [() => onUpdate((host) => (list(host).style.translate = '-1000px')), /not within/],
      [
        () =>
          onUpdate((host) => {
            list(host).style.pointerEvents = 'none';
            for (const option of host.children) (option as HTMLElement).style.pointerEvents = 'none';
          }),
        /covers it/,
      ],
    ],
    'stays open when it is moved, and leaves nothing behind when it is removed': [
      [() => onConnect((host) => (host.open = false)), /Moved while it is open/],
    ],
  };
}
