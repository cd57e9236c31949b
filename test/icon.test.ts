import { expect, fixture, html } from '@open-wc/testing';
import { svg } from 'lit';
import { registerIcons } from '../src/components/icon/registry.js';
import type { SamIcon } from '../src/entries/icon.js';
import '../src/entries/icon.js';
import '../src/icons/arrow-end.js';
import '../src/icons/mail.js';
import { accessible } from './support/commands.js';

const drawn = (element: Element) => element.shadowRoot!.querySelector('svg')!;

describe('sam-icon', () => {
  it('is decoration without a label, and an image with one', async () => {
    const element = await fixture<SamIcon>(html`<sam-icon name="mail"></sam-icon>`);
    expect(drawn(element).childElementCount).to.be.greaterThan(0);
    expect(drawn(element).ariaHidden).to.equal('true');
    element.label = 'Unread';
    await element.updateComplete;
    const { name, role } = await accessible(drawn(element));
    expect(name).to.equal('Unread');
    expect(role).to.match(/^(image|img|graphic)$/);
  });

  it('waits for an icon that is registered later', async () => {
    const element = await fixture<SamIcon>(html`<sam-icon name="own-mark"></sam-icon>`);
    expect(drawn(element).childElementCount).to.equal(0);
    registerIcons({ name: 'own-mark', content: svg`<path d="M2 2h20" />` });
    await element.updateComplete;
    expect(drawn(element).childElementCount).to.equal(1);
  });

  it('turns around in right-to-left text only what points somewhere', async () => {
    const root = await fixture(html`
      <div dir="rtl">
        <sam-icon name="arrow-end"></sam-icon><sam-icon name="mail"></sam-icon
        ><sam-icon name="mail" mirror></sam-icon>
      </div>
    `);
    const turned = [...root.querySelectorAll('sam-icon')].map((icon) => getComputedStyle(drawn(icon)).scale);
    expect(turned).to.deep.equal(['-1 1', 'none', '-1 1']);
    (root as HTMLElement).dir = 'ltr';
    expect(getComputedStyle(drawn(root.querySelector('sam-icon')!)).scale).to.equal('none');
  });

  it('grows with the text around it', async () => {
    const element = await fixture(
      html`<span style="font-size: 32px"><sam-icon name="mail"></sam-icon></span>`,
    );
    expect(element.querySelector('sam-icon')!.getBoundingClientRect().width).to.equal(40);
  });
});
