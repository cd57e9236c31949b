import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { alertTones } from '../src/components/alert/alert.js';
import { SamAlert } from '../src/entries/alert.js';
import '../src/i18n/sv.js';
import { accessible, clickOn, engine, press } from './support/commands.js';

const alert = async (markup: ReturnType<typeof html>) => {
  const root = await fixture<HTMLElement>(markup);
  const element = root instanceof SamAlert ? root : root.querySelector('sam-alert')!;
  await element.updateComplete;
  return element;
};

const part = (element: SamAlert, name: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(`[part=${name}]`);

describe('sam-alert', () => {
  it('tells its tone by a word in the language of the page, by a shape and by a colour', async () => {
    const looks = new Set<string>();
    for (const tone of alertTones) {
      const element = await alert(html`<sam-alert lang="sv" tone=${tone} heading="Rubrik"></sam-alert>`);
      expect(part(element, 'heading')!.textContent).to.match(/^(Information|Klart|Varning|Fel): Rubrik$/);
      const icon = part(element, 'icon')!;
      const { clipPath, borderRadius, backgroundColor } = getComputedStyle(icon);
      looks.add(`${clipPath} ${borderRadius}`).add(backgroundColor);
      looks.add(part(element, 'heading')!.textContent);
    }
    expect(looks.size, 'words, shapes and colours').to.equal(alertTones.length * 3);
  });

  it('has a heading of its level, and none without', async () => {
    const element = await alert(html`<sam-alert heading="Closed" heading-level="3"></sam-alert>`);
    const heading = part(element, 'heading')!;
    expect((await accessible(heading)).role).to.equal('heading');
    expect(heading.ariaLevel).to.equal('3');
    for (const level of ['1', '7', 'x']) {
      element.setAttribute('heading-level', level);
      await element.updateComplete;
      expect(heading.role, level).to.equal(null);
    }
  });

  it('is said once when it comes, and not while it stands', async () => {
    for (const [tone, role] of [
      ['success', 'status'],
      ['danger', 'alert'],
    ] as const) {
      const element = await alert(
        html`<sam-alert tone=${tone} heading="Done" live>Your answers are here.</sam-alert>`,
      );
      const region = element.shadowRoot!.querySelector(`[role=${role}]`)!;
      expect(region.textContent, 'at first').to.equal('');
      await aTimeout(250);
      expect(region.textContent).to.match(/^(Success|Error): Done Your answers are here\.$/);
    }
    const still = await alert(html`<sam-alert heading="Done"></sam-alert>`);
    expect(still.shadowRoot!.querySelector('[role=status], [role=alert]')).to.equal(null);
  });

  it('hands the focus on when it is dismissed: to the next thing, else to the one before', async () => {
    const element = await alert(html`
      <div>
        <button class="before">Before</button><sam-alert heading="Done" dismissible></sam-alert>
        <p>Text</p>
        <button class="after">After</button>
      </div>
    `);
    const box = element.parentElement!;
    const close = part(element, 'close')!;
    expect((await accessible(close)).name).to.equal('Dismiss Done');
    await clickOn(close);
    expect(element.hidden).to.be.true;
    expect(document.activeElement!.className).to.equal('after');
    element.hidden = false;
    box.querySelector('.after')!.remove();
    box.querySelector<HTMLElement>('.before')!.focus();
    if (engine === 'webkit') close.focus();
    else await press('Tab');
    await press('Enter');
    expect(element.hidden).to.be.true;
    expect(document.activeElement!.className).to.equal('before');
  });

  it('asks before, tells after, and leaves the focus to a listener that moves it', async () => {
    const element = await alert(html`
      <div><sam-alert heading="Done" dismissible></sam-alert><button>After</button><input /></div>
    `);
    const refuse = (event: Event) => event.preventDefault();
    element.addEventListener('sam-before-dismiss', refuse);
    await clickOn(part(element, 'close')!);
    expect(element.hidden, 'refused').to.be.false;
    element.removeEventListener('sam-before-dismiss', refuse);
    const input = element.parentElement!.querySelector('input')!;
    element.addEventListener('sam-dismiss', () => input.focus());
    await clickOn(part(element, 'close')!);
    expect(element.hidden).to.be.true;
    expect(document.activeElement).to.equal(input);
  });
});
