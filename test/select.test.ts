import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { SamSelect } from '../src/components/select/select.js';
import { controlAria } from '../src/core/control-aria.js';
import '../src/entries/button.js';
import '../src/entries/select.js';
import '../src/entries/text-field.js';
import {
  accessible,
  clickOn,
  engine,
  pointAt,
  press,
  submissions,
  type,
  viewport,
} from './support/commands.js';

const countries = html`
  <sam-option value="dk">Denmark</sam-option>
  <sam-option value="fi">Finland</sam-option>
  <sam-option value="is" disabled>Iceland</sam-option>
  <sam-option value="no">Norway</sam-option>
  <sam-option value="se">Sweden <span slot="description">Also Svalbard? No.</span></sam-option>
`;

async function select(markup: TemplateResult): Promise<SamSelect> {
  const root = await fixture<HTMLElement>(markup);
  const host = root.matches('sam-select') ? root : root.querySelector('sam-select')!;
  await host.updateComplete;
  return host;
}

const inner = (host: SamSelect, selector = '#control') =>
  host.shadowRoot!.querySelector<HTMLElement>(selector)!;
const shown = (host: SamSelect) => inner(host, '#value').textContent;
const isOpen = (host: SamSelect) => inner(host, '#list').matches(':popover-open');
/** The text of the option that the keys are on, as assistive technology is told. */
const active = (host: SamSelect) =>
  host[controlAria]!.ariaActiveDescendantElement?.getAttribute('value') ?? '';
const hears = (host: SamSelect) => {
  const heard: string[] = [];
  for (const name of ['input', 'change', 'sam-clear'])
    host.addEventListener(name, () => heard.push(`${name} ${host.value}`));
  return heard;
};

describe('sam-select', () => {
  it('shows the text of its option, and keeps a value until its option comes', async () => {
    const host = await select(html`<sam-select label="Country"></sam-select>`);
    host.value = 'se';
    expect(host.value).to.equal('');
    host.innerHTML =
      '<sam-option value="dk">Denmark</sam-option><sam-option value="se">Sweden<b slot="description">North</b></sam-option>';
    expect(host.value).to.equal('se');
    await aTimeout(20);
    expect(shown(host)).to.equal('Sweden');
    host.lastElementChild!.firstChild!.textContent = 'Sverige';
    await aTimeout(20);
    expect(shown(host)).to.equal('Sverige');
    host.lastElementChild!.remove();
    await aTimeout(20);
    expect([host.value, shown(host)]).to.deep.equal(['', '']);
  });

  it('starts from its attribute or from the option that is selected, and sends texts where there are no values', async () => {
    const host = await select(
      html`<sam-select label="Answer"
        ><sam-option>Yes</sam-option
        ><sam-option selected>Perhaps <i slot="description">Later</i></sam-option></sam-select
      >`,
    );
    expect(host.value).to.equal('Perhaps');
    host.setAttribute('value', 'Yes');
    expect(host.value).to.equal('Yes');
    expect(shown(host)).to.equal('Yes');
  });

  it('is a combobox with a list, and tells which option the keys are on', async () => {
    const host = await select(
      html`<sam-select label="Country" hint="Where you live." required>${countries}</sam-select>`,
    );
    const control = inner(host);
    expect(await accessible(control)).to.include({ name: 'Country' });
    expect((await accessible(control)).role).to.match(/combo ?box/i);
    expect(control.ariaExpanded).to.equal('false');
    host.focus();
    await press('ArrowDown');
    expect(isOpen(host)).to.be.true;
    expect(control.ariaExpanded).to.equal('true');
    expect(active(host)).to.equal('dk');
    await press('ArrowDown');
    await press('ArrowDown');
    // Past the one that is disabled.
    expect(active(host)).to.equal('no');
    const option = host.querySelector('[value=no]')!;
    expect(await accessible(option)).to.include({ name: 'Norway' });
    expect((await accessible(option)).role).to.match(/option/);
    expect((await accessible(inner(host, '#list'))).name).to.equal('Country');
    await press('Enter');
    expect(isOpen(host)).to.be.false;
    expect(host.value).to.equal('no');
    expect(control.ariaExpanded).to.equal('false');
  });

  it('follows every key of a list', async () => {
    const host = await select(
      html`<sam-select label="Year"
        >${Array.from({ length: 40 }, (_, i) => html`<sam-option value=${i}>${2000 + i}</sam-option>`)}</sam-select
      >`,
    );
    host.focus();
    const presses: [key: string, at: string][] = [
      ['End', '39'],
      ['ArrowDown', '39'],
      ['PageUp', '29'],
      ['ArrowUp', '28'],
      ['PageDown', '38'],
      ['PageDown', '39'],
      ['Home', '0'],
      ['ArrowUp', '0'],
    ];
    for (const [key, at] of presses) {
      await press(key);
      expect(active(host), key).to.equal(at);
    }
    await press('Escape');
    expect([isOpen(host), host.value]).to.deep.equal([false, '']);
    await press('Alt+ArrowDown');
    expect(isOpen(host)).to.be.true;
    await press('ArrowDown');
    await press('Alt+ArrowUp');
    expect([isOpen(host), host.value]).to.deep.equal([false, '1']);
    await press(' ');
    expect([isOpen(host), active(host)]).to.deep.equal([true, '1']);
    await press('ArrowDown');
    await press(' ');
    expect([isOpen(host), host.value]).to.deep.equal([false, '2']);
  });

  it('finds an option by what is typed, with spaces in it', async () => {
    const host = await select(
      html`<sam-select label="Town"
        ><sam-option>New Town</sam-option><sam-option>New York</sam-option><sam-option>Naples</sam-option
        ><sam-option>Zürich</sam-option></sam-select
      >`,
    );
    host.focus();
    await type('new y');
    expect(isOpen(host)).to.be.true;
    expect(host[controlAria]!.ariaActiveDescendantElement!.textContent).to.equal('New York');
    await press('Enter');
    expect(host.value).to.equal('New York');
    await aTimeout(1100);
    await type('z');
    expect(host[controlAria]!.ariaActiveDescendantElement!.textContent).to.equal('Zürich');
    await aTimeout(1100);
    const met: string[] = [];
    for (let i = 0; i < 3; i++) {
      await press('n');
      met.push(host[controlAria]!.ariaActiveDescendantElement!.textContent);
    }
    expect(met).to.deep.equal(['New Town', 'New York', 'Naples']);
  });

  it('chooses on Tab and goes on', async () => {
    const host = await select(
      html`<div><sam-select label="Country">${countries}</sam-select><button>Next</button></div>`,
    );
    host.focus();
    await press('ArrowDown');
    await press('ArrowDown');
    await press('Tab');
    expect([isOpen(host), host.value, document.activeElement!.localName]).to.deep.equal([
      false,
      'fi',
      'button',
    ]);
  });

  it('is opened, closed and answered with the pointer, and keeps the focus', async () => {
    const host = await select(html`<sam-select label="Country">${countries}</sam-select>`);
    const heard = hears(host);
    for (const open of [true, false, true]) {
      await clickOn(inner(host, '.box'));
      expect(isOpen(host)).to.equal(open);
    }
    await pointAt(host.querySelector('[value=fi]')!);
    expect(active(host)).to.equal('fi');
    await clickOn(host.querySelector('[value=is]')!);
    expect([isOpen(host), heard.length]).to.deep.equal([true, 0]);
    await clickOn(host.querySelector('[value=se]')!);
    expect([isOpen(host), shown(host)]).to.deep.equal([false, 'Sweden']);
    expect(heard).to.deep.equal(['input se', 'change se']);
    expect(document.activeElement === host).to.be.true;
    await clickOn(inner(host, '.box'));
    await clickOn(host.querySelector('[value=se]')!);
    expect(heard.length).to.equal(2);
    await clickOn(inner(host, '.box'));
    await clickOn([790, 590]);
    expect([isOpen(host), host.open]).to.deep.equal([false, false]);
  });

  it('focuses its control on a click on its label, and does not open', async () => {
    const host = await select(html`<sam-select label="Country">${countries}</sam-select>`);
    const range = new Range();
    range.selectNodeContents(inner(host, 'label'));
    const { left, top, height } = range.getBoundingClientRect();
    await clickOn([left + 4, top + height / 2]);
    expect(host.shadowRoot!.activeElement?.id).to.equal('control');
    expect(isOpen(host)).to.be.false;
  });

  it('gives the choice back with its button, and says so', async () => {
    const host = await select(
      html`<sam-select label="Country" value="se" clearable required>${countries}</sam-select>`,
    );
    const heard = hears(host);
    expect((await accessible(inner(host, '.close'))).name).to.equal('Clear Country');
    await clickOn(inner(host, '.close'));
    expect([isOpen(host), host.value]).to.deep.equal([false, '']);
    expect(heard).to.deep.equal(['input ', 'change ', 'sam-clear ']);
    expect(host.validity.valueMissing).to.be.true;
    expect(getComputedStyle(inner(host, '.close')).visibility).to.equal('hidden');
  });

  it('can be read and not opened while it is read-only', async () => {
    const host = await select(
      html`<sam-select label="Country" value="se" readonly native>${countries}</sam-select>`,
    );
    expect(inner(host).ariaReadOnly).to.equal('true');
    host.focus();
    for (const key of ['ArrowDown', 'Enter', ' ', 'n', 'End']) await press(key);
    await clickOn(inner(host, '.box'));
    expect([isOpen(host), host.value, shown(host)]).to.deep.equal([false, 'se', 'Sweden']);
    expect(document.activeElement === host).to.be.true;
  });

  it("answers with the platform's own picker as with the list", async () => {
    const host = await select(
      html`<sam-select label="Country" native value="fi" required
        >${countries}<sam-option-group label="Far"
          ><sam-option value="jp">Japan</sam-option></sam-option-group
        ></sam-select
      >`,
    );
    const native = inner(host) as HTMLSelectElement;
    expect(native.localName).to.equal('select');
    expect((await accessible(native)).name).to.equal('Country');
    expect(native.selectedOptions[0]!.textContent).to.equal('Finland');
    expect([...native.querySelectorAll('option')].map(({ disabled }) => disabled)).to.deep.equal([
      false,
      false,
      false,
      true,
      false,
      false,
      false,
    ]);
    expect(native.querySelector('optgroup')!.label).to.equal('Far');
    const heard = hears(host);
    host.focus();
    await press('S');
    if (engine === 'chromium') {
      expect([host.value, String(heard)]).to.deep.equal(['se', 'input se,change se']);
    }
    host.value = 'jp';
    expect(native.value).to.equal('jp');
    host.value = 'nowhere';
    expect([host.value, native.value]).to.deep.equal(['', '']);
    host.insertAdjacentHTML('beforeend', '<sam-option value="nowhere">Nowhere</sam-option>');
    await aTimeout(20);
    expect([host.value, native.value]).to.deep.equal(['nowhere', 'nowhere']);
    host.native = false;
    expect(shown(host)).to.equal('Nowhere');
  });

  it('sends its value, and Enter on it sends nothing', async () => {
    const post = submissions();
    const host = await select(
      html`<form method="post" action=${post.action} target=${post.target}>
        <sam-select name="country" label="Country">${countries}</sam-select><button>Send</button>
      </form>`,
    );
    host.focus();
    await press('Enter');
    await press('End');
    await press('Enter');
    await clickOn(host.nextElementSibling!);
    const requests = await post.received(1);
    expect(requests.map(({ entries }) => JSON.stringify(entries))).to.deep.equal(['[["country","se"]]']);
  });

  it('lies under its box, as wide, within the window, and over it where there is no room', async () => {
    await viewport({ width: 480, height: 500 });
    const host = await select(
      html`<sam-select label="Country"
        >${Array.from({ length: 60 }, (_, i) => html`<sam-option>Place number ${i}</sam-option>`)}</sam-select
      >`,
    );
    const list = inner(host, '#list');
    const box = inner(host, '.box');
    host.open = true;
    await aTimeout(50);
    let [at, of] = [list.getBoundingClientRect(), box.getBoundingClientRect()];
    expect(at.top).to.be.within(of.bottom, of.bottom + 8);
    expect(at.width).to.be.within(of.width - 1, of.width + 1);
    expect(at.bottom).to.be.below(innerHeight);
    expect(list.scrollHeight).to.be.above(list.clientHeight);
    await press('End');
    host.open = false;
    host.style.cssText = 'position:fixed;inset-block-end:0;inset-inline:10px';
    host.open = true;
    await aTimeout(50);
    [at, of] = [list.getBoundingClientRect(), box.getBoundingClientRect()];
    expect(at.bottom).to.be.within(of.top - 8, of.top);
    expect(at.top).to.be.above(0);
  });

  it('is as high as a text field and a button, on one line', async () => {
    const row = await fixture<HTMLElement>(
      html`<div style="display:flex;align-items:baseline">
        <sam-select label="a" label-hidden>${countries}</sam-select
        ><sam-text-field label="b" label-hidden value="x"></sam-text-field><sam-button>Find</sam-button
        ><sam-select label="a" label-hidden native value="se">${countries}</sam-select>
      </div>`,
    );
    await aTimeout(50);
    const places = [...row.children].map((child) => {
      const { top, height } = (
        child.shadowRoot!.querySelector('[part=base]') ?? child
      ).getBoundingClientRect();
      return `${Math.round(top)} ${Math.round(height)}`;
    });
    expect(new Set(places).size, places.join()).to.equal(1);
  });

  it('opens with 500 options, of which only those in sight are laid out', async () => {
    const host = await select(
      html`<sam-select label="Place"
        >${Array.from({ length: 500 }, (_, i) => html`<sam-option value=${i}>Place ${i}${i === 400 ? ', the one with the longest name of all' : ''}</sam-option>`)}</sam-select
      >`,
    );
    host.style.inlineSize = '8rem';
    host.value = '480';
    host.open = true;
    await aTimeout(50);
    const list = inner(host, '#list').getBoundingClientRect();
    const option = host.querySelector('[value="480"]')!.getBoundingClientRect();
    expect(option.top >= list.top && option.bottom <= list.bottom).to.be.true;
    inner(host, '#list').scrollTo({ top: 0, behavior: 'instant' });
    await aTimeout(50);
    expect(inner(host, '#list').getBoundingClientRect().width, 'scrolled').to.equal(list.width);
    expect(list.width).to.be.above(200);
  });
});
