import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/entries/button.js';
import '../src/entries/checkbox.js';
import '../src/entries/error-summary.js';
import '../src/entries/icon.js';
import '../src/entries/radio-group.js';
import '../src/entries/select.js';
import '../src/entries/switch.js';
import '../src/entries/text-field.js';
import '../src/i18n/sv.js';
import '../src/icons/send.js';
import type { SamSwitch } from '../src/components/switch/switch.js';
import { lookOver, service, type Row } from './support/patterns.js';
import './support/patterns.css';

type Control = HTMLElement & { label: string; value: string; checked?: boolean };

/**
 * Someone applies for a parking permit for a disabled person. Questions come only where an earlier answer asks for them, the
 * summary leads to each mistake, a dialog shows what will be sent, and a receipt says what happens next.
 */
const meta = {
  title: 'Patterns/Application',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen' },
} satisfies Meta;
export default meta;

/** A page of a real kind, with every kind of answer. */
export const Application: StoryObj = {
  tags: ['aria', 'grid', 'behaviour'],
  render: () =>
    service(html`
      <h1>Ansök om parkeringstillstånd för rörelsehindrade</h1>
      <p class="pattern-lead">
        Det tar omkring tio minuter. Ha läkarintyget till hands: vi ber om det när vi har läst din ansökan.
      </p>
      <form class="pattern-form pattern-steps" method="post" @submit=${send} @input=${follow}>
        <sam-error-summary heading-level="2"></sam-error-summary>
        <sam-switch
          class="pattern-setting"
          label="Visa bara frågor som måste besvaras"
          size="small"
          @change=${shorten}
        ></sam-switch>
        <section aria-labelledby="vem">
          <h2 id="vem">Vem gäller ansökan?</h2>
          <sam-radio-group label="Vem söker du för?" name="for" required>
            <sam-radio value="me" label="För mig själv"></sam-radio>
            <sam-radio value="child" label="För mitt barn" hint="Som är under 18 år."></sam-radio>
            <sam-radio
              value="other"
              label="För någon annan"
              hint="Du är god man eller förvaltare."
            ></sam-radio>
          </sam-radio-group>
          <fieldset class="pattern-depends" data-when="for=child,other" disabled hidden>
            <sam-text-field
              label="Namn på den som ska ha tillståndet"
              name="holder"
              required
            ></sam-text-field>
          </fieldset>
        </section>
        <section aria-labelledby="dig">
          <h2 id="dig">Om dig som söker</h2>
          <sam-text-field label="Namn" name="name" required autocomplete="name"></sam-text-field>
          <sam-text-field
            label="Personnummer"
            hint="Tolv siffror: ååååmmdd-nnnn."
            name="number"
            required
            width="14"
            inputmode="numeric"
            pattern="[0-9]{8}-?[0-9]{4}"
            title="Skriv tolv siffror, till exempel 19640823-3234."
          ></sam-text-field>
          <sam-text-field
            label="Gatuadress"
            name="street"
            required
            autocomplete="street-address"
          ></sam-text-field>
          <div class="pattern-row">
            <sam-text-field
              label="Postnummer"
              name="postcode"
              required
              width="7"
              inputmode="numeric"
              autocomplete="postal-code"
              pattern="[0-9]{3} ?[0-9]{2}"
              title="Skriv fem siffror, till exempel 123 45."
            ></sam-text-field>
            <sam-text-field label="Ort" name="city" required autocomplete="address-level2"></sam-text-field>
          </div>
          <sam-text-field
            label="E-post"
            name="email"
            type="email"
            required
            autocomplete="email"
          ></sam-text-field>
          <sam-text-field
            class="pattern-optional"
            label="Telefon (valfritt)"
            name="phone"
            type="tel"
            width="18"
            autocomplete="tel"
          ></sam-text-field>
        </section>
        <section aria-labelledby="rorelse">
          <h2 id="rorelse">Hur du tar dig fram</h2>
          <sam-radio-group label="Kör du själv?" name="drives" required>
            <sam-radio
              variant="card"
              value="yes"
              label="Ja, jag kör"
              hint="Tillståndet gäller den bil du kör."
            ></sam-radio>
            <sam-radio
              variant="card"
              value="no"
              label="Nej, jag blir körd"
              hint="Tillståndet gäller den bil du åker i."
            ></sam-radio>
          </sam-radio-group>
          <fieldset class="pattern-depends" data-when="drives=no" disabled hidden>
            <sam-radio-group
              label="Kan du vänta ensam medan föraren parkerar?"
              name="alone"
              orientation="horizontal"
              required
            >
              <sam-radio value="yes" label="Ja"></sam-radio>
              <sam-radio value="no" label="Nej"></sam-radio>
            </sam-radio-group>
          </fieldset>
          <sam-select
            label="Hur långt kan du gå, med hjälpmedel?"
            hint="På plan mark, en vanlig dag."
            name="distance"
            placeholder="Välj"
            required
          >
            <sam-option value="0">Jag kan inte gå</sam-option>
            <sam-option value="50">Högst 50 meter</sam-option>
            <sam-option value="100">Högst 100 meter</sam-option>
            <sam-option value="300">Högst 300 meter</sam-option>
            <sam-option value="more">Längre än 300 meter</sam-option>
          </sam-select>
          <fieldset class="pattern-group pattern-optional">
            <legend>Vilka hjälpmedel använder du? (valfritt)</legend>
            <sam-checkbox name="aid" value="wheelchair" label="Rullstol"></sam-checkbox>
            <sam-checkbox name="aid" value="walker" label="Rollator"></sam-checkbox>
            <sam-checkbox name="aid" value="crutches" label="Kryckor eller käpp"></sam-checkbox>
          </fieldset>
        </section>
        <section aria-labelledby="tillstand">
          <h2 id="tillstand">Tillståndet</h2>
          <sam-radio-group label="Har du ett tillstånd i dag?" name="has" orientation="horizontal" required>
            <sam-radio value="no" label="Nej"></sam-radio>
            <sam-radio value="yes" label="Ja"></sam-radio>
          </sam-radio-group>
          <fieldset class="pattern-depends" data-when="has=yes" disabled hidden>
            <sam-text-field
              label="Tillståndets nummer"
              hint="Det står på kortets framsida."
              name="permit"
              required
              width="12"
            ></sam-text-field>
          </fieldset>
          <sam-radio-group label="Hur vill du få beslutet?" name="decision" required>
            <sam-radio value="digital" label="I min digitala brevlåda"></sam-radio>
            <sam-radio value="letter" label="Med vanlig post"></sam-radio>
          </sam-radio-group>
          <sam-checkbox
            name="true"
            label="Det jag har skrivit är sant"
            hint="Den som lämnar oriktiga uppgifter kan straffas."
            required
          ></sam-checkbox>
        </section>
        <div class="pattern-actions">
          <sam-button variant="primary" size="large" submit-once>
            <sam-icon slot="start" name="send"></sam-icon>Skicka ansökan
          </sam-button>
          <p>
            Uppgifter om hälsa är sekretessbelagda. <a href="#uppgifter">Så behandlar vi dina uppgifter</a>
          </p>
        </div>
      </form>
    `),
};

/** Shows what an answer asks for, and takes what is not asked out of what is sent. */
function follow({ currentTarget }: Event) {
  const answers = new FormData(currentTarget as HTMLFormElement);
  for (const part of (currentTarget as HTMLElement).querySelectorAll<HTMLFieldSetElement>('[data-when]')) {
    const [name, values] = part.dataset.when!.split('=');
    const isAsked = values!.split(',').includes(answers.get(name!) as string);
    part.hidden = part.disabled = !isAsked;
  }
}

/** Hides what need not be answered. */
function shorten({ target }: Event) {
  const { checked } = target as SamSwitch;
  for (const part of (target as SamSwitch).form!.querySelectorAll<HTMLElement>('.pattern-optional'))
    part.hidden = checked;
}

/** Every question that was answered, with the answer as the person read it. */
const answers = (form: HTMLFormElement): Row[] =>
  [...form.querySelectorAll<Control>('sam-text-field, sam-radio-group, sam-select, [name=aid]')]
    .filter((control) => !control.matches(':disabled') && (control.checked ?? control.value))
    .map((control) => {
      const chosen = control.querySelector(`[value="${CSS.escape(control.value)}"]`);
      const text = chosen?.getAttribute('label') ?? chosen?.textContent ?? control.value;
      return control.checked ? ['Hjälpmedel', control.label] : [control.label, text];
    });

const send = (event: SubmitEvent) =>
  lookOver(event, answers, {
    received: 'Tack, vi har tagit emot din ansökan',
    next: (number) =>
      `Ansökan har nummer ${number}. Vi skriver till dig inom två veckor och ber om läkarintyget.`,
    failed: 'Ansökan kunde inte skickas',
  });
