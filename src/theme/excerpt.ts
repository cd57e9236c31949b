let segmenter: Intl.Segmenter | undefined;

// Terminals draw these two columns wide. They do not agree on the rest, so no longer list would be truer.
const wide =
  /^(?:\p{Emoji_Presentation}|.\uFE0F|\p{scx=Han}|\p{scx=Hangul}|\p{scx=Hiragana}|\p{scx=Katakana}|\p{scx=Bopomofo}|\p{scx=Yi}|[\uFF01-\uFF60\uFFE0-\uFFE6])/u;
const unseen = /^[\p{Mn}\p{Me}]+$/u;

/** What moves a cursor, hides or turns text around. A file may hold any of it; no terminal of ours obeys it. */
const unruly = /[\p{Cc}\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069\p{Cs}\uFFF9-\uFFFB]/gu;

/** A text that says nothing to the terminal itself. */
export const tame = (text: string) => text.replace(unruly, '\uFFFD');

/** How much of a line is looked at on each side of what it is about: a line may have ten million characters. */
const reach = 200;
const tab = 4;

interface Cell {
  text: string;
  width: number;
  /** Where in the line it begins and ends. */
  at: number;
  end: number;
}

function cells(line: string, from: number): Cell[] {
  let column = 0;
  // Only where something is wrong: to make one takes longer than to read a theme file.
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(line), ({ segment, index }) => {
    const text = segment === '\t' ? ' '.repeat(tab - (column % tab)) : tame(segment);
    const width = segment === '\t' ? text.length : unseen.test(text) ? 0 : wide.test(text) ? 2 : 1;
    column += width;
    return { text, width, at: from + index, end: from + index + segment.length };
  });
}

const widthOf = (some: Cell[]) => some.reduce((sum, { width }) => sum + width, 0);

/** From one side, as many cells as there is room for. */
function fitting(some: Cell[], room: number): Cell[] {
  let left = room;
  const end = some.findIndex(({ width }) => (left -= width) < 0);
  return end < 0 ? some : some.slice(0, end);
}

/**
 * A line of a file, and carets for the line under it. Tabs become spaces, and of a long line the part around the carets is kept.
 *
 * The column counts from one, in the units of a JavaScript string.
 */
export function excerpt(
  line: string,
  column: number,
  length: number,
  room: number,
): { text: string; mark: string } {
  const from = Math.max(0, column - 1 - reach);
  const all = cells(line.slice(from, column - 1 + reach), from);
  const start = all.findIndex(({ end }) => end >= column);
  const first = start < 0 ? all.length : start;
  const behind = all.findIndex(({ at }) => at >= column - 1 + length);
  const last = Math.max(behind < 0 ? all.length : behind, first + 1);

  const isWhole = from === 0 && line.length <= column - 1 + reach && widthOf(all) <= room;
  if (isWhole) {
    const mark =
      ' '.repeat(widthOf(all.slice(0, first))) + '^'.repeat(Math.max(1, widthOf(all.slice(first, last))));
    return { text: all.map(({ text }) => text).join(''), mark };
  }
  // Two columns for the ellipses; a third of the rest shows what comes before, and more if less comes after.
  const subject = fitting(all.slice(first, last), room - 2);
  const left = room - 2 - widthOf(subject);
  const [near, far] = [all.slice(0, first).reverse(), all.slice(first + subject.length)];
  const after = fitting(far, left - widthOf(fitting(near, Math.floor(left / 3))));
  const before = fitting(near, left - widthOf(after)).reverse();
  const isCut = from > 0 || before.length < first;
  const goesOn = first + subject.length + after.length < all.length || line.length > column - 1 + reach;
  const text = [...before, ...subject, ...after].map((cell) => cell.text).join('');
  const mark = ' '.repeat(widthOf(before) + (isCut ? 1 : 0)) + '^'.repeat(Math.max(1, widthOf(subject)));
  return { text: `${isCut ? '…' : ''}${text}${goesOn ? '…' : ''}`, mark };
}
