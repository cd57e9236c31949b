import { focused } from './focus.js';

/** How an announcement is said. */
export interface AnnounceOptions {
  /** `polite` waits until the screen reader has finished its sentence, `assertive` interrupts it. Default: `polite`. */
  politeness?: 'polite' | 'assertive';
  /** What the announcement is about. While one waits to be said, a newer one about the same takes its place. */
  id?: string;
}

interface Waiting extends Required<AnnounceOptions> {
  text: string;
}

/** How long announcements are gathered, in milliseconds: long enough for a region to be noticed before its text. */
const gather = 150;
/** How long a text stays in a region: nobody should come upon it while reading the page. */
const stay = 5000;

let waiting: Waiting[] = [];

/**
 * Says a sentence to people who use a screen reader, once, wherever the focus is and whatever is open (WCAG 4.1.3).
 * It moves nothing and shows nothing: what matters must be seen too.
 *
 * The same text is said again when it is announced again later; a flood is not said: of what waits about the same `id`,
 * and of equal texts, the last remains.
 *
 * @param text - A whole sentence in the language of the page. An empty one says nothing.
 */
export function announce(text: string, { politeness = 'polite', id = '' }: AnnounceOptions = {}): void {
  const sentence = text.trim();
  if (!sentence || typeof document === 'undefined') return;
  if (!waiting.length) {
    prepare();
    // eslint-disable-next-line samklang/clean-up -- It runs out by itself, and an announcement has no owner who could end it.
    setTimeout(say, gather);
  }
  waiting = waiting.filter((other) => (id ? other.id !== id : other.id || other.text !== sentence));
  waiting.push({ text: sentence, politeness, id });
}

// Guarded: WebKit and older browsers of the floor cannot be told directly and need a live region.
const canNotify = () => 'ariaNotify' in document;

/** A region is heard only if it stood there before its text. */
function prepare(): void {
  if (canNotify()) return;
  const parent = place();
  for (const politeness of ['polite', 'assertive'] as const) regionIn(parent, politeness);
}

function say(): void {
  const sentences = waiting;
  waiting = [];
  for (const { text, politeness } of sentences) {
    if (canNotify()) {
      document.ariaNotify(text, { priority: politeness === 'assertive' ? 'high' : 'normal' });
      continue;
    }
    // A node of its own each time: a region whose text stays the same says nothing.
    const line = document.createElement('div');
    line.textContent = text;
    const region = regionIn(place(), politeness);
    region.append(line);
    // eslint-disable-next-line samklang/clean-up -- As above.
    setTimeout(() => {
      line.remove();
      if (!region.childElementCount && region.parentElement !== document.body) region.remove();
    }, stay);
  }
}

/** Where a live region is heard: in the innermost open modal, because the rest of the page is mute then; else in the body. */
function place(): Element {
  for (let node: Node | null = focused(); node; node = parentOf(node)) {
    if (node instanceof Element && node.matches(':modal')) return node;
  }
  return [...document.querySelectorAll(':modal')].at(-1) ?? document.body;
}

const parentOf = (node: Node): Node | null =>
  (node instanceof Element && node.assignedSlot) ||
  (node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null);

const mark = 'data-sam-announcer';

function regionIn(parent: Element, politeness: Waiting['politeness']): Element {
  const there = parent.querySelector(`:scope > [${mark}="${politeness}"]`);
  if (there) return there;
  const region = document.createElement('div');
  region.setAttribute(mark, politeness);
  region.ariaLive = politeness;
  // By script, because a strict page refuses the attribute. Hidden from eyes only.
  Object.assign(region.style, {
    position: 'absolute',
    inlineSize: '1px',
    blockSize: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  });
  parent.append(region);
  return region;
}
