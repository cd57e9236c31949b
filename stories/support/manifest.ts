import manifest from 'virtual:samklang/manifest';
import type { ArgTypes } from '@storybook/web-components-vite';

/** What the manifest says of one thing: an attribute, a slot, a part … */
export interface Item {
  name: string;
  description?: string;
  summary?: string;
  default?: string;
  type?: { text: string };
}
export interface Member extends Item {
  kind: 'field' | 'method';
  attribute?: string;
  readonly?: boolean;
  static?: boolean;
  privacy?: 'public' | 'protected' | 'private';
  parameters?: Item[];
  return?: { type?: { text: string } };
}
export interface Declaration {
  name: string;
  tagName?: string;
  summary?: string;
  description?: string;
  status?: string;
  members?: Member[];
  attributes?: (Item & { fieldName?: string })[];
  events?: Item[];
  slots?: Item[];
  cssParts?: Item[];
  cssProperties?: Item[];
  cssStates?: Item[];
}
/** What `virtual:samklang/manifest` hands over. @public */
export interface Manifest {
  modules: { path: string; declarations?: Declaration[] }[];
}

const declarations = new Map(
  manifest.modules.flatMap(({ declarations = [] }) =>
    declarations.flatMap((declaration) =>
      declaration.tagName ? [[declaration.tagName, declaration] as const] : [],
    ),
  ),
);

/** The element's part of the manifest. */
export function describe(tag: string): Declaration {
  const found = declarations.get(tag);
  if (!found) throw new Error(`The manifest knows no <${tag}>. Run "npm run build" and look at its tag.`);
  return found;
}

export const summaryOf = (tag: string) => describe(tag).summary ?? '';

const isPublic = ({ privacy, name, static: isStatic }: Member) =>
  !isStatic && (privacy ?? 'public') === 'public' && !/^[_#]/.test(name);

/** Its public properties, in the order of the class. */
export const propertiesOf = (tag: string) =>
  (describe(tag).members ?? []).filter((member) => member.kind === 'field' && isPublic(member));

/** Its public methods. */
export const methodsOf = (tag: string) =>
  (describe(tag).members ?? []).filter((member) => member.kind === 'method' && isPublic(member));

/** The words of a union of literals, or nothing where the type is another. */
export function wordsOf(type = ''): string[] | undefined {
  const parts = type
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part && part !== 'undefined' && part !== 'null');
  const words = parts.map((part) => /^(['"])(.*)\1$/.exec(part)?.[2]);
  return words.length && words.every((word) => word !== undefined) ? words : undefined;
}

function controlOf(type = '') {
  const options = wordsOf(type);
  if (options) return { control: { type: 'select' }, options } as const;
  for (const [word, kind] of [
    ['boolean', 'boolean'],
    ['number', 'number'],
    ['string', 'text'],
  ] as const)
    if (type.includes(word)) return { control: { type: kind } };
  return { control: { disable: true } };
}

/** Storybook's controls, from the manifest: one for each property that an attribute can set, and the default slot. */
export function argTypesOf(tag: string): ArgTypes {
  const properties = propertiesOf(tag).filter(({ readonly, attribute }) => !readonly && attribute);
  const argTypes: ArgTypes = Object.fromEntries(
    properties.map(({ name, type, description, default: standard }) => [
      name,
      {
        name,
        description,
        ...controlOf(type?.text),
        table: {
          type: { summary: type?.text ?? '' },
          ...(standard && { defaultValue: { summary: standard } }),
        },
      },
    ]),
  );
  const standard = describe(tag).slots?.find(({ name }) => name === '' || name === 'default');
  if (standard)
    argTypes.content = { name: 'content', description: standard.description, control: { type: 'text' } };
  return argTypes;
}
