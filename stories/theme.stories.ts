import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { SamDialog } from '../src/components/dialog/dialog.js';
import { contrasts, densities, SamTheme, schemes } from '../src/components/theme/theme.js';
import '../src/entries/alert.js';
import '../src/entries/button.js';
import '../src/entries/dialog.js';
import '../src/entries/icon.js';
import '../src/entries/text-field.js';
import '../src/entries/theme.js';
import '../src/icons/camera.js';
import '../src/icons/check.js';
import '../src/icons/hand.js';
import '../src/i18n/sv.js';
import '../src/icons/mic.js';
import '../src/icons/send.js';
import type { SamDocs } from './support/docs.js';
import type { Args } from './support/story.js';
import { themeLabels } from './support/themes.js';

const guide: SamDocs = {
  use: [
    'For a part of a page that looks otherwise than the rest: the dark room of a video meeting, a compact list beside a comfortable form, what another agency shows in your page.',
    'To show two brands or two modes side by side.',
  ],
  avoid: [
    'For the whole page: write `data-sam-theme`, `data-sam-scheme`, `data-sam-contrast` and `data-sam-density` on `<html>`. They mean the same and need no script.',
    'To take `contrast` or `scheme` from people who asked their system for another: say `auto`, or nothing.',
    'For one control that should be smaller: that is its `size`.',
  ],
  behaviour: [
    'Parts stand in parts as deep as you like: dark in light in dark, a brand in a brand, normal contrast in more. What a part does not say is as around it.',
    'The style sheet of the theme does the work. So it holds from the first paint, before the element is defined, without JavaScript, and on a page that a server drew.',
    'With `samklang/page.css` a part that says `theme`, `scheme` or `contrast` also paints its background and text; `density` alone paints nothing.',
    'What opens in the top layer wears what stands around it in the markup: a dialog or popover inside a part wears the part. One that stands elsewhere wears its own surroundings, whoever opened it.',
    'Inside a shadow root, which the sheets of the page do not reach, the element takes the rules of parts from them. It needs its script there, and a sheet that can be read: from the same origin, or with `crossorigin` on its `<link>`. A root that loads a sheet of its own, which `samklang theme --scope :host` writes, needs neither.',
    'Settings of the person stand until a part says otherwise: without `contrast` it is as the system asks; `scheme` follows the system as `auto`.',
    'The attributes `data-sam-…` do the same on any element of the page, but not on one inside a shadow root.',
    'On paper every part is light and without fills.',
  ],
  keyboard: [],
  announced: ['Nothing: what is inside is told as it would be anywhere.'],
  owes: [
    'The style sheet of every theme that is named; an unknown name leaves the theme around it.',
    'Without `samklang/page.css`: a background and a colour of text, `var(--sam-color-neutral-surface-page)` and `var(--sam-color-neutral-text-normal)`.',
    'A heading or a word where the difference means something: a part is not announced, and nobody should have to see it.',
  ],
  fixed: [
    'Targets below 24 pixels, in any density (WCAG 2.5.8), or below 44 where the pointer is coarse.',
    'Forced colours: where the system says the colours, a theme and a scheme change none.',
  ],
};

/** A part of a page can have its own theme, colour scheme, contrast and density. */
const meta = {
  title: 'Foundations/Theme',
  component: SamTheme.tag,
  args: {},
  parameters: { guide },
} satisfies Meta<Args<SamTheme>>;
export default meta;

type Story = StoryObj<Args<SamTheme>>;

const room = html`
  <div class="story-part">
    <p>Regional office, weekly meeting</p>
    <div class="story-line">
      <sam-button variant="quiet" tone="neutral"
        ><sam-icon slot="start" name="mic"></sam-icon>Mute</sam-button
      >
      <sam-button variant="quiet" tone="neutral"
        ><sam-icon slot="start" name="camera"></sam-icon>Stop camera</sam-button
      >
      <sam-button variant="quiet" tone="neutral"
        ><sam-icon slot="start" name="hand"></sam-icon>Raise hand</sam-button
      >
      <sam-button variant="primary" tone="danger">Leave</sam-button>
    </div>
  </div>
`;

const card = (label: string) => html`
  <div class="story-part">
    <p><b>${label}</b></p>
    <p><sam-icon name="check"></sam-icon> Your answers are saved</p>
    <div class="story-line">
      <sam-button variant="primary">Continue</sam-button>
      <sam-button>Save</sam-button>
      <sam-button variant="quiet" tone="danger">Delete</sam-button>
    </div>
  </div>
`;

/** A page of a real service, as people meet it: an answer that is there, one that must be mended, one that may be left out. */
const application = (label: string) => html`
  <form
    class="story-part story-application"
    aria-label=${label}
    @submit=${(event: Event) => event.preventDefault()}
  >
    <p class="story-small">${label}</p>
    <div lang="sv">
      <h2>Anmäl flytt</h2>
      <p>Det tar ungefär fem minuter. Du får besked inom en vecka.</p>
      <sam-alert>Du kan spara och fortsätta inom 30 dagar.</sam-alert>
      <sam-text-field
        label="Personnummer"
        hint="Tolv siffror, utan bindestreck."
        name="id"
        value="198003021234"
        inputmode="numeric"
        width="13"
        required
      ></sam-text-field>
      <sam-text-field
        label="E-post"
        hint="Hit skickar vi beskedet."
        error="Adressen saknar @. Skriv den som namn@exempel.se."
        name="email"
        type="email"
        value="astrid.lindqvist"
        autocomplete="email"
        required
      ></sam-text-field>
      <sam-text-field
        label="Mobilnummer (frivilligt)"
        name="tel"
        type="tel"
        prefix-text="+46"
        width="14"
        autocomplete="tel-national"
      ></sam-text-field>
      <p><a href="#sedan">Vad händer sedan?</a></p>
      <div class="story-line">
        <sam-button variant="primary"
          ><sam-icon slot="start" name="send"></sam-icon>Skicka anmälan</sam-button
        >
        <sam-button type="button">Spara</sam-button>
        <sam-button type="button" variant="quiet" tone="danger">Radera</sam-button>
      </div>
    </div>
  </form>
`;

const beside = (parts: TemplateResult[]) => html`<div class="story-parts">${parts}</div>`;

export const Overview: Story = { tags: ['overview', 'aria'], args: { scheme: 'dark', content: room } };

/** Two brands on one page: the sheets of both are loaded, and each part names its own. */
export const Themes: Story = {
  tags: ['grid'],
  render: () =>
    beside(
      ['forsakringskassan', 'helsinki'].map(
        (name) => html`<sam-theme theme=${name}>${application(themeLabels[name]!)}</sam-theme>`,
      ),
    ),
};

/** `auto` is what the person's system says. */
export const Schemes: Story = {
  tags: ['grid'],
  render: () =>
    beside(schemes.map((scheme) => html`<sam-theme scheme=${scheme}>${card(scheme)}</sam-theme>`)),
};

/** More contrast has darker text, stronger edges, and 2 pixels where there was one. */
export const Contrasts: Story = {
  tags: ['grid'],
  render: () =>
    beside(contrasts.map((contrast) => html`<sam-theme contrast=${contrast}>${card(contrast)}</sam-theme>`)),
};

/** Density moves heights and what stands between things, never the text, and no target below 24 pixels. */
export const Densities: Story = {
  tags: ['grid'],
  render: () =>
    beside(densities.map((density) => html`<sam-theme density=${density}>${card(density)}</sam-theme>`)),
};

/** Each part says only what is different in it: dark in light in dark, a brand in a brand. */
export const Nested: Story = {
  tags: ['grid'],
  render: () => html`
    <sam-theme theme="kern" scheme="dark">
      ${card('KERN, dark')}
      <div class="story-part">
        <sam-theme theme="helsinki" scheme="light">
          ${card('Helsinki, light')}
          <div class="story-part">
            <sam-theme theme="kern" scheme="dark" contrast="more" density="compact"
              >${card('KERN, dark, more contrast, compact')}</sam-theme
            >
          </div>
        </sam-theme>
      </div>
    </sam-theme>
  `,
};

/** The same page in every theme of this repository, in light, dark, and more contrast of both. */
export const EveryThemeAndMode: Story = {
  tags: ['grid'],
  render: () =>
    beside(
      Object.entries(themeLabels).flatMap(([theme, name]) =>
        (['normal', 'more'] as const).flatMap((contrast) =>
          (['light', 'dark'] as const).map(
            (scheme) => html`
              <sam-theme theme=${theme} scheme=${scheme} contrast=${contrast}>
                ${application(`${name}, ${scheme}${contrast === 'more' ? ', more contrast' : ''}`)}
              </sam-theme>
            `,
          ),
        ),
      ),
    ),
};

/** The same page in every density: heights follow, and no target is under 24 pixels. */
export const EveryDensity: Story = {
  tags: ['grid'],
  render: () =>
    beside(
      densities.map((density) => html`<sam-theme density=${density}>${application(density)}</sam-theme>`),
    ),
};

const open = ({ currentTarget }: Event) =>
  ((currentTarget as Element).nextElementSibling as SamDialog).showModal();

/** A dialog that is opened inside a part wears the part, because it stands in it. */
export const InTheTopLayer: Story = {
  tags: ['behaviour'],
  render: () => html`
    <sam-theme scheme="dark" density="compact">
      <div class="story-part">
        <p>Regional office, weekly meeting</p>
        <sam-button tone="danger" @click=${open}>Leave</sam-button>
        <sam-dialog size="small" label="Leave the meeting?">
          <form id="leave" method="dialog">
            <p>You are the last who can let people in.</p>
          </form>
          <sam-button slot="actions" form="leave" variant="primary" tone="danger">Leave</sam-button>
          <sam-button slot="actions" form="leave">Stay</sam-button>
        </sam-dialog>
      </div>
    </sam-theme>
  `,
};
