import { create, ts } from '@custom-elements-manifest/analyzer/index.js';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import type { CallExpression, ClassLikeDeclaration, Expression, Node } from 'typescript';

/** Something that the manifest names: a slot, a part, a parameter … */
export interface Item {
  name: string;
  description?: string;
  summary?: string;
  default?: string;
  deprecated?: boolean | string;
  type?: { text: string };
}

export interface Member extends Item {
  kind: 'field' | 'method';
  attribute?: string;
  reflects?: boolean;
  readonly?: boolean;
  static?: boolean;
  privacy?: string;
  parameters?: (Item & { optional?: boolean })[];
  return?: { type?: { text: string } };
}

/** What the manifest says of an element. `status`, `formAssociated` and `uses` are ours, beside the schema. */
export interface ElementDeclaration {
  kind: 'class';
  name: string;
  tagName: string;
  customElement: true;
  summary?: string;
  description?: string;
  deprecated?: boolean | string;
  status?: string;
  formAssociated?: boolean;
  superclass?: { name: string };
  uses?: string[];
  attributes: (Item & { fieldName?: string })[];
  members: Member[];
  events: Item[];
  slots: Item[];
  cssParts: Item[];
  cssProperties: Item[];
  cssStates: Item[];
}

export interface ManifestModule {
  kind: 'javascript-module';
  path: string;
  declarations: ElementDeclaration[];
  exports: { kind: string; name: string; declaration: { name: string; module: string } }[];
}

const isStatic = (node: Node) =>
  ts.canHaveModifiers(node) &&
  Boolean(ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword));

/** The value that a class gives a static property. */
function staticValue(node: ClassLikeDeclaration, name: string): Expression | undefined {
  for (const member of node.members)
    if (ts.isPropertyDeclaration(member) && isStatic(member) && member.name.getText() === name)
      return member.initializer;
  return undefined;
}

/** The words of `['small', 'medium'] as const`. */
function wordsOf(value: Expression | undefined): string[] | undefined {
  if (!value || !ts.isAsExpression(value) || value.type.getText() !== 'const') return undefined;
  const { expression } = value;
  if (!ts.isArrayLiteralExpression(expression)) return undefined;
  const words = expression.elements.map((element) =>
    ts.isStringLiteral(element) ? element.text : undefined,
  );
  return words.every((word) => word !== undefined) ? words : undefined;
}

interface Mirror {
  kind: string;
  name: string;
  fallback: Expression | undefined;
}

/** The call in `booleanAttribute('loading')`, or in `{ ...stringAttribute('value'), get() {…} }`. */
function callIn(value: Expression): CallExpression | undefined {
  if (ts.isCallExpression(value)) return value;
  const first = ts.isObjectLiteralExpression(value) ? value.properties[0] : undefined;
  return first && ts.isSpreadAssignment(first) && ts.isCallExpression(first.expression)
    ? first.expression
    : undefined;
}

/** The properties that mirror attributes: `static mirrors = { loading: booleanAttribute('loading') }`. */
function mirrorsOf(node: ClassLikeDeclaration): Map<string, Mirror> {
  const mirrors = new Map<string, Mirror>();
  const table = staticValue(node, 'mirrors');
  if (!table || !ts.isObjectLiteralExpression(table)) return mirrors;
  for (const property of table.properties) {
    const call = ts.isPropertyAssignment(property) && callIn(property.initializer);
    if (!call) continue;
    const given = call.arguments;
    const [name] = given;
    const kind = call.expression.getText();
    const fallback = given[kind === 'enumeratedAttribute' ? 2 : 1];
    if (/^(boolean|string|value|count|enumerated)Attribute$/.test(kind) && name && ts.isStringLiteral(name))
      mirrors.set(property.name.getText(), {
        // A getter of its own says another default.
        kind: call === property.initializer ? kind : '',
        name: name.text,
        fallback,
      });
  }
  return mirrors;
}

/** Where an attribute stands if nobody wrote it; nothing where that depends, for `@default` to say. */
function defaultOf({ kind, fallback }: Mirror): string | undefined {
  if (kind === 'booleanAttribute') return 'false';
  if (kind === 'stringAttribute') return "''";
  if (kind === 'valueAttribute') return "'on'";
  if (kind === 'countAttribute') return fallback?.getText() ?? '-1';
  return fallback && ts.isStringLiteral(fallback) ? `'${fallback.text}'` : undefined;
}

/** Properties that mirror attributes, as `core/reflect.ts` makes them. */
function readMirrored(node: ClassLikeDeclaration, declaration: ElementDeclaration) {
  for (const [property, mirror] of mirrorsOf(node)) {
    const field = declaration.members.find(({ name, static: isOfClass }) => name === property && !isOfClass);
    if (!field) continue;
    field.default ??= defaultOf(mirror);
    field.attribute = mirror.name;
    field.reflects = true;
    const { type, default: standard, description, deprecated } = field;
    declaration.attributes.push({
      name: mirror.name,
      fieldName: field.name,
      type: type && { ...type },
      default: standard,
      description,
      deprecated,
    });
  }
}

/** The name under which the analyzer keeps a class: its own, or that of the mixin that makes it. */
function publicName(node: ClassLikeDeclaration): string | undefined {
  for (let around: Node = node.parent; !ts.isSourceFile(around); around = around.parent)
    if (ts.isFunctionDeclaration(around) || ts.isVariableDeclaration(around)) return around.name?.getText();
  return node.name?.text;
}

const tagText = (node: ClassLikeDeclaration, name: string) => {
  const comment = ts.getJSDocTags(node).find(({ tagName }) => tagName.text === name)?.comment;
  return comment && ts.getTextOfJSDocComment(comment)?.trim();
};

/**
 * Reads what this house writes and the analyzer does not know: `static tag`, `static uses`, properties that mirror
 * attributes, `@status`, and types that come from lists of words, as `(typeof sizes)[number]` or under a name.
 */
function houseStyle() {
  const lists = new Map<string, string[]>();
  const aliases = new Map<string, string>();
  const tags = new Map<string, string>();
  /** Base classes without a tag whose elements belong to forms. */
  const formBases = new Set<string>();

  const resolve = (type?: { text: string }) => {
    const union = (list = '') =>
      lists
        .get(list)
        ?.map((word) => `'${word}'`)
        .join(' | ');
    if (!type) return;
    type.text = type.text
      .replace(/\(typeof (\w+)\)\[number\]/g, (whole, list: string) => union(list) ?? whole)
      .replace(/\b[A-Z]\w*\b/g, (name) => union(aliases.get(name)) ?? name);
  };

  return {
    name: 'samklang:house-style',
    collectPhase({ node }: { node: Node }) {
      if (ts.isVariableDeclaration(node)) {
        const words = wordsOf(node.initializer);
        if (words) lists.set(node.name.getText(), words);
      } else if (ts.isTypeAliasDeclaration(node)) {
        const [, list] = /^\(typeof (\w+)\)\[number\]$/.exec(node.type.getText()) ?? [];
        if (list) aliases.set(node.name.text, list);
      }
    },
    analyzePhase({ node, moduleDoc }: { node: Node; moduleDoc: ManifestModule }) {
      if (!ts.isClassLike(node)) return;
      const className = publicName(node);
      const declaration = moduleDoc.declarations.find(({ name }) => name === className);
      if (!className || !declaration) return;
      readMirrored(node, declaration);
      const isOfForms = staticValue(node, 'formAssociated')?.getText() === 'true';
      if (isOfForms) formBases.add(className);
      const tag = staticValue(node, 'tag');
      if (!tag || !ts.isStringLiteral(tag)) return;
      tags.set(className, tag.text);
      declaration.tagName = tag.text;
      declaration.customElement = true;
      declaration.status = tagText(node, 'status');
      declaration.formAssociated = isOfForms || undefined;
      const uses = staticValue(node, 'uses');
      if (uses && ts.isArrayLiteralExpression(uses))
        declaration.uses = uses.elements.map((element) => element.getText());
    },
    packageLinkPhase({ customElementsManifest }: { customElementsManifest: { modules: ManifestModule[] } }) {
      for (const { declarations } of customElementsManifest.modules)
        for (const declaration of declarations) {
          if (formBases.has(declaration.superclass?.name ?? '')) declaration.formAssociated ??= true;
          declaration.uses = declaration.uses?.map((className) => tags.get(className) ?? className);
          for (const { type, parameters = [], return: returned } of declaration.members ?? []) {
            resolve(type);
            resolve(returned?.type);
            for (const parameter of parameters) resolve(parameter.type);
          }
          for (const { type } of declaration.attributes ?? []) resolve(type);
        }
    },
  };
}

/** Members that only the browser or Lit calls, or that no page could name. */
const isInternal = ({ name, privacy = 'public', static: isOfClass }: Member) =>
  isOfClass || privacy !== 'public' || /^[_#[]|Callback$/.test(name);

const forPages = <Thing extends Item>(things: Thing[] = []): Thing[] =>
  things.map((thing) => {
    const entries = Object.entries(thing).filter(
      ([key]) => !['inheritedFrom', 'privacy', 'resolveInitializer'].includes(key),
    );
    return Object.fromEntries(entries) as unknown as Thing;
  });

/** An element as the package publishes it: what it inherits is its own, and what is internal is gone. */
function published(declaration: ElementDeclaration): ElementDeclaration {
  const {
    kind,
    name,
    tagName,
    customElement,
    summary,
    description,
    deprecated,
    status,
    formAssociated,
    uses,
  } = declaration;
  return {
    kind,
    name,
    tagName,
    customElement,
    summary,
    description: description || undefined,
    deprecated,
    status,
    formAssociated,
    uses,
    attributes: forPages(declaration.attributes),
    members: forPages(declaration.members?.filter((member) => !isInternal(member))),
    events: forPages(declaration.events?.filter((event) => event.name)),
    slots: forPages(declaration.slots),
    cssParts: forPages(declaration.cssParts),
    cssProperties: forPages(declaration.cssProperties),
    cssStates: forPages(declaration.cssStates),
  };
}

/** The elements that some modules declare, each with the path of its module. */
export function analyze(
  sources: { path: string; text: string }[],
): { path: string; element: ElementDeclaration }[] {
  const modules = sources.map(({ path, text }) =>
    ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true),
  );
  return create({ modules, plugins: [...litPlugin(), houseStyle()] }).modules.flatMap(
    ({ path, declarations }) =>
      declarations.filter(({ tagName }) => tagName).map((element) => ({ path, element: published(element) })),
  );
}
