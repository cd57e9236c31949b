import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { controlAria } from '../src/core/control-aria.js';
import { SamCheckbox } from '../src/entries/checkbox.js';
import '../src/entries/button.js';
import { accessible, clickOn, press, submissions } from './support/commands.js';

const box = async (markup: ReturnType<typeof html>) => {
  const root = await fixture<HTMLElement>(markup);
  const element = root instanceof SamCheckbox ? root : root.querySelector('sam-checkbox')!;
  await element.updateComplete;
  return element;
};
const inputOf = (element: SamCheckbox) => element[controlAria] as HTMLInputElement;

/** Presses the text of a label, at its start. */
async function clickOnText(label: Element) {
  const range = new Range();
  range.selectNodeContents(label.firstChild!);
  const { left, top, height } = range.getBoundingClientRect();
  await clickOn([left + 4, top + height / 2]);
}

describe('sam-checkbox, pressed', () => {
  it('on its box, on its label and by the space bar, each time once', async () => {
    const element = await box(html`<sam-checkbox label="Receipt"></sam-checkbox>`);
    const heard: string[] = [];
    for (const type of ['input', 'change'])
      element.addEventListener(type, () => heard.push(`${type} ${element.checked}`));
    await clickOn(inputOf(element));
    expect(element.checked).to.be.true;
    await clickOn(element.shadowRoot!.querySelector<HTMLElement>('[part=label]')!);
    expect(element.checked).to.be.false;
    element.focus();
    await press(' ');
    expect(element.checked).to.be.true;
    expect(heard).to.deep.equal([
      'input true',
      'change true',
      'input false',
      'change false',
      'input true',
      'change true',
    ]);
  });

  it('on a label outside, beside it or around it, and by a script', async () => {
    const beside = await box(
      html`<div><label for="b">Beside</label> <sam-checkbox id="b"></sam-checkbox></div>`,
    );
    await clickOnText(beside.previousElementSibling!);
    expect(beside.checked, 'beside').to.be.true;
    const inside = await box(
      html`<div>
        <label>Around <sam-checkbox></sam-checkbox></label>
      </div>`,
    );
    await clickOnText(inside.parentElement!);
    expect(inside.checked, 'around').to.be.true;
    await clickOn(inputOf(inside));
    expect(inside.checked, 'the box itself').to.be.false;
    inside.click();
    expect(inside.checked, 'a script').to.be.true;
    inside.disabled = true;
    inside.click();
    expect(inside.checked, 'disabled').to.be.true;
  });

  it('anywhere on a card', async () => {
    const element = await box(
      html`<sam-checkbox variant="card" label="Receipt" hint="By email."></sam-checkbox>`,
    );
    const { right, bottom } = element.getBoundingClientRect();
    await clickOn([right - 6, bottom - 6]);
    expect(element.checked).to.be.true;
  });

  it('although the page changes it while it is pressed, but not if the page refuses', async () => {
    const element = await box(html`<sam-checkbox label="Receipt"></sam-checkbox>`);
    element.addEventListener('click', () => (element.label = 'Thank you'), { once: true });
    await clickOn(inputOf(element));
    expect([element.checked, inputOf(element).checked]).to.deep.equal([true, true]);
    element.addEventListener('click', (event) => event.preventDefault());
    await clickOn(inputOf(element));
    await aTimeout(20);
    expect([element.checked, inputOf(element).checked]).to.deep.equal([true, true]);
  });

  it('but not while read-only', async () => {
    const element = await box(html`<sam-checkbox label="Receipt" readonly checked></sam-checkbox>`);
    element.addEventListener('input', () => expect.fail('It was changed.'));
    await clickOn(inputOf(element));
    element.focus();
    await press(' ');
    expect(element.checked).to.be.true;
    expect(inputOf(element).checked).to.be.true;
  });
});

describe('sam-checkbox, indeterminate', () => {
  it('until it is pressed, and then ticked or empty as it was', async () => {
    const element = await box(html`<sam-checkbox label="All" indeterminate></sam-checkbox>`);
    expect(inputOf(element).indeterminate).to.be.true;
    element.focus();
    await press(' ');
    expect(element.indeterminate).to.be.false;
    expect(element.checked).to.be.true;
    element.indeterminate = true;
    expect(inputOf(element).indeterminate).to.be.true;
    expect(element.checked).to.be.true;
  });
});

describe('sam-checkbox, in a form', () => {
  it('with others of its name, each sends its value', async () => {
    const post = submissions();
    const form = await fixture<HTMLFormElement>(html`
      <form method="post" action=${post.action} target=${post.target}>
        <sam-checkbox name="way" value="email" label="Email" checked></sam-checkbox>
        <sam-checkbox name="way" value="letter" label="Letter"></sam-checkbox>
        <sam-checkbox name="way" value="text" label="Text" checked></sam-checkbox>
        <sam-checkbox name="ok" label="OK" checked></sam-checkbox>
        <sam-button>Send</sam-button>
      </form>
    `);
    await clickOn(form.querySelector('sam-button')!);
    const [request] = await post.received();
    expect(request!.entries).to.deep.equal([
      ['way', 'email'],
      ['way', 'text'],
      ['ok', 'on'],
    ]);
  });

  it('says what is missing in its own words, and no longer once it is ticked', async () => {
    const element = await box(html`
      <form><sam-checkbox name="ok" label="True" required></sam-checkbox><button>Send</button></form>
    `);
    await clickOn(element.nextElementSibling as HTMLElement);
    await aTimeout(20);
    expect(element.shadowRoot!.querySelector('[part=error]')!.textContent).to.equal(
      'Error: Tick the box to go on.',
    );
    expect((await accessible(inputOf(element))).name).to.equal('True');
    await press(' ');
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('[part=error]')).to.be.null;
  });

  it('sends the form on Enter', async () => {
    const element = await box(html`
      <form><sam-checkbox name="ok" label="True" checked></sam-checkbox><sam-button>Send</sam-button></form>
    `);
    const sent = new Promise<void>((resolve) =>
      element.closest('form')!.addEventListener('submit', (event) => (event.preventDefault(), resolve())),
    );
    element.focus();
    await press('Enter');
    await sent;
  });
});
