// What runs in the benchmark's page.
import '../../entries/button.js';
import { BareButton } from './bare.js';
import { look } from './look.js';

customElements.define('bare-button', BareButton);
const sheet = new CSSStyleSheet();
sheet.replaceSync(look('.native'));
document.adoptedStyleSheets = [sheet];

/** Each button has a text of its own, as on any page: equal ones would share what the browser keeps of a text. */
const markup: Record<string, (text: string) => string> = {
  native: (text) => `<button type="button" class="native">${text}</button>`,
  'native again': (text) => `<button type="button" class="native">${text}</button>`,
  'bare Lit': (text) => `<bare-button>${text}</bare-button>`,
  'sam-button': (text) => `<sam-button>${text}</sam-button>`,
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

const functions = {
  async mount(variant: string, count: number): Promise<void> {
    const texts = Array.from({ length: count }, (_, i) => `Save document ${i}`);
    stage.innerHTML = texts.map(markup[variant]!).join('');
    await settled();
  },
  async disable(): Promise<void> {
    for (const button of stage.children) (button as HTMLButtonElement).disabled = true;
    await settled();
  },
  async clear(): Promise<void> {
    stage.replaceChildren();
    await settled();
  },
  /** Width and height of the first button, to show that all variants draw the same. */
  measure(): string {
    const { width, height } = stage.firstElementChild!.getBoundingClientRect();
    return `${width.toFixed(1)} × ${height.toFixed(1)}`;
  },
};

declare global {
  var bench: typeof functions;
}
globalThis.bench = functions;
