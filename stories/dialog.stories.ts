import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { SamDialog, type SamBeforeCloseEvent } from '../src/components/dialog/dialog.js';
import { sizes } from '../src/core/sizes.js';
import '../src/entries/button.js';
import '../src/entries/dialog.js';
import '../src/entries/icon.js';
import '../src/entries/text-field.js';
import '../src/icons/user-plus.js';
import type { SamDocs } from './support/docs.js';
import { render, type Args } from './support/story.js';

const guide: SamDocs = {
  use: [
    'For one question that must be answered, or one short task, before the page makes sense again.',
    'Before something is lost for good. Say what is lost, and let the button say what it does: “Delete report”, not “OK”.',
    'With `autofocus` on the first field of a form, or on the harmless button where something can be lost.',
  ],
  avoid: [
    'To say that something went well or wrong: an alert on the page stays until it has been read.',
    'For a long form or several steps: a page of its own has an address and survives a reload.',
    'For what is not asked for: nobody expects a dialog when a page loads.',
  ],
  behaviour: [
    '`showModal()` opens it, as does `open`; `close(returnValue)` closes it without asking, `requestClose(returnValue)` asks first.',
    'Whatever a person does to close it asks `sam-before-close` first, whose `reason` is `escape`, `backdrop`, `close-button`, `submit` or `request`. `preventDefault()` keeps it open, as often as it is asked.',
    'The one exception is the back gesture of a phone: browsers let a page refuse it once after each press. The second time they close the dialog without asking; `toggle` and `close` still come.',
    'A form with `method="dialog"` in it closes it, and `returnValue` is the value of the button, as in a native dialog. `sam-button` can be that button.',
    'Escape closes one layer: first a menu or another dialog that is open in it. A press beside the dialog closes it with `light-dismiss` only.',
    'The page behind keeps its place, cannot be scrolled and does not move. Where the dialog is higher than the window, it scrolls inside and its head and actions stay in sight.',
    'On a window narrower than 30 rem it fills the screen. So it does at 400 % zoom.',
    'The commands `--show` and `--close` of a button work where browsers have commands (Chrome and Edge 135, Firefox 144, Safari 26.2). For others a click listener calls `showModal()` and `close()`.',
    'Removed or moved while it is open, it leaves nothing behind; back in the page, it is open again for as long as it has the attribute.',
  ],
  keyboard: [
    ['Escape', 'Closes the innermost layer, unless that is refused.'],
    [
      'Tab, Shift+Tab',
      'Move through what is in the dialog, and from its ends to the controls of the browser.',
    ],
    ['Arrow Up, Arrow Down, Page Up, Page Down', 'Scroll a dialog that is higher than the window.'],
  ],
  announced: [
    'Its heading as name and “dialog” as role, then what has the focus: the first thing with `autofocus`, else the dialog as a whole, so that reading begins at its start.',
    '“Close” in the language of the page as the name of the button that closes.',
    'What the element’s `aria-describedby` names as description, read when the dialog opens: for the one sentence that a question stands on.',
    'What `announce()` says while it is open, also from a script that knows nothing of the dialog.',
    'When it closes, the focus is where it came from. If that is gone: in what stood next to it, and at last on the main part of the page.',
  ],
  owes: [
    'A heading in `label` that asks the question or names the task. It is the name of the dialog.',
    'Something that opens it, usually a button, with a text that lets people expect a dialog.',
    'A way out in words beside the main action (“Keep it”): the cross alone does not say what happens.',
    'With `sam-before-close` refused, an explanation in the dialog of why it stays and what to do.',
  ],
  fixed: [
    'That the rest of the page waits: what does not have to wait is a popover, or a part of the page.',
    'The distance of the head and actions from the edges, so that dialogs look alike wherever they open.',
    'That it fills a small screen: half a dialog on a phone is neither read nor reached.',
  ],
};

const openIn = (root: ParentNode) => root.querySelector<SamDialog>('sam-dialog')!.showModal();
const openBeside = ({ currentTarget }: Event) => openIn((currentTarget as Element).parentElement!);
const openAtOnce = ({ canvasElement }: { canvasElement: HTMLElement }) => openIn(canvasElement);

const lost = 'Your application and its three attachments are deleted. This cannot be undone.';
const answers = html`
  <form slot="actions" method="dialog" class="story-line">
    <sam-button value="withdraw" variant="primary" tone="danger">Withdraw application</sam-button>
    <sam-button value="keep">Keep it</sam-button>
  </form>
`;

/** Dialogs hold the page until they are answered. Ask one thing. */
const meta = {
  title: 'Overlays/Dialog',
  component: SamDialog.tag,
  args: {
    label: 'Withdraw your application?',
    size: 'small',
    content: html` <p>${lost}</p>
      ${answers}`,
  },
  parameters: { guide },
  render: (args, context) => html`
    <sam-button @click=${openBeside}>Withdraw application</sam-button>${render(args, context)}
  `,
} satisfies Meta<Args<SamDialog>>;
export default meta;

type Story = StoryObj<Args<SamDialog>>;

export const Overview: Story = {
  tags: ['overview', 'aria'],
  args: {
    content: html` <p id="lost">${lost}</p>
      ${answers}`,
    'aria-describedby': 'lost',
  },
};

const drawn = (button: string, dialog: TemplateResult) => () => html`
  <sam-button @click=${openBeside}>${button}</sam-button>${dialog}
`;

/** Heading, content, actions. A heading with more than text in it goes into the slot `label`. */
export const Anatomy: Story = {
  tags: ['aria', 'grid'],
  play: openAtOnce,
  render: drawn(
    'Share case',
    html`
      <sam-dialog>
        <span slot="label"><sam-icon name="user-plus"></sam-icon> Share case 2024-118</span>
        <form id="share" method="dialog">
          <sam-text-field
            label="Colleague"
            hint="They can read everything in the case and write notes."
            name="colleague"
            autofocus
          ></sam-text-field>
        </form>
        <sam-button slot="actions" form="share" value="share" variant="primary">Share</sam-button>
        <sam-button slot="actions" form="share" value="cancel" formnovalidate>Cancel</sam-button>
      </sam-dialog>
    `,
  ),
};

/** Small for a question, medium for a short form, large for what must be read or compared. */
export const Sizes: Story = {
  tags: ['behaviour'],
  render: () => html`
    <div class="story-line">
      ${sizes.map(
        (size) => html`
          <div>
            <sam-button @click=${openBeside}>Open ${size}</sam-button>
            <sam-dialog size=${size} label="Change of address">
              <p>
                The new address holds for letters from 1 March. Decisions that are on their way go to the old
                one.
              </p>
            </sam-dialog>
          </div>
        `,
      )}
    </div>
  `,
};

/** Open, as a small question. */
export const States: Story = { tags: ['aria', 'grid'], play: openAtOnce };

/** Without the button that closes, where each of the two ways out must be chosen. Escape still asks. */
export const WithoutCloseButton: Story = {
  tags: ['grid'],
  args: { noClose: true },
  play: openAtOnce,
};

/** Head and actions stay in sight while the text scrolls. */
export const LongContent: Story = {
  tags: ['grid'],
  play: openAtOnce,
  render: drawn(
    'Read the terms',
    html`
      <sam-dialog size="large" label="Terms of the service">
        ${Array.from(
          { length: 12 },
          (_, at) => html`
            <h3>${at + 1}. What you agree to</h3>
            <p>
              You may use the service for your own matters and, with a power of attorney, for those of someone
              else. What you write is kept for as long as the law on archives demands, and you can read it at
              any time under “My matters”. We tell you at least thirty days before anything of this changes.
            </p>
          `,
        )}
        <form slot="actions" method="dialog" class="story-line">
          <sam-button value="agree" variant="primary">Agree</sam-button>
          <sam-button value="later">Decide later</sam-button>
        </form>
      </sam-dialog>
    `,
  ),
};

/** Long words wrap and a long heading takes the lines it needs: nothing is cut off. */
export const LongWords: Story = {
  tags: ['grid'],
  play: openAtOnce,
  render: drawn(
    'Avaa',
    html`
      <sam-dialog
        lang="fi"
        size="small"
        label="Peruutetaanko vammaistenpalveluhakemuksen lisäselvityspyyntö?"
      >
        <p>Lisäselvityspyyntöön liitetyt asiakirjat poistetaan sosiaalihuollon asiakastietojärjestelmästä.</p>
        <form slot="actions" method="dialog" class="story-line">
          <sam-button variant="primary" tone="danger">Peruuta lisäselvityspyyntö</sam-button>
          <sam-button>Palaa hakemukseen</sam-button>
        </form>
      </sam-dialog>
    `,
  ),
};

/** What would be lost is asked about, whichever way the person leaves. */
export const RefusesToClose: Story = {
  tags: ['behaviour'],
  render: drawn(
    'Write a note',
    html`
      <sam-dialog label="Note on case 2024-118" @sam-before-close=${keepDraft}>
        <form method="dialog" class="story-form">
          <sam-text-field label="Note" name="note" autofocus></sam-text-field>
          <div class="story-line">
            <sam-button value="save" variant="primary">Save note</sam-button>
            <sam-button type="button" @click=${discard}>Discard</sam-button>
          </div>
          <output></output>
        </form>
      </sam-dialog>
    `,
  ),
};

/** One Escape closes one of them, and each gives the focus back to what opened it. */
export const Nested: Story = {
  tags: ['aria', 'behaviour'],
  play: openAtOnce,
  render: drawn(
    'Edit case',
    html`
      <sam-dialog label="Case 2024-118">
        <p>Responsible: Aino Lehtonen</p>
        <div slot="actions">
          <sam-button @click=${openBeside}>Delete case</sam-button>
          <sam-dialog size="small" label="Delete the case?">
            <p>The case and its notes are deleted for everyone.</p>
            <form slot="actions" method="dialog" class="story-line">
              <sam-button variant="primary" tone="danger" value="delete">Delete case</sam-button>
              <sam-button>Keep it</sam-button>
            </form>
          </sam-dialog>
        </div>
      </sam-dialog>
    `,
  ),
};

/** A press beside it closes it. For what can be opened again without a loss. */
export const LightDismiss: Story = {
  tags: ['behaviour'],
  render: drawn(
    'Who can see this?',
    html`
      <sam-dialog light-dismiss size="small" label="Who can see this?">
        <p>You, the person responsible for the case, and their stand-in.</p>
      </sam-dialog>
    `,
  ),
};

/** Where the browser has commands, no script is needed to open it. */
export const ByCommand: Story = {
  tags: ['behaviour'],
  render: () => html`
    <sam-button commandfor="hours" command="--show">Opening hours</sam-button>
    <sam-dialog id="hours" size="small" label="Opening hours">
      <p>Monday to Friday from 9 to 16. On the day before a public holiday from 9 to 12.</p>
      <sam-button slot="actions" commandfor="hours" command="--close">Close</sam-button>
    </sam-dialog>
  `,
};

function keepDraft(event: SamBeforeCloseEvent) {
  const form = (event.target as Element).querySelector('form')!;
  const isLost = event.reason !== 'submit' && form.querySelector('sam-text-field')!.value !== '';
  if (isLost) event.preventDefault();
  form.querySelector('output')!.textContent = isLost ? 'Save the note or discard it first.' : '';
}

function discard({ currentTarget }: Event) {
  const dialog = (currentTarget as Element).closest('sam-dialog')!;
  dialog.querySelector('form')!.reset();
  dialog.close('discard');
}
