import { expect } from '@open-wc/testing';
import { LitElement, html } from 'lit';
import { accessible, canEmulate, clickOn, emulate, press, submissions, type } from './commands.js';

describe('the test runner', () => {
  it('knows the development build', () => {
    expect(__SAM_DEV__).to.equal(true);
    expect(__SAM_VERSION__).to.match(/^\d+\.\d+\.\d+/);
  });
  it('reads role, name and description through a shadow root', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<p id="d">Ends the session</p><button aria-describedby="d">Log out</button>';
    const a = await accessible(root.querySelector('button')!);
    expect(a.role).to.equal('button');
    expect(a.name).to.equal('Log out');
    if ('description' in a) expect(a.description).to.equal('Ends the session');
    host.remove();
  });
  it('types and presses', async () => {
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    await type('hej å');
    await press('Shift+Home');
    await press('Backspace');
    await type('b');
    expect(field.value).to.equal('b');
    field.remove();
  });
  it('submits', async () => {
    const post = submissions();
    const form = document.createElement('form');
    form.innerHTML = '<input name="a" value="1"><button name="go" value="x">Go</button>';
    Object.assign(form, { method: 'post', action: post.action, target: post.target });
    document.body.append(form);
    await clickOn(form.querySelector('button')!);
    const got = await post.received(1);
    expect(got).to.deep.equal([{ method: 'POST', type: 'application/x-www-form-urlencoded', entries: [['a', '1'], ['go', 'x']] }]);
    form.remove();
  });
  (canEmulate ? it : it.skip)('emulates', async () => {
    await emulate({ 'forced-colors': 'active', 'prefers-contrast': 'more' });
    expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
    expect(matchMedia('(prefers-contrast: more)').matches).to.equal(true);
  });
  (canEmulate ? it : it.skip)('resets', async () => {
    expect(matchMedia('(forced-colors: active)').matches).to.equal(false);
  });
  it('lit works', () => { void LitElement; void html; });
});
