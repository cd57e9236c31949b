/**
 * Colours as classes: a strict policy allows a style sheet by its hash, and no style in an attribute.
 *
 * Each colour that the page shows gets a class when it is first asked for; `css` says what they are.
 */
export function paints() {
  const rules: string[] = [];
  const classOf = (property: string, letter: string) => {
    const names = new Map<string, string>();
    return (hex: string) => {
      let name = names.get(hex);
      if (name === undefined) {
        names.set(hex, (name = `${letter}${rules.length}`));
        rules.push(`.${name}{${property}:${hex}}`);
      }
      return name;
    };
  };
  return {
    /** Text and edges. */
    ink: classOf('color', 'i'),
    ground: classOf('background-color', 'g'),
    /** The second of two rings. */
    ring: classOf('border-color', 'o'),
    css: () => rules.join(''),
  };
}

export type Paints = ReturnType<typeof paints>;
