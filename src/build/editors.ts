import type { ElementDeclaration, Item } from './analyze.js';

const docs = ({ name, description }: Item) => ({ name, ...(description && { description }) });

/** The words that an attribute may say, where its type is a list of them. */
const wordsOf = ({ type }: Item) =>
  [...(type?.text.matchAll(/'([^']*)'/g) ?? [])].map(([, word]) => ({ name: word! }));

/** What an editor shows for a tag: what it is for, and what can stand inside. */
function summaryOf({ summary = '', description, slots }: ElementDeclaration): string {
  const inside = slots.map(
    (slot) => `- ${slot.name ? `\`slot="${slot.name}"\`` : 'without a slot'}: ${slot.description}`,
  );
  return [summary, description, inside.length && `Inside it:\n${inside.join('\n')}`]
    .filter(Boolean)
    .join('\n\n');
}

/** HTML custom data, as Visual Studio Code reads it. */
export const vsCodeData = (elements: ElementDeclaration[]) => ({
  version: 1.1,
  tags: elements.map((element) => ({
    name: element.tagName,
    description: { kind: 'markdown', value: summaryOf(element) },
    attributes: element.attributes.map((attribute) => {
      // A flag has no value to offer.
      if (attribute.type?.text === 'boolean') return { ...docs(attribute), valueSet: 'v' };
      const values = wordsOf(attribute);
      return { ...docs(attribute), ...(values.length && { values }) };
    }),
  })),
});

/** Web-types, as the JetBrains editors read them. */
export const webTypes = (elements: ElementDeclaration[], version: string) => ({
  $schema: 'https://json.schemastore.org/web-types',
  name: 'samklang',
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map((element) => ({
        name: element.tagName,
        description: [element.summary, element.description].filter(Boolean).join('\n\n'),
        attributes: element.attributes.map((attribute) => ({
          ...docs(attribute),
          default: attribute.default,
          value: {
            type: attribute.type?.text,
            kind: attribute.type?.text === 'boolean' ? 'no-value' : 'plain',
          },
        })),
        slots: element.slots.map(docs),
        js: {
          properties: element.members
            .filter(({ kind }) => kind === 'field')
            .map((member) => ({ ...docs(member), type: member.type?.text, 'read-only': member.readonly })),
          events: element.events.map(docs),
        },
      })),
    },
    css: {
      properties: elements.flatMap(({ cssProperties }) => cssProperties.map(docs)),
      'pseudo-elements': elements.flatMap(({ tagName, cssParts }) =>
        cssParts.map((part) => ({
          name: `part(${part.name})`,
          description: `<${tagName}>: ${part.description}`,
        })),
      ),
    },
  },
});
