// What runs in the benchmark's page.
import '../../entries/button.js';
import '../../entries/checkbox.js';
import '../../entries/menu.js';
import '../../entries/radio-group.js';
import '../../entries/select.js';
import '../../entries/switch.js';
import '../../entries/text-field.js';
import type { SamMenu } from '../../components/menu/menu.js';
import type { SamSelect } from '../../components/select/select.js';
import { BareButton, BareCheckbox, BareField } from './bare.js';
import { choiceLook, fieldLook, groupLook, hintLook, look, menuLook, selectLook } from './look.js';

customElements.define('bare-button', BareButton);
customElements.define('bare-checkbox', BareCheckbox);
customElements.define('bare-field', BareField);
const sheet = new CSSStyleSheet();
sheet.replaceSync(
  [
    look('.native'),
    fieldLook('.native-field'),
    hintLook('.native-hint'),
    selectLook('.native-select'),
    groupLook('.native-group'),
    choiceLook('.native-choice'),
    menuLook('.native-menu'),
  ].join(''),
);
document.adoptedStyleSheets = [sheet];

let ids = 0;

const nativeButton = (text: string) => `<button type="button" class="native">${text}</button>`;
const nativeField = (label: string, more = '', hint = '') => {
  const id = `f${ids++}`;
  const words = hint && `<div id="${id}-hint" class="native-hint">${hint}</div>`;
  const described = hint && `aria-describedby="${id}-hint"`;
  return `<div class="native-field"><label for="${id}">${label}</label>${words}<input id="${id}" name="${id}" ${described} ${more}></div>`;
};
const samField = (label: string, more = '', hint = '') =>
  `<sam-text-field label="${label}" name="f${ids++}" ${hint && `hint="${hint}"`} ${more}></sam-text-field>`;

const nativeChoice = (label: string, more: string) =>
  `<label class="native-choice"><input ${more}>${label}</label>`;
const nativeCheckbox = (label: string, more = '') =>
  nativeChoice(label, `type="checkbox" name="f${ids++}" ${more}`);
const samCheckbox = (label: string, more = '') =>
  `<sam-checkbox label="${label}" name="f${ids++}" ${more}></sam-checkbox>`;

/** Options of a native select or of ours, with their place as the value. */
const optionsOf = (tag: string, texts: string[]) =>
  texts.map((text, i) => `<${tag} value="${i}">${text}</${tag}>`).join('');
const nativeSelect = (label: string, options: string) => {
  const id = `f${ids++}`;
  return `<div class="native-select"><label for="${id}">${label}</label><select id="${id}" name="${id}" required>${options}</select></div>`;
};
const samSelect = (label: string, options: string, more: string) =>
  `<sam-select label="${label}" name="f${ids++}" required ${more}>${options}</sam-select>`;

/** The questions of the report page. */
const form = (field: typeof nativeField, button: string, name: string) =>
  `<form>${[
    field(`Fault ${name}`, 'required maxlength="80"'),
    field(`Street ${name}`, 'required'),
    field(`Postal code ${name}`, 'pattern="[0-9]{5}" inputmode="numeric"'),
    field(`Town ${name}`, 'value="Ekvik"'),
    field(`Name ${name}`, 'required autocomplete="name"'),
    field(`Email ${name}`, 'type="email" required autocomplete="email"'),
    field(`Telephone ${name}`, 'type="tel" autocomplete="tel"'),
  ].join('')}${button}</form>`;

/** What the form of an application is made of. */
interface Kit {
  field(label: string, more?: string, hint?: string): string;
  checkbox(label: string, more?: string): string;
  radios(label: string, texts: string[]): string;
  select(label: string, placeholder: string, texts: string[]): string;
  toggle(label: string): string;
  submit(text: string): string;
}

const nativeKit: Kit = {
  field: nativeField,
  checkbox: nativeCheckbox,
  radios(label, texts) {
    const more = `type="radio" name="f${ids++}" required`;
    const radios = texts.map((text, i) => nativeChoice(text, `${more} value="${i}"`));
    return `<fieldset class="native-group"><legend>${label}</legend>${radios.join('')}</fieldset>`;
  },
  select: (label, placeholder, texts) =>
    nativeSelect(label, `<option value="">${placeholder}</option>${optionsOf('option', texts)}`),
  toggle: (label) => nativeCheckbox(label, 'class="switch" role="switch"'),
  submit: (text) => `<button class="native primary">${text}</button>`,
};

const samKit: Kit = {
  field: samField,
  checkbox: samCheckbox,
  radios(label, texts) {
    const radios = texts.map((text, i) => `<sam-radio value="${i}" label="${text}"></sam-radio>`);
    return `<sam-radio-group label="${label}" name="f${ids++}" required>${radios.join('')}</sam-radio-group>`;
  },
  select: (label, placeholder, texts) =>
    samSelect(label, optionsOf('sam-option', texts), `placeholder="${placeholder}"`),
  toggle: (label) => `<sam-switch label="${label}" name="f${ids++}"></sam-switch>`,
  submit: (text) => `<sam-button variant="primary">${text}</sam-button>`,
};

/** The questions of a citizen who applies for something, in twelve controls. */
const application = ({ field, checkbox, radios, select, toggle, submit }: Kit, name: string) =>
  `<form>${[
    toggle(`Only what must be answered ${name}`),
    radios(`Who is it for ${name}`, [`Me ${name}`, `My child ${name}`, `Somebody else ${name}`]),
    field(`Name ${name}`, 'required autocomplete="name"'),
    field(
      `Number ${name}`,
      'required inputmode="numeric" pattern="[0-9]{8}-?[0-9]{4}" title="Write twelve figures."',
      `Twelve figures ${name}`,
    ),
    field(`Street ${name}`, 'required autocomplete="street-address"'),
    field(`Town ${name}`, 'required autocomplete="address-level2"'),
    field(`Email ${name}`, 'type="email" required autocomplete="email"'),
    field(`Telephone ${name}`, 'type="tel" autocomplete="tel"'),
    select(`How far do you walk ${name}`, 'Choose', [
      `Not at all ${name}`,
      `50 metres ${name}`,
      `100 metres ${name}`,
      `Further ${name}`,
    ]),
    checkbox(`I use a wheelchair ${name}`),
    checkbox(`What I have written is true ${name}`, 'required'),
    submit(`Send ${name}`),
  ].join('')}</form>`;

const fiveHundred = (text: string) => Array.from({ length: 500 }, (_, i) => `${text} of ${i}`);
const trigger = (more: string) => `<button type="button" class="native" ${more}>Menu</button>`;
const nativeMenu = (text: string) => {
  const items = fiveHundred(text).map((item) => `<button type="button">${item}</button>`);
  return `<div>${trigger('popovertarget="menu"')}<div popover id="menu" class="native-menu">${items.join('')}</div></div>`;
};
const samMenu = (text: string) => {
  const items = fiveHundred(text).map((item) => `<sam-menu-item>${item}</sam-menu-item>`);
  return `<sam-menu>${trigger('slot="trigger"')}${items.join('')}</sam-menu>`;
};
const longSelect = (text: string) => nativeSelect(text, optionsOf('option', fiveHundred(text)));

/** Each has a text of its own, as on any page: equal ones would share what the browser keeps of a text. */
const markup: Record<string, (text: string) => string> = {
  'native button': nativeButton,
  'native button again': nativeButton,
  'bare button': (text) => `<bare-button>${text}</bare-button>`,
  'sam-button': (text) => `<sam-button>${text}</sam-button>`,
  'native field': (text) => nativeField(text),
  'native field again': (text) => nativeField(text),
  'bare field': (text) => `<bare-field label="${text}" name="f${ids++}"></bare-field>`,
  'sam-text-field': (text) => samField(text),
  'native form': (text) => form(nativeField, nativeButton('Send'), text),
  'native form again': (text) => form(nativeField, nativeButton('Send'), text),
  'sam form': (text) => form(samField, '<sam-button>Send</sam-button>', text),
  'native application': (text) => application(nativeKit, text),
  'native application again': (text) => application(nativeKit, text),
  'sam application': (text) => application(samKit, text),
  'native checkbox': (text) => nativeCheckbox(text),
  'native checkbox again': (text) => nativeCheckbox(text),
  'bare checkbox': (text) => `<bare-checkbox label="${text}" name="f${ids++}"></bare-checkbox>`,
  'sam-checkbox': (text) => samCheckbox(text),
  'native select of 500': longSelect,
  'native select of 500 again': longSelect,
  'sam-select of 500': (text) => samSelect(text, optionsOf('sam-option', fiveHundred(text)), 'value="0"'),
  'native popover of 500': nativeMenu,
  'native popover of 500 again': nativeMenu,
  'sam-menu of 500': samMenu,
};

const stage = document.createElement('main');
document.body.append(stage);

const frame = () => new Promise((done) => requestAnimationFrame(done));

/** Two frames, and time for whatever the elements put off. */
async function settled(): Promise<void> {
  await frame();
  await frame();
  await new Promise((done) => setTimeout(done, 100));
}

/** What has a value or can be disabled: the element itself, or the native control in its wrapper. */
const controls = () =>
  [...stage.children].map((element) => (element.querySelector('input') ?? element) as HTMLInputElement);

/** Until the next frame has been drawn: a task that is posted in the frame runs after its style, layout and paint. */
const drawn = () =>
  new Promise<void>((done) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done();
      port2.postMessage(null);
    });
  });

/** What has the focus before the list on the stage opens, and what opens and closes it. */
function list(): { source: HTMLElement; open: () => void; close: () => void } {
  const select = stage.querySelector('select');
  // Nothing but the loss of the focus closes a native picker from a script.
  if (select) return { source: select, open: () => select.showPicker(), close: () => select.blur() };
  const layer = stage.querySelector<HTMLElement>('[popover]');
  const source = stage.querySelector('button')!;
  if (layer) return { source, open: () => layer.showPopover({ source }), close: () => layer.hidePopover() };
  const ours = stage.firstElementChild as SamSelect | SamMenu;
  return { source: ours, open: () => (ours.open = true), close: () => (ours.open = false) };
}

let changes = 0;

const functions = {
  async mount(variant: string, count: number): Promise<void> {
    const texts = Array.from({ length: count }, (_, i) => `Save document ${i}`);
    stage.innerHTML = texts.map(markup[variant]!).join('');
    await settled();
  },
  async change(what: 'disabled' | 'value' | 'checked'): Promise<void> {
    changes++;
    controls().forEach((control, i) => {
      // All are new and neither disabled nor checked, so it is a change.
      if (what !== 'value') control[what] = true;
      else control.value = `Value ${changes} of ${i}`;
    });
    await settled();
  },
  /** Puts the focus where a person's press puts it, who opens the list. */
  async press(): Promise<void> {
    list().source.focus();
    await settled();
  },
  /**
   * Opens the list, and tells how many milliseconds later the next frame of the page has been drawn; the one before has just
   * been. The picker of a native select is a window of the browser with a document of its own, which Chromium makes, fills
   * and lays out in the call, on the page's main thread: so that is in it, and what its window needs to come to the screen is not.
   */
  async open(): Promise<number> {
    const { open } = list();
    await drawn();
    const began = performance.now();
    open();
    await drawn();
    return performance.now() - began;
  },
  async close(): Promise<void> {
    list().close();
    await settled();
  },
  async clear(): Promise<void> {
    stage.replaceChildren();
    await settled();
  },
  /** Width and height of the first one, or of its first item in an open menu, to show that all variants draw the same. */
  measure(): string {
    const first = stage.querySelector('[popover] button, sam-menu-item') ?? stage.firstElementChild!;
    const { width, height } = first.getBoundingClientRect();
    return `${width.toFixed(0)} × ${height.toFixed(0)}`;
  },
};

declare global {
  var bench: typeof functions;
}
globalThis.bench = functions;
