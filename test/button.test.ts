import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { controlAria } from '../src/core/control-aria.js';
import type { SamButton } from '../src/entries/button.js';
import '../src/entries/button.js';
import '../src/i18n/sv.js';
import { accessible, clickOn, engine, press, submissions } from './support/commands.js';

const button = async (markup: ReturnType<typeof html>) => {
  const root = await fixture<HTMLElement>(markup);
  const element = root.matches('sam-button') ? root : root.querySelector('sam-button')!;
  await element.updateComplete;
  return element;
};

describe('sam-button in a form', () => {
  it('sends its name and value, where and how its form… attributes say', async () => {
    const post = submissions();
    const element = await button(html`
      <form method="get" action="/elsewhere">
        <input name="colour" value="blue" />
        <sam-button
          name="do"
          value="send"
          formmethod="post"
          formaction=${post.action}
          formtarget=${post.target}
          >Send</sam-button
        >
      </form>
    `);
    await clickOn(element);
    const [request, ...more] = await post.received();
    expect(more).to.be.empty;
    expect(request?.method).to.equal('POST');
    expect(request?.entries).to.deep.equal([
      ['colour', 'blue'],
      ['do', 'send'],
    ]);
  });

  it('gives the event a submitter that FormData takes and that leads back to the element', async () => {
    const element = await button(html`
      <form>
        <input name="a" value="1" /><sam-button name="do" value="save">Save</sam-button
        ><input name="b" value="2" />
      </form>
    `);
    let sent: [string, FormDataEntryValue][] = [];
    let host: Element | null | undefined;
    element.form!.addEventListener('submit', (event) => {
      event.preventDefault();
      sent = [...new FormData(element.form!, event.submitter)];
      host = event.submitter?.closest('sam-button');
    });
    await clickOn(element);
    expect(sent).to.deep.equal([
      ['a', '1'],
      ['do', 'save'],
      ['b', '2'],
    ]);
    expect(host).to.equal(element);
    expect(element.children).to.have.length(0);
    expect([...element.form!.elements].map(({ localName }) => localName)).to.deep.equal([
      'input',
      'sam-button',
      'input',
    ]);
  });

  it('submits the form that its attribute form names', async () => {
    const element = await button(html`
      <div>
        <form id="far"></form>
        <sam-button form="far">Send</sam-button>
      </div>
    `);
    const submit = oneEvent(element.form!, 'submit');
    element.form!.addEventListener('submit', (event) => event.preventDefault());
    await clickOn(element);
    expect((await submit).target).to.have.property('id', 'far');
  });

  it('does not submit when a listener refuses the click, wherever it stands', async () => {
    const element = await button(html`<form><sam-button>Send</sam-button></form>`);
    let submits = 0;
    element.form!.addEventListener('submit', (event) => {
      event.preventDefault();
      submits++;
    });
    const refuse = (event: Event) => event.preventDefault();
    document.addEventListener('click', refuse);
    await clickOn(element);
    document.removeEventListener('click', refuse);
    expect(submits, 'refused by the document').to.equal(0);
    await clickOn(element);
    expect(submits, 'let through').to.equal(1);
  });

  it('asks the form to check itself, unless formnovalidate stands', async () => {
    const element = await button(html`<form><input required /><sam-button>Send</sam-button></form>`);
    let submits = 0;
    element.form!.addEventListener('submit', (event) => {
      event.preventDefault();
      submits++;
    });
    element.click();
    expect(submits).to.equal(0);
    element.toggleAttribute('formnovalidate', true);
    element.click();
    expect(submits).to.equal(1);
  });

  it('resets the form', async () => {
    const element = await button(
      html`<form><input value="first" /><sam-button type="reset">Reset</sam-button></form>`,
    );
    const input = element.form!.querySelector('input')!;
    input.value = 'second';
    await clickOn(element);
    expect(input.value).to.equal('first');
  });

  it('does nothing in the form as type=button, nor where a command stands', async () => {
    const element = await button(html`<form><sam-button type="button">Open</sam-button></form>`);
    let submits = 0;
    element.form!.addEventListener('submit', (event) => {
      event.preventDefault();
      submits++;
    });
    await clickOn(element);
    element.removeAttribute('type');
    element.setAttribute('commandfor', 'nowhere');
    expect(element.type).to.equal('button');
    await clickOn(element);
    expect(submits).to.equal(0);
  });

  it('is reached by Enter in a native field when it is the first submit button', async () => {
    const element = await button(html`
      <form>
        <input aria-label="One" /><input aria-label="Two" />
        <sam-button type="button">Help</sam-button>
        <sam-button name="do" value="send">Send</sam-button>
      </form>
    `);
    const { form } = element;
    const sent: FormDataEntryValue[] = [];
    form!.addEventListener('submit', (event) => {
      event.preventDefault();
      sent.push(...new FormData(form!, event.submitter).values());
    });
    form!.querySelector('input')!.focus();
    await press('Enter');
    expect(sent).to.deep.equal(['send']);
    form!.querySelector<SamButton>('[value]')!.disabled = true;
    await press('Enter');
    expect(sent, 'the default button is disabled').to.deep.equal(['send']);
  });

  it('leaves Enter to the browser when a native submit button comes first', async () => {
    const element = await button(html`
      <form>
        <input aria-label="One" /><input aria-label="Two" /><button name="native">Native</button
        ><sam-button>Ours</sam-button>
      </form>
    `);
    let submitter: HTMLElement | null | undefined;
    element.form!.addEventListener('submit', (event) => {
      event.preventDefault();
      submitter = event.submitter;
    });
    element.form!.querySelector('input')!.focus();
    await press('Enter');
    expect(submitter).to.have.property('name', 'native');
  });

  it('submits once until it is released, the form changes or is reset', async () => {
    const element = await button(
      html`<form><input value="a" /><sam-button submit-once>Pay</sam-button></form>`,
    );
    const form = element.form!;
    let submits = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submits++;
    });
    const twice = () => (element.click(), element.click());
    twice();
    expect(submits).to.equal(1);
    await element.updateComplete;
    expect(element[controlAria]!.ariaDisabled).to.equal('true');
    element.release();
    twice();
    expect(submits).to.equal(2);
    form.querySelector('input')!.dispatchEvent(new InputEvent('input', { bubbles: true }));
    twice();
    expect(submits).to.equal(3);
    form.reset();
    twice();
    expect(submits).to.equal(4);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    twice();
    expect(submits).to.equal(5);
    form.remove();
    document.body.append(form);
    twice();
    expect(submits, 'taken out and put back').to.equal(6);
    form.remove();
  });

  it('may be released by the page while it handles the submission', async () => {
    const element = await button(html`<form><sam-button submit-once>Pay</sam-button></form>`);
    let submits = 0;
    element.form!.addEventListener('submit', (event) => {
      event.preventDefault();
      submits++;
      element.release();
    });
    element.click();
    element.click();
    expect(submits).to.equal(2);
  });
});

describe('sam-button that does nothing', () => {
  for (const attribute of ['disabled', 'soft-disabled', 'loading']) {
    it(`${attribute}: neither click, key, form, popover nor listener of the page`, async () => {
      const element = await button(html`
        <form>
          <input aria-label="Field" />
          <sam-button
            ?disabled=${attribute === 'disabled'}
            ?soft-disabled=${attribute === 'soft-disabled'}
            ?loading=${attribute === 'loading'}
            >Send</sam-button
          >
          <sam-button
            class="opens"
            type="button"
            popovertarget="pop"
            ?disabled=${attribute === 'disabled'}
            ?soft-disabled=${attribute === 'soft-disabled'}
            ?loading=${attribute === 'loading'}
            >Open</sam-button
          >
          <div id="pop" popover>Popover</div>
        </form>
      `);
      const happened: string[] = [];
      const { form } = element;
      form!.addEventListener('submit', (event) => {
        event.preventDefault();
        happened.push('submit');
      });
      form!.addEventListener('click', ({ target }) =>
        happened.push(`click on ${(target as Element).localName}`),
      );
      await clickOn(element);
      element.click();
      element.focus();
      const isFocusable = document.activeElement === element;
      expect(isFocusable).to.equal(attribute !== 'disabled');
      if (isFocusable) {
        await press('Enter');
        await press(' ');
      }
      form!.querySelector<SamButton>('.opens')!.click();
      expect(form!.querySelector('#pop')!.matches(':popover-open')).to.be.false;
      expect(happened.filter((what) => what !== 'click on input')).to.be.empty;
    });
  }

  it('takes its state from a fieldset and gives its own back', async () => {
    const element = await button(
      html`<form>
        <fieldset><sam-button>Send</sam-button></fieldset>
      </form>`,
    );
    const fieldset = element.closest('fieldset')!;
    fieldset.disabled = true;
    expect(element[controlAria]!.disabled).to.be.true;
    expect(element.disabled, 'the attribute is the author’s').to.be.false;
    fieldset.disabled = false;
    expect(element[controlAria]!.disabled).to.be.false;
    element.disabled = true;
    expect(element[controlAria]!.disabled, 'in the same tick').to.be.true;
  });

  it('stays disabled through a later update', async () => {
    const element = await button(html`<sam-button>Send</sam-button>`);
    element.disabled = true;
    element.loading = true;
    await element.updateComplete;
    expect(element[controlAria]!.disabled).to.be.true;
    element.disabled = false;
    element.loading = false;
    await element.updateComplete;
    expect(element[controlAria]!.disabled).to.be.false;
  });
});

describe('sam-button while loading', () => {
  it('keeps width, focus and name', async () => {
    const element = await button(html`<sam-button>Save changes</sam-button>`);
    const { width } = element.getBoundingClientRect();
    element.focus();
    element.loading = true;
    await element.updateComplete;
    expect(element.getBoundingClientRect().width).to.equal(width);
    expect(document.activeElement).to.equal(element);
    expect(await accessible(element[controlAria]!)).to.include({ name: 'Save changes' });
  });

  it('says so after a second, in the language around it, and follows a change of language', async () => {
    const element = await button(html`<div lang="sv"><sam-button>Spara</sam-button></div>`);
    element.loading = true;
    await element.updateComplete;
    const status = element.shadowRoot!.querySelector('[role=status]')!;
    expect(status.textContent).to.equal('');
    await aTimeout(1100);
    expect(status.textContent).to.equal('Vänta');
    if (engine !== 'webkit')
      expect(await accessible(element[controlAria]!)).to.include({ description: 'Vänta' });
    element.parentElement!.lang = 'en';
    await aTimeout(1100);
    expect(status.textContent).to.equal('Please wait');
  });

  it('says nothing when it ends before', async () => {
    const element = await button(html`<sam-button loading>Save</sam-button>`);
    element.loading = false;
    await element.updateComplete;
    await aTimeout(1100);
    expect(element.shadowRoot!.querySelector('[role=status]')).to.be.null;
  });
});

describe('sam-button and what the page says about it', () => {
  it('passes ARIA on to the control and follows it', async () => {
    const element = await button(html`
      <sam-button aria-label="Close" aria-expanded="false" aria-haspopup="menu" aria-pressed="true"
        >×</sam-button
      >
    `);
    const control = element[controlAria]!;
    expect(await accessible(control)).to.include({ name: 'Close' });
    expect(control.ariaHasPopup).to.equal('menu');
    expect(control.ariaPressed).to.equal('true');
    element.ariaExpanded = 'true';
    element.removeAttribute('aria-pressed');
    await element.updateComplete;
    expect(control.ariaExpanded).to.equal('true');
    expect(control.hasAttribute('aria-pressed')).to.be.false;
    expect(element.getAttribute('aria-label'), 'the author’s').to.equal('Close');
  });

  it('is named and described by elements of the page', async () => {
    const root = await fixture(html`
      <div>
        <span id="name">Remove attachment</span><span id="why">It is larger than 10 MB.</span>
        <sam-button aria-labelledby="name" aria-describedby="why">×</sam-button>
      </div>
    `);
    const element = root.querySelector('sam-button')!;
    await element.updateComplete;
    const told = await accessible(element[controlAria]!);
    expect(told.name).to.equal('Remove attachment');
    if (engine !== 'webkit') expect(told.description).to.equal('It is larger than 10 MB.');
    else expect(element[controlAria]!.ariaDescribedByElements).to.deep.equal([root.querySelector('#why')]);
  });

  it('is named by an outer label, which presses it once', async () => {
    const root = await fixture(
      html`<div><label for="b">Send the form</label><sam-button id="b">Go</sam-button></div>`,
    );
    const element = root.querySelector('sam-button')!;
    await element.updateComplete;
    expect(await accessible(element[controlAria]!)).to.include({ name: 'Send the form' });
    let clicks = 0;
    element.addEventListener('click', () => clicks++);
    await clickOn(root.querySelector('label')!);
    expect(clicks).to.equal(1);
  });

  it('opens a popover, also from another shadow root and when the popover came later', async () => {
    const element = await button(html`<div><sam-button popovertarget="later">Open</sam-button></div>`);
    const popover = document.createElement('div');
    popover.id = 'later';
    popover.popover = 'auto';
    popover.textContent = 'Here';
    element.parentElement!.append(popover);
    await clickOn(element);
    expect(popover.matches(':popover-open')).to.be.true;
    await clickOn(element);
    expect(popover.matches(':popover-open')).to.be.false;
  });

  it('sends a command where the browser has commands', async function () {
    if (!('commandForElement' in HTMLButtonElement.prototype)) this.skip(); // WebKit of the floor has none.
    const root = await fixture(
      html`<div>
        <sam-button commandfor="d" command="show-modal">Open</sam-button>
        <dialog id="d">Hello</dialog>
      </div>`,
    );
    await clickOn(root.querySelector('sam-button')!);
    expect(root.querySelector('dialog')!.open).to.be.true;
    root.querySelector('dialog')!.close();
  });
});
