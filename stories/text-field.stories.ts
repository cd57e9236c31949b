import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { SamTextField, textFieldTypes } from '../src/components/text-field/text-field.js';
import { sizes } from '../src/core/sizes.js';
import '../src/entries/button.js';
import '../src/entries/icon.js';
import '../src/entries/text-field.js';
import '../src/icons/search.js';
import type { SamDocs } from './support/docs.js';
import { grid, type Args } from './support/story.js';

const docs: SamDocs = {
  use: [
    'For an answer of a few words or figures: a name, an address, a case number, an amount.',
    'With `width` where the length of the answer is known: it tells people what is expected.',
    'With `inputmode="numeric"` for figures that are no quantity, such as a case number or a postal code.',
    'With `autocomplete` wherever the answer is about the person who writes (WCAG 1.3.5).',
  ],
  avoid: [
    'For more than one line: a text area grows with its text.',
    'For a choice among a few answers that are known: radio buttons show all of them.',
    'With a placeholder in place of label or hint: it goes as soon as it is needed.',
    'For login fields where people use a password manager that looks at the light DOM only: it does not see the native input inside. A native `<input>` with the same look is better there.',
  ],
  behaviour: [
    'It belongs to its form as a native input does: name, value, reset, disabled fieldsets, `form`, Enter, restoration when the person comes back to the page.',
    'An error shows when the field is left after a change, or when the form is sent; never on the first key. It goes as soon as the answer is mended.',
    'When a form is sent with errors, the first field that has one takes the focus, and no bubble of the browser shows.',
    'What `error` says comes before our own sentences. In the HTML of a page it stands until the person changes the answer; set by a script, until the script takes it away.',
    'A rule of the page’s own is set by `setCustomValidity()`, in a listener of `input`, as with native fields.',
    'With `counter` more can be written than `maxlength` allows, and the field says how many characters are too many: what is pasted is not cut off without a word.',
    'Setting the value that the field has already moves no caret.',
  ],
  keyboard: [
    ['Tab', 'Moves into the field, to the button that empties it, and on.'],
    ['Enter', 'Sends the form by its first submit button; without one, if the form has no other text field.'],
  ],
  announced: [
    'The label as name, the role of the native input, “required”, “invalid”, “read-only”.',
    'Prefix, suffix, hint, error and counter, then what `aria-describedby` names, as the description. Neither hint nor error is part of the name.',
    'The error, once, when it appears after the field was left.',
    'How many characters are left, when the person pauses within the last fifth.',
    'Labels outside, `aria-label`, `aria-labelledby` and `aria-describedby` of the element arrive on the input and are followed.',
  ],
  owes: [
    'A label that says what is asked, in a word or two, also where `label-hidden` hides it.',
    'A hint for what people get wrong: format, where to find it, why it is asked.',
    '“(optional)” in the label, where most questions have to be answered.',
    'An error that says how to mend the answer, not only that it is wrong.',
  ],
  fixed: [
    'The edge of the field has 3:1 against the page (WCAG 1.4.11), so that it can be found.',
    'The place of the error: above the input, where neither a keyboard on the screen nor a list of suggestions hides it.',
    'The ring around the focused field: it shows for the mouse too, because the caret alone is easily lost.',
  ],
};

/** A field for a short answer. Its label says what is asked, its width how long the answer is. */
const meta = {
  title: 'Inputs/Text field',
  component: SamTextField.tag,
  args: { label: 'Full name' },
  parameters: { guide: docs },
} satisfies Meta<Args<SamTextField>>;
export default meta;

type Story = StoryObj<Args<SamTextField>>;

export const Overview: Story = {
  tags: ['overview', 'aria'],
  args: { hint: 'As it is written in your passport.', autocomplete: 'name' },
};

/** Label, hint and error above, the counter below. Before and after the text stand an icon, a text, or a button that empties the field. */
export const Anatomy: Story = {
  tags: ['aria', 'grid'],
  render: () => html`
    <div class="story-stack">
      <sam-text-field
        label="Case number"
        hint="You find it at the top of our letter."
        error="There is no case with this number. Check the figures."
        value="2024-1187"
        width="12"
      ></sam-text-field>
      <sam-text-field label="Search the archive" type="search" value="Harbour Street" clearable>
        <sam-icon slot="start" name="search"></sam-icon>
      </sam-text-field>
      <sam-text-field
        label="Rent a month"
        prefix-text="SEK"
        suffix-text=".00"
        inputmode="numeric"
        width="8"
      ></sam-text-field>
      <sam-text-field label="Web page" type="url" prefix-text="https://"></sam-text-field>
      <sam-text-field
        label="Subject"
        maxlength="60"
        counter
        value="The lamp at the bus stop is broken"
      ></sam-text-field>
      <sam-text-field label="Link to the meeting" readonly value="meet.example/4711">
        <sam-button slot="end" variant="quiet" size="small">Copy</sam-button>
      </sam-text-field>
      <sam-text-field width="6">
        <span slot="label">Postal code <span lang="fi">(postinumero)</span></span>
        <span slot="hint">Five figures. <a href="#codes">Find a postal code</a></span>
      </sam-text-field>
    </div>
  `,
};

/** The type chooses the keyboard on a screen and what counts as right. */
export const Types: Story = { tags: ['grid'], render: grid({ type: textFieldTypes }) };

/** Small for tables and toolbars, medium everywhere, large for the one question of a page. */
export const Sizes: Story = {
  tags: ['grid'],
  args: { hint: 'First and last name.' },
  render: grid({ size: sizes }),
};

/** How long the expected answer is, in characters. */
export const Widths: Story = {
  tags: ['grid'],
  render: () => html`
    <div class="story-stack">
      <sam-text-field
        label="Postal code"
        width="5"
        inputmode="numeric"
        autocomplete="postal-code"
      ></sam-text-field>
      <sam-text-field label="Telephone" type="tel" width="16" autocomplete="tel"></sam-text-field>
      <sam-text-field label="Street" autocomplete="address-line1"></sam-text-field>
    </div>
  `,
};

/** What is read-only can be read, focused and copied; what is disabled is out of use. An error is told by word, shape and colour. */
export const States: Story = {
  tags: ['aria', 'grid'],
  args: { value: 'Ada Lindgren' },
  render: grid({
    state: {
      rest: {},
      empty: { value: undefined, placeholder: 'First and last name' },
      'read-only': { readOnly: true },
      disabled: { disabled: true },
      error: { error: 'Write the name without figures.' },
      required: { required: true },
    },
  }),
};

/** The label is hidden where the place says what is asked, and stays the name. */
export const InATable: Story = {
  tags: ['aria', 'grid'],
  render: () => html`
    <table>
      <thead>
        <tr>
          <th>Day</th>
          <th>Hours</th>
          <th>Kilometres</th>
        </tr>
      </thead>
      <tbody>
        ${['Monday', 'Tuesday'].map(
          (day) =>
            html`<tr>
              <th>${day}</th>
              <td>
                <sam-text-field
                  size="small"
                  label=${`Hours on ${day}`}
                  label-hidden
                  width="4"
                  inputmode="decimal"
                ></sam-text-field>
              </td>
              <td>
                <sam-text-field
                  size="small"
                  label=${`Kilometres on ${day}`}
                  label-hidden
                  width="5"
                  inputmode="numeric"
                  value="12"
                ></sam-text-field>
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
  `,
};

/** Field and button in one row share height and line. */
export const BesideAButton: Story = {
  tags: ['grid'],
  render: () => html`
    <form class="story-line story-end" role="search">
      <sam-text-field label="Search" type="search" name="q" clearable></sam-text-field>
      <sam-button variant="primary">Search</sam-button>
    </form>
  `,
};

/** Long words and long errors wrap. */
export const LongText: Story = {
  tags: ['grid'],
  render: () => html`
    <div class="story-narrow">
      <sam-text-field
        lang="fi"
        label="Vammaispalveluhakemuksen lisäselvityspyynnön asianumero"
        hint="Numeron löydät saamasi kirjeen oikeasta yläkulmasta."
        error="Tällä asianumerolla ei löydy hakemusta. Tarkista numero kirjeestä ja kirjoita se uudelleen."
        value="HEL 2024-011873"
      ></sam-text-field>
    </div>
  `,
};

/** Leave a field after a wrong answer, or send the form: then the errors show, and the first field takes the focus. */
export const InAForm: Story = {
  tags: ['aria', 'behaviour'],
  render: () => html`
    <form class="story-stack" @submit=${answer}>
      <sam-text-field label="Full name" name="name" required autocomplete="name"></sam-text-field>
      <sam-text-field label="Email" type="email" name="email" required autocomplete="email"></sam-text-field>
      <sam-text-field
        label="Case number"
        name="case"
        pattern="[0-9]{4}-[0-9]+"
        title="Write it like 2024-1187."
        width="12"
      ></sam-text-field>
      <div class="story-line">
        <sam-button variant="primary">Send</sam-button>
        <sam-button type="reset" variant="quiet">Clear</sam-button>
      </div>
      <output></output>
    </form>
  `,
};

function answer(event: SubmitEvent) {
  event.preventDefault();
  const form = event.target as HTMLFormElement;
  const sent = [...new FormData(form)].map(([name, value]) => `${name}=${value as string}`);
  form.querySelector('output')!.textContent = `Sent: ${sent.join(', ')}`;
}
