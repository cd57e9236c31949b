import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { SamSwitch } from '../src/components/switch/switch.js';
import type { SamBeforeChangeEvent } from '../src/core/events.js';
import { choiceVariants, sizes } from '../src/core/sizes.js';
import '../src/entries/switch.js';
import type { SamDocs } from './support/docs.js';
import { grid, type Args } from './support/story.js';

const docs: SamDocs = {
  use: [
    'For a setting that is on or off and takes effect at once.',
    'With `sam-before-change` where a server has to agree: the switch waits, and goes back if it does not.',
  ],
  avoid: [
    'For what counts only when a form is sent: a checkbox.',
    'For two values neither of which is “off”: radio buttons.',
  ],
  behaviour: [
    'A listener of `sam-before-change` may refuse the change with `preventDefault()`, or hand over a promise of its work: `event.waitUntil(…)`.',
    'While that work lasts the switch shows the new state as pending, takes no other change, and says so in words after a second. `input` and `change` come when it is done.',
    'If the work fails, the switch goes back and shows the message of the error, or a sentence of ours where it has none.',
    'A page that does the work elsewhere sets `pending` itself.',
    'In a form it is sent as a checkbox is: its `value`, “on” by default, while it is on.',
  ],
  keyboard: [
    ['Space', 'Flips the switch.'],
    ['Enter', 'Sends the form by its first submit button.'],
  ],
  announced: [
    'The label as name, the role “switch”, “on” or “off”.',
    'Hint and error as the description. Neither is part of the name.',
    'That the page is still at work, after a second, and why a change was undone.',
  ],
  owes: [
    'A label that names what is switched and stays the same in both states.',
    'An error with a message that a person understands, where the work may fail.',
  ],
  fixed: [
    'On and off differ by the place of the thumb, not by colour alone (WCAG 1.4.1).',
    'The switch is at least 20 pixels high, and with its label 24 or more, 44 under a finger (WCAG 2.5.8).',
  ],
};

/** A setting that is on or off, with its label after it. */
const meta = {
  title: 'Inputs/Switch',
  component: SamSwitch.tag,
  args: { label: 'Sounds for new messages' },
  parameters: { guide: docs },
} satisfies Meta<Args<SamSwitch>>;
export default meta;

type Story = StoryObj<Args<SamSwitch>>;

export const Overview: Story = {
  tags: ['overview', 'aria'],
  args: { hint: 'On this computer only.' },
};

/** Label and hint may hold more than text. An error stands under them. */
export const Anatomy: Story = {
  tags: ['aria', 'grid'],
  render: () => html`
    <div class="story-stack">
      <sam-switch checked>
        Answer <b>outside hours</b> automatically
        <span slot="hint">The text stands in <a href="#texts">your texts</a>.</span>
      </sam-switch>
      <sam-switch
        label="Let others see my calendar"
        hint="Only whether you are free."
        error="Your agency does not allow this. Ask your manager."
      ></sam-switch>
    </div>
  `,
};

/** A card can be pressed anywhere; plain is for all else. */
export const Variants: Story = {
  tags: ['grid'],
  args: { hint: 'On this computer only.' },
  render: grid({ variant: choiceVariants, checked: [false, true] }),
};

/** Small for tables and toolbars, medium everywhere. */
export const Sizes: Story = { tags: ['grid'], render: grid({ size: sizes, checked: [false, true] }) };

/** Pending, the page is at work. What is read-only can be read; what is disabled is out of use. */
export const States: Story = {
  tags: ['aria', 'grid'],
  args: { label: 'Sounds' },
  render: grid({
    state: {
      rest: {},
      pending: { pending: true },
      'read-only': { readOnly: true },
      disabled: { disabled: true },
      error: { error: 'There are no loudspeakers.' },
    },
    checked: [false, true],
  }),
};

/** The first waits for a server that agrees, the second for one that does not. */
export const WaitsForAServer: Story = {
  tags: ['aria', 'behaviour'],
  render: () => html`
    <div class="story-stack">
      <sam-switch label="Forward my calls" @sam-before-change=${agree}></sam-switch>
      <sam-switch label="Record meetings" @sam-before-change=${disagree}></sam-switch>
    </div>
  `,
};

const work = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const agree = (event: SamBeforeChangeEvent) => event.waitUntil(work(3000));
const disagree = (event: SamBeforeChangeEvent) =>
  event.waitUntil(work(1500).then(() => Promise.reject(new Error('The room has no recorder.'))));

/** Long labels wrap beside the switch, which stays at their first line. */
export const LongText: Story = {
  tags: ['grid'],
  render: () => html`
    <div class="story-narrow">
      <sam-switch
        lang="fi"
        label="Ilmoita sähköpostitse kaikista asianhallintajärjestelmään saapuvista lisäselvityksistä"
        hint="Viestit lähetetään kerran tunnissa."
      ></sam-switch>
    </div>
  `,
};
