import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { SamDialog } from '../src/components/dialog/dialog.js';
import type { SamMenuItem } from '../src/components/menu/menu-item.js';
import type { SamMenu } from '../src/components/menu/menu.js';
import { controlAria } from '../src/core/control-aria.js';
import { focused } from '../src/core/focus.js';
import '../src/entries/button.js';
import '../src/entries/dialog.js';
import '../src/entries/menu.js';
import { accessible, clickOn, pointAt, press, rightClickOn, type, viewport } from './support/commands.js';

async function menu(markup: TemplateResult): Promise<SamMenu> {
  const root = await fixture<HTMLElement>(markup);
  const host = root.matches('sam-menu') ? root : root.querySelector('sam-menu')!;
  await host.updateComplete;
  return host;
}

const fruit = html`
  <button slot="trigger">Fruit</button>
  <sam-menu-item value="apple">Apple</sam-menu-item>
  <sam-menu-item value="banana">Banana</sam-menu-item>
  <sam-menu-item value="cherry" disabled>Cherry</sam-menu-item>
  <sam-menu-item value="avocado">Avocado</sam-menu-item>
`;

const nested = html`
  <button slot="trigger">Case</button>
  <sam-menu-item value="open">Open</sam-menu-item>
  <sam-menu-item id="move"
    >Move to<sam-menu slot="submenu"
      ><sam-menu-item value="kiruna">Kiruna</sam-menu-item
      ><sam-menu-item id="more"
        >More<sam-menu slot="submenu"
          ><sam-menu-item value="uppsala">Uppsala</sam-menu-item></sam-menu
        ></sam-menu-item
      ></sam-menu
    ></sam-menu-item
  >
  <sam-menu-item value="print">Print</sam-menu-item>
`;

const list = (host: Element) => host.shadowRoot!.querySelector<HTMLElement>('[role=menu]')!;
const isOpen = (host: Element) => list(host).matches(':popover-open');
const trigger = (host: SamMenu) => host.querySelector<HTMLElement>('[slot=trigger]')!;
const item = (host: SamMenu, value: string) => host.querySelector<SamMenuItem>(`[value=${value}]`)!;
/** The value or id of the item with the focus, else what has it. */
const at = () => {
  const { activeElement } = document;
  return activeElement?.getAttribute('value') ?? (activeElement?.id || activeElement?.localName);
};
const hears = (host: SamMenu) => {
  const heard: string[] = [];
  host.addEventListener('sam-select', ({ value, target }) =>
    heard.push(`${value} ${(target as Element).localName}`),
  );
  return heard;
};
const sub = (host: SamMenu, id: string) => host.querySelector<SamMenu>(`#${id} > sam-menu`)!;

describe('sam-menu', () => {
  it('is opened by keys, moves round, finds by letters, and gives the focus back', async () => {
    const host = await menu(html`<sam-menu>${fruit}</sam-menu>`);
    const heard = hears(host);
    trigger(host).focus();
    for (const [key, start] of [
      ['ArrowDown', 'apple'],
      ['ArrowUp', 'avocado'],
      ['Enter', 'apple'],
      [' ', 'apple'],
    ] as const) {
      await press(key);
      expect([isOpen(host), at()], key).to.deep.equal([true, start]);
      await press('Escape');
      await aTimeout(20);
      expect([isOpen(host), focused() === trigger(host)], key).to.deep.equal([false, true]);
    }
    await press('Enter');
    for (const [key, value] of [
      ['ArrowDown', 'banana'],
      ['ArrowDown', 'cherry'],
      ['End', 'avocado'],
      ['ArrowDown', 'apple'],
      ['ArrowUp', 'avocado'],
      ['Home', 'apple'],
      ['a', 'avocado'],
      ['a', 'apple'],
    ] as const) {
      await press(key);
      expect(at(), key).to.equal(value);
    }
    await aTimeout(1100);
    await press('b');
    await press('Enter');
    expect([isOpen(host), focused() === trigger(host), ...heard]).to.deep.equal([
      false,
      true,
      'banana sam-menu',
    ]);
  });

  it('lets a disabled item be found, and not be chosen', async () => {
    const host = await menu(html`<sam-menu>${fruit}</sam-menu>`);
    const heard = hears(host);
    let clicks = 0;
    item(host, 'cherry').addEventListener('click', () => clicks++);
    trigger(host).focus();
    await press('Enter');
    await type('c');
    expect(at()).to.equal('cherry');
    await press('Enter');
    await clickOn(item(host, 'cherry'));
    item(host, 'cherry').click();
    expect([isOpen(host), clicks, heard.length]).to.deep.equal([true, 0, 0]);
    expect(item(host, 'cherry')[controlAria]!.ariaDisabled).to.equal('true');
  });

  it('tells its names, roles and states', async () => {
    const host = await menu(html`
      <sam-menu>
        <sam-button slot="trigger">View</sam-button>
        <sam-menu-item type="checkbox" checked>Mine</sam-menu-item>
        <div role="group" aria-label="Sort by">
          <sam-menu-item type="radio">Date</sam-menu-item>
        </div>
        <sam-menu-item aria-label="Print the case">Print</sam-menu-item>
      </sam-menu>
    `);
    const button = (trigger(host) as unknown as { [controlAria]: HTMLElement })[controlAria];
    expect([button.ariaHasPopup, button.ariaExpanded]).to.deep.equal(['menu', 'false']);
    host.open = true;
    await host.updateComplete;
    await aTimeout(20);
    expect(button.ariaExpanded).to.equal('true');
    expect((await accessible(list(host))).name).to.equal('View');
    // Firefox tells of what was asked for before, if it is asked again at once.
    await aTimeout(200);
    const [mine, date, print] = [...host.querySelectorAll('sam-menu-item')].map((one) => one[controlAria]!);
    expect((await accessible(mine!)).name).to.equal('Mine');
    expect([mine, date, print].map((one) => [one!.role, one!.ariaChecked])).to.deep.equal([
      ['menuitemcheckbox', 'true'],
      ['menuitemradio', 'false'],
      ['menuitem', null],
    ]);
    expect((await accessible(print!)).name).to.equal('Print the case');
    host.open = false;
    host.label = 'How the list is shown';
    host.open = true;
    await aTimeout(20);
    expect((await accessible(list(host))).name).to.equal('How the list is shown');
  });

  it('leaves alone what the page says of its trigger, and takes back its own words from one that goes', async () => {
    const host = await menu(
      html`<sam-menu><button slot="trigger" aria-haspopup="true">Fruit</button></sam-menu>`,
    );
    const first = trigger(host);
    expect(first.ariaHasPopup).to.equal('true');
    expect(first.ariaExpanded).to.equal('false');
    const second = document.createElement('button');
    second.slot = 'trigger';
    first.replaceWith(second);
    await aTimeout(20);
    expect([second.ariaHasPopup, second.ariaExpanded]).to.deep.equal(['menu', 'false']);
    expect([first.ariaHasPopup, first.ariaExpanded]).to.deep.equal(['true', null]);
  });

  it('is opened and closed by presses on its button, and follows the pointer', async () => {
    const host = await menu(html`<sam-menu>${fruit}</sam-menu>`);
    const heard = hears(host);
    for (const open of [true, false, true]) {
      await clickOn(trigger(host));
      await aTimeout(20);
      expect(isOpen(host)).to.equal(open);
    }
    await pointAt(item(host, 'banana'));
    expect(at()).to.equal('banana');
    await press('ArrowUp');
    expect(at()).to.equal('apple');
    await clickOn(item(host, 'avocado'));
    expect([isOpen(host), focused() === trigger(host), ...heard]).to.deep.equal([
      false,
      true,
      'avocado sam-menu',
    ]);
  });

  it('closes on Tab and lets the focus go on from its button', async () => {
    const host = await menu(
      html`<div>
        <button id="before">Before</button><sam-menu>${nested}</sam-menu><button id="after">After</button>
      </div>`,
    );
    for (const [key, next] of [
      ['Tab', 'after'],
      ['Shift+Tab', 'before'],
    ] as const) {
      trigger(host).focus();
      await press('Enter');
      await press('ArrowDown');
      await press('ArrowRight');
      expect(at()).to.equal('kiruna');
      await press(key);
      await aTimeout(20);
      expect([isOpen(host), isOpen(sub(host, 'move')), at()]).to.deep.equal([false, false, next]);
    }
  });

  it('switches what can be on or off, keeps several open, and lets one of a group be on', async () => {
    const host = await menu(html`
      <sam-menu>
        <button slot="trigger">View</button>
        <sam-menu-item type="checkbox" value="mine">Mine</sam-menu-item>
        <sam-menu-item type="checkbox" value="closed" checked>Closed</sam-menu-item>
        <div role="group" aria-label="Sort by">
          <sam-menu-item type="radio" value="date" checked>Date</sam-menu-item>
          <sam-menu-item type="radio" value="name">Name</sam-menu-item>
        </div>
        <div role="group" aria-label="Show">
          <sam-menu-item type="radio" value="all" checked>All</sam-menu-item>
        </div>
      </sam-menu>
    `);
    const heard: string[] = [];
    host.addEventListener('sam-select', ({ item: one }) => heard.push(`${one.value} ${one.checked}`));
    const checked = () =>
      [...host.querySelectorAll('sam-menu-item[checked]')].map((one) => one.getAttribute('value'));
    trigger(host).focus();
    await press('Enter');
    await press(' ');
    await clickOn(item(host, 'closed'));
    expect([isOpen(host), ...checked()]).to.deep.equal([true, 'mine', 'date', 'all']);
    item(host, 'name').focus();
    await press(' ');
    expect([isOpen(host), ...checked()]).to.deep.equal([true, 'mine', 'name', 'all']);
    item(host, 'date').focus();
    await press('Enter');
    expect([isOpen(host), ...checked()]).to.deep.equal([false, 'mine', 'date', 'all']);
    expect(heard).to.deep.equal(['mine true', 'closed false', 'name true', 'date true']);
  });

  for (const dir of ['ltr', 'rtl'])
    it(`opens submenus by keys, ${dir}`, async () => {
      const [into, out] = dir === 'ltr' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
      const host = await menu(html`<div dir=${dir}><sam-menu>${nested}</sam-menu></div>`);
      const heard = hears(host);
      const [first, second] = [sub(host, 'move'), sub(host, 'more')];
      trigger(host).focus();
      await press('Enter');
      await press('ArrowDown');
      expect(host.querySelector<SamMenuItem>('#move')![controlAria]!.ariaHasPopup).to.equal('menu');
      await press(into);
      expect([isOpen(first), at()]).to.deep.equal([true, 'kiruna']);
      expect((await accessible(list(first))).name).to.equal('Move to');
      const [outer, inner] = [host.querySelector('#move')!, list(first)].map((one) =>
        one.getBoundingClientRect(),
      );
      expect(dir === 'ltr' ? inner!.left >= outer!.right : inner!.right <= outer!.left).to.be.true;
      await press('ArrowDown');
      await press('Enter');
      expect([isOpen(second), at()]).to.deep.equal([true, 'uppsala']);
      await press(out);
      await aTimeout(20);
      expect([isOpen(second), isOpen(first), at()]).to.deep.equal([false, true, 'more']);
      await press('Escape');
      await aTimeout(20);
      expect([isOpen(first), isOpen(host), at()]).to.deep.equal([false, true, 'move']);
      await press(' ');
      await press('ArrowDown');
      await press(into);
      await press('Enter');
      await aTimeout(20);
      expect([isOpen(host), focused() === trigger(host), ...heard]).to.deep.equal([
        false,
        true,
        'uppsala sam-menu',
      ]);
    });

  it('opens a submenu under the pointer, and keeps it while the pointer is on its way to it', async () => {
    const host = await menu(html`<sam-menu>${nested}</sam-menu>`);
    const inner = sub(host, 'move');
    await clickOn(trigger(host));
    const move = host.querySelector('#move')!;
    await pointAt(move);
    await aTimeout(200);
    expect([isOpen(inner), at()]).to.deep.equal([true, 'move']);
    const { right, bottom, left } = move.getBoundingClientRect();
    // From the middle of the item, across the one below, to the corner of the layer.
    const below = bottom + 6;
    await pointAt([right - 30, bottom - 4]);
    await pointAt([right - 8, below]);
    await aTimeout(50);
    expect(isOpen(inner), 'on its way').to.be.true;
    await pointAt(item(inner, 'kiruna'));
    await aTimeout(400);
    expect([isOpen(inner), at()], 'arrived').to.deep.equal([true, 'kiruna']);
    await pointAt(move);
    await pointAt([left + 8, below]);
    await aTimeout(50);
    expect([isOpen(inner), at()], 'away from it').to.deep.equal([false, 'print']);
    await pointAt(move);
    await aTimeout(200);
    await pointAt([right - 30, bottom - 4]);
    await pointAt([right - 8, below]);
    await aTimeout(500);
    expect(isOpen(inner), 'at rest on another').to.be.false;
  });

  it('follows a link, and is none while it is disabled', async () => {
    const host = await menu(
      html`<sam-menu
        ><button slot="trigger">Go</button
        ><sam-menu-item value="here" href="#here">Here</sam-menu-item></sam-menu
      >`,
    );
    const heard = hears(host);
    const clicks: string[] = [];
    host.addEventListener('click', (event) => {
      const link = event.composedPath().find((node) => (node as Element).localName === 'a');
      if (link) clicks.push(`${(link as HTMLAnchorElement).hash} ${event.defaultPrevented}`);
      event.preventDefault();
    });
    trigger(host).focus();
    await press('Enter');
    await press('Enter');
    expect(isOpen(host)).to.be.false;
    await press('Enter');
    await clickOn(item(host, 'here'));
    item(host, 'here').click();
    expect(clicks).to.deep.equal(['#here false', '#here false', '#here false']);
    expect(heard.length).to.equal(3);
    item(host, 'here').disabled = true;
    await item(host, 'here').updateComplete;
    expect(item(host, 'here')[controlAria]!.hasAttribute('href')).to.be.false;
  });

  it('has closed and given the focus back before what an item opens', async () => {
    const host = await menu(
      html`<div><sam-menu>${fruit}</sam-menu><sam-dialog label="Sure?"></sam-dialog></div>`,
    );
    const dialog = document.querySelector<SamDialog>('sam-dialog')!;
    item(host, 'apple').addEventListener('click', () => dialog.showModal());
    trigger(host).focus();
    await press('Enter');
    await press('Enter');
    expect([isOpen(host), dialog.open]).to.deep.equal([false, true]);
    await aTimeout(20);
    await press('Escape');
    expect([dialog.open, focused() === trigger(host)]).to.deep.equal([false, true]);
  });

  it('opens where something is clicked with the other button, and gives the focus back', async () => {
    const host = await menu(
      html`<div>
        <div id="row" style="block-size: 80px"><button id="inside">Inside</button></div>
        <sam-menu for="row">${fruit}</sam-menu>
      </div>`,
    );
    const inside = document.querySelector<HTMLElement>('#inside')!;
    await rightClickOn([100, 60]);
    await aTimeout(100);
    expect(isOpen(host)).to.be.true;
    const { left, top } = list(host).getBoundingClientRect();
    expect(Math.abs(left - 100) < 8 && top >= 60 && top < 72, `${left} ${top}`).to.be.true;
    await press('ArrowDown');
    expect(at()).to.equal('apple');
    await press('Escape');
    await aTimeout(20);
    expect([isOpen(host), focused() === trigger(host)]).to.deep.equal([false, true]);
    inside.focus();
    // As a key for it tells of it.
    const told = new MouseEvent('contextmenu', {
      bubbles: true,
      composed: true,
      cancelable: true,
      clientX: 20,
      clientY: 20,
    });
    inside.dispatchEvent(told);
    expect([told.defaultPrevented, isOpen(host), at()]).to.deep.equal([true, true, 'apple']);
    await press('Enter');
    expect([isOpen(host), at()]).to.deep.equal([false, 'inside']);
    await clickOn(trigger(host));
    await aTimeout(100);
    const below = trigger(host).getBoundingClientRect();
    expect(list(host).getBoundingClientRect().top >= below.bottom).to.be.true;
    const elsewhere = new MouseEvent('contextmenu', { bubbles: true, cancelable: true });
    document.body.dispatchEvent(elsewhere);
    expect(elsewhere.defaultPrevented).to.be.false;
  });

  it('is a sheet at the lower edge of a small touch screen, with a way back', async () => {
    await viewport({ width: 480 });
    const { matchMedia } = window;
    const asked: string[] = [];
    window.matchMedia = (query) => (asked.push(query), { matches: true }) as unknown as MediaQueryList;
    try {
      const host = await menu(html`<sam-menu>${nested}</sam-menu>`);
      await clickOn(trigger(host));
      await aTimeout(100);
      const box = list(host).getBoundingClientRect();
      expect([box.left, Math.round(box.right), Math.round(box.bottom)]).to.deep.equal([
        0,
        document.documentElement.clientWidth,
        innerHeight,
      ]);
      await clickOn(host.querySelector('#move')!);
      await aTimeout(50);
      const inner = sub(host, 'move');
      const back = list(inner).querySelector('button')!;
      expect([isOpen(inner), back.textContent]).to.deep.equal([true, 'Back']);
      await clickOn(back);
      await aTimeout(20);
      expect([isOpen(inner), isOpen(host), at()]).to.deep.equal([false, true, 'move']);
      const close = list(host).querySelector('button')!;
      expect(close.textContent).to.equal('Close');
      await clickOn(close);
      expect([isOpen(host), focused() === trigger(host)]).to.deep.equal([false, true]);
      expect([...new Set(asked)]).to.deep.equal(['(pointer: coarse) and (max-width: 40rem)']);
    } finally {
      window.matchMedia = matchMedia;
    }
  });

  it('takes items that come, go and hide', async () => {
    const host = await menu(html`<sam-menu>${fruit}</sam-menu>`);
    host.open = true;
    item(host, 'apple').remove();
    item(host, 'banana').hidden = true;
    const late = document.createElement('sam-menu-item');
    late.value = 'damson';
    late.append('Damson');
    host.append(late);
    await late.updateComplete;
    host.focus();
    expect(at()).to.equal('cherry');
    await press('ArrowUp');
    expect(at()).to.equal('damson');
  });

  const takeAway: Record<string, (host: SamMenu) => void> = {
    'is hidden': (host) => (host.hidden = true),
    'is in what is hidden': (host) => (host.parentElement!.hidden = true),
    'is closed and hidden': (host) => {
      host.open = false;
      host.hidden = true;
    },
    'is removed': (host) => host.remove(),
  };
  for (const [name, act] of Object.entries(takeAway))
    it(`leaves the page alive when it ${name} while it is open`, async () => {
      const host = await menu(html`<div style="padding: 100px"><sam-menu>${nested}</sam-menu></div>`);
      const box = host.parentElement!;
      trigger(host).focus();
      await press('Enter');
      act(host);
      await aTimeout(100);
      box.hidden = host.hidden = false;
      await aTimeout(100);
      expect(box.getBoundingClientRect().width).to.be.greaterThan(0);
    });
});
