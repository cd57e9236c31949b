/** What is measured beside native HTML, and what it may cost at most, as a multiple of it. */
export interface Subject {
  name: string;
  count: number;
  /** The first is native HTML, which all others are compared with; the second is the same again, to tell the noise. */
  variants: readonly string[];
  /** The one of ours. */
  ours: string;
  /** A change of each of them by script, in figures and tables by this name. */
  change?: 'disabled' | 'value' | 'checked';
  /** Whether each is a list that opens: then the time from the call to the end of the next frame is taken, and the work. */
  opens?: boolean;
  ceilings: Partial<Record<Figure, number>>;
}

export type Figure =
  'mount' | 'change' | 'heap' | 'opening' | 'work of opening' | 'opening again' | 'work of opening again';

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
  {
    // Twelve controls: six text fields, two checkboxes, a group of three radio buttons, a select, a switch, a button.
    name: 'forms',
    count: 100,
    variants: ['native application', 'native application again', 'sam application'],
    ours: 'sam application',
    ceilings: { mount: 3.2, heap: 2.8 },
  },
  {
    name: 'checkboxes',
    count: 1000,
    variants: ['native checkbox', 'native checkbox again', 'bare checkbox', 'sam-checkbox'],
    ours: 'sam-checkbox',
    change: 'checked',
    ceilings: { change: 2.7 },
  },
  {
    name: 'opening a select of 500',
    count: 1,
    variants: ['native select of 500', 'native select of 500 again', 'sam-select of 500'],
    ours: 'sam-select of 500',
    opens: true,
    ceilings: { opening: 1.2, 'work of opening': 1.2 },
  },
  {
    name: 'opening a menu of 500',
    count: 1,
    variants: ['native popover of 500', 'native popover of 500 again', 'sam-menu of 500'],
    ours: 'sam-menu of 500',
    opens: true,
    ceilings: { opening: 1.2, 'work of opening': 1.2 },
  },
];
