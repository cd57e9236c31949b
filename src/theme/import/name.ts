const spelt: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  đ: 'd',
  ŋ: 'n',
};

/** A name that a theme can have, made of any words: "Försäkringskassan" becomes forsakringskassan. */
export function themeName(words: string): string | undefined {
  const plain = words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\P{ASCII}/gu, (letter) => spelt[letter] ?? ' ')
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-\d]+|-+$/g, '')
    .slice(0, 64)
    .replace(/-+$/, '');
  return plain === '' ? undefined : plain;
}

/** What the theme of a file is called until it says another name. */
export const nameOfFile = (file: string) =>
  /([^/\\]*?)(?:\.tokens)?(?:\.(?:json|css))?$/.exec(file)?.[1] ?? '';
