import { aTimeout, expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { SamDialog } from '../src/components/dialog/dialog.js';
import { announce } from '../src/core/announce.js';
import '../src/entries/button.js';
import '../src/entries/dialog.js';
import '../src/i18n/sv.js';
import {
  accessible,
  clickOn,
  engine,
  holdDown,
  letGo,
  pointAt,
  press,
  viewport,
} from './support/commands.js';

/** Draws markup and hands back its first dialog. */
async function dialog(markup: ReturnType<typeof html>): Promise<SamDialog> {
  const root = await fixture<HTMLElement>(markup);
  const all = [root, ...root.querySelectorAll<HTMLElement>('*')];
  for (const element of all) await (element as Partial<SamDialog>).updateComplete;
  return (root.matches('sam-dialog') ? root : root.querySelector('sam-dialog')) as SamDialog;
}

const inner = (host: SamDialog, selector = 'dialog') =>
  host.shadowRoot!.querySelector<HTMLElement>(selector)!;
const isModal = (host: SamDialog) => inner(host).matches(':modal');

/** The reasons for which it is asked to close; `refuse` says whether it stays. */
function reasonsOf(host: SamDialog, refuse = () => false) {
  const reasons: string[] = [];
  host.addEventListener('sam-before-close', (event) => {
    reasons.push(event.reason);
    if (refuse()) event.preventDefault();
  });
  return reasons;
}

/** The element that has the focus, through all shadow roots, as an author would name it. */
function focusIsOn(): string {
  let element = document.activeElement!;
  while (element.shadowRoot?.activeElement && !element.id) element = element.shadowRoot.activeElement;
  return element.id || element.localName;
}

/** Whether the browser empties a search field on Escape. */
async function emptiesSearch(): Promise<boolean> {
  const before = document.activeElement as HTMLElement;
  const dialog = document.body.appendChild(document.createElement('dialog'));
  dialog.innerHTML = '<input type="search" aria-label="Search" value="words" />';
  dialog.addEventListener('cancel', (event) => event.preventDefault());
  dialog.showModal();
  await press('Escape');
  const isEmpty = !dialog.querySelector('input')!.value;
  dialog.close();
  dialog.remove();
  before.focus();
  return isEmpty;
}

/** A point of the page beside every dialog. */
const beside: [number, number] = [6, 6];

describe('sam-dialog', () => {
  it('opens at once, closes at once, and says so', async () => {
    const host = await dialog(html`<sam-dialog label="Case">Text</sam-dialog>`);
    const heard: string[] = [];
    const tell = (event: Event) =>
      heard.push(`${event.type} ${(event as Partial<ToggleEvent>).newState ?? ''}`);
    for (const type of ['toggle', 'close', 'sam-before-close']) {
      host.addEventListener(type, tell);
      host.parentElement!.addEventListener(type, () => heard.push(`${type} bubbles`));
    }
    host.showModal();
    expect(isModal(host)).to.be.true;
    expect(host.open && host.hasAttribute('open')).to.be.true;
    host.showModal();
    host.close('done');
    expect(isModal(host)).to.be.false;
    expect(host.open).to.be.false;
    expect(host.returnValue).to.equal('done');
    await aTimeout(50);
    expect(heard).to.deep.equal(['toggle open', 'toggle closed', 'close ']);
    host.close('again');
    host.requestClose();
    await aTimeout(50);
    expect(host.returnValue, 'closed already').to.equal('done');
    expect(heard).to.have.length(3);
  });

  it('follows open as attribute and property, before and after it is drawn', async () => {
    const host = await dialog(html`<sam-dialog label="Case" open></sam-dialog>`);
    expect(isModal(host)).to.be.true;
    host.removeAttribute('open');
    expect(isModal(host)).to.be.false;
    host.open = true;
    expect(isModal(host)).to.be.true;
    host.open = false;
    const fresh = document.createElement('sam-dialog');
    fresh.label = 'Made by a script';
    fresh.showModal();
    document.body.append(fresh);
    await fresh.updateComplete;
    expect(isModal(fresh)).to.be.true;
    fresh.remove();
  });

  it('keeps its value from one time to the next until another is given', async () => {
    const host = await dialog(html`<sam-dialog label="Case"></sam-dialog>`);
    expect(host.returnValue).to.equal('');
    host.showModal();
    host.close('first');
    host.showModal();
    host.close();
    expect(host.returnValue).to.equal('first');
    host.showModal();
    host.close('');
    expect(host.returnValue).to.equal('');
  });

  it('is named by its heading, a text or a slot, and described when it opens', async () => {
    const host = await dialog(html`
      <sam-dialog label="Delete report?" aria-describedby="lost"
        ><p id="lost">Its notes go, too.</p></sam-dialog
      >
    `);
    host.showModal();
    const { role, name, description } = await accessible(inner(host));
    expect({ role, name }).to.deep.equal({ role: 'dialog', name: 'Delete report?' });
    if (engine !== 'webkit') expect(description).to.equal('Its notes go, too.');
    host.insertAdjacentHTML('afterbegin', '<span slot="label">Delete <b>this</b> report?</span>');
    await aTimeout(50);
    expect(await accessible(inner(host))).to.include({ name: 'Delete this report?' });
    const heading = await accessible(inner(host, 'h2'));
    expect(heading).to.include({ role: 'heading', name: 'Delete this report?' });
  });

  it('names the button that closes in the language of the page', async () => {
    const host = await dialog(html`<sam-dialog lang="sv" label="Ärende" open></sam-dialog>`);
    expect(await accessible(inner(host, '.close'))).to.include({ role: 'button', name: 'Stäng' });
  });

  it('has announcements said where a modal dialog lets them be heard', async function () {
    if ('ariaNotify' in document) this.skip(); // There they need no place.
    const host = await dialog(html`<sam-dialog label="Case" open></sam-dialog>`);
    announce('Saved.');
    await aTimeout(300);
    const region = inner(host, '[aria-live=polite]');
    expect(region.textContent).to.equal('Saved.');
    expect(region.closest('dialog')).to.equal(inner(host));
  });

  it('is opened and closed by commands where the browser has them', async function () {
    if (!('commandForElement' in HTMLButtonElement.prototype)) this.skip(); // WebKit of the floor has none.
    const host = await dialog(html`
      <div>
        <sam-button commandfor="hours" command="--show">Opening hours</sam-button>
        <sam-dialog id="hours" label="Opening hours">
          <button commandfor="hours" command="--close" value="read">Close</button>
        </sam-dialog>
      </div>
    `);
    await clickOn(host.previousElementSibling!);
    expect(isModal(host)).to.be.true;
    await clickOn(host.querySelector('button')!);
    expect(isModal(host)).to.be.false;
    expect(host.returnValue).to.equal('read');
  });
});

describe('sam-dialog that may refuse', () => {
  it('is asked by each way out, with its reason, and stays as often as it refuses', async () => {
    const host = await dialog(html`
      <sam-dialog label="Case" light-dismiss>
        <form method="dialog"><button id="send" value="sent">Send</button></form>
      </sam-dialog>
    `);
    let stays = true;
    const reasons = reasonsOf(host, () => stays);
    const ways: Record<string, () => unknown> = {
      escape: () => press('Escape'),
      'close-button': () => clickOn(inner(host, '.close')),
      backdrop: () => clickOn(beside),
      submit: () => clickOn(host.querySelector('#send')!),
      request: () => host.requestClose('asked'),
    };
    for (const [reason, act] of Object.entries(ways)) {
      host.showModal();
      stays = true;
      for (let times = 0; times < 3; times++) {
        await act();
        await aTimeout(20);
        expect(isModal(host) && host.open, `${reason}, refused ${times + 1} times`).to.be.true;
      }
      stays = false;
      await act();
      await aTimeout(20);
      expect(host.open, reason).to.be.false;
      expect(reasons.splice(0), reason).to.deep.equal(Array(4).fill(reason));
    }
    expect(host.returnValue).to.equal('asked');
  });

  it('does not close by close() and open alone without being asked, nor asks', async () => {
    const host = await dialog(html`<sam-dialog label="Case" open></sam-dialog>`);
    const reasons = reasonsOf(host, () => true);
    host.close();
    host.open = true;
    host.open = false;
    expect(host.open).to.be.false;
    expect(reasons).to.be.empty;
  });

  it('lets Escape be refused three times in a row, also opened by nobody and after a press on its text', async () => {
    const host = await dialog(html`<sam-dialog label="Case" open><p>Only text</p></sam-dialog>`);
    const reasons = reasonsOf(host, () => true);
    for (let times = 0; times < 3; times++) await press('Escape');
    await clickOn(host.querySelector('p')!);
    for (let times = 0; times < 3; times++) await press('Escape');
    await clickOn(beside);
    for (let times = 0; times < 3; times++) await press('Escape');
    expect(isModal(host)).to.be.true;
    expect(reasons).to.deep.equal(Array(9).fill('escape'));
  });

  it('leaves Escape to whom it serves first: a listener, an input method, a search field', async () => {
    const host = await dialog(html`
      <sam-dialog label="Case" open>
        <input id="own" aria-label="Own" @keydown=${(event: Event) => event.preventDefault()} />
        <input id="search" type="search" aria-label="Search" value="words" />
        <input id="composing" aria-label="Composing" />
      </sam-dialog>
    `);
    const reasons = reasonsOf(host);
    const focus = (id: string) => host.querySelector<HTMLInputElement>(`#${id}`)!.focus();
    focus('own');
    await press('Escape');
    // Firefox 140 does not empty a search field, so there Escape serves the dialog at once.
    if (await emptiesSearch()) {
      focus('search');
      await press('Escape');
      expect(host.querySelector<HTMLInputElement>('#search')!.value).to.equal('');
    }
    const event = new KeyboardEvent('keydown', {
      key: 'Escape',
      isComposing: true,
      bubbles: true,
      composed: true,
    });
    host.querySelector('#composing')!.dispatchEvent(event);
    expect(reasons).to.be.empty;
    expect(isModal(host)).to.be.true;
    focus('search');
    await press('Escape');
    expect(reasons).to.deep.equal(['escape']);
  });

  it('is asked when the browser wants to close it without a key', async () => {
    const host = await dialog(
      html`<sam-dialog label="Case"><input type="file" aria-label="File" /></sam-dialog>`,
    );
    const reasons = reasonsOf(host, () => true);
    host.showModal();
    const cancel = new Event('cancel', { cancelable: true });
    inner(host).dispatchEvent(cancel);
    expect(cancel.defaultPrevented).to.be.true;
    expect(reasons).to.deep.equal(['escape']);
    host.querySelector('input')!.dispatchEvent(new Event('cancel', { bubbles: true }));
    expect(reasons, 'that of a file field').to.have.length(1);
  });

  it('follows when the browser closes it without asking', async () => {
    const host = await dialog(html`<sam-dialog label="Case" open></sam-dialog>`);
    const heard: string[] = [];
    for (const type of ['toggle', 'close']) host.addEventListener(type, () => heard.push(type));
    inner(host).removeAttribute('open');
    inner(host).dispatchEvent(new Event('close'));
    expect(host.open).to.be.false;
    expect(heard).to.deep.equal(['toggle', 'close']);
    expect(getComputedStyle(document.documentElement).overflow).to.equal('visible');
  });
});

describe('sam-dialog and layers in it', () => {
  const openAll = (...layers: (HTMLElement | null)[]) =>
    layers.forEach((layer) => {
      if (layer!.popover) layer!.showPopover();
      else (layer as HTMLDialogElement).showModal();
    });
  const isOpen = (layer: Element) => layer.matches(':popover-open, [open]');

  for (const [what, markup] of Object.entries({
    'a popover': html`<div class="layer" popover>Layer</div>`,
    'a hint, where the browser knows them': html`<div class="layer" popover="hint">Layer</div>`,
    'another dialog': html`<sam-dialog class="layer" label="Layer"></sam-dialog>`,
    'a native dialog': html`<dialog class="layer" aria-label="Layer"><button>In it</button></dialog>`,
  }))
    for (const pressed of [false, true])
      it(`closes after ${what}, one Escape each, opened by ${pressed ? 'a press' : 'nobody'}`, async () => {
        const host = await dialog(
          html`<sam-dialog label="Case"
            ><p>Text</p>
            ${markup}</sam-dialog
          >`,
        );
        const layer = host.querySelector<HTMLElement>('.layer')!;
        if (layer.popover === 'manual') return;
        const reasons = reasonsOf(host);
        host.showModal();
        if (pressed) await clickOn(host.querySelector('p')!);
        openAll(layer);
        await press('Escape');
        expect([isOpen(layer), host.open], 'after the first').to.deep.equal([false, true]);
        expect(reasons).to.be.empty;
        await press('Escape');
        expect(host.open, 'after the second').to.be.false;
        expect(reasons).to.deep.equal(['escape']);
      });

  it('knows layers in shadow roots and slots, and leaves alone those that Escape does not close', async () => {
    const box = await fixture(html`<div><p popover>Layer</p></div>`);
    const root = box.attachShadow({ mode: 'open' });
    root.innerHTML = '<sam-dialog label="Case"><slot></slot><b popover="manual">Note</b></sam-dialog>';
    const host = root.querySelector('sam-dialog')!;
    await host.updateComplete;
    host.showModal();
    const [layer, note] = [box.querySelector('p')!, host.querySelector('b')!];
    openAll(note, layer);
    await press('Escape');
    expect([isOpen(layer), isOpen(note), host.open]).to.deep.equal([false, true, true]);
    await press('Escape');
    expect(host.open).to.be.false;
  });

  it('closes three of its kind one by one, and gives the focus back to what opened each', async () => {
    const host = await dialog(html`
      <sam-dialog id="one" label="One">
        <button id="two-opens">Two</button>
        <sam-dialog id="two" label="Two">
          <button id="three-opens">Three</button>
          <sam-dialog id="three" label="Three"></sam-dialog>
        </sam-dialog>
      </sam-dialog>
    `);
    const all = [host, ...host.querySelectorAll<SamDialog>('sam-dialog')];
    host.showModal();
    for (const next of all.slice(1)) {
      (next.previousElementSibling as HTMLElement).focus();
      next.showModal();
    }
    const open = () => all.filter(isModal).map(({ id }) => id);
    await press('Escape');
    expect([open(), focusIsOn()]).to.deep.equal([['one', 'two'], 'three-opens']);
    await press('Escape');
    expect([open(), focusIsOn()]).to.deep.equal([['one'], 'two-opens']);
    await press('Escape');
    expect(open()).to.be.empty;
  });

  it('is not closed by a press beside a layer', async () => {
    const host = await dialog(
      html`<sam-dialog label="Case" light-dismiss open><p popover>Layer</p></sam-dialog>`,
    );
    const layer = host.querySelector('p')!;
    layer.showPopover();
    await clickOn(beside);
    expect([isOpen(layer), host.open]).to.deep.equal([false, true]);
    await clickOn(beside);
    expect(host.open).to.be.false;
  });
});

describe('sam-dialog and a press beside it', () => {
  it('does nothing without light-dismiss', async () => {
    const host = await dialog(html`<sam-dialog label="Case" open></sam-dialog>`);
    await clickOn(beside);
    expect(host.open).to.be.true;
  });

  it('closes only where the press began and ended beside it', async () => {
    const host = await dialog(html`<sam-dialog label="Case" light-dismiss open><p>Text</p></sam-dialog>`);
    const reasons = reasonsOf(host);
    const text = host.querySelector('p')!;
    await holdDown(text);
    await pointAt(beside);
    await letGo();
    await holdDown(beside);
    await pointAt(text);
    await letGo();
    await clickOn(text);
    await clickOn(inner(host, 'h2'));
    expect(reasons).to.be.empty;
    await clickOn(beside);
    expect(reasons).to.deep.equal(['backdrop']);
    expect(host.open).to.be.false;
  });
});

describe('sam-dialog and forms in it', () => {
  for (const [what, markup] of Object.entries({
    'a native button': html`<form method="dialog"><button class="go" value="yes">Yes</button></form>`,
    'sam-button': html`<form method="DIALOG"><sam-button class="go" value="yes">Yes</sam-button></form>`,
    'formmethod of a native button': html`<form>
      <button class="go" formmethod="dialog" value="yes">Yes</button>
    </form>`,
    'formmethod of sam-button': html`<form>
      <sam-button class="go" formmethod="dialog" value="yes">Yes</sam-button>
    </form>`,
    'a button elsewhere': html`<form id="far" method="dialog"></form>
      <sam-button class="go" form="far" slot="actions" value="yes">Yes</sam-button>`,
    'a field called method': html`<form method="dialog">
      <input name="method" aria-label="Method" /><button class="go" value="yes">Yes</button>
    </form>`,
  }))
    it(`is closed by ${what}, with its value`, async () => {
      const host = await dialog(html`<sam-dialog label="Sure?" open>${markup}</sam-dialog>`);
      for (const element of host.querySelectorAll('sam-button')) await element.updateComplete;
      await clickOn(host.querySelector('.go')!);
      await aTimeout(20);
      expect([host.open, host.returnValue]).to.deep.equal([false, 'yes']);
    });

  it('keeps its value where the button has none', async () => {
    const host = await dialog(
      html`<sam-dialog label="Sure?" open
        ><form method="dialog"><button>Yes</button></form></sam-dialog
      >`,
    );
    host.returnValue = 'before';
    await clickOn(host.querySelector('button')!);
    await aTimeout(20);
    expect([host.open, host.returnValue]).to.deep.equal([false, 'before']);
  });

  it('stays where the form is not valid, is sent elsewhere, or a listener refuses, wherever it stands', async () => {
    const host = await dialog(html`
      <sam-dialog label="Sure?" open>
        <form method="dialog">
          <input required aria-label="Name" />
          <button value="yes">Yes</button>
          <button formmethod="get" id="elsewhere">Elsewhere</button>
        </form>
      </sam-dialog>
    `);
    const [form, input, button] = ['form', 'input', 'button'].map((name) =>
      host.querySelector<HTMLInputElement>(name)!,
    );
    const send = async (submitter: Element = button!) => {
      await clickOn(submitter);
      await aTimeout(20);
      return host.open;
    };
    expect(await send(), 'not valid').to.be.true;
    input!.value = 'Ada';
    const refuse = (event: Event) => event.preventDefault();
    for (const target of [form!, host, document]) {
      target.addEventListener('submit', refuse);
      expect(await send(), 'refused').to.be.true;
      if (target === document) expect(await send(host.querySelector('#elsewhere')!)).to.be.true;
      target.removeEventListener('submit', refuse);
    }
    expect(await send()).to.be.false;
  });

  it('closes the innermost dialog alone, whichever is ours and whichever native', async () => {
    const root = await fixture(html`
      <dialog id="around" aria-label="Around">
        <sam-dialog id="outer" label="Outer">
          <sam-dialog id="ours" label="Inner">
            <form method="dialog"><button id="a">Yes</button></form>
          </sam-dialog>
          <dialog id="native" aria-label="Native">
            <form method="dialog"><button id="b">Yes</button></form>
          </dialog>
          <form method="dialog"><button id="c">Yes</button></form>
        </sam-dialog>
      </dialog>
    `);
    const of = (id: string) => (root.id === id ? root : root.querySelector(`#${id}`)) as HTMLDialogElement;
    const open = () => ['around', 'outer', 'ours', 'native'].filter((id) => of(id).open);
    const send = async (id: string) => {
      await clickOn(of(id));
      await aTimeout(20);
    };
    for (const id of ['around', 'outer', 'ours']) of(id).showModal();
    await send('a');
    expect(open()).to.deep.equal(['around', 'outer']);
    of('native').showModal();
    await send('b');
    expect(open()).to.deep.equal(['around', 'outer']);
    await send('c');
    expect(open()).to.deep.equal(['around']);
    of('around').close();
  });
});

describe('sam-dialog and the focus', () => {
  it('begins at the dialog as a whole, or at what has autofocus, whatever that is', async () => {
    const host = await dialog(html`<sam-dialog label="Case"><button>Go</button></sam-dialog>`);
    host.showModal();
    expect(host.shadowRoot!.activeElement === inner(host)).to.be.true;
    for (const markup of [
      '<input id="first" autofocus>',
      '<sam-button id="first" autofocus>Go</sam-button>',
    ]) {
      host.close();
      host.innerHTML = `<div hidden><input autofocus></div><p><input disabled autofocus>${markup}</p><input autofocus>`;
      for (const element of host.querySelectorAll('sam-button')) await element.updateComplete;
      host.showModal();
      expect(focusIsOn()).to.equal('first');
    }
  });

  it('stays in it, whatever is pressed', async () => {
    const host = await dialog(html`
      <div>
        <button>Page</button><sam-dialog label="Case" open><button id="in">In</button></sam-dialog>
      </div>
    `);
    (host.previousElementSibling as HTMLElement).focus();
    expect(document.activeElement).to.equal(host);
    const seen = new Set<string>();
    for (let times = 0; times < 5; times++) {
      await press('Tab');
      seen.add(focusIsOn());
    }
    expect([...seen]).to.include.members(['in']);
    expect([...seen].filter((at) => !['in', 'button', 'dialog', 'body'].includes(at))).to.be.empty;
  });

  const near = () =>
    dialog(html`
      <main>
        <button id="first">First</button>
        <table>
          <tbody>
            <tr>
              <td><button id="a">Delete a</button></td>
            </tr>
            <tr>
              <td><sam-button id="b">Delete b</sam-button></td>
            </tr>
            <tr>
              <td><button id="c">Delete c</button></td>
            </tr>
          </tbody>
        </table>
        <p>Text</p>
        <sam-dialog label="Delete?"><button>Yes</button></sam-dialog>
      </main>
    `);
  const at = (host: SamDialog, id: string) => host.parentElement!.querySelector<HTMLElement>(`#${id}`)!;
  const row = (host: SamDialog, id: string) => at(host, id).closest('tr')!;

  it('goes back to what it came from', async () => {
    const host = await near();
    for (const id of ['a', 'b']) {
      at(host, id).focus();
      host.showModal();
      await press('Escape');
      expect(focusIsOn()).to.equal(id);
    }
  });

  it('goes to what stood next where that is gone, hidden or out of use; at the end to what stood before', async () => {
    const host = await near();
    const closeAfter = async (id: string, act: () => void) => {
      at(host, id).focus();
      host.showModal();
      act();
      host.close();
      await nextFrame();
      return focusIsOn();
    };
    expect(await closeAfter('a', () => row(host, 'a').remove())).to.equal('b');
    expect(await closeAfter('b', () => (at(host, 'b').hidden = true))).to.equal('c');
    expect(await closeAfter('c', () => ((at(host, 'c') as HTMLButtonElement).disabled = true))).to.equal(
      'first',
    );
    row(host, 'b').parentElement!.innerHTML = '<tr><td><button id="d">Delete d</button></td></tr>';
    const replace = () =>
      (row(host, 'd').parentElement!.innerHTML = '<tr><td><button id="e">New</button></td></tr>');
    expect(await closeAfter('d', replace), 'drawn anew').to.equal('e');
  });

  it('goes on where the shadow root that it came from is gone', async () => {
    const host = await near();
    const box = document.createElement('div');
    box.attachShadow({ mode: 'open' }).innerHTML = '<button>Deep</button>';
    row(host, 'b').replaceWith(box);
    box.shadowRoot!.querySelector('button')!.focus();
    host.showModal();
    box.remove();
    host.close();
    await nextFrame();
    expect(focusIsOn()).to.equal('c');
  });

  it('goes to the dialog around it where that has nothing else', async () => {
    const host = await dialog(html`
      <sam-dialog id="outer" label="Outer" open>
        <button id="opens">Inner</button><sam-dialog label="Inner"></sam-dialog>
      </sam-dialog>
    `);
    const nested = host.querySelector('sam-dialog')!;
    host.querySelector('button')!.focus();
    nested.showModal();
    host.querySelector('button')!.remove();
    nested.close();
    await nextFrame();
    expect(host.shadowRoot!.activeElement === inner(host)).to.be.true;
  });

  it('is never left on the body, also where it came from nowhere', async () => {
    const host = await near();
    (document.activeElement as HTMLElement).blur();
    host.showModal();
    host.close();
    await nextFrame();
    expect(focusIsOn()).to.equal('c');
  });

  it('goes back when the dialog is removed, or moved, while it is open', async () => {
    const host = await near();
    at(host, 'a').focus();
    host.showModal();
    host.remove();
    expect(focusIsOn()).to.equal('a');
  });
});

describe('sam-dialog and the page', () => {
  const sheets = () => document.adoptedStyleSheets.length;
  const page = async () => {
    await viewport({ width: 800, height: 600 });
    const host = await dialog(html`
      <div>
        <p id="mark">Words that must not move.</p>
        <sam-dialog label="Case">Text</sam-dialog>
        <div id="long"></div>
      </div>
    `);
    host.parentElement!.querySelector<HTMLElement>('#long')!.style.blockSize = '3000px';
    return host;
  };
  const mark = (host: SamDialog) =>
    JSON.stringify(host.parentElement!.querySelector('#mark')!.getBoundingClientRect());

  for (const [what, style] of Object.entries({
    'that scrolls by itself': {},
    'that always shows its scroll bar': { html: 'overflow-y: scroll' },
    'whose body hides what sticks out': { html: 'height: 100%', body: 'height: 100%; overflow-x: hidden' },
    'whose body scrolls': { html: 'height: 100%; overflow: hidden', body: 'height: 100%; overflow: auto' },
  }))
    it(`does not move a page ${what}`, async () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        Object.entries(style)
          .map(([name, text]) => `${name} { ${text} }`)
          .join(' '),
      );
      document.adoptedStyleSheets.push(sheet);
      const host = await page();
      document.documentElement.scrollTop = document.body.scrollTop = 100;
      const [place, width, count] = [mark(host), document.documentElement.clientWidth, sheets()];
      host.showModal();
      expect(mark(host)).to.equal(place);
      expect(document.documentElement.clientWidth).to.equal(width);
      if (!('html' in style)) {
        // No key moves it, and no script of ours keeps one from doing so.
        for (const key of ['PageDown', 'End', ' ']) await press(key);
        await aTimeout(100);
        expect(mark(host)).to.equal(place);
      }
      host.close();
      expect(mark(host)).to.equal(place);
      expect(sheets()).to.equal(count);
      document.adoptedStyleSheets.pop();
      document.documentElement.scrollTop = 0;
    });

  const overflow = () => getComputedStyle(document.documentElement).overflow;

  it('holds the page while any dialog is open, in whichever order they close', async () => {
    const [one, two] = [await page(), await page()];
    const count = sheets();
    one.showModal();
    two.showModal();
    one.close();
    expect(overflow()).to.equal('hidden');
    two.close();
    expect([overflow(), sheets()]).to.deep.equal(['visible', count]);
  });

  it('lets the page go when it is removed, and holds it again when it is back', async () => {
    const host = await page();
    const parent = host.parentElement!;
    const count = sheets();
    host.showModal();
    host.remove();
    expect([overflow(), sheets()]).to.deep.equal(['visible', count]);
    parent.append(host);
    await host.updateComplete;
    expect([isModal(host), overflow()]).to.deep.equal([true, 'hidden']);
    document.body.append(parent);
    await host.updateComplete;
    expect([isModal(host), sheets()], 'moved with what is around it').to.deep.equal([true, count + 1]);
    host.remove();
    host.open = false;
    parent.append(host);
    await host.updateComplete;
    expect([isModal(host), overflow(), sheets()]).to.deep.equal([false, 'visible', count]);
  });
});

describe('sam-dialog on the screen', () => {
  it('scrolls inside, with its head and actions in sight', async () => {
    await viewport({ width: 800, height: 600 });
    const host = await dialog(html`
      <sam-dialog label="Terms" open>
        ${Array.from({ length: 40 }, (_, n) => html`<p>Paragraph ${n}</p>`)}
        <button id="last">Last</button>
        <button id="agree" slot="actions">Agree</button>
      </sam-dialog>
    `);
    const box = inner(host);
    const { top, bottom } = box.getBoundingClientRect();
    expect(box.scrollHeight).to.be.greaterThan(box.clientHeight);
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
    const isSeen = (element: Element) => {
      const rect = element.getBoundingClientRect();
      return rect.top >= top && rect.bottom <= bottom;
    };
    await press('End');
    for (let tries = 0; tries < 40 && box.scrollTop < 100; tries++) await aTimeout(50);
    expect(box.scrollTop, 'by a key').to.be.greaterThan(100);
    expect([inner(host, 'h2'), host.querySelector('#agree')!].map(isSeen)).to.deep.equal([true, true]);
    const button = host.querySelector<HTMLElement>('#last')!;
    box.scrollTop = 0;
    button.focus();
    await nextFrame();
    const actions = inner(host, '[part=actions]').getBoundingClientRect();
    expect(button.getBoundingClientRect().bottom, 'not under the actions').to.be.at.most(actions.top);
  });

  it('fills a narrow window and needs no scrolling sideways', async () => {
    await viewport({ width: 460, height: 600 });
    const host = await dialog(html`
      <sam-dialog open label="Vammaistenpalveluhakemuksen lisäselvityspyyntöjenkäsittelyjärjestelmä"
        >Text</sam-dialog
      >
    `);
    const box = inner(host);
    await aTimeout(50);
    const { width, height } = box.getBoundingClientRect();
    expect([width, height]).to.deep.equal([document.documentElement.clientWidth, innerHeight]);
    expect(box.scrollWidth).to.be.at.most(box.clientWidth);
  });

  it('scrolls as a whole where the window is low', async () => {
    await viewport({ width: 800, height: 300 });
    const host = await dialog(html`
      <sam-dialog label="Terms" open
        >${Array.from({ length: 20 }, (_, n) => html`<p>Paragraph ${n}</p>`)}</sam-dialog
      >
    `);
    inner(host).scrollTop = 200;
    expect(inner(host, 'h2').getBoundingClientRect().bottom).to.be.lessThan(0);
  });

  it('is as wide as its size says, and has no cross with no-close', async () => {
    await viewport({ width: 1200 });
    const host = await dialog(html`<sam-dialog label="Case" open></sam-dialog>`);
    for (const [size, width] of [
      ['small', 384],
      ['medium', 576],
      ['large', 896],
    ] as const) {
      host.size = size;
      expect(inner(host).getBoundingClientRect().width).to.equal(width);
    }
    expect(inner(host, '.close').checkVisibility()).to.be.true;
    host.noClose = true;
    expect(inner(host, '.close').checkVisibility()).to.be.false;
  });

  it('reads as the page does, whatever it stands in', async () => {
    const host = await dialog(html`
      <table>
        <tr>
          <td><sam-dialog label="Case" open>Text</sam-dialog></td>
        </tr>
      </table>
    `);
    Object.assign(host.parentElement!.style, { textAlign: 'right', whiteSpace: 'nowrap', fontSize: '9px' });
    const { textAlign, whiteSpace, fontSize } = getComputedStyle(inner(host));
    expect([textAlign, whiteSpace, fontSize]).to.deep.equal(['start', 'normal', '16px']);
  });
});
