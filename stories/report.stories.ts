import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/entries/alert.js';
import '../src/entries/button.js';
import '../src/entries/icon.js';
import '../src/entries/text-field.js';
import '../src/i18n/sv.js';
import '../src/icons/send.js';
import { lookOver, service, type Row } from './support/patterns.js';
import './support/patterns.css';

/**
 * Someone reports a broken lamp to a municipality. The form asks what the municipality has to know and nothing else, a
 * dialog shows what will be sent, and a receipt says what happens next.
 */
const meta = {
  title: 'Patterns/Report',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen' },
} satisfies Meta;
export default meta;

/** A page of a real kind, with the whole way of a report: fill it in, look it over, send it, keep the receipt. */
export const Report: StoryObj = {
  tags: ['aria', 'grid', 'behaviour'],
  render: () =>
    service(html`
      <h1>Anmäl ett fel på gata eller i park</h1>
      <p class="pattern-lead">
        Trasiga lampor, hål i gatan, skräp, fallna träd. Det tar ett par minuter, utan inloggning.
      </p>
      <sam-alert tone="warning" heading="Är det akut?" heading-level="2">
        Ring 112 om någon är i fara. Ring vår jour på <a href="tel:+4600000000">00-000 00 00</a> om det inte
        kan vänta till i morgon.
      </sam-alert>
      <form class="pattern-form" method="post" @submit=${send}>
        <section aria-labelledby="what">
          <h2 id="what">Vad har hänt?</h2>
          <sam-text-field
            label="Vad är det för fel?"
            hint="Till exempel: Gatlampan utanför biblioteket är trasig."
            name="subject"
            required
            maxlength="80"
            counter
          ></sam-text-field>
          <sam-text-field
            label="Gata och nummer"
            hint="Eller närmaste korsning eller park."
            name="street"
            required
          ></sam-text-field>
          <div class="pattern-row">
            <sam-text-field
              label="Postnummer (valfritt)"
              name="postcode"
              width="7"
              inputmode="numeric"
              pattern="[0-9]{3} ?[0-9]{2}"
              title="Skriv fem siffror, till exempel 123 45."
            ></sam-text-field>
            <sam-text-field label="Ort" name="city" required value="Ekvik"></sam-text-field>
          </div>
        </section>
        <section aria-labelledby="who">
          <h2 id="who">Hur når vi dig?</h2>
          <sam-text-field label="Namn" name="name" required autocomplete="name"></sam-text-field>
          <sam-text-field
            label="E-post"
            hint="Hit skickar vi kvittot och svaret."
            name="email"
            type="email"
            required
            autocomplete="email"
          ></sam-text-field>
          <sam-text-field
            label="Telefon (valfritt)"
            name="phone"
            type="tel"
            width="18"
            autocomplete="tel"
          ></sam-text-field>
        </section>
        <div class="pattern-actions">
          <sam-button variant="primary" size="large" submit-once>
            <sam-icon slot="start" name="send"></sam-icon>Skicka anmälan
          </sam-button>
          <p>
            Det du skickar blir en allmän handling. <a href="#uppgifter">Så behandlar vi dina uppgifter</a>
          </p>
        </div>
      </form>
    `),
};

const answers = (form: HTMLFormElement): Row[] =>
  [...form.querySelectorAll('sam-text-field')].flatMap(({ label, value }) => (value ? [[label, value]] : []));

const send = (event: SubmitEvent) =>
  lookOver(event, answers, {
    received: 'Tack, vi har tagit emot din anmälan',
    next: (number) =>
      `Ärendet har nummer ${number}. Vi tittar på det inom tre arbetsdagar, och du får svar med e-post.`,
    failed: 'Anmälan kunde inte skickas',
  });
