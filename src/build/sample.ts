// What a theme's report shows of the library. Made into markup by src/build/report.ts.
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import '../entries/button.js';
import '../entries/icon.js';
import '../icons/check.js';
import '../icons/download.js';
import '../icons/trash.js';

export const sample = () =>
  collectResult(
    render(html`
      <p>
        Your application was received. You can <a href="#look">read it again</a> or change it until it is
        decided.
      </p>
      <div class="actions">
        <sam-button variant="primary"><sam-icon slot="start" name="check"></sam-icon>Send</sam-button>
        <sam-button>Save</sam-button>
        <sam-button variant="quiet">Cancel</sam-button>
        <sam-button tone="danger"><sam-icon slot="start" name="trash"></sam-icon>Remove</sam-button>
        <sam-button disabled>Closed</sam-button>
      </div>
    `),
  );
