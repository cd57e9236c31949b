/** How large a component can be. */
export const sizes = ['small', 'medium', 'large'] as const;

/** One of {@link sizes}. */
export type Size = (typeof sizes)[number];

/** How a choice stands on the page: by itself, or as a card that can be pressed anywhere. */
export const choiceVariants = ['plain', 'card'] as const;

/** On which side of its source a layer lies where there is room. */
export const placements = ['block-start', 'block-end', 'inline-start', 'inline-end'] as const;

/** Whether things stand one under another or in a line, as in ARIA. */
export const orientations = ['vertical', 'horizontal'] as const;
