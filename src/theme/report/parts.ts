import { rules, wcag, type Rule } from '../rules.js';
import type { Pair, PairKind } from '../types.js';
import { passes } from './facts.js';
import { markup, type Markup, type Part } from './markup.js';
import type { Paints } from './paints.js';
import { words } from './words.js';

export const shown = (ratio: number) => ratio.toFixed(2);

/** A token without what all of them begin with, breakable where it is long. */
export const token = (path: string): Markup =>
  markup`${path
    .replace(/^color\./, '')
    .split('.')
    .map((name, i) => (i === 0 ? name : markup`.<wbr>${name}`))}`;

export const titleOf = (rule: Rule) => rules[rule].title;

/** What asks for something, linked to its text where there is one. */
export function asker(rule: Rule): Markup {
  const { title, link } = rules[rule] as { title: string; link?: string };
  return link === undefined ? markup`${title}` : markup`<a href="${wcag}${link}">${title}</a>`;
}

/** What was measured, in its own colours: letters, an edge, or a ring. It says nothing that the words beside it do not. */
export function specimen(kind: PairKind, classes: (string | false)[]): Markup {
  const shape = kind === 'focus' ? 'ring' : kind === 'non-text' ? 'edge' : 'letters';
  return markup`<span class="specimen ${shape} ${classes.filter(Boolean).join(' ')}"></span>`;
}

export function measured(
  pair: Pair | undefined,
  colourOf: (path: string) => string,
  { ink, ground, ring }: Paints,
): Markup {
  if (!pair) return markup`<td></td>`;
  const classes = [
    ink(colourOf(pair.role)),
    ground(colourOf(pair.on)),
    pair.beside !== undefined && `double ${ring(colourOf(pair.beside))}`,
  ];
  const verdict = !passes(pair) && markup` <strong>${words.fails}</strong>`;
  return markup`<td>${specimen(pair.kind, classes)} ${shown(pair.ratio)}${verdict}</td>`;
}

/** A table that scrolls by itself where it does not fit, and then can be reached by keyboard. */
export const table = (id: string, caption: Part, head: Part[], bodies: Part): Markup =>
  markup`<div class="scroller" role="group" aria-labelledby="${id}" tabindex="0">
    <table>
      <caption id="${id}">
        ${caption}
      </caption>
      <thead>
        <tr>
          ${head.map((cell) => markup`<th scope="col">${cell}</th>`)}
        </tr>
      </thead>
      ${bodies}
    </table>
  </div>`;

export interface Section {
  id: string;
  title: string;
  body: Markup;
}

export const section = ({ id, title, body }: Section): Markup =>
  markup`<section class="${id}" aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    ${body}
  </section>`;
