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
 * The look of a medium text field with a label, for the label and the input inside of any selector: what the native field
 * of the benchmark wears, and the bare element inside.
 */
export const fieldLook = (field: string) => `
${field} label {
  display: block;
  margin-block-end: var(--sam-space-2);
  color: var(--sam-color-neutral-text-normal);
  font: var(--sam-font-weight-strong) var(--sam-text-body-size) var(--sam-font-body);
  line-height: inherit;
}
${field} input {
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
${field} input:hover { border-color: var(--sam-color-neutral-border-strong-hover); }
${field} input:focus {
  outline: var(--sam-focus-width) solid var(--sam-color-focus);
  outline-offset: -1px;
  box-shadow: 0 0 0 var(--sam-focus-offset) var(--sam-color-focus-outer);
}
${field} input:read-only {
  border-color: var(--sam-color-neutral-border-quiet);
  background: var(--sam-color-neutral-surface-sunken);
}
${field} input:disabled {
  border-color: var(--sam-color-neutral-border-disabled);
  background: var(--sam-color-neutral-fill-disabled);
  color: var(--sam-color-neutral-on-disabled);
  cursor: not-allowed;
}
${field} input:user-invalid { border-color: var(--sam-color-danger-border-strong); }
@media (forced-colors: active) {
  ${field} input:focus { outline-color: Highlight; }
  ${field} input:disabled { border-color: GrayText; color: GrayText; }
}
`;
