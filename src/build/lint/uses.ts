import { ESLintUtils } from '@typescript-eslint/utils';
import { basename, dirname } from 'node:path';

/** A component that imports another one renders it, and says so in `static uses`: its entry registers both. */
export const uses = ESLintUtils.RuleCreator.withoutDocs({
  meta: {
    type: 'problem',
    schema: [],
    messages: { undeclared: '{{name}} belongs in `static uses`, or should not be imported here.' },
  },
  defaultOptions: [],
  create(context) {
    const family = basename(dirname(context.filename));
    const declared = new Set<string>();
    return {
      'PropertyDefinition[static=true][key.name="uses"] > ArrayExpression > Identifier'({
        name,
      }: {
        name: string;
      }) {
        declared.add(name);
      },
      'Program:exit'({ body }) {
        for (const node of body) {
          if (node.type !== 'ImportDeclaration' || node.importKind === 'type') continue;
          const [, other] = /^\.\.\/([\w-]+)\/[\w-]+\.js$/.exec(node.source.value) ?? [];
          if (!other || other === family) continue;
          for (const specifier of node.specifiers) {
            const isType = specifier.type === 'ImportSpecifier' && specifier.importKind === 'type';
            const { name } = specifier.local;
            if (!isType && /^Sam[A-Z]/.test(name) && !declared.has(name)) {
              context.report({ node: specifier, messageId: 'undeclared', data: { name } });
            }
          }
        }
      },
    };
  },
});
