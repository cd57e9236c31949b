import { warn } from './warn.js';

let checked = false;

/** Development only: looks once, when the page has settled, for the two commonest mistakes of a first hour. */
export function checkPage(): void {
  if (checked) return;
  checked = true;
  if (document.readyState === 'complete') settle();
  else addEventListener('load', settle, { once: true });
}

const settle = () => requestAnimationFrame(() => requestAnimationFrame(look));

function look(): void {
  const theme = getComputedStyle(document.documentElement).getPropertyValue('--sam-color-accent-fill-strong');
  if (!theme) {
    warn(
      'page',
      'no-theme',
      "No theme is loaded, so elements have no colours or sizes. Load 'samklang/samklang.css' or a theme of your own.",
    );
  }
  for (const { localName } of document.querySelectorAll(':not(:defined)')) {
    if (localName.startsWith('sam-')) warn(localName, 'undefined', adviseOn(localName));
  }
}

function adviseOn(tag: string): string {
  const near = [...definedTags].find((known) => distance(known, tag) <= 2);
  return near
    ? `Nobody defined this tag. Did you mean <${near}>?`
    : `Nobody defined this tag. Import 'samklang/${tag.slice('sam-'.length)}.js', or correct the name.`;
}

/** The tags registered so far, for "did you mean". */
export const definedTags = new Set<string>();

/** How many letters must be added, dropped or changed to turn one word into the other (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length]!;
}
