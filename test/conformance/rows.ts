import '../../src/entries/all.js';
import * as Alert from '../../stories/alert.stories.js';
import * as Button from '../../stories/button.stories.js';
import * as Checkbox from '../../stories/checkbox.stories.js';
import * as Dialog from '../../stories/dialog.stories.js';
import * as Icon from '../../stories/icon.stories.js';
import * as Menu from '../../stories/menu.stories.js';
import * as Link from '../../stories/link.stories.js';
import * as RadioGroup from '../../stories/radio-group.stories.js';
import * as Select from '../../stories/select.stories.js';
import * as Switch from '../../stories/switch.stories.js';
import * as Theme from '../../stories/theme.stories.js';
import * as Tabs from '../../stories/tabs.stories.js';
import * as TextField from '../../stories/text-field.stories.js';
import * as Tooltip from '../../stories/tooltip.stories.js';
import * as ErrorSummary from '../../stories/error-summary.stories.js';
import { controlAria } from '../../src/core/control-aria.js';
import { press, type } from '../support/commands.js';
import type { FormFacts, Host, Row } from './support.js';

const tick = async (host: Host) => {
  host.focus();
  await press(' ');
};

const triggerOf = (host: Host) =>
  host.querySelector<HTMLElement & { [controlAria]?: HTMLElement }>('[slot=trigger]')!;

/** What is on or off: a checkbox, a switch. */
const toggle: FormFacts = {
  fill: (host) => void (host.checked = true),
  sends: 'on',
  state: 'true',
  starts: ['checked', '', 'on'],
  edit: tick,
  breaks: { required: '' },
  flag: 'valueMissing',
};

/** What each element is; the suites do the work. */
export const rows: Row[] = [
  { tag: 'sam-icon', stories: Icon, kinds: [] },
  {
    tag: 'sam-button',
    stories: Button,
    kinds: ['button-like'],
    ways: {
      'holds back a second submission'(host) {
        const form = document.createElement('form');
        form.onsubmit = (event) => event.preventDefault();
        host.replaceWith(form);
        form.append(host);
        host.submitOnce = true;
        host.click();
      },
    },
  },
  { tag: 'sam-link', stories: Link, kinds: [] },
  { tag: 'sam-theme', stories: Theme, kinds: [] },
  {
    tag: 'sam-text-field',
    stories: TextField,
    kinds: ['form-control'],
    form: {
      fill: (host) => void (host.value = 'Ada'),
      sends: 'Ada',
      state: 'Ada',
      starts: ['value', 'Bo', 'Bo'],
      edit: (host) => (host.focus(), type('x')),
      breaks: { required: '' },
      flag: 'valueMissing',
    },
    ways: {
      async 'is emptied by its button'(host) {
        host.clearable = true;
        host.value = 'Ada';
        await host.updateComplete;
        host.shadowRoot!.querySelector<HTMLElement>('[part=clear]')!.click();
      },
      async 'tells an error once it is left'(host) {
        host.type = 'email';
        host.focus();
        await type('a');
        host.blur();
      },
      'counts, and stands between texts'(host) {
        host.setAttribute('maxlength', '40');
        host.counter = true;
        host.prefixText = 'before';
        host.suffixText = 'after';
      },
    },
  },
  {
    tag: 'sam-select',
    stories: Select,
    kinds: ['form-control', 'popover'],
    form: {
      fill: (host) => void (host.value = 'kiruna'),
      sends: 'kiruna',
      state: 'kiruna',
      starts: ['value', 'lulea', 'lulea'],
      async edit(host) {
        host.focus();
        for (const key of ['Enter', 'ArrowDown', 'Enter']) await press(key);
      },
      breaks: { required: '' },
      flag: 'valueMissing',
    },
    popover: { keys: ['ArrowDown', 'Enter', ' '] },
    ways: {
      async 'is emptied by its button'(host) {
        host.clearable = true;
        host.value = 'kiruna';
        await host.updateComplete;
        host.shadowRoot!.querySelector<HTMLElement>('[part=clear]')!.click();
      },
      async 'is answered in its list'(host) {
        host.open = true;
        host.querySelector<HTMLElement>('[value=sundsvall]')!.click();
      },
      async 'tells an error'(host) {
        host.error = 'Choose the one in which you live.';
        await host.updateComplete;
      },
    },
  },
  { tag: 'sam-option', stories: Select, kinds: [] },
  { tag: 'sam-option-group', stories: Select, kinds: [] },
  {
    tag: 'sam-alert',
    stories: Alert,
    kinds: [],
    ways: {
      async 'is dismissed'(host) {
        host.dismissible = true;
        await host.updateComplete;
        host.shadowRoot!.querySelector<HTMLElement>('[part=close]')!.click();
      },
    },
  },
  {
    tag: 'sam-dialog',
    stories: Dialog,
    kinds: ['overlay'],
    overlay: { modal: true, refusable: true },
    ways: {
      'is asked to close'(host) {
        host.open = true;
        (host as unknown as HTMLDialogElement).requestClose();
      },
    },
  },
  {
    tag: 'sam-checkbox',
    stories: Checkbox,
    kinds: ['form-control'],
    form: toggle,
    ways: { 'has the focus': (host) => host.focus() },
  },
  {
    tag: 'sam-switch',
    stories: Switch,
    kinds: ['form-control'],
    form: toggle,
    ways: {
      'has the focus': (host) => host.focus(),
      async 'works for more than a second'(host) {
        host.pending = true;
        await new Promise((done) => setTimeout(done, 1100));
      },
    },
  },
  {
    tag: 'sam-radio-group',
    stories: RadioGroup,
    kinds: ['form-control', 'roving'],
    roving: { items: 'sam-radio' },
    form: {
      fill: (host) => void (host.value = 'letter'),
      sends: 'letter',
      state: 'letter',
      starts: ['value', 'office', 'office'],
      edit: tick,
      breaks: { required: '' },
      flag: 'valueMissing',
      stop: (host) => host.querySelector<HTMLElement>('[tabindex="0"]')!,
    },
  },
  { tag: 'sam-radio', stories: RadioGroup, kinds: [] },
  {
    tag: 'sam-tooltip',
    stories: Tooltip,
    kinds: [],
    isAlone: true,
    ways: {
      'is shown by its target'(host) {
        const target = document.createElement('button');
        host.before(target);
        host.requestUpdate();
        host.open = true;
        target.dispatchEvent(new PointerEvent('pointerenter'));
      },
    },
  },
  {
    tag: 'sam-error-summary',
    stories: ErrorSummary,
    kinds: [],
    ways: {
      'tells of an error'(host) {
        const form = document.createElement('form');
        host.replaceWith(form);
        form.append(host);
        host.errors = { nobody: 'The server is busy.' };
      },
    },
  },
  {
    tag: 'sam-menu',
    stories: Menu,
    kinds: ['popover'],
    popover: {
      keys: ['ArrowDown', 'ArrowUp', 'Enter', ' '],
      stop: (host) => triggerOf(host)[controlAria]!,
    },
    ways: {
      async 'is chosen from'(host) {
        host.open = true;
        host.querySelector<HTMLElement>('[value=edit]')!.click();
      },
    },
  },
  { tag: 'sam-menu-item', stories: Menu, kinds: [] },
  {
    tag: 'sam-tabs',
    stories: Tabs,
    kinds: ['roving'],
    roving: { items: 'sam-tab', axis: 'inline' },
    ways: { 'has the focus in it': (host) => host.querySelector<HTMLElement>('sam-tab')!.focus() },
  },
  { tag: 'sam-tab', stories: Tabs, kinds: [] },
  { tag: 'sam-tab-panel', stories: Tabs, kinds: [] },
];
