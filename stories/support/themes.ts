/** The themes of this repository, each with the name that people read. One that is not named here is called as its file. */
export const themeLabels: Record<string, string> = {
  samklang: 'Samklang',
  forsakringskassan: 'Försäkringskassan',
  helsinki: 'Helsinki',
  kern: 'KERN',
  lasuite: 'La Suite, white label',
};

/** The theme of a page that nobody has given another. */
export const standardTheme = 'samklang';
