import { hostOf } from '../i18n/registry.js';

/** What has the focus, in whichever shadow root it is; the body where nothing has. */
export function focused(): Element {
  let element = document.activeElement!;
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Gives an element the focus. Whether it takes it, only the browser knows: it may be hidden, inert or out of use. */
export function takesFocus(element: Element, options?: FocusOptions): boolean {
  const before = focused();
  (element as HTMLElement).focus(options);
  return focused() !== before;
}

/** The place of an element, and of the host of each shadow root around it: a range stays when what is in it goes. */
function placesOf(element: Element): Range[] {
  const place = new Range();
  place.selectNode(element);
  const host = hostOf(element);
  return host ? [place, ...placesOf(host)] : [place];
}

/**
 * Remembers an element and its place.
 *
 * @returns What gives the focus to it or, if it takes none, to the next thing after it, else to the one before.
 */
export function wayBackTo(element: Element, options?: FocusOptions): () => void {
  const places = placesOf(element);
  return () => {
    if (focused() === element) return;
    places.some((place) => {
      const all = [...(place.startContainer.getRootNode() as ParentNode).querySelectorAll('*')];
      const side = (other: Element) => place.comparePoint(other, 0);
      return [
        ...all.filter((other) => side(other) >= 0),
        ...all.reverse().filter((other) => side(other) < 0),
      ].some((other) => takesFocus(other, options));
    });
  };
}
