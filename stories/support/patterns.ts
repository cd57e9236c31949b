import '../../src/entries/alert.js';
import '../../src/entries/button.js';
import '../../src/entries/dialog.js';

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
        Object.assign(document.createElement('dt'), { textContent: question }),
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
