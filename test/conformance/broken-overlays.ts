// What is planted in a dialog for the suite of overlays to find.
import type { SamDialog } from '../../src/components/dialog/dialog.js';
import type { Row } from './support.js';

type Loose = new (...args: any[]) => any;
type Plant = (change: (Base: Loose) => Loose) => Row;
type Faults = Record<string, [row: () => Row, complaint: RegExp][]>;

const inner = (host: SamDialog) => host.shadowRoot!.querySelector('dialog')!;

const style = ({ style }: HTMLElement, isOpen: boolean, name: string, value: string) =>
  isOpen ? style.setProperty(name, value, 'important') : style.removeProperty(name);

/** By check: what is wrong, and the words in which the check must complain. */
export function brokenOverlays(plant: Plant): Faults {
  /** A dialog that does something more when it has opened or closed. */
  const onToggle = (act: (host: SamDialog, isOpen: boolean) => unknown) =>
    plant(
      (Base) =>
        class extends Base {
          constructor() {
            super();
            this.addEventListener('toggle', ({ newState }: ToggleEvent) =>
              act(this as never, newState === 'open'),
            );
          }
        },
    );
  /** A dialog that hears more. */
  const onEvent = (type: string, act: (event: Event, host: SamDialog) => unknown) =>
    plant(
      (Base) =>
        class extends Base {
          constructor() {
            super();
            this.addEventListener(type, (event: Event) => act(event, this as never));
          }
        },
    );
  /** A dialog that sends its events otherwise. */
  const sending = (send: (event: Event, dispatch: (event: Event) => boolean) => boolean) =>
    plant(
      (Base) =>
        class extends Base {
          dispatchEvent(event: Event) {
            return send(event, (one) => super.dispatchEvent(one));
          }
        },
    );

  return {
    'opens and closes as open says, at once, and tells it in an event that does not bubble': [
      [
        () =>
          plant(
            (Base) =>
              class extends Base {
                attributeChangedCallback(...change: unknown[]) {
                  setTimeout(() => super.attributeChangedCallback(...change));
                }
              },
          ),
        /not open in the same tick/,
      ],
      [
        () =>
          sending((event, dispatch) =>
            dispatch(
              event instanceof ToggleEvent
                ? new ToggleEvent('toggle', { newState: event.newState, bubbles: true })
                : event,
            ),
          ),
        /It tells .*bubbles/,
      ],
    ],
    'is open from the start where the markup says so, early and late': [
      [
        () =>
          plant(
            (Base) =>
              class extends Base {
                updated() {}
              },
          ),
        /^It is not open/,
      ],
    ],
    'takes one Escape for itself, after those of the layers in it': [
      [
        () => onEvent('keydown', (event, host) => (event as KeyboardEvent).key === 'Escape' && host.close()),
        /closes it with a popover in it/,
      ],
      [() => onEvent('sam-before-close', (event) => event.preventDefault()), /Escape does not close/],
    ],
    'stays open as often as it is refused, also where nobody has pressed anything': [
      [() => sending((event, dispatch) => dispatch(event) || true), /After Escape 1 times it is closed/],
    ],
    'gives the focus back to where it came from or, if that is gone, near it, and never to the body': [
      [
        () => onToggle((_, isOpen) => !isOpen && (document.activeElement as HTMLElement).blur()),
        /the focus is on body/,
      ],
    ],
    'leaves nothing behind when it closes, is removed or is moved while it is open': [
      [() => onToggle(() => document.body.classList.add('odd')), /^closed, it leaves behind/],
      [
        () =>
          plant(
            (Base) =>
              class extends Base {
                disconnectedCallback() {}
              },
          ),
        /^removed, it leaves behind/,
      ],
    ],
    "works inside a stranger's shadow root as on the page": [
      [
        () => onToggle((host, isOpen) => isOpen && host.getRootNode() !== document && host.close()),
        /It does not open/,
      ],
    ],
    'holds the page where it is while it is modal, and every one of several does': [
      [
        () => onToggle((_, isOpen) => style(document.documentElement, isOpen, 'overflow', 'auto')),
        /can be scrolled|moves when it opens/,
      ],
      [
        () => onToggle((_, isOpen) => style(document.body, isOpen, 'padding-block-start', '9px')),
        /The page moves/,
      ],
    ],
    'keeps the page waiting while it is modal, and the focus in it': [
      [
        () =>
          onToggle((host, isOpen) => {
            if (!isOpen) return;
            inner(host).close();
            inner(host).show();
          }),
        /The page takes the focus/,
      ],
    ],
    'is a dialog with its heading as the name while it is modal': [
      [
        () =>
          onToggle((host) => {
            inner(host).removeAttribute('aria-labelledby');
            inner(host).ariaLabel = 'Odd';
          }),
        /Its name is "Odd"/,
      ],
    ],
    'has announcements said where they are heard while it is modal':
      'ariaNotify' in document
        ? []
        : [
            [
              () =>
                onToggle((host) =>
                  setTimeout(() => document.body.append(...inner(host).querySelectorAll('[aria-live]')), 220),
                ),
              /where nobody hears it/,
            ],
          ],
  };
}
