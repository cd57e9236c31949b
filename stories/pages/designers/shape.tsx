import { createElement, type CSSProperties, type ReactNode } from 'react';
import type { ThemeToken } from '../../../src/theme/types.js';
import { Page } from '../../support/mdx.js';
import { atDensity, property, tokensUnder, usePage, written } from '../../support/page-mode.js';
import { readable } from '../../support/page.js';

const Group = ({ title, says, children }: { title: string; says: string; children: ReactNode }) => {
  const id = title.toLowerCase().replaceAll(' ', '-');
  return (
    <section className="doc-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>{says}</p>
      {children}
    </section>
  );
};

/** Tokens of one group, each with a drawing of itself. */
function Drawn({
  prefix,
  draw,
  className,
}: {
  prefix: string;
  className: string;
  draw: (token: ThemeToken, variable: string) => CSSProperties;
}) {
  const { theme, mode } = usePage();
  return (
    <div className={className}>
      {tokensUnder(theme, prefix).map((token) => (
        <div className="shape-item" key={token.path}>
          <span className="shape-drawing" style={draw(token, `var(${property(token.path)})`)} />
          <code>{token.path}</code>
          <span>{written(token.values[mode])}</span>
        </div>
      ))}
    </div>
  );
}

const densities = ['comfortable', 'default', 'compact'] as const;

/** Space, size, shape, depth and motion. */
export function Shape() {
  const { theme, mode } = usePage();
  return (
    <Page
      title="Space, shape and motion"
      lead="A grid of 4 pixels, one radius for a family of shapes, edges before shadows, and movement only in answer to a hand."
    >
      <Group
        title="Space"
        says="Inside a thing is closer than between things, between things closer than between groups: with all borders removed the eye still sees the groups."
      >
        <Drawn className="shape-bars" prefix="space." draw={(_, value) => ({ inlineSize: value })} />
      </Group>

      <Group
        title="Size and density"
        says="Control heights are the least there is: two lines of label or text at 200 % make them grow. What stands in one row shares one height. No target is smaller than 24 by 24 pixels, 44 where the pointer is coarse."
      >
        <div className="shape-densities">
          {densities.map((density) => (
            <div key={density} data-sam-density={density}>
              <h3>{readable(density)}</h3>
              <div className="shape-controls">
                {['small', 'medium', 'large'].map((size) =>
                  createElement('sam-button', { size, key: size, type: 'button' }, readable(size)),
                )}
              </div>
              <dl>
                {tokensUnder(theme, 'size.control-').map((token) => (
                  <div key={token.path}>
                    <dt>
                      <code>{token.path}</code>
                    </dt>
                    <dd>{written(atDensity(token, density, mode))}</dd>
                  </div>
                ))}
              </dl>
            </div>
          ))}
        </div>
      </Group>

      <Group
        title="Radius"
        says="A theme sets the radius of a control; the others follow from it. At 0 everything is square, and meant to be."
      >
        <Drawn className="shape-boxes" prefix="radius." draw={(_, value) => ({ borderRadius: value })} />
      </Group>

      <Group
        title="Edges and depth"
        says="What lies on the page has a border or a fill. Only what floats has a shadow, in two strengths; in the dark it is lighter and has an edge."
      >
        <Drawn className="shape-boxes" prefix="border." draw={(_, value) => ({ borderWidth: value })} />
        <Drawn
          className="shape-boxes shape-raised"
          prefix="shadow."
          draw={(_, value) => ({ boxShadow: value })}
        />
      </Group>

      <Group
        title="Focus"
        says="One ring in a colour that is solved against the page and against fills. It never animates and nothing clips it."
      >
        <div className="shape-controls">{createElement('span', { className: 'shape-focus' }, 'Focus')}</div>
        <Drawn className="shape-list" prefix="focus." draw={() => ({})} />
      </Group>

      <Group
        title="Motion"
        says="A change of state answers a hand within 120 milliseconds. What enters takes a little longer than what leaves. With reduced motion nothing moves at all: every duration is nought."
      >
        <Drawn className="shape-list" prefix="motion." draw={() => ({})} />
        <p>
          <span className="shape-motion">Point here</span>
        </p>
      </Group>
    </Page>
  );
}
