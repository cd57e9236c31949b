import 'samklang/samklang.css';
import 'samklang/page.css';
import 'samklang/button.js';
import 'samklang/text-field.js';
import 'samklang/i18n/sv.js';
import type { SamTextField } from 'samklang';
import { announce } from 'samklang/announce.js';

const form = document.querySelector('form')!;
const send = form.querySelector('sam-button')!;
const email = form.querySelector<SamTextField>('[name=email]')!;
const receipt = document.querySelector<HTMLElement>('#receipt')!;

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
  receipt.textContent = ok ? `Tack, svaret kommer till ${email.value}.` : 'Försök igen om en stund.';
  announce(receipt.textContent);
});

email.addEventListener('sam-clear', () => (receipt.textContent = ''));
