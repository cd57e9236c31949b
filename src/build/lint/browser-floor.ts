import { ESLintUtils, type TSESTree } from '@typescript-eslint/utils';
import type ts from 'typescript';
import { interfacesWith, young, type Young } from './support.js';

/** The name of a type and of everything it extends: `HTMLButtonElement`, `HTMLElement`, `Element`, `ARIAMixin` … */
function* namesOf(type: ts.Type, checker: ts.TypeChecker): Generator<string> {
  if (type.isUnionOrIntersection()) {
    for (const part of type.types) yield* namesOf(part, checker);
    return;
  }
  const known = checker.getApparentType(type);
  // PromiseConstructor and ArrayConstructor carry what the browser data lists under Promise and Array.
  if (known.symbol) yield known.symbol.name.replace(/(?<=.)Constructor$/, '');
  const declared = (known as ts.TypeReference).target ?? known;
  if (declared.isClassOrInterface()) {
    for (const base of checker.getBaseTypes(declared)) yield* namesOf(base, checker);
  }
}

const memberPaths = (owner: string, member: string) => [
  ['api', owner, member],
  ['api', owner, `${member}_static`],
  ['javascript', 'builtins', owner, member],
];

/** The young feature behind `.member` on an object about which nothing is known but how it is used. */
function youngByName(member: string): Young | undefined {
  const found = interfacesWith(member).map((owner) => young(['api', owner, member]));
  return found.every(Boolean) ? found[0] : undefined;
}

/** Attributes and property bindings in the text of an html`` template, `?` where an expression stands. */
function* inTemplate(text: string): Generator<Young | undefined> {
  for (const [, tag, rest] of text.matchAll(/<([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)/g)) {
    for (const [, sigil, name, value] of rest!.matchAll(/(?<=\s)([.?@]?)([\w-]+)(?:=["']?([\w-]+)?)?/g)) {
      if (sigil === '@') continue;
      if (sigil === '.') yield youngByName(name!);
      else if (!tag!.includes('-')) {
        for (const path of [
          ['elements', tag!, name!],
          ['global_attributes', name!],
        ]) {
          yield young(['html', ...path]);
          if (value) yield young(['html', ...path, value]);
        }
      }
    }
  }
}

const squeeze = (text: string) => text.replace(/\s+|["']/g, '');

/** Forbids what a browser of the floor lacks, unless `src/guards.ts` lists it and its guard stands in the same file. */
export const browserFloor = ESLintUtils.RuleCreator.withoutDocs({
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      young: '{{feature}} is missing in {{missing}}. Do without, or list it with its guard in src/guards.ts.',
      unguarded:
        '{{feature}} is missing in {{missing}}, and its guard from src/guards.ts is not in this file: {{guard}}',
    },
  },
  defaultOptions: [],
  create(context) {
    const services = ESLintUtils.getParserServices(context);
    const checker = services.program.getTypeChecker();
    const text = squeeze(context.sourceCode.text);

    const report = (node: TSESTree.Node, found: Young | undefined) => {
      if (!found) return;
      const guard = found.guard?.guard;
      if (!found.guard) context.report({ node, messageId: 'young', data: { ...found } });
      else if (guard && !text.includes(squeeze(guard))) {
        context.report({ node, messageId: 'unguarded', data: { ...found, guard } });
      }
    };

    const memberName = ({ computed, property }: TSESTree.MemberExpression) =>
      !computed && property.type === 'Identifier'
        ? property.name
        : property.type === 'Literal' && typeof property.value === 'string'
          ? property.value
          : undefined;

    return {
      MemberExpression(node) {
        const member = memberName(node);
        if (!member) return;
        const names = [...namesOf(services.getTypeAtLocation(node.object), checker)];
        if (node.object.type === 'Identifier') names.push(node.object.name);
        const paths = names.flatMap((name) => memberPaths(name, member));
        // A cast to what a young API looks like names no interface.
        const isCast = node.object.type === 'TSAsExpression' && names.every((name) => name.startsWith('__'));
        report(node.property, isCast ? youngByName(member) : young(...paths));
      },
      TaggedTemplateExpression({ tag, quasi }) {
        if (tag.type !== 'Identifier' || tag.name !== 'html') return;
        const markup = quasi.quasis.map((part) => part.value.raw).join('?');
        for (const found of inTemplate(markup)) report(quasi, found);
      },
      'Program:exit'() {
        for (const { identifier, isValueReference } of context.sourceCode.scopeManager!.globalScope!
          .through) {
          if (!isValueReference || identifier.type !== 'Identifier') continue;
          const { name } = identifier;
          report(identifier, young(['api', name], ['api', 'Window', name], ['javascript', 'builtins', name]));
        }
      },
    };
  },
});
