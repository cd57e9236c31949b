import { contrast, paintHex } from '../colour.js';
import {
  type Dimension,
  type Mode,
  type Pair,
  type PairKind,
  type Ramp,
  type Theme,
  type ThemeToken,
  type Tone,
} from '../types.js';
import { inMode, propertyOf } from '../write/css.js';
import { colours, groups, isMore, ofKind, schemes, weakest, type RoleRows } from './facts.js';
import { markup, type Markup, type Part } from './markup.js';
import type { Paints } from './paints.js';
import { asker, titleOf, measured, shown, table, token, type Section } from './parts.js';
import { words } from './words.js';

const kinds: PairKind[] = ['text', 'non-text', 'focus', 'disabled'];
const mainTones: Tone[] = ['accent', 'success', 'warning', 'danger', 'info', 'neutral'];

const rowsOf = (rows: Part): Markup =>
  markup`<tbody>
    ${rows}
  </tbody>`;

/** The lowest ratio of each kind in each mode. */
export function summary({ pairs, modes }: Theme): Section {
  const cell = (kind: PairKind, mode: Mode) => {
    const worst = weakest(ofKind(pairs, kind, mode));
    return markup`<td>${worst && markup`${shown(worst.ratio)} <small>${words.owes(`${worst.owed}:1`)}</small>`}</td>`;
  };
  const rulesOf = (kind: PairKind) => [...new Set(ofKind(pairs, kind).map(({ rule }) => rule))];
  return {
    id: 'summary',
    title: words.summary,
    body: table(
      'summary-table',
      words.summaryCaption,
      [words.kind, ...modes.map((mode) => words.modes[mode]), words.askedBy],
      rowsOf(
        kinds.map(
          (kind) =>
            markup`<tr>
              <th scope="row">${words.kinds[kind]}</th>
              ${modes.map((mode) => cell(kind, mode))}
              <td>${rulesOf(kind).map((rule, i) => markup`${i > 0 && markup`<br>`}${asker(rule)}`)}</td>
            </tr>`,
        ),
      ),
    ),
  };
}

/** Components of the library in each mode. */
export const look = ({ modes }: Theme, sample: Markup): Section => ({
  id: 'look',
  title: words.look,
  body: markup`<p>${words.lookLead}</p>
    <div class="looks">
      ${modes.map(
        (mode) =>
          markup`<figure>
            <figcaption>${words.modes[mode]}</figcaption>
            <div
              class="panel"
              data-sam-scheme="${mode.startsWith('dark') ? 'dark' : 'light'}"
              data-sam-contrast="${isMore(mode) ? 'more' : 'normal'}"
            >
              ${sample}
            </div>
          </figure>`,
      )}
    </div>`,
});

/** The strong fill of each tone, as given and as it became. */
export function mainColours(theme: Theme, { ink, ground }: Paints): Section {
  const colourOf = colours(theme);
  const cell = (tone: Tone, mode: Mode) => {
    const path = `color.${tone}.fill-strong`;
    const fill = colourOf(path, mode);
    const text = weakest(
      theme.pairs.filter((pair) => pair.mode === mode && pair.role === `color.${tone}.on-strong`),
    );
    const own = contrast(paintHex(fill).y, paintHex(colourOf('color.neutral.surface-page', mode)).y);
    const page = Math.floor(own * 100 + 1e-9) / 100;
    return markup`<td>
      <span class="block ${ground(fill)} ${ink(colourOf(`color.${tone}.on-strong`, mode))}">${fill}</span>
      <small
        >${text && words.onIt(shown(text.ratio))}<br>${words.onPage(shown(page))}${page < 3 && markup`<br>${words.edge}`}</small
      >
    </td>`;
  };
  return {
    id: 'main',
    title: words.main,
    body: markup`<p>${words.mainLead}</p>
      ${table(
        'main-table',
        words.mainCaption,
        [words.tone, ...theme.modes.map((mode) => words.modes[mode])],
        rowsOf(
          mainTones.map(
            (tone) =>
              markup`<tr>
                <th scope="row">${words.tones[tone]}</th>
                ${theme.modes.map((mode) => cell(tone, mode))}
              </tr>`,
          ),
        ),
      )}`,
  };
}

const swatch = (hex: string, { ground }: Paints): Markup =>
  markup`<span class="colour"><span class="swatch ${ground(hex)}"></span> <code>${hex}</code></span>`;

export const changes = ({ changes }: Theme, paints: Paints): Section => ({
  id: 'changes',
  title: words.changes,
  body:
    changes.length === 0
      ? markup`<p>${words.unchanged}</p>`
      : markup`<p>${words.changesLead(changes.length)}</p>
          ${table(
            'changes-table',
            words.changesCaption,
            [words.role, words.mode, words.asked, words.got, words.why],
            rowsOf(
              changes.map(
                ({ token: path, mode, asked, got, why, rule }) =>
                  markup`<tr>
                    <th scope="row">${token(path)}</th>
                    <td>${words.modes[mode]}</td>
                    <td>${swatch(asked, paints)}</td>
                    <td>${swatch(got, paints)}</td>
                    <td>${why} <small>${titleOf(rule)}</small></td>
                  </tr>`,
              ),
            ),
          )}`,
});

/** Steps of the same colour are one. */
function steps(ramp: Ramp): { names: string[]; hex: string; ratio: number }[] {
  const merged = new Map<string, { names: string[]; hex: string; ratio: number }>();
  for (const { step, hex, ratio } of ramp.steps) {
    const known = merged.get(hex);
    if (known) known.names.push(step);
    else merged.set(hex, { names: [step], hex, ratio });
  }
  return [...merged.values()];
}

/** The main tones first, and then whatever else has a ramp. */
const inOrder = (all: Ramp[]) =>
  [...new Set([...mainTones, ...all.map(({ palette }) => palette)])].filter((one) =>
    all.some(({ palette }) => palette === one),
  );

export const ramps = ({ modes }: Theme, all: Ramp[], { ground }: Paints): Section => ({
  id: 'ramps',
  title: words.ramps,
  body: markup`
    <p>${words.rampsLead}</p>
    ${inOrder(all).map(
      (palette) => markup`
        <h3>${words.tones[palette]}</h3>
        ${schemes(modes).map(
          ({ scheme, mode }) => markup`
            <figure>
              <figcaption>${words.schemes[scheme]}</figcaption>
              <ol class="ramp">
                ${all
                  .filter((ramp) => ramp.palette === palette && ramp.mode === mode)
                  .flatMap(steps)
                  .map(
                    ({ names, hex, ratio }) =>
                      markup`<li><span class="block ${ground(hex)}"></span> <b>${names.join('/')}</b> <code>${hex}</code> <span>${shown(ratio)}:1</span></li>`,
                  )}
              </ol>
            </figure>`,
        )}`,
    )}`,
});

/** What a role owes, and by which criterion of WCAG if one asks for it. */
function debt([normal, more]: (Pair | undefined)[]): string {
  const asked = (pair: Pair) => (/^\d/.test(pair.rule) ? ` (WCAG ${pair.rule})` : '');
  const ratio = (pair: Pair) => `${pair.owed}:1`;
  if (!normal || !more || normal.owed === more.owed) {
    const one = (normal ?? more)!;
    return words.owes(ratio(one)) + asked(one);
  }
  const isSame = normal.rule === more.rule;
  return words.owesMore(ratio(normal) + (isSame ? '' : asked(normal)), ratio(more) + asked(more));
}

/** A role with each of its backgrounds, a row each. */
function roleBody(
  { role, description, pairs, rows }: RoleRows,
  modes: readonly Mode[],
  colourOf: (path: string, mode: Mode) => string,
  paints: Paints,
): Markup {
  const first = [false, true].map((wanted) => pairs.find(({ mode }) => isMore(mode) === wanted));
  return markup`<tbody>
    <tr class="role">
      <th scope="rowgroup" colspan="${modes.length + 1}">
        <b>${token(role)}</b> ${debt(first)}
          <small>${description}</small>
      </th>
    </tr>
    ${rows.map(
      ({ on, beside, pairs: ofRow }) =>
        markup`<tr>
          <th scope="row">${token(on)}${beside !== undefined && markup` <small>${words.withBeside(beside.replace(/^color\./, ''))}</small>`}</th>
          ${modes.map((mode) => measured(ofRow[mode], (path) => colourOf(path, mode), paints))}
        </tr>`,
    )}
  </tbody>`;
}

export function everyPair(theme: Theme, paints: Paints): Section {
  const colourOf = colours(theme);
  return {
    id: 'pairs',
    title: words.pairs,
    body: markup`<p>${words.pairsLead}</p>
      ${groups(theme).map(({ tone, roles }) => {
        const pairs = roles.reduce((sum, role) => sum + role.pairs.length, 0);
        return markup`<h3 id="pairs-${tone}">${words.tones[tone]}</h3>
          ${table(
            `pairs-${tone}-table`,
            words.pairsCaption(words.tones[tone], pairs),
            [words.standsOn, ...theme.modes.map((mode) => words.columns[mode])],
            roles.map((role) => roleBody(role, theme.modes, colourOf, paints)),
          )}`;
      })}`,
  };
}

const pixels = ({ value, unit }: Dimension) => value * (unit === 'rem' ? 16 : 1);
const densities = ['comfortable', 'default', 'compact'] as const;

/** How high what is pressed is: as its size and the density of the page say, but never lower than a target. */
export function targets({ tokens }: Theme): Section {
  const target = tokens.find(({ path }) => path === 'size.target')!;
  const least = pixels(target.values.light as Dimension);
  const coarse = pixels(target.coarse ?? (target.values.light as Dimension));
  const row = ({ path, values, density }: ThemeToken) => {
    const heights = densities.map(
      (name) => pixels(values.light as Dimension) + (density ? pixels(density[name]) : 0),
    );
    const shown = [...heights.map((height) => Math.max(height, least)), Math.max(heights[1]!, coarse)];
    return markup`<tr><th scope="row">${token(path)}</th>${shown.map((height) => markup`<td>${height}</td>`)}</tr>`;
  };
  return {
    id: 'targets',
    title: words.targets,
    body: markup`<p>${words.targetsLead}</p>
      ${table(
        'targets-table',
        words.targetsCaption,
        [words.control, ...densities.map((name) => words.densities[name]), words.coarse],
        rowsOf(tokens.filter((token) => token.density ?? token === target).map(row)),
      )}`,
  };
}

/** What a theme sets for single components, which no pair of colours knows. */
export const ownProperties = ({ components, modes }: Theme): Section | undefined =>
  components.length === 0
    ? undefined
    : {
        id: 'components',
        title: words.components,
        body: markup`<p>${words.componentsLead}</p>
          ${table(
            'components-table',
            words.componentsCaption,
            [words.property, ...modes.map((mode) => words.modes[mode])],
            rowsOf(
              components.map(
                (one) =>
                  markup`<tr><th scope="row">${propertyOf(one.path)}</th>${modes.map((mode) => markup`<td>${inMode(one, mode)}</td>`)}</tr>`,
              ),
            ),
          )}`,
      };

export const method = ({ pairs }: Theme): Section => ({
  id: 'method',
  title: words.method,
  body: markup`<ul>
      ${words.methods.map((text) => markup`<li>${text}</li>`)}
    </ul>
    <h3>${words.criteria}</h3>
    <ul>
      ${[...new Set(pairs.map(({ rule }) => rule))].sort().map((rule) => markup`<li>${asker(rule)}</li>`)}
    </ul>`,
});
