import 'samklang/samklang.css';
import 'samklang/page.css';
import 'samklang/alert.js';
import 'samklang/button.js';
import 'samklang/text-field.js';
import 'samklang/i18n/sv.js';
import type { SamTextField } from 'samklang';

const form = document.querySelector('form')!;
const send = form.querySelector('sam-button')!;
const email = form.querySelector<SamTextField>('[name=email]')!;
const receipt = document.createElement('sam-alert');
receipt.live = receipt.dismissible = true;

const body = () => {
  const answers = [...new FormData(form)].filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return new URLSearchParams(answers);
};

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  send.loading = true;
  const { ok } = await fetch('received.html', { method: 'POST', body: body() });
  send.loading = false;
  receipt.tone = ok ? 'success' : 'danger';
  receipt.heading = ok ? 'Tack för din anmälan' : 'Anmälan kom inte fram';
  receipt.textContent = ok ? `Svaret kommer till ${email.value}.` : 'Försök igen om en stund.';
  form.after(receipt);
});

email.addEventListener('sam-clear', () => receipt.remove());
