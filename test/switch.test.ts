import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { controlAria } from '../src/core/control-aria.js';
import type { SamBeforeChangeEvent } from '../src/core/events.js';
import type { SamSwitch } from '../src/entries/switch.js';
import '../src/entries/switch.js';
import { accessible, clickOn, press } from './support/commands.js';

const toggle = async (listener?: (event: SamBeforeChangeEvent) => void) => {
  const element = await fixture<SamSwitch>(html`<sam-switch label="Sounds"></sam-switch>`);
  if (listener) element.addEventListener('sam-before-change', listener);
  const heard: string[] = [];
  for (const type of ['input', 'change'])
    element.addEventListener(type, () => heard.push(`${type} ${element.checked}`));
  return { element, heard, input: element[controlAria] as HTMLInputElement };
};
const text = (element: SamSwitch) =>
  element.shadowRoot!.querySelector('output')!.textContent.trim().replace(/\s+/g, ' ');

/** A promise, and what keeps or breaks it. */
function work() {
  let done!: () => void;
  let fail!: (reason?: unknown) => void;
  const promise = new Promise<void>((resolve, reject) => ((done = resolve), (fail = reject)));
  return { promise, done, fail };
}

describe('sam-switch', () => {
  it('is a switch to assistive technology, on or off', async () => {
    const { input } = await toggle();
    const { role, name } = await accessible(input);
    expect(role).to.equal('switch');
    expect(name).to.equal('Sounds');
  });

  it('flips by the space bar and the pointer', async () => {
    const { element, heard, input } = await toggle();
    element.focus();
    await press(' ');
    await clickOn(input);
    expect(heard.join()).to.equal('input true,change true,input false,change false');
  });

  it('can be refused', async () => {
    const asked: boolean[] = [];
    const { element, heard, input } = await toggle((event) => {
      asked.push(event.checked);
      event.preventDefault();
    });
    await clickOn(input);
    await aTimeout(20);
    expect(asked).to.deep.equal([true]);
    expect(element.checked || input.checked).to.be.false;
    expect(heard).to.deep.equal([]);
  });

  it('waits for the page, takes no other change meanwhile, and then says that it has changed', async () => {
    const { promise, done } = work();
    const { element, heard, input } = await toggle((event) => event.waitUntil(promise));
    await clickOn(input);
    await aTimeout(20);
    expect([element.pending, element.checked, input.checked]).to.deep.equal([true, true, true]);
    await press(' ');
    await clickOn(input);
    expect([element.checked, input.checked]).to.deep.equal([true, true]);
    expect(heard).to.deep.equal([]);
    expect(text(element), 'at once').to.equal('');
    await aTimeout(1100);
    expect(text(element)).to.equal('Saving');
    done();
    await aTimeout(20);
    expect([element.pending, element.checked, text(element)]).to.deep.equal([false, true, '']);
    expect(heard).to.deep.equal(['input true', 'change true']);
  });

  it('goes back if it fails, and says why, until it is tried again', async () => {
    let reason: Error | undefined = new Error('The room has no recorder.');
    const { element, heard, input } = await toggle((event) => event.waitUntil(Promise.reject(reason!)));
    await clickOn(input);
    await aTimeout(20);
    await element.updateComplete;
    expect([element.pending, element.checked, input.checked]).to.deep.equal([false, false, false]);
    expect(text(element)).to.equal('Error: The room has no recorder.');
    expect(element.checkValidity(), 'it is not wrong').to.be.true;
    expect(heard).to.deep.equal([]);
    reason = undefined;
    await clickOn(input);
    await aTimeout(20);
    expect(text(element)).to.equal('Error: The change could not be saved and was undone.');
  });

  it('leaves no timer behind', async () => {
    const { element } = await toggle();
    element.pending = true;
    element.remove();
    await aTimeout(1100);
    expect(text(element)).to.equal('');
  });
});
