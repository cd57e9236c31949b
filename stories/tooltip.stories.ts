import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { SamTooltip } from '../src/components/tooltip/tooltip.js';
import { placements } from '../src/core/sizes.js';
import '../src/entries/button.js';
import '../src/entries/dialog.js';
import '../src/entries/icon.js';
import '../src/entries/link.js';
import '../src/entries/text-field.js';
import '../src/entries/tooltip.js';
import '../src/icons/archive.js';
import '../src/icons/copy.js';
import '../src/icons/trash.js';
import type { SamDocs } from './support/docs.js';
import { render, type Args } from './support/story.js';

const guide: SamDocs = {
  use: [
    'For the name of a button that shows a picture alone: `kind="label"`.',
    'For a few words that help those who hesitate: what a button does, a shortcut, the full date behind “yesterday”.',
  ],
  avoid: [
    'For what people need to go on: it cannot be seen until they look for it, and is gone when they look away. That is a hint, or text on the page.',
    'On what cannot be focused: people who use the keyboard never learn of it. That is text, too.',
    'For links, buttons or more than two sentences: that is a popover which a button opens.',
    'To repeat what the button says.',
  ],
  behaviour: [
    'It belongs to the element before it, or to the one in the same document or shadow root whose id `for` says.',
    'It shows at once when its target gets the focus by a key, after half a second under a pointer, and while a finger rests on it for half a second; that press then does nothing else.',
    'One shows at a time. While one is open, the next one does not wait.',
    'The pointer can go over to it (WCAG 1.4.13). It stays until pointer and focus have left, the target is pressed or gone out of sight, or Escape is pressed.',
    'That Escape closes nothing else: a dialog around it stays open.',
    'It lies in the top layer, so nothing clips it, and moves to the other side where there is no room.',
    '`open` shows it, too, for as long as nothing of this hides it; `toggle` tells of it.',
    'A `disabled` button hears neither pointer nor keys. With `<sam-button soft-disabled>` its tooltip shows.',
  ],
  keyboard: [
    ['Tab', 'To the target: shows the tooltip. Away from it: hides it. The tooltip itself takes no focus.'],
    ['Escape', 'Hides the tooltip, and nothing else.'],
  ],
  announced: [
    'Its text as the description of its target, shown or not; with `kind="label"` as its name. It arrives on the control inside an element of ours.',
    'What the author refers to with `aria-describedby` stays, and is said before it. A target with `aria-label` or `aria-labelledby` keeps that name.',
  ],
  owes: [
    'Text alone, in a few words.',
    'A target that takes the focus.',
    'A name for a button with a picture: this one, or `aria-label`.',
  ],
  fixed: [
    'Half a second: shorter, and tooltips flicker wherever the pointer goes; longer, and nobody waits.',
    'The colours: text and ground are a pair that is proven.',
  ],
};

/** A tooltip says a few words about a control while a person is at it. */
const meta = {
  title: 'Overlays/Tooltip',
  component: SamTooltip.tag,
  args: { content: 'Those who follow the case are told.' },
  parameters: { guide },
  render: (args, context) => html`<sam-button>Close case</sam-button> ${render(args, context)}`,
} satisfies Meta<Args<SamTooltip>>;
export default meta;

type Story = StoryObj<Args<SamTooltip>>;

export const Overview: Story = { tags: ['overview', 'aria'] };

/** The name of a button with a picture, and a description of one with words. */
export const Kinds: Story = {
  tags: ['aria', 'behaviour'],
  render: () => html`
    <div class="story-line">
      <sam-button variant="quiet"><sam-icon name="archive"></sam-icon></sam-button>
      <sam-tooltip kind="label">Archive</sam-tooltip>
      <sam-button variant="quiet"><sam-icon name="copy"></sam-icon></sam-button>
      <sam-tooltip kind="label">Copy</sam-tooltip>
      <sam-button variant="quiet" tone="danger"><sam-icon name="trash"></sam-icon></sam-button>
      <sam-tooltip kind="label">Delete</sam-tooltip> <sam-button>Publish</sam-button>
      <sam-tooltip>Everybody in the office can read it then.</sam-tooltip>
    </div>
  `,
};

const publish = html`<sam-button>Publish</sam-button>`;

/** How it looks when it is shown. */
export const Shown: Story = {
  tags: ['aria', 'grid'],
  render: () => html`
    <div class="story-aside">
      ${publish} <sam-tooltip open>Everybody in the office can read it then.</sam-tooltip>
    </div>
  `,
};

/** On each side; where there is no room, on the other. */
export const Placements: Story = {
  tags: ['behaviour'],
  render: () => html`
    <div class="story-line story-aside">
      ${placements.map(
        (placement) => html`
          <span
            ><sam-button>${placement}</sam-button>
            <sam-tooltip placement=${placement}>Everybody in the office can read it then.</sam-tooltip></span
          >
        `,
      )}
    </div>
  `,
};

/** At the side, from right to left too. */
export const AtTheSide: Story = {
  tags: ['grid'],
  render: () => html`
    <div class="story-aside">
      ${publish} <sam-tooltip placement="inline-end" open>For everybody.</sam-tooltip>
    </div>
  `,
};

/** A long text wraps. Better say it on the page. */
export const LongText: Story = {
  tags: ['grid'],
  render: () => html`
    <div class="story-aside" lang="fi">
      <sam-button>Lähetä</sam-button>
      <sam-tooltip placement="block-end" open
        >Vammaispalveluhakemuksen lisäselvityspyyntö lähetetään hakijalle, ja hänellä on kolme viikkoa aikaa
        vastata siihen.</sam-tooltip
      >
    </div>
  `,
};

/** A native button, a field and a link; `for` says whose it is where it does not stand after it. */
export const OnOthers: Story = {
  tags: ['aria', 'behaviour'],
  render: () => html`
    <div class="story-stack">
      <div>
        <button type="button" class="story-native">Native</button> <sam-tooltip>A native button.</sam-tooltip>
      </div>
      <sam-text-field id="number" label="Case number" hint="It stands in our letter."></sam-text-field>
      <p class="story-prose">Sent <sam-link id="when" href="#letter">yesterday</sam-link>.</p>
      <sam-tooltip for="number">Four figures, a hyphen, and four figures.</sam-tooltip>
      <sam-tooltip for="when">3 March, 14:05</sam-tooltip>
    </div>
  `,
};

/** The first Escape hides the tooltip, the second closes the dialog. */
export const InADialog: Story = {
  tags: ['behaviour'],
  render: () => html`
    <sam-button commandfor="close-case" command="--show">Close case</sam-button>
    <sam-dialog id="close-case" label="Close the case?" size="small">
      <div slot="actions">
        <sam-button variant="primary">Close case</sam-button>
        <sam-tooltip>Those who follow it are told.</sam-tooltip>
      </div>
    </sam-dialog>
  `,
};
