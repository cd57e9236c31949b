import { ESLintUtils } from '@typescript-eslint/utils';

/** A note about unfinished work names its issue, so that it can be found, discussed and closed. */
export const noBareTodo = ESLintUtils.RuleCreator.withoutDocs({
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { bare: '{{word}} without an issue: finish it, or write {{word}}(#123).' },
  },
  defaultOptions: [],
  create: (context) => ({
    Program() {
      for (const comment of context.sourceCode.getAllComments()) {
        for (const [, word] of comment.value.matchAll(/\b(TODO|FIXME|XXX|HACK)\b(?!\s*\(#\d+\))/g)) {
          context.report({ loc: comment.loc, messageId: 'bare', data: { word } });
        }
      }
    },
  }),
});
