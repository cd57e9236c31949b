import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { StoryContext } from '@storybook/web-components-vite';

/** What stands between an element's tags: a string is text, a template is markup. */
type Content = string | TemplateResult;

type Public<T> = {
  [
    K in keyof T as K extends keyof LitElement | `_${string}`
      ? never
      : T[K] extends (...a: never[]) => unknown
        ? never
        : K
  ]: T[K];
};

/**
 * The arguments of an element's stories: its public properties under their own names; any other attribute under its
 * name in HTML (`'aria-label'`); `content` for the default slot and `'slot:start'` for a named one; `'@click'` for an event.
 */
export type Args<T extends HTMLElement> = Partial<Public<T>> & {
  content?: Content;
  [slot: `slot:${string}`]: Content | undefined;
  [attribute: `${string}-${string}`]: string | undefined;
  [event: `@${string}`]: ((event: never) => void) | undefined;
} & Partial<Record<'id' | 'lang' | 'dir' | 'title', string>>;

type AnyArgs = Record<string, unknown>;

/** A template whose text is known only at run time. Lit tells templates apart by identity, hence the store. */
const templates = new Map<string, TemplateStringsArray>();
function template(strings: string[], values: unknown[]): TemplateResult {
  const key = strings.join('\0');
  let stored = templates.get(key);
  if (!stored) templates.set(key, (stored = Object.assign([...strings], { raw: strings })));
  return html(stored, ...values);
}

/** Words that HTML joins in attributes where their properties have capitals. */
const joined =
  /^(form[A-Z].*|popoverTarget.*|command.*|readOnly|noValidate|(max|min)Length|inputMode|enterKeyHint|tabIndex)$/;

/** The name of the attribute that a property stands in. */
export const attributeName = (property: string): string =>
  joined.test(property)
    ? property.toLowerCase()
    : property.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** How one argument is written in a template: the text before the value, and the value. */
function binding(name: string, value: unknown): [string, unknown] {
  if (name.startsWith('@')) return [` ${name}=`, value];
  // A strict page refuses the attribute \`style\`, but not the property.
  if (name === 'style' || (typeof value === 'object' && value !== null)) return [` .${name}=`, value];
  // One kind of binding for all, so that a switch in the controls changes the element instead of making a new one.
  return [` ${attributeName(name)}=`, value === true ? '' : value === false ? nothing : (value ?? nothing)];
}

/** An element by its tag and arguments, as an author would write it in HTML. */
function draw(tag: string, args: AnyArgs): TemplateResult {
  const strings = [`<${tag}`];
  const values: unknown[] = [];
  const put = (text: string, value: unknown) => {
    strings[strings.length - 1] += text;
    values.push(value);
    strings.push('');
  };
  for (const [name, value] of Object.entries(args)) {
    if (name !== 'content' && !name.startsWith('slot:')) put(...binding(name, value));
  }
  strings[strings.length - 1] += '>';
  for (const [name, value] of Object.entries(args)) {
    if (!name.startsWith('slot:')) continue;
    const slot = name.slice('slot:'.length);
    put('', typeof value === 'string' && value ? html`<span slot=${slot}>${value}</span>` : value || nothing);
  }
  put('', args.content ?? nothing);
  strings[strings.length - 1] += `</${tag}>`;
  return template(strings, values);
}

type Context = Pick<StoryContext, 'component' | 'tags' | 'argTypes'>;

/** Draws any story. An overview is followed by a plain link, so that one sees how it stands and tabs among others. */
export function render(args: AnyArgs, { component, tags, argTypes }: Context): TemplateResult {
  const unset = Object.fromEntries(Object.keys(argTypes).map((name) => [name, undefined]));
  const element = draw(component as string, { ...unset, ...args });
  return tags.includes('overview')
    ? html`${element} <a class="story-after" href="#after">A plain link</a>`
    : element;
}

/** The values of one direction of a grid: plain values, or a word for each set of arguments. */
export type Axis = readonly (string | number | boolean | undefined)[] | Readonly<Record<string, AnyArgs>>;

/** Off and on, for a boolean. */
export const offOn = [false, true] as const;

const steps = (name: string, axis: Axis): { label: string; args: AnyArgs }[] =>
  Array.isArray(axis)
    ? axis.map((value) => ({
        label: typeof value === 'boolean' ? (value ? name : `not ${name}`) : String(value ?? 'default'),
        args: { [name]: value },
      }))
    : Object.entries(axis as Record<string, AnyArgs>).map(([label, args]) => ({ label, args }));

/**
 * Draws a grid of states: the first axis goes down, the second across, each further one makes one more grid.
 *
 *     export const States: Story = { tags: ['aria', 'grid'], render: grid({ variant: variants, state: { rest: {}, disabled: { disabled: true } } }) };
 */
export function grid(axes: Record<string, Axis>) {
  return (args: AnyArgs, { component }: Context): TemplateResult => {
    const [down = [], across = [{ label: '', args: {} }], ...more] = Object.entries(axes).map(
      ([name, axis]) => steps(name, axis),
    );
    const tables = more.reduce(
      (tables, axis) =>
        tables.flatMap((table) =>
          axis.map((step) => ({
            label: [table.label, step.label].filter(Boolean).join(', '),
            args: { ...table.args, ...step.args },
          })),
        ),
      [{ label: '', args: {} }],
    );
    const cell = (step: { label: string; args: AnyArgs }, row: AnyArgs, table: AnyArgs) => html`
      <div class="story-cell" data-label=${step.label}>
        ${draw(component as string, { ...args, ...table, ...row, ...step.args })}
      </div>
    `;
    return html`${tables.map(
      (table) => html`
        <div class="story-grid" ?data-wide=${across.length > 4}>
          ${table.label ? html`<div class="story-grid-label">${table.label}</div>` : nothing}
          ${
            across.length > 1
              ? html`<div class="story-row story-head">
                  <div></div>
                  ${across.map((step) => html`<div>${step.label}</div>`)}
                </div>`
              : nothing
          }
          ${down.map(
            (row) => html`
              <div class="story-row">
                <div class="story-row-label">${row.label}</div>
                ${across.map((step) => cell(step, row.args, table.args))}
              </div>
            `,
          )}
        </div>
      `,
    )}`;
  };
}
