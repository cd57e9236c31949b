import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { controlAria } from '../src/core/control-aria.js';
import type { SamRadioGroup } from '../src/entries/radio-group.js';
import '../src/entries/checkbox.js';
import '../src/entries/radio-group.js';
import '../src/entries/text-field.js';
import { accessible, clickOn, engine, press } from './support/commands.js';

const group = async (attributes: Record<string, string> = {}, content?: ReturnType<typeof html>) => {
  const root = await fixture<HTMLElement>(html`
    <div>
      <button>before</button>
      <sam-radio-group label="Size" name="size">
        ${
          content ??
          html`<sam-radio value="s" label="Small" hint="For one."></sam-radio>
            <sam-radio value="m" label="Medium" disabled></sam-radio>
            <sam-radio value="l"><b>Large</b></sam-radio>`
        }
      </sam-radio-group>
      <button>after</button>
    </div>
  `);
  const element = root.querySelector('sam-radio-group')!;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  await aTimeout(20);
  const radios = [...element.querySelectorAll('sam-radio')];
  return { root, element, radios, before: root.querySelector('button')! };
};
const checked = (element: Element) =>
  [...element.querySelectorAll('sam-radio[aria-checked=true]')].map((radio) => radio.getAttribute('value'));
const focusedValue = () => document.activeElement?.getAttribute('value');

describe('sam-radio-group, with keys', () => {
  it('is one stop, and arrows choose the next that can be chosen, round and round', async () => {
    const { element, before } = await group();
    before.focus();
    await press('Tab');
    expect(focusedValue()).to.equal('s');
    expect(element.value, 'the focus chooses nothing').to.equal('');
    await press(' ');
    expect(element.value).to.equal('s');
    await press('ArrowDown');
    expect([focusedValue(), element.value]).to.deep.equal(['l', 'l']);
    await press('ArrowRight');
    expect(element.value).to.equal('s');
    await press('ArrowUp');
    expect(element.value).to.equal('l');
    await press('Home');
    expect(element.value).to.equal('s');
    await press('End');
    expect([focusedValue(), element.value]).to.deep.equal(['l', 'l']);
    await press('Tab');
    expect(document.activeElement?.textContent).to.equal('after');
    await press('Shift+Tab');
    expect(focusedValue()).to.equal('l');
    expect(checked(element)).to.deep.equal(['l']);
  });

  it('turns the arrows with the writing direction', async () => {
    const { element, radios } = await group({ dir: 'rtl' });
    element.focus();
    await press('ArrowLeft');
    expect(element.value).to.equal('l');
    await press('ArrowRight');
    expect(element.value).to.equal('s');
    expect(radios[0]).to.equal(document.activeElement);
  });

  it('leaves the arrows to a field inside it', async () => {
    const { element } = await group(
      {},
      html`<sam-radio value="yes" label="Yes"></sam-radio>
        <sam-text-field label="Number"></sam-text-field>
        <sam-radio value="no" label="No"></sam-radio>`,
    );
    element.querySelector('sam-text-field')!.focus();
    await press('ArrowDown');
    await press('End');
    expect(element.value).to.equal('');
    expect(document.activeElement?.localName).to.equal('sam-text-field');
  });
});

describe('sam-radio-group, with a pointer', () => {
  it('chooses where it is pressed, and says so once', async () => {
    const { element, radios } = await group();
    const heard: string[] = [];
    for (const type of ['input', 'change'])
      element.addEventListener(type, (event) =>
        heard.push(`${type} ${(event.target as SamRadioGroup).value}`),
      );
    await clickOn(radios[2]!);
    await clickOn(radios[2]!);
    await clickOn(radios[1]!);
    expect(heard).to.deep.equal(['input l', 'change l']);
    expect(focusedValue()).to.equal('l');
  });

  it('follows a link in a label, and chooses nothing by it', async () => {
    const { element } = await group(
      {},
      html`<sam-radio value="a">With <a href="#terms">terms</a></sam-radio>`,
    );
    await clickOn(element.querySelector('a')!);
    expect(location.hash).to.equal('#terms');
    expect(element.value).to.equal('');
    history.replaceState(null, '', ' ');
  });

  it('stays as it is while read-only, or out of use', async () => {
    const { element, radios } = await group({ readonly: '', value: 's' });
    await clickOn(radios[2]!);
    await press('ArrowDown');
    expect(element.value).to.equal('s');
    element.readOnly = false;
    element.disabled = true;
    await clickOn(radios[2]!);
    expect(element.value).to.equal('s');
    expect(document.activeElement === radios[2]).to.be.false;
  });
});

describe('sam-radio-group, told', () => {
  it('each option by its label alone, described by its hint, the error and the hint of the group', async () => {
    const { element, radios } = await group({ hint: 'You can change it.', error: 'Choose another.' });
    await aTimeout(20);
    const { name, role } = await accessible(radios[0]!);
    expect(name).to.equal('Small');
    expect(role).to.match(/radio/);
    expect((await accessible(radios[2]!)).name).to.equal('Large');
    if (engine !== 'webkit')
      expect((await accessible(radios[0]!)).description).to.equal(
        'For one. Choose another. You can change it.',
      );
    const control = element[controlAria]!;
    expect((await accessible(control)).name).to.equal('Size');
    element.error = '';
    await element.updateComplete;
    expect(radios[2]!.getAttribute('aria-description')).to.equal('You can change it.');
  });

  it('keeps what the page says on an option', async () => {
    const { radios } = await group(
      {},
      html`<sam-radio value="a" label="A" aria-description="Said by the page." hint="Ours"></sam-radio>`,
    );
    expect(radios[0]!.getAttribute('aria-description')).to.equal('Said by the page.');
  });
});

describe('sam-radio-group, its value', () => {
  it('is that of the option marked, or of the one that its own value names, even before it is there', async () => {
    const marked = await group({}, html`<sam-radio value="a" label="A" checked></sam-radio>`);
    expect(marked.element.value).to.equal('a');
    const { element } = await group({ value: 'x' });
    expect(element.value).to.equal('');
    const late = document.createElement('sam-radio');
    late.value = 'x';
    late.label = 'Late';
    element.append(late);
    await aTimeout(20);
    expect(element.value).to.equal('x');
    expect(late.tabIndex).to.equal(0);
    late.remove();
    await aTimeout(20);
    expect(element.value).to.equal('');
    expect(element.querySelectorAll('[tabindex="0"]').length, 'stops').to.equal(1);
  });

  it('is not told to be missing while the person moves among its options', async () => {
    const { element, radios } = await group({ required: '' });
    element.focus();
    await press('ArrowDown');
    await press('ArrowDown');
    expect(radios[0]).to.equal(document.activeElement);
    expect(element.matches(':state(focused)')).to.be.true;
    expect(element.shadowRoot!.querySelector('[part=error]')).to.be.null;
  });
});

describe('sam-radio-group, its look', () => {
  const mark = (radio: Element) => getComputedStyle(radio.shadowRoot!.querySelector('.mark')!);

  it('gives its size to its options', async () => {
    const widths: number[] = [];
    for (const size of ['small', 'medium', 'large'])
      widths.push(parseFloat(mark((await group({ size })).radios[0]!).inlineSize));
    expect(widths[0]).to.be.below(widths[1]!);
    expect(widths[1]).to.be.below(widths[2]!);
  });

  it('shows its error at the edge of each option, and of nothing else that stands beside one', async () => {
    const { element, radios } = await group(
      {},
      html`<sam-radio value="s" label="Small"></sam-radio> <sam-checkbox label="With a lid"></sam-checkbox>`,
    );
    const before = mark(radios[0]!).borderTopColor;
    element.error = 'Choose a size.';
    await element.updateComplete;
    for (const radio of radios) expect(mark(radio).borderTopColor).not.to.equal(before);
    const box = element.querySelector('sam-checkbox')!.shadowRoot!.querySelector('input')!;
    expect(getComputedStyle(box).borderTopColor).to.equal(before);
    element.error = '';
    await element.updateComplete;
    expect(mark(radios[0]!).borderTopColor).to.equal(before);
  });
});
