import type { ComponentProps, PropsWithChildren, ReactElement, ReactNode } from 'react';
import { Code } from './prose.js';

const textOf = (node: ReactNode): string =>
  typeof node === 'string' || typeof node === 'number'
    ? String(node)
    : Array.isArray(node)
      ? node.map(textOf).join('')
      : node && typeof node === 'object' && 'props' in node
        ? textOf((node as ReactElement<PropsWithChildren>).props.children)
        : '';

const slug = (children: ReactNode) =>
  textOf(children)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');

const heading = (Level: 'h2' | 'h3' | 'h4') =>
  function Heading({ children }: PropsWithChildren) {
    return <Level id={slug(children)}>{children}</Level>;
  };

/** The address of a page of this Storybook. */
export const pathTo = (id: string) => `./?path=/docs/${id}--docs`;

/** Pages of this Storybook open in its frame, everything else where the reader stands. */
export const Link = ({ href = '', children, ...rest }: ComponentProps<'a'>) => (
  <a href={href} target={href.startsWith('./?path=') ? '_top' : undefined} {...rest}>
    {children}
  </a>
);

function Pre({ children }: PropsWithChildren) {
  const { className = '', children: text } = (
    children as ReactElement<{ className?: string; children: ReactNode }>
  ).props;
  return <Code language={className.replace('language-', '')}>{textOf(text).trimEnd()}</Code>;
}

/** How Markdown is drawn in the pages of prose. */
export const mdxComponents = {
  h2: heading('h2'),
  h3: heading('h3'),
  h4: heading('h4'),
  a: Link,
  pre: Pre,
  code: (props: ComponentProps<'code'>) => <code {...props} />,
};

/** A page of prose: its title, a sentence about it, and the rest. */
export const Page = ({ title, lead, children }: PropsWithChildren<{ title: string; lead?: string }>) => (
  <article className="doc doc-prose sb-unstyled" lang="en" dir="ltr">
    <header className="doc-header">
      <h1>{title}</h1>
      {lead && <p className="doc-lead">{lead}</p>}
    </header>
    {children}
  </article>
);
