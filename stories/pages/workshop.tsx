import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { compile, lowest } from '../../src/theme/index.js';
import example from './agency.tokens.json?raw';
import { Scene } from './scene.js';

const sheet = new CSSStyleSheet();

/** A theme file to write in, with what the compiler says about it and how it looks. The compiler is the one of the command line. */
export function Workshop() {
  const [text, setText] = useState(example);
  const settled = useDeferredValue(text);
  const { theme, files, problems } = useMemo(
    () => compile([{ file: 'agency.tokens.json', text: settled }]),
    [settled],
  );

  useEffect(() => {
    document.adoptedStyleSheets.push(sheet);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, []);
  useEffect(() => {
    // The root of this page keeps its own theme: only the scene below names this one.
    if (files) sheet.replaceSync(files['theme.css'].replaceAll(':where(:root),', ''));
  }, [files]);

  const text45 = theme && Math.min(...Object.values(lowest(theme.pairs).text ?? {}));
  return (
    <div className="workshop">
      <div>
        <label htmlFor="workshop-file">agency.tokens.json</label>
        <textarea
          id="workshop-file"
          rows={16}
          spellCheck={false}
          autoComplete="off"
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <div role="status" className="workshop-says">
          {theme && (
            <p>
              {theme.pairs.length} pairs of colours pass. The lowest contrast of text is {text45} to 1.
            </p>
          )}
          {problems.length > 0 && (
            <ul>
              {problems.map(({ line, column, severity, token, message, fix }) => (
                <li key={`${line}:${column}:${message}`}>
                  <strong>
                    {severity === 'error' ? 'Error' : 'Note'}, line {line}
                    {token ? `, ${token}` : ''}.
                  </strong>{' '}
                  {message} {fix}
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
      <Scene theme={theme?.name ?? 'agency'} label="How it looks" />
    </div>
  );
}

const words: [tokens: string[], decides: string, without: string][] = [
  [
    ['key.accent'],
    'The colour of main actions, of what is selected and of links',
    'it is the one thing you must say',
  ],
  [['key.neutral'], 'The tint of greys', 'a breath of the accent'],
  [
    ['key.success', 'key.warning', 'key.danger', 'key.info'],
    'The colours of status',
    'green, amber, red and blue',
  ],
  [
    ['font.body', 'font.heading', 'font.mono'],
    'Typefaces; the first one that is there is used',
    'those of the system',
  ],
  [['radius.control'], 'The corners of controls; those of marks and containers follow', '6 pixels'],
  [['color.accent.fill-strong'], 'Any colour role, in one mode or in all', 'it is solved'],
];

/** What a theme file may say. */
export const Vocabulary = () => (
  <div className="doc-table" role="region" aria-label="What a theme file may say" tabIndex={0}>
    <table>
      <thead>
        <tr>
          <th scope="col">In the file</th>
          <th scope="col">What it decides</th>
          <th scope="col">If you leave it out</th>
        </tr>
      </thead>
      <tbody>
        {words.map(([tokens, decides, without]) => (
          <tr key={decides}>
            <th scope="row">
              {tokens.map((token) => (
                <div key={token}>
                  <code data-token={token}>{token}</code>
                </div>
              ))}
            </th>
            <td>{decides}</td>
            <td>{without}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
