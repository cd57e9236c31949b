import type { Mode, PairKind, Ramp, Vision } from '../types.js';

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** Everything that the page says of its own, in one place for whoever translates it. */
export const words = {
  language: 'en',
  title: (theme: string) => `Contrast evidence: ${theme}`,
  kicker: 'Contrast evidence for the theme',
  lead: 'Every pair of colours that the components of Samklang show in this theme, measured in every mode.',
  skip: 'Skip to the evidence',
  index: 'On this page',
  modes: {
    light: 'Light',
    dark: 'Dark',
    'light-contrast': 'Light, more contrast',
    'dark-contrast': 'Dark, more contrast',
  } satisfies Record<Mode, string>,
  /** Where four stand side by side. */
  columns: {
    light: 'Light',
    dark: 'Dark',
    'light-contrast': 'Light, more',
    'dark-contrast': 'Dark, more',
  } satisfies Record<Mode, string>,
  schemes: { light: 'Light', dark: 'Dark' },
  tones: {
    accent: 'Accent',
    neutral: 'Neutral',
    success: 'Success',
    warning: 'Warning',
    danger: 'Danger',
    info: 'Info',
    page: 'Links and focus',
    secondary: 'Second accent',
    visited: 'Visited links',
  } satisfies Record<Ramp['palette'] | 'page', string>,
  kinds: {
    text: 'Text and its icons',
    'non-text': 'Edges',
    focus: 'Focus ring',
    disabled: 'What is disabled',
  } satisfies Record<PairKind, string>,
  visions: {
    normal: 'Full',
    protan: 'Protan',
    deutan: 'Deutan',
    tritan: 'Tritan',
  } satisfies Record<Vision, string>,

  verdict: (pairs: number, failing: number, modes: number) =>
    failing === 0
      ? `All ${pairs} pairs of colours have the contrast they owe, in ${modes === 1 ? 'its only mode' : `each of ${modes} modes`}.`
      : `${count(failing, 'pair', 'pairs')} of ${pairs} ${failing === 1 ? 'has' : 'have'} less contrast than owed.`,
  lowest: (kind: string) => `${kind}, lowest`,
  at: (role: string, on: string, mode: string) => `${role} on ${on}, ${mode}`,
  owes: (ratio: string) => `owes ${ratio}`,
  owesMore: (ratio: string, more: string) => `owes ${ratio}, with more contrast ${more}`,
  fails: 'fails',

  summary: 'Summary',
  summaryCaption: 'The lowest ratio of each kind in each mode, and what it owes',
  kind: 'Kind',
  askedBy: 'Asked by',

  look: 'How it looks',
  lookLead:
    'Components of the library in this theme, in each of its modes. They are the markup and the style that a server would send, without a script: what opens or answers is not shown.',

  main: 'Main colours',
  mainLead:
    'The strong fill of each tone, with what is written on it. The accent is the colour of the brand, in light unchanged. The brand’s colour for a status moves only where it could not be read, seen, or told from another.',
  mainCaption: 'Strong fills, the contrast of their text in all states, and their own against the page',
  tone: 'Tone',
  onIt: (ratio: string) => `text ${ratio}:1`,
  onPage: (ratio: string) => `page ${ratio}:1`,
  edge: 'Its border makes the edge.',

  changes: 'What was changed',
  unchanged: 'Nothing: every colour could stay as it was meant.',
  changesLead: (n: number) =>
    `In ${count(n, 'case', 'cases')} a colour could not stay in one mode what it was meant to be. Its hue is kept, and its lightness moves as little as it must.`,
  changesCaption: 'Colours that were moved, and why',
  role: 'Role',
  mode: 'Mode',
  asked: 'Asked',
  got: 'Got',
  why: 'Why',

  ramps: 'Ramps',
  rampsLead:
    'What the roles are taken from: for each tone a ladder of contrast against the page, solved from its key colour.',

  pairs: 'Every role on everything it stands on',
  pairsLead:
    'The number is the contrast, rounded down. Beside it stands what was measured, in its own colours.',
  pairsCaption: (tone: string, pairs: number) => `${tone}: ${count(pairs, 'pair', 'pairs')}`,
  standsOn: 'Role, and what it stands on',
  on: 'on',
  withBeside: (role: string) => `or ${role}`,
  vision: 'Colour vision',
  visionLead: (owed: number) =>
    `The tones as people see them whose cones for long (protan), middle (deutan) or short waves (tritan) are missing, after Machado, Oliveira and Fernandes, 2009. Two tones that lie ${owed} or more apart (CIEDE2000) are told apart at a glance. No component tells its tone by colour alone: a word and a shape always say it too.`,
  seenCaption: 'What is seen of each tone: its strong fill, and its text on the page',
  apartCaption: (owed: number) => `How far two tones lie apart (CIEDE2000), owed ${owed}`,
  sight: 'Vision',
  twoTones: 'Tones',
  and: ' and ',
  close: 'told by word and shape',
  ofParts: { 'fill-strong': 'Strong fills', 'text-normal': 'Text on the page' } as Record<string, string>,
  closest: 'Tones, closest',
  apartOf: (one: string, other: string, vision: string, mode: string) =>
    `${one} and ${other}, ${vision} vision, ${mode}`,

  targets: 'Target sizes',
  targetsLead:
    'The least height of what is pressed, in pixels at the usual size of text; it grows with the text. WCAG 2.2, 2.5.8 Target Size (Minimum), AA, owes 24.',
  targetsCaption: 'Least heights in each density, and where the pointer is coarse',
  densities: { comfortable: 'Comfortable', default: 'Default', compact: 'Compact' },
  coarse: 'Coarse pointer',
  control: 'Control',

  components: 'Set for single components',
  componentsLead:
    'Custom properties that this theme gives to one component alone. What they mean for contrast is not measured here: whoever sets a colour this way owes it.',
  componentsCaption: 'Properties of single components',
  property: 'Property',

  method: 'How this was measured',
  methods: [
    'Contrast is that of WCAG 2.2: relative luminance of the colours as a browser paints them, rounded to eight bits a channel. Ratios are rounded down to two decimals, so that 4.499 is not told as 4.5.',
    'The pairs are those that the components draw: each role names what it stands on, and a test of the library walks every component in every state to find a pair that is missing.',
    'EN 301 549, the European standard, asks 1.4.3 and 1.4.11 of web pages in its clauses 9.1.4.3 and 9.1.4.11. High contrast owes more than conformance asks: 7:1 for text, 4.5:1 for what is not text.',
    'This page speaks of the colours of the theme. Text on photographs, colours that an application adds by itself, and forced colours, in which the system chooses, are not in it.',
    'It is made from the theme alone: the same theme gives the same page.',
  ],
  criteria: 'Criteria',
};
