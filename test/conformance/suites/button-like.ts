import { controlAria } from '../../../src/core/control-aria.js';
import { accessible, clickOn, press, submissions } from '../../support/commands.js';
import { example, must, place, settled, tidy, wait, type Host, type Row } from '../support.js';

/** The element that takes the focus: the control inside, or the host itself. */
const controlOf = (host: Host) =>
  (host as Host & { [controlAria]?: HTMLElement | null })[controlAria] ?? host;

/** How often the page hears a click on it. */
function clicksOn(host: Host) {
  const heard = { clicks: 0 };
  host.addEventListener('click', () => heard.clicks++);
  return heard;
}

/** In a form with one field, which keeps what it would send. */
async function inForm(row: Row, attributes: Record<string, string> = {}) {
  const form = place().appendChild(document.createElement('form'));
  form.innerHTML = '<input name="field" value="start">';
  const host = await example(row, attributes, form);
  const submits: SubmitEvent[] = [];
  form.addEventListener('submit', (event) => submits.push(event));
  return { form, host, field: form.querySelector('input')!, submits };
}

/** The same, with the submission kept from leaving. */
async function inQuietForm(row: Row, attributes: Record<string, string> = {}) {
  const parts = await inForm(row, attributes);
  parts.form.addEventListener('submit', (event) => event.preventDefault());
  return parts;
}

async function pressAll(host: Host) {
  await clickOn(host);
  controlOf(host).focus();
  await press('Enter');
  await press(' ');
}

/** States in which it stays where it is and does nothing. */
const inert: Record<string, string>[] = [{ 'soft-disabled': '' }, { loading: '' }];

/** The tab stops between two native buttons. */
async function stopsBetween(row: Row, attributes: Record<string, string>) {
  const box = place();
  box.innerHTML = '<button>before</button><div></div><button>after</button>';
  const [before, after] = box.querySelectorAll('button');
  const host = await example(row, attributes, box.querySelector('div')!);
  before!.focus();
  const stops: (Element | null)[] = [];
  for (let i = 0; i < 4 && document.activeElement !== after; i++) {
    await press('Tab');
    if (document.activeElement !== after) stops.push(document.activeElement);
  }
  return { host, stops };
}

export const buttonLike = tidy([
  {
    name: 'is a button with its text as the name',
    async check(row) {
      const host = await example(row);
      const { role, name } = await accessible(controlOf(host));
      must(role === 'button', `Its role is ${role}.`);
      must(name === host.textContent.trim(), `Its name is "${name}".`);
    },
  },
  {
    name: 'is pressed by the pointer, by Enter, by space and by click(), once each',
    async check(row) {
      const host = await example(row);
      const heard = clicksOn(host);
      for (const [way, act] of Object.entries({
        pointer: () => clickOn(host),
        Enter: () => (controlOf(host).focus(), press('Enter')),
        space: () => press(' '),
        'click()': () => Promise.resolve(host.click()),
      })) {
        heard.clicks = 0;
        await act();
        must(heard.clicks === 1, `${way} gives ${heard.clicks} clicks.`);
      }
    },
  },
  {
    name: 'is one tab stop',
    async check(row) {
      const { host, stops } = await stopsBetween(row, {});
      must(stops.length === 1 && stops[0] === host, `It has ${stops.length} tab stops.`);
    },
  },
  {
    name: 'is out of use and out of the tab order while disabled, by itself or by a fieldset',
    async check(row) {
      const { host, stops } = await stopsBetween(row, { disabled: '' });
      must(!stops.length, 'It is still a tab stop.');
      const heard = clicksOn(host);
      await clickOn(host);
      host.click();
      must(!heard.clicks, 'It is still pressed.');

      const fieldset = place().appendChild(document.createElement('fieldset'));
      const member = await example(row, {}, fieldset);
      const heardMember = clicksOn(member);
      fieldset.disabled = true;
      await settled(member);
      await clickOn(member);
      must(!heardMember.clicks, 'A disabled fieldset does not stop it.');
      must(!member.hasAttribute('disabled'), 'A fieldset changes its attribute disabled.');
      fieldset.disabled = false;
      await settled(member);
      await clickOn(member);
      must(heardMember.clicks === 1, 'It does not come back with its fieldset.');
    },
  },
  ...inert.map((attributes) => ({
    name: `stays a tab stop and does nothing while ${Object.keys(attributes)[0]}`,
    async check(row: Row) {
      const { host, stops } = await stopsBetween(row, attributes);
      must(stops.length === 1 && stops[0] === host, `It has ${stops.length} tab stops.`);
      must(controlOf(host).getAttribute('aria-disabled') === 'true', 'Nobody is told.');
      const heard = clicksOn(host);
      await pressAll(host);
      host.click();
      must(!heard.clicks, `${heard.clicks} clicks are heard.`);
      const { host: submitter, submits } = await inQuietForm(row, attributes);
      await pressAll(submitter);
      must(!submits.length, 'It submits.');
    },
  })),
  {
    name: 'submits the form with its name and value, by real keys and pointer',
    async check(row) {
      for (const act of [
        (host: Host) => clickOn(host),
        (host: Host) => (controlOf(host).focus(), press('Enter')),
      ]) {
        const post = submissions();
        const { form, host } = await inForm(row, { name: 'do', value: 'save' });
        Object.assign(form, { method: 'post', action: post.action, target: post.target });
        await act(host);
        const requests = await post.received(1);
        must(requests.length === 1, `${requests.length} requests arrive.`);
        const sent = JSON.stringify(requests[0]!.entries);
        must(sent === '[["field","start"],["do","save"]]', `It sends ${sent}.`);
      }
    },
  },
  {
    name: 'overrides action, method, encoding and target of the form',
    async check(row) {
      const [wrong, right] = [submissions(), submissions()];
      const { form, host } = await inForm(row, {
        formaction: right.action,
        formmethod: 'post',
        formenctype: 'multipart/form-data',
        formtarget: right.target,
      });
      Object.assign(form, { method: 'get', action: wrong.action, target: wrong.target });
      await clickOn(host);
      const [request] = await right.received(1);
      must(
        request?.method === 'POST' && request.type === 'multipart/form-data',
        `It sends ${JSON.stringify(request)}.`,
      );
      must(!(await wrong.received(0)).length, 'The form goes to its own address too.');
    },
  },
  {
    name: 'submits the form that its attribute form names, from anywhere',
    async check(row) {
      const { form, submits } = await inQuietForm(row);
      form.id = 'far';
      const host = await example(row, { form: 'far' });
      await clickOn(host);
      must(submits.length === 1, `${submits.length} submissions.`);
    },
  },
  {
    name: 'asks the form to be valid, unless formnovalidate',
    async check(row) {
      for (const [attributes, expected] of [
        [{}, 0],
        [{ formnovalidate: '' }, 1],
      ] as const) {
        const { host, field, submits } = await inQuietForm(row, attributes);
        Object.assign(field, { required: true, value: '' });
        await clickOn(host);
        must(
          submits.length === expected,
          `${submits.length} submissions with ${JSON.stringify(attributes)}.`,
        );
      }
    },
  },
  {
    name: 'gives event.submitter that FormData takes, that leads back to it, and leaves nothing behind',
    async check(row) {
      const { form, host } = await inForm(row, { name: 'do', value: 'save' });
      const children = host.childNodes.length;
      let sent = '';
      let isInside = false;
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        must(event.submitter, 'There is no submitter.');
        sent = JSON.stringify([...new FormData(form, event.submitter)]);
        isInside = event.submitter === host || event.submitter.closest(row.tag) === host;
      });
      await clickOn(host);
      must(sent === '[["field","start"],["do","save"]]', `FormData has ${sent}.`);
      must(isInside, 'The submitter does not lead back to it.');
      must(host.childNodes.length === children, 'Something stays behind in it.');
    },
  },
  {
    name: 'does not submit what a listener of the page has refused',
    async check(row) {
      const { form, host, submits } = await inQuietForm(row);
      form.addEventListener('click', (event) => event.preventDefault());
      await clickOn(host);
      await wait(20);
      must(!submits.length, 'It submits all the same.');
    },
  },
  {
    name: 'is pressed by Enter in a native field of its form',
    async check(row) {
      const { field, host, submits } = await inQuietForm(row);
      const heard = clicksOn(host);
      field.focus();
      await press('Enter');
      must(
        submits.length === 1 && heard.clicks === 1,
        `${submits.length} submissions, ${heard.clicks} clicks.`,
      );
    },
  },
  {
    name: 'resets as type="reset", and does nothing as type="button"',
    async check(row) {
      const { host, field, submits } = await inQuietForm(row, { type: 'reset' });
      field.value = 'changed';
      await clickOn(host);
      must(field.value === 'start', 'It does not reset.');
      host.setAttribute('type', 'button');
      field.value = 'changed';
      await clickOn(host);
      await wait(20);
      must(field.value === 'changed', 'type="button" resets.');
      must(!submits.length, 'It submits.');
    },
  },
]);
