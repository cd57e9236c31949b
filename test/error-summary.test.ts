import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../src/entries/button.js';
import '../src/entries/checkbox.js';
import '../src/entries/radio-group.js';
import '../src/entries/radio.js';
import '../src/entries/text-field.js';
import type { SamErrorSummary } from '../src/entries/error-summary.js';
import '../src/entries/error-summary.js';
import '../src/i18n/de.js';
import '../src/i18n/fr.js';
import '../src/i18n/sv.js';
import { accessible, clickOn, engine, press, submissions, type } from './support/commands.js';

const { title } = document;
const wait = (ms = 30) => new Promise((resolve) => setTimeout(resolve, ms));

/** A form with a summary before what is given, and what is in it by selector. */
async function form(content: TemplateResult, summary = html`<sam-error-summary></sam-error-summary>`) {
  const element = await fixture<HTMLFormElement>(html`<form>${summary}${content}</form>`);
  element.addEventListener('submit', (event) => event.preventDefault());
  await wait();
  const found = <T extends Element = HTMLInputElement>(selector: string) =>
    element.querySelector<T>(selector)!;
  return { element, found, summary: found<SamErrorSummary>('sam-error-summary') };
}

const box = (summary: Element) => summary.shadowRoot!.querySelector<HTMLElement>('[part=base]');
const links = (summary: Element) => [...summary.shadowRoot!.querySelectorAll('a')];
const words = (summary: Element) =>
  [...summary.shadowRoot!.querySelectorAll('li')].map((item) => item.textContent);
const isShown = (summary: Element) => summary.matches(':state(shown)') && summary.checkVisibility();
const hasFocus = (summary: Element) => isShown(summary) && summary.shadowRoot!.activeElement === box(summary);

const plain = html`
  <sam-text-field label="Full name" name="name" required></sam-text-field>
  <label for="street">Street:</label> <input id="street" name="street" required />
  <sam-text-field label="Email" name="email" type="email" value="ada"></sam-text-field>
  <sam-button>Send</sam-button>
`;

/** A control of somebody else: part of its form, with its field inside, and silent about itself. */
class OtherField extends HTMLElement {
  static formAssociated = true;
  internals = this.attachInternals();
  connectedCallback() {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: 'open' });
    root.innerHTML = '<span>Before</span><input>';
    const input = root.querySelector('input')!;
    const check = () =>
      this.internals.setValidity(input.value ? {} : { valueMissing: true }, 'Silent inside.', input);
    input.addEventListener('input', check);
    input.addEventListener('change', () => this.dispatchEvent(new Event('change', { bubbles: true })));
    check();
  }
}
customElements.define('other-field', OtherField);

describe('sam-error-summary', () => {
  afterEach(() => {
    document.title = title;
  });

  it('shows nothing until a person sends the form, and nothing for a script that only asks', async () => {
    const { element, summary } = await form(plain);
    expect(element.checkValidity()).to.be.false;
    expect(element.querySelector('sam-text-field')!.checkValidity()).to.be.false;
    await wait();
    expect(isShown(summary)).to.be.false;
    expect(getComputedStyle(summary).display).to.equal('none');
    expect(document.title).to.equal(title);
  });

  it('lists every control that is wrong in page order, takes the focus once, and says how many there are', async () => {
    const { element, found, summary } = await form(plain);
    let focused = 0;
    summary.addEventListener('focusin', () => focused++);
    await clickOn(found('sam-button'));
    await wait();
    expect(isShown(summary)).to.be.true;
    expect(words(summary)).to.deep.equal([
      'Full name – Fill in this field.',
      `Street – ${found('#street').validationMessage}`,
      'Email – Write an email address like name@example.com.',
    ]);
    expect(hasFocus(summary), 'focus').to.be.true;
    expect(focused).to.equal(1);
    const { role, name } = await accessible(box(summary)!);
    expect(role).to.match(/^(group|grouping)$/);
    expect(name).to.equal('There are 3 errors');
    // What stands beside the fields is told too.
    for (const field of element.querySelectorAll('sam-text-field'))
      expect(field.matches(':state(user-invalid)'), field.label).to.be.true;
  });

  it('does so for Enter in a field, ours or native, and for a native button', async () => {
    for (const [content, at] of [
      [plain, 'sam-text-field'],
      [plain, '#street'],
      [html`${plain}<button>Native</button>`, 'button'],
    ] as const) {
      const { found, summary } = await form(content);
      found<HTMLElement>(at).focus();
      await press('Enter');
      await wait();
      expect(words(summary).length, at).to.equal(3);
      expect(hasFocus(summary), at).to.be.true;
    }
  });

  it('leaves the focus where the browser puts it when a script has the form reported', async () => {
    for (const act of ['reportValidity', 'requestSubmit'] as const) {
      const { element, found, summary } = await form(plain);
      element[act]();
      await wait();
      expect(words(summary).length, act).to.equal(3);
      expect(hasFocus(summary), act).to.be.false;
      expect(document.activeElement, act).to.equal(found('sam-text-field'));
    }
  });

  it('moves the focus into the control of a link, with its label in view', async () => {
    const { found, summary } = await form(html`
      ${plain}
      <fieldset>
        <legend>Payment</legend>
        <label><input type="radio" name="pay" required /> Card</label>
        <label><input type="radio" name="pay" required /> Invoice</label>
      </fieldset>
      <other-field aria-label="Colour"></other-field>
      <div style="block-size: 3000px"></div>
    `);
    found('label').setAttribute('style', 'display: block; margin-block-start: 3000px');
    await clickOn(found('sam-button'));
    await wait();
    expect(words(summary).slice(3)).to.deep.equal([
      `Payment – ${found('[type=radio]').validationMessage}`,
      'Colour – Check this answer.',
    ]);
    const goals = [
      found('sam-text-field'),
      found('#street'),
      found('[type=email]'),
      found('[type=radio]'),
      found('other-field'),
    ];
    const labels = [goals[0], found('label'), goals[2], found('legend'), goals[4]];
    for (const [at, goal] of goals.entries()) {
      summary.focus();
      for (let stops = engine === 'webkit' ? at : at + 1; stops--;) await press('Tab');
      if (engine === 'webkit') links(summary)[at]!.focus();
      expect(summary.shadowRoot!.activeElement, `Tab ${at}`).to.equal(links(summary)[at]);
      await press('Enter');
      expect(document.activeElement, String(at)).to.equal(goal);
      const { top, bottom } = labels[at]!.getBoundingClientRect();
      expect(top >= 0 && bottom <= innerHeight, `label ${at}: ${top} to ${bottom}`).to.be.true;
    }
    expect(found('other-field').shadowRoot!.activeElement!.localName).to.equal('input');
    expect(isShown(summary), 'a link sends nothing').to.be.true;
    expect(location.hash).to.equal('');
  });

  it('opens what is folded around a control', async () => {
    const { found, summary } = await form(html`
      <sam-button>Send</sam-button>
      <details>
        <summary>More</summary>
        <label>Reason <input class="reason" required /></label>
      </details>
      <div hidden="until-found">
        <label>Date <input class="date" required /></label>
      </div>
    `);
    await clickOn(found('sam-button'));
    await wait();
    expect(links(summary).length).to.equal(2);
    let asked = 0;
    found('div').addEventListener('beforematch', () => asked++);
    await clickOn(links(summary)[0]!);
    expect(found<HTMLDetailsElement>('details').open).to.be.true;
    expect(document.activeElement).to.equal(found('.reason'));
    await clickOn(links(summary)[1]!);
    expect(document.activeElement).to.equal(found('.date'));
    expect(asked).to.equal(1);
  });

  it('follows corrections when an answer is done, and hides when all are', async () => {
    const { found, summary } = await form(plain);
    await clickOn(found('sam-button'));
    await wait();
    await clickOn(links(summary)[0]!);
    await type('Ada');
    await wait();
    expect(words(summary).length, 'nothing moves above a person who writes').to.equal(3);
    await press('Tab');
    await wait();
    expect(words(summary).map((text) => text.split(' ')[0])).to.deep.equal(['Street', 'Email']);
    expect((await accessible(box(summary)!)).name).to.equal('There are 2 errors');
    await type('Harbour Street 1');
    await press('Tab');
    await wait();
    expect((await accessible(box(summary)!)).name).to.equal('There is 1 error');
    // A script mends the last one.
    found<HTMLInputElement>('[type=email]').value = 'ada@example.com';
    found('[type=email]').setAttribute('data-checked', '');
    await wait();
    expect(isShown(summary)).to.be.false;
  });

  it('follows a sentence that changes, a field that goes, and one that is put out of use', async () => {
    const { found, summary } = await form(plain);
    await clickOn(found('sam-button'));
    await wait();
    found('[type=email]').setAttribute('error', 'Write where we reach you.');
    await wait();
    expect(words(summary)[2]).to.equal('Email – Write where we reach you.');
    found('sam-text-field').remove();
    found('#street').disabled = true;
    await wait();
    expect(words(summary)).to.deep.equal(['Email – Write where we reach you.']);
  });

  it('does not move what is about to be pressed', async () => {
    const { found, summary } = await form(plain);
    await clickOn(found('sam-button'));
    await wait();
    found('sam-text-field').focus();
    await type('Ada');
    // The list gets shorter when the field is left, and the button below would miss its press.
    await clickOn(found('sam-button'));
    await wait();
    expect(words(summary).length).to.equal(2);
    expect(hasFocus(summary), 'the press arrived').to.be.true;
  });

  it('finds the controls of its form wherever they stand, and no others', async () => {
    const root = await fixture(html`
      <div>
        <sam-error-summary for="apply"></sam-error-summary>
        <sam-text-field form="apply" label="Outside" required></sam-text-field>
        <form id="apply">
          <fieldset>
            <sam-text-field label="Inside" required></sam-text-field>
            <sam-text-field label="Unused" required disabled></sam-text-field>
            <sam-text-field label="Unseen" required hidden></sam-text-field>
          </fieldset>
          <sam-button>Send</sam-button>
        </form>
        <form><sam-text-field label="Other" required></sam-text-field><button>Other</button></form>
      </div>
    `);
    const summary = root.querySelector<SamErrorSummary>('sam-error-summary')!;
    expect(summary.form!.id).to.equal('apply');
    await clickOn(root.querySelector('button')!);
    await wait();
    expect(isShown(summary), 'another form').to.be.false;
    await clickOn(root.querySelector('sam-button')!);
    await wait();
    expect(words(summary)).to.deep.equal(['Outside – Fill in this field.', 'Inside – Fill in this field.']);
  });

  it('leads into choices, and follows them', async () => {
    const { found, summary } = await form(html`
      <sam-radio-group label="How shall we answer?" name="answer" required>
        <sam-radio value="letter">By letter</sam-radio><sam-radio value="phone">By phone</sam-radio>
      </sam-radio-group>
      <sam-checkbox name="true" required>What I have written is true</sam-checkbox>
      <sam-button>Send</sam-button>
    `);
    await clickOn(found('sam-button'));
    await wait();
    expect(words(summary).map((text) => text.split(' – ')[0])).to.deep.equal([
      'How shall we answer?',
      'What I have written is true',
    ]);
    await clickOn(links(summary)[0]!);
    expect(document.activeElement!.localName).to.match(/^sam-radio/);
    await press(' ');
    await wait();
    expect(words(summary).length).to.equal(1);
    await clickOn(links(summary)[0]!);
    expect(document.activeElement).to.equal(found('sam-checkbox'));
    await press(' ');
    await wait();
    expect(isShown(summary)).to.be.false;
  });

  it('works in a stranger’s shadow root', async () => {
    const host = await fixture(html`<div></div>`);
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = `<form><sam-error-summary></sam-error-summary>
      <sam-text-field label="Full name" required></sam-text-field><sam-button>Send</sam-button></form>`;
    await wait();
    const summary = root.querySelector('sam-error-summary')!;
    await clickOn(root.querySelector('sam-button')!);
    await wait();
    expect(words(summary)).to.deep.equal(['Full name – Fill in this field.']);
    expect(hasFocus(summary)).to.be.true;
    await clickOn(links(summary)[0]!);
    expect(root.activeElement).to.equal(root.querySelector('sam-text-field'));
  });

  it('stands before the title of the page while it shows, whatever the page does with the title', async () => {
    document.title = 'Apply';
    const { element, found, summary } = await form(plain);
    await clickOn(found('sam-button'));
    await wait();
    expect(document.title).to.equal('Error: Apply');
    document.title = 'Apply, step 2';
    await waitUntil(() => document.title === 'Error: Apply, step 2');
    summary.lang = 'fr';
    await waitUntil(() => document.title === 'Erreur\u00a0: Apply, step 2');
    summary.remove();
    expect(document.title).to.equal('Apply, step 2');
    element.prepend(summary);
    await waitUntil(() => document.title === 'Erreur\u00a0: Apply, step 2');
    element.reset();
    await waitUntil(() => document.title === 'Apply, step 2');
    document.title = '';
    await clickOn(found('sam-button'));
    await waitUntil(() => document.title === 'Erreur\u00a0:');
    await wait();
    expect(document.title).to.equal('Erreur\u00a0:');
  });

  it('speaks the language of the page', async () => {
    const { found, summary } = await form(html`
      <other-field></other-field> <other-field></other-field> <sam-button>Send</sam-button>
    `);
    summary.lang = 'sv';
    await clickOn(found('sam-button'));
    await wait();
    expect((await accessible(box(summary)!)).name).to.equal('Det finns 2 fel');
    expect(words(summary)[0]).to.equal('Kontrollera svaret.');
    summary.lang = 'de';
    await wait();
    expect((await accessible(box(summary)!)).name).to.equal('Es gibt 2 Fehler');
  });

  it('has a heading of its level, or the page’s own', async () => {
    const { found, summary } = await form(plain);
    await clickOn(found('sam-button'));
    await wait();
    const heading = summary.shadowRoot!.querySelector<HTMLElement>('[part=heading]')!;
    expect([heading.role, heading.ariaLevel]).to.deep.equal(['heading', '2']);
    summary.headingLevel = 3;
    summary.heading = 'Nothing was sent';
    await wait();
    expect(heading.ariaLevel).to.equal('3');
    expect((await accessible(box(summary)!)).name).to.equal('Nothing was sent');
  });

  describe('errors from a server', () => {
    const served = html`
      <sam-text-field label="Email" name="email" value="ada@example.com"></sam-text-field>
      <label>Street <input name="street" value="Nowhere" /></label>
      <sam-button name="send" value="1">Send</sam-button>
    `;
    const errors = { nobody: 'The bank did not answer.', street: 'No such street.', email: 'Taken.' };

    it('stand in the list in page order, beside the fields, and take the focus', async () => {
      const { element, found, summary } = await form(served);
      summary.errors = errors;
      await wait();
      expect(words(summary)).to.deep.equal([
        'Email – Taken.',
        'Street – No such street.',
        'The bank did not answer.',
      ]);
      expect(links(summary).length).to.equal(2);
      expect(hasFocus(summary)).to.be.true;
      expect(found('sam-text-field').validationMessage).to.equal('Taken.');
      expect(found('input').validationMessage).to.equal('No such street.');
      expect(found('sam-text-field').matches(':state(user-invalid)')).to.be.true;
      summary.errors = undefined;
      await wait();
      expect(isShown(summary)).to.be.false;
      expect(element.checkValidity()).to.be.true;
    });

    it('wait in a form that is not shown yet', async () => {
      const { element, summary } = await form(served);
      element.hidden = true;
      summary.errors = errors;
      await wait();
      element.hidden = false;
      expect(isShown(summary)).to.be.true;
      expect(words(summary).length).to.equal(3);
    });

    it('go when the person changes the answer, and never overwrite what is being written', async () => {
      const { found, summary } = await form(served);
      summary.errors = errors;
      await wait();
      await clickOn(links(summary)[0]!);
      await press('End');
      await type('m');
      const field = found('sam-text-field');
      expect(field.value).to.equal('ada@example.comm');
      expect(field.validationMessage).to.equal('');
      expect(field.matches(':state(user-invalid)')).to.be.false;
      await clickOn(found('input'));
      await press('End');
      await type('!');
      await press('Tab');
      await wait();
      expect(found('input').validity.valid).to.be.true;
      expect(words(summary)).to.deep.equal(['The bank did not answer.']);
    });

    it('hold nothing back when the form is sent again', async () => {
      const post = submissions();
      const root = await fixture<HTMLFormElement>(html`
        <form method="post" action=${post.action} target=${post.target}>
          <sam-error-summary></sam-error-summary>${served}
        </form>
      `);
      const summary = root.querySelector('sam-error-summary')!;
      summary.errors = errors;
      await wait();
      await clickOn(root.querySelector('sam-button')!);
      const [request] = await post.received(1);
      expect(request!.entries).to.deep.include(['email', 'ada@example.com']);
      expect(isShown(summary)).to.be.false;
    });

    it('are taken in the answer to a submission, at once', async () => {
      const { element, found, summary } = await form(served);
      element.addEventListener('submit', () => (summary.errors = errors));
      await clickOn(found('sam-button'));
      await wait();
      expect(words(summary).length).to.equal(3);
      expect(hasFocus(summary)).to.be.true;
    });

    it('show from the start where the page came with them, and leave the focus', async () => {
      const { summary } = await form(html`
        <sam-text-field label="Email" error="Taken."></sam-text-field>
        <late-field label="Late" error="Not yet."></late-field>
        <input />
      `);
      expect(words(summary)).to.deep.equal(['Email – Taken.', 'Late – Not yet.']);
      expect(document.activeElement).to.equal(document.body);
    });
  });
});
