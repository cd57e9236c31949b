import { Fragment, type ReactNode } from 'react';

/** A sentence in which `code` stands between backticks. */
export const Prose = ({ text }: { text: string }): ReactNode =>
  text.split('`').map((part, at) => <Fragment key={at}>{at % 2 ? <code>{part}</code> : part}</Fragment>);

/** Facts, one a line; nothing where there are none. */
export const Facts = ({ items }: { items: readonly string[] }): ReactNode =>
  items.length ? (
    <ul className="doc-facts">
      {items.map((text) => (
        <li key={text}>
          <Prose text={text} />
        </li>
      ))}
    </ul>
  ) : null;

const token = /(<!--[^]*?-->)|(<\/?)([\w-]+)|\s([\w:@.-]+)(=)|("[^"]*"|'[^']*')/g;

/** HTML with its tags, attributes and values told apart. Other languages stay plain. */
export function Code({ children, language = 'html' }: { children: string; language?: string }): ReactNode {
  if (language !== 'html') {
    return (
      <pre className="doc-code" tabIndex={0}>
        <code>{children}</code>
      </pre>
    );
  }
  const out: ReactNode[] = [];
  let last = 0;
  for (const match of children.matchAll(token)) {
    const [all, comment, bracket, tag, attribute, equals, value] = match;
    out.push(children.slice(last, match.index));
    if (comment) out.push(<span className="doc-code-quiet">{comment}</span>);
    else if (tag) out.push(bracket, <span className="doc-code-tag">{tag}</span>);
    else if (attribute) out.push(all[0], attribute, equals);
    else if (value) out.push(<span className="doc-code-value">{value}</span>);
    last = match.index + all.length;
  }
  out.push(children.slice(last));
  return (
    <pre className="doc-code" tabIndex={0}>
      <code>
        {out.map((part, at) => (
          <Fragment key={at}>{part}</Fragment>
        ))}
      </code>
    </pre>
  );
}
