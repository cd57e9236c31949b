import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { linkVariants, SamLink } from '../src/components/link/link.js';
import { sizes } from '../src/core/sizes.js';
import '../src/entries/button.js';
import '../src/entries/icon.js';
import '../src/entries/link.js';
import '../src/icons/file-text.js';
import '../src/icons/mail.js';
import type { SamDocs } from './support/docs.js';
import { grid, type Args } from './support/story.js';

const guide: SamDocs = {
  use: [
    'To go somewhere: another page, a place on this one, a file. People can open it in a new tab, copy and bookmark it.',
    '`standalone` in lists, under cards and in menus of a page, where it stands by itself and is pressed with a finger.',
    '`action` for the one way onward of a page, where nothing is sent: “Start now”.',
  ],
  avoid: [
    'For something that happens on this page: that is a button.',
    'With a text such as “here” or “read more”: many people go through the links of a page without the text around them.',
    'With `target="_blank"`, unless the page must stay as it is, in the middle of a form say. People know how to open a new tab, and not all know how to come back from one.',
  ],
  behaviour: [
    'What people should know before they go stands in brackets after the text, in the language of the page: kind and size of a file, download, external website, new window.',
    'An arrow shows the same to those who look: onward, out of here, down to you. An icon in the slot `end` takes its place.',
    'It is a native link: every way to open, copy, drag or save a link works, and a script’s `click()` follows it.',
    'With `target="_blank"` the new page cannot reach this one (`rel="noopener"`), unless `rel` says otherwise.',
    'Without `href` it is the place of a link, as in HTML: a text that takes no focus.',
    'Printed, the address of a page elsewhere stands after it.',
  ],
  keyboard: [
    ['Enter', 'Follows the link.'],
    ['Tab', 'Moves on to the next.'],
  ],
  announced: [
    'Its text and what stands in brackets as name, “link” as role; “visited” where the browser says so.',
    'With `aria-current`: “current page”, “current step” or what it says. It is drawn, too: bold, with a strong line.',
    '`aria-label`, `aria-labelledby`, `aria-describedby` and the other ARIA attributes of the element arrive on the link inside. What stands in brackets stays part of the name.',
  ],
  owes: [
    'A text that says where it leads, and the same text for the same place.',
    'The true size of the file, in bytes: it is not asked from the server.',
    '`lang` on the element where its text is in another language; what stands in brackets follows.',
  ],
  fixed: [
    'The line under a link: colour alone does not tell it from the text around it (WCAG 1.4.1).',
    'The words for new windows and downloads: nobody should be surprised (WCAG 3.2.5).',
    'The focus ring: it is the same everywhere, so that people find it.',
  ],
};

/** Links lead somewhere. Their text says where. */
const meta = {
  title: 'Navigation/Link',
  component: SamLink.tag,
  args: { content: 'Who can have a parking permit', href: '#permits' },
  parameters: { guide },
} satisfies Meta<Args<SamLink>>;
export default meta;

type Story = StoryObj<Args<SamLink>>;

export const Overview: Story = { tags: ['overview', 'aria'] };

/** In a text, with icons, and with what people should know before they go. */
export const Anatomy: Story = {
  tags: ['aria', 'grid'],
  render: () => html`
    <div class="story-stack">
      <p class="story-prose">
        Before you apply, read <sam-link href="#permits">who can have a parking permit</sam-link> and have
        <sam-link href="#certificate" file-type="PDF" file-size="1234567">the doctor’s certificate</sam-link>
        at hand. It is also explained by
        <sam-link href="https://transport.example/" external>the Transport Agency</sam-link>.
      </p>
      <sam-link variant="standalone" href="mailto:parking@example.org"
        ><sam-icon slot="start" name="mail"></sam-icon>Write to the parking office</sam-link
      >
      <sam-link variant="standalone" href="#decision"
        >The decision<sam-icon slot="end" name="file-text"></sam-icon
      ></sam-link>
    </div>
  `,
};

/** In a text, by itself, and as the way onward. */
export const Variants: Story = { tags: ['grid'], render: grid({ variant: linkVariants }) };

/** A link by itself and one onward have the sizes of buttons; in a text it is as large as the text. */
export const Sizes: Story = {
  tags: ['grid'],
  render: grid({ size: sizes, variant: ['standalone', 'action'] }),
};

/** Kind and size of a file, a download, an external website, a new window: in words, in the language of the page. */
export const Told: Story = {
  tags: ['aria', 'grid'],
  args: { content: 'Application form', variant: 'standalone' },
  render: grid({
    what: {
      file: { fileType: 'PDF', fileSize: 1234567 },
      download: { fileType: 'ODT', fileSize: 48200, download: 'application.odt' },
      external: { external: true, href: 'https://transport.example/' },
      'new window': { target: '_blank' },
      both: { external: true, target: '_blank', href: 'https://transport.example/' },
      Swedish: { lang: 'sv', content: 'Ansökan', fileType: 'PDF', fileSize: 1234567, target: '_blank' },
      French: { lang: 'fr', content: 'Demande', fileType: 'PDF', fileSize: 1234567, external: true },
    },
  }),
};

/** The current page, step or place, and a link that leads nowhere yet. */
export const States: Story = {
  tags: ['aria', 'grid'],
  render: grid({
    variant: linkVariants,
    state: {
      rest: {},
      current: { 'aria-current': 'page' },
      'without address': { href: undefined },
    },
  }),
};

/** Links of a place, one of which is where the person is. */
export const InNavigation: Story = {
  tags: ['aria', 'grid'],
  render: () => html`
    <nav aria-label="Parking permits">
      <ul class="story-links">
        <li><sam-link variant="standalone" href="#who">Who can have one</sam-link></li>
        <li><sam-link variant="standalone" href="#how" aria-current="page">How to apply</sam-link></li>
        <li><sam-link variant="standalone" href="#time">How long it takes</sam-link></li>
      </ul>
    </nav>
  `,
};

/** The way onward beside a button: as high, on one line, and still a link. */
export const BesideAButton: Story = {
  tags: ['aria', 'grid'],
  render: () => html`
    <div class="story-line">
      <sam-button variant="primary">Save draft</sam-button>
      <sam-link variant="action" href="#next">Go on without saving</sam-link>
    </div>
  `,
};

/** Long words wrap, and the arrow never stands alone in a line. */
export const LongText: Story = {
  tags: ['grid'],
  render: () => html`
    <div class="story-narrow">
      <sam-link lang="fi" href="#form" file-type="PDF" file-size="482000" target="_blank"
        >Vammaispalveluhakemuksen lisäselvityspyyntölomake</sam-link
      >
      <sam-link lang="de" variant="action" href="#next"
        >Rechtsschutzversicherungsbescheinigung beantragen</sam-link
      >
      <sam-link lang="de" variant="standalone" href="https://amt.example/" external
        >Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung</sam-link
      >
    </div>
  `,
};
