import { html } from 'lit';
import 'samklang/alert.js';
import 'samklang/button.js';
import 'samklang/text-field.js';
import 'samklang/i18n/sv.js';

export const report = (name) => html`
  <h1>Anmäl ett fel</h1>
  <sam-alert tone="info" heading="Telefonen är stängd i dag">Skriv till oss i stället.</sam-alert>
  <form action="received.html" method="post">
    <sam-text-field label="Ditt namn" name="name" autocomplete="name" required value=${name}></sam-text-field>
    <sam-text-field label="E-post" name="email" type="email" autocomplete="email" required></sam-text-field>
    <sam-button variant="primary">Skicka</sam-button>
  </form>
`;
