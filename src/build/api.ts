// npm run api: writes api.md, the digest of everything public. It is committed, so that a change of API shows as one.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ElementDeclaration, Item, Member } from './analyze.js';
import { build } from './build.js';
import { entryName } from './entries.js';
import { makeManifest } from './manifest.js';
import { parseModule } from './source.js';
import { root } from './steps.js';

export const apiFile = 'api.md';

const typed = ({ type, default: standard }: Item) =>
  `: ${type?.text ?? 'string'}${standard === undefined ? '' : ` = ${standard}`}`;

function memberLine(member: Member): string {
  if (member.kind === 'field')
    return `property ${member.name}${typed(member)}${member.readonly ? ', read-only' : ''}`;
  const parameters = (member.parameters ?? []).map(
    ({ name, optional, ...rest }) => `${name}${optional ? '?' : ''}${typed({ name, ...rest })}`,
  );
  return `method ${member.name}(${parameters.join(', ')}): ${member.return?.type?.text ?? 'void'}`;
}

function linesOf(element: ElementDeclaration): string[] {
  const named = (word: string, items: Item[]) => items.map(({ name }) => `${word} ${name || '(default)'}`);
  return [
    `class ${element.name}, registered by samklang/${entryName(element.tagName)}.js`,
    ...(element.status ? [`status ${element.status}`] : []),
    ...(element.formAssociated ? ['form-associated'] : []),
    ...(element.uses ?? []).map((tag) => `renders ${tag}`),
    ...element.attributes.map(({ fieldName, ...attribute }) => {
      const other = fieldName && fieldName !== attribute.name ? ` (property ${fieldName})` : '';
      return `attribute ${attribute.name}${other}${typed(attribute)}`;
    }),
    ...element.members.filter(({ attribute }) => !attribute).map(memberLine),
    ...element.events.map(({ name, type }) => `event ${name}: ${type?.text ?? 'Event'}`),
    ...named('slot', element.slots),
    ...named('part', element.cssParts),
    ...named('state', element.cssStates),
    ...named('custom property', element.cssProperties),
  ];
}

const block = (lines: string[]) => `\`\`\`text\n${lines.join('\n')}\n\`\`\`\n`;

/** What `api.md` should say. */
export async function digest(): Promise<string> {
  const { modules } = await makeManifest();
  const elements = modules.flatMap(({ declarations }) => declarations);
  const index = await readFile(join(root, 'src/index.ts'), 'utf8');
  const exported = [...index.matchAll(/\{ (.*) \}/g)].flatMap(([, names]) => names!.split(', ')).sort();
  const { exports: themeExports } = parseModule(
    'theme/index',
    await readFile(join(root, 'src/theme/index.ts'), 'utf8'),
  );
  const { exports: paths } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    exports: Record<string, unknown>;
  };
  const icons = Object.keys(
    JSON.parse(await readFile(join(root, 'src/components/icon/list.json'), 'utf8')) as object,
  );
  return [
    '# Public API\n',
    '`npm run api` writes this file from the sources. What stands here is promised; a change of it is said in a changeset.\n',
    ...elements.map((element) => `## sam-${entryName(element.tagName)}\n\n${block(linesOf(element))}`),
    `## Exports of \`samklang\`\n\n${block(exported)}`,
    `## Exports of \`samklang/theme\`\n\n${block(themeExports.map(({ name, isType }) => (isType ? `type ${name}` : name)).sort())}`,
    `## Paths\n\n${block(Object.keys(paths).map((path) => path.replace(/^\./, 'samklang')))}`,
    `## Icons\n\n${block(icons)}`,
  ].join('\n');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await build(['icons', 'entries']);
  await writeFile(join(root, apiFile), await digest());
  console.log(`${apiFile} is written. Look at its difference before you commit it.`);
}
