/** What each command is told to do, by its name. Every text ends with one example. */
export const helps = {
  '': `samklang – themes for Samklang

  samklang theme init               write a theme file to begin with
  samklang theme FILE… --out DIR    compile theme files
  samklang theme check FILE…        say what is wrong with them, and write nothing
  samklang theme import FILE…       make a theme file of Figma variables or of a style sheet

  --help       this text, or that of a command: samklang theme import --help
  --version    the version of the package

Exit codes: 0 fine, 1 what was given is at fault, 2 wrong use.

Example
  samklang theme init --accent '#116a3e'
`,
  theme: `samklang theme FILE… --out DIR

Compiles theme files in the Design Tokens format. Later files are laid over earlier ones: suite, agency, app.
It writes all of its files to DIR or, where something is wrong, none.

  --out DIR          where to write; made if missing, and files of the same names are replaced
  --scope SELECTOR   also write theme.scoped.css, in which every rule begins with this selector
  --modes LIST       only these of light, dark, light-contrast, dark-contrast, with commas between them
  --watch            compile again whenever a file changes
  --format json      one JSON document, or with --watch one a line, instead of sentences
  --help             this text

Commands: init, check, import. A file of such a name is written ./init.

Example
  samklang theme suite.tokens.json agency.tokens.json --out public/theme
`,
  'theme init': `samklang theme init [FILE]

Writes a theme file to begin with. In a terminal it asks for what it needs, if nothing is given.
Without FILE it is called after the theme: agency.tokens.json.

  --name NAME        what data-sam-theme will say: small letters, digits and hyphens
  --accent COLOUR    the colour of the brand, as CSS writes it
  --font FAMILIES    the typeface, with commas between it and those that stand in for it
  --force            replace FILE if it is there
  --format json      one JSON document instead of sentences
  --help             this text

Example
  samklang theme init --name agency --accent '#116a3e' --font 'Source Sans 3, Arial'
`,
  'theme check': `samklang theme check FILE…

Does everything that compiling does but write: for a hook, or for continuous integration.
Several files are laid over each other, as they will be when they are compiled.

  --format json      one JSON document instead of sentences
  --help             this text

Example
  samklang theme check agency.tokens.json
`,
  'theme import': `samklang theme import --from figma|css FILE…

Makes a theme file of what you have: an export of Figma variables in the Design Tokens format (one file, or one
for each mode), or the custom properties of style sheets. It says what it took for which token, and why. What it
could not place stays in the theme file under "$extensions", so that nothing is lost.

  --from figma|css   what FILE is
  --out FILE         the theme file; without it NAME.tokens.json
  --name NAME        what data-sam-theme will say; without it the name of FILE
  --force            replace the theme file if it is there
  --format json      one JSON document instead of sentences
  --help             this text

Example
  samklang theme import --from css brand.css --out agency.tokens.json
`,
} as const;

export type Command = keyof typeof helps;
