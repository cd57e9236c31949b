import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { SamCheckbox } from '../src/components/checkbox/checkbox.js';
import { choiceVariants, sizes } from '../src/core/sizes.js';
import '../src/entries/button.js';
import '../src/entries/checkbox.js';
import '../src/entries/text-field.js';
import type { SamDocs } from './support/docs.js';
import { grid, type Args } from './support/story.js';

const docs: SamDocs = {
  use: [
    'For a yes or no that counts when the form is sent: consent, a declaration, a wish.',
    'For answers of which several may be chosen: one box each, in a `<fieldset>` whose legend asks the question.',
    'With `indeterminate` for a box that stands for others, some of which are ticked.',
  ],
  avoid: [
    'For a setting that takes effect at once: a switch does that.',
    'For answers of which one alone can be right: radio buttons.',
    'For a question whose “no” is an answer of its own: two radio buttons tell no from not answered.',
  ],
  behaviour: [
    'It belongs to its form as a native checkbox does: `name` and `value` are sent while it is ticked, `checked` in HTML is where a reset leads.',
    'A click on the label, on a label outside and anywhere on a card ticks it.',
    'What is indeterminate is neither sent nor kept: the next press makes it ticked or empty.',
    'Read-only, it can be focused and read but not pressed; HTML has no such checkbox.',
    'Content that depends on it stands after it in the page, which shows and hides it.',
  ],
  keyboard: [
    ['Space', 'Ticks the box or takes the tick away.'],
    ['Enter', 'Sends the form by its first submit button.'],
  ],
  announced: [
    'The label as name, the role of the native checkbox, “ticked”, “not ticked” or “partly ticked”.',
    'Hint and error as the description. Neither is part of the name.',
    '“Required”, “invalid” and “read-only”.',
  ],
  owes: [
    'A label that says what a tick means, in the affirmative.',
    'A fieldset with a legend around boxes that belong together.',
    'No box that is ticked before the person has decided, where it stands for consent.',
  ],
  fixed: [
    'The box is at least 20 pixels high, and with its label 24 or more, 44 under a finger (WCAG 2.5.8).',
    'Ticked and empty differ by shape, not by colour alone (WCAG 1.4.1).',
  ],
};

/** A box to tick, with its label after it. */
const meta = {
  title: 'Inputs/Checkbox',
  component: SamCheckbox.tag,
  args: { label: 'Send me a receipt by email' },
  parameters: { guide: docs },
} satisfies Meta<Args<SamCheckbox>>;
export default meta;

type Story = StoryObj<Args<SamCheckbox>>;

export const Overview: Story = {
  tags: ['overview', 'aria'],
  args: { hint: 'It comes within an hour.' },
};

/** Label and hint may hold more than text. An error stands under them. */
export const Anatomy: Story = {
  tags: ['aria', 'grid'],
  render: () => html`
    <div class="story-stack">
      <sam-checkbox>
        I have read <a href="#rules">the rules for parking permits</a>
        <span slot="hint">They were last changed in <time datetime="2026-03">March 2026</time>.</span>
      </sam-checkbox>
      <sam-checkbox
        label="What I have written is true"
        hint="Whoever knowingly writes something untrue can be punished."
        error="Tick the box, or correct your answers first."
      ></sam-checkbox>
    </div>
  `,
};

/** A card can be pressed anywhere; plain is for all else. */
export const Variants: Story = {
  tags: ['grid'],
  args: { hint: 'It comes within an hour.' },
  render: grid({ variant: choiceVariants, checked: [false, true] }),
};

/** Small for tables, medium everywhere, large where one box decides. */
export const Sizes: Story = { tags: ['grid'], render: grid({ size: sizes, checked: [false, true] }) };

/** Empty, ticked and indeterminate differ by shape. What is read-only can be read; what is disabled is out of use. */
export const States: Story = {
  tags: ['aria', 'grid'],
  args: { label: 'Receipt' },
  render: grid({
    state: {
      rest: {},
      'read-only': { readOnly: true },
      disabled: { disabled: true },
      error: { error: 'Choose at least one.' },
      required: { required: true },
    },
    mark: { empty: {}, ticked: { checked: true }, indeterminate: { indeterminate: true } },
  }),
};

/** Boxes that belong together stand in a fieldset, and what depends on one after it. */
export const InAGroup: Story = {
  tags: ['aria', 'behaviour'],
  render: () => html`
    <fieldset class="story-group" @input=${reveal}>
      <legend>How may we reach you?</legend>
      <sam-checkbox name="way" value="email" label="By email"></sam-checkbox>
      <sam-checkbox name="way" value="letter" label="By letter"></sam-checkbox>
      <sam-checkbox name="way" value="text" label="By text message"></sam-checkbox>
      <sam-text-field
        class="story-depends"
        label="Mobile number"
        type="tel"
        name="mobile"
        width="16"
        autocomplete="tel"
        hidden
      ></sam-text-field>
    </fieldset>
  `,
};

function reveal({ target, currentTarget }: Event) {
  const box = target as SamCheckbox;
  if (box.value === 'text')
    (currentTarget as HTMLElement).querySelector('sam-text-field')!.hidden = !box.checked;
}

/** The label is hidden where the place says what is ticked, and stays the name. */
export const InATable: Story = {
  tags: ['aria', 'grid'],
  render: () => html`
    <table>
      <thead>
        <tr>
          <th><sam-checkbox size="small" label="All cases" label-hidden indeterminate></sam-checkbox></th>
          <th>Case</th>
          <th>Received</th>
        </tr>
      </thead>
      <tbody>
        ${['2026-1187', '2026-1191'].map(
          (number, i) =>
            html`<tr>
              <td>
                <sam-checkbox
                  size="small"
                  label=${`Case ${number}`}
                  label-hidden
                  ?checked=${i === 0}
                ></sam-checkbox>
              </td>
              <td>${number}</td>
              <td>${24 - i} November</td>
            </tr>`,
        )}
      </tbody>
    </table>
  `,
};

/** Long labels wrap beside the box, which stays at their first line. */
export const LongText: Story = {
  tags: ['grid'],
  render: () => html`
    <div class="story-narrow">
      <sam-checkbox
        lang="fi"
        label="Vakuutan antamani tiedot oikeiksi ja sitoudun ilmoittamaan niissä tapahtuvista muutoksista viipymättä"
        hint="Pysäköintitunnuslautakunta tarkistaa tiedot."
      ></sam-checkbox>
    </div>
  `,
};
