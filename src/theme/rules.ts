/** Why a colour owes what it owes: success criteria of WCAG 2.2, and what this library asks beyond them. */
export const rules = {
  '1.4.3': { title: 'WCAG 2.2, 1.4.3 Contrast (Minimum), AA', link: '#contrast-minimum' },
  '1.4.6': { title: 'WCAG 2.2, 1.4.6 Contrast (Enhanced), AAA', link: '#contrast-enhanced' },
  '1.4.11': { title: 'WCAG 2.2, 1.4.11 Non-text Contrast, AA', link: '#non-text-contrast' },
  '2.4.13': { title: 'WCAG 2.2, 2.4.13 Focus Appearance, AAA', link: '#focus-appearance' },
  '2.5.8': { title: 'WCAG 2.2, 2.5.8 Target Size (Minimum), AA', link: '#target-size-minimum' },
  disabled: { title: 'What is disabled owes nothing in WCAG; here it stays legible' },
  seen: { title: 'A strong fill can be seen on a dark page' },
  vision: { title: 'Tones can be told apart, also with a deficient colour vision' },
  srgb: { title: 'Colours are those that every screen can show' },
} as const satisfies Record<string, { title: string; link?: string }>;

export type Rule = keyof typeof rules;

/** What the links of the rules are relative to. */
export const wcag = 'https://www.w3.org/TR/WCAG22/';
