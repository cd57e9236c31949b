/**
 * The look of a medium secondary button in about sixty declarations, for any selector: what the native button of the
 * benchmark wears, and the bare element inside. It reads the same tokens as `sam-button`, so the three look alike.
 */
export const look = (button: string) => `
${button} {
  box-sizing: border-box;
  min-block-size: max(var(--sam-size-control-medium), var(--sam-size-target));
  min-inline-size: max(var(--sam-size-control-medium), var(--sam-size-target));
  max-inline-size: 100%;
  margin: 0;
  padding-block: var(--sam-space-1);
  padding-inline: var(--sam-space-5);
  border: var(--sam-border-control) solid var(--sam-color-accent-border-strong);
  border-radius: var(--sam-radius-control);
  background: transparent no-repeat;
  color: var(--sam-color-accent-text-normal);
  font: var(--sam-font-weight-strong) var(--sam-text-body-size) var(--sam-font-body);
  line-height: inherit;
  letter-spacing: inherit;
  word-spacing: inherit;
  text-align: center;
  overflow-wrap: break-word;
  cursor: pointer;
  -webkit-tap-highlight-color: transparent;
}
${button}.primary {
  background-color: var(--sam-color-accent-fill-strong);
  border-color: var(--sam-color-accent-border-strong);
  color: var(--sam-color-accent-on-strong);
}
${button}.quiet { border-color: transparent; }
${button}.danger {
  border-color: var(--sam-color-danger-border-strong);
  color: var(--sam-color-danger-text-normal);
}
${button}.small {
  min-block-size: max(var(--sam-size-control-small), var(--sam-size-target));
  min-inline-size: max(var(--sam-size-control-small), var(--sam-size-target));
  padding-inline: var(--sam-space-4);
  font-size: var(--sam-text-small-size);
}
${button}.large {
  min-block-size: max(var(--sam-size-control-large), var(--sam-size-target));
  min-inline-size: max(var(--sam-size-control-large), var(--sam-size-target));
  padding-inline: var(--sam-space-6);
}
${button}:hover {
  background-color: var(--sam-color-accent-fill-quiet);
  border-color: var(--sam-color-accent-border-strong-hover);
  transition: background-color var(--sam-motion-state) var(--sam-motion-easing);
}
${button}:active { background-color: var(--sam-color-accent-fill-quiet-pressed); }
${button}[aria-expanded='true'] { background-color: var(--sam-color-accent-fill-quiet-pressed); }
${button}[aria-pressed='true'] {
  background-color: var(--sam-color-accent-fill-selected);
  border-color: var(--sam-color-accent-border-selected);
  color: var(--sam-color-accent-on-selected);
}
${button}:focus-visible {
  outline: var(--sam-focus-width) solid var(--sam-color-focus);
  outline-offset: var(--sam-focus-offset);
}
${button}:disabled {
  background-color: var(--sam-color-neutral-fill-disabled);
  border-color: var(--sam-color-neutral-border-disabled);
  color: var(--sam-color-neutral-on-disabled);
  cursor: not-allowed;
}
${button}[aria-disabled='true'] {
  background-color: var(--sam-color-neutral-fill-disabled);
  border-color: var(--sam-color-neutral-border-disabled);
  color: var(--sam-color-neutral-on-disabled);
  cursor: not-allowed;
}
@media (forced-colors: active) {
  ${button} { border-color: ButtonBorder; background-color: ButtonFace; color: ButtonText; }
  ${button}:hover { border-color: Highlight; }
  ${button}:disabled { border-color: GrayText; color: GrayText; }
}
`;

/**
 * The look of a medium text field with a label, for the label and the control inside of any selector: what the native field
 * of the benchmark wears, and the bare element inside.
 */
export const fieldLook = (field: string, control = 'input') => `
${field} label {
  display: block;
  margin-block-end: var(--sam-space-2);
  color: var(--sam-color-neutral-text-normal);
  font: var(--sam-font-weight-strong) var(--sam-text-body-size) var(--sam-font-body);
  line-height: inherit;
}
${field} ${control} {
  display: block;
  box-sizing: border-box;
  inline-size: 100%;
  min-block-size: max(var(--sam-size-control-medium), var(--sam-size-target));
  margin: 0;
  padding-block: var(--sam-space-1);
  padding-inline: var(--sam-space-4);
  border: var(--sam-border-control) solid var(--sam-color-neutral-border-strong);
  border-radius: var(--sam-radius-control);
  background: var(--sam-color-neutral-surface-page);
  color: var(--sam-color-neutral-text-normal);
  font: var(--sam-font-weight-normal) var(--sam-text-body-size) var(--sam-font-body);
  line-height: inherit;
  letter-spacing: inherit;
  word-spacing: inherit;
}
${field} input::placeholder { color: var(--sam-color-neutral-text-quiet); opacity: 1; }
${field} ${control}:hover { border-color: var(--sam-color-neutral-border-strong-hover); }
${field} ${control}:focus {
  outline: var(--sam-focus-width) solid var(--sam-color-focus);
  outline-offset: -1px;
  box-shadow: 0 0 0 var(--sam-focus-offset) var(--sam-color-focus-outer);
}
${field} input:read-only {
  border-color: var(--sam-color-neutral-border-quiet);
  background: var(--sam-color-neutral-surface-sunken);
}
${field} ${control}:disabled {
  border-color: var(--sam-color-neutral-border-disabled);
  background: var(--sam-color-neutral-fill-disabled);
  color: var(--sam-color-neutral-on-disabled);
  cursor: not-allowed;
}
${field} ${control}:user-invalid { border-color: var(--sam-color-danger-border-strong); }
@media (forced-colors: active) {
  ${field} ${control}:focus { outline-color: Highlight; }
  ${field} ${control}:disabled { border-color: GrayText; color: GrayText; }
}
`;

/** The look of a field with a native select, closed, and of its arrow. */
export const selectLook = (field: string) => `
${fieldLook(field, 'select')}
${field} select {
  padding-inline-end: calc(2 * var(--sam-space-4) + 0.75em);
  background-image:
    linear-gradient(45deg, transparent 50%, currentcolor 50%),
    linear-gradient(-45deg, transparent 50%, currentcolor 50%);
  background-repeat: no-repeat;
  background-position:
    right calc(var(--sam-space-4) + 0.35em) center,
    right var(--sam-space-4) center;
  background-size: 0.35em 0.35em;
  overflow-wrap: anywhere;
  appearance: none;
}
${field}:dir(rtl) select {
  background-position:
    left var(--sam-space-4) center,
    left calc(var(--sam-space-4) + 0.35em) center;
}
`;

/** The look of the words that help to answer, between label and control. */
export const hintLook = (hint: string) => `
${hint} {
  margin-block-end: var(--sam-space-2);
  color: var(--sam-color-neutral-text-quiet);
  font: var(--sam-font-weight-normal) var(--sam-text-body-size) var(--sam-font-body);
  line-height: inherit;
}
`;

/** The look of a fieldset with radio buttons, one under another. */
export const groupLook = (group: string) => `
${group} {
  display: grid;
  gap: var(--sam-space-3);
  min-inline-size: 0;
  margin: 0;
  padding: 0;
  border: 0;
}
${group} legend {
  padding-block: 0 calc(2 * var(--sam-space-2));
  padding-inline: 0;
  color: var(--sam-color-neutral-text-normal);
  font: var(--sam-font-weight-strong) var(--sam-text-body-size) var(--sam-font-body);
  line-height: inherit;
}
`;

const tick = (turn: string) => `linear-gradient(
      ${turn},
      transparent calc(50% - 0.08em),
      currentcolor calc(50% - 0.08em) calc(50% + 0.08em),
      transparent calc(50% + 0.08em)
    )`;

/** The look of a label around a native checkbox, a radio button or, by its class, a switch. */
export const choiceLook = (choice: string) => `
${choice} {
  --box: calc(var(--sam-size-control-medium) / 2 + var(--sam-space-2));

  display: grid;
  grid-template-columns: auto minmax(0, 1fr);
  column-gap: var(--sam-space-4);
  padding-block: calc((max(var(--box), var(--sam-size-target), 1lh) - 1lh) / 2);
  color: var(--sam-color-neutral-text-normal);
  font: var(--sam-font-weight-normal) var(--sam-text-body-size) var(--sam-font-body);
  line-height: inherit;
  overflow-wrap: break-word;
}
${choice} input {
  box-sizing: border-box;
  inline-size: var(--box);
  block-size: var(--box);
  margin-block: calc((1lh - var(--box)) / 2);
  margin-inline: 0;
  border: var(--sam-border-control) solid var(--sam-color-neutral-border-strong);
  border-radius: var(--sam-radius-mark);
  background: var(--sam-color-neutral-surface-page) no-repeat border-box;
  color: var(--sam-color-accent-on-strong);
  font: inherit;
  cursor: pointer;
  appearance: none;
}
${choice} input:hover { border-color: var(--sam-color-neutral-border-strong-hover); }
${choice} input:checked {
  border-color: var(--sam-color-accent-border-strong);
  background-color: var(--sam-color-accent-fill-strong);
  background-image:
    ${tick('45deg')},
    ${tick('-45deg')};
  background-position:
    calc(var(--box) * 0.2) calc(var(--box) * 0.5),
    calc(var(--box) * 0.41) calc(var(--box) * 0.29);
  background-size:
    calc(var(--box) * 0.24) calc(var(--box) * 0.24),
    calc(var(--box) * 0.45) calc(var(--box) * 0.45);
}
${choice} [type='radio'] { border-radius: var(--sam-radius-pill); }
${choice} [type='radio']:checked {
  background-image: radial-gradient(closest-side, currentcolor 42%, transparent 46%);
  background-position: 0 0;
  background-size: auto;
}
${choice} .switch {
  inline-size: calc(1.75 * var(--box));
  border-radius: var(--sam-radius-pill);
  background-image: radial-gradient(closest-side, var(--sam-color-neutral-border-strong) 68%, transparent 72%);
  background-size: var(--box) 100%;
}
${choice} .switch:checked {
  background-image: radial-gradient(closest-side, currentcolor 68%, transparent 72%);
  background-position: 100% 0;
  background-size: var(--box) 100%;
}
${choice} input:checked:hover {
  border-color: var(--sam-color-accent-border-strong-hover);
  background-color: var(--sam-color-accent-fill-strong-hover);
  transition: background-color var(--sam-motion-state);
}
${choice} input:focus-visible {
  outline: var(--sam-focus-width) solid var(--sam-color-focus);
  outline-offset: var(--sam-focus-offset);
  box-shadow: 0 0 0 var(--sam-focus-offset) var(--sam-color-focus-outer);
}
${choice} input:user-invalid { border-color: var(--sam-color-danger-border-strong); }
${choice} input:disabled {
  border-color: var(--sam-color-neutral-border-disabled);
  background-color: var(--sam-color-neutral-fill-disabled);
  color: var(--sam-color-neutral-on-disabled);
  cursor: not-allowed;
}
@media (forced-colors: active) {
  ${choice} input {
    forced-color-adjust: none;
    border-color: ButtonBorder;
    background-color: Field;
    color: HighlightText;
  }
  ${choice} input:checked { border-color: Highlight; background-color: Highlight; }
  ${choice} input:disabled { border-color: GrayText; background-color: Canvas; color: GrayText; }
}
`;

/** The look of a native popover beside its button, and of the buttons in it, which are what a menu offers. */
export const menuLook = (menu: string) => `
${menu} {
  position: fixed;
  inset: auto;
  position-area: self-block-end span-self-inline-end;
  position-try-fallbacks: flip-block, flip-inline, flip-block flip-inline;
  box-sizing: border-box;
  min-inline-size: 12rem;
  max-inline-size: min(24rem, 100vw - 2 * var(--sam-space-2));
  max-block-size: clamp(6rem, 50vh - 4rem, 24rem);
  margin-block: var(--sam-space-1);
  margin-inline: 0;
  padding: var(--sam-space-1);
  border: var(--sam-border-hairline) solid var(--sam-color-neutral-border-quiet);
  border-radius: var(--sam-radius-container);
  box-shadow: var(--sam-shadow-low);
  background: var(--sam-color-neutral-surface-raised);
  color: var(--sam-color-neutral-text-normal);
  font: var(--sam-text-body-weight) var(--sam-text-body-size) var(--sam-font-body);
  line-height: inherit;
}
${menu}:popover-open { animation: enter var(--sam-motion-enter) var(--sam-motion-easing); }
@keyframes enter { from { opacity: 0; } }
${menu} button {
  display: flex;
  align-items: center;
  column-gap: var(--sam-space-3);
  box-sizing: border-box;
  inline-size: 100%;
  min-block-size: max(var(--sam-size-control-medium), var(--sam-size-target));
  padding-block: var(--sam-space-2);
  padding-inline: var(--sam-space-3);
  border: 0;
  border-radius: var(--sam-radius-control);
  outline: 0;
  background: none;
  color: inherit;
  font: inherit;
  letter-spacing: inherit;
  word-spacing: inherit;
  text-align: start;
}
${menu} button:focus { background: var(--sam-color-neutral-fill-quiet); }
${menu} button:focus-visible {
  outline: var(--sam-focus-width) solid var(--sam-color-focus);
  outline-offset: calc(-1 * var(--sam-focus-width));
}
${menu} button:active { background: var(--sam-color-neutral-fill-quiet-pressed); }
${menu} button:disabled { color: var(--sam-color-neutral-on-disabled); }
@media (forced-colors: active) {
  ${menu} button:focus { forced-color-adjust: none; background: Highlight; color: HighlightText; }
  ${menu} button:disabled { color: GrayText; }
}
`;
