// What a person does, what a browser is set to, and what assistive technology is told: the same in every engine.
import { executeServerCommand } from '@web/test-runner-commands';
import type { Accessible, Payloads, PointerStep, Submission } from './plugins.js';

export type { Accessible, Submission };

const userAgent = navigator.userAgent;
export const engine = userAgent.includes('Firefox/')
  ? 'firefox'
  : userAgent.includes('Chrome/')
    ? 'chromium'
    : 'webkit';

/** Only Chromium can be told to prefer something or to compose; elsewhere such a test is skipped. */
export const canEmulate = engine === 'chromium';

class Mover extends HTMLElement {}
customElements.define('test-mover', Mover);

/**
 * A document that elements can be moved to, besides that of the test: of another window, in a frame; but without a window
 * in Firefox 140. It takes the class from every custom element that moves to another window (Mozilla's bug 1502814), and
 * gets stuck when it is asked for the references of one that has.
 */
export function anotherDocument(frame: HTMLIFrameElement): Document {
  const other = frame.contentDocument!;
  const element = document.createElement('test-mover');
  return other.adoptNode(element) instanceof Mover ? other : document.implementation.createHTMLDocument();
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const send = <Name extends keyof Payloads>(name: Name, payload?: Payloads[Name]) =>
  executeServerCommand<unknown, object>(name, payload);

/** Presses one key, with modifiers before it: `press('Enter')`, `press('Shift+Tab')`, `press(' ')`. */
export async function press(keys: string): Promise<void> {
  await send('sam-press', { keys: keys === '+' ? ['+'] : keys.split('+') });
}

/** Types a text, a key at a time. */
export async function type(text: string): Promise<void> {
  await send('sam-type', { text });
}

/**
 * Writes with an input method, as Japanese and Chinese are written: first what is being composed, then the text that
 * becomes of it. Only where `canEmulate` is true.
 */
export async function compose(steps: string[], text: string): Promise<void> {
  await send('sam-compose', { steps, text });
}

type Target = Element | [x: number, y: number];

function pointOf(target: Target): [number, number] {
  if (Array.isArray(target)) return target;
  target.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const { left, top, width, height } = target.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
}

let hasPointed = false;
let isHeld = false;

async function point(...steps: PointerStep[]) {
  hasPointed = true;
  for (const step of steps) if (typeof step === 'string') isHeld = step === 'down';
  await send('sam-point', { steps });
}

/** Clicks in the middle of an element, or at a point of the page, with a real pointer. */
export const clickOn = (target: Target): Promise<void> => point({ move: pointOf(target) }, 'down', 'up');

/** The same with the button that asks for a context menu. */
export async function rightClickOn(target: Target): Promise<void> {
  hasPointed = true;
  await send('sam-point', { steps: [{ move: pointOf(target) }, 'down', 'up'], button: 'right' });
}

/** Moves the pointer there and leaves it. */
export const pointAt = (target: Target): Promise<void> => point({ move: pointOf(target) });

/** Presses the pointer there and holds it, until `letGo()`. */
export const holdDown = (target: Target): Promise<void> => point({ move: pointOf(target) }, 'down');

export const letGo = (): Promise<void> => point('up');

const usual = { width: 800, height: 600 };
let isResized = false;

async function resize(size: typeof usual) {
  await send('sam-viewport', size);
  // WebKit's window follows a little later, and not below its own smallest width.
  for (let tries = 0; tries < 20 && innerWidth !== size.width; tries++) await wait(25);
}

/** Gives the page another size, until the test ends. WebKit's window does not become narrower than about 450 pixels. */
export async function viewport(size: Partial<typeof usual>): Promise<void> {
  isResized = true;
  await resize({ ...usual, ...size });
}

let isEmulating = false;

/**
 * Sets media features until the test ends: `emulate({ 'forced-colors': 'active' })`, `emulate({ 'prefers-contrast': 'more' })`;
 * and the medium: `emulate({}, 'print')`. Only where `canEmulate` is true.
 */
export async function emulate(features: Record<string, string>, media = ''): Promise<void> {
  isEmulating = true;
  await send('sam-emulate', { features, media });
}

let probes = 0;

/** Role, name and description of an element, wherever it is, as the browser tells them to assistive technology. */
export async function accessible(element: Element): Promise<Accessible> {
  // Firefox is asked by class, the other two by this global. The attribute is given back exactly as it was. A class of its
  // own each time, because the tree follows later: the element that was asked for before may still seem to have it.
  const probe = `sam-probe-${++probes}`;
  const before = element.getAttribute('class');
  (globalThis as { __samProbe?: Element }).__samProbe = element;
  if (engine === 'firefox') element.classList.add(probe);
  try {
    return (await send('sam-accessible', { probe })) as Accessible;
  } finally {
    if (engine === 'firefox') {
      if (before === null) element.removeAttribute('class');
      else element.setAttribute('class', before);
    }
  }
}

const frames = new Set<HTMLIFrameElement>();

/**
 * A place to send forms to, in a frame so that the page stays:
 *
 *     const post = submissions();
 *     html`<form method="post" action=${post.action} target=${post.target}>…`
 *     const [request] = await post.received(1);
 */
export function submissions() {
  const id = `s${crypto.randomUUID()}`;
  const frame = document.createElement('iframe');
  Object.assign(frame, { name: id, hidden: true, title: 'Submissions' });
  document.body.append(frame);
  frames.add(frame);
  return {
    action: `/__sam-submissions/${id}`,
    target: id,
    /** Waits for so many requests, and a moment longer for one too many; hands back all. */
    async received(count = 1): Promise<Submission[]> {
      const ask = () => executeServerCommand<Submission[], string>('sam-submissions', id);
      for (let tries = 0; tries < 60 && (await ask()).length < count; tries++) await wait(25);
      await wait(150);
      return ask();
    },
  };
}

afterEach(async () => {
  for (const frame of frames) frame.remove();
  frames.clear();
  if (isEmulating) await send('sam-emulate', { features: {}, media: '' });
  if (isResized) await resize(usual);
  // A pointer left behind would hover over whatever the next test draws there.
  if (hasPointed) await point(...(isHeld ? ['up' as const] : []), { move: [0, usual.height - 1] });
  isEmulating = isResized = hasPointed = false;
  // The Tab key leads out of the page too, into what the browser has around it.
  if (engine === 'firefox' && !document.hasFocus()) await send('sam-come-back');
});
