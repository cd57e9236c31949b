import { expect, fixture, html } from '@open-wc/testing';
import { english } from '../src/components/button/strings.js';
import { setDefaultLanguage, translationsFor } from '../src/i18n/registry.js';

const modules = import.meta.glob<{ default: { button: typeof english } }>('../src/i18n/*.ts');
const languages = Object.keys(modules)
  .map((path) => /([\w-]+)\.ts$/.exec(path)![1]!)
  .filter((name) => name !== 'registry');

/** Languages whose word for a character is the same in every number. */
const uninflected = ['da', 'de', 'nb', 'nn', 'sv'];

const inLanguage = async (lang: string) => {
  const element = await fixture(html`<div lang=${lang}><span></span></div>`);
  return translationsFor(element.firstElementChild!)?.button.loading;
};

describe('languages', () => {
  before(() => Promise.all(languages.map((name) => modules[`../src/i18n/${name}.ts`]!())));
  afterEach(() => setDefaultLanguage(''));

  it('are those of the countries of the suite', () => {
    const wanted = ['da', 'de', 'en-XA', 'es', 'fi', 'fr', 'it', 'nb', 'nl', 'nn', 'sv'];
    expect(languages.toSorted()).to.deep.equal(wanted);
  });

  for (const lang of languages) {
    it(`${lang}: says every text, and none in English`, async () => {
      const { button } = (await modules[`../src/i18n/${lang}.ts`]!()).default;
      for (const [key, text] of Object.entries(english)) {
        expect(button[key as keyof typeof english]).to.be.a('string').and.not.empty;
        expect(button[key as keyof typeof english]).not.to.equal(text);
      }
      expect(await inLanguage(lang)).to.equal(button.loading);
    });
  }

  for (const lang of languages.filter((name) => name !== 'en-XA'))
    it(`${lang}: has the form that its grammar asks for with each number`, async () => {
      const rules = new Intl.PluralRules(lang);
      const { default: parts } = await modules[`../src/i18n/${lang}.ts`]!();
      // The size of a file is rounded, and its unit is no word.
      const counted = Object.values(parts as unknown as Record<string, Record<string, unknown>>)
        .flatMap((part) => Object.entries(part))
        .filter(([key, text]) => typeof text === 'function' && key !== 'size')
        .map(([, text]) => text as (n: number) => string);
      expect(counted).not.to.be.empty;
      for (const say of counted) {
        const forms = new Map<string, string>();
        for (const n of [0, 1, 2, 5, 1000]) {
          const number = n.toLocaleString(lang);
          expect(say(n)).to.include(number);
          const form = say(n).replace(number, '#');
          expect(form).not.to.match(/[{}\d]/);
          const category = rules.select(n);
          expect(form).to.equal(forms.get(category) ?? form);
          forms.set(category, form);
        }
        expect([...forms.keys()]).to.include.members(['one', 'other']);
        // A character is a word without a plural of its own there.
        expect(new Set(forms.values()).size).to.equal(uninflected.includes(lang) ? 1 : forms.size);
      }
    });

  it('hold for their regions, and Bokmål for Norwegian', async () => {
    expect(await inLanguage('sv-FI')).to.equal('Vänta');
    expect(await inLanguage('de-AT')).to.equal('Bitte warten');
    expect(await inLanguage('no')).to.equal('Vent litt');
  });

  it('are taken from the nearest lang, through a shadow root', async () => {
    const host = await fixture(html`<div lang="fi"></div>`);
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<p><b></b></p><p lang="sv"><b></b></p>';
    const [plain, swedish] = root.querySelectorAll('b');
    expect(translationsFor(plain!)?.button.loading).to.equal('Odota hetki');
    expect(translationsFor(swedish!)?.button.loading).to.equal('Vänta');
  });

  it('fall back to English where they are unknown, and to the default where the page says none', async () => {
    expect(await inLanguage('sl')).to.be.undefined;
    setDefaultLanguage('sv');
    expect(await inLanguage('sl')).to.be.undefined;
    expect(await inLanguage('en-GB')).to.be.undefined;
    expect(await inLanguage(''), 'of unknown language').to.equal('Vänta');
  });
});
