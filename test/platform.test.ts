// What browsers really do, where a design of ours leans on it: one small fact a test, in every engine.
// First stands the table of facts that differ by engine. A red line there says which workaround may go, or must come.
import { expect } from '@open-wc/testing';
import { accessible, canEmulate, clickOn, emulate, engine, press, submissions } from './support/commands.js';

let count = 0;

/** Defines an element with a shadow root under a new name. */
function element(markup: string, options: { delegatesFocus?: boolean; members?: object } = {}) {
  class Fact extends HTMLElement {
    static formAssociated = true;
    internals = this.attachInternals();
    disabledCalls: boolean[] = [];
    resets = 0;
    root = this.attachShadow({ mode: 'open', delegatesFocus: options.delegatesFocus ?? false });
    constructor() {
      super();
      this.root.innerHTML = markup;
    }
    formDisabledCallback(isDisabled: boolean) {
      this.disabledCalls.push(isDisabled);
    }
    formResetCallback() {
      this.resets++;
    }
    /** One element of the shadow root. */
    $<T extends HTMLElement = HTMLElement>(selector: string): T {
      return this.root.querySelector<T>(selector)!;
    }
  }
  const tag = `fact-${++count}`;
  customElements.define(tag, Fact);
  return { tag, Fact };
}

type Fact = InstanceType<ReturnType<typeof element>['Fact']>;

/** Puts markup on the page, with `<x>` standing for the element. */
function put(markup: string, tag = 'x'): { all: HTMLElement; host: Fact } {
  const all = document.createElement('div');
  all.innerHTML = markup.replaceAll('<x', `<${tag}`).replaceAll('</x', `</${tag}`);
  document.body.append(all);
  return { all, host: all.querySelector<Fact>(tag)! };
}

const field = () => element('<input>', { delegatesFocus: true });
const button = () => element('<button>Go</button>', { delegatesFocus: true });
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

afterEach(() => document.body.replaceChildren());

/** Who has a feature, and what follows when a cell changes. */
interface Difference {
  feature: string;
  has: () => boolean | Promise<boolean>;
  /** Since which version; for WebKit whether at all, because WebKitGTK does not tell its version. */
  chromium?: number;
  firefox?: number;
  webkit?: boolean;
  then: string;
}

const differences: Difference[] = [
  // The first of the file: WebKit says the text twice only in a page whose accessibility tree is new.
  {
    feature: 'a wrapping label read once through ariaLabelledByElements',
    has: async () => {
      const { all, host } = put('<label>Name <x></x></label>', field().tag);
      host.$('input').ariaLabelledByElements = [all.querySelector('label')!];
      return (await accessible(host.$('input'))).name === 'Name';
    },
    chromium: 135,
    firefox: 140,
    then: 'relate() in src/core/control-aria.ts copies the text around the host; where all engines read it once, `around` may go.',
  },
  {
    feature: 'a reference that is set in the task in which its element came to the page',
    has: async () => {
      // A tree is there, so that the element comes into it.
      await accessible(document.body);
      const { all, host } = put(
        '<label for="x">Name</label><x id="x"></x>',
        element('<label for="inner">Own</label><input id="inner">').tag,
      );
      host.$('input').ariaLabelledByElements = [all.querySelector('label')!];
      return (await accessible(host.$('input'))).name === 'Name';
    },
    chromium: 135,
    firefox: 140,
    then: 'giveWithOwn() in src/core/form-control.ts sets references a second time; where all engines follow at once, the second may go.',
  },
  {
    feature: 'commandForElement and command on a button',
    has: () => 'commandForElement' in document.createElement('button'),
    chromium: 135,
    firefox: 144,
    then: 'sam-button sets the target of a command behind a guard; where all engines have it, the guard and its row in src/guards.ts may go.',
  },
  {
    feature: 'referenceTarget of a shadow root',
    has: () => 'referenceTarget' in ShadowRoot.prototype,
    chromium: 152,
    then: 'relate() in src/core/control-aria.ts hands labels to the control; where all engines point them inwards themselves, it may shrink.',
  },
  {
    feature: 'requestSubmit or FormData with a custom element',
    has: () => {
      const { all, host } = put('<form><x></x></form>', field().tag);
      try {
        return Boolean(new FormData(all.querySelector('form')!, host));
      } catch {
        return false;
      }
    },
    then: 'submitFrom() in src/core/submitter.ts puts a native button in between; where all engines take the element, it may go.',
  },
  {
    feature: ':has-slotted',
    has: () => CSS.supports('selector(:has-slotted)'),
    firefox: 136,
    then: 'space beside a slot hangs on ::slotted(); where all engines have it, gaps may be gaps.',
  },
  {
    feature: 'scoped custom element registries',
    has: () => {
      try {
        return Boolean(new CustomElementRegistry());
      } catch {
        return false;
      }
    },
    chromium: 146,
    firefox: 159,
    then: 'two versions on one page share the first one; where all engines have registries, each shadow root may bring its own.',
  },
];

describe('platform: what differs by engine', () => {
  const version = Number(/(?:Chrome|Firefox)\/(\d+)/.exec(navigator.userAgent)?.[1]);
  for (const { feature, has, then, ...who } of differences)
    it(feature, async () => {
      const since = who[engine];
      const expected = typeof since === 'number' ? version >= since : Boolean(since);
      const found = await has();
      const news = `${engine} ${version || ''} ${found ? 'has it now' : 'has it not'}`;
      expect(found, `${news}. Correct this table; then: ${then}`).to.equal(expected);
    });
});

describe('platform: internals and forms', () => {
  it('custom states are selected by :state(), from outside and by :host', () => {
    const { host } = put('<x></x>', field().tag);
    host.internals.states.add('held');
    expect(host.matches(':state(held)')).to.equal(true);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':host(:state(held)) { order: 7 }');
    host.root.adoptedStyleSheets = [sheet];
    expect(getComputedStyle(host).order).to.equal('7');
    host.internals.states.delete('held');
    expect(getComputedStyle(host).order).to.equal('0');
  });

  it('a form-associated element has form, labels and a value in the form data', () => {
    const { all, host } = put('<form><label for="f">Name</label><x id="f" name="n"></x></form>', field().tag);
    expect(host.internals.form).to.equal(all.querySelector('form'));
    expect([...host.internals.labels]).to.deep.equal([all.querySelector('label')]);
    host.internals.setFormValue('v');
    expect([...new FormData(host.internals.form!)]).to.deep.equal([['n', 'v']]);
  });

  it('validity with a flag but no message throws; with both it makes the form invalid', () => {
    const { all, host } = put('<form><x></x></form>', field().tag);
    expect(() => host.internals.setValidity({ valueMissing: true })).to.throw(TypeError);
    host.internals.setValidity({ valueMissing: true }, 'Missing', host.$('input'));
    expect(all.querySelector('form')!.checkValidity()).to.equal(false);
    expect(host.matches(':invalid')).to.equal(true);
  });

  it('a fieldset that is disabled calls formDisabledCallback and changes :disabled, not the attribute', () => {
    const { all, host } = put('<form><fieldset><x></x></fieldset></form>', field().tag);
    const fieldset = all.querySelector('fieldset')!;
    fieldset.disabled = true;
    expect(host.disabledCalls).to.deep.equal([true]);
    expect(host.matches(':disabled')).to.equal(true);
    expect(host.hasAttribute('disabled')).to.equal(false);
    fieldset.disabled = false;
    expect(host.disabledCalls).to.deep.equal([true, false]);
  });

  it('the disabled attribute of the host does not disable the control inside', () => {
    const { host } = put('<x disabled></x>', field().tag);
    expect(host.matches(':disabled')).to.equal(true);
    expect(host.$('input').matches(':disabled')).to.equal(false);
  });

  it('a reset of the form calls formResetCallback', () => {
    const { all, host } = put('<form><x></x></form>', field().tag);
    all.querySelector('form')!.reset();
    expect(host.resets).to.equal(1);
  });

  it('requestSubmit refuses a custom element', () => {
    const { all, host } = put('<form><x></x></form>', field().tag);
    expect(() => all.querySelector('form')!.requestSubmit(host)).to.throw(TypeError);
  });

  it('FormData refuses a custom element as the submitter', () => {
    const { all, host } = put('<form><x></x></form>', field().tag);
    expect(() => new FormData(all.querySelector('form')!, host)).to.throw(TypeError);
  });

  it('a native button as a child of the host submits, in no slot and unseen', async () => {
    const { all, host } = put('<form><x></x></form>', button().tag);
    const post = submissions();
    const form = all.querySelector('form')!;
    Object.assign(form, { method: 'post', action: post.action, target: post.target });
    const standIn = Object.assign(document.createElement('button'), { name: 'n', value: 'v' });
    host.append(standIn);
    let submitter: HTMLElement | null = null;
    form.addEventListener('submit', (event) => (submitter = event.submitter));
    form.requestSubmit(standIn);
    standIn.remove();
    expect(submitter).to.equal(standIn);
    expect((await post.received(1)).map(({ entries }) => entries)).to.deep.equal([[['n', 'v']]]);
  });

  it('a form inside the shadow root is submitted by its button after every listener of the page', async () => {
    const { tag } = element('<form id="form"></form><button form="form">Go</button>');
    const { all, host } = put('<x></x>', tag);
    const order: string[] = [];
    host.$('form').addEventListener('submit', (event) => {
      event.preventDefault();
      order.push('submit');
    });
    all.addEventListener('click', () => order.push('page'));
    window.addEventListener('click', () => order.push('window'), { once: true });
    await clickOn(host.$('button'));
    expect(order).to.deep.equal(['page', 'window', 'submit']);
  });

  it('… and a page that refuses the click refuses the submission', async () => {
    const { tag } = element('<form id="form"></form><button form="form">Go</button>');
    const { all, host } = put('<x></x>', tag);
    let submitted = false;
    host.$('form').addEventListener('submit', (event) => {
      event.preventDefault();
      submitted = true;
    });
    all.addEventListener('click', (event) => event.preventDefault());
    await clickOn(host.$('button'));
    expect(submitted).to.equal(false);
  });

  it('Enter in a native field does not submit through a custom element', async () => {
    const { all } = put('<form><input><input><x></x></form>', button().tag);
    let submitted = false;
    all.querySelector('form')!.addEventListener('submit', (event) => {
      event.preventDefault();
      submitted = true;
    });
    all.querySelector('input')!.focus();
    await press('Enter');
    expect(submitted).to.equal(false);
  });

  it('`input` leaves a shadow root by itself, `change` does not', () => {
    const { all, host } = put('<x></x>', field().tag);
    const heard: string[] = [];
    for (const name of ['input', 'change']) all.addEventListener(name, () => heard.push(name));
    const control = host.$('input');
    control.addEventListener('input', () => control.dispatchEvent(new Event('change', { bubbles: true })));
    control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    expect(heard).to.deep.equal(['input']);
  });
});

describe('platform: focus and labels', () => {
  it('delegatesFocus sends focus() to the control and shows the host as the active element', () => {
    const { host } = put('<x></x>', field().tag);
    host.focus();
    expect(document.activeElement).to.equal(host);
    expect(host.root.activeElement).to.equal(host.$('input'));
  });

  it('delegatesFocus adds no tab stop', async () => {
    const { all, host } = put('<button>before</button><x></x><button>after</button>', field().tag);
    const [before, after] = all.querySelectorAll('button');
    before!.focus();
    await press('Tab');
    expect(document.activeElement).to.equal(host);
    await press('Tab');
    expect(document.activeElement).to.equal(after);
  });

  for (const [kind, markup] of [
    ['an outer', '<label for="f">Name</label><x id="f"></x>'],
    ['a wrapping', '<label><span>Name</span><x></x></label>'],
  ] as const) {
    it(`a click on ${kind} label focuses the control`, async () => {
      const { all, host } = put(markup, field().tag);
      await clickOn(all.querySelector('span') ?? all.querySelector('label')!);
      expect(host.root.activeElement).to.equal(host.$('input'));
    });

    it(`a click on ${kind} label reaches the host alone: nothing inside is pressed`, async () => {
      const { all, host } = put(markup, element('<input type="checkbox">', { delegatesFocus: true }).tag);
      const targets: EventTarget[] = [];
      host.addEventListener('click', (event) => targets.push(event.composedPath()[0]!));
      await clickOn(all.querySelector('span') ?? all.querySelector('label')!);
      expect(targets).to.deep.equal([host]);
      expect(host.$<HTMLInputElement>('input').checked).to.equal(false);
    });
  }

  it(':focus-visible inside a shadow root follows keys', async () => {
    const { host } = put('<x></x>', button().tag);
    await press('Tab');
    expect(host.root.activeElement).to.equal(host.$('button'));
    expect(host.$('button').matches(':focus-visible')).to.equal(true);
  });
});

describe('platform: ARIA across shadow roots', () => {
  it('no attribute of the host names the control inside', async () => {
    const { host } = put('<label for="f">Outer</label><x id="f" aria-label="Host"></x>', field().tag);
    expect((await accessible(host.$('input'))).name).to.equal('');
  });

  it('ariaLabelledByElements points from inside a shadow root to the page', async () => {
    const { all, host } = put('<label for="f">Outer</label><x id="f"></x>', field().tag);
    host.$('input').ariaLabelledByElements = [...all.querySelectorAll('label')];
    expect((await accessible(host.$('input'))).name).to.equal('Outer');
    all.querySelector('label')!.textContent = 'Changed';
    expect((await accessible(host.$('input'))).name).to.equal('Changed');
  });

  it('… through two shadow roots as well', async () => {
    const inner = field();
    const { host } = put('<x></x>', element(`<p>Outer</p><${inner.tag}></${inner.tag}>`).tag);
    const control = host.$<Fact>(inner.tag).$('input');
    control.ariaLabelledByElements = [host.$('p')];
    expect((await accessible(control)).name).to.equal('Outer');
  });

  it('… and holds for a label that is hidden', async () => {
    const { all, host } = put('<p hidden>Outer</p><x></x>', field().tag);
    host.$('input').ariaLabelledByElements = [all.querySelector('p')!];
    expect((await accessible(host.$('input'))).name).to.equal('Outer');
  });

  it('… but not inwards: a reference into a shadow root reads back empty', () => {
    const { all, host } = put('<input><x></x>', element('<p>Inner</p>').tag);
    const control = all.querySelector('input')!;
    control.ariaLabelledByElements = [host.$('p')];
    expect(control.ariaLabelledByElements ?? []).to.deep.equal([]);
  });

  it('aria-labelledby of the host is read as elements', () => {
    const { all, host } = put('<p id="a">A</p><p id="b">B</p><x aria-labelledby="a b"></x>', field().tag);
    expect([...host.ariaLabelledByElements!]).to.deep.equal([...all.querySelectorAll('p')]);
  });

  it('ariaDescribedByElements points outwards, beside an own hint', async () => {
    const shadow = element('<input><p id="hint">Own</p>', { delegatesFocus: true });
    const { all, host } = put('<p>Outer</p><x></x>', shadow.tag);
    host.$('input').ariaDescribedByElements = [host.$('p'), all.querySelector('p')!];
    expect([...host.$('input').ariaDescribedByElements!]).to.have.length(2);
    const told = await accessible(host.$('input'));
    if ('description' in told) expect(told.description).to.equal('Own Outer');
  });

  it('ariaControlsElements can be set on a control and on internals', () => {
    const { all, host } = put('<p>Panel</p><x></x>', button().tag);
    const panel = all.querySelector('p')!;
    host.$('button').ariaControlsElements = [panel];
    host.internals.ariaControlsElements = [panel];
    expect([...host.$('button').ariaControlsElements!]).to.deep.equal([panel]);
    expect([...host.internals.ariaControlsElements]).to.deep.equal([panel]);
  });

  it('null takes a reference back', () => {
    const { all, host } = put('<p>Outer</p><x></x>', field().tag);
    host.$('input').ariaLabelledByElements = [all.querySelector('p')!];
    host.$('input').ariaLabelledByElements = null;
    expect(host.$('input').ariaLabelledByElements).to.equal(null);
    expect(host.$('input').hasAttribute('aria-labelledby')).to.equal(false);
  });

  it('internals.role gives the host a role without an attribute', async () => {
    const { host } = put('<x>Text</x>', element('<slot></slot>').tag);
    // Not a tab: Firefox 140 takes one for text where no list of tabs is around it.
    host.internals.role = 'button';
    expect(host.hasAttribute('role')).to.equal(false);
    expect((await accessible(host)).role).to.equal('button');
  });
});

describe('platform: layers', () => {
  it('popoverTargetElement of a button inside a shadow root opens a popover of the page', async () => {
    const { all, host } = put('<div popover>Layer</div><x></x>', button().tag);
    const layer = all.querySelector<HTMLElement>('[popover]')!;
    host.$<HTMLButtonElement>('button').popoverTargetElement = layer;
    await clickOn(host.$('button'));
    expect(layer.matches(':popover-open')).to.equal(true);
    await clickOn(host.$('button'));
    expect(layer.matches(':popover-open')).to.equal(false);
  });

  it('popovertarget by id does not reach out of a shadow root', async () => {
    const inside = element('<button popovertarget="layer">Go</button>');
    const { all, host } = put('<div popover id="layer">Layer</div><x></x>', inside.tag);
    await clickOn(host.$('button'));
    expect(all.querySelector('[popover]')!.matches(':popover-open')).to.equal(false);
  });

  it('a popover that closes gives the focus back to the control that opened it', async () => {
    const { all, host } = put('<div popover><button>In</button></div><x></x>', button().tag);
    const layer = all.querySelector<HTMLElement>('[popover]')!;
    host.$<HTMLButtonElement>('button').popoverTargetElement = layer;
    host.focus();
    await press('Enter');
    layer.querySelector('button')!.focus();
    await press('Escape');
    expect(layer.matches(':popover-open')).to.equal(false);
    expect(host.root.activeElement).to.equal(host.$('button'));
  });

  it('a popover is closed by Escape and by a click elsewhere, and fires beforetoggle and toggle', async () => {
    const { all } = put('<div popover style="margin: 0">Layer</div><p style="margin-top: 300px">Page</p>');
    const layer = all.querySelector<HTMLElement>('[popover]')!;
    const heard: string[] = [];
    for (const name of ['beforetoggle', 'toggle'] as const)
      layer.addEventListener(name, (event) => heard.push(`${name} ${event.newState}`));
    layer.showPopover();
    await press('Escape');
    expect(layer.matches(':popover-open')).to.equal(false);
    layer.showPopover();
    await clickOn(all.querySelector('p')!);
    expect(layer.matches(':popover-open')).to.equal(false);
    await frame();
    expect(heard).to.include.members([
      'beforetoggle open',
      'toggle open',
      'beforetoggle closed',
      'toggle closed',
    ]);
  });

  it('two popovers close one at a time, the inner first', async () => {
    const { all } = put('<div popover>Outer<div popover>Inner</div></div>');
    const [outer, inner] = all.querySelectorAll<HTMLElement>('[popover]');
    outer!.showPopover();
    inner!.showPopover();
    await press('Escape');
    expect([outer, inner].map((layer) => layer!.matches(':popover-open'))).to.deep.equal([true, false]);
  });

  it('showPopover({ source }) takes a source from another shadow root', () => {
    const { all, host } = put('<div popover>Layer</div><x></x>', button().tag);
    const layer = all.querySelector<HTMLElement>('[popover]')!;
    layer.showPopover({ source: host.$('button') });
    expect(layer.matches(':popover-open')).to.equal(true);
  });

  it('a modal dialog in a shadow root takes the focus, makes the page inert and gives the focus back', async () => {
    const shadow = element('<dialog><button autofocus>In</button></dialog>');
    const { all, host } = put('<button>Page</button><x></x>', shadow.tag);
    const [opener, dialog] = [all.querySelector('button')!, host.$<HTMLDialogElement>('dialog')];
    opener.focus();
    dialog.showModal();
    expect(host.root.activeElement).to.equal(host.$('button'));
    opener.focus();
    expect(document.activeElement).to.equal(host);
    await press('Escape');
    expect(dialog.open).to.equal(false);
    expect(document.activeElement).to.equal(opener);
  });

  it('the cancel event of a dialog can be refused, and requestClose() asks through it', () => {
    const { all } = put('<dialog>Text</dialog>');
    const dialog = all.querySelector('dialog')!;
    dialog.addEventListener('cancel', (event) => event.preventDefault(), { once: true });
    dialog.showModal();
    dialog.requestClose();
    expect(dialog.open).to.equal(true);
    dialog.close('done');
    expect(dialog.returnValue).to.equal('done');
  });

  it('a form of method dialog in a slot does not close the dialog in the shadow root', async () => {
    const shadow = element('<dialog><slot></slot></dialog>');
    const { all, host } = put('<x><form method="dialog"><button>Close</button></form></x>', shadow.tag);
    host.$<HTMLDialogElement>('dialog').showModal();
    await clickOn(all.querySelector('button')!);
    expect(host.$<HTMLDialogElement>('dialog').open).to.equal(true);
  });
});

describe('platform: styles', () => {
  const colour = (target: Element) => getComputedStyle(target).color;
  const probe = () => element('<p style="color: light-dark(rgb(1, 1, 1), rgb(2, 2, 2))">Text</p>');

  it('light-dark() follows a color-scheme inherited through shadow roots', () => {
    const inner = probe();
    const { all, host } = put('<x></x>', element(`<${inner.tag}></${inner.tag}>`).tag);
    const text = host.$<Fact>(inner.tag).$('p');
    all.style.colorScheme = 'light';
    expect(colour(text)).to.equal('rgb(1, 1, 1)');
    all.style.colorScheme = 'dark';
    expect(colour(text)).to.equal('rgb(2, 2, 2)');
  });

  it('a custom property with light-dark() is resolved where it is used, not where it is set', () => {
    const { host } = put('<x></x>', element('<p style="color: var(--c); color-scheme: dark">Text</p>').tag);
    const holder = host.parentElement!;
    holder.style.colorScheme = 'light';
    holder.style.setProperty('--c', 'light-dark(rgb(1, 1, 1), rgb(2, 2, 2))');
    expect(colour(host.$('p'))).to.equal('rgb(2, 2, 2)');
  });

  it('one adopted sheet serves many shadow roots and follows a change', () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('p { color: rgb(3, 3, 3) }');
    const { tag } = probe();
    const { all } = put('<x></x><x></x>', tag);
    const hosts = [...all.querySelectorAll<Fact>(tag)];
    for (const host of hosts) {
      host.$('p').removeAttribute('style');
      host.root.adoptedStyleSheets = [sheet];
    }
    expect(hosts.map((host) => colour(host.$('p')))).to.deep.equal(['rgb(3, 3, 3)', 'rgb(3, 3, 3)']);
    sheet.replaceSync('p { color: rgb(4, 4, 4) }');
    expect(colour(hosts[1]!.$('p'))).to.equal('rgb(4, 4, 4)');
  });

  it('an adopted sheet is lost when the element moves into another document', () => {
    const sheet = new CSSStyleSheet();
    const { host } = put('<x></x>', probe().tag);
    host.root.adoptedStyleSheets = [sheet];
    const page = document.createElement('iframe');
    document.body.append(page);
    page.contentDocument!.body.append(host);
    expect(host.root.adoptedStyleSheets).to.have.length(0);
  });

  it('the page outranks :host', () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':host { display: inline-block }');
    const { all, host } = put('<style></style><x></x>', probe().tag);
    host.root.adoptedStyleSheets = [sheet];
    all.querySelector('style')!.textContent = `${host.localName} { display: block }`;
    expect(getComputedStyle(host).display).to.equal('block');
  });

  it(':dir() and logical properties follow a dir outside the shadow root', () => {
    const shadow = element(
      '<style>p:dir(rtl) { order: 7 } p { margin-inline-start: 9px }</style><p>Text</p>',
    );
    const { host } = put('<div dir="rtl"><x></x></div>', shadow.tag);
    expect(getComputedStyle(host.$('p')).order).to.equal('7');
    expect(getComputedStyle(host.$('p')).marginRight).to.equal('9px');
  });

  it('parts are styled from the page', () => {
    const { all, host } = put('<style></style><x></x>', element('<p part="base">Text</p>').tag);
    all.querySelector('style')!.textContent = `${host.localName}::part(base) { order: 7 }`;
    expect(getComputedStyle(host.$('p')).order).to.equal('7');
  });

  it('attr() says in a pseudo-element what an undefined element has in an attribute', () => {
    const { all } = put(
      '<style>sam-not-there:not(:defined)::before { content: attr(label) }</style><sam-not-there label="Word"></sam-not-there>',
    );
    const told = getComputedStyle(all.querySelector('sam-not-there')!, '::before').content;
    expect(told).to.match(/Word|attr\(label\)/);
    expect(all.querySelector('sam-not-there')!.getBoundingClientRect().width).to.be.greaterThan(10);
  });

  // Only Chromium can be told to force colours; the others are seen on a person's screen.
  (canEmulate ? it : it.skip)('forced colours reach a shadow root', async () => {
    const { host } = put(
      '<x></x>',
      element('<style>@media (forced-colors: active) { p { order: 7 } }</style><p>Text</p>').tag,
    );
    await emulate({ 'forced-colors': 'active' });
    expect(getComputedStyle(host.$('p')).order).to.equal('7');
  });
});

describe('platform: life of an element', () => {
  it('a declarative shadow root is there when the element is upgraded, with delegatesFocus', () => {
    const all = document.createElement('div');
    document.body.append(all);
    const tag = `fact-${++count}`;
    all.setHTMLUnsafe(
      `<${tag}><template shadowrootmode="open" shadowrootdelegatesfocus><input></template></${tag}>`,
    );
    let found: ShadowRoot | null = null;
    customElements.define(
      tag,
      class extends HTMLElement {
        constructor() {
          super();
          found = this.attachInternals().shadowRoot;
        }
      },
    );
    expect(found!.querySelector('input')).to.not.equal(null);
    expect(found!.delegatesFocus).to.equal(true);
  });

  it('createElement refuses a constructor that sets attributes', async () => {
    // In a frame, because the error is reported to its window, where no test runner listens.
    const page = document.createElement('iframe');
    page.srcdoc = `<script>
      class Early extends HTMLElement {
        constructor() {
          super();
          this.setAttribute('role', 'tab');
        }
      }
      customElements.define('fact-early', Early);
      window.made = document.createElement('fact-early');
    </script>`;
    document.body.append(page);
    await new Promise((resolve) => page.addEventListener('load', resolve));
    const { made } = page.contentWindow as Window & { made?: HTMLElement };
    // Some throw, some hand out an unknown element; none has the attribute.
    expect(made?.hasAttribute('role') ?? false).to.equal(false);
  });

  it('an attribute set before the upgrade is told to attributeChangedCallback', () => {
    const tag = `fact-${++count}`;
    const { all } = put(`<${tag} size="large"></${tag}>`);
    const told: string[] = [];
    customElements.define(
      tag,
      class extends HTMLElement {
        static observedAttributes = ['size'];
        attributeChangedCallback(name: string, _before: unknown, now: string) {
          told.push(`${name} ${now}`);
        }
      },
    );
    expect(told).to.deep.equal(['size large']);
    expect(all.querySelector(tag)!.matches(':defined')).to.equal(true);
  });

  it('prefix is a read-only property of every element', () => {
    const attempt = () => {
      'use strict';
      (document.createElement('p') as unknown as { prefix: string }).prefix = 'x';
    };
    expect(attempt).to.throw(TypeError);
  });
});
