/** Keys in the order of the alphabet, so that the same theme is the same text. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

export const line = (value: unknown) => JSON.stringify(sorted(value));

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
