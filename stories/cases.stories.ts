import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { SamCheckbox } from '../src/components/checkbox/checkbox.js';
import type { SamDialog } from '../src/components/dialog/dialog.js';
import type { SamSelectEvent } from '../src/components/menu/menu.js';
import type { SamSelect } from '../src/components/select/select.js';
import { announce } from '../src/core/announce.js';
import '../src/entries/button.js';
import '../src/entries/checkbox.js';
import '../src/entries/dialog.js';
import '../src/entries/icon.js';
import '../src/entries/link.js';
import '../src/entries/menu.js';
import '../src/entries/select.js';
import '../src/entries/tabs.js';
import '../src/entries/text-field.js';
import '../src/entries/tooltip.js';
import '../src/i18n/sv.js';
import '../src/icons/archive.js';
import '../src/icons/chevron-down.js';
import '../src/icons/download.js';
import '../src/icons/mail.js';
import '../src/icons/more.js';
import '../src/icons/user.js';
import './support/patterns.css';

/**
 * An official goes through a list of cases: finds some, gives them to a colleague, closes one. Everything is small, and can be
 * reached with the keyboard, a right click or a finger.
 */
const meta = {
  title: 'Patterns/Case list',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen' },
} satisfies Meta;
export default meta;

interface Case {
  number: string;
  subject: string;
  person: string;
  due: string;
  status: string;
  officer: string;
}

const cases: Case[] = [
  {
    number: '2026-0412',
    subject: 'Parkeringstillstånd för rörelsehindrade',
    person: 'Bo Lindgren',
    due: '4 december',
    status: 'Ny',
    officer: 'ada',
  },
  {
    number: '2026-0408',
    subject: 'Färdtjänst',
    person: 'Leila Rahimi-Nordqvist',
    due: '2 december',
    status: 'Väntar på läkarintyg',
    officer: 'ada',
  },
  {
    number: '2026-0397',
    subject: 'Bostadsanpassningsbidrag',
    person: 'Jöns Ström',
    due: '30 november',
    status: 'Utreds',
    officer: 'bo',
  },
  {
    number: '2026-0391',
    subject: 'Parkeringstillstånd för rörelsehindrade',
    person: 'Mirjam Utsi',
    due: '28 november',
    status: 'Utreds',
    officer: 'ada',
  },
];

const columns = ['Ärende', 'Gäller', 'Sökande', 'Beslut senast', 'Status', 'Handläggare', 'Åtgärder'];

/** A page of a real kind, with its table in compact density. */
export const CaseList: StoryObj = {
  tags: ['aria', 'grid', 'behaviour'],
  render: () => html`
    <div class="pattern-page" lang="sv" data-sam-density="compact">
      <header class="pattern-header pattern-wide">
        <p class="pattern-sender">Ekvik kommun</p>
        <sam-menu>
          <sam-button slot="trigger" variant="quiet" size="small"
            ><sam-icon slot="start" name="user"></sam-icon>Ada Ek</sam-button
          >
          <sam-menu-item href="#profil">Din profil</sam-menu-item>
          <sam-menu-item href="#installningar">Inställningar</sam-menu-item>
          <hr />
          <sam-menu-item value="leave">Logga ut</sam-menu-item>
        </sam-menu>
      </header>
      <main class="pattern-main pattern-wide">
        <h1>Ärenden</h1>
        <sam-tabs active="mine" aria-label="Ärenden">
          <sam-tab slot="tab" panel="mine">Pågående</sam-tab>
          <sam-tab slot="tab" panel="new">Otilldelade</sam-tab>
          <sam-tab slot="tab" panel="closed">Avslutade</sam-tab>
          <sam-tab-panel name="mine">
            <form class="pattern-tools" role="search" aria-label="Ärenden" @submit=${find} @input=${find}>
              <sam-text-field
                label="Sök ärende eller sökande"
                type="search"
                size="small"
                width="24"
                clearable
              ></sam-text-field>
              <sam-select label="Status" size="small" clearable placeholder="Alla">
                <sam-option>Ny</sam-option>
                <sam-option>Väntar på läkarintyg</sam-option>
                <sam-option>Utreds</sam-option>
              </sam-select>
              <sam-menu class="pattern-bulk" @sam-select=${actOnChosen}>
                <sam-button slot="trigger" size="small" type="button" soft-disabled
                  ><span>Välj ärenden först</span><sam-icon slot="end" name="chevron-down"></sam-icon
                ></sam-button>
                <sam-menu-item value="take"
                  ><sam-icon slot="start" name="user"></sam-icon>Ta över som handläggare</sam-menu-item
                >
                <sam-menu-item
                  ><sam-icon slot="start" name="mail"></sam-icon>Ändra status
                  <sam-menu slot="submenu">
                    <sam-menu-item value="Utreds">Utreds</sam-menu-item>
                    <sam-menu-item value="Väntar på läkarintyg">Väntar på läkarintyg</sam-menu-item>
                  </sam-menu>
                </sam-menu-item>
                <sam-menu-item value="save"
                  ><sam-icon slot="start" name="download"></sam-icon>Ladda ned som kalkylblad</sam-menu-item
                >
              </sam-menu>
            </form>
            <table class="pattern-cases" role="table" aria-label="Pågående ärenden">
              <thead role="rowgroup">
                <tr role="row">
                  <th role="columnheader">
                    <sam-checkbox
                      label="Välj alla ärenden"
                      label-hidden
                      size="small"
                      @change=${chooseAll}
                    ></sam-checkbox>
                  </th>
                  ${columns.map((name) => html`<th role="columnheader">${name}</th>`)}
                </tr>
              </thead>
              <tbody role="rowgroup" @change=${choose}>
                ${cases.map(row)}
              </tbody>
            </table>
            <p class="pattern-none" hidden>Inget ärende stämmer med det du söker.</p>
          </sam-tab-panel>
          <sam-tab-panel name="new">
            <p>Alla ärenden har en handläggare.</p>
          </sam-tab-panel>
          <sam-tab-panel name="closed">
            <p>
              Avslutade ärenden finns i arkivet.
              <sam-link href="#arkiv" external>Sök i arkivet</sam-link>
            </p>
          </sam-tab-panel>
        </sam-tabs>
      </main>
      <sam-dialog label="Avsluta ärendet?" size="small">
        <p class="pattern-asked"></p>
        <form slot="actions" method="dialog" class="pattern-line">
          <sam-button variant="primary" tone="danger" value="close">Avsluta</sam-button>
          <sam-button value="">Behåll</sam-button>
        </form>
      </sam-dialog>
    </div>
  `,
};

const row = ({ number, subject, person, due, status, officer }: Case) => html`
  <tr role="row" id=${`arende-${number}`} data-status=${status}>
    <td role="cell">
      <sam-checkbox label=${`Välj ${number}`} label-hidden size="small" value=${number}></sam-checkbox>
    </td>
    <th role="rowheader"><sam-link href=${`#${number}`}>${number}</sam-link></th>
    <td role="cell">${subject}</td>
    <td role="cell">${person}</td>
    <td role="cell" data-label="Beslut senast">${due}</td>
    <td role="cell" data-label="Status" class="pattern-status">${status}</td>
    <td role="cell">
      <sam-select
        label=${`Handläggare för ${number}`}
        label-hidden
        size="small"
        value=${officer}
        @change=${handOver}
      >
        <sam-option value="ada">Ada Ek</sam-option>
        <sam-option value="bo">Bo Nieminen</sam-option>
        <sam-option value="cora">Cora Sandström</sam-option>
      </sam-select>
    </td>
    <td role="cell">
      <sam-menu label=${`Åtgärder för ${number}`} for=${`arende-${number}`} @sam-select=${act}>
        <sam-button slot="trigger" id=${`meny-${number}`} size="small" variant="quiet"
          ><sam-icon name="more"></sam-icon
        ></sam-button>
        <sam-menu-item value="write"
          ><sam-icon slot="start" name="mail"></sam-icon>Skriv till sökanden</sam-menu-item
        >
        <sam-menu-item value="save"
          ><sam-icon slot="start" name="download"></sam-icon>Ladda ned akten</sam-menu-item
        >
        <hr />
        <sam-menu-item value="close" tone="danger"
          ><sam-icon slot="start" name="archive"></sam-icon>Avsluta ärendet</sam-menu-item
        >
      </sam-menu>
      <sam-tooltip for=${`meny-${number}`} kind="label">Åtgärder för ${number}</sam-tooltip>
    </td>
  </tr>
`;

const pageOf = ({ currentTarget }: Event) => (currentTarget as Element).closest('.pattern-page')!;
const boxes = (page: Element) => [...page.querySelectorAll<SamCheckbox>('tbody sam-checkbox')];
const chosen = (page: Element) => boxes(page).filter((box) => box.checked && !box.closest('tr')!.hidden);
const numberOf = (line: Element) => line.id.replace('arende-', '');

/** Says on the button of the menu how many cases it is about. */
function count(page: Element) {
  const all = page.querySelector<SamCheckbox>('thead sam-checkbox')!;
  const trigger = page.querySelector('.pattern-bulk > sam-button')!;
  const n = chosen(page).length;
  const seen = boxes(page).filter((box) => !box.closest('tr')!.hidden).length;
  all.checked = n > 0 && n === seen;
  all.indeterminate = n > 0 && n < seen;
  trigger.toggleAttribute('soft-disabled', !n);
  trigger.querySelector('span')!.textContent = n ? `Åtgärder för ${n} valda` : 'Välj ärenden först';
}

function choose(event: Event) {
  if ((event.target as Element).localName === 'sam-checkbox') count(pageOf(event));
}

function chooseAll(event: Event) {
  const page = pageOf(event);
  for (const box of boxes(page)) box.checked = (event.target as SamCheckbox).checked;
  count(page);
}

/** Shows the cases that have what is looked for. */
function find(event: Event) {
  event.preventDefault();
  const page = pageOf(event);
  const text = page.querySelector('sam-text-field')!.value.toLocaleLowerCase('sv');
  const status = page.querySelector<SamSelect>('.pattern-tools sam-select')!.value;
  const lines = [...page.querySelectorAll<HTMLTableRowElement>('tbody tr')];
  for (const line of lines) {
    const words = [...line.cells].map(({ textContent }) => textContent).join(' ');
    const fits = words.toLocaleLowerCase('sv').includes(text);
    line.hidden = !fits || (status !== '' && line.dataset.status !== status);
  }
  const left = lines.filter(({ hidden }) => !hidden).length;
  page.querySelector<HTMLElement>('.pattern-none')!.hidden = left > 0;
  announce(left === 1 ? '1 ärende' : `${left} ärenden`, { id: 'cases' });
  count(page);
}

function setStatus(line: HTMLElement, status: string) {
  line.dataset.status = status;
  line.querySelector('.pattern-status')!.textContent = status;
}

function handOver({ currentTarget }: Event) {
  const select = currentTarget as SamSelect;
  const officer = select.querySelector(`[value=${select.value}]`)!.textContent;
  announce(`${numberOf(select.closest('tr')!)}: ${officer} är handläggare.`);
}

function actOnChosen(event: SamSelectEvent) {
  const page = pageOf(event);
  const lines = chosen(page).map((box) => box.closest('tr')!);
  const numbers = lines.map(numberOf).join(', ');
  if (event.value === 'take') {
    for (const line of lines) line.querySelector('sam-select')!.value = 'ada';
    announce(`Du är handläggare för ${numbers}.`);
  } else if (event.value !== 'save') {
    for (const line of lines) setStatus(line, event.value);
    announce(`${numbers}: ${event.value}.`);
  }
}

function act(event: SamSelectEvent) {
  const line = (event.currentTarget as Element).closest('tr')!;
  if (event.value === 'close') void close(pageOf(event), line);
}

async function close(page: Element, line: HTMLElement) {
  const dialog = page.querySelector<SamDialog>('sam-dialog')!;
  const number = numberOf(line);
  page.querySelector('.pattern-asked')!.textContent =
    `Ärende ${number} flyttas till arkivet, och sökanden får veta det.`;
  dialog.returnValue = '';
  dialog.showModal();
  await new Promise((closed) => dialog.addEventListener('close', closed, { once: true }));
  if (dialog.returnValue !== 'close') return;
  const next = line.nextElementSibling ?? line.previousElementSibling ?? page;
  line.remove();
  next.querySelector<HTMLElement>('sam-link')?.focus();
  count(page);
  announce(`Ärende ${number} är avslutat.`);
}
