/**
 * Colours as classes: a strict policy allows a style sheet by its hash, and no style in an attribute.
 *
 * Each colour that the page shows gets a class when it is first asked for; `css` says what they are.
 */
export function paints() {
  const names = new Map<string, string>();
  const classOf = (property: string, letter: string) => (hex: string) => {
    const id = `${letter}{${property}:${hex}}`;
    const known = names.get(id);
    if (known) return known;
    const name = `${letter}${names.size}`;
    names.set(id, name);
    return name;
  };
  return {
    /** Text and edges. */
    ink: classOf('color', 'i'),
    ground: classOf('background-color', 'g'),
    /** The second of two rings. */
    ring: classOf('border-color', 'o'),
    css: () => [...names].map(([id, name]) => `.${name}${id.slice(1)}`).join(''),
  };
}

export type Paints = ReturnType<typeof paints>;
