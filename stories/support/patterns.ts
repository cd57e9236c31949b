import { html, type TemplateResult } from 'lit';
import '../../src/entries/alert.js';
import '../../src/entries/button.js';
import '../../src/entries/dialog.js';

/** A page of a service in Swedish: what its agency puts around every form, the place of the receipt, and the dialog that shows the answers. */
export const service = (content: TemplateResult): TemplateResult => html`
  <div class="pattern-page" lang="sv">
    <header class="pattern-header">
      <p class="pattern-sender">Ekvik kommun</p>
      <p><a href="#meny">Alla e-tjänster</a></p>
    </header>
    <main class="pattern-main">
      ${content}
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
`;

/** A question, and the answer to it. */
export type Row = [question: string, answer: string];

/** What a service says when something was sent to it. */
export interface Receipt {
  received: string;
  next(number: string): string;
  failed: string;
}

/** Shows in the page's dialog what would be sent, sends it when the person agrees, and says what happens next. */
export async function lookOver(
  event: SubmitEvent,
  answers: (form: HTMLFormElement) => Row[],
  words: Receipt,
): Promise<void> {
  event.preventDefault();
  const form = event.target as HTMLFormElement;
  const page = form.closest('.pattern-page')!;
  const dialog = page.querySelector('sam-dialog')!;
  page.querySelector('dl')!.replaceChildren(
    ...answers(form).map(([question, answer]) => {
      const row = document.createElement('div');
      row.append(
        Object.assign(document.createElement('dt'), { textContent: question.replace(' (valfritt)', '') }),
        Object.assign(document.createElement('dd'), { textContent: answer }),
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
  tell(page.querySelector('.pattern-result')!, number, words);
  if (number) form.reset();
}

/** What a service has here is its own; without an address there is nothing to send to, and the page only shows how it would be. */
async function send(form: HTMLFormElement): Promise<string> {
  if (!form.hasAttribute('action')) return '2026-0412';
  const response = await fetch(form.action, { method: form.method, body: new FormData(form) });
  if (!response.ok) throw new Error(String(response.status));
  return ((await response.json()) as { number: string }).number;
}

function tell(place: Element, number: string | undefined, { received, next, failed }: Receipt) {
  const alert = document.createElement('sam-alert');
  Object.assign(alert, {
    tone: number ? 'success' : 'danger',
    heading: number ? received : failed,
    headingLevel: 2,
    live: true,
  });
  const text = document.createElement('p');
  text.textContent = number
    ? next(number)
    : 'Det beror på oss. Dina svar står kvar. Försök igen om en stund, eller ring oss på 00-000 00 00.';
  alert.append(text);
  place.replaceChildren(alert);
  alert.tabIndex = -1;
  alert.focus();
}
