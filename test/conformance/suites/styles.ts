import { densities } from '../../../src/components/theme/theme.js';
import { canEmulate, emulate } from '../../support/commands.js';
import {
  classOf,
  example,
  inside,
  must,
  place,
  settled,
  show,
  storiesOf,
  tidy,
  type Row,
} from '../support.js';

const sheetOf = ({ elementStyles }: ReturnType<typeof classOf>) => elementStyles.map(String).join('\n');
const textOf = (row: Row) => sheetOf(classOf(row));

/** All rules of a sheet, those inside media queries and key frames too. */
const allRules = (rules: CSSRuleList): CSSRule[] =>
  [...rules].flatMap((rule) => [rule, ...('cssRules' in rule ? allRules(rule.cssRules as CSSRuleList) : [])]);

function parsed(row: Row): CSSRule[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(textOf(row));
  return allRules(sheet.cssRules);
}

const isStyle = (rule: CSSRule): rule is CSSStyleRule => rule instanceof CSSStyleRule;

/** The part of a selector that is styled, where it is the host itself. */
const stylesHost = (selector: string) =>
  selector
    .split(/,(?![^(]*\))/)
    .some((one) => /^:host(\((?:[^()]|\([^()]*\))*\))?(:[\w-]+(\([^)]*\))?)*$/.test(one.trim()));

// An outline takes no place, and a host that has the focus itself needs one.
const layout =
  /^(display|position|inset(-.+)?|top|left|right|bottom|box-sizing|contain(er)?(-.+)?|isolation|z-index|order|(content-)?visibility|vertical-align|baseline-.+|alignment-baseline|((min|max)-)?(inline-size|block-size|width|height)|aspect-ratio|overflow(-.+)?|flex(-.+)?|grid(-.+)?|gap|(row|column)-gap|(align|justify|place)-.+|float|clear|break-.+|outline(-.+)?|--_.+)$/;

const looked = (row: Row, look: (element: Element, host: Element) => void) =>
  Promise.all(
    storiesOf(row).map(async ([, story]) => {
      for (const host of await show(row, story)) for (const element of inside(host)) look(element, host);
    }),
  );

/** What a pointer can hit inside: a control with its label, unless it is too small to be seen at all or runs in a line of text. */
function* targetsIn(host: Element): Generator<Element> {
  for (const element of inside(host)) {
    if (!element.matches('a[href], button, input, select, textarea, summary, [tabindex]')) continue;
    const label =
      (element as HTMLInputElement).type === 'checkbox' && (element as HTMLInputElement).labels?.[0];
    const target = element.closest('label') ?? (label || element);
    const { width, height } = target.getBoundingClientRect();
    if (width > 1 && height > 1 && getComputedStyle(target).display !== 'inline') yield target;
  }
}

export const styles = tidy([
  {
    name: 'loses no rule: the browser understands every one',
    check(row) {
      const bare = textOf(row)
        .replaceAll(/\/\*[^]*?\*\//g, '')
        .replaceAll(/"[^"]*"|'[^']*'/g, '');
      const written = bare.split('{').length - 1;
      const understood = parsed(row).length;
      must(written === understood, `${written} rules are written, ${understood} understood.`);
      must(understood > 0, 'There is no style sheet.');
    },
  },
  {
    name: 'defines every private property that it uses, and uses every one that it defines',
    check(row) {
      const names = (text: string, of: RegExp) => [...text.matchAll(of)].map(([, name]) => name!);
      const use = /var\(\s*(--_[\w-]+)/g;
      const text = textOf(row);
      const used = new Set(names(text, use));
      const defined = new Set(names(text, /(--_[\w-]+)\s*:/g));
      // What it brings along, as a group its options, inherits from it.
      const inherited = (classOf(row).uses ?? []).flatMap((part) => names(sheetOf(part), use));
      const faults = [
        ...[...used].filter((name) => !defined.has(name)).map((name) => `${name} is not defined`),
        ...[...defined]
          .filter((name) => !used.has(name) && !inherited.includes(name))
          .map((name) => `${name} is not used`),
      ];
      must(!faults.length, faults.join(', '));
    },
  },
  {
    name: 'has nothing but layout on its host',
    check(row) {
      const faults = parsed(row)
        .filter(isStyle)
        .filter(({ selectorText }) => stylesHost(selectorText))
        .flatMap(({ style, selectorText }) =>
          [...style].filter((name) => !layout.test(name)).map((name) => `${selectorText} { ${name} }`),
        );
      must(!faults.length, faults.join(', '));
    },
  },
  {
    name: 'reads only tokens that the theme has, and properties of its own',
    check(row) {
      const own = `--${row.tag}-`;
      const page = getComputedStyle(document.documentElement);
      const unknown = [...textOf(row).matchAll(/var\(\s*(--sam-[\w-]+)/g)]
        .map(([, name]) => name!)
        .filter((name) => !name.startsWith(own) && page.getPropertyValue(name) === '');
      must(!unknown.length, `Unknown: ${[...new Set(unknown)].join(', ')}`);
    },
  },
  {
    name: 'is one adopted sheet, and no <style>',
    async check(row) {
      const { shadowRoot } = await example(row);
      must(
        shadowRoot!.adoptedStyleSheets.length === 1,
        `${shadowRoot!.adoptedStyleSheets.length} sheets are adopted.`,
      );
      must(!shadowRoot!.querySelector('style, [style]'), 'There is a style in the shadow root.');
    },
  },
  {
    name: 'hides with the attribute hidden, whatever its display',
    async check(row) {
      const host = await example(row, { hidden: '' });
      must(getComputedStyle(host).display === 'none', 'It is still there.');
    },
  },
  {
    name: 'moves nothing while it rests: what a program changes does not animate',
    async check(row) {
      const faults = new Set<string>();
      await looked(row, (element) => {
        const { transitionDuration } = getComputedStyle(element);
        if (/[1-9]/.test(transitionDuration)) faults.add(`${element.localName}: ${transitionDuration}`);
      });
      must(!faults.size, `Transitions on the resting state: ${[...faults].join(', ')}`);
    },
  },
  {
    name: 'moves nothing at all under prefers-reduced-motion',
    async check(row) {
      if (!canEmulate) return;
      await emulate({ 'prefers-reduced-motion': 'reduce' });
      const faults = new Set<string>();
      await looked(row, (element) => {
        const { animationName, animationDuration, transitionDuration } = getComputedStyle(element);
        if (/[1-9]/.test(transitionDuration)) faults.add(`${element.localName}: transition`);
        if (animationName !== 'none' && /[1-9]/.test(animationDuration))
          faults.add(`${element.localName}: ${animationName}`);
      });
      const rules = parsed(row)
        .filter(isStyle)
        .filter(({ style }) => style.transitionDuration || style.transition);
      for (const { style, selectorText } of rules)
        if (/\d*\.?\d+m?s/.test(style.transition) && !/var\(--sam-motion-/.test(style.transition))
          faults.add(`${selectorText}: a duration that is no token`);
      must(!faults.size, [...faults].join(', '));
    },
  },
  {
    name: "takes the reader's text spacing (WCAG 1.4.12)",
    async check(row) {
      const box = place();
      const host = await example(row, {}, box);
      if (getComputedStyle(host).display === 'none')
        for (const way of Object.values(row.ways ?? {})) await way(host);
      Object.assign(box.style, { letterSpacing: '3px', wordSpacing: '5px', lineHeight: '3' });
      await settled(host);
      // A box to tick has no text.
      const texts = [...inside(host)].filter((element) => !element.matches('[type=checkbox]'));
      const faults = texts.flatMap((element) => {
        const { letterSpacing, wordSpacing, lineHeight, fontSize } = getComputedStyle(element);
        const stays =
          letterSpacing !== '3px' ||
          wordSpacing !== '5px' ||
          Math.abs(Number.parseFloat(lineHeight) - 3 * Number.parseFloat(fontSize)) > 0.5;
        return stays ? [`${element.localName}: ${letterSpacing}, ${wordSpacing}, ${lineHeight}`] : [];
      });
      must(!faults.length, `Spacing does not arrive: ${faults.join('; ')}`);
    },
  },
  {
    name: 'has no target under 24 by 24 pixels, whatever the density (WCAG 2.5.8)',
    async check(row) {
      const faults = new Set<string>();
      for (const density of densities)
        for (const [name, story] of storiesOf(row)) {
          const box = place();
          box.dataset.samDensity = density;
          for (const host of await show(row, story, box))
            for (const target of targetsIn(host)) {
              const { width, height } = target.getBoundingClientRect();
              if (Math.min(width, height) < 24)
                faults.add(`${name}, ${density}: ${target.localName} ${width} by ${height}`);
            }
          box.remove();
        }
      must(!faults.size, `Too small: ${[...faults].join('; ')}`);
    },
  },
  {
    name: 'shows a focus ring of the theme on whatever takes the focus by key',
    async check(row) {
      const host = await example(row);
      host.focus({ focusVisible: true });
      const focused = host.shadowRoot!.activeElement;
      if (!focused) return;
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(focused);
      const probe = place();
      probe.style.color = 'var(--sam-color-focus)';
      must(
        outlineStyle === 'solid' && outlineWidth === '2px',
        `The ring is ${outlineWidth} ${outlineStyle}.`,
      );
      must(outlineColor === getComputedStyle(probe).color, `The ring is ${outlineColor}.`);
    },
  },
]);
