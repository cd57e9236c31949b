import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';
import { filesUnder, root } from './steps.js';

/** A name that a module exports. */
export interface Exported {
  name: string;
  isType: boolean;
}

/** An element, as its source says it. */
export interface Component {
  /** The module, from `src/`, without its ending: `components/button/button`. */
  module: string;
  className: string;
  tag: string;
  /** Its own events and their classes. Native ones are known to TypeScript already. */
  events: { name: string; type: string }[];
}

export interface SourceModule {
  module: string;
  exports: Exported[];
  components: Component[];
}

const isExported = (node: ts.Node) =>
  ts.canHaveModifiers(node) &&
  ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

function exportsOf(statement: ts.Statement): Exported[] {
  if (
    ts.isExportDeclaration(statement) &&
    statement.exportClause &&
    ts.isNamedExports(statement.exportClause)
  )
    return statement.exportClause.elements.map(({ name, isTypeOnly }) => ({
      name: name.text,
      isType: isTypeOnly || statement.isTypeOnly,
    }));
  if (!isExported(statement)) return [];
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => ({
      name: name.getText(),
      isType: false,
    }));
  if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement))
    return [{ name: statement.name.text, isType: true }];
  if ((ts.isClassDeclaration(statement) || ts.isFunctionDeclaration(statement)) && statement.name)
    return [{ name: statement.name.text, isType: false }];
  return [];
}

/** The text of `static readonly tag = '…'`. */
function tagOf(node: ts.ClassDeclaration): string | undefined {
  const isTag = (member: ts.ClassElement): member is ts.PropertyDeclaration =>
    ts.isPropertyDeclaration(member) &&
    member.name.getText() === 'tag' &&
    Boolean(member.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword));
  const value = node.members.find(isTag)?.initializer;
  return value && ts.isStringLiteral(value) ? value.text : undefined;
}

/** What `@event {SamDismissEvent} sam-dismiss - …` says about events that HTML does not have. */
function eventsOf(node: ts.ClassDeclaration): Component['events'] {
  return ts
    .getJSDocTags(node)
    .filter((tag) => tag.tagName.text === 'event')
    .flatMap((tag) => {
      const [, type, name] = /^@event\s+\{([^}]+)\}\s+(sam-[\w-]+)/.exec(tag.getText()) ?? [];
      return type && name ? [{ name, type }] : [];
    });
}

/** What a module of `src/` exports, and the elements among it. */
export function parseModule(module: string, text: string): SourceModule {
  const source = ts.createSourceFile(`${module}.ts`, text, ts.ScriptTarget.Latest, true);
  const components = source.statements.filter(ts.isClassDeclaration).flatMap((node): Component[] => {
    const tag = tagOf(node);
    return tag && node.name ? [{ module, className: node.name.text, tag, events: eventsOf(node) }] : [];
  });
  return { module, exports: source.statements.flatMap(exportsOf), components };
}

/** The modules of a folder of `src/`, parsed. */
export async function sourceModules(folder: string): Promise<SourceModule[]> {
  const files = (await filesUnder(`src/${folder}`)).filter((file) => /(?<!\.d)\.ts$/.test(file));
  return Promise.all(
    files.map(async (file) =>
      parseModule(file.slice('src/'.length, -'.ts'.length), await readFile(join(root, file), 'utf8')),
    ),
  );
}
