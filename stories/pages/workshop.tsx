import {
  createElement,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useSyncExternalStore,
  type ChangeEvent,
} from 'react';
import { excerpt } from '../../src/theme/excerpt.js';
import { compile, lowest, type Problem } from '../../src/theme/index.js';
import { brandNow, draftNow, named, offer, onBrand, setDraft, takeOff, wear } from '../support/brand.js';
import { Scene } from './scene.js';

/** A file of nothing but an accent, or the one that is there with another accent. */
function withAccent(text: string, accent: string): string {
  let file: { key?: object };
  try {
    file = JSON.parse(text) as object;
  } catch {
    file = { $extensions: { 'dev.samklang': { name: 'my-agency' } } } as object;
  }
  file.key = { ...file.key, accent: { $type: 'color', $value: accent } };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The accent of a file, where the colour field of a browser can show it. */
const accentOf = (text: string) => /"accent"\s*:\s*\{[^}#]*"(#[\da-f]{6})"/i.exec(text)?.[1];

/** How many letters of a line are shown. */
const room = 80;

/** The line that is meant, as far as it fits, with carets under the place. */
function shown(text: string, { line, column, length }: Problem): string {
  const cut = excerpt(text.split('\n')[line - 1] ?? '', column, length, room);
  return `${cut.text}\n${cut.mark}`;
}

/** What the compiler says, each with its line; a place that is pressed is shown in the file. */
const Problems = ({ list, text, show }: { list: Problem[]; text: string; show(problem: Problem): void }) =>
  list.length > 0 && (
    <ol>
      {list.map((problem, at) => (
        <li key={at}>
          <button type="button" onClick={() => show(problem)}>
            {problem.severity === 'error' ? 'Error' : 'Note'}, line {problem.line}
          </button>{' '}
          {problem.token && <code>{problem.token}</code>} {problem.message} {problem.fix}
          <pre tabIndex={0}>{shown(text, problem)}</pre>
        </li>
      ))}
    </ol>
  );

const sheet = new CSSStyleSheet();

const Button = (props: Record<string, unknown>) => createElement('sam-button', { type: 'button', ...props });

/**
 * A theme file to open, to paste and to write in, with what the compiler says about it and how it looks; from here every
 * page can wear it. The compiler is the one of the command line.
 */
export function Workshop() {
  const { file, text } = useSyncExternalStore(onBrand, draftNow);
  const brand = useSyncExternalStore(onBrand, brandNow);
  const settled = useDeferredValue(text);
  const { theme, files, problems } = useMemo(() => compile([{ file, text: settled }]), [file, settled]);
  const field = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    document.adoptedStyleSheets.push(sheet);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, []);
  useEffect(() => {
    // Only the scene names this theme; the page keeps its own.
    if (files) sheet.replaceSync(named(files['theme.css']));
  }, [files]);

  const write = (written: string) => setDraft({ file, text: written });
  const open = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = target.files ?? [];
    if (chosen) await offer({ file: chosen.name, text: await chosen.text() });
    // The same file can be chosen again when it has changed.
    target.value = '';
  };
  const show = ({ line, column, length }: Problem) => {
    const start = text.split('\n', line - 1).join('\n').length + (line > 1 ? 1 : 0) + column - 1;
    field.current!.focus();
    field.current!.setSelectionRange(start, start + length);
  };

  const [errors, notices] = (['error', 'notice'] as const).map((severity) =>
    problems.filter((problem) => problem.severity === severity),
  ) as [Problem[], Problem[]];
  const text45 = theme && Math.min(...Object.values(lowest(theme.pairs).text ?? {}));
  return (
    <div className="workshop">
      <div>
        <div className="workshop-sources">
          <div>
            <label htmlFor="workshop-open">Open a theme file</label>
            <input
              id="workshop-open"
              type="file"
              accept=".json,application/json"
              onChange={(event) => void open(event)}
            />
          </div>
          <div>
            <label htmlFor="workshop-accent">Begin with one colour</label>
            <input
              id="workshop-accent"
              type="color"
              value={accentOf(text) ?? '#14607a'}
              onChange={({ target }) => write(withAccent(text, target.value))}
            />
          </div>
        </div>
        <label htmlFor="workshop-file">{file}</label>
        <textarea
          id="workshop-file"
          ref={field}
          rows={16}
          spellCheck={false}
          autoComplete="off"
          value={text}
          onChange={({ target }) => write(target.value)}
        />
      </div>
      <div>
        <div className="workshop-says">
          <p id="workshop-summary" role="status">
            {theme
              ? `${theme.pairs.length} pairs of colours pass. The lowest contrast of text is ${text45} to 1.`
              : `${errors.length === 1 ? 'One error' : `${errors.length} errors`}, so there is no theme yet.`}
          </p>
          <Problems list={errors} text={settled} show={show} />
        </div>
        {theme && <Scene theme={theme.name} label="How it looks" />}
        <div className="workshop-actions">
          <Button
            variant="primary"
            softDisabled={!files}
            aria-describedby="workshop-summary"
            onClick={() => wear({ file, text: settled }, { theme: theme!, css: files!['theme.css'] })}
          >
            Show every page in this brand
          </Button>
          {brand && (
            <Button
              onClick={() => {
                field.current!.focus();
                takeOff();
              }}
            >
              Remove {brand.name}
            </Button>
          )}
        </div>
        {brand && (
          <p>Every page can wear {brand.name} now: it is in the theme switch, and in this browser alone.</p>
        )}
        {notices.length > 0 && (
          <details className="workshop-says">
            <summary>{notices.length === 1 ? 'One note' : `${notices.length} notes`}</summary>
            <Problems list={notices} text={settled} show={show} />
          </details>
        )}
      </div>
    </div>
  );
}

const words: [tokens: string[], decides: string, without: string][] = [
  [
    ['key.accent'],
    'The colour of main actions, of what is selected and of links',
    'it is the one thing you must say',
  ],
  [['key.secondary'], 'A second accent, for what is selected', 'the accent does that too'],
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
  [
    ['scale.base', 'scale.ratio'],
    'How large text is, and how much larger each heading',
    '1 rem, and a good fifth',
  ],
  [['button.radius'], 'A public property of a single component, as its page lists it', 'what the theme says'],
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
