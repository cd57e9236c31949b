/** Each component as a page might show it: what its users write, and where its look must come from the theme. */
export interface Sample {
  markup: string;
  /** Inside the shadow root: what must be there, and a style of it that must be this token's value. */
  inside: string;
  property: string;
  token: string;
}

export const samples: Record<string, Sample> = {
  'sam-button': {
    markup:
      '<sam-button variant="primary"><sam-icon slot="start" name="save"></sam-icon>Save changes</sam-button>',
    inside: 'button',
    property: 'background-color',
    token: '--sam-color-accent-fill-strong',
  },
  'sam-link': {
    markup: '<sam-link href="#permits" variant="standalone">Who can have a parking permit</sam-link>',
    inside: 'a',
    property: 'color',
    token: '--sam-color-link',
  },
  'sam-icon': {
    markup: '<sam-icon name="calendar" label="Calendar"></sam-icon>',
    inside: 'svg > *',
    property: 'stroke',
    token: '--sam-color-neutral-text-normal',
  },
  'sam-menu': {
    markup:
      '<sam-menu label="Actions" open><sam-button slot="trigger">Actions</sam-button><sam-menu-item value="edit">Edit</sam-menu-item></sam-menu>',
    inside: '[part=list]',
    property: 'background-color',
    token: '--sam-color-neutral-surface-raised',
  },
  'sam-menu-item': {
    markup:
      '<sam-menu label="Actions" open><sam-button slot="trigger">Actions</sam-button><sam-menu-item tone="danger">Delete</sam-menu-item></sam-menu>',
    inside: '[part=base]',
    property: 'color',
    token: '--sam-color-danger-text-normal',
  },
  'sam-theme': {
    markup: '<sam-theme scheme="dark" density="compact"><p>Part of a page</p></sam-theme>',
    inside: 'slot',
    property: 'font-family',
    token: '--sam-font-body',
  },
  'sam-text-field': {
    markup:
      '<sam-text-field label="Full name" hint="As it is written in your passport." name="name" value="Ada"></sam-text-field>',
    inside: '.box',
    property: 'border-top-color',
    token: '--sam-color-neutral-border-strong',
  },
  'sam-checkbox': {
    markup:
      '<sam-checkbox label="What I have written is true" hint="It can be checked." name="true" checked></sam-checkbox>',
    inside: '[part=control]',
    property: 'background-color',
    token: '--sam-color-accent-fill-strong',
  },
  'sam-switch': {
    markup: '<sam-switch label="Sounds for new messages" checked></sam-switch>',
    inside: '[part=control]',
    property: 'background-color',
    token: '--sam-color-accent-fill-strong',
  },
  'sam-radio-group': {
    markup:
      '<sam-radio-group label="How do you travel?" hint="Most often." name="travel"><sam-radio value="drive" label="I drive"></sam-radio><sam-radio value="other" label="Somebody drives me" hint="A relative, say."></sam-radio></sam-radio-group>',
    inside: '[part=label]',
    property: 'color',
    token: '--sam-color-neutral-text-normal',
  },
  'sam-radio': {
    markup: '<sam-radio label="I drive" value="drive"></sam-radio>',
    inside: '[part=control]',
    property: 'border-top-color',
    token: '--sam-color-neutral-border-strong',
  },
  'sam-select': {
    markup:
      '<sam-select label="Municipality" hint="Where you are registered." name="municipality"><sam-option value="kiruna">Kiruna</sam-option></sam-select>',
    inside: '.box',
    property: 'border-top-color',
    token: '--sam-color-neutral-border-strong',
  },
  'sam-option': {
    markup: '<sam-option value="kiruna">Kiruna<span slot="description">In the far north</span></sam-option>',
    inside: 'slot[name=description]',
    property: 'color',
    token: '--sam-color-neutral-text-quiet',
  },
  'sam-option-group': {
    markup:
      '<sam-option-group label="Norrbotten"><sam-option value="kiruna">Kiruna</sam-option></sam-option-group>',
    inside: 'div',
    property: 'color',
    token: '--sam-color-neutral-text-quiet',
  },
  'sam-alert': {
    markup: '<sam-alert tone="warning" heading="The service closes at six">Save before that.</sam-alert>',
    inside: '[part=base]',
    property: 'background-color',
    token: '--sam-color-warning-fill-quiet',
  },
  'sam-dialog': {
    markup:
      '<sam-dialog label="Withdraw your application?">It is deleted.<button slot="actions">Withdraw</button></sam-dialog>',
    inside: 'dialog',
    property: 'background-color',
    token: '--sam-color-neutral-surface-raised',
  },
  'sam-tooltip': {
    markup: '<sam-button>Close case</sam-button><sam-tooltip>Those who follow it are told.</sam-tooltip>',
    inside: '[part=base]',
    property: 'background-color',
    token: '--sam-color-neutral-fill-strong',
  },
  'sam-error-summary': {
    markup: '<sam-error-summary></sam-error-summary>',
    inside: '[part=base]',
    property: 'border-top-color',
    token: '--sam-color-danger-border-strong',
  },
  'sam-tabs': {
    markup:
      '<sam-tabs aria-label="Case"><sam-tab slot="tab" panel="people">People</sam-tab><sam-tab slot="tab" panel="notes">Notes</sam-tab><sam-tab-panel name="people">Ada Lindgren</sam-tab-panel><sam-tab-panel name="notes">None yet.</sam-tab-panel></sam-tabs>',
    inside: '.row',
    property: 'border-bottom-color',
    token: '--sam-color-neutral-border-quiet',
  },
  'sam-tab': {
    markup: '<sam-tabs aria-label="Case"><sam-tab slot="tab" panel="people">People</sam-tab></sam-tabs>',
    inside: '[part=base]',
    property: 'font-family',
    token: '--sam-font-body',
  },
  'sam-tab-panel': {
    markup: '<sam-tab-panel name="people">Ada Lindgren</sam-tab-panel>',
    inside: '[part=base]',
    property: 'color',
    token: '--sam-color-neutral-text-normal',
  },
};
