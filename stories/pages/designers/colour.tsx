import type { CSSProperties, ReactNode } from 'react';
import { tones, type Mode, type Theme } from '../../../src/theme/types.js';
import { Page } from '../../support/mdx.js';
import { property, tightest, usePage } from '../../support/page-mode.js';
import { readable } from '../../support/page.js';

const modeNames: Record<Mode, string> = {
  light: 'light',
  dark: 'dark',
  'light-contrast': 'light with high contrast',
  'dark-contrast': 'dark with high contrast',
};

const strengths = ['quiet', 'normal', 'strong'] as const;

const paint = (values: Record<string, string>) => values as CSSProperties;
const variable = (path: string) => `var(${property(path)})`;

interface Looking {
  theme: Theme;
  mode: Mode;
}

/** A role's name, its value now, and the contrast of its tightest pair. */
function Facts({ path, theme, mode }: Looking & { path: string }) {
  const token = theme.tokens.find((candidate) => candidate.path === path);
  const pair = tightest(theme, path, mode);
  if (!token) return null;
  return (
    <span className="colour-facts">
      <code>{path.replace(/^color\.(\w+\.)?/, '')}</code>
      <span>{String(token.values[mode])}</span>
      {pair && <span title={`on ${pair.on}; owed ${pair.owed} to 1`}>{pair.ratio.toFixed(2)} : 1</span>}
    </span>
  );
}

const has = (theme: Theme, path: string) => theme.tokens.some((token) => token.path === path);

/** Letters on a fill. What is out of use may be fainter, and says so to machines that measure. */
const Sample = ({ isDisabled, style }: { isDisabled: boolean; style: CSSProperties }) =>
  isDisabled ? (
    <button type="button" disabled style={style}>
      Aa
    </button>
  ) : (
    <span style={style}>Aa</span>
  );

/** A fill with what stands on it, and its states beside it. */
function Fill({ base, theme, mode }: Looking & { base: string }) {
  const on = base.replace('.fill-', '.on-');
  const states = [base, `${base}-hover`, `${base}-pressed`].filter((path) => has(theme, path));
  return (
    <div className="colour-cell">
      <div className="colour-fill">
        {states.map((path) => (
          <Sample
            key={path}
            isDisabled={base.endsWith('disabled')}
            style={paint({ background: variable(path), color: variable(on) })}
          />
        ))}
      </div>
      {[...states, on].map((path) => (
        <Facts key={path} path={path} theme={theme} mode={mode} />
      ))}
    </div>
  );
}

const Text = ({ path, theme, mode }: Looking & { path: string }) => (
  <div className="colour-cell">
    <p className="colour-text" style={paint({ color: variable(path) })}>
      Words in this tone
    </p>
    <Facts path={path} theme={theme} mode={mode} />
  </div>
);

function Border({ base, theme, mode }: Looking & { base: string }) {
  const states = [base, `${base}-hover`].filter((path) => has(theme, path));
  return (
    <div className="colour-cell">
      <div className="colour-border">
        {states.map((path) => (
          <span key={path} style={paint({ borderColor: variable(path) })} />
        ))}
      </div>
      {states.map((path) => (
        <Facts key={path} path={path} theme={theme} mode={mode} />
      ))}
    </div>
  );
}

const Row = ({ title, children }: { title: string; children: ReactNode }) => (
  <div className="colour-row">
    <h3>{title}</h3>
    <div className="colour-cells">{children}</div>
  </div>
);

function Tone({ tone, theme, mode }: Looking & { tone: string }) {
  const path = (part: string) => `color.${tone}.${part}`;
  const present = (part: string) => has(theme, path(part));
  const parts = (part: string, words: readonly string[]) =>
    words.map((word) => `${part}-${word}`).filter(present);
  const looking = { theme, mode };
  return (
    <section className="doc-section" aria-labelledby={`tone-${tone}`}>
      <h2 id={`tone-${tone}`}>{readable(tone)}</h2>
      {present('surface-page') && (
        <Row title="Surfaces">
          {parts('surface', ['sunken', 'page', 'raised']).map((part) => (
            <div className="colour-cell" key={part}>
              <div className="colour-surface" style={paint({ background: variable(path(part)) })} />
              <Facts path={path(part)} {...looking} />
            </div>
          ))}
        </Row>
      )}
      <Row title="Fills, and what stands on them">
        {parts('fill', [...strengths, 'selected', 'disabled']).map((part) => (
          <Fill key={part} base={path(part)} {...looking} />
        ))}
      </Row>
      <Row title="Text">
        {parts('text', strengths).map((part) => (
          <Text key={part} path={path(part)} {...looking} />
        ))}
      </Row>
      <Row title="Borders">
        {parts('border', [...strengths, 'selected', 'disabled']).map((part) => (
          <Border key={part} base={path(part)} {...looking} />
        ))}
      </Row>
    </section>
  );
}

/** All colour roles of the theme on the page, as it is now. */
export function Colour() {
  const { theme, mode } = usePage();
  const owed = theme.pairs.filter((pair) => pair.mode === mode);
  const alone = theme.tokens.filter(({ path, type }) => type === 'color' && /^color\.[\w-]+$/.test(path));
  return (
    <Page
      title="Colour"
      lead="Six tones, and in each of them the same parts in the same strengths: fill, text on that fill, text, border."
    >
      <p>
        You see the theme <strong>{theme.name}</strong> in {modeNames[mode]}; the switches above the page
        change both. Beside each role stands its value and, where something depends on its contrast, the ratio
        of its tightest pair. In this mode {owed.length} pairs are checked, and a theme in which one of them
        fails does not compile.
      </p>
      <p>
        The name of a role is its custom property: <code>color.danger.fill-strong-hover</code> is{' '}
        <code>--sam-color-danger-fill-strong-hover</code>. The accent is for the one main action and for what
        is selected or current. Status is told by word and shape as well as by colour.
      </p>
      {tones.map((tone) => (
        <Tone key={tone} tone={tone} theme={theme} mode={mode} />
      ))}
      <section className="doc-section" aria-labelledby="without-tone">
        <h2 id="without-tone">Without a tone</h2>
        <div className="colour-cells">
          {alone.map(({ path }) => (
            <div className="colour-cell" key={path}>
              <div className="colour-surface" style={paint({ background: variable(path) })} />
              <Facts path={path} theme={theme} mode={mode} />
            </div>
          ))}
        </div>
      </section>
    </Page>
  );
}
