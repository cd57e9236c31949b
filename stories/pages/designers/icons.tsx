import { createElement, useState } from 'react';
import names from 'virtual:samklang/icons';
import { Page } from '../../support/mdx.js';
import { Code } from '../../support/prose.js';

/** The icons of the package, to be searched by name. */
export function Icons() {
  const [sought, setSought] = useState('');
  const [chosen, setChosen] = useState('calendar');
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
  const found = names.filter((name) => words.every((word) => name.includes(word)));
  return (
    <Page
      title="Icons"
      lead="One set on a grid of 24, with one stroke. Beside text an icon is 1.25 times as high as the letters and takes their colour."
    >
      <p>
        An icon beside a word that says the same is decoration and stays silent. An icon alone needs a label.
        Arrows and what reads like text turn around in right-to-left; clocks and ticks do not.
      </p>
      <div className="icons-search">
        <label htmlFor="icons-sought">Find an icon</label>
        <input
          id="icons-sought"
          type="search"
          autoComplete="off"
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
        <p role="status">
          {found.length} of {names.length} icons
        </p>
      </div>
      <div className="icons-chosen">
        <Code language="js">{`import 'samklang/icons/${chosen}.js';`}</Code>
        <Code>{`<sam-icon name="${chosen}"></sam-icon>`}</Code>
      </div>
      <ul className="icons-all">
        {found.map((name) => (
          <li key={name}>
            <button type="button" aria-pressed={name === chosen} onClick={() => setChosen(name)}>
              {createElement('sam-icon', { name })}
              <span>{name}</span>
            </button>
          </li>
        ))}
      </ul>
    </Page>
  );
}
