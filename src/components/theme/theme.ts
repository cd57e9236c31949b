import { adoptStyles, html, type TemplateResult } from 'lit';
import { SamElement } from '../../core/element.js';
import { enumeratedAttribute, stringAttribute } from '../../core/reflect.js';
import { warn } from '../../core/warn.js';
import styles from './theme.css';

/** The colour schemes that a part of a page can ask for. */
export const schemes = ['light', 'dark', 'auto'] as const;

/** The contrasts that a part of a page can ask for. */
export const contrasts = ['normal', 'more', 'auto'] as const;

/** The densities that a part of a page can have. */
export const densities = ['comfortable', 'default', 'compact'] as const;

/**
 * @summary Gives a part of a page its own theme, colour scheme, contrast or density.
 *
 * @slot - The part of the page. It may hold further parts.
 */
export class SamTheme extends SamElement {
  static override readonly tag = 'sam-theme';
  static override readonly styles = styles;
  protected static override readonly mirrors = {
    theme: stringAttribute('theme'),
    scheme: enumeratedAttribute<(typeof schemes)[number] | ''>('scheme', schemes, ''),
    contrast: enumeratedAttribute<(typeof contrasts)[number] | ''>('contrast', contrasts, ''),
    density: enumeratedAttribute<(typeof densities)[number] | ''>('density', densities, ''),
  };
  // The style sheet of a theme reads the attributes; an update only looks whether the page has loaded another one.
  protected static override readonly follows = ['theme', 'scheme', 'contrast', 'density'];

  /** The name of a theme whose style sheet the page has loaded. Empty, or a name that no sheet has: the one around it. */
  theme!: string;

  /** Light, dark, or what the person's system says (`auto`). Empty: as around it. */
  scheme!: (typeof schemes)[number] | '';

  /** The contrast of colours: `normal`, `more`, or what the person's system says (`auto`). Empty: as around it. */
  contrast!: (typeof contrasts)[number] | '';

  /** How close things stand, and how high controls are. Empty: as around it. */
  density!: (typeof densities)[number] | '';

  override connectedCallback(): void {
    super.connectedCallback();
    // It may have moved into a shadow root, or out of one.
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  protected override updated(): void {
    // Another document takes no sheet that was made in this one.
    if (this.ownerDocument !== document) return;
    const sheets = this.getRootNode() instanceof ShadowRoot ? [styles, sheetOfPage()] : [styles];
    if (this.shadowRoot!.adoptedStyleSheets[1] !== sheets[1]) adoptStyles(this.shadowRoot!, sheets);
  }
}

// The page's style sheets do not reach into a shadow root. What they say of this element is therefore said once more, from
// inside it: one sheet for all, read where it is first needed. The page's own rules for such a root stay the stronger ones.
let sheet: CSSStyleSheet;
let sources: CSSStyleSheet[] | undefined;

function sheetOfPage(): CSSStyleSheet {
  const now = [...document.styleSheets, ...document.adoptedStyleSheets];
  if (now.length !== sources?.length || now.some((one, i) => one !== sources![i])) {
    sources = now;
    // A new one each time: WebKit goes on drawing new roots by what a shared sheet said before its text was replaced.
    sheet = new CSSStyleSheet();
    sheet.replaceSync(now.map(saidByPage).join(''));
    if (__SAM_DEV__ && !sheet.cssRules.length) {
      warn(
        'sam-theme',
        'no-sheet',
        'Inside a shadow root it needs the style sheet of a theme in the page, and none could be read. A sheet from another origin needs `crossorigin` on its <link>.',
      );
    }
  }
  return sheet;
}

function saidByPage(from: CSSStyleSheet): string {
  try {
    return within(`@media ${from.media.mediaText}`, hostRules(from.cssRules));
  } catch {
    // A sheet from another origin cannot be read.
    return '';
  }
}

const within = (condition: string, rules: string) => rules && `${condition}{${rules}}`;

/** One of the page's attributes, and the same said by <sam-theme>. */
const pair = /\[data-sam-[^\]]+\], (?::where\(sam-theme\)|sam-theme)((?:\[[^\]]+\])+)/g;

/** The rules of parts of a page, wherever in a sheet they stand, with the host in place of <sam-theme>. */
const hostRules = (rules: CSSRuleList): string =>
  [...rules]
    .map((rule) => {
      if (rule instanceof CSSStyleRule) {
        const { selectorText, style } = rule;
        const hosts = [...selectorText.matchAll(pair)].map(([, says]) => `:host(${says})`);
        const said = hosts.length ? `${hosts.join()}{${style.cssText}}` : '';
        // What weighs nothing stays weaker than the rest.
        return /^:where.*\)$/.test(selectorText) ? within('@layer', said) : said;
      }
      if (rule instanceof CSSImportRule) return rule.styleSheet ? saidByPage(rule.styleSheet) : '';
      return 'cssRules' in rule
        ? within(rule.cssText.split('{')[0]!, hostRules(rule.cssRules as CSSRuleList))
        : '';
    })
    .join('');
