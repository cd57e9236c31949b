import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { controlAria } from '../src/core/control-aria.js';
import type { SamTextField } from '../src/entries/text-field.js';
import '../src/entries/text-field.js';
import '../src/entries/button.js';
import '../src/i18n/sv.js';
import {
  accessible,
  clickOn,
  engine,
  holdDown,
  letGo,
  pointAt,
  press,
  submissions,
  type,
} from './support/commands.js';

const field = async (markup: ReturnType<typeof html>) => {
  const root = await fixture<HTMLElement>(markup);
  const element = root.matches('sam-text-field')
    ? (root as SamTextField)
    : root.querySelector('sam-text-field')!;
  await element.updateComplete;
  return element;
};

const controlOf = (element: SamTextField) => element[controlAria] as HTMLInputElement;
const part = (element: SamTextField, name: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(`[part=${name}]`);
const errorOf = (element: SamTextField) =>
  part(element, 'error')?.textContent?.trim().replace(/\s+/g, ' ') ?? '';

describe('sam-text-field, its name and description', () => {
  const ways: Record<string, [ReturnType<typeof html>, string]> = {
    'its own label': [html`<sam-text-field label="Name"></sam-text-field>`, 'Name'],
    'its label slot': [
      html`<sam-text-field
        ><span slot="label">Full <b>name</b></span></sam-text-field
      >`,
      'Full name',
    ],
    'a hidden label': [html`<sam-text-field label="Name" label-hidden></sam-text-field>`, 'Name'],
    'an outside label': [
      html`<div><label for="n">Name</label><sam-text-field id="n"></sam-text-field></div>`,
      'Name',
    ],
    'a wrapping label': [html`<label>Name <sam-text-field></sam-text-field></label>`, 'Name'],
    'aria-label': [html`<sam-text-field aria-label="Name"></sam-text-field>`, 'Name'],
    'aria-labelledby': [
      html`<div><span id="n">Name</span><sam-text-field aria-labelledby="n"></sam-text-field></div>`,
      'Name',
    ],
    'an outside label and its own': [
      html`<div>
        <label for="n">Name</label><sam-text-field id="n" label="of the child"></sam-text-field>
      </div>`,
      'Name of the child',
    ],
  };
  for (const [way, [markup, expected]] of Object.entries(ways))
    it(`is named by ${way}, without hint and error`, async () => {
      const element = await field(markup);
      element.hint = 'As in your passport.';
      element.error = 'There is no such name.';
      await element.updateComplete;
      const { role, name } = await accessible(controlOf(element));
      expect(name).to.equal(expected);
      expect(role).to.be.oneOf(['textbox', 'entry']);
    });

  it('is described by hint, error and what the page names', async () => {
    const element = await field(
      html`<div>
        <sam-text-field
          label="Name"
          hint="As in your passport."
          error="There is no such name."
          aria-describedby="more"
        ></sam-text-field>
        <p id="more">Ask if in doubt.</p>
      </div>`,
    );
    const control = controlOf(element);
    const words = ['As in your passport.', 'Error: There is no such name.', 'Ask if in doubt.'];
    if (engine === 'webkit') {
      expect(control.ariaDescribedByElements!.map((one) => one.id)).to.have.members([
        'more',
        'hint',
        'error',
      ]);
      return;
    }
    const { description } = await accessible(control);
    for (const word of words) expect(description?.replace(/\s+/g, ' ')).to.include(word);
    element.removeAttribute('aria-describedby');
    element.error = 'Still not.';
    await element.updateComplete;
    expect((await accessible(control)).description?.replace(/\s+/g, ' ')).to.equal(
      'As in your passport. Error: Still not.',
    );
  });
  it('desc slot', async () => {
    const element = await field(
      html`<sam-text-field label="Name"><span slot="hint">As in your passport.</span></sam-text-field>`,
    );
    if (engine !== 'webkit')
      expect((await accessible(controlOf(element))).description).to.equal('As in your passport.');
  });

  for (const [way, markup] of Object.entries({
    'its own': html`<sam-text-field label="Name"></sam-text-field>`,
    'an outside': html`<div><label for="n">Name</label><sam-text-field id="n"></sam-text-field></div>`,
    'a wrapping': html`<label>Name <sam-text-field></sam-text-field></label>`,
  }))
    it(`takes the focus by a click on ${way} label`, async () => {
      const element = await field(markup);
      const label = element.label ? part(element, 'label')! : (element.labels[0] as HTMLElement);
      const { left, top } = label.getBoundingClientRect();
      await clickOn([left + 5, top + 8]);
      expect(document.activeElement).to.equal(element);
      expect(element.matches(':state(focused)')).to.be.true;
    });

  it('lets its error be selected with the mouse', async () => {
    const element = await field(
      html`<sam-text-field label="Name" error="There is no such name in the list."></sam-text-field>`,
    );
    const box = part(element, 'error')!.getBoundingClientRect();
    await holdDown([box.left + 30, box.top + box.height / 2]);
    await pointAt([box.left + 220, box.top + box.height / 2]);
    await letGo();
    const selection = getSelection()!;
    const text =
      (element.shadowRoot as ShadowRoot & { getSelection?: () => Selection }).getSelection?.().toString() ||
      selection.toString();
    expect(text.length, text).to.be.greaterThan(5);
  });
});

describe('sam-text-field, when errors show', () => {
  it('neither on the first key nor on passing through, but when left', async () => {
    const element = await field(html`<sam-text-field label="Email" type="email" required></sam-text-field>`);
    element.focus();
    await press('Tab');
    expect(errorOf(element)).to.equal('');
    element.focus();
    await type('ada');
    expect(element.validity.typeMismatch).to.be.true;
    expect(errorOf(element)).to.equal('');
    await press('Tab');
    await aTimeout(50);
    await element.updateComplete;
    expect(errorOf(element)).to.equal('Error: Write an email address like name@example.com.');
    expect(element.matches(':state(user-invalid)')).to.be.true;
    expect(controlOf(element).getAttribute('aria-invalid')).to.equal('true');
    element.focus();
    await press('End');
    await type('@a.se');
    await element.updateComplete;
    expect(errorOf(element)).to.equal('');
  });
  it('on submit, with the focus in the first, and without a bubble', async () => {
    for (const button of [html`<sam-button>Send</sam-button>`, html`<button>Send</button>`]) {
      const first = await field(
        html`<form>
          <fieldset>
            <sam-text-field label="A" name="a"></sam-text-field
            ><sam-text-field class="b" label="B" name="b" required></sam-text-field>
          </fieldset>
          <sam-text-field class="c" label="C" name="c" required></sam-text-field>${button}
        </form>`,
      );
      const form = first.form!;
      const refused: boolean[] = [];
      form.addEventListener(
        'invalid',
        (event) => setTimeout(() => refused.push(event.defaultPrevented)),
        true,
      );
      const [, b, c] = form.querySelectorAll('sam-text-field');
      await clickOn(form.querySelector('sam-button, button')!);
      await aTimeout(50);
      expect(document.activeElement).to.equal(b);
      expect([b!, c!].map(errorOf)).to.deep.equal([
        'Error: Fill in this field.',
        'Error: Fill in this field.',
      ]);
      expect(refused).to.deep.equal([true, true]);
      form.remove();
    }
  });
  it('not because a script asks', async () => {
    const element = await field(html`<form><sam-text-field label="A" required></sam-text-field></form>`);
    element.form!.checkValidity();
    element.checkValidity();
    await aTimeout(50);
    expect(errorOf(element)).to.equal('');
    element.form!.requestSubmit();
    await aTimeout(50);
    expect(errorOf(element)).to.equal('Error: Fill in this field.');
  });
  it('do not move what is being pressed', async () => {
    let clicks = 0;
    const element = await field(
      html`<div>
        <sam-text-field label="Email" type="email"></sam-text-field
        ><button @click=${() => clicks++}>Cancel</button>
      </div>`,
    );
    element.focus();
    await type('a');
    await clickOn(element.parentElement!.querySelector('button')!);
    await aTimeout(50);
    expect(clicks).to.equal(1);
    expect(errorOf(element)).to.not.equal('');
  });
  it('enter submits', async () => {
    const post = submissions();
    const element = await field(
      html`<form method="post" action=${post.action} target=${post.target}>
        <sam-text-field label="A" name="a" value="1"></sam-text-field
        ><sam-text-field label="B" name="b"></sam-text-field><button name="do" value="go">Go</button>
      </form>`,
    );
    element.focus();
    await press('End');
    await type('2');
    await press('Enter');
    const [request] = await post.received(1);
    expect(request?.entries).to.deep.equal([
      ['a', '12'],
      ['b', ''],
      ['do', 'go'],
    ]);
  });
});
