import type { CSSProperties } from 'react';
import { Page } from '../../support/mdx.js';
import { usePage, written } from '../../support/page-mode.js';

const samples: Record<string, string> = {
  h1: 'Apply for a residence permit',
  h2: 'What you need before you begin',
  h3: 'Documents from another country',
  h4: 'If you have no passport',
  lead: 'You can apply from anywhere. It takes about twenty minutes.',
  body: 'We write to you when a decision has been made. You can follow your case here at any time, and you can always talk to a person.',
  small: 'Last changed on 14 March at 10.32',
};

const uses: Record<string, string> = {
  h1: 'The title of a page, once',
  h2: 'Sections',
  h3: 'Parts of a section',
  h4: 'The smallest heading',
  lead: 'The one sentence under a title',
  body: 'Everything that is read; labels and buttons in weight 600',
  small: 'Captions and hints; there is nothing smaller',
};

/** The type scale, each step in its own size. */
export function Type() {
  const { theme, mode } = usePage();
  const value = (path: string) => written(theme.tokens.find((token) => token.path === path)?.values[mode]);
  const letters = [
    ['I l 1', 'capital i, small L, one'],
    ['O 0', 'capital o, nought'],
    ['Å Ä Ö Ø Æ Þ Ð', 'Nordic letters'],
    ['Ő Ű Ł Ș Ż Č Ŋ Ŧ', 'Central European and Northern Sámi letters'],
    ['0123456789', 'figures of one width in tables'],
  ] as const;
  return (
    <Page
      title="Type"
      lead="One family for everything, set so that it can be read by tired eyes, on bad screens, at twice its size."
    >
      <div className="type-scale">
        {Object.entries(samples).map(([name, sample]) => (
          <div className="type-step" key={name}>
            <div className="type-facts">
              <code>text.{name}</code>
              <span>{value(`text.${name}-size`)}</span>
              <span>line {value(`text.${name}-line`)}</span>
              <span>weight {value(`text.${name}-weight`)}</span>
              <span>{uses[name]}</span>
            </div>
            <p
              style={
                {
                  fontFamily: name.startsWith('h') ? 'var(--sam-font-heading)' : 'var(--sam-font-body)',
                  fontSize: `var(--sam-text-${name}-size)`,
                  lineHeight: `var(--sam-text-${name}-line)`,
                  fontWeight: `var(--sam-text-${name}-weight)`,
                } as CSSProperties
              }
            >
              {sample}
            </p>
          </div>
        ))}
      </div>

      <section className="doc-section" aria-labelledby="families">
        <h2 id="families">Families</h2>
        <div className="doc-table" role="region" aria-label="Families" tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">Token</th>
                <th scope="col">Families, the first one found is used</th>
              </tr>
            </thead>
            <tbody>
              {['font.body', 'font.heading', 'font.mono'].map((path) => (
                <tr key={path}>
                  <th scope="row">
                    <code>{path}</code>
                  </th>
                  <td style={{ fontFamily: `var(--sam-${path.replace('.', '-')})` }}>{value(path)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <div className="type-letters">
          {letters.map(([sample, says]) => (
            <figure key={sample}>
              <p>{sample}</p>
              <figcaption>{says}</figcaption>
            </figure>
          ))}
        </div>
      </section>

      <section className="doc-section" aria-labelledby="type-rules">
        <h2 id="type-rules">Rules</h2>
        <ul>
          <li>Sentence case everywhere. No letter-spaced capitals.</li>
          <li>45 to 75 characters a line for reading.</li>
          <li>
            Weight 600 for labels, buttons and the current item; weight never changes under the pointer or by
            selection.
          </li>
          <li>Text wraps. Nothing that a person must read ends in an ellipsis.</li>
          <li>Figures have one width in tables, counters and fields for numbers.</li>
        </ul>
      </section>
    </Page>
  );
}
