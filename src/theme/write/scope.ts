import type { Problem } from '../types.js';

/** How a sheet selects what it is for. */
export interface Selectors {
  /** Where the theme holds if nothing else is said; it weighs nothing. */
  root: string;
  /** Parts that say something by an attribute; they weigh as much as a class. */
  part(name: string, value?: string): string;
}

/** What a part says, on any element by an attribute of the page, and on `<sam-theme>` by its own. */
const says = (name: string, value?: string) => `${name}${value === undefined ? '' : `=${value}`}]`;

/**
 * A page. Attribute and element stand side by side, by which `<sam-theme>` inside a shadow root recognises the rules that
 * do not reach it there.
 */
const page: Selectors = {
  root: ':where(:root)',
  part: (name, value) => `[data-sam-${says(name, value)},:where(sam-theme)[${says(name, value)}`,
};

/** A shadow root, whoever owns it. */
const shadowRoot: Selectors = {
  root: ':where(:host)',
  part: (name, value) => `:host([data-sam-${says(name, value)}),${page.part(name, value)}`,
};

/** Elements of a page, and what is in them. */
const within = (selector: string): Selectors => {
  const inside = `:where(:is(${selector}),:is(${selector}) *)`;
  return {
    root: `:where(${selector})`,
    part: (name, value) =>
      `${inside}[data-sam-${says(name, value)},${inside}:where(sam-theme)[${says(name, value)}`,
  };
};

export const selectors = (scope?: string): Selectors =>
  scope === undefined ? page : scope.trim() === ':host' ? shadowRoot : within(scope.trim());

/** Brackets and quotes that are not closed would swallow the rest of the sheet. */
function isClosed(text: string): boolean {
  const bare = text.replace(/"[^"]*"|'[^']*'/g, '');
  const open: string[] = [];
  for (const mark of bare.match(/["'()[\]]/g) ?? []) {
    if (mark === '(' || mark === '[') open.push(mark);
    else if (open.pop() !== { ')': '(', ']': '[' }[mark]) return false;
  }
  return open.length === 0;
}

/** What is wrong with a scope: what could leave its place in the sheet, or select nothing there. */
export function scopeProblem(scope: string): Problem | undefined {
  const fault = (message: string, fix: string): Problem => ({
    file: '--scope',
    line: 1,
    column: 1,
    length: 1,
    severity: 'error',
    code: 'bad-scope',
    message,
    fix,
  });
  if (
    scope.trim() === '' ||
    scope.length > 500 ||
    /[{}<;@\\!]|\/\*|\p{Cc}|^\s*[>+~,]|[>+~,]\s*$/u.test(scope) ||
    !isClosed(scope)
  )
    return fault(
      `${JSON.stringify(scope.slice(0, 60))} is not a selector.`,
      'Write a selector such as ".agency", or ":host" for a shadow root.',
    );
  if (/::|:host\b(?!$)|:host-context/.test(scope.trim()) || /.:host$/.test(scope.trim()))
    return fault(
      'A theme needs an element to stand on.',
      'Write ":host" alone for a shadow root, and no pseudo-element.',
    );
  return undefined;
}
