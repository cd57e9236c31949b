import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { alertTones, SamAlert } from '../src/components/alert/alert.js';
import '../src/entries/alert.js';
import '../src/entries/button.js';
import '../src/entries/icon.js';
import '../src/icons/calendar.js';
import type { SamDocs } from './support/docs.js';
import { grid, type Args } from './support/story.js';

const docs: SamDocs = {
  use: [
    'For what people should know before they go on: a danger, a mistake, what came of something they did.',
    'With `live` where it comes to the page after they did something, so that everybody learns of it.',
    'With `heading-level` where it belongs to the outline of the page, so that it can be found by its heading.',
  ],
  avoid: [
    'For the error of one field: that stands beside the field.',
    'For what has to be answered before the page goes on: that is a dialog.',
    'For decoration. Where everything is an alert, nothing is.',
  ],
  behaviour: [
    'The tone is told by a word in the language of the page, by a shape and by a colour.',
    'Dismissed, it is hidden and stays in the page: whoever drew it may remove it when `sam-dismiss` comes.',
    'After that the focus is on the next thing that takes it, else on the one before, unless a listener of `sam-dismiss` has moved it.',
  ],
  keyboard: [
    ['Tab', 'Moves to its actions and to the button that dismisses it. The alert itself takes no focus.'],
    ['Enter, Space', 'On that button: dismisses it.'],
  ],
  announced: [
    'The word for the tone, then heading and text. A heading of `heading-level` is one to assistive technology too.',
    'With `live`: word, heading and text, once, when it comes to the page or its heading changes. `danger` interrupts, the others wait (WCAG 4.1.3).',
  ],
  owes: [
    'A heading that says what is the matter, and a text that says what to do about it.',
    'Patience: an alert that goes by itself is gone before some have read it (WCAG 2.2.1).',
  ],
  fixed: [
    'The shapes of the tones: they tell them apart for those who see no colours.',
    'Text on the tint of its tone, at 4.5:1 and more (WCAG 1.4.3).',
  ],
};

/** An alert tells what people should know now, and what they can do about it. */
const meta = {
  title: 'Feedback/Alert',
  component: SamAlert.tag,
  args: {
    heading: 'The service closes at six',
    content: 'Save what you have written before that. It will be here tomorrow.',
  },
  parameters: { guide: docs },
} satisfies Meta<Args<SamAlert>>;
export default meta;

type Story = StoryObj<Args<SamAlert>>;

export const Overview: Story = { tags: ['overview', 'aria'], args: { tone: 'warning' } };

/** A heading, a text, what can be done, and a picture of its own. */
export const Anatomy: Story = {
  tags: ['aria', 'grid'],
  render: () => html`
    <div class="story-stack">
      <sam-alert tone="danger" heading="The report was not sent" heading-level="2" dismissible>
        The connection broke. Your answers are still here.
        <sam-button slot="actions" tone="danger" size="small" variant="quiet">Try again</sam-button>
        <sam-button slot="actions" tone="danger" size="small" variant="quiet">Save as a draft</sam-button>
      </sam-alert>
      <sam-alert heading="The office is closed on 6 June">
        <sam-icon slot="icon" name="calendar"></sam-icon>
        We answer letters again on 7 June.
      </sam-alert>
      <sam-alert tone="success">Your answers are saved.</sam-alert>
    </div>
  `,
};

/** What it means: a fact, a success, something to take care of, a danger or mistake. */
export const Tones: Story = { tags: ['aria', 'grid'], render: grid({ tone: alertTones }) };

/** Long words wrap beside the shape. */
export const LongText: Story = {
  tags: ['grid'],
  render: () => html`
    <div class="story-narrow">
      <sam-alert lang="fi" tone="warning" dismissible heading="Vammaispalveluhakemuksen lisäselvityspyyntö">
        Toimita pyydetyt asiakirjat viimeistään 30. marraskuuta.
      </sam-alert>
    </div>
  `,
};

/** It is said when it comes, and the focus goes on to the button when it is dismissed. */
export const Live: Story = {
  tags: ['behaviour'],
  render: () => html`
    <div class="story-stack">
      <div><sam-alert heading="Not saved yet">What you have written is on this device only.</sam-alert></div>
      <div><sam-button @click=${save}>Save</sam-button></div>
    </div>
  `,
};

function save({ target }: Event) {
  const alert = document.createElement('sam-alert');
  Object.assign(alert, { tone: 'success', heading: 'Saved', live: true, dismissible: true });
  alert.append('You can close the page now.');
  (target as Element).closest('.story-stack')!.firstElementChild!.replaceChildren(alert);
}
