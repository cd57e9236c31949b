/**
 * What Samklang uses although some browser of the floor lacks it: the feature as MDN's browser data names it, the test
 * that stands before it, and what happens where the test fails. A feature younger than the floor that is not in this
 * table is an error, and so is one whose guard is missing from the file that uses it.
 *
 * A row for CSS needs no guard where an older browser drops the declaration and `otherwise` still holds.
 */
export const guards: readonly { feature: string; guard?: string; otherwise: string }[] = [
  {
    feature: 'api.HTMLButtonElement.commandForElement',
    guard: 'property in control',
    otherwise: 'A button has no command there. `popovertarget` works everywhere.',
  },
  {
    feature: 'api.HTMLButtonElement.command',
    guard: 'property in control',
    otherwise: 'As above: the two come together.',
  },
  {
    feature: 'api.Document.ariaNotify',
    guard: "'ariaNotify' in",
    otherwise: 'Announcements go into a live region, which stands inside the innermost open modal.',
  },
  {
    feature: 'css.properties.forced-color-adjust',
    otherwise: 'Safari has no forced colours, so nothing there asks for it.',
  },
  {
    feature: 'css.properties.-webkit-tap-highlight-color',
    otherwise: 'Only browsers on touch screens paint a tap, and they have it.',
  },
  {
    feature: 'css.properties.content-visibility.auto',
    otherwise:
      "Safari before 26 has it, but its search in the page does not find what is out of sight in a long open list; the list's own search by letters does.",
  },
  {
    feature: 'css.properties.accent-color',
    otherwise: "Native checkboxes and their like keep the browser's own accent.",
  },
  {
    feature: 'css.properties.text-wrap.pretty',
    otherwise: 'Paragraphs break as they always did.',
  },
  {
    feature: 'css.properties.break-after.avoid',
    otherwise: 'A heading may stand alone at the foot of a printed page.',
  },
  {
    feature: 'css.properties.break-before.avoid',
    otherwise:
      'A printed table may begin with its head alone at the foot of a page; it is repeated on the next.',
  },
  {
    feature: 'css.selectors.-webkit-search-cancel-button',
    otherwise: 'Firefox draws no cross of its own that would have to go.',
  },
  {
    feature: 'css.properties.print-color-adjust',
    otherwise: 'The build writes it under its older name as well, which Chrome 135 knows.',
  },
  {
    feature: 'css.properties.print-color-adjust.exact',
    otherwise: 'As above: it is one declaration.',
  },
  {
    feature: 'css.properties.position-area',
    otherwise: 'What opens beside its source is placed by a script, which is loaded then.',
  },
  {
    feature: 'css.properties.position-try-fallbacks',
    otherwise: 'As above: one script does it all.',
  },
  {
    feature: 'css.properties.position-try-fallbacks.flip-block',
    otherwise: 'As above: one script does it all.',
  },
  {
    feature: 'css.properties.position-try-fallbacks.flip-inline',
    otherwise: 'As above: one script does it all.',
  },
];
