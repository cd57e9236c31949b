import type { Distance, PairKind, Ramp, Theme, Tone } from '../types.js';
import { sheet as themeSheet } from '../write/sheet.js';
import { groups, ofKind, passes, weakest } from './facts.js';
import { vision } from './eyes.js';
import { Markup, markup, styleText } from './markup.js';
import { paints } from './paints.js';
import { section, shown, token, type Section } from './parts.js';
import {
  changes,
  everyPair,
  look,
  mainColours,
  method,
  ownProperties,
  ramps,
  summary,
  targets,
} from './sections.js';
import { sha256 } from './sha256.js';
import { words } from './words.js';

/** What is the same on every page: made when the package is built. */
export interface Frame {
  /** The style of the page. */
  sheet: string;
  /** Components as a server sends them. */
  sample: string;
  /** The hashes of the style sheets in the sample. */
  hashes: readonly string[];
}

const headlines: PairKind[] = ['text', 'non-text', 'focus'];

function closeness({ roles, vision, mode }: Distance): string {
  const [one, other] = roles.map((role) => words.tones[role.split('.')[1] as Tone]) as [string, string];
  return words.apartOf(
    one,
    other.toLowerCase(),
    words.visions[vision].toLowerCase(),
    words.modes[mode].toLowerCase(),
  );
}

function verdict({ pairs, modes, distances }: Theme): Markup {
  const closest = distances.reduce<Distance | undefined>(
    (least, one) => (least && least.distance <= one.distance ? least : one),
    undefined,
  );
  const failing = pairs.filter((pair) => !passes(pair)).length;
  const figures = headlines.flatMap((kind) => weakest(ofKind(pairs, kind)) ?? []);
  return markup`<div class="verdict">
    <p>${words.verdict(pairs.length, failing, modes.length)}</p>
    <dl>
      ${figures.map(
        (pair) =>
          markup`<div>
            <dt>${words.lowest(words.kinds[pair.kind])}</dt>
            <dd><b>${shown(pair.ratio)}:1</b> ${words.owes(`${pair.owed}:1`)}</dd>
            <dd>
              ${token(pair.role)} ${words.on} ${token(pair.on)}, ${words.modes[pair.mode].toLowerCase()}
            </dd>
          </div>`,
      )}
      ${
        closest &&
        markup`<div>
          <dt>${words.closest}</dt>
          <dd><b>${shown(closest.distance)}</b> ${words.owes(`${closest.owed}`)}${closest.distance < closest.owed && `: ${words.close}`}</dd>
          <dd>${closeness(closest)}</dd>
        </div>`
      }
    </dl>
  </div>`;
}

function index(sections: Section[], theme: Theme): Markup {
  const tones = markup`<ul>
    ${groups(theme).map(({ tone }) => markup`<li><a href="#pairs-${tone}">${words.tones[tone]}</a></li>`)}
  </ul>`;
  return markup`<nav aria-labelledby="index">
    <h2 id="index">${words.index}</h2>
    <ul>
      ${sections.map(({ id, title }) => markup`<li><a href="#${id}">${title}</a>${id === 'pairs' && tones}</li>`)}
    </ul>
  </nav>`;
}

/** The page that an agency files: it needs no script and no other file, and allows none. */
export function reportHtml(theme: Theme, ramp: Ramp[], frame: Frame): string {
  const colours = paints();
  const sections = [
    summary(theme),
    look(theme, new Markup(frame.sample)),
    mainColours(theme, colours),
    changes(theme, colours),
    ramps(theme, ramp, colours),
    everyPair(theme, colours),
    vision(theme, colours),
    targets(theme),
    ownProperties(theme),
    method(theme),
  ].flatMap((one) => one ?? []);
  const [own, common, painted] = [themeSheet({ ...theme, fonts: [] }), frame.sheet, colours.css()].map(
    styleText,
  ) as [string, string, string];
  const styles = [own, common, painted];
  const allowed = [sha256(own), sha256(painted), ...frame.hashes].map((hash) => `'sha256-${hash}'`).join(' ');
  const policy = `default-src 'none'; style-src ${allowed}; base-uri 'none'; form-action 'none'`;
  return markup`<!doctype html>
<html lang="${words.language}" data-sam-theme="${theme.name}" data-sam-scheme="auto">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title(theme.name)}</title>
${styles.map((css) => markup`<style>${new Markup(css)}</style>`)}
</head>
<body>
<a class="skip" href="#summary">${words.skip}</a>
<header>
<p class="kicker">${words.kicker}</p>
<h1>${theme.name}</h1>
${theme.description !== undefined && markup`<p class="lead" dir="auto">${theme.description}</p>`}
<p>${words.lead}</p>
${verdict(theme)}
</header>
<div class="columns">
${index(sections, theme)}
<main>${sections.map(section)}</main>
</div>
</body>
</html>`.text.concat('\n');
}
