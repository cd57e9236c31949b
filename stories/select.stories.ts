import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { SamSelect } from '../src/components/select/select.js';
import { sizes } from '../src/core/sizes.js';
import '../src/entries/button.js';
import '../src/entries/dialog.js';
import '../src/entries/icon.js';
import '../src/entries/select.js';
import '../src/entries/text-field.js';
import '../src/icons/mail.js';
import '../src/icons/user.js';
import '../src/icons/users.js';
import type { SamDocs } from './support/docs.js';
import { grid, type Args } from './support/story.js';

const guide: SamDocs = {
  use: [
    'For one choice among about seven to fifty answers that people know, such as a country, a municipality or a year.',
    'Compact, with `size="small"` and `label-hidden`, in the cells of a table and in toolbars.',
    'With a description or a picture in each option, where the words alone are easily confused.',
  ],
  avoid: [
    'For a handful of answers: radio buttons show all of them and take one press.',
    'For actions: a menu does something, a select answers a question.',
    'To go to another page: use links.',
    'For what people would rather write, such as a date of birth.',
  ],
  behaviour: [
    'On touch screens, and everywhere with `native`, the platform’s own picker opens; it shows the options as text. Value, events and form behave the same.',
    'Nothing is chosen until somebody chooses, unless `value` or an option with `selected` says so. Nothing chosen is sent as an empty text.',
    'A value that no option has counts as empty and is not lost: it holds as soon as its option comes.',
    'Options may come, go and change at any time. `value` of an option is its text where the attribute is missing, as in HTML.',
    'The list lies under its box or, where there is no room, over it, is never clipped by what is around it, and scrolls inside.',
    'Escape closes the list and nothing else; so does a press elsewhere. `open` says whether it is open, `toggle` tells of it.',
    '`input` and `change` come once for each choice that differs from the one before, and only for what people do.',
    'A page from a server shows the placeholder until the script runs, because only the browser knows the options: their texts are never said twice in the markup.',
  ],
  keyboard: [
    ['Tab', 'Moves to the select and on. With the list open it chooses the option that it is on, too.'],
    ['Enter, Space', 'Opens the list; in it, chooses the option.'],
    [
      'Down, Up',
      'Opens the list; in it, moves to the next or the previous option that can be chosen. So with Alt it only opens.',
    ],
    ['Alt+Up', 'Chooses the option and closes the list.'],
    ['Home, End', 'Opens the list at its first or last option, or moves there.'],
    ['Page Up, Page Down', 'Moves ten options.'],
    ['Letters', 'Opens the list and moves to the next option that begins with what is typed.'],
    ['Escape', 'Closes the list without a choice.'],
  ],
  announced: [
    'The label as name, the role “combo box”, the chosen answer as value, “collapsed” or “expanded”, “required”, “invalid”, “read-only”.',
    'Hint and error, then what `aria-describedby` names, as the description.',
    'In the list: the option that the keys are on with its description, whether it is chosen, its group and its place.',
    'The label names the list as well.',
  ],
  owes: [
    'A label that says what is asked, also where `label-hidden` hides it.',
    'Options in an order that people expect: by the alphabet, by number, the most likely first.',
    'A short `label` for an option whose content is more than text.',
    'An `alt` text or a name for a picture only where it says more than the words beside it.',
  ],
  family: ['sam-option', 'sam-option-group'],
  fixed: [
    'The edge of the box has 3:1 against the page (WCAG 1.4.11), so that it can be found.',
    'The height of an option: at least that of a control, so that fingers and unsteady hands hit it.',
    'The tick beside the chosen option: colour alone would not tell it.',
  ],
};

const municipalities = html`
  <sam-option-group label="Västernorrland">
    <sam-option value="harnosand">Härnösand</sam-option>
    <sam-option value="solleftea">Sollefteå</sam-option>
    <sam-option value="sundsvall">Sundsvall</sam-option>
  </sam-option-group>
  <sam-option-group label="Norrbotten">
    <sam-option value="kiruna">Kiruna</sam-option>
    <sam-option value="lulea">Luleå</sam-option>
    <sam-option value="pitea" disabled>Piteå</sam-option>
  </sam-option-group>
`;

const ways = html`
  <sam-option value="letter" label="By letter">
    <sam-icon slot="start" name="mail"></sam-icon>By letter
    <span slot="description">To your registered address, within five days.</span>
  </sam-option>
  <sam-option value="agent" label="Through my representative">
    <sam-icon slot="start" name="user"></sam-icon>Through my representative
    <span slot="description">They are told at the same time.</span>
  </sam-option>
  <sam-option value="meeting" label="At a meeting">
    <sam-icon slot="start" name="users"></sam-icon>At a meeting
    <span slot="description">We send three times to choose from.</span>
  </sam-option>
`;

/** One choice among answers that people know. A handful of answers is better asked with radio buttons. */
const meta = {
  title: 'Inputs/Select',
  component: SamSelect.tag,
  args: { label: 'Municipality', content: municipalities },
  parameters: { guide },
} satisfies Meta<Args<SamSelect>>;
export default meta;

type Story = StoryObj<Args<SamSelect>>;

export const Overview: Story = {
  tags: ['overview', 'aria'],
  args: { hint: 'Where you are registered.', placeholder: 'Choose' },
};

/** Label, hint and error above the box. An option may have a picture and a line that explains it; a button takes the choice back. */
export const Anatomy: Story = {
  tags: ['aria', 'grid'],
  render: () => html`
    <div class="story-stack">
      <sam-select
        label="Municipality"
        hint="Where you are registered."
        error="Choose the municipality in which you live."
        value="kiruna"
        >${municipalities}</sam-select
      >
      <sam-select label="Municipality" value="lulea" clearable>${municipalities}</sam-select>
      <sam-select>
        <span slot="label">Municipality <span lang="fi">(kunta)</span></span>
        <span slot="hint">Not sure? <a href="#find">Find your municipality</a></span>
        ${municipalities}
      </sam-select>
    </div>
  `,
};

/** Pictures, descriptions and what is chosen, in an open list. */
export const OpenList: Story = {
  tags: ['aria', 'grid'],
  render: () => html`
    <div class="story-room">
      <sam-select label="How should we answer?" value="agent" open>${ways}</sam-select>
    </div>
  `,
};

/** Small for tables and toolbars, medium everywhere, large for the one question of a page. */
export const Sizes: Story = { tags: ['grid'], args: { value: 'lulea' }, render: grid({ size: sizes }) };

/** With the platform’s own picker it looks the same until it opens. */
export const Native: Story = {
  tags: ['aria', 'grid'],
  args: { native: true, value: 'lulea', clearable: true },
};

/** What is read-only can be read, focused and is sent; what is disabled is out of use. */
export const States: Story = {
  tags: ['aria', 'grid'],
  args: { value: 'sundsvall' },
  render: grid({
    state: {
      rest: {},
      empty: { value: undefined, placeholder: 'Choose' },
      'read-only': { readOnly: true },
      disabled: { disabled: true },
      error: { error: 'Choose the municipality in which you live.' },
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
          <th>Case</th>
          <th>Officer</th>
        </tr>
      </thead>
      <tbody>
        ${['2024-1187', '2024-1188'].map(
          (number) =>
            html`<tr>
              <th>${number}</th>
              <td>
                <sam-select size="small" label=${`Officer of ${number}`} label-hidden value="ada">
                  <sam-option value="ada">Ada Lindgren</sam-option>
                  <sam-option value="bo">Bo Nieminen</sam-option>
                </sam-select>
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
  `,
};

/** Select, field and button in one row share height and line. */
export const BesideOthers: Story = {
  tags: ['grid'],
  render: () => html`
    <form class="story-line story-end" role="search">
      <sam-select label="Municipality" value="kiruna">${municipalities}</sam-select>
      <sam-text-field label="Case number" value="2024-1187"></sam-text-field>
      <sam-button variant="primary">Search</sam-button>
    </form>
  `,
};

/** Long words wrap, in the box and in the list. */
export const LongText: Story = {
  tags: ['grid'],
  render: () => html`
    <div class="story-narrow story-room">
      <sam-select
        lang="fi"
        label="Vammaispalveluhakemuksen lisäselvityspyynnön toimitustapa"
        hint="Valitse, miten toimitat selvityksen."
        value="b"
        open
      >
        <sam-option value="a">Henkilökohtaisesti palvelupisteessä</sam-option>
        <sam-option value="b">Sähköisesti suomi.fi-valtuutuspalvelun kautta</sam-option>
      </sam-select>
    </div>
  `,
};

/** Send the form without a choice: the error shows, and the select takes the focus. */
export const InAForm: Story = {
  tags: ['aria', 'behaviour'],
  render: () => html`
    <form class="story-stack" @submit=${answer}>
      <sam-select label="Municipality" name="municipality" required placeholder="Choose"
        >${municipalities}</sam-select
      >
      <sam-select label="How should we answer?" name="way" value="letter">${ways}</sam-select>
      <div class="story-line">
        <sam-button variant="primary">Send</sam-button>
        <sam-button type="reset" variant="quiet">Clear</sam-button>
      </div>
      <output></output>
    </form>
  `,
};

/** Escape closes the list first, and the dialog after it. */
export const InADialog: Story = {
  tags: ['behaviour'],
  render: (): TemplateResult => html`
    <sam-button commandfor="move" command="--show">Move the case</sam-button>
    <sam-dialog id="move" label="Move the case">
      <sam-select label="Municipality">${municipalities}</sam-select>
      <sam-button slot="actions" variant="primary">Move</sam-button>
    </sam-dialog>
  `,
};

function answer(event: SubmitEvent) {
  event.preventDefault();
  const form = event.target as HTMLFormElement;
  const sent = [...new FormData(form)].map(([name, value]) => `${name}=${value as string}`);
  form.querySelector('output')!.textContent = `Sent: ${sent.join(', ')}`;
}
