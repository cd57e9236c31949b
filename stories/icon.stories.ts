import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { SamIcon } from '../src/components/icon/icon.js';
import '../src/entries/icon.js';
import '../src/icons/arrow-end.js';
import '../src/icons/calendar.js';
import '../src/icons/clock.js';
import '../src/icons/mail.js';
import '../src/icons/reply.js';
import '../src/icons/video.js';
import type { SamDocs } from './support/docs.js';
import { grid, type Args } from './support/story.js';

const docs: SamDocs = {
  use: [
    'Beside a word, to be found faster; it says the same, so it has no `label` and is passed over.',
    'In place of a word only where everyone knows the picture and room is scarce; then with a `label` and a tooltip.',
  ],
  avoid: [
    'For a logo or an illustration: those are pictures, `<img>` with an `alt` text.',
    'As the only sign of a state: say it in words too.',
  ],
  behaviour: [
    'It draws inline SVG from icons that modules have registered; nothing is fetched.',
    'It takes size and colour from the text around it, and stands on its line.',
    'Icons that point somewhere turn around in right-to-left text; clocks, ticks and logos do not.',
    'An icon that is registered later appears when it comes.',
  ],
  keyboard: [],
  announced: ['Nothing without a `label`. With one: the label, as an image.'],
  owes: [
    'The import of each icon that is used: `samklang/icons/<name>.js`, or `registerIcons()` for a set of your own.',
    'A `label` in the language of the page where the icon stands alone.',
  ],
  fixed: [
    'Its colour: it is that of the text around it, which the theme has proven.',
    'The weight of its stroke, which belongs to the drawing.',
  ],
};

/** Icons help to find a word; they seldom replace it. */
const meta = {
  title: 'Foundations/Icon',
  component: SamIcon.tag,
  args: { name: 'mail' },
  parameters: { guide: docs },
} satisfies Meta<Args<SamIcon>>;
export default meta;

type Story = StoryObj<Args<SamIcon>>;

export const Overview: Story = { tags: ['overview', 'aria'], args: { label: 'Unread' } };

/** The icon is 1.25 times as high as the letters beside it. */
export const BesideText: Story = {
  tags: ['aria', 'grid'],
  render: () => html`
    <p class="story-small"><sam-icon name="clock"></sam-icon> Answered within three days</p>
    <p><sam-icon name="calendar"></sam-icon> Tuesday 3 March, 10.00 to 11.30</p>
    <h2><sam-icon name="video"></sam-icon> Join the meeting</h2>
  `,
};

/** Its own size, where it stands for itself. */
export const Sizes: Story = {
  tags: ['grid'],
  render: grid({
    size: {
      small: { class: 'story-icon-small' },
      medium: {},
      large: { class: 'story-icon-large' },
    },
  }),
};

/** Arrow and reply turn around; the clock and the envelope stay. */
export const RightToLeft: Story = {
  tags: ['grid'],
  render: () => html`
    ${(['ltr', 'rtl'] as const).map(
      (dir) => html`
        <p dir=${dir}>
          <sam-icon name="arrow-end" label="Forward"></sam-icon>
          <sam-icon name="reply" label="Reply"></sam-icon> <sam-icon name="clock" label="Time"></sam-icon>
          <sam-icon name="mail" label="Mail"></sam-icon>
        </p>
      `,
    )}
  `,
};
