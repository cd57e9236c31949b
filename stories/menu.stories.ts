import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { SamMenu, type SamSelectEvent } from '../src/components/menu/menu.js';
import '../src/entries/button.js';
import '../src/entries/dialog.js';
import '../src/entries/icon.js';
import '../src/entries/menu.js';
import '../src/icons/archive.js';
import '../src/icons/copy.js';
import '../src/icons/download.js';
import '../src/icons/edit.js';
import '../src/icons/more.js';
import '../src/icons/trash.js';
import { placements } from '../src/core/sizes.js';
import type { SamDocs } from './support/docs.js';
import type { Args } from './support/story.js';

const guide: SamDocs = {
  use: [
    'For further actions on one thing, such as a case, a message or a file, where there is no room for a button each.',
    'As the context menu of what it is the menu of, with `for`, beside the button that opens it as well.',
    'With items that are on or off, or one of which is chosen, for how a view is shown.',
  ],
  avoid: [
    'For the one or two actions that most people come for: they are buttons on the page.',
    'For an answer in a form: a select or radio buttons have a value, a label and an error.',
    'For the navigation of a site: links in a list show where one can go, and where one is.',
    'As the only way to something by right click: many people have none.',
  ],
  behaviour: [
    'The menu lies under its button, over it where there is no room, is never clipped by what is around it, and scrolls inside. `placement` names another side.',
    'An item closes the menu and gives the focus back to its button first. What it opens, a dialog for example, finds it there.',
    'Items of the type `checkbox` stay open, so that several can be switched; so do those of the type `radio` with the space bar. One radio is on in a group, or in the menu.',
    'An item with `href` is a link, with all that a browser offers on links.',
    '`sam-select` says which item it was. Each item has the native `click` as well; a menu hears of it first.',
    'A submenu is a `sam-menu` in the slot `submenu` of an item. It opens after a moment under a pointer, and stays while the pointer is on its way to it.',
    'On a small touch screen the menu is a sheet at the lower edge, with a way back.',
    'With `for`, a right click on that element or in it opens the menu there; so do the keys that systems have for it.',
    'Escape closes the innermost menu and nothing else; a press elsewhere closes all of them.',
  ],
  keyboard: [
    ['Enter, Space', 'On the button: opens the menu at its first item. On an item: chooses it.'],
    ['Down, Up', 'On the button: opens the menu at its first or last item. In it, moves, round the end.'],
    ['Home, End', 'Moves to the first or last item.'],
    ['Letters', 'Moves to the next item that begins with what is typed.'],
    [
      'Right, Left',
      'Opens a submenu and moves into it; closes it again. From right to left they change places.',
    ],
    ['Tab', 'Closes the menu and moves on from its button.'],
    ['Escape', 'Closes the innermost menu.'],
  ],
  announced: [
    'On the button: its name, “menu” or “has pop-up”, “collapsed” or “expanded”.',
    'The menu with its name: `label`, else the name of the button or of the item around a submenu.',
    'Each item with its name, “checked” or “not checked”, “unavailable”, “submenu”, its group and its place.',
  ],
  owes: [
    'A name for the button, with `aria-label` where only a picture shows.',
    'Items that begin with a verb, and a dialog that asks before something is lost.',
    'Another way to everything that a context menu offers.',
  ],
  family: ['sam-menu-item'],
  fixed: [
    'The height of an item: at least that of a control, so that fingers and unsteady hands hit it.',
    'A box or a ring before what can be on or off: colour alone would not tell it.',
  ],
};

const items = html`
  <sam-menu-item value="edit"><sam-icon slot="start" name="edit"></sam-icon>Edit</sam-menu-item>
  <sam-menu-item value="copy"
    ><sam-icon slot="start" name="copy"></sam-icon>Copy <span slot="end">Ctrl+C</span></sam-menu-item
  >
  <sam-menu-item value="archive" disabled
    ><sam-icon slot="start" name="archive"></sam-icon>Archive</sam-menu-item
  >
  <hr />
  <sam-menu-item value="delete" tone="danger"
    ><sam-icon slot="start" name="trash"></sam-icon>Delete</sam-menu-item
  >
`;

const actions = html`<sam-button slot="trigger">Actions</sam-button>${items}`;

/** Further things to do with one thing. The main action is a button on the page. */
const meta = {
  title: 'Actions/Menu',
  component: SamMenu.tag,
  args: { content: actions },
  parameters: { guide },
} satisfies Meta<Args<SamMenu>>;
export default meta;

type Story = StoryObj<Args<SamMenu>>;

export const Overview: Story = { tags: ['overview', 'aria'] };

/** Icons before the words, what helps after them, a line between groups. */
export const Anatomy: Story = {
  tags: ['aria', 'grid'],
  render: () => html`<div class="story-room"><sam-menu open>${actions}</sam-menu></div>`,
};

/** Items that are on or off stay open; of those in a group, one is on. */
export const Choices: Story = {
  tags: ['aria', 'grid'],
  render: () => html`
    <div class="story-room">
      <sam-menu open>
        <sam-button slot="trigger">View</sam-button>
        <sam-menu-item type="checkbox" value="closed">Closed cases</sam-menu-item>
        <sam-menu-item type="checkbox" value="mine" checked>Only mine</sam-menu-item>
        <div role="group" aria-label="Sort by">
          <sam-menu-item type="radio" value="date" checked>Date</sam-menu-item>
          <sam-menu-item type="radio" value="name">Name</sam-menu-item>
          <sam-menu-item type="radio" value="deadline" disabled>Deadline</sam-menu-item>
        </div>
      </sam-menu>
    </div>
  `,
};

/** Further items lie beside their item. Two levels are enough for most people. */
export const Submenu: Story = {
  tags: ['aria', 'grid'],
  render: () => html`
    <div class="story-room">
      <sam-menu open>
        <sam-button slot="trigger">Case 2024-1187</sam-button>
        <sam-menu-item value="open">Open</sam-menu-item>
        <sam-menu-item>
          Move to
          <sam-menu slot="submenu" open>
            <sam-menu-item value="kiruna">Kiruna</sam-menu-item>
            <sam-menu-item value="lulea">Luleå</sam-menu-item>
            <sam-menu-item>
              Another region
              <sam-menu slot="submenu">
                <sam-menu-item value="skane">Skåne</sam-menu-item>
                <sam-menu-item value="uppsala">Uppsala</sam-menu-item>
              </sam-menu>
            </sam-menu-item>
          </sam-menu>
        </sam-menu-item>
        <sam-menu-item value="print">Print</sam-menu-item>
      </sam-menu>
    </div>
  `,
};

/** An item with an address is a link: it can be opened in another tab, and its address copied. */
export const Links: Story = {
  tags: ['grid'],
  render: () => html`
    <sam-menu>
      <sam-button slot="trigger" variant="quiet">Ada Lindgren</sam-button>
      <sam-menu-item href="#profile">Your profile</sam-menu-item>
      <sam-menu-item href="#settings">Settings</sam-menu-item>
      <hr />
      <sam-menu-item value="leave">Log out</sam-menu-item>
    </sam-menu>
  `,
};

/** The button is ours or a native one, with words or with a picture and a name. */
export const Triggers: Story = {
  tags: ['aria', 'grid'],
  render: () => html`
    <div class="story-line">
      <sam-menu>${actions}</sam-menu>
      <sam-menu>
        <sam-button slot="trigger" variant="quiet" aria-label="Actions for 2024-1187"
          ><sam-icon name="more"></sam-icon></sam-button
        >${items}</sam-menu
      >
      <sam-menu><button slot="trigger" class="story-native">A native button</button>${items}</sam-menu>
      <sam-menu><sam-button slot="trigger" soft-disabled>Out of use</sam-button>${items}</sam-menu>
    </div>
  `,
};

/** Where there is room, on the side that is named; else on the other. */
export const Placements: Story = {
  tags: ['behaviour'],
  render: () => html`
    <div class="story-line">
      ${placements.map(
        (placement) =>
          html`<sam-menu placement=${placement}
            ><sam-button slot="trigger">${placement}</sam-button>${items}</sam-menu
          >`,
      )}
    </div>
  `,
};

/** A right click in the row opens the same menu as the button at its end. */
export const ContextMenu: Story = {
  tags: ['behaviour'],
  render: () => html`
    <table>
      <thead>
        <tr>
          <th>Case</th>
          <th>Subject</th>
          <th>Actions</th>
        </tr>
      </thead>
      <tbody>
        ${['2024-1187', '2024-1188'].map(
          (number) =>
            html`<tr id=${`case-${number}`}>
              <th>${number}</th>
              <td>Parking permit</td>
              <td>
                <sam-menu for=${`case-${number}`}>
                  <sam-button
                    slot="trigger"
                    size="small"
                    variant="quiet"
                    aria-label=${`Actions for ${number}`}
                    ><sam-icon name="more"></sam-icon></sam-button
                  >${items}</sam-menu
                >
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
  `,
};

/** Long words wrap, and the icon stays beside the first line. */
export const LongText: Story = {
  tags: ['grid'],
  render: () => html`
    <div class="story-room" lang="fi">
      <sam-menu open>
        <sam-button slot="trigger">Toiminnot</sam-button>
        <sam-menu-item
          ><sam-icon slot="start" name="download"></sam-icon>Lataa vammaispalveluhakemuksen lisäselvityspyyntö
          <span slot="end">PDF</span></sam-menu-item
        >
        <sam-menu-item type="checkbox" checked>Näytä myös käsitellyt hakemukset</sam-menu-item>
      </sam-menu>
    </div>
  `,
};

/** The dialog that an item opens gives the focus back to the button of the menu. */
export const OpensADialog: Story = {
  tags: ['behaviour'],
  render: () => html`
    <sam-menu @sam-select=${ask}>${actions}</sam-menu>
    <sam-dialog label="Delete the case?" size="small">
      It cannot be brought back.
      <sam-button slot="actions" variant="primary" tone="danger" commandfor="" command="">Delete</sam-button>
    </sam-dialog>
  `,
};

function ask({ value, target }: SamSelectEvent) {
  const menu = target as SamMenu;
  if (value === 'delete') menu.parentElement!.querySelector('sam-dialog')!.showModal();
}
