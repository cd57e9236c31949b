import { DocsContext, Story, useOf } from '@storybook/addon-docs/blocks';
import reports from 'virtual:samklang/reports';
import { createElement, Fragment, useContext, useEffect, useState, type ReactNode } from 'react';
import { STORY_ARGS_UPDATED } from 'storybook/internal/core-events';
import type { SamDocs } from './docs.js';
import { describe, methodsOf, propertiesOf, wordsOf, type Item, type Member } from './manifest.js';
import { sentence } from './page.js';
import { useText } from './page-mode.js';
import { Playground } from './playground.js';
import { Code, Facts, Prose } from './prose.js';
import { snippetOf } from './snippet.js';

type DocsStory = ReturnType<
  ReturnType<typeof useContext<React.ContextType<typeof DocsContext>>>['componentStories']
>[number];

/** A section with a heading that can be linked to; left out where there is nothing to say. */
function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="doc-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** The HTML of a story as it stands now, options and all. */
function Source({ story }: { story: DocsStory }) {
  const context = useContext(DocsContext);
  const [, redraw] = useState({});
  useEffect(() => {
    const follow = ({ storyId }: { storyId: string }) => storyId === story.id && redraw({});
    context.channel.on(STORY_ARGS_UPDATED, follow);
    return () => context.channel.off(STORY_ARGS_UPDATED, follow);
  }, [context, story]);
  return (
    <details className="doc-source">
      <summary>HTML</summary>
      <Code>{snippetOf(context.getStoryContext(story) as unknown as Parameters<typeof snippetOf>[0])}</Code>
    </details>
  );
}

/** A story with room around it, its caption above and its HTML below. */
function Example({ story, withTitle = true }: { story: DocsStory; withTitle?: boolean }) {
  const caption = (story.parameters.docs as { description?: { story?: string } })?.description?.story;
  const isGrid = story.tags.includes('grid');
  return (
    <figure className="doc-example" data-grid={isGrid || undefined}>
      {withTitle && (
        <figcaption>
          <h3>{sentence(story.name)}</h3>
          {caption && (
            <p>
              <Prose text={caption} />
            </p>
          )}
        </figcaption>
      )}
      <div className="doc-stage" {...useText()}>
        <Story of={story.moduleExport} />
      </div>
      {!isGrid && <Source story={story} />}
    </figure>
  );
}

const Examples = ({ stories }: { stories: DocsStory[] }) =>
  stories.map((story) => <Example key={story.id} story={story} />);

const Table = ({ head, rows, label }: { head: string[]; rows: ReactNode[][]; label: string }) => (
  <div className="doc-table" role="region" aria-label={label} tabIndex={0}>
    <table>
      <thead>
        <tr>
          {head.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, at) => (
          <tr key={at}>
            {cells.map((cell, column) =>
              column ? (
                <td key={column}>{cell}</td>
              ) : (
                <th key={column} scope="row">
                  {cell}
                </th>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

const Keys = ({ keys }: { keys: string }) =>
  keys.split(', ').map((key, at) => (
    <span key={key}>
      {at > 0 && ', '}
      <kbd>{key}</kbd>
    </span>
  ));

const named = (name: string, kind: string) => <code data-api={`${kind}:${name}`}>{name || 'default'}</code>;
const said = ({ description, summary }: Item) => <Prose text={description ?? summary ?? ''} />;

/** The words of a choice each by itself, any other type as TypeScript says it; then the default. */
function Type({ item: { type, default: standard } }: { item: Item }) {
  const words = wordsOf(type?.text) ?? (type?.text ? [type.text] : []);
  const plain = standard?.replaceAll(/^['"]|['"]$/g, '');
  return (
    <>
      {words.map((word, at) => (
        <Fragment key={word}>
          {at > 0 && ' '}
          <code>{word}</code>
        </Fragment>
      ))}
      {plain && plain !== 'false' && <div className="doc-default">default {plain}</div>}
    </>
  );
}

/** The attribute's name, and the property's where JavaScript writes it differently. */
const Names = ({ attribute, property }: { attribute?: string; property: string }) => (
  <>
    {attribute && named(attribute, 'attribute')}
    <span className="doc-property" hidden={attribute === property}>
      {attribute ? 'property ' : 'property alone: '}
      {named(property, 'property')}
    </span>
  </>
);

const callOf = ({ name, parameters = [] }: Member) =>
  `${name}(${parameters.map((parameter) => parameter.name).join(', ')})`;

/** The tables of the manifest, each only where the element has something of the kind. */
function Api({ tag }: { tag: string }) {
  const element = describe(tag);
  const list = (
    title: string,
    kind: string,
    items: Item[] | undefined,
    display = (item: Item) => item.name,
  ) =>
    items?.length ? (
      <>
        <h3>{title}</h3>
        <Table
          label={title}
          head={['Name', 'Meaning']}
          rows={items.map((item) => [named(display(item), kind), said(item)])}
        />
      </>
    ) : null;
  const properties = propertiesOf(tag);
  const documented = new Set(properties.map(({ attribute }) => attribute));
  const alone = (element.attributes ?? []).filter(({ name }) => !documented.has(name));
  return (
    <>
      {properties.length > 0 && (
        <>
          <h3>Attributes and properties</h3>
          <Table
            label="Attributes and properties"
            head={['Attribute', 'Type and default', 'Meaning']}
            rows={[
              ...properties.map((member) => [
                <Names key="names" attribute={member.attribute} property={member.name} />,
                <Type key="type" item={member} />,
                said(member),
              ]),
              ...alone.map((item) => [
                named(item.name, 'attribute'),
                <Type key="type" item={item} />,
                said(item),
              ]),
            ]}
          />
        </>
      )}
      {list('Slots', 'slot', element.slots)}
      {element.events?.length ? (
        <>
          <h3>Events</h3>
          <Table
            label="Events"
            head={['Event', 'Class', 'When']}
            rows={element.events.map((event) => [
              named(event.name, 'event'),
              <Type key="type" item={event} />,
              said(event),
            ])}
          />
        </>
      ) : null}
      {methodsOf(tag).length > 0 && (
        <>
          <h3>Methods</h3>
          <Table
            label="Methods"
            head={['Method', 'What it does']}
            rows={methodsOf(tag).map((method) => [
              <code key="call" data-api={`method:${method.name}`}>
                {callOf(method)}
              </code>,
              said(method),
            ])}
          />
        </>
      )}
      {list('Parts', 'part', element.cssParts)}
      {list('States', 'state', element.cssStates)}
    </>
  );
}

interface Size {
  bytes: number;
  budget?: number;
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(2)} kB`;

function Weight({ tag }: { tag: string }) {
  const sizes = reports.size as Record<string, Size> | undefined;
  const size = sizes?.[tag.slice('sam-'.length)];
  if (!size)
    return (
      <p>
        Not measured on this machine yet: <code>npm run size</code> does.
      </p>
    );
  return (
    <p>
      <strong>{kilobytes(size.bytes)}</strong> ({size.bytes.toLocaleString('en')} bytes): minified, compressed
      with brotli, with everything it imports but Lit.
    </p>
  );
}

/** The page of every component: the same sections in the same order. */
const Properties = ({ items }: { items: Item[] }) => (
  <Table
    label="Custom properties"
    head={['Custom property', 'Meaning']}
    rows={items.map((item) => [named(item.name, 'custom property'), said(item)])}
  />
);

/** An element that belongs to another one and is told of on its page. */
function FamilyMember({ tag }: { tag: string }) {
  const { summary, cssProperties = [] } = describe(tag);
  return (
    <div data-element={tag}>
      <h3>
        <code>{`<${tag}>`}</code>
      </h3>
      <p>
        <Prose text={summary ?? ''} />
      </p>
      <Api tag={tag} />
      {cssProperties.length > 0 && <Properties items={cssProperties} />}
    </div>
  );
}

export function DocsPage() {
  const context = useContext(DocsContext);
  const { preparedMeta: meta } = useOf('meta', ['meta']);
  const stories = context.componentStories();
  const tag = meta.component as unknown as string;
  const element = describe(tag);
  const docs = meta.parameters.guide as SamDocs;
  const [overview, ...others] = stories;
  const behaviours = others.filter(({ tags }) => tags.includes('behaviour'));
  const shown = others.filter((story) => !behaviours.includes(story));
  // As in the story file: what stands before the states are options, the states and what follows them are states.
  const turn = shown.findIndex(({ name }) => name === 'States');
  const options = turn < 0 ? shown : shown.slice(0, turn);
  const states = turn < 0 ? [] : shown.slice(turn);
  const properties = element.cssProperties ?? [];

  return (
    <article className="doc sb-unstyled" lang="en" dir="ltr">
      <header className="doc-header">
        <p className="doc-family">{meta.title.split('/').slice(0, -1).join(', ')}</p>
        <h1>{meta.title.split('/').at(-1)}</h1>
        <p className="doc-lead">
          <Prose text={element.summary ?? ''} />
        </p>
        <p className="doc-tag">
          <code>{`<${tag}>`}</code>
          {element.status ? <span className="doc-status">{element.status}</span> : null}
        </p>
      </header>

      <Section id="use" title="When to use it">
        <div className="doc-pair">
          <div>
            <h3>{createElement('sam-icon', { name: 'check' })} Use it</h3>
            <Facts items={docs.use} />
          </div>
          <div>
            <h3>{createElement('sam-icon', { name: 'x' })} Use something else</h3>
            <Facts items={docs.avoid} />
          </div>
        </div>
      </Section>

      {overview && (
        <Section id="overview" title="Overview">
          <Example story={overview} withTitle={false} />
          <Playground storyId={overview.id} args={overview.initialArgs} argTypes={overview.argTypes} />
        </Section>
      )}

      {options.length > 0 && (
        <Section id="options" title="Options">
          <Examples stories={options} />
        </Section>
      )}

      {states.length > 0 && (
        <Section id="states" title="States">
          <Examples stories={states} />
        </Section>
      )}

      <Section id="behaviour" title="Behaviour">
        <Facts items={docs.behaviour} />
        <Examples stories={behaviours} />
      </Section>

      <Section id="keyboard" title="Keyboard">
        {docs.keyboard.length ? (
          <Table
            label="Keyboard"
            head={['Key', 'What it does']}
            rows={docs.keyboard.map(([keys, effect]) => [
              <Keys key="keys" keys={keys} />,
              <Prose key="effect" text={effect} />,
            ])}
          />
        ) : (
          <p>It cannot be focused.</p>
        )}
      </Section>

      <Section id="announced" title="What is announced">
        <Facts items={docs.announced} />
        <h3>What you still owe</h3>
        <Facts items={docs.owes} />
      </Section>

      <Section id="api" title="Attributes, slots, events, parts">
        <Code language="js">{`import 'samklang/${tag.slice('sam-'.length)}.js';`}</Code>
        <Api tag={tag} />
        {(docs.family ?? []).map((member) => (
          <FamilyMember key={member} tag={member} />
        ))}
      </Section>

      <Section id="theming" title="What a theme can change">
        {properties.length ? (
          <Properties items={properties} />
        ) : (
          <p>It has no custom property of its own: it follows the tokens.</p>
        )}
        <h3>What it cannot</h3>
        <Facts items={docs.fixed} />
      </Section>

      <Section id="size" title="Size">
        <Weight tag={tag} />
      </Section>
    </article>
  );
}
