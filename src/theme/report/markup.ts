/** Text that is HTML already. All other text is escaped where it is put in. */
export class Markup {
  constructor(readonly text: string) {}
}

export type Part = Markup | string | number | false | undefined | Part[];

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// No document may hold control characters and single surrogates, and marks that turn the direction could reorder what follows.
const unfit = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu;
const harmless = /^[\w .,:;#()/-]*$/;

const escaped = (text: string) =>
  harmless.test(text)
    ? text
    : text
        .replace(/\s+/g, ' ')
        .replace(unfit, '\ufffd')
        .replace(/[&<>"']/g, (character) => entities[character]!);

function written(part: Part): string {
  if (part instanceof Markup) return part.text;
  if (Array.isArray(part)) {
    let text = '';
    for (const one of part) text += written(one);
    return text;
  }
  return part === false || part === undefined ? '' : escaped(String(part));
}

const tidied = new WeakMap<TemplateStringsArray, string[]>();

/** The fixed texts of a template without their indentation, which says nothing on the page. */
function tidy(texts: TemplateStringsArray): string[] {
  const known = tidied.get(texts);
  if (known) return known;
  const tidy = texts.map((text) => text.replace(/\n\s*/g, '\n'));
  tidy[0] = tidy[0]!.replace(/^\n/, '');
  tidy.push(tidy.pop()!.replace(/\n$/, ''));
  tidied.set(texts, tidy);
  return tidy;
}

/** A piece of a page. What is put in stands between tags or in a quoted attribute. */
export function markup(texts: TemplateStringsArray, ...parts: Part[]): Markup {
  const fixed = tidy(texts);
  let text = fixed[0]!;
  for (let i = 0; i < parts.length; i++) text += written(parts[i]) + fixed[i + 1]!;
  return new Markup(text);
}

/** A style sheet in its element, which it cannot end. */
export const styleText = (css: string) => css.replace(/<\/(?=style)/gi, '<\\/');
