import { visions, type Distance, type Mode, type Theme, type Tone, type Vision } from '../types.js';
import { seenAs } from '../vision.js';
import { colours } from './facts.js';
import { markup, type Markup } from './markup.js';
import type { Paints } from './paints.js';
import { shown, specimen, table, type Section } from './parts.js';
import { words } from './words.js';

const toneOf = (role: string) => role.split('.')[1] as Tone;
const partOf = (role: string) => role.split('.')[2]!;

const unique = <T>(items: T[]) => [...new Set(items)];

/** The distances of one mode as rows: two tones, and how far each kind of eyes sees them apart. */
function rowsOf(distances: Distance[]): Distance[][] {
  const rows = new Map<string, Distance[]>();
  for (const one of distances) {
    const id = one.roles.join(' ');
    rows.set(id, [...(rows.get(id) ?? []), one]);
  }
  return [...rows.values()];
}

/** What each kind of eyes sees of the tones, and how far apart they lie for it. */
export function vision({ distances, modes, tokens }: Theme, { ground, ink }: Paints): Section | undefined {
  const [first] = distances;
  if (!first) return undefined;
  const colourOf = colours({ tokens });
  const tones = unique(distances.flatMap(({ roles }) => roles.map(toneOf)));
  const parts = unique(distances.map(({ roles: [role] }) => partOf(role)));
  const columns = visions.map((one) => words.visions[one]);

  const letters = (on: string, text: string, one: Vision) =>
    specimen('text', [ground(seenAs(on, one)), ink(seenAs(text, one))]);

  const sight = (tone: Tone, mode: Mode, one: Vision) => {
    const role = (part: string) => colourOf(`color.${tone}.${part}`, mode);
    const page = colourOf('color.neutral.surface-page', mode);
    return markup`<td>${letters(role('fill-strong'), role('on-strong'), one)}${letters(page, role('text-normal'), one)}</td>`;
  };

  const apart = ({ roles, mode, vision: one, distance, owed }: Distance): Markup => {
    const [a, b] = roles.map((role) => ground(seenAs(colourOf(role, mode), one)));
    return markup`<td><span class="two"><span class="${a}"></span><span class="${b}"></span></span> ${shown(distance)}${distance < owed && markup` <small>${words.close}</small>`}</td>`;
  };

  const ofMode = (mode: Mode) => {
    const here = distances.filter((one) => one.mode === mode);
    return markup`
      <h3>${words.modes[mode]}</h3>
      ${table(
        `seen-${mode}`,
        words.seenCaption,
        [words.sight, ...tones.map((tone) => words.tones[tone])],
        markup`<tbody>
          ${visions.map(
            (one) =>
              markup`<tr><th scope="row">${words.visions[one]}</th>${tones.map((tone) => sight(tone, mode, one))}</tr>`,
          )}
        </tbody>`,
      )}
      ${table(
        `apart-${mode}`,
        words.apartCaption(first.owed),
        [words.twoTones, ...columns],
        parts.map(
          (part) =>
            markup`<tbody>
              <tr class="role"><th scope="rowgroup" colspan="${columns.length + 1}"><b>${words.ofParts[part] ?? part}</b></th></tr>
              ${rowsOf(here.filter(({ roles: [role] }) => partOf(role) === part)).map(
                (row) =>
                  markup`<tr><th scope="row">${row[0]!.roles.map((role) => words.tones[toneOf(role)]).join(words.and)}</th>${row.map(apart)}</tr>`,
              )}
            </tbody>`,
        ),
      )}`;
  };
  return {
    id: 'vision',
    title: words.vision,
    body: markup`<p>${words.visionLead(first.owed)}</p>${modes.map(ofMode)}`,
  };
}
