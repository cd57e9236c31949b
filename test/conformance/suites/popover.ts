import { controlAria } from '../../../src/core/control-aria.js';
import { focused } from '../../../src/core/focus.js';
import { clickOn, press, viewport } from '../../support/commands.js';
import {
  example,
  inside,
  must,
  place,
  settled,
  tidy,
  wait,
  type Host,
  type PopoverFacts,
  type Row,
} from '../support.js';

const factsOf = ({ tag, popover }: Row): PopoverFacts => {
  must(popover, `The row of ${tag} does not say which keys open its layer.`);
  return popover;
};

/** What the keys are pressed on. */
const controlOf = ({ popover }: Row, host: Host) =>
  popover?.stop?.(host) ?? (host as Host & { [controlAria]?: HTMLElement })[controlAria] ?? host;

const layerOf = (host: Host) => [...inside(host)].find((element) => element.matches(':popover-open'));

const isOpen = (host: Host) => Boolean(host.open && layerOf(host));

const hasFocus = (row: Row, host: Host) => host.contains(focused()) || focused() === controlOf(row, host);

async function onPage(row: Row, box: ParentNode & Node = place(), attributes: Record<string, string> = {}) {
  const button = document.createElement('button');
  button.textContent = 'Elsewhere';
  const middle = document.createElement('div');
  box.append(button, middle);
  const host = await example(row, attributes, middle);
  return { button, middle, host };
}

export const popover = tidy([
  {
    name: 'opens by its keys, closes by Escape, and leaves the focus where it was',
    async check(row) {
      const { host } = await onPage(row);
      for (const key of factsOf(row).keys) {
        host.focus();
        await press(key);
        must(isOpen(host), `${key} does not open it.`);
        await press('Escape');
        await wait(20);
        must(!layerOf(host) && !host.open, `After ${key}, Escape does not close it.`);
        must(
          focused() === controlOf(row, host),
          `After ${key} and Escape the focus is on ${focused().localName}.`,
        );
      }
    },
  },
  {
    name: 'opens and closes as open says, at once and from the markup, and tells it in an event that does not bubble',
    async check(row) {
      const { host, middle } = await onPage(row);
      const told: string[] = [];
      host.addEventListener('toggle', (event) => told.push(event.newState));
      middle.addEventListener('toggle', () => told.push('bubbles'));
      for (const open of [true, false, true, false]) {
        host.open = open;
        must(isOpen(host) === open, `It is not ${open ? 'open' : 'closed'} in the same tick.`);
        await wait(50);
      }
      must(told.join() === 'open,closed,open,closed', `It tells ${told.join()}.`);
      const { host: early } = await onPage(row, place(), { open: '' });
      must(isOpen(early), 'It is not open where the markup says so.');
    },
  },
  {
    name: 'closes by a press elsewhere, which reaches what is pressed',
    async check(row) {
      const { button, host } = await onPage(row);
      let clicks = 0;
      button.addEventListener('click', () => clicks++);
      host.focus();
      host.open = true;
      await clickOn(button);
      await wait(20);
      must(!isOpen(host) && !host.open, 'It stays open.');
      must(clicks === 1, 'The press is lost.');
      must(focused() === button, `The focus is on ${focused().localName}.`);
    },
  },
  {
    name: 'takes one Escape for itself, in a dialog and in a layer',
    async check(row) {
      for (const around of ['dialog', 'popover']) {
        const outer = place().appendChild(document.createElement(around === 'dialog' ? 'dialog' : 'div'));
        if (outer instanceof HTMLDialogElement) outer.showModal();
        else {
          outer.popover = 'auto';
          outer.showPopover();
        }
        const { host } = await onPage(row, outer);
        const isThere = () => outer.matches(':modal, :popover-open');
        host.focus();
        await press(factsOf(row).keys[0]!);
        must(isOpen(host) && isThere(), `It does not open in a ${around}.`);
        await press('Escape');
        await wait(20);
        must(!isOpen(host), `Escape does not close it in a ${around}.`);
        must(isThere(), `Escape closes the ${around} around it.`);
        must(hasFocus(row, host), `In a ${around} the focus is lost.`);
        await press('Escape');
        must(!isThere(), `A second Escape does not close the ${around}.`);
      }
    },
  },
  {
    name: 'is whole and within the window, whatever clips its place',
    async check(row) {
      await viewport({ width: 480, height: 400 });
      for (const [block, inline] of [
        ['0', '0'],
        ['360px', '0'],
        ['180px', '60%'],
      ]) {
        const box = place();
        box.style.cssText = `position: fixed; inset-block-start: ${block}; inset-inline-start: ${inline}; inline-size: 40%; block-size: 40px; overflow: hidden; contain: paint; transform: scale(1)`;
        const host = await example(row, { 'label-hidden': '', hint: '' }, box);
        host.open = true;
        await wait(100);
        const layer = layerOf(host);
        must(layer, 'It does not open.');
        const { left, right, top, bottom, width, height } = layer.getBoundingClientRect();
        const where = [left, top, right, bottom].map(Math.round).join();
        must(width && height, 'There is nothing of it.');
        must(
          left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight,
          `At ${block} it is at ${where}, not within ${innerWidth} by ${innerHeight}.`,
        );
        const seen = document.elementFromPoint(left + width / 2, top + height / 2);
        must(seen && host.contains(seen), `At ${block} something covers it.`);
        box.remove();
      }
    },
  },
  {
    name: 'stays open when it is moved, and leaves nothing behind when it is removed',
    async check(row) {
      const { host, middle } = await onPage(row);
      const elsewhere = place();
      host.open = true;
      elsewhere.append(host);
      await settled(host);
      must(isOpen(host), 'Moved while it is open, it is closed.');
      host.remove();
      must(!layerOf(host), 'Removed, its layer stays.');
      host.open = false;
      middle.append(host);
      await settled(host);
      must(!isOpen(host), 'Closed while it is away, it comes back open.');
      host.open = true;
      must(isOpen(host), 'After being away it does not open.');
    },
  },
]);
