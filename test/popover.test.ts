import { expect } from '@open-wc/testing';
import { html, LitElement, type TemplateResult } from 'lit';
import { PopoverController } from '../src/controllers/popover.js';
import { booleanAttribute } from '../src/core/reflect.js';
import { clickOn, press, viewport } from './support/commands.js';

const aTimeout = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The least that has a layer: a source, the place of the layer, and items that take the focus. */
class SamTestLayer extends LitElement {
  open!: boolean;
  static override get observedAttributes() {
    Object.defineProperty(this.prototype, 'open', booleanAttribute('open'));
    return [...super.observedAttributes, 'open'];
  }
  readonly layer = new PopoverController(
    this,
    () => this.renderRoot?.querySelector<HTMLElement>('[popover]'),
    () => this.querySelector('button')!,
  );
  override attributeChangedCallback(name: string, before: string | null, now: string | null) {
    super.attributeChangedCallback(name, before, now);
    this.layer.follow();
  }
  override render(): TemplateResult {
    const area = this.getAttribute('area') ?? 'self-block-end span-self-inline-end';
    return html`<style>
        [popover] {
          --_area: ${area};
          position: fixed;
          inset: auto;
          position-area: var(--_area);
          margin: 4px 0;
          border: 0;
          padding: 0;
          inline-size: 120px;
          block-size: 80px;
          position-try-fallbacks: flip-block, flip-inline;
        }
      </style>
      <slot name="source" @click=${() => this.layer.toggle()}></slot>
      <div popover @beforetoggle=${this.layer} @toggle=${this.layer}><slot></slot></div>`;
  }
}
customElements.define('sam-test-layer', SamTestLayer);

async function layer(style = '', area = '', dir = 'ltr') {
  const box = document.createElement('div');
  box.className = 'sam-box';
  box.dir = dir;
  box.innerHTML = `<button id="before">Before</button><sam-test-layer ${area && `area="${area}"`}><button slot="source" style="position:fixed;inline-size:60px;block-size:30px;${style}">Open</button><button>Inside</button></sam-test-layer>`;
  document.body.append(box);
  const host = box.querySelector<SamTestLayer>('sam-test-layer')!;
  await host.updateComplete;
  const [source, inner] = host.querySelectorAll('button');
  const popover = host.renderRoot.querySelector<HTMLElement>('[popover]')!;
  return { host, source: source!, inner: inner!, popover, isOpen: () => popover.matches(':popover-open') };
}

describe('PopoverController', () => {
  const { supports } = CSS;
  afterEach(() => {
    CSS.supports = supports;
    for (const box of document.querySelectorAll('.sam-box')) box.remove();
  });

  it('opens and closes as open says, and tells it afterwards', async () => {
    const { host, isOpen } = await layer();
    const told: string[] = [];
    host.addEventListener('toggle', (event) => told.push(event.newState));
    host.open = true;
    expect(isOpen()).to.be.true;
    await aTimeout(50);
    host.open = false;
    expect(isOpen()).to.be.false;
    await aTimeout(50);
    expect(told).to.deep.equal(['open', 'closed']);
  });

  it('is opened and closed by presses on its source, and by keys', async () => {
    const { host, source, isOpen } = await layer('left:100px;top:100px');
    for (const open of [true, false, true]) {
      await clickOn(source);
      expect(isOpen()).to.equal(open);
      expect(host.open).to.equal(open);
    }
    await press('Escape');
    expect(host.open).to.be.false;
    await press('Enter');
    expect(isOpen()).to.be.true;
  });

  it('closes by a press elsewhere, which reaches what is pressed', async () => {
    const { host } = await layer('left:100px;top:100px');
    const before = document.querySelector<HTMLElement>('#before')!;
    let clicks = 0;
    before.onclick = () => clicks++;
    host.open = true;
    await clickOn(before);
    expect(host.open).to.be.false;
    expect(clicks).to.equal(1);
    expect(document.activeElement!.textContent).to.equal('Before');
  });

  it('gives the focus back to its source where it had it', async () => {
    const { host, source, inner } = await layer('left:100px;top:100px');
    for (const close of [() => press('Escape'), () => (host.open = false)]) {
      host.open = true;
      inner.focus();
      await close();
      await aTimeout(20);
      expect(document.activeElement!.textContent).to.equal(source.textContent);
    }
  });

  it('leaves an Escape to a native layer in it, and one that is taken to who took it', async () => {
    const { host, inner, isOpen } = await layer('left:100px;top:100px');
    host.open = true;
    const note = document.createElement('div');
    note.popover = 'auto';
    note.textContent = 'Note';
    inner.after(note);
    inner.focus();
    note.showPopover();
    await press('Escape');
    expect([note.matches(':popover-open'), isOpen()]).to.deep.equal([false, true]);
    inner.onkeydown = (event) => event.preventDefault();
    await press('Escape');
    expect(isOpen()).to.be.true;
    inner.onkeydown = null;
    await press('Escape');
    expect(isOpen()).to.be.false;
  });

  it('stays open when it is moved, and closes with what is removed', async () => {
    const { host, isOpen } = await layer();
    host.open = true;
    document.querySelector('.sam-box')!.append(host);
    expect(isOpen()).to.be.true;
    host.remove();
    expect(isOpen()).to.be.false;
    host.open = false;
    document.querySelector('.sam-box')!.append(host);
    host.open = true;
    expect(isOpen()).to.be.true;
  });

  const places: [area: string, dir: string, style: string, x: string, y: string][] = [
    ['self-block-end span-self-inline-end', 'ltr', 'left:100px;top:100px', 'left', 'under'],
    ['self-block-end span-self-inline-end', 'rtl', 'left:300px;top:100px', 'right', 'under'],
    ['self-block-end span-self-inline-start', 'ltr', 'left:300px;top:100px', 'right', 'under'],
    ['self-block-start span-self-inline-end', 'ltr', 'left:100px;top:300px', 'left', 'over'],
    ['self-inline-end span-self-block-end', 'ltr', 'left:100px;top:100px', 'after', 'top'],
    ['self-inline-end span-self-block-end', 'rtl', 'left:300px;top:100px', 'before', 'top'],
    // Where there is no room.
    ['self-block-end span-self-inline-end', 'ltr', 'left:100px;bottom:0', 'left', 'over'],
    ['self-block-end span-self-inline-end', 'ltr', 'right:0;top:100px', 'right', 'under'],
  ];
  for (const isFallback of [false, true])
    for (const [area, dir, style, x, y] of places)
      it(`${isFallback ? 'without' : 'with'} anchors: ${area}, ${dir}, ${style}`, async function () {
        await viewport({ width: 800, height: 600 });
        if (!isFallback && !supports('position-area', 'block-end')) this.skip(); // The floor.
        if (isFallback) CSS.supports = () => false;
        const { host, source, popover } = await layer(style, area, dir);
        host.open = true;
        await aTimeout(isFallback || dir === 'rtl' ? 300 : 50);
        const [of, at] = [source.getBoundingClientRect(), popover.getBoundingClientRect()];
        const found = {
          left: at.left - of.left,
          right: at.right - of.right,
          under: at.top - of.bottom,
          over: at.bottom - of.top,
          top: at.top - of.top,
          after: at.left - of.right,
          before: at.right - of.left,
        };
        const where = JSON.stringify(found);
        expect(Math.abs(found[x as 'left']), `${x} ${where}`).to.be.below(6);
        expect(Math.abs(found[y as 'top']), `${y} ${where}`).to.be.below(6);
      });
});
