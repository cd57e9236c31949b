import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/entries/alert.js';
import '../src/entries/button.js';
import '../src/entries/dialog.js';
import '../src/entries/icon.js';
import '../src/entries/text-field.js';
import '../src/i18n/sv.js';
import '../src/icons/send.js';
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
  render: () => html`
    <div class="pattern-page" lang="sv">
      <header class="pattern-header">
        <p class="pattern-sender">Ekvik kommun</p>
        <p><a href="#meny">Alla e-tjänster</a></p>
      </header>
      <main class="pattern-main">
        <h1>Anmäl ett fel på gata eller i park</h1>
        <p class="pattern-lead">
          Trasiga lampor, hål i gatan, skräp, fallna träd. Det tar ett par minuter, utan inloggning.
        </p>
        <sam-alert tone="warning" heading="Är det akut?" heading-level="2">
          Ring 112 om någon är i fara. Ring vår jour på <a href="tel:+4600000000">00-000 00 00</a> om det inte
          kan vänta till i morgon.
        </sam-alert>
        <form class="pattern-form" method="post" @submit=${lookOver}>
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
                label="Postnummer"
                name="postcode"
                width="7"
                inputmode="numeric"
                pattern="[0-9]{3} ?[0-9]{2}"
                title="Skriv fem siffror, till exempel 123 45."
              ></sam-text-field>
              <sam-text-field label="Ort" name="city" value="Ekvik"></sam-text-field>
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
        <div class="pattern-result"></div>
      </main>
      <footer class="pattern-footer">
        <p>Ekvik kommun, Storgatan 1, 123 45 Ekvik</p>
        <p><a href="#tillganglighet">Tillgänglighet på webbplatsen</a></p>
      </footer>
      <sam-dialog label="Stämmer det här?">
        <dl class="pattern-answers"></dl>
        <form slot="actions" method="dialog" class="pattern-line">
          <sam-button variant="primary" value="send">Skicka</sam-button>
          <sam-button value="">Ändra</sam-button>
        </form>
      </sam-dialog>
    </div>
  `,
};

/** Shows in the dialog what would be sent, and sends it when the person agrees. */
async function lookOver(event: SubmitEvent) {
  event.preventDefault();
  const form = event.target as HTMLFormElement;
  const page = form.closest('.pattern-page')!;
  const dialog = page.querySelector('sam-dialog')!;
  const answers = [...form.querySelectorAll('sam-text-field')].filter(({ value }) => value);
  page.querySelector('dl')!.replaceChildren(
    ...answers.map(({ label, value }) => {
      const row = document.createElement('div');
      row.append(
        Object.assign(document.createElement('dt'), { textContent: label }),
        Object.assign(document.createElement('dd'), { textContent: value }),
      );
      return row;
    }),
  );
  dialog.returnValue = '';
  dialog.showModal();
  await new Promise((closed) => dialog.addEventListener('close', closed, { once: true }));
  const button = form.querySelector('sam-button')!;
  if (dialog.returnValue !== 'send') return button.release();
  button.loading = true;
  const number = await send(form).catch(() => undefined);
  button.loading = false;
  button.release();
  receipt(page.querySelector('.pattern-result')!, number);
  if (number) form.reset();
}

/** What a service has here is its own; without an address there is nothing to send to, and the page only shows how it would be. */
async function send(form: HTMLFormElement): Promise<string> {
  if (!form.hasAttribute('action')) return '2026-0412';
  const response = await fetch(form.action, { method: form.method, body: new FormData(form) });
  if (!response.ok) throw new Error(String(response.status));
  return ((await response.json()) as { number: string }).number;
}

function receipt(place: Element, number: string | undefined) {
  const alert = document.createElement('sam-alert');
  Object.assign(
    alert,
    number
      ? { tone: 'success', heading: 'Tack, vi har tagit emot din anmälan', headingLevel: 2, live: true }
      : { tone: 'danger', heading: 'Anmälan kunde inte skickas', headingLevel: 2, live: true },
  );
  const text = document.createElement('p');
  text.textContent = number
    ? `Ärendet har nummer ${number}. Vi tittar på det inom tre arbetsdagar, och du får svar med e-post.`
    : 'Det beror på oss. Dina svar står kvar. Försök igen om en stund, eller ring oss på 00-000 00 00.';
  alert.append(text);
  place.replaceChildren(alert);
  alert.tabIndex = -1;
  alert.focus();
}
