import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { buttonTones, buttonVariants, SamButton } from '../src/components/button/button.js';
import { sizes } from '../src/core/sizes.js';
import '../src/entries/button.js';
import '../src/entries/icon.js';
import '../src/icons/chevron-down.js';
import '../src/icons/download.js';
import '../src/icons/send.js';
import '../src/icons/x.js';
import type { SamDocs } from './support/docs.js';
import { grid, offOn, type Args } from './support/story.js';

const docs: SamDocs = {
  use: [
    'For something that happens at once on this page: send, save, open, remove.',
    'One `primary` in a view, for the main action. The others are `secondary`; `quiet` is for what stands in rows and toolbars.',
    'With `tone="danger"` where something is lost, and with a dialog that asks before.',
  ],
  avoid: [
    'To go to another page: a link can be opened in a new tab, copied and bookmarked.',
    'To turn a setting on or off that keeps its state: a switch says which of the two it is.',
    'With a picture alone, unless everyone who uses the view knows it; then it needs `aria-label` and a tooltip.',
  ],
  behaviour: [
    'It submits and resets forms as a native button does: with its name and value, its `form…` attributes, and Enter in a field of the form.',
    '`event.submitter` is a native button that stands in while the event runs, so `new FormData(form, event.submitter)` works; its parent element is the `sam-button`.',
    'While `loading`, it keeps its width, the focus and its name. A line runs along its edge after 0.4 seconds.',
    '`submit-once` holds back a second submission until the form changes, is reset, `release()` is called, or the person comes back to the page.',
    '`popovertarget` works in every browser of the floor, `command` and `commandfor` where the browser has them.',
  ],
  keyboard: [
    ['Enter, Space', 'Presses the button.'],
    ['Tab', 'Moves on. A `disabled` button is skipped; a `soft-disabled` or `loading` one is not.'],
  ],
  announced: [
    'Its text as name, “button” as role; “unavailable” while it is `soft-disabled` or `loading`.',
    '“Please wait”, in the language of the page, when `loading` lasts longer than a second, and as its description from then on.',
    '`aria-expanded`, `aria-haspopup`, `aria-pressed`, `aria-controls`, `aria-current`, `aria-label`, `aria-labelledby` and `aria-describedby` of the element arrive on the button inside and are followed.',
  ],
  owes: [
    'A text that says what happens, starting with a verb. Two buttons with the same text do the same.',
    'The reason, in words beside it, when a button is `soft-disabled`; tie it to the button with `aria-describedby`.',
    'The end of `loading`: set it to false when the work is done or has failed, and say what came of it.',
    'For a toggle: `aria-pressed`, kept up to date, and a text that stays the same in both states.',
  ],
  fixed: [
    'The colours of one button alone: they are proven as pairs, and a change in one place would break the proof. Change the tokens.',
    'Heights below 24 pixels (WCAG 2.5.8), or below 44 where the pointer is coarse.',
    'The focus ring: it is the same everywhere, so that people find it.',
  ],
};

/** Buttons make something happen. Their text says what, as a verb. */
const meta = {
  title: 'Actions/Button',
  component: SamButton.tag,
  args: { content: 'Save changes' },
  parameters: { guide: docs },
} satisfies Meta<Args<SamButton>>;
export default meta;

type Story = StoryObj<Args<SamButton>>;

export const Overview: Story = { tags: ['overview', 'aria'], args: { variant: 'primary' } };

/** An icon before or after the text repeats what the text says, so it has no label. */
export const Anatomy: Story = {
  tags: ['aria', 'grid'],
  render: () => html`
    <div class="story-line">
      <sam-button variant="primary"><sam-icon slot="start" name="send"></sam-icon>Send message</sam-button>
      <sam-button><sam-icon slot="start" name="download"></sam-icon>Download</sam-button>
      <sam-button variant="quiet" aria-haspopup="menu"
        >More actions<sam-icon slot="end" name="chevron-down"></sam-icon
      ></sam-button>
      <sam-button variant="quiet" tone="neutral" aria-label="Close"
        ><sam-icon name="x"></sam-icon
      ></sam-button>
    </div>
  `,
};

/** From the main action of a view to those in the background. */
export const Variants: Story = {
  tags: ['grid'],
  args: { content: 'Continue' },
  render: grid({ tone: buttonTones, variant: buttonVariants }),
};

/** Small for tables and toolbars, medium everywhere, large for the one action of a page. */
export const Sizes: Story = { tags: ['grid'], render: grid({ size: sizes, variant: buttonVariants }) };

/** `disabled` leaves the tab order, `soft-disabled` stays in it so that the reason can be found, `loading` waits. */
export const States: Story = {
  tags: ['aria', 'grid'],
  render: grid({
    variant: buttonVariants,
    state: {
      rest: {},
      disabled: { disabled: true },
      'soft-disabled': { softDisabled: true },
      loading: { loading: true },
      pressed: { 'aria-pressed': 'true' },
      expanded: { 'aria-expanded': 'true' },
    },
  }),
};

/** Loading differs by tone as the button does. */
export const Loading: Story = {
  tags: ['grid'],
  render: grid({ tone: buttonTones, loading: offOn }),
  args: { variant: 'primary' },
};

/** Long words wrap, and the button grows: nothing is cut off. */
export const LongText: Story = {
  tags: ['grid'],
  render: () => html`
    <div class="story-narrow">
      <sam-button lang="fi" variant="primary"
        >Lähetä vammaistenpalveluhakemuksen lisäselvityspyyntö</sam-button
      >
      <sam-button lang="de"
        ><sam-icon slot="start" name="download"></sam-icon>Rechtsschutzversicherungsbescheinigung
        herunterladen</sam-button
      >
      <sam-button lang="de" size="small" variant="quiet"
        >Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung</sam-button
      >
    </div>
  `,
};

/** Enter in the field presses the button; a second press is held back until the answer changes. */
export const InAForm: Story = {
  tags: ['aria', 'behaviour'],
  render: () => html`
    <form class="story-form" @submit=${answer}>
      <label for="case">Case number</label>
      <input id="case" name="case" required autocomplete="off" />
      <div class="story-line">
        <sam-button variant="primary" name="do" value="send" submit-once>Send</sam-button>
        <sam-button type="reset" variant="quiet">Clear</sam-button>
      </div>
      <output></output>
    </form>
  `,
};

/** The reason stands beside the button and is its description. */
export const WithAReason: Story = {
  tags: ['aria', 'behaviour'],
  render: () => html`
    <div class="story-line">
      <sam-button variant="primary" soft-disabled aria-describedby="reason">Send application</sam-button>
      <span id="reason">Answer all questions first.</span>
    </div>
  `,
};

/** A native popover, opened without a line of script. */
export const OpensAPopover: Story = {
  tags: ['aria', 'behaviour'],
  render: () => html`
    <sam-button popovertarget="details">Show details</sam-button>
    <div id="details" popover>The case was opened on 3 March.</div>
  `,
};

function answer(event: SubmitEvent) {
  event.preventDefault();
  const form = event.target as HTMLFormElement;
  const sent = [...new FormData(form, event.submitter)].map(([name, value]) => `${name}=${value as string}`);
  form.querySelector('output')!.textContent = `Sent: ${sent.join(', ')}`;
}
