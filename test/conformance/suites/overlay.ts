import { announce } from '../../../src/core/announce.js';
import { focused } from '../../../src/core/focus.js';
import { accessible, clickOn, press, viewport } from '../../support/commands.js';
import {
  example,
  inside,
  must,
  place,
  settled,
  tidy,
  wait,
  type Host,
  type OverlayFacts,
  type Row,
} from '../support.js';

const factsOf = ({ tag, overlay }: Row): OverlayFacts => {
  must(overlay, `The row of ${tag} does not say what kind of overlay it is.`);
  return overlay;
};

/** A page with a button before the overlay and one after it, and in the overlay only what its story puts there. */
async function onPage(row: Row, attributes: Record<string, string> = {}, root: ParentNode & Node = place()) {
  const before = document.createElement('button');
  before.textContent = 'Before';
  const middle = document.createElement('div');
  const after = document.createElement('button');
  after.textContent = 'After';
  root.append(before, middle, after);
  const host = await example(row, attributes, middle);
  return { before, after, middle, host };
}

/** The layer that is drawn: what stands in the top layer among what the element has inside. */
const layerOf = (host: Host) => [...inside(host)].find((element) => element.matches(':modal, :popover-open'));

const isOpen = (host: Host) => Boolean(host.open && layerOf(host));

const nameOf = (element: Element | null) =>
  element ? `${element.localName} "${element.textContent.trim().slice(0, 20)}"` : 'nothing';

/** What an overlay may leave on a page: sheets, attributes of its root and body, nodes beside the example, something inert. */
const traces = () =>
  JSON.stringify([
    document.adoptedStyleSheets.length,
    [document.documentElement, document.body].map((element) =>
      [...element.attributes].map(({ name, value }) => `${name}=${value}`),
    ),
    [...document.body.children].map(({ localName, className }) => `${localName}.${className}`),
    [...document.querySelectorAll('[inert], [aria-hidden]')].length,
  ]);

/** Whether the page can be used: a button of it takes the focus. */
function isFree(button: HTMLButtonElement) {
  button.focus();
  return document.activeElement === button;
}

export const overlay = tidy([
  {
    name: 'opens and closes as open says, at once, and tells it in an event that does not bubble',
    async check(row) {
      const { host, middle } = await onPage(row);
      const told: string[] = [];
      const tell = (event: Event) => told.push(`${(event as ToggleEvent).newState}`);
      host.addEventListener('toggle', tell);
      middle.addEventListener('toggle', () => told.push('bubbles'));
      must(!isOpen(host), 'It is open from the start.');
      for (const [open, close] of [
        [() => (host.open = true), () => (host.open = false)],
        [() => host.setAttribute('open', ''), () => host.removeAttribute('open')],
      ] as const) {
        open();
        must(isOpen(host), 'It is not open in the same tick.');
        close();
        must(!isOpen(host), 'It is not closed in the same tick.');
      }
      await wait(50);
      must(told.join() === 'open,closed,open,closed', `It tells ${told.join()}.`);
    },
  },
  {
    name: 'is open from the start where the markup says so, early and late',
    async check(row) {
      const early = await onPage(row, { open: '' });
      must(isOpen(early.host), 'It is not open.');
      early.host.remove();
      const tag = `${row.tag}-late`;
      const box = place();
      box.innerHTML = `<${tag} open></${tag}>`;
      customElements.define(tag, class extends customElements.get(row.tag)! {});
      const late = box.firstElementChild as Host;
      await settled(late);
      must(isOpen(late), 'Upgraded late, it is not open.');
    },
  },
  {
    name: 'takes one Escape for itself, after those of the layers in it',
    async check(row) {
      const { host } = await onPage(row);
      const popover = document.createElement('div');
      popover.popover = 'auto';
      popover.textContent = 'Layer';
      host.append(popover);
      const nested = await example(row, {}, place(host));
      host.open = true;
      for (const [what, open, isThere] of [
        ['a popover', () => popover.showPopover(), () => popover.matches(':popover-open')],
        ['another of its kind', () => (nested.open = true), () => isOpen(nested)],
      ] as const) {
        open();
        must(isThere(), `${what} does not open in it.`);
        await press('Escape');
        must(!isThere(), `Escape does not close ${what} in it.`);
        must(isOpen(host), `Escape closes it with ${what} in it.`);
      }
      await press('Escape');
      must(!isOpen(host) && !host.open, 'Escape does not close it.');
    },
  },
  {
    name: 'stays open as often as it is refused, also where nobody has pressed anything',
    async check(row) {
      const { refusable } = factsOf(row);
      const { host } = await onPage(row);
      let asked = 0;
      host.addEventListener('sam-before-close', (event) => {
        asked++;
        event.preventDefault();
      });
      host.open = true;
      for (let times = 1; times <= 3; times++) {
        await press('Escape');
        await wait(20);
        must(
          isOpen(host) === refusable,
          `After Escape ${times} times it is ${isOpen(host) ? 'open' : 'closed'}.`,
        );
      }
      must(asked === (refusable ? 3 : 0), `It asks ${asked} times.`);
    },
  },
  {
    name: 'gives the focus back to where it came from or, if that is gone, near it, and never to the body',
    async check(row) {
      const { before, after, host } = await onPage(row);
      const closes: Record<string, () => unknown> = {
        Escape: () => press('Escape'),
        'a script': () => (host.open = false),
      };
      for (const [by, close] of Object.entries(closes)) {
        before.focus();
        host.open = true;
        await close();
        await wait(20);
        must(focused() === before, `Closed by ${by}, the focus is on ${nameOf(focused())}.`);
      }
      const goes: Record<string, () => void> = {
        hidden: () => (before.hidden = true),
        removed: () => before.remove(),
      };
      for (const [what, go] of Object.entries(goes)) {
        before.hidden = false;
        before.focus();
        host.open = true;
        go();
        host.open = false;
        await wait(20);
        must(focused() === after, `With its opener ${what}, the focus is on ${nameOf(focused())}.`);
      }
    },
  },
  {
    name: 'leaves nothing behind when it closes, is removed or is moved while it is open',
    async check(row) {
      const { before, host, middle } = await onPage(row);
      const elsewhere = place();
      const clean = traces();
      const ends: Record<string, () => unknown> = {
        closed: () => (host.open = false),
        removed: () => host.remove(),
        'removed with what is around it': () => middle.remove(),
        'moved and closed': async () => {
          elsewhere.append(host);
          await settled(host);
          must(isOpen(host), 'Moved while it is open, it is closed.');
          host.open = false;
        },
        'moved away and back': async () => {
          elsewhere.append(host);
          middle.append(host);
          await settled(host);
          must(isOpen(host), 'Moved and moved back while it is open, it is closed.');
          host.open = false;
        },
      };
      for (const [what, end] of Object.entries(ends)) {
        host.open = true;
        must(isOpen(host), `It does not open before it is ${what}.`);
        await end();
        await wait(50);
        must(traces() === clean, `${what}, it leaves behind\n${traces()}\nwhere there was\n${clean}`);
        must(isFree(before), `${what}, the page cannot be used.`);
        host.open = false;
        before.after(middle);
        middle.append(host);
        await settled(host);
      }
    },
  },
  {
    name: "works inside a stranger's shadow root as on the page",
    async check(row) {
      const colours = (host: Host) => {
        const { backgroundColor, color } = getComputedStyle(layerOf(host)!);
        return `${color} on ${backgroundColor}`;
      };
      const { host: plain } = await onPage(row, { open: '' });
      const looks = colours(plain);
      plain.open = false;
      const root = place().attachShadow({ mode: 'open' });
      const { before, host } = await onPage(row, {}, root);
      before.focus();
      host.open = true;
      must(isOpen(host), 'It does not open.');
      must(colours(host) === looks, `It is ${colours(host)}, and ${looks} on the page.`);
      const { left, top, width, height } = layerOf(host)!.getBoundingClientRect();
      const seen = root.elementFromPoint(left + width / 2, top + height / 2);
      must(seen && host.contains(seen), `In its middle is ${nameOf(seen)}.`);
      await press('Escape');
      must(!isOpen(host), 'Escape does not close it.');
      await wait(20);
      must(focused() === before, `The focus is on ${nameOf(focused())}.`);
    },
  },
  {
    name: 'holds the page where it is while it is modal, and every one of several does',
    async check(row) {
      if (!factsOf(row).modal) return;
      await viewport({ width: 800, height: 600 });
      const { after, host } = await onPage(row);
      const second = await example(row, {}, place(host));
      const long = place();
      long.style.blockSize = '3000px';
      document.documentElement.scrollTop = 40;
      const where = () =>
        JSON.stringify([after.getBoundingClientRect(), document.documentElement.clientWidth]);
      const there = where();
      const moves = async (what: string) => {
        must(where() === there, `The page moves when ${what}.`);
        for (const key of ['PageDown', 'ArrowDown']) await press(key);
        await wait(100);
        must(where() === there, `The page can be scrolled after ${what}.`);
      };
      host.open = true;
      await moves('it opens');
      second.open = true;
      await moves('a second opens');
      second.open = false;
      await moves('the second closes');
      host.open = false;
      must(where() === there, 'The page moves when it closes.');
      document.documentElement.scrollTop = 80;
      must(where() !== there, 'The page cannot be scrolled after it.');
      document.documentElement.scrollTop = 0;
    },
  },
  {
    name: 'keeps the page waiting while it is modal, and the focus in it',
    async check(row) {
      if (!factsOf(row).modal) return;
      const { before, after, host } = await onPage(row);
      let clicks = 0;
      before.addEventListener('click', () => clicks++);
      host.open = true;
      const holdsFocus = () => Boolean(document.activeElement && host.contains(document.activeElement));
      must(holdsFocus(), `The focus begins on ${nameOf(focused())}.`);
      for (const button of [before, after]) button.focus();
      must(holdsFocus(), 'The page takes the focus.');
      await clickOn([before.offsetLeft + 3, before.offsetTop + 3]);
      must(!clicks, 'The page can be clicked.');
    },
  },
  {
    name: 'is a dialog with its heading as the name while it is modal',
    async check(row) {
      if (!factsOf(row).modal) return;
      const { host } = await onPage(row);
      host.open = true;
      const { role, name } = await accessible(layerOf(host)!);
      const heading = [...inside(host), ...host.querySelectorAll('*')].find((element) =>
        /^h[1-6]$/.test(element.localName),
      );
      must(heading && heading.checkVisibility(), 'There is no heading.');
      must(role === 'dialog', `Its role is ${role}.`);
      const visible = (await accessible(heading)).name;
      must(name && name === visible, `Its name is "${name}" and its heading "${visible}".`);
    },
  },
  {
    name: 'has announcements said where they are heard while it is modal',
    async check(row) {
      // Guarded: where the browser is told directly, no place is needed.
      if (!factsOf(row).modal || Object.hasOwn(Document.prototype, 'ariaNotify')) return;
      const { host } = await onPage(row);
      host.open = true;
      announce('Saved.');
      await wait(300);
      const layer = layerOf(host)!;
      const regions = [...document.querySelectorAll('[aria-live]'), ...layer.querySelectorAll('[aria-live]')];
      const told = regions.find((region) => region.textContent === 'Saved.');
      must(told && layer.contains(told), 'It is said where nobody hears it.');
    },
  },
]);
