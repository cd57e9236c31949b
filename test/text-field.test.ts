import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { controlAria } from '../src/core/control-aria.js';
import { textFieldTypes } from '../src/components/text-field/text-field.js';
import { SamTextField } from '../src/entries/text-field.js';
import '../src/entries/button.js';
import '../src/i18n/fi.js';
import '../src/i18n/sv.js';
import {
  accessible,
  canEmulate,
  clickOn,
  compose,
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
  const element = root instanceof SamTextField ? root : root.querySelector('sam-text-field')!;
  await element.updateComplete;
  return element;
};

const controlOf = (element: SamTextField) => element[controlAria] as HTMLInputElement;
const part = (element: SamTextField, name: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(`[part=${name}]`);
const errorOf = (element: SamTextField) =>
  part(element, 'error')?.textContent?.trim().replace(/\s+/g, ' ') ?? '';

/** Types into it, and leaves it for the button that stands after it. */
async function write(element: SamTextField, text: string) {
  element.focus();
  await type(text);
  const after = document.createElement('button');
  element.after(after);
  after.focus();
  await aTimeout(20);
  await element.updateComplete;
  after.remove();
}

describe('sam-text-field, named and described', () => {
  const named: Record<string, [markup: ReturnType<typeof html>, name: string]> = {
    'its own label': [html`<sam-text-field label="Name" hint="A hint."></sam-text-field>`, 'Name'],
    'its label slot': [
      html`<sam-text-field
        ><span slot="label">Full <b>name</b></span></sam-text-field
      >`,
      'Full name',
    ],
    'a hidden label': [html`<sam-text-field label="Name" label-hidden></sam-text-field>`, 'Name'],
    'an outside label and its own': [
      html`<div>
        <label for="n">Name</label><sam-text-field id="n" label="of the child"></sam-text-field>
      </div>`,
      'Name of the child',
    ],
  };
  for (const [way, [markup, expected]] of Object.entries(named))
    it(`by ${way}`, async () => {
      const element = await field(markup);
      await aTimeout(20);
      const { role, name } = await accessible(controlOf(element));
      expect(name).to.equal(expected);
      // Firefox calls a text box an entry.
      expect(role).to.be.oneOf(['textbox', 'entry']);
    });

  it('by prefix, suffix, a hint with markup and the counter, in their order', async () => {
    const element = await field(html`
      <sam-text-field label="Rent" prefix-text="SEK" suffix-text="a month" maxlength="9" counter>
        <span slot="hint">Without <b>heating</b>.</span>
      </sam-text-field>
    `);
    const control = controlOf(element);
    expect((await accessible(control)).name).to.equal('Rent');
    expect(control.getAttribute('aria-describedby')).to.equal('prefix suffix hint error counter');
    if (engine === 'webkit') return;
    const { description } = await accessible(control);
    expect(description?.replace(/\s+/g, ' ')).to.equal('SEK a month Without heating. 9 characters left');
  });

  it('lets its error be selected with the mouse', async () => {
    const element = await field(
      html`<sam-text-field label="Name" error="There is no such name in the list."></sam-text-field>`,
    );
    const { left, top, height } = part(element, 'error')!.getBoundingClientRect();
    await holdDown([left + 30, top + height / 2]);
    await pointAt([left + 220, top + height / 2]);
    await letGo();
    const root = element.shadowRoot as ShadowRoot & { getSelection?(): Selection };
    const selected = root.getSelection?.()?.toString() || getSelection()!.toString();
    expect(selected).to.match(/There is no/);
    element.focus();
    expect(element.shadowRoot!.activeElement === controlOf(element)).to.be.true;
  });
});

describe('sam-text-field, when its errors show', () => {
  it('neither on a key nor on passing through, but when it is left after a change', async () => {
    const element = await field(html`<sam-text-field label="Email" type="email" required></sam-text-field>`);
    await write(element, '');
    expect(errorOf(element), 'passed through').to.equal('');
    element.focus();
    await type('ada');
    expect(element.validity.typeMismatch).to.be.true;
    expect(errorOf(element), 'while writing').to.equal('');
    await write(element, '');
    expect(errorOf(element)).to.equal('Error: Write an email address like name@example.com.');
    expect(controlOf(element).getAttribute('aria-invalid')).to.equal('true');
    element.focus();
    await press('End');
    await type('@');
    expect(errorOf(element), 'still wrong').not.to.equal('');
    await type('a.se');
    await element.updateComplete;
    expect(errorOf(element), 'mended').to.equal('');
    await press('Backspace');
    await press('Backspace');
    await press('Backspace');
    await press('Backspace');
    await element.updateComplete;
    expect(errorOf(element), 'wrong again, not yet left').to.equal('');
  });

  it('says once that it is wrong, to those who have left it', async () => {
    const element = await field(html`<sam-text-field label="Email" type="email"></sam-text-field>`);
    await write(element, 'ada');
    const status = element.shadowRoot!.querySelector('[role=status]');
    expect(status?.textContent).to.equal('Email Write an email address like name@example.com.');
    element.focus();
    expect(status?.textContent).to.equal('');
  });

  it('in all fields when the form is sent, with the focus in the first that is wrong', async () => {
    for (const button of [html`<sam-button>Send</sam-button>`, html`<button>Send</button>`]) {
      const right = await field(html`
        <form>
          <fieldset>
            <sam-text-field label="A"></sam-text-field>
            <sam-text-field label="B" required></sam-text-field>
          </fieldset>
          <sam-text-field label="C" required></sam-text-field>
          ${button}
        </form>
      `);
      const form = right.form!;
      const fields = [...form.querySelectorAll('sam-text-field')];
      await clickOn(form.querySelector('sam-button, button')!);
      await aTimeout(20);
      expect(document.activeElement).to.equal(fields[1]);
      expect(fields.map(errorOf)).to.deep.equal([
        '',
        'Error: Fill in this field.',
        'Error: Fill in this field.',
      ]);
      form.remove();
    }
  });

  it('without moving a button from under the pointer that presses it', async () => {
    let clicks = 0;
    const element = await field(html`
      <div>
        <sam-text-field label="Email" type="email"></sam-text-field>
        <button @click=${() => clicks++}>Cancel</button>
      </div>
    `);
    element.focus();
    await type('a');
    const button = element.nextElementSibling!;
    const before = button.getBoundingClientRect().top;
    await holdDown(button);
    await aTimeout(50);
    expect(button.getBoundingClientRect().top, 'while pressed').to.equal(before);
    await letGo();
    await aTimeout(50);
    expect(clicks).to.equal(1);
    expect(button.getBoundingClientRect().top, 'after the release').to.be.greaterThan(before);
  });

  it('in the words of the rule that is broken, and in the language of the page', async () => {
    const cases: [markup: ReturnType<typeof html>, text: string, words: string][] = [
      [
        html`<sam-text-field type="url"></sam-text-field>`,
        'a',
        'Write a web address that begins with https://.',
      ],
      [html`<sam-text-field pattern="[0-9]+"></sam-text-field>`, 'a', 'Write it in the form asked for.'],
      [html`<sam-text-field pattern="[0-9]+" title="Use figures."></sam-text-field>`, 'a', 'Use figures.'],
      [html`<sam-text-field minlength="3"></sam-text-field>`, 'a', 'Write at least 3 characters.'],
      [html`<sam-text-field maxlength="1" counter></sam-text-field>`, 'ab', 'Write at most 1 character.'],
      [html`<sam-text-field type="number"></sam-text-field>`, '1.5', 'Write a whole number.'],
      [html`<sam-text-field lang="fi" minlength="3"></sam-text-field>`, 'a', 'Kirjoita vähintään 3 merkkiä.'],
      [
        html`<div lang="sv"><sam-text-field type="email"></sam-text-field></div>`,
        'a',
        'Skriv en e-postadress, till exempel namn@example.com.',
      ],
    ];
    for (const [markup, text, words] of cases) {
      const element = await field(markup);
      element.label = 'Name';
      await write(element, text);
      expect(element.validationMessage).to.equal(words);
      expect(errorOf(element)).to.match(new RegExp(`^\\S+ ${words.replaceAll(/[.?]/g, '.')}$`));
      element.remove();
    }
  });

  it('in a number field where the text is no number', async () => {
    const element = await field(html`<sam-text-field type="number" label="Age" required></sam-text-field>`);
    await write(element, '1e');
    // What was written stays, so that it can be mended; browsers give it out as an empty value.
    expect(element.value).to.equal('');
    expect(element.validity.badInput || element.validity.valueMissing).to.be.true;
    expect(errorOf(element)).not.to.equal('');
  });
});

describe('sam-text-field, as a native input', () => {
  it('hands on what HTML knows, and takes it back', async () => {
    const element = await field(html`
      <sam-text-field
        label="Code"
        type="tel"
        placeholder="070"
        pattern="[0-9]+"
        minlength="2"
        maxlength="4"
        inputmode="numeric"
        enterkeyhint="search"
        spellcheck="false"
        autocapitalize="characters"
        autocomplete="one-time-code"
        width="6"
        required
      ></sam-text-field>
    `);
    const control = controlOf(element);
    const of = (name: string) => control.getAttribute(name);
    const passed = [
      'type',
      'placeholder',
      'pattern',
      'minlength',
      'maxlength',
      'inputmode',
      'enterkeyhint',
      'spellcheck',
      'autocapitalize',
      'autocomplete',
    ];
    for (const name of passed) expect(of(name), name).to.equal(element.getAttribute(name));
    expect(of('size')).to.equal('6');
    expect(control.required).to.be.true;
    for (const name of passed) element.removeAttribute(name);
    expect(passed.filter((name) => name !== 'type').map(of)).to.deep.equal(passed.slice(1).map(() => null));
    expect(control.type).to.equal('text');
  });

  for (const one of textFieldTypes)
    it(`keeps value, caret and undo as type="${one}"`, async () => {
      const box = await fixture<HTMLElement>(html`
        <div><sam-text-field label="Name" type=${one}></sam-text-field><input type=${one} /></div>
      `);
      const element = box.querySelector('sam-text-field')!;
      const native = box.querySelector('input')!;
      const undone: string[] = [];
      for (const target of [element, native]) {
        target.focus();
        await type('12');
        expect(target.value).to.equal('12');
        await press('Control+z');
        undone.push(target.value);
      }
      expect(undone[0], 'after undo').to.equal(undone[1]);
      if (['email', 'number'].includes(one)) return;
      element.value = '12';
      element.setSelectionRange(1, 1);
      element.value = '12';
      await element.updateComplete;
      expect(controlOf(element).selectionStart, 'the caret').to.equal(1);
      element.select();
      expect(controlOf(element).selectionEnd).to.equal(2);
    });

  it('takes a composed text, as an input method writes it', async function () {
    if (!canEmulate) this.skip();
    const element = await field(html`<form><sam-text-field label="Name" name="n"></sam-text-field></form>`);
    const heard: string[] = [];
    for (const name of ['compositionstart', 'input', 'compositionend'])
      element.addEventListener(name, () => heard.push(name));
    element.focus();
    await compose(['に', 'にほ', 'にほん'], '日本');
    expect(element.value).to.equal('日本');
    expect(new FormData(element.form!).get('n')).to.equal('日本');
    expect([heard[0], heard.includes('compositionend')]).to.deep.equal(['compositionstart', true]);
  });

  it('takes a value that was set before its upgrade, and what a person wrote before the script came', async () => {
    const early = document.createElement('sam-text-field-late') as SamTextField;
    early.value = 'early';
    document.body.append(early);
    customElements.define('sam-text-field-late', class extends SamTextField {});
    expect(early.value).to.equal('early');
    early.remove();
    const drawn = await field(html`<sam-text-field label="Name" value="from the server"></sam-text-field>`);
    const again = drawn.cloneNode() as SamTextField;
    expect(again.value, 'before it is drawn').to.equal('from the server');
  });

  it('fires change before Enter sends the form, by its first button or alone', async () => {
    const post = submissions();
    const element = await field(html`
      <form method="post" action=${post.action} target=${post.target}>
        <sam-text-field label="A" name="a" value="1"></sam-text-field>
        <sam-text-field label="B" name="b"></sam-text-field>
        <button name="do" value="go">Go</button>
      </form>
    `);
    element.focus();
    await press('End');
    await type('2');
    await press('Enter');
    const [request, ...more] = await post.received(1);
    expect(more).to.be.empty;
    expect(request?.entries).to.deep.equal([
      ['a', '12'],
      ['b', ''],
      ['do', 'go'],
    ]);
    let submits = 0;
    const form = element.form!;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submits++;
    });
    form.querySelector('button')!.remove();
    await press('Enter');
    expect(submits, 'two fields and no button').to.equal(0);
    form.querySelectorAll('sam-text-field')[1]!.remove();
    await press('Enter');
    expect(submits, 'one field and no button').to.equal(1);
    element.addEventListener('keydown', (event) => event.preventDefault());
    await press('Enter');
    expect(submits, 'a key that the page refuses').to.equal(1);
  });

  it('is emptied by its button, so that it can be undone, and keeps the focus', async () => {
    const element = await field(
      html`<sam-text-field label="Search" type="search" value="harbour" clearable></sam-text-field>`,
    );
    const heard: string[] = [];
    for (const name of ['input', 'change', 'sam-clear'])
      element.addEventListener(name, (event) => heard.push(`${event.type} ${element.value}`));
    const button = part(element, 'clear')!;
    expect((await accessible(button)).name).to.equal('Clear Search');
    await clickOn(button);
    expect(heard).to.deep.equal(['input ', 'change ', 'sam-clear ']);
    expect(element.shadowRoot!.activeElement).to.equal(controlOf(element));
    expect(getComputedStyle(button).visibility).to.equal('hidden');
    // WebKit's driver presses no key that edits.
    if (engine !== 'webkit') {
      await press('Control+z');
      expect(element.value).to.equal('harbour');
    }
    element.readOnly = true;
    expect(getComputedStyle(button).visibility).to.equal('hidden');
  });

  it('counts down, beyond nought too, and says so when the person pauses near the end', async () => {
    const element = await field(
      html`<sam-text-field label="Subject" maxlength="5" counter></sam-text-field>`,
    );
    const counter = () => part(element, 'counter')!.textContent;
    expect(counter()).to.equal('5 characters left');
    element.value = 'abcd';
    await element.updateComplete;
    expect(counter()).to.equal('1 character left');
    element.focus();
    await press('End');
    await type('efg');
    await element.updateComplete;
    expect(counter()).to.equal('2 characters too many');
    expect(element.validity.tooLong).to.be.true;
    const status = element.shadowRoot!.querySelector('[role=status]')!;
    expect(status.textContent, 'while writing').to.equal('');
    await aTimeout(1100);
    expect(status.textContent, 'after a pause').to.equal('2 characters too many');
  });

  it('is as wide as the answer that is expected, and never wider than its place', async () => {
    const box = await fixture<HTMLElement>(html`
      <div style="inline-size: 200px">
        ${['4', '12', '400'].map((width) => html`<sam-text-field label="A" width=${width}></sam-text-field>`)}
        <sam-text-field label="A"></sam-text-field>
      </div>
    `);
    const [short, long, longest, plain] = [...box.querySelectorAll('sam-text-field')].map(
      (element) => part(element, 'base')!.getBoundingClientRect().width,
    );
    expect(short).to.be.lessThan(long!);
    expect(long).to.be.lessThan(200);
    expect(longest).to.equal(200);
    expect(plain).to.equal(200);
  });
});
