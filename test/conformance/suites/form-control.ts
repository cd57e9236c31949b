import { controlAria } from '../../../src/core/control-aria.js';
import '../../../src/i18n/sv.js';
import { accessible, clickOn, engine, press } from '../../support/commands.js';
import {
  example,
  hasFocus,
  must,
  place,
  settled,
  tidy,
  wait,
  type FormFacts,
  type Host,
  type Row,
} from '../support.js';

const controlOf = (host: Host) =>
  (host as Host & { [controlAria]?: HTMLElement | null })[controlAria] ?? host;

/** A control of a form, as the browser's types know one. */
type Control = Host & HTMLInputElement;

const factsOf = ({ tag, form }: Row): FormFacts => {
  must(form, `The row of ${tag} does not say how it is filled and what it sends.`);
  return form;
};

/** In a form, under the name `answer`. */
async function inForm(row: Row, attributes: Record<string, string> = {}) {
  const form = place().appendChild(document.createElement('form'));
  form.addEventListener('submit', (event) => event.preventDefault());
  const host = (await example(row, { name: 'answer', ...attributes }, form)) as Control;
  const sends = () => JSON.stringify(new FormData(form).getAll('answer'));
  const button = form.appendChild(document.createElement('button'));
  button.textContent = 'Send';
  return { form, host, sends, button };
}

/** The sentence that shows beside the control. */
const errorOf = (host: Host) => host.shadowRoot!.querySelector('[part=error]')?.textContent?.trim() ?? '';

const words = (text: string | undefined) => text?.replace(/\s+/g, ' ').trim();

/** The ways in which a page can name a control: the markup around it, attributes on it, and what it is called then. */
const names: Record<string, [before: string, attributes: Record<string, string>, wraps?: boolean]> = {
  'an outside label': ['<label for="asked">Outside name</label>', { id: 'asked' }],
  'a wrapping label': ['', {}, true],
  'aria-label': ['', { 'aria-label': 'Outside name' }],
  'aria-labelledby': ['<span id="called">Outside name</span>', { 'aria-labelledby': 'called' }],
};

async function named(row: Row, way: keyof typeof names, more: Record<string, string> = {}) {
  const [before, attributes, wraps] = names[way]!;
  const box = place();
  box.innerHTML = before;
  const parent = wraps ? box.appendChild(document.createElement('label')) : box;
  if (wraps) parent.append('Outside name ');
  const host = await example(row, { ...attributes, ...more }, parent);
  host.removeAttribute('label');
  host.removeAttribute('hint');
  for (const child of host.querySelectorAll('[slot=label], [slot=hint]')) child.remove();
  for (const [name, value] of Object.entries(more)) host.setAttribute(name, value);
  await settled(host);
  await wait(20);
  return { host, label: box.querySelector('label') };
}

export const formControl = tidy([
  {
    name: 'sends its state under its name, from the next line of a script, and nothing without a name',
    async check(row) {
      const { fill, sends } = factsOf(row);
      const { host, sends: sent } = await inForm(row);
      fill(host);
      must(sent() === JSON.stringify([sends]), `It sends ${sent()} and not ${sends}.`);
      host.name = '';
      const form = host.form!;
      must(![...new FormData(form)].length, 'It sends something without a name.');
    },
  },
  {
    name: 'starts from its attribute, follows it until it is touched, and goes back to it on reset',
    async check(row) {
      const { fill, sends, starts } = factsOf(row);
      const [attribute, text, sent] = starts;
      const { form, host, sends: is } = await inForm(row);
      const empty = is();
      host.setAttribute(attribute, text);
      must(is() === JSON.stringify([sent]), `With ${attribute}="${text}" it sends ${is()}.`);
      host.removeAttribute(attribute);
      must(is() === empty, `Without the attribute it sends ${is()}.`);
      fill(host);
      host.setAttribute(attribute, text);
      must(is() === JSON.stringify([sends]), `Touched, it still follows the attribute: ${is()}.`);
      form.reset();
      must(is() === JSON.stringify([sent]), `After a reset it sends ${is()}.`);
      host.removeAttribute(attribute);
      must(is() === empty, 'After a reset it no longer follows the attribute.');
    },
  },
  {
    name: 'takes the state that the browser kept',
    async check(row) {
      const { sends, state } = factsOf(row);
      const { host, sends: is } = await inForm(row);
      (host as unknown as { formStateRestoreCallback(state: string): void }).formStateRestoreCallback(state);
      must(is() === JSON.stringify([sends]), `Restored, it sends ${is()}.`);
    },
  },
  {
    name: 'is out of use while disabled, by itself or by a fieldset, and comes back as it was',
    async check(row) {
      const { fill, sends, breaks } = factsOf(row);
      const { form, host, sends: is } = await inForm(row);
      const fieldset = form.appendChild(document.createElement('fieldset'));
      fieldset.append(host);
      fill(host);
      for (const [off, on] of [
        [() => (fieldset.disabled = true), () => (fieldset.disabled = false)],
        [() => (host.disabled = true), () => (host.disabled = false)],
      ] as const) {
        off();
        must(is() === '[]', `Disabled, it sends ${is()}.`);
        must(host.matches(':state(disabled)'), 'Disabled, it has not the state disabled.');
        host.focus();
        must(!hasFocus(host), 'Disabled, it takes the focus.');
        on();
        must(!host.hasAttribute('disabled'), 'The attribute disabled stays behind.');
        must(!host.matches(':state(disabled)'), 'The state disabled stays behind.');
        must(is() === JSON.stringify([sends]), `Back in use, it sends ${is()}.`);
      }
      for (const [name, value] of Object.entries(breaks)) host.setAttribute(name, value);
      fieldset.disabled = true;
      form.reset();
      must(host.checkValidity(), 'Disabled, it is checked.');
    },
  },
  {
    name: 'is checked from the next line of a script, with a sentence in the language of the page',
    async check(row) {
      const { fill, breaks, flag } = factsOf(row);
      const { form, host } = await inForm(row);
      must(host.checkValidity() && host.willValidate, 'It is wrong from the start.');
      for (const [name, value] of Object.entries(breaks)) host.setAttribute(name, value);
      must(host.validity[flag] && !form.checkValidity(), `It has not the flag ${flag}.`);
      const english = host.validationMessage;
      must(english, 'There is no sentence.');
      host.lang = 'sv';
      await settled(host);
      must(host.validationMessage && host.validationMessage !== english, `In Swedish it says: ${english}`);
      fill(host);
      must(host.checkValidity() && !host.validationMessage, 'Filled, it is still wrong.');
    },
  },
  {
    name: 'is wrong while setCustomValidity() or error says so',
    async check(row) {
      const { fill } = factsOf(row);
      const { host } = await inForm(row);
      fill(host);
      host.setCustomValidity('Not this one.');
      must(
        host.validity.customError && host.validationMessage === 'Not this one.',
        `It says "${host.validationMessage}".`,
      );
      await settled(host);
      must(!errorOf(host), 'It tells a custom error before the person can know of it.');
      host.error = 'Said by the server.';
      const said: string = host.validationMessage;
      must(said === host.error, `It says "${said}".`);
      await settled(host);
      must(errorOf(host).endsWith('Said by the server.'), `It shows "${errorOf(host)}".`);
      must(host.matches(':state(user-invalid)'), 'It has not the state user-invalid.');
      host.error = '';
      host.setCustomValidity('');
      must(host.checkValidity(), 'Cleared, it is still wrong.');
      await settled(host);
      must(!errorOf(host), 'The error stays behind.');
    },
  },
  {
    name: 'drops the error that the page came with once the person changes the answer',
    async check(row) {
      const { edit } = factsOf(row);
      const { host } = await inForm(row, { error: 'Said by the server.' });
      must(!host.checkValidity() && errorOf(host), 'The error does not stand.');
      await edit(host);
      await settled(host);
      must(host.checkValidity() && !errorOf(host), 'The error stands after the change.');
      host.error = 'Said again by a script.';
      await edit(host);
      await settled(host);
      must(!host.checkValidity() && errorOf(host), 'An error that a script set goes by itself.');
    },
  },
  {
    name: 'tells an error when the form is sent, with the focus, and no bubble',
    async check(row) {
      const { fill, breaks } = factsOf(row);
      const { form, host, button } = await inForm(row, breaks);
      const refused: boolean[] = [];
      form.addEventListener(
        'invalid',
        (event) => setTimeout(() => refused.push(event.defaultPrevented)),
        true,
      );
      form.checkValidity();
      host.checkValidity();
      await wait(20);
      must(!errorOf(host), 'It tells an error because a script asks.');
      refused.length = 0;
      await clickOn(button);
      await wait(20);
      await settled(host);
      must(errorOf(host) === `Error: ${host.validationMessage}`, `It shows "${errorOf(host)}".`);
      must(hasFocus(host), 'It does not take the focus.');
      must(refused.length === 1 && refused[0], 'The browser shows its bubble.');
      fill(host);
      await settled(host);
      must(!errorOf(host), 'Mended, it still tells the error.');
    },
  },
  {
    name: 'tells an error when a script sends or reports',
    async check(row) {
      const { breaks } = factsOf(row);
      for (const act of [
        ({ form }: { form: HTMLFormElement }) => form.requestSubmit(),
        ({ form }: { form: HTMLFormElement }) => form.reportValidity(),
        ({ host }: { host: Control }) => host.reportValidity(),
      ]) {
        const parts = await inForm(row, breaks);
        act(parts);
        await wait(20);
        await settled(parts.host);
        must(errorOf(parts.host), `${String(act)} shows no error.`);
        must(hasFocus(parts.host), 'It does not take the focus.');
      }
    },
  },
  {
    name: 'leaves the focus to a page that refuses the event',
    async check(row) {
      const { form, host, button } = await inForm(row, factsOf(row).breaks);
      form.addEventListener('invalid', (event) => event.preventDefault(), true);
      await clickOn(button);
      await wait(20);
      must(!hasFocus(host), 'It takes the focus.');
      must(errorOf(host), 'It does not tell the error.');
    },
  },
  {
    name: 'fires input and change for people, change once, and nothing for scripts',
    async check(row) {
      const { fill, edit } = factsOf(row);
      const { form, host, button } = await inForm(row);
      const heard: string[] = [];
      for (const type of ['input', 'change'])
        form.addEventListener(type, (event) => {
          heard.push(type);
          must(event.target === host, `${type} comes from ${String(event.target)}.`);
        });
      fill(host);
      host.removeAttribute('label');
      form.reset();
      await wait(20);
      must(!heard.length, `A script causes ${heard.join()}.`);
      await edit(host);
      button.focus();
      await wait(20);
      must(heard.includes('input'), 'There is no input event.');
      must(heard.filter((type) => type === 'change').length === 1, `It fires ${heard.join()}.`);
      must(heard.at(-1) === 'change', 'change comes before input.');
    },
  },
  {
    name: 'can be read and sent, but is not checked, while read-only',
    async check(row) {
      const { fill, sends, breaks } = factsOf(row);
      const { host, sends: is } = await inForm(row, breaks);
      host.readOnly = true;
      must(host.matches(':state(readonly)'), 'It has not the state readonly.');
      must(!host.willValidate && host.checkValidity(), 'It is checked.');
      fill(host);
      must(is() === JSON.stringify([sends]), `It sends ${is()}.`);
      host.focus();
      must(hasFocus(host), 'It cannot be focused.');
      must(host.matches(':state(focused)'), 'It has not the state focused.');
      host.blur();
      must(!host.matches(':state(focused)'), 'The state focused stays behind.');
    },
  },
  {
    name: 'belongs to the form that its attribute names, and to the one it is moved into',
    async check(row) {
      const { fill, sends } = factsOf(row);
      const { form, host } = await inForm(row);
      fill(host);
      const far = place().appendChild(document.createElement('form'));
      far.id = 'far';
      host.setAttribute('form', 'far');
      must(
        host.form === far && new FormData(far).get('answer') === sends,
        'It does not go to the named form.',
      );
      host.removeAttribute('form');
      must(host.form === form, 'It does not come back to the form around it.');
      far.append(host);
      must(
        host.form === far && new FormData(far).get('answer') === sends,
        'It does not move with its place.',
      );
    },
  },
  ...Object.keys(names).map((way) => ({
    name: `is named by ${way} alone: neither hint nor error is in the name`,
    async check(row: Row) {
      const { host } = await named(row, way, { hint: 'A hint.', error: 'An error.' });
      const { name } = await accessible(controlOf(host));
      must(words(name) === 'Outside name', `Its name is "${name}".`);
    },
  })),
  ...['an outside label', 'a wrapping label'].map((way) => ({
    name: `takes the focus by a click on ${way}`,
    async check(row: Row) {
      const { label } = await named(row, way);
      const range = new Range();
      range.selectNodeContents(label!.firstChild!);
      const { left, top, height } = range.getBoundingClientRect();
      await clickOn([left + 4, top + height / 2]);
      must(
        document.querySelector(`${row.tag}:focus-within`) !== null,
        `${document.activeElement?.localName} has the focus.`,
      );
    },
  })),
  {
    name: 'is described by its hint, its error and what the page names',
    async check(row) {
      const box = place();
      box.innerHTML = '<div></div><p id="more">More words.</p>';
      const host = await example(
        row,
        { hint: 'A hint.', error: 'An error.', 'aria-describedby': 'more' },
        box.querySelector('div')!,
      );
      await wait(20);
      const control = controlOf(host);
      const { description } = await accessible(control);
      // WebKit's driver tells no descriptions: the references say what it will be.
      const said =
        engine === 'webkit'
          ? [...(control.ariaDescribedByElements ?? [])].map(({ textContent }) => textContent).join(' ')
          : description;
      for (const sentence of ['A hint.', 'Error: An error.', 'More words.'].slice(
        engine === 'webkit' ? 1 : 0,
      ))
        must(words(said)?.includes(sentence), `The description is "${said}".`);
      host.removeAttribute('aria-describedby');
      host.error = 'Another error.';
      await settled(host);
      if (engine === 'webkit') return;
      const after = words((await accessible(control)).description);
      must(after?.endsWith('A hint. Error: Another error.'), `Then the description is "${after}".`);
    },
  },
  {
    name: 'is one stop of the Tab key, on its control',
    async check(row) {
      const box = place();
      box.innerHTML = '<button>before</button><div></div><button>after</button>';
      const [before, after] = box.querySelectorAll('button');
      const host = await example(row, { hint: 'A hint.', error: 'An error.' }, box.querySelector('div')!);
      before!.focus();
      await press('Tab');
      must(hasFocus(host), 'Tab does not reach it.');
      const stop = row.form!.stop?.(host);
      const isThere = stop
        ? document.activeElement === stop
        : host.shadowRoot!.activeElement === controlOf(host);
      must(isThere, 'The focus is not on its control.');
      await press('Tab');
      must(document.activeElement === after, 'A second Tab does not leave it.');
    },
  },
]);
