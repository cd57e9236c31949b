import { focused } from '../../../src/core/focus.js';
import { press } from '../../support/commands.js';
import {
  example,
  must,
  place,
  settled,
  tidy,
  wait,
  type Host,
  type RovingFacts,
  type Row,
} from '../support.js';

const factsOf = ({ tag, roving }: Row): RovingFacts => {
  must(roving, `The row of ${tag} does not say what its items are.`);
  return roving;
};

/** One between two buttons, of which the first has the focus. */
async function onPage(row: Row, attributes: Record<string, string> = {}) {
  const box = place();
  box.innerHTML = '<button>before</button><div></div><button>after</button>';
  const [before, middle] = box.children as HTMLCollectionOf<HTMLElement>;
  const host = await example(row, attributes, middle);
  before!.focus();
  return { host, before, items: itemsOf(row, host) };
}

const itemsOf = (row: Row, host: Host) => {
  const items = [...host.querySelectorAll<HTMLElement>(factsOf(row).items)];
  must(items.length > 2, 'The story Overview has fewer than three items.');
  return items;
};

/** Where the focus is, in words. */
const where = (items: HTMLElement[]) => {
  const at = items.indexOf(focused() as HTMLElement);
  return at < 0 ? focused().localName : `item ${at + 1}`;
};

async function moves(items: HTMLElement[], steps: [key: string, to: number][]) {
  for (const [key, to] of steps) {
    const from = where(items);
    await press(key);
    must(focused() === items.at(to), `${key} moves from ${from} to ${where(items)}.`);
  }
}

const stops = (items: HTMLElement[]) => items.filter(({ tabIndex }) => tabIndex === 0);

export const roving = tidy([
  {
    name: 'is one stop of the Tab key, there and back',
    async check(row) {
      const { before, items } = await onPage(row);
      must(stops(items).length === 1, `${stops(items).length} items are stops.`);
      await press('Tab');
      must(focused() === items[0], `Tab moves to ${where(items)}.`);
      await press('End');
      must(stops(items).length === 1, `Within it, ${stops(items).length} items are stops.`);
      await press('Tab');
      must(!items.includes(focused() as HTMLElement), `Tab moves to another item, ${where(items)}.`);
      await press('Shift+Tab');
      must(focused() === items.at(-1), `Shift+Tab moves back to ${where(items)}.`);
      await press('Shift+Tab');
      must(focused() === before, `Shift+Tab moves out to ${where(items)}.`);
    },
  },
  {
    name: 'moves by arrows both ways, round and round, and by Home and End',
    async check(row) {
      const { axis } = factsOf(row);
      const { items } = await onPage(row);
      await press('Tab');
      const pairs = [
        ...(axis === 'block' ? [] : [['ArrowRight', 'ArrowLeft'] as const]),
        ...(axis === 'inline' ? [] : [['ArrowDown', 'ArrowUp'] as const]),
      ];
      for (const [on, back] of pairs)
        await moves(items, [
          [on, 1],
          [back, 0],
          [back, -1],
          [on, 0],
          ['End', -1],
          [back, -2],
          ['Home', 0],
        ]);
    },
  },
  {
    name: 'turns its arrows with the writing direction',
    async check(row) {
      if (factsOf(row).axis === 'block') return;
      const { items } = await onPage(row, { dir: 'rtl' });
      await press('Tab');
      await moves(items, [
        ['ArrowLeft', 1],
        ['ArrowRight', 0],
        ['ArrowRight', -1],
      ]);
    },
  },
  {
    name: 'leaves to the page the arrows of the other axis, and those with a modifier',
    async check(row) {
      const { axis } = factsOf(row);
      const { items } = await onPage(row);
      await press('Tab');
      const [one, other] = axis === 'block' ? ['ArrowDown', 'ArrowRight'] : ['ArrowRight', 'ArrowDown'];
      for (const key of [`Control+${one}`, ...(axis ? [other] : [])]) {
        let isKept = false;
        const listen = (event: Event) => (isKept ||= event.defaultPrevented);
        addEventListener('keydown', listen);
        await press(key);
        removeEventListener('keydown', listen);
        must(focused() === items[0], `${key} moves to ${where(items)}.`);
        must(!isKept, `${key} is kept from the page.`);
      }
    },
  },
  {
    name: 'passes by what is disabled, also where it becomes so later',
    async check(row) {
      const { host, items } = await onPage(row);
      items[0]!.setAttribute('disabled', '');
      await settled(host);
      await wait(20);
      must(stops(items).length === 1, `${stops(items).length} items are stops.`);
      await press('Tab');
      must(focused() === items[1], `Tab moves to ${where(items)}.`);
      await moves(items, [
        ['End', -1],
        [factsOf(row).axis === 'block' ? 'ArrowDown' : 'ArrowRight', 1],
        ['Home', 1],
      ]);
      items[0]!.removeAttribute('disabled');
      await settled(host);
      await wait(20);
      await moves(items, [['Home', 0]]);
    },
  },
  {
    name: 'stays one stop when items come and go',
    async check(row) {
      const { host, items } = await onPage(row);
      items[0]!.remove();
      await settled(host);
      await wait(20);
      must(stops(items.slice(1)).length === 1, 'Nothing is the stop once the first item has gone.');
      await press('Tab');
      must(focused() === items[1], `Tab moves to ${where(items)}.`);
      items.at(-1)!.after(items[0]!);
      await settled(host);
      await wait(20);
      must(stops(items).length === 1, `${stops(items).length} items are stops once it has come back.`);
      await press('End');
      must(focused() === items[0], `End moves to ${where(items)}, and not to the item that came.`);
    },
  },
]);
