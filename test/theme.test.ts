import { expect, fixture, html } from '@open-wc/testing';
import { nothing, render, type TemplateResult } from 'lit';
import '../src/entries/button.js';
import '../src/entries/dialog.js';
import type { SamTheme } from '../src/entries/theme.js';
import '../src/entries/theme.js';
import { compile } from '../src/theme/index.js';
import type { Dimension, Mode } from '../src/theme/types.js';
import helsinkiFile from '../tokens/brands/helsinki.tokens.json?raw';
import samklangFile from '../tokens/themes/samklang.tokens.json?raw';
import { anotherDocument, canEmulate, clickOn, emulate, press } from './support/commands.js';

type Said = Partial<Record<'theme' | 'scheme' | 'contrast' | 'density', string>>;

const themeOf = (text: string) => {
  const { theme, files } = compile([{ file: 'theme.tokens.json', text }]);
  return { theme: theme!, css: files!['theme.css'] };
};
const samklang = themeOf(samklangFile);
const helsinki = themeOf(helsinkiFile);

/** The page wears Samklang; this only makes another theme known. */
const known = ({ css }: { css: string }) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css.replaceAll(':where(:root),', ''));
  return sheet;
};
const second = known(helsinki);

const asks = (query: string) => matchMedia(query).matches;

/** What all that was said comes to, the outermost first. */
function resolved(nest: Said[]) {
  const said: Said = {};
  for (const one of nest)
    for (const [name, word] of Object.entries(one))
      said[name as keyof Said] = word ?? said[name as keyof Said];
  const { theme } = said.theme === 'helsinki' ? helsinki : samklang;
  const isDark = said.scheme === 'dark' || (said.scheme === 'auto' && asks('(prefers-color-scheme: dark)'));
  const isMore = said.contrast === 'more' || (said.contrast !== 'normal' && asks('(prefers-contrast: more)'));
  const mode: Mode = `${isDark ? 'dark' : 'light'}${isMore ? '-contrast' : ''}`;
  const density = (said.density || 'default') as 'comfortable' | 'default' | 'compact';
  const token = (path: string) => theme.tokens.find((one) => one.path === path)!;
  const colour = (path: string) => {
    const hex = String(token(path).values[mode]);
    return `rgb(${[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;
  };
  const px = ({ value, unit }: Dimension) => value * (unit === 'rem' ? 16 : 1);
  const pixels = (path: string) => {
    const { values, density: densities } = token(path);
    return `${px(values[mode] as Dimension) + (densities ? px(densities[density]) : 0)}px`;
  };
  return { colour, pixels };
}

/** How a button looks then. */
function wanted(nest: Said[]) {
  const { colour, pixels } = resolved(nest);
  const lengths = ['size.control-medium', 'border.control', 'radius.control'].map(pixels);
  return [colour('color.accent.text-normal'), ...lengths].join(' ');
}

/** The same, as the browser draws it. */
function found(host: Element) {
  const button = host.shadowRoot!.querySelector('button')!;
  const { color, minHeight, borderTopWidth, borderTopLeftRadius } = getComputedStyle(button);
  return [color, minHeight, borderTopWidth, borderTopLeftRadius].join(' ');
}

/** One part within the other, the outermost first, around a button; what is undefined is not said. */
const parts = ([outer, ...inner]: Said[]): TemplateResult =>
  outer
    ? html`<sam-theme
        .theme=${outer.theme}
        .scheme=${outer.scheme}
        .contrast=${outer.contrast}
        .density=${outer.density}
        >${parts(inner)}</sam-theme
      >`
    : html`<sam-button>Save</sam-button>`;

async function settle(root: ParentNode) {
  for (const element of root.querySelectorAll<SamTheme>('sam-theme, sam-button'))
    await element.updateComplete;
}

/** A shadow root of a stranger, without any style sheet of ours. */
function strangeRoot(parent: ParentNode): ShadowRoot {
  const stranger = document.createElement('div');
  parent.append(stranger);
  return stranger.attachShadow({ mode: 'open' });
}

async function draw(content: TemplateResult, root: ShadowRoot): Promise<ShadowRoot> {
  render(content, root);
  await settle(root);
  return root;
}

const words = {
  theme: [undefined, 'samklang', 'helsinki'],
  scheme: [undefined, 'light', 'dark', 'auto'],
  contrast: [undefined, 'normal', 'more', 'auto'],
  density: [undefined, 'comfortable', 'default', 'compact'],
};

/** Every word within every other of its kind, within the first again. */
const nests: Said[][] = Object.entries(words).flatMap(([name, list]) =>
  list.flatMap((outer) => list.map((inner) => [outer, inner, outer].map((word) => ({ [name]: word })))),
);
/** And all kinds at once, three deep, each word beside each other one by turns. */
for (let i = 0; i < 64; i++) {
  nests.push(
    [1, 5, 7].map((step) =>
      Object.fromEntries(
        Object.entries(words).map(([name, list], kind) => [
          name,
          list[(i * step + (i >> (2 * kind))) % list.length],
        ]),
      ),
    ),
  );
}

describe('sam-theme', () => {
  before(() => document.adoptedStyleSheets.push(second));
  after(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== second);
  });

  it('gives a part of the page its own theme, scheme, contrast and density, however deep', async () => {
    const page = await fixture(html`<div>${nests.map(parts)}</div>`);
    await settle(page);
    const buttons = [...page.querySelectorAll('sam-button')];
    expect(buttons.map(found)).to.deep.equal(nests.map(wanted));
  });

  it("does the same inside a stranger's shadow root, and in one within that", async () => {
    const outer = strangeRoot(await fixture(html`<div></div>`));
    await draw(html`${nests.map(parts)}`, outer);
    const inner = await draw(html`${nests.map(parts)}`, strangeRoot(outer));
    for (const root of [outer, inner]) {
      const buttons = [...root.querySelectorAll('sam-button')];
      expect(buttons.map(found)).to.deep.equal(nests.map(wanted));
    }
  });

  it('goes on from the page into a shadow root, and from there into the next', async () => {
    const [outer, middle, inner]: [Said, Said, Said] = [
      { theme: 'helsinki', scheme: 'dark', contrast: 'more', density: 'compact' },
      { contrast: 'normal' },
      { theme: 'samklang', density: 'comfortable' },
    ];
    const page = await fixture<SamTheme>(html`<sam-theme></sam-theme>`);
    Object.assign(page, outer);
    const first = await draw(parts([middle]), strangeRoot(page));
    const last = await draw(parts([inner]), strangeRoot(first.querySelector('sam-theme')!));
    expect(found(first.querySelector('sam-button')!)).to.equal(wanted([outer, middle]));
    expect(found(last.querySelector('sam-button')!)).to.equal(wanted([outer, middle, inner]));
  });

  it('changes nothing where nothing is said, and leaves a token that the page has set', async () => {
    const page = await fixture(html`
      <div style="--sam-color-accent-text-normal: rgb(1, 2, 3); --sam-size-control-medium: 99px">
        <sam-theme scheme="dark"><sam-theme>${parts([])}</sam-theme></sam-theme>
      </div>
    `);
    await settle(page);
    expect(found(page.querySelector('sam-button')!)).to.match(/^rgb\(1, 2, 3\) 99px /);
  });

  it('is followed when it changes its mind', async () => {
    const page = await fixture(html`<div>${parts([{ scheme: 'dark' }])}</div>`);
    const root = await draw(parts([{ scheme: 'dark' }]), strangeRoot(page));
    const said: Said = {};
    for (const change of [
      { scheme: 'light' },
      { theme: 'helsinki' },
      { contrast: 'more' },
      { density: 'compact' },
    ]) {
      Object.assign(said, change);
      for (const place of [page, root]) {
        Object.assign(place.querySelector('sam-theme')!, change);
        await settle(place);
        expect(found(place.querySelector('sam-button')!), JSON.stringify(said)).to.equal(wanted([said]));
      }
    }
  });

  it('keeps its word when it is moved into a shadow root, out of it, and through another document', async () => {
    const said: Said = { theme: 'helsinki', scheme: 'dark', contrast: 'more', density: 'compact' };
    const page = await fixture(html`<div>${parts([said])}<iframe title="Elsewhere"></iframe></div>`);
    const root = strangeRoot(page);
    const element = page.querySelector('sam-theme')!;
    const elsewhere = anotherDocument(page.querySelector('iframe')!).body;
    for (const place of [root, page, root, elsewhere, root, elsewhere, page]) {
      place.append(element);
      await settle(place);
      if (place === elsewhere) continue;
      expect(found(element.querySelector('sam-button')!)).to.equal(wanted([said]));
    }
  });

  it("yields to the rules of the root that it stands in, as everything of ours yields to a page's", async () => {
    const root = strangeRoot(await fixture(html`<div></div>`));
    const own = new CSSStyleSheet();
    own.replaceSync('sam-theme { color-scheme: light }');
    root.adoptedStyleSheets = [own];
    await draw(parts([{ scheme: 'dark' }]), root);
    expect(found(root.querySelector('sam-button')!)).to.equal(wanted([]));
  });

  it('finds a theme in whatever way the page has loaded it, later too', async () => {
    const root = await draw(
      parts([{ theme: 'late', density: 'compact' }]),
      strangeRoot(await fixture(html`<div></div>`)),
    );
    const look = async () => {
      const element = root.querySelector('sam-theme')!;
      // Whoever loads another sheet chooses it then.
      element.theme = '';
      element.theme = 'late';
      await settle(root);
      return found(element.querySelector('sam-button')!);
    };
    const [without, with_] = [
      wanted([{ density: 'compact' }]),
      wanted([{ theme: 'helsinki', density: 'compact' }]),
    ];
    expect(await look()).to.equal(without);

    const late = known({ css: helsinki.css.replaceAll('"helsinki"', '"late"') });
    const text = [...late.cssRules].map((rule) => rule.cssText).join('\n');
    const ways: Record<string, () => HTMLElement | CSSStyleSheet> = {
      'in a layer': () => style(`@layer theme { @supports (color: red) { ${text} } }`),
      'under a condition': () => style(text, 'screen'),
      adopted: () => late,
    };
    for (const [way, load] of Object.entries(ways)) {
      const sheet = load();
      if (sheet instanceof CSSStyleSheet) document.adoptedStyleSheets.push(sheet);
      else document.head.append(sheet);
      expect(await look(), way).to.equal(with_);
      if (sheet instanceof CSSStyleSheet) document.adoptedStyleSheets.pop();
      else sheet.remove();
      expect(await look(), `no longer ${way}`).to.equal(without);
    }

    const forPrint = style(text, 'print');
    document.head.append(forPrint);
    expect(await look(), 'for print alone').to.equal(without);
    forPrint.remove();

    const unreadable = style(text);
    document.head.append(unreadable);
    // As the sheet of another origin is.
    Object.defineProperty(unreadable.sheet, 'cssRules', {
      get() {
        throw new DOMException('Not yours', 'SecurityError');
      },
    });
    expect(await look(), 'unreadable').to.equal(without);
    unreadable.remove();
  });

  it('keeps what a theme says of one component from the themes inside of it', async () => {
    const sheets = ['helsinki', 'other'].map((name) =>
      known({
        css: `
          :where([data-sam-theme], :where(sam-theme)[theme]) { --sam-button-radius: initial }
          [data-sam-theme="${name}"], :where(sam-theme)[theme="${name}"] { --sam-button-radius: ${name.length}px }`,
      }),
    );
    document.adoptedStyleSheets.push(...sheets);
    const [helsinki, samklang] = [{ theme: 'helsinki' }, { theme: 'samklang' }];
    const page = await fixture(html`<div>${parts([helsinki])}${parts([helsinki, samklang])}</div>`);
    const root = await draw(html`${parts([helsinki])}${parts([helsinki, samklang])}`, strangeRoot(page));
    const radii = [page, root].map((place) =>
      [...place.querySelectorAll('sam-button')].map((button) => found(button).split(' ').at(-1)),
    );
    document.adoptedStyleSheets.splice(-2);
    const own = wanted([samklang]).split(' ').at(-1);
    expect(radii).to.deep.equal([
      ['8px', own],
      ['8px', own],
    ]);
  });

  it('follows the system where it is told to, inside a shadow root too', async function () {
    if (!canEmulate) this.skip();
    const auto = [
      { scheme: 'light', contrast: 'normal' },
      { scheme: 'auto', contrast: 'auto' },
    ];
    const page = await fixture(html`<div>${parts(auto)}</div>`);
    const root = await draw(parts(auto), strangeRoot(page));
    const looks = () => [page, root].map((place) => found(place.querySelector('sam-button')!));
    const light = looks();
    await emulate({ 'prefers-color-scheme': 'dark', 'prefers-contrast': 'more' });
    expect(looks()).to.deep.equal([wanted(auto), wanted(auto)]);
    expect(looks()).not.to.deep.equal(light);
  });
});

const style = (text: string, media = '') =>
  Object.assign(document.createElement('style'), { textContent: text, media });

describe('what opens in the top layer', () => {
  const said: Said = { scheme: 'dark', contrast: 'more', density: 'compact' };

  it('wears what stands around it in the markup: dialogs and popovers of a part those of the part', async () => {
    const layers = html`
      <sam-theme scheme="dark" contrast="more" density="compact">
        <dialog>${parts([])}</dialog>
        <sam-dialog label="Leave the meeting?">${parts([])}</sam-dialog>
        <div popover>${parts([])}</div>
      </sam-theme>
    `;
    const page = await fixture(html`<div>${layers}</div>`);
    for (const place of [page, await draw(layers, strangeRoot(page))]) {
      const [dialog, popover] = [
        place.querySelector('dialog')!,
        place.querySelector<HTMLElement>('[popover]')!,
      ];
      const ours = place.querySelector('sam-dialog')!;
      dialog.showModal();
      ours.showModal();
      popover.showPopover();
      await settle(place);
      for (const button of place.querySelectorAll('sam-button'))
        expect(found(button)).to.equal(wanted([said]));
      const inner = ours.shadowRoot!.querySelector('dialog')!;
      expect(inner.matches(':modal')).to.equal(true);
      for (const layer of [dialog, inner])
        expect(getComputedStyle(layer, '::backdrop').colorScheme).to.equal('dark');
      expect(getComputedStyle(inner).backgroundColor).to.equal(
        resolved([said]).colour('color.neutral.surface-raised'),
      );
      popover.hidePopover();
      ours.close();
      dialog.close();
    }
  });

  it('wears the page where it stands outside, whoever opened it; as a part of its own it wears what it says', async () => {
    const page = await fixture(html`
      <div>
        <sam-theme scheme="dark" contrast="more" density="compact">
          <button popovertarget="outside">Open</button>
        </sam-theme>
        <div id="outside" popover>${parts([])}${parts([said])}</div>
      </div>
    `);
    await settle(page);
    await clickOn(page.querySelector('button')!);
    const popover = page.querySelector<HTMLElement>('[popover]')!;
    expect(popover.matches(':popover-open')).to.equal(true);
    expect([...popover.querySelectorAll('sam-button')].map(found)).to.deep.equal([
      wanted([]),
      wanted([said]),
    ]);
    await press('Escape');
  });
});

describe('samklang/page.css around parts', () => {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/dist/page.css' });
  before(async () => {
    document.head.append(link);
    await new Promise((done) => link.addEventListener('load', done, { once: true }));
  });
  after(() => link.remove());

  const painted = (element: Element) => {
    const { backgroundColor, color, colorScheme } = getComputedStyle(element);
    return { backgroundColor, color, colorScheme };
  };
  const clear = 'rgba(0, 0, 0, 0)';

  const attributes = (said: Said) => html`
    <div
      data-sam-theme=${said.theme ?? nothing}
      data-sam-scheme=${said.scheme ?? nothing}
      data-sam-contrast=${said.contrast ?? nothing}
      data-sam-density=${said.density ?? nothing}
    ></div>
  `;

  it('paints canvas and text of those that have colours of their own, the same as for attributes', async () => {
    for (const said of [
      { scheme: 'dark' },
      { theme: 'samklang' },
      { contrast: 'more' },
      { density: 'compact' },
      {},
    ]) {
      const page = await fixture(html`<div>${parts([said])}${attributes(said)}</div>`);
      const root = await draw(parts([said]), strangeRoot(page));
      const { backgroundColor, color } = painted(page.querySelector('div')!);
      expect(backgroundColor === clear, JSON.stringify(said)).to.equal(
        !('scheme' in said || 'theme' in said || 'contrast' in said),
      );
      for (const place of [page, root])
        expect(painted(place.querySelector('sam-theme')!), JSON.stringify(said)).to.include({
          backgroundColor,
          color,
        });
    }
  });

  it('is weaker than any rule of the page', async () => {
    const page = await fixture(html`
      <div>
        <style>
          sam-theme {
            background-color: rgb(1, 2, 3);
          }
        </style>
        ${parts([{ scheme: 'dark' }])}
      </div>
    `);
    expect(painted(page.querySelector('sam-theme')!).backgroundColor).to.equal('rgb(1, 2, 3)');
  });

  it('is light and without fills on paper', async function () {
    if (!canEmulate) this.skip();
    const page = await fixture(html`<div>${parts([{ scheme: 'dark' }])}</div>`);
    const root = await draw(parts([{ scheme: 'dark' }]), strangeRoot(page));
    await emulate({}, 'print');
    const light = wanted([]);
    for (const place of [page, root]) {
      expect(painted(place.querySelector('sam-theme')!)).to.include({
        backgroundColor: clear,
        colorScheme: 'light',
      });
      expect(found(place.querySelector('sam-button')!)).to.equal(light);
    }
  });
});
