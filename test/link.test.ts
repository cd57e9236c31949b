import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { linkVariants } from '../src/components/link/link.js';
import { controlAria } from '../src/core/control-aria.js';
import '../src/entries/button.js';
import { SamLink } from '../src/entries/link.js';
import '../src/i18n/fi.js';
import '../src/i18n/fr.js';
import '../src/i18n/sv.js';
import { accessible, clickOn, emulate, canEmulate, engine, press, viewport } from './support/commands.js';

async function link(markup: TemplateResult): Promise<SamLink> {
  const root = await fixture<HTMLElement>(markup);
  const host = root instanceof SamLink ? root : root.querySelector('sam-link')!;
  await host.updateComplete;
  return host;
}

const anchor = (host: SamLink) => host[controlAria]!;
const arrow = (host: SamLink) => host.shadowRoot!.querySelector('i')!;

/** What a browser would do, without leaving. */
function follows(host: SamLink) {
  const followed: string[] = [];
  host.addEventListener('click', (event) => {
    const native = event.composedPath().find((target) => target === anchor(host)) as HTMLAnchorElement;
    if (!event.defaultPrevented) followed.push(native.href);
    event.preventDefault();
  });
  return followed;
}

describe('sam-link', () => {
  it('is a link with its text as the name, and one stop of the Tab key', async () => {
    const host = await link(
      html`<p><button>Before</button><sam-link href="#permits">Permits</sam-link><button>After</button></p>`,
    );
    const { role, name } = await accessible(anchor(host));
    expect([role, name]).to.deep.equal(['link', 'Permits']);
    // WebKit goes to links by Option and Tab, and not by Tab alone.
    if (engine === 'webkit') return;
    (host.previousElementSibling as HTMLElement).focus();
    await press('Tab');
    expect(document.activeElement).to.equal(host);
    await press('Tab');
    expect(document.activeElement!.textContent).to.equal('After');
  });

  it('is followed by the pointer, by Enter and by click(), once each', async () => {
    const host = await link(html`<sam-link href="#permits">Permits</sam-link>`);
    const followed = follows(host);
    await clickOn(host);
    host.focus();
    await press('Enter');
    host.click();
    expect(followed).to.deep.equal(Array.from({ length: 3 }, () => new URL('#permits', location.href).href));
    expect(anchor(host).pathname, 'as written, and resolved by the browser').to.equal(location.pathname);
    expect(host.href).to.equal('#permits');
  });

  it('leads there, in a frame that is named', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe name="there" title="There"></iframe>`);
    const host = await link(html`<sam-link href="/__sam-submissions/x?go" target="there">Go</sam-link>`);
    const arrives = new Promise((resolve) => (frame.onload = resolve));
    await clickOn(host);
    await arrives;
    expect(frame.contentWindow!.location.search).to.equal('?go');
  });

  it('is the place of a link without an address', async () => {
    const host = await link(html`<sam-link>Permits</sam-link>`);
    host.focus();
    expect(document.activeElement).to.equal(document.body);
    expect((await accessible(anchor(host))).role).not.to.equal('link');
    expect(getComputedStyle(anchor(host)).textDecorationLine).to.equal('none');
    host.href = '';
    await host.updateComplete;
    host.focus();
    expect(document.activeElement, 'an empty one leads to this page').to.equal(host);
  });

  it('says what is to be known before going, in the language of the page, as part of the name', async () => {
    const host = await link(
      html`<sam-link href="/form" file-type="PDF" file-size="1234567" download external target="_blank" rel=""
        >Form</sam-link
      >`,
    );
    const name = async () => (await accessible(anchor(host))).name?.replaceAll('\u00A0', ' ');
    expect(await name()).to.equal('Form (PDF, 1.2 MB, download, external website, opens in a new window)');
    expect(anchor(host).innerText).to.include('opens in a new window');
    for (const [lang, note] of [
      ['sv', 'Form (PDF, 1,2 MB, nedladdning, annan webbplats, öppnas i nytt fönster)'],
      ['fi', 'Form (PDF, 1,2 Mt, lataus, ulkoinen verkkosivusto, avautuu uuteen ikkunaan)'],
      ['fr', 'Form (PDF, 1,2 Mo, téléchargement, site externe, nouvelle fenêtre)'],
    ] as const) {
      host.parentElement!.lang = lang;
      await aTimeout(20);
      expect(anchor(host).textContent.replaceAll(/[\u00A0\u202F]/g, ' ')).to.equal(note.slice('Form'.length));
    }
  });

  for (const [bytes, words] of [
    ['0', '0 byte'],
    ['999', '999 byte'],
    ['48200', '48 kB'],
    ['999600', '1 MB'],
    ['1250000', '1.3 MB'],
    ['2500000000', '2.5 GB'],
    ['-1', ''],
    ['many', ''],
  ])
    it(`says a size of ${bytes} bytes as "${words}"`, async () => {
      const host = await link(html`<sam-link href="/form" file-size=${bytes!}>Form</sam-link>`);
      expect(anchor(host).textContent).to.equal(words && ` (${words})`);
    });

  it('keeps what can be read in its name where the page gives another one', async () => {
    const host = await link(
      html`<div>
        <b id="one">The decision</b
        ><sam-link href="/a" file-type="PDF" aria-label="The decision of May">Decision</sam-link>
      </div>`,
    );
    expect((await accessible(anchor(host))).name).to.equal('The decision of May (PDF)');
    host.removeAttribute('aria-label');
    host.setAttribute('aria-labelledby', 'one two');
    await host.updateComplete;
    expect((await accessible(anchor(host))).name).to.equal('The decision (PDF)');
    host.insertAdjacentHTML('afterend', '<b id="two">in full</b>');
    host.focus();
    expect(anchor(host).ariaLabelledByElements!.length, 'what came later is found on focus').to.equal(3);
    host.removeAttribute('aria-labelledby');
    await host.updateComplete;
    expect((await accessible(anchor(host))).name).to.equal('Decision (PDF)');
  });

  it('is named by no label around it or for it', async () => {
    const host = await link(
      html`<label for="link">I know <sam-link id="link" href="#rules">the rules</sam-link></label>`,
    );
    expect((await accessible(anchor(host))).name).to.equal('the rules');
  });

  it('keeps the opener from a new window, unless the page says otherwise', async () => {
    const host = await link(html`<sam-link href="/form" target="_BLANK">Form</sam-link>`);
    expect(anchor(host).rel).to.equal('noopener');
    expect(anchor(host).textContent).to.include('new window');
    host.rel = 'opener nofollow';
    await host.updateComplete;
    expect(anchor(host).rel).to.equal('opener nofollow');
    host.rel = '';
    host.target = 'map';
    await host.updateComplete;
    expect(anchor(host).hasAttribute('rel')).to.be.false;
    expect(anchor(host).textContent).to.equal('');
  });

  it('hands a file over under its name', async () => {
    const host = await link(html`<sam-link href="/form" download="form.pdf">Form</sam-link>`);
    expect(anchor(host).download).to.equal('form.pdf');
    host.removeAttribute('download');
    await host.updateComplete;
    expect(anchor(host).hasAttribute('download')).to.be.false;
  });

  it('draws and tells the current page, by weight and line', async () => {
    const host = await link(html`<sam-link href="#permits">Permits</sam-link>`);
    const look = () => {
      const { fontWeight, textDecorationThickness } = getComputedStyle(anchor(host));
      return [fontWeight, textDecorationThickness];
    };
    expect(look()).to.deep.equal(['400', '1px']);
    for (const word of ['page', 'true', 'step']) {
      host.ariaCurrent = word;
      await host.updateComplete;
      expect(anchor(host).ariaCurrent).to.equal(word);
      expect(look()).to.deep.equal(['600', '3px']);
    }
    host.ariaCurrent = 'false';
    expect(look()).to.deep.equal(['400', '1px']);
  });

  it('is underlined in every variant', async () => {
    for (const variant of linkVariants) {
      const host = await link(html`<sam-link variant=${variant} href="#permits">Permits</sam-link>`);
      expect(getComputedStyle(anchor(host)).textDecorationLine, variant).to.equal('underline');
    }
  });

  it('is as large as the text around it, and by itself as high as a finger or a button', async () => {
    const paragraph = await fixture<HTMLElement>(
      html`<p style="font: italic 22px serif"><sam-link size="large" href="#a">a</sam-link></p>`,
    );
    const inText = paragraph.querySelector('sam-link')!;
    await inText.updateComplete;
    const { fontSize, fontStyle, display } = getComputedStyle(anchor(inText));
    expect([fontSize, fontStyle, display]).to.deep.equal(['22px', 'italic', 'inline']);
    const row = await fixture<HTMLElement>(
      html`<div style="display: flex; align-items: baseline">
        <sam-button>Save</sam-button><sam-link variant="action" href="#a">Go on</sam-link>
      </div>`,
    );
    await link(html`<sam-link href="#a">a</sam-link>`);
    const [button, action] = [...row.children].map((child) => child.getBoundingClientRect());
    expect([action!.top, action!.height]).to.deep.equal([button!.top, button!.height]);
    const alone = await link(html`<sam-link variant="standalone" size="small" href="#a">a</sam-link>`);
    expect(anchor(alone).getBoundingClientRect().height).to.be.at.least(24);
  });

  it('shows an arrow for what its words say, turned around from right to left, and an icon in its place', async () => {
    const turned = async (markup: TemplateResult) => {
      const host = await link(markup);
      const { transform, scale } = getComputedStyle(arrow(host), '::after');
      return [getComputedStyle(arrow(host)).display, transform, scale];
    };
    const [, onward] = await turned(html`<sam-link href="#a" variant="action">a</sam-link>`);
    const [, out] = await turned(html`<sam-link href="#a" variant="action" external>a</sam-link>`);
    const [, blank] = await turned(html`<sam-link href="#a" target="_Blank">a</sam-link>`);
    const [, down] = await turned(html`<sam-link href="#a" download external>a</sam-link>`);
    expect(new Set([onward, out, down]).size).to.equal(3);
    expect(blank).to.equal(out);
    const [seen, , side] = await turned(html`<div dir="rtl"><sam-link href="#a" external>a</sam-link></div>`);
    expect([seen, side]).to.deep.equal(['inline', '-1 1']);
    const [none] = await turned(html`<sam-link href="#a" file-type="PDF">a</sam-link>`);
    expect(none).to.equal('none');
    const own = await link(html`<sam-link href="#a" external>a<b slot="end">!</b></sam-link>`);
    expect(arrow(own).getClientRects().length).to.equal(0);
  });

  it('wraps long words, and leaves no arrow alone in a line', async () => {
    await viewport({ width: 480 });
    const box = await fixture<HTMLElement>(html`<div></div>`);
    for (let width = 120; width < 400; width += 7) {
      box.style.inlineSize = `${width}px`;
      for (const markup of [
        '<sam-link href="#a" variant="action">Vammaispalveluhakemuksen lomake</sam-link>',
        '<p><sam-link href="#a" target="_blank">Vammaispalveluhakemuksen lomake</sam-link></p>',
      ]) {
        box.innerHTML = markup;
        const host = box.querySelector('sam-link')!;
        await host.updateComplete;
        expect(box.scrollWidth, `${width}`).to.be.at.most(width + 1);
        const range = new Range();
        const note = host.shadowRoot!.querySelector('span')!;
        if (note.textContent) range.selectNodeContents(note);
        else range.selectNodeContents(host);
        const last = [...range.getClientRects()].at(-1)!;
        const mark = [...arrow(host).getClientRects()].at(-1)!;
        expect(mark.top, `${width}: ${markup}`).to.be.below(last.bottom - 4);
      }
    }
  });

  it('is seen where the system chooses the colours', async function () {
    if (!canEmulate) this.skip();
    await emulate({ 'forced-colors': 'active' });
    const host = await link(html`<sam-link href="#a" external>a</sam-link>`);
    const { backgroundColor } = getComputedStyle(arrow(host), '::after');
    expect(backgroundColor).to.equal(getComputedStyle(anchor(host)).color);
  });
});
