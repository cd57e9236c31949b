// What runs in the benchmark's page.
import '../../entries/button.js';
import '../../entries/text-field.js';
import { BareButton, BareField } from './bare.js';
import { fieldLook, look } from './look.js';

customElements.define('bare-button', BareButton);
customElements.define('bare-field', BareField);
const sheet = new CSSStyleSheet();
sheet.replaceSync(look('.native') + fieldLook('.native-field'));
document.adoptedStyleSheets = [sheet];

let ids = 0;

const nativeButton = (text: string) => `<button type="button" class="native">${text}</button>`;
const nativeField = (label: string, more = '') => {
  const id = `f${ids++}`;
  return `<div class="native-field"><label for="${id}">${label}</label><input id="${id}" name="${id}" ${more}></div>`;
};
const samField = (label: string, more = '') =>
  `<sam-text-field label="${label}" name="f${ids++}" ${more}></sam-text-field>`;

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

let changes = 0;

const functions = {
  async mount(variant: string, count: number): Promise<void> {
    const texts = Array.from({ length: count }, (_, i) => `Save document ${i}`);
    stage.innerHTML = texts.map(markup[variant]!).join('');
    await settled();
  },
  async change(what: 'disabled' | 'value'): Promise<void> {
    changes++;
    controls().forEach((control, i) => {
      if (what === 'disabled') control.disabled = true;
      else control.value = `Value ${changes} of ${i}`;
    });
    await settled();
  },
  async clear(): Promise<void> {
    stage.replaceChildren();
    await settled();
  },
  /** Width and height of the first one, to show that all variants draw the same. */
  measure(): string {
    const { width, height } = stage.firstElementChild!.getBoundingClientRect();
    return `${width.toFixed(0)} × ${height.toFixed(0)}`;
  },
};

declare global {
  var bench: typeof functions;
}
globalThis.bench = functions;
