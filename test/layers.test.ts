// Layers inside layers: whatever lies in what, one Escape closes one, nothing is cut off, and the focus finds its way back.
import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import type { SamDialog } from '../src/components/dialog/dialog.js';
import type { SamMenu } from '../src/components/menu/menu.js';
import type { SamSelect } from '../src/components/select/select.js';
import type { SamTooltip } from '../src/components/tooltip/tooltip.js';
import { focused } from '../src/core/focus.js';
import '../src/entries/button.js';
import '../src/entries/dialog.js';
import '../src/entries/menu.js';
import '../src/entries/select.js';
import '../src/entries/tooltip.js';
import { clickOn, press, viewport } from './support/commands.js';

/** The inner dialog is small and scrolls, its fields are at its lower edge: what does not leave it is cut off. */
const markup = `
  <style>
    .low { display: block; margin-block-start: 100px }
  </style>
  <button id="first">Opener</button>
  <sam-dialog id="outer" label="Outer" size="small">
    <button id="second">Second</button>
    <sam-dialog id="inner" label="Inner" size="small">
      <div class="low">
        <sam-select label="Country">
          <sam-option value="dk">Denmark</sam-option>
          <sam-option value="no">Norway</sam-option>
          <sam-option value="se">Sweden</sam-option>
        </sam-select>
        <sam-menu>
          <sam-button slot="trigger" id="trigger">Case</sam-button>
          <sam-menu-item value="open">Open</sam-menu-item>
          <sam-menu-item id="move">Move to
            <sam-menu slot="submenu">
              <sam-menu-item value="kiruna">Kiruna</sam-menu-item>
              <sam-menu-item value="uppsala">Uppsala</sam-menu-item>
            </sam-menu>
          </sam-menu-item>
        </sam-menu>
        <sam-tooltip for="trigger">What can be done with it</sam-tooltip>
      </div>
    </sam-dialog>
  </sam-dialog>`;

/** Where a page puts them: straight into it, or where no selector and no script of the page reaches. */
const places: Record<string, (page: HTMLElement) => HTMLElement | ShadowRoot> = {
  'a page': (page) => page,
  "a stranger's shadow root": (page) => page.attachShadow({ mode: 'open' }),
  "a stranger's shadow root in another, in a box that cuts off": (page) => {
    const box = page.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
    box.style.cssText = 'overflow: hidden; block-size: 60px; transform: translateX(0); contain: paint';
    return box.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  },
};

async function draw(place: string) {
  await viewport({ width: 800, height: 600 });
  const page = await fixture<HTMLElement>(html`<div data-sam-scheme="dark"></div>`);
  const root = places[place]!(page);
  root.innerHTML = markup;
  const find = <Found extends HTMLElement = HTMLElement>(selector: string) =>
    root.querySelector<Found>(selector)!;
  const [outer, inner] = [find<SamDialog>('#outer'), find<SamDialog>('#inner')];
  for (const element of root.querySelectorAll('*')) await (element as Partial<SamDialog>).updateComplete;
  find('#first').focus();
  outer.showModal();
  find('#second').focus();
  inner.showModal();
  await aTimeout(20);
  return {
    find,
    /** The layers of both dialogs that are open, and what else is. */
    open: () =>
      [...root.querySelectorAll<SamDialog>('sam-dialog, sam-select, sam-menu, sam-tooltip')].flatMap((one) =>
        one.open ? one.id || one.localName : [],
      ),
    /** Whether an element is on top of everything in the middle of its box. */
    isSeen: (element: Element, box = element) => {
      const { left, top, width, height } = box.getBoundingClientRect();
      const scope = element.getRootNode() as ShadowRoot;
      return element.contains(scope.elementFromPoint(left + width / 2, top + height / 2));
    },
    /** Closes the two dialogs, and looks where the focus goes. */
    async leave() {
      await press('Escape');
      expect([inner.open, outer.open]).to.deep.equal([false, true]);
      await aTimeout(20);
      expect(focused()).to.equal(find('#second'));
      await press('Escape');
      expect(outer.open).to.be.false;
      await aTimeout(20);
      expect(focused()).to.equal(find('#first'));
    },
  };
}

/** The colour that a layer lies on. */
const ground = (host: Element, part: string) =>
  getComputedStyle(host.shadowRoot!.querySelector(part)!).backgroundColor;

for (const place of Object.keys(places))
  describe(`in a dialog in a dialog in ${place}`, () => {
    it('a select', async () => {
      const { find, open, isSeen, leave } = await draw(place);
      const select = find<SamSelect>('sam-select');
      select.focus();
      for (const how of ['ArrowDown', 'press']) {
        if (how === 'press') await clickOn(select.shadowRoot!.querySelector('#control')!);
        else await press(how);
        expect(open(), how).to.deep.equal(['outer', 'inner', 'sam-select']);
        for (const option of select.querySelectorAll('sam-option')) expect(isSeen(option)).to.be.true;
        expect(ground(select, '#list')).to.equal(ground(find('#inner'), 'dialog'));
        await press('Escape');
        expect(open(), how).to.deep.equal(['outer', 'inner']);
        expect(focused()?.id).to.equal('control');
      }
      await leave();
    });

    it('a menu with a submenu', async () => {
      const { find, open, isSeen, leave } = await draw(place);
      const menu = find<SamMenu>('sam-menu');
      const [submenu, trigger] = [find<SamMenu>('#move > sam-menu'), find('#trigger')];
      trigger.focus();
      for (const how of ['ArrowDown', 'press']) {
        if (how === 'press') await clickOn(trigger);
        else await press(how);
        await aTimeout(50);
        expect(open(), how).to.deep.equal(['outer', 'inner', 'sam-menu']);
        for (const item of menu.querySelectorAll(':scope > sam-menu-item'))
          expect(isSeen(item), item.textContent).to.be.true;
        expect(ground(menu, '[role=menu]')).to.equal(ground(find('#inner'), 'dialog'));
        find('#move').focus();
        await press('ArrowRight');
        await aTimeout(50);
        expect(open(), how).to.deep.equal(['outer', 'inner', 'sam-menu', 'sam-menu']);
        for (const item of submenu.querySelectorAll('sam-menu-item'))
          expect(isSeen(item), item.textContent).to.be.true;
        await press('Escape');
        await aTimeout(20);
        expect(open(), how).to.deep.equal(['outer', 'inner', 'sam-menu']);
        await press('Escape');
        await aTimeout(20);
        // A person who is back at the button is told again what it is for, and takes that away as a layer of its own.
        if (open().includes('sam-tooltip')) await press('Escape');
        expect(open(), how).to.deep.equal(['outer', 'inner']);
        expect(trigger.shadowRoot!.activeElement).to.exist;
      }
      await leave();
    });

    it('a tooltip', async () => {
      const { find, open, isSeen, leave } = await draw(place);
      const tooltip = find<SamTooltip>('sam-tooltip');
      await press('Tab');
      find('#trigger').focus();
      await aTimeout(300);
      expect(open()).to.deep.equal(['outer', 'inner', 'sam-tooltip']);
      expect(isSeen(tooltip, tooltip.shadowRoot!.querySelector('[popover]')!)).to.be.true;
      await press('Escape');
      expect(open()).to.deep.equal(['outer', 'inner']);
      expect(find('#trigger').shadowRoot!.activeElement).to.exist;
      await leave();
    });
  });
