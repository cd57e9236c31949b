/** How large a component can be. */
export const sizes = ['small', 'medium', 'large'] as const;

/** One of {@link sizes}. */
export type Size = (typeof sizes)[number];
