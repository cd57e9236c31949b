import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { announce } from '../src/core/announce.js';

const said = 250;

/** Gives documents an `ariaNotify` that keeps what it is told, or none; `restore` gives back the browser's own. */
function withNotify(isThere: boolean) {
  const told: [text: string, priority: string | undefined][] = [];
  const { prototype } = Document;
  const own = Object.getOwnPropertyDescriptor(prototype, 'ariaNotify');
  Reflect.deleteProperty(prototype, 'ariaNotify');
  if (isThere) {
    Object.defineProperty(prototype, 'ariaNotify', {
      configurable: true,
      value: (text: string, options?: { priority?: string }) => told.push([text, options?.priority]),
    });
  }
  const restore = () => {
    Reflect.deleteProperty(prototype, 'ariaNotify');
    if (own) Object.defineProperty(prototype, 'ariaNotify', own);
  };
  return { told, restore };
}

const regionsIn = (parent: ParentNode) => [...parent.querySelectorAll<HTMLElement>(':scope > [aria-live]')];
const textsIn = (parent: ParentNode, politeness: string) =>
  regionsIn(parent)
    .filter(({ ariaLive }) => ariaLive === politeness)
    .flatMap((region) => [...region.children].map(({ textContent }) => textContent));

describe('announce where the browser can be told', () => {
  let notify: ReturnType<typeof withNotify>;
  beforeEach(() => (notify = withNotify(true)));
  afterEach(() => notify.restore());

  it('tells it, with the priority of its politeness', async () => {
    announce('Saved.');
    announce('The connection is lost.', { politeness: 'assertive' });
    await aTimeout(said);
    expect(notify.told).to.deep.equal([
      ['Saved.', 'normal'],
      ['The connection is lost.', 'high'],
    ]);
  });

  it('says the same text twice when it comes twice, and a flood once', async () => {
    for (let i = 0; i < 50; i++) announce('One new message.');
    await aTimeout(said);
    announce('One new message.');
    await aTimeout(said);
    expect(notify.told.map(([text]) => text)).to.deep.equal(['One new message.', 'One new message.']);
  });

  it('says of what is about the same only the last', async () => {
    for (let left = 50; left > 0; left--) announce(`${left} characters left.`, { id: 'count' });
    announce('Saved.', { id: 'draft' });
    announce('   ');
    await aTimeout(said);
    expect(notify.told.map(([text]) => text)).to.deep.equal(['1 characters left.', 'Saved.']);
  });
});

describe('announce where only a live region speaks', () => {
  let notify: ReturnType<typeof withNotify>;
  beforeEach(() => (notify = withNotify(false)));
  afterEach(() => notify.restore());

  it('puts the text into a region that stood there before', async () => {
    announce('Saved.');
    const before = regionsIn(document.body);
    expect(before.map(({ ariaLive }) => ariaLive)).to.have.members(['polite', 'assertive']);
    expect(textsIn(document.body, 'polite')).to.be.empty;
    await aTimeout(said);
    expect(textsIn(document.body, 'polite').at(-1)).to.equal('Saved.');
    expect(regionsIn(document.body)).to.deep.equal(before);
    expect(textsIn(document.body, 'assertive')).to.be.empty;
  });

  it('gives the same text a node of its own each time', async () => {
    const count = () => textsIn(document.body, 'polite').filter((text) => text === 'Once more.').length;
    announce('Once more.');
    await aTimeout(said);
    expect(count()).to.equal(1);
    announce('Once more.');
    await aTimeout(said);
    expect(count()).to.equal(2);
  });

  it('speaks inside the innermost open modal, also one in a stranger’s shadow root', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<dialog><button>Inside</button><dialog><button>Innermost</button></dialog></dialog>';
    const [outer, inner] = root.querySelectorAll('dialog');
    outer!.showModal();
    announce('In the first.');
    await aTimeout(said);
    expect(textsIn(outer!, 'polite')).to.deep.equal(['In the first.']);
    inner!.showModal();
    announce('In the second.');
    await aTimeout(said);
    expect(textsIn(inner!, 'polite')).to.deep.equal(['In the second.']);
    expect(textsIn(outer!, 'polite')).to.deep.equal(['In the first.']);
  });

  it('is heard and not seen, and leaves nothing in a modal', async function () {
    this.timeout(9000);
    const dialog = await fixture<HTMLDialogElement>(html`<dialog><button>Inside</button></dialog>`);
    dialog.showModal();
    announce('Sent.');
    await aTimeout(said);
    const [region] = regionsIn(dialog);
    const { width, height } = region!.getBoundingClientRect();
    expect(Math.max(width, height)).to.be.at.most(1);
    await aTimeout(5200);
    expect(textsIn(dialog, 'polite')).to.be.empty;
    dialog.close();
  });
});
