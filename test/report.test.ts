import { expect } from '@open-wc/testing';
import { compile } from '../src/theme/index.js';
import helsinki from '../tokens/brands/helsinki.tokens.json?raw';

const { theme, files } = compile([{ file: 'helsinki.tokens.json', text: helsinki }]);

/** The report as this browser opens it, under the report's own policy. */
async function opened(text = files!['report.html']): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.src = URL.createObjectURL(new Blob([text], { type: 'text/html' }));
  await new Promise((loaded) => {
    frame.onload = loaded;
    document.body.append(frame);
  });
  return frame.contentDocument!;
}

after(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

const rgb = (hex: string) => `rgb(${[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;

describe('the report of a theme', () => {
  it('wears the theme, in its own style and in that of each component, without a script', async () => {
    const page = await opened();
    const style = (element: Element) => page.defaultView!.getComputedStyle(element);
    const value = (path: string) =>
      rgb(theme!.tokens.find((token) => token.path === path)!.values.light as string);
    // The page itself, a colour of a pair, and the sheet inside of a component: one hash each.
    expect(style(page.querySelector('.verdict dl')!).display).to.equal('grid');
    expect(style(page.querySelector('.pairs .specimen')!).color).to.equal(value('color.accent.on-quiet'));
    const button = page
      .querySelector('.panel sam-button[variant=primary]')!
      .shadowRoot!.querySelector('button')!;
    expect(style(button).backgroundColor).to.equal(value('color.accent.fill-strong'));
    expect(style(button).color).to.equal(value('color.accent.on-strong'));
  });

  it('has no style where a hash is missing', async () => {
    const page = await opened(files!['report.html'].replaceAll(/'sha256-[^']+'/g, "'none'"));
    const { display } = page.defaultView!.getComputedStyle(page.querySelector('.verdict dl')!);
    expect(display).to.equal('block');
  });
});
