import type { ElementDeclaration, Item } from './analyze.js';

const comment = ({ description }: Item) => (description ? `  /** ${description} */\n` : '');

/** What JSX may set on an element: each attribute as HTML spells it, and each property that can be written. */
function propsFor(element: ElementDeclaration): string {
  const { name: className } = element;
  const lines = new Map<string, string>();
  const add = (name: string, item: Item, type: string) =>
    lines.set(name, `${comment(item)}  '${name}'?: ${type};\n`);
  for (const attribute of element.attributes)
    add(
      attribute.name,
      attribute,
      attribute.fieldName ? `${className}['${attribute.fieldName}']` : (attribute.type?.text ?? 'string'),
    );
  for (const member of element.members)
    if (member.kind === 'field' && !member.readonly && !lines.has(member.name))
      add(member.name, member, `${className}['${member.name}']`);
  for (const event of element.events)
    // React hears what does not bubble under the name of the event alone: `onclose`, not `onClose`.
    if (event.name.startsWith('sam-') || event.description?.includes('Does not bubble'))
      add(`on${event.name}`, event, `(event: HTMLElementEventMap['${event.name}']) => void`);
  return `/** What JSX may set on \`<${element.tagName}>\`, beside what every element takes. */
export interface ${className}Props {
${[...lines.values()].join('')}}
`;
}

// Each library is named once, behind an ignore, so that a project which has only one of them compiles.
const ignore = (library: string) => `// @ts-ignore: where ${library} is not installed`;

/**
 * Types for the elements in JSX, for React and Preact. Each takes the attributes and events of the library's own
 * elements, so that `onClick`, `aria-…` and `className` are typed as everywhere.
 */
export function jsxTypes(elements: { path: string; element: ElementDeclaration }[]): string {
  const imports = elements.map(({ path, element }) => `import type { ${element.name} } from './${path}';\n`);
  const tags = (wrapper: string) =>
    elements
      .map(({ element: { tagName, name } }) => `      '${tagName}': ${wrapper}<${name}, ${name}Props>;\n`)
      .join('');
  return `// Generated from the manifest. Never edited.
${imports.join('')}
// The modules that declare the elements' events and tags.
${elements.map(({ element: { tagName } }) => `import type {} from './entries/${tagName.replace(/^sam-/, '')}.js';\n`).join('')}
${elements.map(({ element }) => propsFor(element)).join('\n')}
${ignore('React')}
type React<Element, Props> = Omit<import('react').DetailedHTMLProps<import('react').HTMLAttributes<Element>, Element>, keyof Props> & Props & { class?: string; autofocus?: boolean };
${ignore('Preact')}
type Preact<Element extends HTMLElement, Props> = Omit<import('preact').HTMLAttributes<Element>, keyof Props> & Props;

${ignore('React')}
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${tags('React')}    }
  }
  interface CSSProperties {
    [property: \`--sam-\${string}\`]: string | number | undefined;
  }
}

${ignore('Preact')}
declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
${tags('Preact')}    }
  }
}
`;
}
