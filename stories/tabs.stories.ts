import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { tabActivations, SamTabs } from '../src/components/tabs/tabs.js';
import type { SamTabPanel } from '../src/components/tabs/tab-panel.js';
import '../src/entries/button.js';
import '../src/entries/icon.js';
import '../src/entries/tabs.js';
import '../src/entries/text-field.js';
import '../src/icons/calendar.js';
import '../src/icons/file-text.js';
import '../src/icons/mail.js';
import type { SamDocs } from './support/docs.js';
import { grid, type Args } from './support/story.js';

const guide: SamDocs = {
  use: [
    'For two to seven views of one thing, of which people need one at a time: a case with its documents, messages and history.',
    'With a short name in each tab, and with a count where it says whether it is worth a look.',
    'With `activation="manual"` where a panel takes time to come.',
    'With `hash` where people send each other links to a panel, or reload the page.',
  ],
  avoid: [
    'For what people have to compare or to read in order: put it on one page, under headings.',
    'For the steps of a task: they have an order, and each has a page of its own.',
    'To go to other pages: use links.',
    'To choose what a list shows: use radio buttons or a select.',
  ],
  behaviour: [
    'Where nothing is said, the first tab that can be opened is open. `active` says another, by the `name` of its panel; a name that no tab has waits for it.',
    'Tabs and panels may come, go and be renamed at any time, and a panel may get its content when it is opened: `change` tells of it.',
    '`change` comes only for what people do. As in HTML it bubbles, and so does that of each field in a panel: look at its `target`.',
    'What is in a closed panel is found by the search of the browser, which opens the panel; a link to something in it opens it as well. Safari searches closed panels from version 26.2.',
    'With `hash` the address names the open panel. A person’s choice takes the place of the address and adds no step to go back.',
    'A row that is too long scrolls. Buttons show where there is more, and the open tab is always brought into view.',
    'Vertical tabs stand beside their panel where there are 36 rem of room, and in a line where there are not.',
    'On paper all panels stand one under another, each under the name of its tab. So they do, without the names, where scripts do not run.',
    'Tabs in a panel are of no concern to those around it.',
    'A page from a server shows the first panel at once. Which one `active` means only the script knows, so its place stays empty until then.',
  ],
  keyboard: [
    [
      'Tab',
      'Moves to the open tab, then into its panel: to the panel itself, where it does not begin with something that takes the focus.',
    ],
    [
      'Right, Left',
      'Moves to the next or the previous tab and opens its panel; after the last comes the first. Right to left, the other way round.',
    ],
    ['Down, Up', 'The same, where the tabs are vertical; Right and Left do it there too.'],
    ['Home, End', 'Moves to the first or the last tab and opens its panel.'],
    [
      'Enter, Space',
      'Opens the panel of the tab, with `activation="manual"`, where the other keys only move.',
    ],
  ],
  announced: [
    'The name of the list of tabs, and its direction where it is vertical.',
    'Each tab with its text as name, “selected” or not, “unavailable” where it is disabled, and its place among the others.',
    'The panel as “tab panel” with the name of its tab.',
    'Not the buttons that scroll: all tabs are there for who does not see the row.',
  ],
  owes: [
    'A name for the list by `aria-label` or `aria-labelledby` where no heading before it says what the tabs are of.',
    'Names that say what is in the panel, in a word or two, the most important first.',
    'Headings in the panels, on the level that the page has come to.',
  ],
  family: ['sam-tab', 'sam-tab-panel'],
  fixed: [
    'The open tab has an edge of 3 pixels, and its text is stronger: colour alone would not tell it (WCAG 1.4.1).',
    'Its text is no bolder than that of the others, so that nothing moves when it is opened.',
    'A tab is at least as high as a control, so that fingers and unsteady hands hit it.',
  ],
};

const panels = html`
  <sam-tab slot="tab" panel="case">Case</sam-tab>
  <sam-tab slot="tab" panel="documents">Documents</sam-tab>
  <sam-tab slot="tab" panel="history">History</sam-tab>
  <sam-tab-panel name="case">
    Parking permit for Ada Lindgren, applied for on 3 March. The decision is due by 14 April.
  </sam-tab-panel>
  <sam-tab-panel name="documents"
    ><a href="#statement">Medical statement</a>, received on 5 March.</sam-tab-panel
  >
  <sam-tab-panel name="history">The application came on 3 March and was given to Bo Nieminen.</sam-tab-panel>
`;

/** Views of one thing, of which one is seen at a time. What must be compared or read in order belongs on one page. */
const meta = {
  title: 'Navigation/Tabs',
  component: SamTabs.tag,
  args: { 'aria-label': 'Parking permit', content: panels },
  parameters: { guide },
} satisfies Meta<Args<SamTabs>>;
export default meta;

type Story = StoryObj<Args<SamTabs>>;

export const Overview: Story = { tags: ['overview', 'aria'] };

/** An icon, a count, a tab that cannot be opened, and a panel that begins with a field. */
export const Anatomy: Story = {
  tags: ['aria', 'grid'],
  args: {
    active: 'messages',
    content: html`
      <sam-tab slot="tab" panel="documents"><sam-icon name="file-text"></sam-icon> Documents</sam-tab>
      <sam-tab slot="tab" panel="messages"><sam-icon name="mail"></sam-icon> Messages (3)</sam-tab>
      <sam-tab slot="tab" panel="meetings" disabled><sam-icon name="calendar"></sam-icon> Meetings</sam-tab>
      <sam-tab-panel name="documents">Nothing has been sent in yet.</sam-tab-panel>
      <sam-tab-panel name="messages">
        <sam-text-field label="Search the messages"></sam-text-field>
        <p>The last of three is of 5 March.</p>
      </sam-tab-panel>
      <sam-tab-panel name="meetings">No meeting is planned.</sam-tab-panel>
    `,
  },
};

/** Beside the panel, for more names than a line takes. Where there is no room for both they stand in a line. */
export const Vertical: Story = {
  tags: ['aria', 'grid'],
  args: { orientation: 'vertical', active: 'documents' },
};

/** Arrow keys open a panel, or only move to its tab. */
export const Activation: Story = { tags: ['behaviour'], render: grid({ activation: tabActivations }) };

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A row that is too long scrolls: by its buttons, by touch, and by the keys. */
export const Overflow: Story = {
  tags: ['grid', 'behaviour'],
  render: () => html`
    <div class="story-stack">
      <sam-tabs aria-label="Decisions by month" active="June">
        ${months.map((month) => html`<sam-tab slot="tab" panel=${month}>${month}</sam-tab>`)}
        ${months.map(
          (month) => html`<sam-tab-panel name=${month}>What was decided in ${month}.</sam-tab-panel>`,
        )}
      </sam-tabs>
    </div>
  `,
};

/** Long names stay in one line each. */
export const LongText: Story = {
  tags: ['grid'],
  render: () => html`
    <div class="story-narrow">
      <sam-tabs lang="fi" aria-label="Hakemus">
        <sam-tab slot="tab" panel="a">Henkilökohtainen toimitustapa</sam-tab>
        <sam-tab slot="tab" panel="b">Lisäselvityspyynnöt</sam-tab>
        <sam-tab-panel name="a"
          >Vammaispalveluhakemuksen lisäselvityspyynnön voi toimittaa palvelupisteeseen.</sam-tab-panel
        >
        <sam-tab-panel name="b">Ei lisäselvityspyyntöjä.</sam-tab-panel>
      </sam-tabs>
    </div>
  `,
};

/** The panel says that its content is on the way, and gets it when it is opened. */
export const LateContent: Story = {
  tags: ['behaviour'],
  render: () => html`
    <sam-tabs aria-label="Case 2024-1187" activation="manual" @change=${load}>
      <sam-tab slot="tab" panel="case">Case</sam-tab>
      <sam-tab slot="tab" panel="history">History</sam-tab>
      <sam-tab-panel name="case">Parking permit for Ada Lindgren.</sam-tab-panel>
      <sam-tab-panel name="history" aria-live="polite">The history is on its way.</sam-tab-panel>
    </sam-tabs>
  `,
};

/** The address says which panel is open. The link opens the panel that has what it leads to. */
export const InTheAddress: Story = {
  tags: ['behaviour'],
  render: () => html`
    <sam-tabs aria-label="Case 2024-1187" hash>
      <sam-tab slot="tab" panel="case">Case</sam-tab>
      <sam-tab slot="tab" panel="documents">Documents</sam-tab>
      <sam-tab-panel name="case">The <a href="#doctor">medical statement</a> has come.</sam-tab-panel>
      <sam-tab-panel name="documents">
        <h3>Application</h3>
        <p>Received on 3 March.</p>
        <h3 id="doctor">Medical statement</h3>
        <p>Received on 5 March.</p>
      </sam-tab-panel>
    </sam-tabs>
  `,
};

/** Tabs in a panel are of no concern to those around it. */
export const Nested: Story = {
  tags: ['aria', 'behaviour'],
  render: () => html`
    <sam-tabs aria-label="Case 2024-1187">
      <sam-tab slot="tab" panel="people">People</sam-tab>
      <sam-tab slot="tab" panel="notes">Notes</sam-tab>
      <sam-tab-panel name="people">
        <sam-tabs aria-label="People of the case">
          <sam-tab slot="tab" panel="applicant">Applicant</sam-tab>
          <sam-tab slot="tab" panel="officer">Officer</sam-tab>
          <sam-tab-panel name="applicant">Ada Lindgren, born in 1950.</sam-tab-panel>
          <sam-tab-panel name="officer">Bo Nieminen, in Kiruna.</sam-tab-panel>
        </sam-tabs>
      </sam-tab-panel>
      <sam-tab-panel name="notes">Nobody has written one yet.</sam-tab-panel>
    </sam-tabs>
  `,
};

function load({ currentTarget, target }: Event): void {
  const tabs = currentTarget as SamTabs;
  const panel = tabs.querySelector<SamTabPanel>('[name=history]')!;
  if (target !== tabs || tabs.active !== panel.name || panel.childElementCount) return;
  setTimeout(() => {
    const line = document.createElement('p');
    line.textContent = 'The application came on 3 March and was given to Bo Nieminen.';
    panel.replaceChildren(line);
  }, 1000);
}
