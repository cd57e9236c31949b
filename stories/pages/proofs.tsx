import reports from 'virtual:samklang/reports';
import themes from 'virtual:samklang/tokens';
import type { ReactNode } from 'react';

interface AxeReport {
  axe: string;
  tags: string[];
  themes: string[];
  modes: string[];
  stories: number;
  pages: number;
  runs: number;
  violations: unknown[];
  review: unknown[];
}

interface TreeReport {
  stories: number;
  browser: string;
}

interface ProbeReport {
  stories: number;
  meetings: number;
  pairs: number;
}

const Row = ({ what, children }: { what: string; children: ReactNode }) => (
  <tr>
    <th scope="row">{what}</th>
    <td>{children}</td>
  </tr>
);

const Missing = () => (
  <>
    Not measured here yet: <code>npm test</code> does.
  </>
);

/** What the last run of the tests found, in figures. */
export function Proofs() {
  const axe = reports.axe as AxeReport | undefined;
  const tree = reports.tree as TreeReport | undefined;
  const probe = reports.probe as ProbeReport | undefined;
  const all = Object.values(themes);
  const pairs = all.reduce((sum, theme) => sum + theme.pairs.length, 0);
  return (
    <div className="doc-table" role="region" aria-label="Proofs" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Proof</th>
            <th scope="col">Result</th>
          </tr>
        </thead>
        <tbody>
          <Row what="Contrast">
            {pairs.toLocaleString('en')} pairs of colours in {all.length} themes reach the ratio that they
            owe.
          </Row>
          <Row what="Pairs that meet on the screen">
            {probe ? (
              <>
                {probe.meetings} meetings of two colours in {probe.stories} examples, each one on the list of
                pairs.
              </>
            ) : (
              <Missing />
            )}
          </Row>
          <Row what="axe">
            {axe ? (
              <>
                {axe.runs} runs of axe {axe.axe} over {axe.stories} examples and {axe.pages} pages, in{' '}
                {axe.modes.join(', ')}, in {axe.themes.length} themes: {axe.violations.length || 'no'}{' '}
                violations, {axe.review.length} kinds of finding for a person to review.
              </>
            ) : (
              <Missing />
            )}
          </Row>
          <Row what="Accessibility tree">
            {tree ? (
              <>
                {tree.stories} examples told by {tree.browser} as their snapshots say, and no untranslated
                word in the pseudo-language.
              </>
            ) : (
              <Missing />
            )}
          </Row>
        </tbody>
      </table>
    </div>
  );
}
