import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';
import { analyze, type ElementDeclaration, type Item } from '../../src/build/analyze.js';
import { apiFile, digest } from '../../src/build/api.js';
import { vsCodeData, webTypes } from '../../src/build/editors.js';
import { jsxTypes } from '../../src/build/jsx.js';
import { makeManifest } from '../../src/build/manifest.js';
import { root } from '../../src/build/steps.js';
import { checks } from '../support/checks.js';
import type { Step } from '../support/step.js';

const { outcome, check } = checks();

const sorted = (words: Iterable<string>) => [...words].sort();
const names = (items: Item[]) => sorted(items.map(({ name }) => name));

// What the plugin makes of a made-up element.

const lists = `
export const sizes = ['small', 'medium', 'large'] as const;
export type Size = (typeof sizes)[number];
`;
const base = `
export class SamElement extends LitElement {
  /** The kind. */
  kind = 'thing';
  protected readonly internals = this.attachInternals();
}
export function FormControl(Base) {
  class Control extends Base {
    static override readonly mirrors = { ...Base.mirrors, name: stringAttribute('name') };
    /** The name in the form. */
    name!: string;
  }
  return Control;
}
`;
const thing = `
import { SamElement, FormControl } from '../../core/element.js';
import { sizes, type Size } from '../../core/sizes.js';

export const tones = ['calm', 'loud'] as const;

/**
 * @summary Does a thing.
 * @status experimental
 * @slot - The words.
 * @slot start - Before the words.
 * @event {SamGoEvent} sam-go - It went.
 * @csspart base - The outermost.
 * @cssprop --sam-thing-gap - The gap.
 * @cssstate busy - It works.
 * @attr {string} popovertarget - The id of a popover.
 */
export class SamThing extends FormControl(SamElement) {
  static override readonly tag = 'sam-thing';
  static override readonly uses = [SamOther];
  static readonly formAssociated = true;

  protected static override readonly mirrors = {
    ...super.mirrors,
    tone: enumeratedAttribute('tone', tones, 'calm'),
    size: enumeratedAttribute('size', sizes, 'medium'),
    kindOf: enumeratedAttribute('kind-of', tones, (host) => 'calm'),
    softDisabled: booleanAttribute('soft-disabled'),
  };

  /** How loud. */
  tone!: (typeof tones)[number];
  /** How large. */
  size!: Size;
  /**
   * What it does.
   * @default 'calm' beside a calm one
   */
  kindOf!: (typeof tones)[number] | null;
  /** Whether it is out of use. */
  softDisabled!: boolean;
  /** Its value. */
  @property() value?: string;
  /** The form. */
  get form(): HTMLFormElement | null { return null; }
  #secret = 1;
  private own = 2;
  @state() private seen = 3;

  /** Goes as far as asked. */
  go(size: Size): Size { return size; }
  connectedCallback() {}
  protected override render() {}
  #hide() {}
}
export class SamOther extends SamElement {
  static override readonly tag = 'sam-other';
}
`;

const made = () => {
  const found = analyze([
    { path: 'src/core/sizes.ts', text: lists },
    { path: 'src/core/element.ts', text: base },
    { path: 'src/components/thing/thing.ts', text: thing },
  ]);
  assert.deepEqual(
    found.map(({ element }) => element.tagName),
    ['sam-thing', 'sam-other'],
  );
  return found[0]!.element;
};

async function checkPlugin() {
  const member = (name: string) => made().members.find((candidate) => candidate.name === name);
  await check('manifest plugin: only classes with a tag are elements', made);
  await check('manifest plugin: what a class says of itself', () => {
    const { name, summary, status, formAssociated, uses, customElement } = made();
    assert.deepEqual(
      { name, summary, status, formAssociated, uses, customElement },
      {
        name: 'SamThing',
        summary: 'Does a thing.',
        status: 'experimental',
        formAssociated: true,
        uses: ['sam-other'],
        customElement: true,
      },
    );
  });
  await check('manifest plugin: a list in the same module becomes its words', () => {
    assert.deepEqual([member('tone')?.type?.text, member('tone')?.default], ["'calm' | 'loud'", "'calm'"]);
  });
  await check('manifest plugin: a type named in another module becomes its words', () => {
    assert.equal(member('size')?.type?.text, "'small' | 'medium' | 'large'");
    assert.equal(member('go')?.parameters?.[0]?.type?.text, "'small' | 'medium' | 'large'");
    assert.equal(member('go')?.return?.type?.text, "'small' | 'medium' | 'large'");
  });
  await check('manifest plugin: a list within a larger union, and @default', () => {
    assert.deepEqual(
      [member('kindOf')?.type?.text, member('kindOf')?.default],
      ["'calm' | 'loud' | null", "'calm' beside a calm one"],
    );
  });
  await check('manifest plugin: attributes as HTML spells them, with their properties', () => {
    const pairs = made().attributes.map(({ name, fieldName }) => `${name} ${fieldName ?? '-'}`);
    assert.deepEqual(
      sorted(pairs),
      sorted([
        'popovertarget -',
        'value value',
        'tone tone',
        'size size',
        'kind-of kindOf',
        'soft-disabled softDisabled',
        'name name',
      ]),
    );
    assert.deepEqual(
      [member('softDisabled')?.default, member('softDisabled')?.attribute],
      ['false', 'soft-disabled'],
    );
  });
  await check('manifest plugin: inherited members are there, internal ones are not', () => {
    assert.deepEqual(
      names(made().members),
      sorted(['kind', 'name', 'tone', 'size', 'kindOf', 'softDisabled', 'value', 'form', 'go']),
    );
    assert.equal(member('form')?.readonly, true);
    assert.ok(!JSON.stringify(made()).includes('inheritedFrom'));
  });
  await check('manifest plugin: slots, parts, states, custom properties, events', () => {
    const { slots, cssParts, cssStates, cssProperties, events } = made();
    assert.deepEqual(
      [slots, cssParts, cssStates, cssProperties, events].map(names),
      [['', 'start'], ['base'], ['busy'], ['--sam-thing-gap'], ['sam-go']].map(sorted),
    );
    assert.equal(events[0]?.type?.text, 'SamGoEvent');
    assert.equal(slots[1]?.description, 'Before the words.');
  });
}

// What the compiler, which knows nothing of the analyzer, finds in the real ones.

interface Witness {
  className: string;
  tag: string;
  members: Map<string, string>;
  documented: Record<string, Set<string>>;
  follows: string[];
}

const isOurs = (node: ts.Node) => !node.getSourceFile().fileName.includes('node_modules');
const text = (name: ts.PropertyName) => (ts.isIdentifier(name) ? name.text : undefined);

/** A type as the manifest would write it: unions in a fixed order, single quotes, a record under its name. */
const plain = (type: string) =>
  sorted(type.replaceAll('"', "'").split(' | '))
    .join(' | ')
    .replace(/^\{ \[\w+: string\]: (\w+); \}$/, 'Record<string, $1>');

function witness(checker: ts.TypeChecker, node: ts.ClassDeclaration): Witness | undefined {
  const fixed = (name: string) =>
    node.members.filter(ts.isPropertyDeclaration).find((member) => text(member.name) === name)?.initializer;
  const tag = fixed('tag');
  if (!node.name || !tag || !ts.isStringLiteral(tag)) return undefined;
  const type = checker.getTypeAtLocation(node);
  const members = new Map<string, string>();
  for (const symbol of type.getProperties()) {
    const declaration = symbol.valueDeclaration;
    const name = symbol.getName();
    if (!declaration || !isOurs(declaration) || !ts.isClassElement(declaration)) continue;
    const flags = ts.getCombinedModifierFlags(declaration);
    if (flags & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) continue;
    if (/^[_#]|Callback$/.test(name)) continue;
    const of = checker.getNonNullableType(checker.getTypeOfSymbol(symbol));
    members.set(
      name,
      ts.isMethodDeclaration(declaration)
        ? 'method'
        : plain(
            checker.typeToString(of, node, ts.TypeFormatFlags.InTypeAlias | ts.TypeFormatFlags.NoTruncation),
          ),
    );
  }
  const documented: Witness['documented'] = {};
  for (const { tagName, comment } of ts.getJSDocTags(node)) {
    const said = ts.getTextOfJSDocComment(comment)?.replace(/^\{[^}]*\}\s*/, '') ?? '';
    (documented[tagName.text] ??= new Set()).add(/^\[?([^\s=]*)/.exec(said.replace(/^-.*/s, ''))![1]!);
  }
  const follows = fixed('follows');
  const followed =
    follows && ts.isArrayLiteralExpression(follows)
      ? follows.elements.filter(ts.isStringLiteral).map((word) => word.text)
      : [];
  return { className: node.name.text, tag: tag.text, members, documented, follows: followed };
}

/** Every class with a tag under `src/components`, as the compiler sees it. */
function witnesses(): Witness[] {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(root, 'tsconfig.json'),
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} },
  )!;
  const program = ts.createProgram(
    [join(root, 'src/index.ts'), join(root, 'src/globals.d.ts')],
    config.options,
  );
  const checker = program.getTypeChecker();
  return program
    .getSourceFiles()
    .filter(({ fileName }) => /\/src\/components\//.test(fileName))
    .flatMap((file) => file.statements.filter(ts.isClassDeclaration))
    .flatMap((node) => witness(checker, node) ?? []);
}

const kinds = {
  slot: 'slots',
  csspart: 'cssParts',
  cssprop: 'cssProperties',
  cssstate: 'cssStates',
  event: 'events',
  attr: 'attributes',
} as const;

async function checkElements(elements: ElementDeclaration[]) {
  const seen = witnesses();
  await check('the manifest has every element, and no other', () => {
    assert.ok(seen.length, 'the compiler found no element at all');
    assert.deepEqual(sorted(elements.map(({ tagName }) => tagName)), sorted(seen.map(({ tag }) => tag)));
  });
  for (const element of elements) {
    const truth = seen.find(({ tag }) => tag === element.tagName);
    if (!truth) continue;
    const title = `<${element.tagName}>`;
    await check(`${title} is registered by the class that carries its tag`, () =>
      assert.equal(element.name, truth.className),
    );
    await check(`${title}: every public member is in the manifest, and no other`, () =>
      assert.deepEqual(names(element.members), sorted(truth.members.keys())),
    );
    await check(`${title}: every type is spelt out, words and all`, () => {
      const said = element.members
        .filter(({ kind }) => kind === 'field')
        .map(({ name, type }) => [name, plain((type?.text ?? '').replace(/ \| (null|undefined)\b/g, ''))]);
      assert.deepEqual(
        said,
        said.map(([name]) => [name, truth.members.get(name!)]),
      );
    });
    await check(`${title}: attributes have the type and default of their property`, () => {
      for (const { name, fieldName, type, default: standard } of element.attributes) {
        const field = element.members.find((member) => member.name === fieldName);
        if (fieldName)
          assert.deepEqual([name, type, standard], [field?.attribute, field?.type, field?.default]);
      }
    });
    for (const [tag, list] of Object.entries(kinds) as [
      keyof typeof kinds,
      (typeof kinds)[keyof typeof kinds],
    ][])
      await check(`${title}: every @${tag} is in the manifest`, () => {
        const said = element[list].map(({ name }) => name);
        for (const name of truth.documented[tag] ?? [])
          assert.ok(said.includes(name), `"${name}" is missing`);
      });
    await check(`${title}: attributes that the template reads are documented`, () => {
      const known = element.attributes.map(({ name }) => name);
      // ARIA is known by its own name, and every element may have it.
      const missing = [...truth.follows, ...(element.formAssociated ? ['form'] : [])].filter(
        (name) => !known.includes(name) && !name.startsWith('aria-'),
      );
      assert.deepEqual(missing, [], 'say `@attr {type} name - …` above the class');
    });
    await check(`${title}: everything public says what it is`, () => {
      const lists = [
        element.attributes,
        element.members,
        element.slots,
        element.cssParts,
        element.cssStates,
        element.cssProperties,
        element.events,
      ];
      const silent = lists.flat().filter(({ description, summary }) => !description && !summary);
      assert.deepEqual(
        silent.map(({ name }) => name),
        [],
      );
      assert.ok(element.summary, 'the class has no @summary');
    });
  }
}

async function checkDerived(elements: { path: string; element: ElementDeclaration }[]) {
  const all = elements.map(({ element }) => element);
  const html = vsCodeData(all);
  const web = webTypes(all, '0.0.0');
  const jsx = jsxTypes(elements);
  for (const element of all) {
    const attributes = names(element.attributes);
    const tag = html.tags.find(({ name }) => name === element.tagName);
    const webTag = web.contributions.html.elements.find(({ name }) => name === element.tagName);
    await check(`<${element.tagName}>: editors know its attributes and their words`, () => {
      assert.deepEqual(sorted(tag?.attributes.map(({ name }) => name) ?? []), attributes);
      assert.deepEqual(sorted(webTag?.attributes.map(({ name }) => name) ?? []), attributes);
      for (const { name, type } of element.attributes) {
        const offered = tag?.attributes.find((attribute) => attribute.name === name) as {
          values?: { name: string }[];
        };
        assert.deepEqual(
          offered.values?.map((value) => `'${value.name}'`) ?? [],
          type?.text.match(/'[^']*'/g) ?? [],
        );
      }
    });
    await check(`<${element.tagName}>: JSX knows its attributes`, () => {
      assert.ok(jsx.includes(`'${element.tagName}': React<${element.name}, ${element.name}Props>;`));
      const [, props = ''] = jsx.split(`interface ${element.name}Props {`);
      for (const name of attributes) assert.ok(props.split('\n}')[0]!.includes(`'${name}'?:`), name);
    });
  }
}

const step: Step = {
  name: 'manifest',
  needs: ['build'],
  async run() {
    const { modules } = await makeManifest();
    const found = modules.flatMap(({ path, declarations }) =>
      declarations.map((element) => ({ path: path.replace(/^dist\//, ''), element })),
    );
    await checkPlugin();
    await checkElements(found.map(({ element }) => element));
    await checkDerived(found);
    await check(`${apiFile} says what the package has`, async () => {
      const committed = await readFile(join(root, apiFile), 'utf8').catch(() => '');
      assert.ok(
        committed.replaceAll('\r\n', '\n') === (await digest()),
        `${apiFile} is out of date. Run "npm run api", look at what changes for users, and commit it with a changeset.`,
      );
    });
    return outcome;
  },
};
export default step;
