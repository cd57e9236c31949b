import { aTimeout, expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { SamTabs } from '../src/components/tabs/tabs.js';
import '../src/entries/button.js';
import '../src/entries/error-summary.js';
import '../src/entries/tabs.js';
import '../src/entries/text-field.js';
import { accessible, canEmulate, clickOn, emulate, engine, press, viewport } from './support/commands.js';

const letters = html`
  <sam-tab slot="tab" panel="a">Alpha</sam-tab>
  <sam-tab slot="tab" panel="b">Beta</sam-tab>
  <sam-tab slot="tab" panel="c" disabled>Gamma</sam-tab>
  <sam-tab slot="tab" panel="d">Delta</sam-tab>
  <sam-tab-panel name="a">First of all</sam-tab-panel>
  <sam-tab-panel name="b"><p id="deep">Second thoughts</p></sam-tab-panel>
  <sam-tab-panel name="c">Third party</sam-tab-panel>
  <sam-tab-panel name="d"><button>Fourth wall</button></sam-tab-panel>
`;

async function tabs(markup: TemplateResult = html`<sam-tabs aria-label="Letters">${letters}</sam-tabs>`) {
  const root = await fixture<HTMLElement>(markup);
  const host = root.matches('sam-tabs') ? root : root.querySelector('sam-tabs')!;
  await host.updateComplete;
  return host;
}

const tab = (host: Element, panel: string) =>
  host.querySelector<HTMLElement>(`:scope > sam-tab[panel=${panel}]`)!;
const panel = (host: Element, name: string) =>
  host.querySelector<HTMLElement>(`:scope > sam-tab-panel[name=${name}]`)!;
/** The names of the tabs that are chosen and of the panels that can be seen. */
const open = (host: Element) => [
  [...host.querySelectorAll(':scope > [aria-selected=true]')].map((one) => one.getAttribute('panel')).join(),
  [...host.querySelectorAll(':scope > sam-tab-panel')]
    .filter((one) => getComputedStyle(one).contentVisibility === 'visible')
    .map((one) => one.getAttribute('name'))
    .join(),
];
const inner = (host: Element, part: string) => host.shadowRoot!.querySelector<HTMLElement>(`[part=${part}]`)!;
const hears = (host: SamTabs) => {
  const heard: string[] = [];
  host.addEventListener('change', (event) => {
    if (event.target === host) heard.push(`${host.active} ${open(host).join()}`);
  });
  return heard;
};
const focusedPanel = () => document.activeElement?.getAttribute('panel');

describe('sam-tabs', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('opens the first panel that can be opened, where nothing is said', async () => {
    const host = await tabs();
    expect(open(host)).to.deep.equal(['a', 'a']);
    expect(host.active).to.equal('a');
    expect(host.hasAttribute('active')).to.be.false;
    const other = await tabs(
      html`<sam-tabs
        ><sam-tab slot="tab" panel="x" disabled>X</sam-tab><sam-tab slot="tab" panel="y">Y</sam-tab
        ><sam-tab-panel name="x">1</sam-tab-panel><sam-tab-panel name="y">2</sam-tab-panel></sam-tabs
      >`,
    );
    expect(open(other)).to.deep.equal(['y', 'y']);
  });

  it('follows active, and tells nobody of what a script does', async () => {
    const host = await tabs(html`<sam-tabs active="b">${letters}</sam-tabs>`);
    const heard = hears(host);
    expect(open(host)).to.deep.equal(['b', 'b']);
    host.active = 'd';
    await host.updateComplete;
    expect(open(host)).to.deep.equal(['d', 'd']);
    host.removeAttribute('active');
    await host.updateComplete;
    expect(open(host)).to.deep.equal(['a', 'a']);
    host.active = 'c';
    await host.updateComplete;
    expect(open(host), 'what is disabled does not open').to.deep.equal(['a', 'a']);
    expect(heard).to.deep.equal([]);
  });

  it('opens what is pressed, tells it once, and leaves alone what is disabled', async () => {
    const host = await tabs();
    const heard = hears(host);
    await clickOn(tab(host, 'b'));
    await clickOn(tab(host, 'b'));
    await clickOn(tab(host, 'c'));
    expect(heard).to.deep.equal(['b b,b']);
    expect(host.getAttribute('active')).to.equal('b');
    expect(focusedPanel() === 'b').to.be.true;
  });

  it('opens what the keys move to, past what is disabled', async () => {
    const host = await tabs();
    const heard = hears(host);
    tab(host, 'a').focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'End', 'ArrowDown']) await press(key);
    expect(heard).to.deep.equal(['b b,b', 'd d,d', 'a a,a', 'd d,d']);
  });

  it('opens by Enter and Space alone where it is manual, and comes back to what is open', async () => {
    const host = await tabs(
      html`<div><button>before</button><sam-tabs activation="manual">${letters}</sam-tabs></div>`,
    );
    const heard = hears(host);
    host.previousElementSibling!.dispatchEvent(new Event('x'));
    (host.previousElementSibling as HTMLElement).focus();
    await press('Tab');
    await press('ArrowRight');
    expect(focusedPanel()).to.equal('b');
    expect(open(host)).to.deep.equal(['a', 'a']);
    await press('Shift+Tab');
    await press('Tab');
    expect(focusedPanel()).to.equal('a');
    await press('End');
    await press(' ');
    expect(open(host)).to.deep.equal(['d', 'd']);
    await press('Home');
    await press('Enter');
    expect(heard).to.deep.equal(['d d,d', 'a a,a']);
  });

  it('moves by both kinds of arrows where it is vertical, beside its panel where there is room', async () => {
    const host = await tabs(
      html`<sam-tabs orientation="vertical" aria-label="Letters">${letters}</sam-tabs>`,
    );
    const [list, body] = [tab(host, 'a'), panel(host, 'a')];
    expect(inner(host, 'list').ariaOrientation).to.equal('vertical');
    expect(body.getBoundingClientRect().left).to.be.above(list.getBoundingClientRect().right);
    expect(tab(host, 'b').getBoundingClientRect().top).to.be.least(list.getBoundingClientRect().bottom);
    host.style.inlineSize = '300px';
    await nextFrame();
    expect(body.getBoundingClientRect().top).to.be.least(list.getBoundingClientRect().bottom);
    expect(tab(host, 'b').getBoundingClientRect().top).to.equal(list.getBoundingClientRect().top);
    list.focus();
    await press('ArrowDown');
    await press('ArrowRight');
    expect(open(host)).to.deep.equal(['d', 'd']);
  });

  it('is a named list of tabs, each with its panel', async () => {
    const host = await tabs(
      html`<div>
        <h2 id="title">Alphabet</h2>
        <sam-tabs aria-labelledby="title">${letters}</sam-tabs>
      </div>`,
    );
    await aTimeout(50);
    expect(await accessible(inner(host, 'list'))).to.include({ name: 'Alphabet' });
    expect((await accessible(inner(host, 'list'))).role).to.match(/tab ?list/i);
    expect((await accessible(tab(host, 'b'))).role).to.match(/^(page)?tab/i);
    expect((await accessible(tab(host, 'b'))).name).to.equal('Beta');
    expect((await accessible(panel(host, 'a'))).role).to.match(/tab ?panel|property ?page/i);
    expect((await accessible(panel(host, 'a'))).name).to.equal('Alpha');
    await clickOn(tab(host, 'b'));
    await aTimeout(50);
    expect((await accessible(panel(host, 'b'))).name).to.equal('Beta');
    // Firefox makes its tree a moment later.
    await waitUntil(async () => !/panel|page/i.test((await accessible(panel(host, 'a'))).role));
    expect(tab(host, 'b').ariaControlsElements![0] === panel(host, 'b')).to.be.true;
    host.setAttribute('aria-label', 'Letters');
    host.removeAttribute('aria-labelledby');
    await host.updateComplete;
    expect((await accessible(inner(host, 'list'))).name).to.equal('Letters');
  });

  it('keeps what the page says of tabs and panels', async () => {
    const host = await tabs(
      html`<sam-tabs
        ><sam-tab slot="tab" panel="a" id="one" role="button" aria-controls="two" tabindex="5">A</sam-tab
        ><sam-tab slot="tab" panel="b">B</sam-tab
        ><sam-tab-panel name="a" id="two" role="region" aria-labelledby="one" tabindex="-1">1</sam-tab-panel
        ><sam-tab-panel name="b" hidden aria-label="Mine">2</sam-tab-panel></sam-tabs
      >`,
    );
    const before = ['a', 'b'].flatMap((name) => [tab(host, name), panel(host, name)]);
    const said = ['id', 'role', 'aria-controls', 'aria-labelledby', 'aria-label', 'hidden'];
    const words = () => [
      ...said.map((name) => before[0]!.getAttribute(name)),
      ...said.map((name) => before[1]!.getAttribute(name)),
      before[3]!.hidden,
      before[3]!.ariaLabel,
    ];
    const first = String(words());
    expect(first).to.equal('one,button,two,,,,two,region,,one,,,true,Mine');
    await clickOn(tab(host, 'b'));
    expect(getComputedStyle(panel(host, 'b')).display).to.equal('none');
    await clickOn(tab(host, 'a'));
    expect(String(words()).replace('until-found', '')).to.equal(first);
    expect(tab(host, 'a').tabIndex).to.equal(5);
    expect(panel(host, 'a').tabIndex).to.equal(-1);
  });

  it('works in a copy of the page, which has its words on it', async () => {
    const host = await tabs(html`<sam-tabs active="b">${letters}</sam-tabs>`);
    const copy = host.cloneNode(true) as SamTabs;
    host.replaceWith(copy);
    await copy.updateComplete;
    await clickOn(tab(copy, 'd'));
    expect(open(copy)).to.deep.equal(['d', 'd']);
    expect([...copy.querySelectorAll('sam-tab')].map(({ tabIndex }) => tabIndex)).to.deep.equal([
      -1, -1, -1, 0,
    ]);
  });

  it('makes a panel a stop of the Tab key only where it does not begin with one', async () => {
    const host = await tabs();
    tab(host, 'a').focus();
    await press('Tab');
    expect(document.activeElement === panel(host, 'a')).to.be.true;
    await press('Shift+Tab');
    await press('End');
    await press('Tab');
    expect(document.activeElement!.textContent).to.equal('Fourth wall');
    panel(host, 'd').innerHTML = '<form><sam-text-field label="Late"></sam-text-field></form>';
    tab(host, 'd').focus();
    await press('Tab');
    expect(document.activeElement!.localName).to.equal('sam-text-field');
    panel(host, 'd').innerHTML = '<h3>Heading</h3><button>After it</button>';
    tab(host, 'd').focus();
    await press('Tab');
    expect(document.activeElement === panel(host, 'd')).to.be.true;
  });

  it('keeps the focus out of what is closed', async () => {
    const host = await tabs(html`<div><sam-tabs>${letters}</sam-tabs><button>after</button></div>`);
    panel(host, 'a').innerHTML = '<button>in a</button>';
    tab(host, 'a').focus();
    const met: string[] = [];
    for (let i = 0; i < 2; i++) {
      await press('Tab');
      met.push(document.activeElement!.textContent);
    }
    expect(met).to.deep.equal(['in a', 'after']);
  });

  it('lets the browser look into closed panels, and opens the one in which it finds something', async () => {
    const host = await tabs();
    const heard = hears(host);
    expect(panel(host, 'b').getAttribute('hidden')).to.equal('until-found');
    expect(getComputedStyle(panel(host, 'b')).contentVisibility).to.equal('hidden');
    expect(panel(host, 'b').getBoundingClientRect().height).to.equal(0);
    panel(host, 'b').dispatchEvent(new Event('beforematch', { bubbles: true }));
    expect(open(host)).to.deep.equal(['b', 'b']);
    expect(heard).to.deep.equal(['b b,b']);
  });

  it('opens for a link to something in it', async () => {
    const host = await tabs(html`<div><a href="#deep">Go</a><sam-tabs>${letters}</sam-tabs></div>`);
    await clickOn(host.previousElementSibling!);
    await aTimeout(50);
    expect(open(host)).to.deep.equal(['b', 'b']);
    expect(location.hash).to.equal('#deep');
  });

  it('opens at its start for what the address leads to, and scrolls there', async () => {
    history.replaceState(null, '', '#deep');
    const host = await tabs(
      html`<div>
        <div style="block-size: 3000px"></div>
        <sam-tabs>${letters}</sam-tabs>
        <div style="block-size: 3000px"></div>
      </div>`,
    );
    await aTimeout(50);
    expect(open(host)).to.deep.equal(['b', 'b']);
    const { top } = host.querySelector('#deep')!.getBoundingClientRect();
    expect(top).to.be.within(-20, innerHeight);
  });

  it('opens for an error in a closed panel, by the link of the summary', async () => {
    const host = await tabs(
      html`<form>
        <sam-error-summary></sam-error-summary>
        <sam-tabs
          ><sam-tab slot="tab" panel="a">A</sam-tab><sam-tab slot="tab" panel="b">B</sam-tab
          ><sam-tab-panel name="a">1</sam-tab-panel
          ><sam-tab-panel name="b"><sam-text-field label="Name" required></sam-text-field></sam-tab-panel
        ></sam-tabs>
        <sam-button>Send</sam-button>
      </form>`,
    );
    await clickOn(host.nextElementSibling!);
    await aTimeout(100);
    const summary = host.parentElement!.querySelector('sam-error-summary')!;
    await clickOn(summary.shadowRoot!.querySelector('a')!);
    await aTimeout(20);
    expect(open(host)).to.deep.equal(['b', 'b']);
    expect(document.activeElement!.localName).to.equal('sam-text-field');
  });

  it('keeps the open panel in the address with hash, without a step to go back', async () => {
    const steps = history.length;
    const host = await tabs(html`<sam-tabs hash>${letters}</sam-tabs>`);
    expect(location.hash).to.equal('');
    await clickOn(tab(host, 'b'));
    expect(location.hash).to.equal('#b');
    expect(history.length).to.equal(steps);
    location.hash = '#d';
    await aTimeout(50);
    expect(open(host)).to.deep.equal(['d', 'd']);
    location.hash = '#nowhere';
    await aTimeout(50);
    expect(open(host)).to.deep.equal(['d', 'd']);
    location.hash = '#%';
    await aTimeout(50);
    expect(open(host)).to.deep.equal(['d', 'd']);
    history.replaceState({ mine: 1 }, '', '#deep');
    await clickOn(tab(host, 'b'));
    expect(location.hash, 'a link that leads into the panel stays').to.equal('#deep');
    await clickOn(tab(host, 'a'));
    expect(location.hash).to.equal('#a');
    expect(history.state).to.deep.equal({ mine: 1 });
  });

  it('starts with the panel that the address names, also where it comes late or is no ASCII', async () => {
    history.replaceState(null, '', '#%C3%B6versikt');
    const host = await tabs(html`<sam-tabs hash active="b">${letters}</sam-tabs>`);
    expect(open(host)).to.deep.equal(['b', 'b']);
    host.insertAdjacentHTML(
      'beforeend',
      '<sam-tab slot="tab" panel="översikt">Översikt</sam-tab><sam-tab-panel name="översikt">Allt</sam-tab-panel>',
    );
    await aTimeout(20);
    expect(open(host)).to.deep.equal(['översikt', 'översikt']);
    const without = await tabs(
      html`<sam-tabs>${letters}<sam-tab-panel name="översikt">x</sam-tab-panel></sam-tabs>`,
    );
    expect(open(without)).to.deep.equal(['a', 'a']);
  });

  it('bears tabs and panels that come, go and are renamed', async () => {
    const host = await tabs(html`<sam-tabs active="late"></sam-tabs>`);
    host.innerHTML =
      '<sam-tab slot="tab" panel="x">X</sam-tab><sam-tab-panel name="x">1</sam-tab-panel><sam-tab-panel name="late">2</sam-tab-panel>';
    await aTimeout(20);
    expect(open(host)).to.deep.equal(['x', 'x']);
    host.insertAdjacentHTML('beforeend', '<sam-tab slot="tab" panel="late">L</sam-tab>');
    await aTimeout(20);
    expect(open(host)).to.deep.equal(['late', 'late']);
    tab(host, 'late').remove();
    await aTimeout(20);
    expect(open(host)).to.deep.equal(['x', 'x']);
    panel(host, 'late').setAttribute('name', 'y');
    tab(host, 'x').setAttribute('panel', 'y');
    await aTimeout(20);
    expect(open(host)).to.deep.equal(['y', 'y']);
    tab(host, 'y').remove();
    await aTimeout(20);
    expect(open(host), 'without tabs, everything can be read').to.deep.equal(['', 'x,y']);
  });

  it('leaves the tabs in a panel alone', async () => {
    const host = await tabs(
      html`<sam-tabs
        ><sam-tab slot="tab" panel="a">A</sam-tab><sam-tab slot="tab" panel="b">B</sam-tab
        ><sam-tab-panel name="a"><sam-tabs id="inner">${letters}</sam-tabs></sam-tab-panel
        ><sam-tab-panel name="b">2</sam-tab-panel></sam-tabs
      >`,
    );
    const within = host.querySelector<SamTabs>('#inner')!;
    await within.updateComplete;
    const heard = hears(host);
    await clickOn(tab(within, 'b'));
    await press('ArrowRight');
    expect([open(host)[0], open(within)[0], heard.length]).to.deep.equal(['a', 'd', 0]);
    await clickOn(tab(host, 'b'));
    expect([open(host)[0], open(within)[0]]).to.deep.equal(['b', 'd']);
    within.querySelector('[name=b]')!.dispatchEvent(new Event('beforematch', { bubbles: true }));
    expect([open(host)[0], open(within)[0]]).to.deep.equal(['b', 'b']);
  });

  it('scrolls its row, with buttons where there is more, to the tab that is open', async () => {
    const host = await tabs(
      html`<sam-tabs style="inline-size: 400px" active="15"
        >${Array.from(
          { length: 20 },
          (_, i) =>
            html`<sam-tab slot="tab" panel=${i}>Number ${i}</sam-tab
              ><sam-tab-panel name=${i}>${i}</sam-tab-panel>`,
        )}</sam-tabs
      >`,
    );
    await aTimeout(100);
    const [list, start, end] = ['list', 'start', 'end'].map((part) => inner(host, part));
    const isSeen = (name: number) => {
      const [one, row] = [tab(host, `"${name}"`), list!].map((element) => element.getBoundingClientRect());
      return one!.left >= row!.left - 1 && one!.right <= row!.right + 1;
    };
    expect([isSeen(15), start!.hidden, end!.hidden]).to.deep.equal([true, false, false]);
    const page = scrollY;
    host.active = '0';
    await aTimeout(100);
    expect([isSeen(0), start!.hidden, end!.hidden]).to.deep.equal([true, true, false]);
    tab(host, '"0"').focus();
    await clickOn(end!);
    await aTimeout(100);
    expect([isSeen(0), start!.hidden]).to.deep.equal([false, false]);
    expect(focusedPanel(), 'the focus stays').to.equal('0');
    expect(host.active).to.equal('0');
    await clickOn(start!);
    await aTimeout(100);
    expect([isSeen(0), start!.hidden]).to.deep.equal([true, true]);
    await press('End');
    await aTimeout(100);
    expect([isSeen(19), end!.hidden]).to.deep.equal([true, true]);
    host.dir = 'rtl';
    host.active = '10';
    await aTimeout(100);
    expect([isSeen(10), start!.hidden, end!.hidden]).to.deep.equal([true, false, false]);
    await press('Home');
    await aTimeout(100);
    expect([isSeen(0), start!.hidden, end!.hidden]).to.deep.equal([true, true, false]);
    expect(scrollY).to.equal(page);
    host.style.inlineSize = '4000px';
    await aTimeout(100);
    expect([start!.hidden, end!.hidden]).to.deep.equal([true, true]);
    await aTimeout(0);
  });

  it('is no wider than a page of 320 pixels', async () => {
    await viewport({ width: engine === 'webkit' ? 480 : 320 });
    await tabs();
    await aTimeout(50);
    expect(document.documentElement.scrollWidth).to.be.most(innerWidth);
  });

  it('gives every tab its panel in print, each under its name', async function () {
    const host = await tabs();
    expect(panel(host, 'b').dataset.samHeading).to.equal('Beta');
    tab(host, 'b').firstChild!.textContent = 'Second';
    await aTimeout(20);
    expect(panel(host, 'b').dataset.samHeading).to.equal('Second');
    if (!canEmulate) return;
    await emulate({}, 'print');
    for (const name of ['a', 'b', 'c', 'd']) {
      expect(panel(host, name).getBoundingClientRect().height, name).to.be.above(20);
      const { content, display } = getComputedStyle(panel(host, name), '::before');
      expect([content, display]).to.deep.equal([`"${panel(host, name).dataset.samHeading}"`, 'block']);
    }
    expect(open(host)[1]).to.equal('a,b,c,d');
    expect(getComputedStyle(inner(host, 'list').parentElement!).display).to.equal('none');
  });
});
