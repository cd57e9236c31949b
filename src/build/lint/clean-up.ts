import type { TSESTree } from '@typescript-eslint/utils';
import { ESLintUtils } from '@typescript-eslint/utils';

type Owner = TSESTree.ClassBody | TSESTree.Program;

/** What starts something that outlives the call, and what ends it. */
const ends: Record<string, string> = {
  setTimeout: 'clearTimeout',
  setInterval: 'clearInterval',
};

const calleeName = ({ callee }: TSESTree.CallExpression | TSESTree.NewExpression) =>
  callee.type === 'Identifier'
    ? callee.name
    : callee.type === 'MemberExpression' && callee.property.type === 'Identifier'
      ? callee.property.name
      : '';

const typeOf = ([first]: TSESTree.CallExpressionArgument[]) =>
  first?.type === 'Literal' && typeof first.value === 'string' ? first.value : undefined;

/** A timer without a delay is over before anything could end it. */
const isAtOnce = ({ arguments: [, delay] }: TSESTree.CallExpression) =>
  !delay || (delay.type === 'Literal' && delay.value === 0);

/** `{ signal }` ends the listener with its controller, `{ once: true }` with its event. */
const endsItself = (options: TSESTree.CallExpressionArgument | undefined) =>
  options?.type === 'ObjectExpression' &&
  options.properties.some(
    (property) =>
      property.type === 'Property' &&
      property.key.type === 'Identifier' &&
      (property.key.name === 'signal' ||
        (property.key.name === 'once' && property.value.type === 'Literal' && property.value.value === true)),
  );

/** Wants the end of every listener, timer and observer in the class (or, outside classes, the module) that starts it. */
export const cleanUp = ESLintUtils.RuleCreator.withoutDocs({
  meta: {
    type: 'problem',
    schema: [],
    messages: { missing: '{{start}} is never ended here: this {{where}} has no {{end}}.' },
  },
  defaultOptions: [],
  create(context) {
    const started = new Map<
      Owner,
      { node: TSESTree.Node; start: string; end: string; type?: string | undefined }[]
    >();
    const ended = new Map<Owner, { end: string; type?: string | undefined }[]>();

    const ancestors = (node: TSESTree.Node) => context.sourceCode.getAncestors(node).reverse();
    const ownerOf = (node: TSESTree.Node) =>
      ancestors(node).find((at): at is Owner => at.type === 'ClassBody' || at.type === 'Program')!;
    const inConstructor = (node: TSESTree.Node) =>
      ancestors(node).some((at) => at.type === 'MethodDefinition' && at.kind === 'constructor');
    const add = <T>(to: Map<Owner, T[]>, node: TSESTree.Node, entry: T) => {
      const owner = ownerOf(node);
      to.set(owner, [...(to.get(owner) ?? []), entry]);
    };

    return {
      CallExpression(node) {
        const name = calleeName(node);
        if (name === 'addEventListener') {
          const target =
            node.callee.type === 'MemberExpression'
              ? context.sourceCode.getText(node.callee.object)
              : 'window';
          // What an element adds to itself goes with it, if it is added once: in the constructor, or by the same reference.
          const isOwn = /^(this|(this\.#?)?host)$/.test(target);
          const isOnce = inConstructor(node) || node.arguments[1]?.type === 'MemberExpression';
          if (endsItself(node.arguments[2]) || (isOwn && isOnce)) return;
          const type = typeOf(node.arguments);
          add(started, node, {
            node,
            start: `addEventListener(${type ? `'${type}'` : '…'})`,
            end: 'removeEventListener',
            type,
          });
        } else if (Object.hasOwn(ends, name) && !isAtOnce(node))
          add(started, node, { node, start: name, end: ends[name]! });
        else if (name === 'removeEventListener')
          add(ended, node, { end: name, type: typeOf(node.arguments) });
        else if (name === 'unobserve') add(ended, node, { end: 'disconnect' });
        else if (name === 'disconnect' || Object.values(ends).includes(name)) add(ended, node, { end: name });
      },
      NewExpression(node) {
        const name = calleeName(node);
        if (/^[A-Z]\w*Observer$/.test(name))
          add(started, node, { node, start: `new ${name}`, end: 'disconnect' });
      },
      'Program:exit'() {
        for (const [owner, starts] of started) {
          for (const { node, start, end, type } of starts) {
            if (
              ended
                .get(owner)
                ?.some((other) => other.end === end && (!other.type || !type || other.type === type))
            )
              continue;
            const where = owner.type === 'ClassBody' ? 'class' : 'module';
            context.report({ node, messageId: 'missing', data: { start, end, where } });
          }
        }
      },
    };
  },
});
