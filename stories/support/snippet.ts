import { nothing, type TemplateResult } from 'lit';

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const isTemplate = (value: unknown): value is TemplateResult =>
  typeof value === 'object' && value !== null && 'strings' in value && 'values' in value;

/** A template as the HTML an author would write: properties and listeners, which HTML cannot say, are left out. */
function toHtml(value: unknown): string {
  if (value === nothing || value === undefined || value === null || value === false) return '';
  if (Array.isArray(value)) return value.map(toHtml).join('');
  if (!isTemplate(value)) return escape(String(value));
  return value.strings.reduce((text, next, at) => {
    const given = value.values[at - 1];
    const [start, kind, name] = /\s([.?@]?)([\w:-]+)=$/.exec(text) ?? [];
    if (start === undefined) return text + toHtml(given) + next;
    const before = text.slice(0, -start.length);
    const says = kind === '' || kind === '?' || name === 'style';
    if (!says || given === nothing || given === undefined || given === false) return before + next;
    return `${before} ${name}${given === '' || kind === '?' ? '' : `="${escape(String(given))}"`}${next}`;
  });
}

const wide = 84;

function printElement(element: Element, indent: string): string {
  const attributes = [...element.attributes].map(({ name, value }) =>
    value === '' ? name : `${name}="${escape(value)}"`,
  );
  const tag = element.localName;
  const flat = [`<${tag}`, ...attributes].join(' ');
  const open = flat.length + indent.length > wide ? [`<${tag}`, ...attributes].join(`\n${indent}  `) : flat;
  const isVoid = element.outerHTML.endsWith('>') && !element.outerHTML.endsWith(`</${tag}>`);
  if (isVoid) return `${open}>`;
  const children = [...element.childNodes].filter(
    (node) => node.nodeType === Node.ELEMENT_NODE || node.textContent?.trim(),
  );
  const hasElements = children.some((node) => node.nodeType === Node.ELEMENT_NODE);
  const text = children
    .map((node) => escape((node.textContent ?? '').trim().replaceAll(/\s+/g, ' ')))
    .join('');
  if (!hasElements && indent.length + open.length + text.length < wide) return `${open}>${text}</${tag}>`;
  return `${open}>\n${printNodes(children, `${indent}  `)}\n${indent}</${tag}>`;
}

const printNodes = (nodes: Iterable<Node>, indent: string): string =>
  [...nodes]
    .map((node) =>
      node instanceof Element
        ? printElement(node, indent)
        : escape((node.textContent ?? '').trim().replaceAll(/\s+/g, ' ')),
    )
    .filter(Boolean)
    .map((line) => indent + line)
    .join('\n');

/** HTML with one element a line, indented. */
function pretty(html: string): string {
  const template = document.createElement('template');
  template.innerHTML = html;
  for (const scenery of template.content.querySelectorAll('.story-after')) scenery.remove();
  return printNodes(template.content.childNodes, '');
}

interface StoryLike {
  originalStoryFn: (args: never, context: never) => unknown;
  args: unknown;
}

/** What a story shows, as HTML to copy. */
export function snippetOf(context: StoryLike): string {
  const drawn = context.originalStoryFn(context.args as never, context as never);
  return pretty(
    drawn instanceof Node ? (drawn as Element).outerHTML : typeof drawn === 'string' ? drawn : toHtml(drawn),
  );
}
