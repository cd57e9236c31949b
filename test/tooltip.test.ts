import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { SamButton } from '../src/components/button/button.js';
import type { SamDialog } from '../src/components/dialog/dialog.js';
import { controlAria } from '../src/core/control-aria.js';
import '../src/entries/button.js';
import '../src/entries/dialog.js';
import '../src/entries/text-field.js';
import { SamTooltip } from '../src/entries/tooltip.js';
import { accessible, clickOn, engine, pointAt, press, viewport } from './support/commands.js';

async function tooltip(markup: TemplateResult): Promise<SamTooltip> {
  const root = await fixture<HTMLElement>(markup);
  const host = root instanceof SamTooltip ? root : root.querySelector('sam-tooltip')!;
  await host.updateComplete;
  // A reference is told once its target is drawn.
  await aTimeout(20);
  return host;
}

const box = (host: SamTooltip) => host.shadowRoot!.querySelector<HTMLElement>('[popover]')!;
const isShown = (host: SamTooltip) => host.open && box(host).matches(':popover-open');
const targetOf = (host: SamTooltip) => host.previousElementSibling as HTMLElement;

/** A button with a tooltip, with room on every side. */
const native = html`
  <div style="padding: 120px">
    <button>Before</button><button>Save</button><sam-tooltip>In your drafts</sam-tooltip>
  </div>
`;
const before = (host: SamTooltip) => host.parentElement!.querySelector('button')!;

/** WebKit goes to buttons by Tab alone where the test says so, so the focus is given. */
async function focusByKey(host: SamTooltip) {
  before(host).focus();
  await press('Tab');
  if (document.activeElement !== targetOf(host)) targetOf(host).focus();
}

const touch = (host: SamTooltip, type: string) =>
  targetOf(host).dispatchEvent(
    new PointerEvent(type, { pointerType: 'touch', bubbles: true, composed: true, cancelable: true }),
  );

describe('sam-tooltip', () => {
  it('describes a native button and the control inside one of ours, shown or not', async () => {
    const host = await tooltip(native);
    const ours = await tooltip(
      html`<div><sam-button>Save</sam-button><sam-tooltip>In drafts</sam-tooltip></div>`,
    );
    const control = (targetOf(ours) as SamButton)[controlAria]!;
    expect(targetOf(host).ariaDescribedByElements).to.deep.equal([host]);
    expect(control.ariaDescribedByElements).to.deep.equal([ours]);
    expect(targetOf(ours).hasAttribute('aria-describedby'), 'the element of the author').to.be.false;
    expect(host.role).to.equal('tooltip');
    // WebKit's driver tells no description.
    if (engine === 'webkit') return;
    expect((await accessible(targetOf(host))).description).to.equal('In your drafts');
    expect((await accessible(control)).description).to.equal('In drafts');
    host.open = true;
    await aTimeout(50);
    expect((await accessible(targetOf(host))).description).to.equal('In your drafts');
  });

  it('names what shows a picture alone, and nothing that has a name from its author', async () => {
    for (const [target, name] of [
      [html`<button></button>`, 'Delete'],
      [html`<sam-button></sam-button>`, 'Delete'],
      [html`<button aria-label="Remove"></button>`, 'Remove'],
    ] as const) {
      const host = await tooltip(html`<div>${target}<sam-tooltip kind="label">Delete</sam-tooltip></div>`);
      const control = (targetOf(host) as SamButton)[controlAria] ?? targetOf(host);
      expect((await accessible(control)).name).to.equal(name);
    }
  });

  it('adds itself to what the author refers to, and leaves that as it was', async () => {
    const host = await tooltip(
      html`<div>
        <i id="hint">Once</i><button aria-describedby="hint">Send</button><sam-tooltip>By mail</sam-tooltip>
      </div>`,
    );
    const target = targetOf(host);
    const hint = host.parentElement!.querySelector('i')!;
    expect(target.ariaDescribedByElements).to.deep.equal([hint, host]);
    host.kind = 'label';
    await host.updateComplete;
    expect(target.getAttribute('aria-describedby')).to.equal('hint');
    expect(target.ariaLabelledByElements).to.deep.equal([host]);
    host.remove();
    expect(target.hasAttribute('aria-labelledby')).to.be.false;
    expect(target.getAttribute('aria-describedby')).to.equal('hint');
  });

  it('stays told when its target is drawn anew, beside hint and error', async () => {
    const host = await tooltip(
      html`<div>
        <sam-text-field label="Case" hint="In the letter"></sam-text-field
        ><sam-tooltip>Eight figures</sam-tooltip>
      </div>`,
    );
    const field = targetOf(host) as HTMLElement & { error: string; [controlAria]?: HTMLElement };
    const ids = () =>
      field[controlAria]!.ariaDescribedByElements!.map(({ id, localName }) => id || localName);
    expect(ids()).to.deep.equal(['hint', 'sam-tooltip']);
    field.error = 'Nobody has this number.';
    await aTimeout(50);
    expect(ids()).to.deep.equal(['hint', 'error', 'sam-tooltip']);
    host.remove();
    await aTimeout(20);
    field.error = '';
    await aTimeout(50);
    expect(ids()).to.deep.equal(['hint']);
  });

  it('finds its target by for, also one that is defined later, and follows for', async () => {
    const host = await tooltip(
      html`<div>
        <button id="a">A</button><button id="b">B</button>
        <p></p>
        <sam-tooltip for="a">Words</sam-tooltip>
      </div>`,
    );
    const [a, b] = host.parentElement!.querySelectorAll('button');
    expect(a!.ariaDescribedByElements).to.deep.equal([host]);
    host.htmlFor = 'b';
    await host.updateComplete;
    expect([a!.ariaDescribedByElements, b!.ariaDescribedByElements]).to.deep.equal([null, [host]]);
  });

  it('shows at once on focus by key, and goes with it', async () => {
    const host = await tooltip(native);
    const told: string[] = [];
    host.addEventListener('toggle', (event) => told.push(event.newState));
    await focusByKey(host);
    expect(isShown(host)).to.be.true;
    await aTimeout(300);
    expect(isShown(host), 'it stays').to.be.true;
    targetOf(host).blur();
    await aTimeout(50);
    expect(isShown(host)).to.be.false;
    expect(told).to.deep.equal(['open', 'closed']);
  });

  it('shows after a while under the pointer, can be pointed at, and goes when the pointer has left', async () => {
    const host = await tooltip(native);
    await pointAt(targetOf(host));
    expect(isShown(host)).to.be.false;
    await aTimeout(650);
    expect(isShown(host)).to.be.true;
    await pointAt(box(host));
    await aTimeout(400);
    expect(isShown(host), 'the pointer is over it').to.be.true;
    await pointAt([5, 5]);
    await aTimeout(400);
    expect(isShown(host)).to.be.false;
    await pointAt(targetOf(host));
    await pointAt([5, 5]);
    await aTimeout(700);
    expect(isShown(host), 'passed over').to.be.false;
  });

  it('goes by a press on its target, and does not keep it from being pressed', async () => {
    const host = await tooltip(native);
    let clicks = 0;
    targetOf(host).addEventListener('click', () => clicks++);
    host.open = true;
    await clickOn(targetOf(host));
    expect([isShown(host), clicks]).to.deep.equal([false, 1]);
    await aTimeout(700);
    expect(isShown(host), 'the pointer is still there').to.be.false;
    await focusByKey(host);
    await press('Enter');
    expect([isShown(host), clicks]).to.deep.equal([false, 2]);
  });

  it('shows while a finger rests on its target, which is not pressed by that', async () => {
    const host = await tooltip(native);
    const target = targetOf(host);
    let clicks = 0;
    target.addEventListener('click', () => clicks++);
    touch(host, 'pointerdown');
    await aTimeout(100);
    touch(host, 'pointerup');
    target.click();
    await aTimeout(600);
    expect([isShown(host), clicks], 'a tap').to.deep.equal([false, 1]);
    touch(host, 'pointerdown');
    await aTimeout(600);
    expect(isShown(host)).to.be.true;
    touch(host, 'pointerup');
    touch(host, 'pointerleave');
    target.click();
    expect([isShown(host), clicks], 'a long press').to.deep.equal([true, 1]);
    await aTimeout(100);
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, pointerType: 'touch' }));
    expect(isShown(host), 'pressed elsewhere').to.be.false;
    target.click();
    expect(clicks).to.equal(2);
  });

  it('takes one Escape for itself, in a dialog of ours, a native one and a popover', async () => {
    for (const around of ['sam-dialog', 'dialog', 'div']) {
      const root = await fixture<HTMLElement>(html`<div></div>`);
      root.innerHTML = `<${around} label="Close?"${around === 'div' ? ' popover' : ''}><button>Close</button><sam-tooltip>All are told</sam-tooltip></${around}>`;
      const outer = root.firstElementChild as SamDialog;
      const host = root.querySelector('sam-tooltip')!;
      await host.updateComplete;
      if (around === 'div') outer.showPopover();
      else outer.showModal();
      const isThere = () => (around === 'div' ? outer.matches(':popover-open') : outer.open);
      targetOf(host).focus();
      host.open = true;
      expect(isShown(host), around).to.be.true;
      await press('Escape');
      await aTimeout(20);
      expect([isShown(host), isThere()], around).to.deep.equal([false, true]);
      expect(document.activeElement).to.equal(targetOf(host));
      await press('Escape');
      await aTimeout(20);
      expect(isThere(), around).to.be.false;
    }
  });

  it('is the only one, and the next does not wait', async () => {
    const host = await tooltip(
      html`<div style="padding: 120px">
        <button>A</button><sam-tooltip>a</sam-tooltip><button>B</button><sam-tooltip>b</sam-tooltip>
      </div>`,
    );
    const other = host.parentElement!.querySelectorAll('sam-tooltip')[1]!;
    host.open = true;
    await pointAt(targetOf(other));
    await aTimeout(50);
    expect([isShown(host), isShown(other)]).to.deep.equal([false, true]);
  });

  it('goes with its target, and when that is out of sight', async () => {
    const host = await tooltip(
      html`<div style="block-size: 200px; overflow: auto">
        <button>A</button><sam-tooltip>a</sam-tooltip>
        <div style="block-size: 900px"></div>
      </div>`,
    );
    host.open = true;
    await aTimeout(100);
    expect(isShown(host)).to.be.true;
    host.parentElement!.scrollTop = 500;
    await waitUntil(() => !isShown(host), 'It goes with what is no longer in sight.');
    host.parentElement!.scrollTop = 0;
    await aTimeout(50);
    host.open = true;
    await aTimeout(100);
    targetOf(host).remove();
    await waitUntil(() => !isShown(host), 'It goes with its target.');
  });

  it('lies at its side, within the window, and on the other side where there is no room', async () => {
    await viewport({ width: 480, height: 500 });
    const words = 'Everybody in the office can read it from then on.';
    for (const [said, style, side] of [
      ['block-start', 'left:200px;top:200px', 'above'],
      ['block-end', 'left:200px;top:200px', 'below'],
      ['block-start', 'left:0;top:0', 'below'],
      ['block-end', 'right:0;bottom:0', 'above'],
      ['inline-end', 'left:60px;top:200px', 'right'],
      ['inline-start', 'right:60px;top:200px', 'left'],
      ['inline-end', 'right:60px;top:200px', 'left'],
      ['inline-end rtl', 'right:60px;top:200px', 'left'],
      ['inline-start rtl', 'left:60px;top:200px', 'right'],
    ] as const) {
      const [placement, dir] = said.split(' ');
      const host = await tooltip(
        html`<div dir=${dir ?? 'ltr'}>
          <button style=${`position:fixed;inline-size:60px;block-size:30px;${style}`}>A</button
          ><sam-tooltip placement=${placement}>${words}</sam-tooltip>
        </div>`,
      );
      host.open = true;
      await aTimeout(400);
      const [of, at] = [targetOf(host).getBoundingClientRect(), box(host).getBoundingClientRect()];
      const where = `${said} ${style}: ${[at.left, at.top, at.right, at.bottom].map(Math.round).join()}`;
      if (side === 'above') expect(at.bottom, where).to.be.within(of.top - 8, of.top);
      else if (side === 'below') expect(at.top, where).to.be.within(of.bottom, of.bottom + 8);
      else if (side === 'left') expect(at.right, where).to.be.within(of.left - 8, of.left);
      else expect(at.left, where).to.be.within(of.right, of.right + 8);
      expect(at.left, where).to.be.at.least(0);
      expect(at.right, where).to.be.at.most(innerWidth);
      const isBeside = side === 'left' || side === 'right';
      expect(
        isBeside ? at.top < of.bottom && at.bottom > of.top : at.left < of.right && at.right > of.left,
        where,
      ).to.be.true;
    }
  });
});
