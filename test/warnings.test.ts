import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../src/entries/button.js';
import '../src/entries/icon.js';
import '../src/entries/link.js';
import '../src/entries/tooltip.js';

/** What the console is warned of while something happens. */
async function warningsOf(act: () => unknown): Promise<string[]> {
  const { warn } = console;
  const warnings: string[] = [];
  console.warn = (text: string) => warnings.push(text);
  try {
    await act();
    await aTimeout(50);
  } finally {
    console.warn = warn;
  }
  return warnings;
}

/** A page of its own, which loads an element as any page does; hands back what its console is warned of. */
async function warningsOfPage(body: string, entry = 'button'): Promise<string[]> {
  const frame = document.createElement('iframe');
  frame.title = 'A page';
  frame.srcdoc = `<!doctype html><html lang="en"><head><script>
      globalThis.__SAM_DEV__ = true;
      globalThis.__SAM_VERSION__ = '0.0.0';
      globalThis.litIssuedWarnings = new Set(['dev-mode']);
      globalThis.warnings = [];
      console.warn = (text) => warnings.push(text);
    </script>${body}<script type="module" src="/src/entries/${entry}.ts"></script></html>`;
  document.body.append(frame);
  await new Promise((done) => frame.addEventListener('load', done, { once: true }));
  await aTimeout(200);
  const { warnings } = frame.contentWindow as unknown as { warnings: string[] };
  frame.remove();
  return warnings;
}

describe('what a developer is told', () => {
  it('names an unknown word, what it may be, and says so once', async () => {
    const warnings = await warningsOf(async () => {
      const element = await fixture(html`<sam-button variant="loudest">Save</sam-button>`);
      expect(element).to.have.property('variant', 'secondary');
      await fixture(html`<sam-button variant="loudest">Save</sam-button>`);
    });
    expect(warnings).to.deep.equal([
      'Samklang <sam-button> [unknown-word]: variant="loudest" is unknown, so the default is used. It may be: primary, secondary, quiet.',
    ]);
  });

  it('names a button without a name and what to do, and no other', async () => {
    const warnings = await warningsOf(async () => {
      await fixture(html`<sam-button aria-label="Close"><sam-icon name="x"></sam-icon></sam-button>`);
      await fixture(html`<div><label for="named">Name</label><sam-button id="named"></sam-button></div>`);
      await fixture(html`<sam-button> </sam-button>`);
    });
    const about = warnings.filter((warning) => warning.includes('sam-button'));
    expect(about).to.have.length(1);
    expect(about[0]).to.match(/no name.*aria-label/);
  });

  it('names a link without a name, and no other', async () => {
    const warnings = await warningsOf(async () => {
      await fixture(html`<sam-link href="#a">Permits</sam-link>`);
      await fixture(html`<sam-link href="#a"><img alt="Permits" /></sam-link>`);
      await fixture(html`<sam-link href="#a"></sam-link>`);
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/sam-link.*no name/);
  });

  it('names a tooltip that belongs to nothing or holds what can be pressed, and no other', async () => {
    const warnings = await warningsOf(() =>
      fixture(html`
        <div>
          <button>Save</button><sam-tooltip>In your drafts</sam-tooltip> <button id="send">Send</button>
          <p><sam-tooltip for="send">At once</sam-tooltip></p>
          <p><sam-tooltip for="sent">Lost</sam-tooltip></p>
          <p>
            <b>Word</b><sam-tooltip>With <a href="#more">more</a></sam-tooltip>
          </p>
        </div>
      `),
    );
    expect(warnings).to.have.length(2);
    expect(warnings[0]).to.include('belongs to nothing').and.include('"sent"');
    expect(warnings[1]).to.include('can be pressed');
  });

  it('names an icon that nobody registered, and how to get it', async () => {
    const warnings = await warningsOf(() => fixture(html`<sam-icon name="no-such-icon"></sam-icon>`));
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain("Import 'samklang/icons/no-such-icon.js'");
  });

  it('notices that no theme is loaded, and tags that nobody defined', async () => {
    const warnings = await warningsOfPage('<sam-buton>Save</sam-buton><sam-carousel></sam-carousel>');
    expect(warnings).to.have.length(3);
    expect(warnings[0]).to.contain("Load 'samklang/samklang.css'");
    expect(warnings[1]).to.contain('Did you mean <sam-button>?');
    expect(warnings[2]).to.contain("Import 'samklang/carousel.js'");
  });

  it('notices that a theme in a shadow root finds no style sheet', async () => {
    const theme = '<style>:root { --sam-color-accent-fill-strong: #14607a }</style>';
    const inRoot =
      '<div><template shadowrootmode="open"><sam-theme scheme="dark"></sam-theme></template></div>';
    const part = '<style>[data-sam-scheme=dark], sam-theme[scheme=dark] { color-scheme: dark }</style>';
    const warnings = await warningsOfPage(theme + inRoot, 'theme');
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('<sam-theme> [no-sheet]').and.to.contain('crossorigin');
    expect(await warningsOfPage(theme + part + inRoot, 'theme')).to.be.empty;
    expect(await warningsOfPage(`${theme}<sam-theme scheme="dark"></sam-theme>`, 'theme')).to.be.empty;
  });

  it('is quiet on a page that is right', async () => {
    const theme = '<style>:root { --sam-color-accent-fill-strong: #14607a }</style>';
    expect(await warningsOfPage(`${theme}<sam-button>Save</sam-button>`)).to.be.empty;
  });
});
