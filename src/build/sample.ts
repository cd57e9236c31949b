// What a theme's report shows of the library. Made into markup by src/build/report.ts.
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import '../entries/button.js';
import '../entries/icon.js';
import '../entries/text-field.js';
import '../icons/send.js';
import '../icons/trash.js';

export const sample = () =>
  collectResult(
    render(html`
      <p>
        You can <a href="#look">read your application again</a> and change it until <strong>30 June</strong>.
      </p>
      <sam-text-field
        label="Postal address"
        hint="Where you can be reached in the next weeks."
        value="Storgatan 1, 111 23 Stockholm"
      ></sam-text-field>
      <sam-text-field
        label="Telephone"
        error="Enter a number with its country, such as +46 8 123 456."
        value="12"
      ></sam-text-field>
      <div class="actions">
        <sam-button variant="primary"><sam-icon slot="start" name="send"></sam-icon>Send</sam-button>
        <sam-button>Save</sam-button>
        <sam-button tone="danger" variant="quiet"
          ><sam-icon slot="start" name="trash"></sam-icon>Remove</sam-button
        >
      </div>
    `),
  );
