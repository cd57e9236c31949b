import { expect } from '@open-wc/testing';
import {
  accessible,
  canEmulate,
  clickOn,
  emulate,
  engine,
  holdDown,
  letGo,
  pointAt,
  press,
  submissions,
  type,
  viewport,
} from './commands.js';

/** Puts markup on the page and hands back its first element. */
function put<T extends HTMLElement>(markup: string): T {
  const box = document.createElement('div');
  box.innerHTML = markup;
  document.body.append(box);
  return box.firstElementChild as T;
}

describe('the commands of the tests', () => {
  afterEach(() => document.body.replaceChildren());

  it('press keys, with modifiers', async () => {
    const field = put<HTMLInputElement>('<input value="abc">');
    field.focus();
    field.setSelectionRange(3, 3);
    await press('Shift+Home');
    await press('Delete');
    expect(field.value).to.equal('');
  });

  it('move the focus by Tab, both ways', async () => {
    const first = put('<button>One</button><button>Two</button>');
    first.focus();
    await press('Tab');
    expect(document.activeElement!.textContent).to.equal('Two');
    await press('Shift+Tab');
    expect(document.activeElement).to.equal(first);
  });

  it('type letters beyond ASCII', async () => {
    const field = put<HTMLInputElement>('<input>');
    field.focus();
    await type('Åse, 7');
    expect(field.value).to.equal('Åse, 7');
  });

  it('press Enter and space on a button', async () => {
    const button = put('<button>Go</button>');
    let clicks = 0;
    button.addEventListener('click', () => clicks++);
    button.focus();
    await press('Enter');
    await press(' ');
    expect(clicks).to.equal(2);
  });

  it('click, hover and hold with a trusted pointer', async () => {
    const button = put('<button style="margin: 2000px 0 0 100px">Go</button>');
    const seen: string[] = [];
    for (const name of ['mousedown', 'mouseup', 'click'])
      button.addEventListener(name, (event) => event.isTrusted && seen.push(name));
    await clickOn(button);
    expect(seen).to.deep.equal(['mousedown', 'mouseup', 'click']);
    await pointAt([1, 1]);
    expect(button.matches(':hover')).to.equal(false);
    await pointAt(button);
    expect(button.matches(':hover')).to.equal(true);
    await holdDown(button);
    expect(button.matches(':active')).to.equal(true);
    await letGo();
    expect(button.matches(':active')).to.equal(false);
  });

  it('leave no pointer over the next test', () => {
    const button = put('<button style="position: fixed; inset: 0 0 100px">Go</button>');
    expect(button.matches(':hover')).to.equal(false);
  });

  it('read role, name and description inside a shadow root', async () => {
    const host = put('<div></div>');
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p id="d">Ends the session</p><button aria-describedby="d">Log out</button>';
    const button = shadow.querySelector('button')!;
    const told = await accessible(button);
    expect(told.role).to.equal('button');
    expect(told.name).to.equal('Log out');
    if ('description' in told) expect(told.description).to.equal('Ends the session');
    expect(button.hasAttribute('class')).to.equal(false);
  });

  // WebKit's driver computes a role even for what is hidden.
  (engine === 'webkit' ? it.skip : it)('say none of what is hidden from assistive technology', async () => {
    const button = put('<button aria-hidden="true">Go</button>');
    expect((await accessible(button)).role).to.equal('none');
  });

  it('receive what a form sends, in each encoding', async () => {
    const post = submissions();
    for (const [method, type] of [
      ['get', ''],
      ['post', 'application/x-www-form-urlencoded'],
      ['post', 'multipart/form-data'],
    ] as const) {
      const form = put<HTMLFormElement>(
        '<form><input name="a" value="1 å"><button name="go" value="x">Go</button></form>',
      );
      Object.assign(form, { method, enctype: type, action: post.action, target: post.target });
      await clickOn(form.querySelector('button')!);
      const request = (await post.received(1)).at(-1);
      expect(request).to.deep.equal({
        method: method.toUpperCase(),
        type,
        entries: [
          ['a', '1 å'],
          ['go', 'x'],
        ],
      });
    }
  });

  it('receive nothing from a form that was not sent', async () => {
    expect(await submissions().received(0)).to.deep.equal([]);
  });

  it('change the size of the page', async () => {
    await viewport({ width: 600 });
    expect(innerWidth).to.equal(600);
  });

  it('give the size back', () => {
    expect(innerWidth).to.equal(800);
  });
});

(canEmulate ? describe : describe.skip)('emulated media', () => {
  const preferences = {
    'forced-colors': 'active',
    'prefers-contrast': 'more',
    'prefers-reduced-motion': 'reduce',
  };
  const matching = () =>
    Object.entries(preferences).filter(([name, value]) => matchMedia(`(${name}: ${value})`).matches).length;

  it('reach the page', async () => {
    await emulate(preferences);
    expect(matching()).to.equal(3);
  });

  it('end with their test', () => {
    expect(matching()).to.equal(0);
  });

  it('include print', async () => {
    await emulate({}, 'print');
    expect(matchMedia('print').matches).to.equal(true);
  });
});
