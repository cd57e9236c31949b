/** Keys in the order of the alphabet, so that the same theme is the same text. */
export function line(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(line).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = value as Record<string, unknown>;
  let text = '';
  for (const name of Object.keys(members).sort())
    if (members[name] !== undefined) text += `${text && ','}${JSON.stringify(name)}:${line(members[name])}`;
  return `{${text}}`;
}

/** A list with a line an item, which is short and still shows in a comparison what has changed. */
export const list = (items: unknown[]) =>
  items.length === 0 ? '[]' : `[\n${items.map((item) => `    ${line(item)}`).join(',\n')}\n  ]`;

/** Groups of tokens, with a line a token. */
export function tree(value: object, indent = ''): string {
  const inner = `${indent}  `;
  const members = Object.entries(value as Record<string, object>)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => {
      const isGroup = typeof member === 'object' && !name.startsWith('$') && !('$value' in member);
      return `${inner}${JSON.stringify(name)}: ${isGroup ? tree(member, inner) : line(member)}`;
    });
  return `{\n${members.join(',\n')}\n${indent}}`;
}
