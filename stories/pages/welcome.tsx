import type { ReactNode } from 'react';
import { themeNames } from 'virtual:samklang/themes';
import { Link, pathTo } from '../support/mdx.js';
import { Scene } from './scene.js';

const brands = Object.entries(themeNames).filter(([name]) => name !== 'samklang');

const Way = ({ to, title, children }: { to: string; title: string; children: ReactNode }) => (
  <li>
    <h3>
      <Link href={pathTo(to)}>{title}</Link>
    </h3>
    <p>{children}</p>
  </li>
);

/** The cover. */
export const Welcome = () => (
  <article className="doc sb-unstyled" lang="en" dir="ltr">
    <header className="cover-head">
      <h1>Samklang</h1>
      <p className="doc-lead">
        Accessible building blocks for digital public services. One package, one way of working, and every
        agency in its own colours.
      </p>
    </header>

    <section className="cover-scenes" aria-label="The same page in four brands">
      {brands.map(([name, label]) => (
        <Scene key={name} theme={name} label={label} />
      ))}
    </section>
    <p className="cover-note">
      The same markup, four theme files. The switches above this page change brand, colour scheme, contrast,
      density, writing direction and language, here and in every example.
    </p>

    <section className="doc-section" aria-labelledby="ways">
      <h2 id="ways">Where to go</h2>
      <ul className="cover-ways">
        <Way to="start" title="You build">
          From an empty page to a working button, with npm, with a plain script, or in the framework you have.
        </Way>
        <Way to="for-designers-colour" title="You design">
          Colour roles with their contrast, type, space, shape, motion and icons, each drawn from the tokens
          themselves.
        </Way>
        <Way to="for-agencies-your-brand-in-ten-minutes" title="You speak for an agency">
          Your colours and your typeface become a theme in ten minutes, and the compiler proves its contrast.
        </Way>
        <Way to="accessibility-what-is-proven" title="You answer for accessibility">
          What is proven on every run, how it is proven, and what remains yours.
        </Way>
      </ul>
    </section>
  </article>
);
