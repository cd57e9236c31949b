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
  'sam-icon': {
    markup: '<sam-icon name="calendar" label="Calendar"></sam-icon>',
    inside: 'svg > *',
    property: 'stroke',
    token: '--sam-color-neutral-text-normal',
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
};
