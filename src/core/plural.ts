/** The forms of a sentence with a number, by the plural categories of its language (CLDR); `{n}` stands for the number. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** A sentence with a number in it, in one language. */
export type Counted = (n: number) => string;

/** Makes a sentence that takes the form its number asks for. */
export function plural(lang: string, forms: PluralForms): Counted {
  let rules: Intl.PluralRules | undefined;
  return (n) =>
    (forms[(rules ??= new Intl.PluralRules(lang)).select(n)] ?? forms.other).replace(
      '{n}',
      n.toLocaleString(lang),
    );
}
