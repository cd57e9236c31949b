/** What is measured beside native HTML, and what it may cost at most, as a multiple of it. */
export interface Subject {
  name: string;
  count: number;
  /** The first is native HTML, which all others are compared with; the second is the same again, to tell the noise. */
  variants: readonly string[];
  /** The one of ours. */
  ours: string;
  /** A change of each of them by script, in figures and tables by this name. */
  change?: 'disabled' | 'value';
  ceilings: Partial<Record<Figure, number>>;
}

export type Figure = 'mount' | 'change' | 'heap';

export const subjects: readonly Subject[] = [
  {
    name: 'buttons',
    count: 1000,
    variants: ['native button', 'native button again', 'bare button', 'sam-button'],
    ours: 'sam-button',
    change: 'disabled',
    ceilings: { mount: 3.5, change: 2.6, heap: 4.1 },
  },
  {
    name: 'text fields',
    count: 1000,
    variants: ['native field', 'native field again', 'bare field', 'sam-text-field'],
    ours: 'sam-text-field',
    change: 'value',
    ceilings: { mount: 2.5, change: 1, heap: 2.7 },
  },
  {
    name: 'report forms',
    count: 100,
    variants: ['native form', 'native form again', 'sam form'],
    ours: 'sam form',
    ceilings: { mount: 3.2 },
  },
];
