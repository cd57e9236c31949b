import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { SamRadioGroup } from '../src/components/radio-group/radio-group.js';
import { choiceVariants, orientations, sizes } from '../src/core/sizes.js';
import '../src/entries/button.js';
import '../src/entries/radio-group.js';
import '../src/entries/text-field.js';
import type { SamDocs } from './support/docs.js';
import { grid, type Args } from './support/story.js';

const docs: SamDocs = {
  use: [
    'For one answer out of two to seven, where people should see all of them before they decide.',
    'For a yes or no that has to be answered: neither is chosen until the person does it.',
    'As cards where an option needs a sentence to be understood.',
  ],
  avoid: [
    'For more than seven answers, or where space is short: a select.',
    'For several answers at a time: checkboxes.',
    'For a choice that takes effect at once and is on or off: a switch.',
  ],
  behaviour: [
    'It sends one value under its name: that of the chosen option.',
    'It starts with the option whose value its `value` says or, where it says none, with the option marked `checked`. Only the second can be drawn by a server before any script.',
    'A value that no option has yet waits until an option that has it comes.',
    'What depends on an option stands after it inside the group; the page shows and hides it. The arrow keys pass it by, the Tab key reaches it.',
    'Read-only, the focus moves and the choice stays.',
  ],
  keyboard: [
    ['Tab', 'Moves to the chosen option, or to the first, and on out of the group.'],
    [
      'Down Arrow, Right Arrow',
      'Chooses the next option; after the last comes the first. Right to left, Left Arrow.',
    ],
    ['Up Arrow, Left Arrow', 'Chooses the option before it.'],
    ['Home, End', 'Chooses the first or the last option.'],
    ['Space', 'Chooses the option that has the focus.'],
    ['Enter', 'Sends the form by its first submit button.'],
  ],
  announced: [
    'The label as the name of the group, “required”, “invalid” and “read-only”.',
    'Hint and error of the group as its description, and with each option too, because not every screen reader tells what describes a group.',
    'Each option with its label as name, its hint as description, “chosen” or “not chosen”, and its place among the others.',
  ],
  owes: [
    'A label that asks the question.',
    'Options in an order that people expect: likely ones first, or by size, or by the alphabet.',
    'No option chosen beforehand, unless it is safe for everyone who overlooks the question.',
  ],
  family: ['sam-radio'],
  fixed: [
    'The circle is at least 20 pixels high, and with its label 24 or more, 44 under a finger (WCAG 2.5.8).',
    'Chosen and not chosen differ by shape, not by colour alone (WCAG 1.4.1).',
  ],
};

/** A question with a few answers, of which one is chosen. */
const meta = {
  title: 'Inputs/Radio group',
  component: SamRadioGroup.tag,
  args: {
    label: 'How do you want to get the decision?',
    content: html`
      <sam-radio value="digital" label="In my digital mailbox"></sam-radio>
      <sam-radio value="letter" label="By letter"></sam-radio>
      <sam-radio value="office" label="I come and get it"></sam-radio>
    `,
  },
  parameters: { guide: docs },
} satisfies Meta<Args<SamRadioGroup>>;
export default meta;

type Story = StoryObj<Args<SamRadioGroup>>;

export const Overview: Story = {
  tags: ['overview', 'aria'],
  args: { hint: 'You can change this later.', name: 'delivery' },
};

/** Label and hints may hold more than text. The error stands above the options. */
export const Anatomy: Story = {
  tags: ['aria', 'grid'],
  render: () => html`
    <div class="story-stack">
      <sam-radio-group error="Choose who the permit is for.">
        <span slot="label">Who is the permit <em>for</em>?</span>
        <span slot="hint">Read about <a href="#proxy">applying for somebody else</a>.</span>
        <sam-radio value="me" label="For me" hint="I drive, or somebody drives me."></sam-radio>
        <sam-radio value="child">
          For a child of mine
          <span slot="hint">Who is under <b>18</b>.</span>
        </sam-radio>
        <sam-radio
          value="other"
          label="For somebody else"
          hint="Only guardians can apply."
          disabled
        ></sam-radio>
      </sam-radio-group>
    </div>
  `,
};

const withHints = (said?: string) => html`
  <sam-radio
    value="driver"
    label="Driver"
    hint="I drive the car myself."
    ?readonly=${said === 'readonly'}
    ?disabled=${said === 'disabled'}
  ></sam-radio>
  <sam-radio
    value="passenger"
    label="Passenger"
    hint="Somebody else drives me."
    checked
    ?readonly=${said === 'readonly'}
    ?disabled=${said === 'disabled'}
  ></sam-radio>
`;

/** A card can be pressed anywhere; plain is for all else. */
export const Variants: Story = {
  tags: ['grid'],
  render: () =>
    html`<div class="story-stack">
      ${choiceVariants.map(
        (variant) =>
          html`<sam-radio-group label="How do you travel?">
            <sam-radio
              variant=${variant}
              value="driver"
              label="Driver"
              hint="I drive the car myself."
            ></sam-radio>
            <sam-radio
              variant=${variant}
              value="passenger"
              label="Passenger"
              hint="Somebody else drives me."
              checked
            ></sam-radio>
          </sam-radio-group>`,
      )}
    </div>`,
};

/** One under another, or in a line where the answers are short. */
export const Orientations: Story = {
  tags: ['grid'],
  args: {
    label: 'Is the parking place marked?',
    content: html`
      <sam-radio value="yes" label="Yes" checked></sam-radio>
      <sam-radio value="no" label="No"></sam-radio>
    `,
  },
  render: grid({ orientation: orientations }),
};

/** Small for tables and toolbars, medium everywhere, large for the one question of a page. */
export const Sizes: Story = {
  tags: ['grid'],
  render: () =>
    html`<div class="story-stack">
      ${sizes.map(
        (size) =>
          html`<sam-radio-group label=${`The size is ${size}`} size=${size}>
            <sam-radio size=${size} value="yes" label="Yes" checked></sam-radio>
            <sam-radio size=${size} value="no" label="No"></sam-radio>
          </sam-radio-group>`,
      )}
    </div>`,
};

/** What is read-only can be read; what is disabled is out of use. */
export const States: Story = {
  tags: ['aria', 'grid'],
  args: { label: 'How do you travel?', content: withHints() },
  render: grid({
    state: {
      rest: {},
      // What a server draws before any script has to be said of each option too.
      'read-only': { readOnly: true, content: withHints('readonly') },
      disabled: { disabled: true, content: withHints('disabled') },
      error: { error: 'Choose how you travel most often.' },
      required: { required: true },
    },
  }),
};

/** The page shows what depends on an option, and hides it again. */
export const WithWhatDepends: Story = {
  tags: ['aria', 'behaviour'],
  render: () => html`
    <sam-radio-group label="Do you have a permit today?" name="permit" @input=${reveal}>
      <sam-radio value="no" label="No"></sam-radio>
      <sam-radio value="yes" label="Yes"></sam-radio>
      <sam-text-field
        class="story-depends"
        label="Number of the permit"
        name="number"
        width="12"
        hidden
      ></sam-text-field>
    </sam-radio-group>
  `,
};

function reveal({ target, currentTarget }: Event) {
  const group = currentTarget as SamRadioGroup;
  if (target === group) group.querySelector('sam-text-field')!.hidden = group.value !== 'yes';
}

/** Long words and long hints wrap. */
export const LongText: Story = {
  tags: ['grid'],
  render: () => html`
    <div class="story-narrow">
      <sam-radio-group lang="fi" label="Miten haluatte saada vammaispysäköintitunnuspäätöksen?">
        <sam-radio
          value="digital"
          label="Sähköiseen asiointipalveluun, johon kirjaudutaan henkilökohtaisilla tunnuksilla"
          hint="Saatte ilmoituksen sähköpostiinne, kun päätös on luettavissa."
        ></sam-radio>
        <sam-radio value="letter" label="Kirjeenä" checked></sam-radio>
      </sam-radio-group>
    </div>
  `,
};
