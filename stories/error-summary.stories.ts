import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { SamErrorSummary } from '../src/components/error-summary/error-summary.js';
import '../src/entries/button.js';
import '../src/entries/error-summary.js';
import '../src/entries/text-field.js';
import type { SamDocs } from './support/docs.js';
import { render, type Args } from './support/story.js';

const guide: SamDocs = {
  use: [
    'In every form that has more than one question, at its top: people see at once how much there is to mend, and get there with one press.',
    'With `errors` for what only the server knows.',
  ],
  avoid: [
    'In place of the error beside a field: a list says where to go, the sentence beside the field says what to do there.',
    'For what is no answer: a connection that broke, a session that ended. That is an alert.',
    'While people are still filling in the form. It shows when they send it.',
  ],
  behaviour: [
    'It needs no list. It finds every control of its form that is invalid: ours, native ones and form-associated elements of others, also those tied to the form from outside by `form`.',
    'It shows when a person presses a button that sends the form, or Enter, and when a script calls `reportValidity()` or `requestSubmit()`. `checkValidity()` shows nothing.',
    'After a press the box takes the focus, and no field and no bubble of the browser does. After a script’s report the focus stays where the browser put it.',
    'An answer that is mended leaves the list when its field is left or its change is committed, so that nothing moves above a person who writes. When all are mended the list hides.',
    'Each link moves the focus into its control and its label into the middle of the view; a closed `<details>` around it and a part with `hidden="until-found"` open.',
    'The word for an error stands before the title of the page for as long as it shows, also when the page changes its title.',
    'What `errors` says stands beside the fields too and makes them invalid, until the person changes the answer or sends the form again: the server decides anew. A name that no field has stands in the list as text.',
    'A page that comes from a server with `error` on its fields shows the list at once, and leaves the focus at the start of the page.',
    'A control that is hidden or out of use is not listed.',
  ],
  keyboard: [
    ['Tab', 'Moves through the links. The box takes the focus by a script only.'],
    ['Enter', 'On a link: moves into its control.'],
  ],
  announced: [
    'A group with its heading as name, when it takes the focus: how many errors there are.',
    'A heading of `heading-level`, by which it can be found again, a list, and its links.',
    'The title of the page, which begins with the word for an error.',
    'On a link: the label of the control and the sentence that says how to mend it.',
  ],
  owes: [
    'A place before the first question.',
    'A label for every control, because its words stand in the list.',
    'For controls that say nothing themselves, a sentence by `setCustomValidity()`; else the list asks to check the answer.',
    'Where `heading` replaces ours, words that say the form was not sent.',
  ],
  fixed: [
    'The order, which is that of the page.',
    'The underlines of the links: a list of errors is full of words, and one must see what leads somewhere.',
    'The ring around the box when it has the focus, for the mouse too: the view has moved, and it says where to.',
  ],
};

const sentences = {
  plate: 'Write three letters and three figures, such as ABC 123.',
  email: 'Write an email address like name@example.com.',
};

const tell = (root: Element, errors: Record<string, string>) =>
  (root.querySelector<SamErrorSummary>('sam-error-summary')!.errors = errors);

/** What a server would answer. */
const refuse = (errors: Record<string, string>) => (event: Event) => {
  event.preventDefault();
  tell(event.currentTarget as Element, errors);
};

const tellAtOnce = ({ canvasElement }: { canvasElement: HTMLElement }) => void tell(canvasElement, sentences);

const stay = (event: Event) => event.preventDefault();

/** The list shows by itself: all it needs is a place in the form. */
const meta = {
  title: 'Inputs/Error summary',
  component: SamErrorSummary.tag,
  parameters: { guide },
  render: (args, context) => html`
    <form class="story-stack" @submit=${refuse(sentences)}>
      <div>${render(args, context)}</div>
      <sam-text-field label="Registration number" name="plate" value="AB 12" width="7"></sam-text-field>
      <sam-text-field label="Email" name="email" type="email" value="ada.example.com"></sam-text-field>
      <div><sam-button variant="primary">Send application</sam-button></div>
    </form>
  `,
} satisfies Meta<Args<SamErrorSummary>>;
export default meta;

type Story = StoryObj<Args<SamErrorSummary>>;

/** Send it: the server finds two errors. */
export const Overview: Story = { tags: ['overview', 'aria'], play: tellAtOnce };

/** A heading of the page’s own, on the level that it has there, and the list. */
export const Anatomy: Story = {
  tags: ['aria', 'grid'],
  play: tellAtOnce,
  args: { heading: 'The permit was not sent', headingLevel: 3 },
};

const form = (content: TemplateResult) => () => html`
  <form class="story-form" @submit=${stay}>
    <sam-error-summary></sam-error-summary>
    ${content}
  </form>
`;

/** Nothing shows until the form is sent. Native controls are found too, and their sentences are the browser’s. */
export const NativeControls: Story = {
  tags: ['behaviour'],
  render: form(html`
    <label for="street">Street</label>
    <input id="street" name="street" required autocomplete="address-line1" />
    <label for="days">Days</label>
    <input id="days" name="days" type="number" min="1" max="30" required />
    <label><input type="checkbox" name="true" required /> What I have written is true</label>
    <div><sam-button variant="primary">Send application</sam-button></div>
  `),
};

/** What a server answers, by the name of the field. What belongs to no field stands in the list as text. */
export const FromTheServer: Story = {
  tags: ['behaviour'],
  render: () => html`
    <form
      class="story-form"
      @submit=${refuse({
        plate: 'There is a permit for this car already.',
        payment: 'The bank did not answer. Nothing was paid.',
      })}
    >
      <sam-error-summary></sam-error-summary>
      <sam-text-field label="Registration number" name="plate" value="ABC 123" width="7"></sam-text-field>
      <div><sam-button variant="primary">Pay and send</sam-button></div>
    </form>
  `,
};

/** Long words wrap, and the box is as narrow as its place. */
export const LongWords: Story = {
  tags: ['grid'],
  play: ({ canvasElement }) =>
    void tell(canvasElement, { case: 'Kirjoita lisäselvityspyynnön diaarinumero.' }),
  render: () => html`
    <form class="story-narrow" lang="fi" @submit=${stay}>
      <sam-error-summary heading="Hakemusta ei voitu lähettää"></sam-error-summary>
      <sam-text-field label="Vammaispalveluhakemuksen lisäselvityspyyntö" name="case"></sam-text-field>
    </form>
  `,
};
