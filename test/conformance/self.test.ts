// The suites themselves: each check is given an element that breaks its promise, and must say so.
import { expect } from '@open-wc/testing';
import { html, unsafeCSS } from 'lit';
import { SamButton } from '../../src/components/button/button.js';
import { SamSelect } from '../../src/components/select/select.js';
import { SamTextField } from '../../src/components/text-field/text-field.js';
import { SamTabs } from '../../src/components/tabs/tabs.js';
import { SamDialog } from '../../src/components/dialog/dialog.js';
import { controlAria } from '../../src/core/control-aria.js';
import { canEmulate } from '../support/commands.js';
import { brokenOverlays } from './broken-overlays.js';
import { brokenPopovers } from './broken-popovers.js';
import { brokenRoving } from './broken-roving.js';
import { rows } from './rows.js';
import { byKind, common } from './suites/index.js';
import { stories } from './suites/stories.js';
import { classOf, described, type Row } from './support.js';

type Declaration = NonNullable<Row['declaration']>;

// The breakages below overrule what TypeScript protects, so the class they change has no type.

type Loose = new (...args: any[]) => any;

let count = 0;

/** The row of a button, or of another element, with something wrong in its class or in what is said about it. */
function broken(
  change: (Base: Loose) => Loose = (Base) => Base,
  declaration: (sound: Declaration) => Partial<Declaration> = () => ({}),
  sound = rows.find(({ tag }) => tag === SamButton.tag)!,
): Row {
  const tag = `broken-${++count}`;
  const module = sound.stories as { default: object; Overview: object };
  customElements.define(tag, Object.assign(class extends change(classOf(sound)) {}, { tag }) as never);
  const said = described(sound);
  return {
    ...sound,
    tag,
    declaration: { ...said, tagName: tag, ...declaration(said) },
    stories: { default: { ...module.default, component: tag }, Overview: module.Overview },
  };
}

/** A button with rules behind its own sheet. */
const styled = (rules: string) =>
  broken(
    (Base) =>
      class extends Base {
        static styles = [SamButton.styles, unsafeCSS(rules)];
      },
  );

/** A button with another accessor for a property. */
const mirroring = (name: string, accessor: PropertyDescriptor & ThisType<Element>) =>
  broken(
    (Base) =>
      class extends Base {
        static mirrors = { ...(Base as unknown as { mirrors: object }).mirrors, [name]: accessor };
      },
  );

/** A button whose every click does something more, before the page hears it. */
const onClick = (act: (host: SamButton) => unknown) =>
  broken(
    (Base) =>
      class extends Base {
        constructor() {
          super();
          this.addEventListener('click', () => act(this as never));
        }
      },
  );

/** A button that does something more each time it is connected. */
const onConnect = (act: (host: SamButton & { internals: ElementInternals }) => unknown) =>
  broken(
    (Base) =>
      class extends Base {
        connectedCallback() {
          super.connectedCallback();
          act(this as never);
        }
      },
  );

const controlOf = (host: SamButton) => host[controlAria]!;

const soundField = rows.find(({ tag }) => tag === SamTextField.tag)!;

type Field = SamTextField & { internals: ElementInternals };

/** The row of a text field with something wrong in its class. */
function brokenField(change: (Base: Loose) => Loose): Row {
  const tag = `broken-${++count}`;
  const module = soundField.stories as { default: object; Overview: object };
  customElements.define(tag, Object.assign(class extends change(SamTextField) {}, { tag }) as never);
  return {
    ...soundField,
    tag,
    stories: { default: { ...module.default, component: tag }, Overview: module.Overview },
  };
}

/** A text field that does something more each time something of it is set right. */
const onSync = (act: (host: Field) => unknown) =>
  brokenField(
    (Base) =>
      class extends Base {
        sync() {
          super.sync();
          act(this as never);
        }
      },
  );

/** A text field in which one of the methods does another thing. */
const doing = (name: string, act: (this: Field, ...words: never[]) => unknown) =>
  brokenField((Base) => {
    const Broken = class extends Base {};
    Object.defineProperty(Broken.prototype, name, { value: act, configurable: true, writable: true });
    return Broken;
  });

/** A text field that does something more after each update. */
const onUpdate = (act: (host: Field, control: HTMLInputElement) => unknown) =>
  brokenField(
    (Base) =>
      class extends Base {
        updated(changed: unknown) {
          super.updated(changed);
          act(this as never, (this as unknown as Field)[controlAria] as HTMLInputElement);
        }
      },
  );

/** By check: what is wrong, and the words in which the check must complain. */
const faults: Record<string, [row: () => Row, complaint: RegExp][]> = {
  'has its files: class, style sheet, stories, test, entry': [[() => broken(), /^Missing: /]],
  'is made by createElement, without attributes or children': [
    [
      () =>
        broken(
          (Base) =>
            class extends Base {
              constructor() {
                super();
                this.title = 'Mine';
              }
            },
        ),
      /attribute|supported|another class/,
    ],
  ],
  'takes what was there before its upgrade: attributes, children and properties': [
    [
      () =>
        broken(
          (Base) =>
            class extends Base {
              isLate = this.hasAttributes();
              render(): unknown {
                return this.isLate ? html`<p>Late</p>` : super.render();
              }
            },
        ),
      /^Upgraded late it draws/,
    ],
    [
      () =>
        broken(
          (Base) =>
            class extends Base {
              constructor() {
                super();
                Object.defineProperty(this, 'variant', {
                  value: 'quiet',
                  writable: true,
                  configurable: true,
                });
              }
            },
        ),
      /hides the property|is quiet after it|class fields/,
    ],
  ],
  'follows every attribute, set early or late, and its removal': [
    [
      () =>
        broken(
          (Base) =>
            class extends Base {
              attributeChangedCallback(name: string, before: string | null, now: string | null) {
                if (!this.hasUpdated) super.attributeChangedCallback(name, before, now);
              }
            },
        ),
      /set late draws/,
    ],
  ],
  'is the same after a move, and after being away': [
    [() => onConnect((host) => host.hasUpdated && host.shadowRoot!.append('again')), /A move changed/],
  ],
  ...Object.fromEntries(
    [1, 2, 3].map((seed) => [
      `bears random moves, removals and changes, and recovers (seed ${seed})`,
      [
        [
          () =>
            onConnect((host) => {
              if (host.ownerDocument !== document) host.style.setProperty('--sam-radius-control', '99px');
            }),
          /looks otherwise/,
        ],
        [
          () =>
            onConnect((host) => {
              if (host.closest('fieldset')) throw new Error('not in a fieldset');
            }),
          /not in a fieldset/,
        ],
      ],
    ]),
  ),
  'bears to be removed while it is busy': [
    [
      () =>
        broken(
          (Base) =>
            class extends Base {
              update(changed: Map<PropertyKey, unknown>) {
                if (!this.isConnected) throw new Error('gone');
                super.update(changed);
              }
            },
        ),
      /gone/,
    ],
  ],
  'never throws on nonsense': [
    [
      () =>
        broken(
          (Base) =>
            class extends Base {
              attributeChangedCallback(name: string, before: string | null, now: string | null) {
                super.attributeChangedCallback(name, before, now);
                if (now === 'NaN') throw new Error('not a number');
              }
            },
        ),
      /not a number/,
    ],
  ],
  'falls back to the default where an attribute says an unknown word': [
    [
      () =>
        mirroring('variant', {
          get() {
            return this.getAttribute('variant') ?? 'secondary';
          },
        }),
      /^variant is "no-such-word"/,
    ],
  ],
  'leaves alone what its author wrote: role, id, tabindex, class, title, ARIA': [
    [() => onConnect((host) => host.setAttribute('role', 'button')), /^It changed role/],
  ],
  'leaves no listener behind on anything outside': [
    [() => onConnect(() => document.addEventListener('keydown', () => {})), /keydown on HTMLDocument/],
    [() => onConnect((host) => addEventListener('resize', () => host.title)), /resize on Window/],
  ],
  "keeps the theme inside a stranger's shadow root": [
    [
      () =>
        onConnect((host) => {
          if (host.getRootNode() !== document) host.style.setProperty('--sam-radius-control', '99px');
        }),
      /and outside/,
    ],
  ],

  'names the tag that the class and its entry have': [
    [() => broken(undefined, () => ({ tagName: 'sam-other' })), /^The manifest says sam-other/],
  ],
  'says in a sentence what the element and each of its words is for': [
    [() => broken(undefined, () => ({ summary: '' })), /no @summary/],
    [() => broken(undefined, () => ({ cssParts: [{ name: 'base' }] })), /part base/],
  ],
  'has every part, and no other': [
    [() => broken(undefined, () => ({ cssParts: [] })), /parts without @csspart: base/],
    [
      () => broken(undefined, ({ cssParts = [] }) => ({ cssParts: [...cssParts, { name: 'odd' }] })),
      /no story shows: odd/,
    ],
  ],
  'has every slot, and no other': [
    [() => broken(undefined, ({ slots = [] }) => ({ slots: slots.slice(0, 1) })), /slots without @slot/],
    [
      () => broken(undefined, ({ slots = [] }) => ({ slots: [...slots, { name: 'odd' }] })),
      /no story shows: odd/,
    ],
  ],
  'has every custom state, and no other': [
    [() => onConnect((host) => host.internals.states.add('odd')), /states without @cssstate: odd/],
    [
      () => broken(undefined, ({ cssStates = [] }) => ({ cssStates: [...cssStates, { name: 'odd' }] })),
      /nothing brings about: odd/,
    ],
  ],
  'has every event of its own, each of a class of its own, and no other': [
    [
      () => onClick((host) => host.dispatchEvent(new (class extends Event {})('sam-odd'))),
      /events without @event: sam-odd/,
    ],
    [() => onClick((host) => host.dispatchEvent(new CustomEvent('sam-odd'))), /no class of its own/],
    [() => broken(undefined, () => ({ events: [{ name: 'sam-odd' }] })), /nothing brings about: sam-odd/],
  ],
  'has every attribute, and no other': [
    [
      () =>
        broken(undefined, ({ attributes = [] }) => ({
          attributes: attributes.filter(({ name }) => name !== 'loading'),
        })),
      /without a word in the manifest: .*loading/,
    ],
    [
      () =>
        broken(undefined, ({ attributes = [] }) => ({
          attributes: [...attributes, { name: 'odd', fieldName: 'odd' }],
        })),
      /in the manifest alone: odd/,
    ],
  ],
  'has every public property and method, and no other': [
    [
      () =>
        broken(
          (Base) =>
            class extends Base {
              odd() {}
            },
        ),
      /without a doc comment: odd/,
    ],
    [
      () =>
        broken(undefined, ({ members = [] }) => ({ members: [...members, { kind: 'method', name: 'odd' }] })),
      /in the manifest alone: odd/,
    ],
  ],
  'says each property its default, and what it says is true': [
    [
      () =>
        broken(undefined, ({ members = [] }) => ({
          members: members.map((member) =>
            member.name === 'variant' ? { ...member, default: "'quiet'" } : member,
          ),
        })),
      /^variant begins as/,
    ],
  ],
  'ties each property to its attribute, both ways': [
    [() => mirroring('loading', { get: () => false, set: () => {} }), /^loading="" gives loading = false/],
  ],
  'has every custom property, and each changes how the element looks': [
    [() => styled('p { color: var(--sam-button-odd) }'), /neither token nor @cssprop: --sam-button-odd/],
    [
      () =>
        broken(undefined, ({ cssProperties = [] }) => ({
          cssProperties: [...cssProperties, { name: '--sam-button-odd' }],
        })),
      /does not read: --sam-button-odd/,
    ],
    [
      () => {
        const row = styled('.nowhere { color: var(--sam-button-odd) }');
        row.declaration!.cssProperties = [...row.declaration!.cssProperties!, { name: '--sam-button-odd' }];
        return row;
      },
      /^--sam-button-odd changes nothing/,
    ],
  ],

  'loses no rule: the browser understands every one': [
    [() => styled(':host(is:(.odd)) { order: 1 }'), /rules are written, \d+ understood/],
  ],
  'defines every private property that it uses, and uses every one that it defines': [
    [() => styled('p { color: var(--_odd) }'), /--_odd is not defined/],
    [() => styled('p { --_odd: red }'), /--_odd is not used/],
  ],
  'has nothing but layout on its host': [
    [() => styled(':host { color: red }'), /:host \{ color \}/],
    [() => styled(':host([loading]) { margin-block-start: 1px }'), /margin-block-start/],
  ],
  'reads only tokens that the theme has, and properties of its own': [
    [() => styled('p { color: var(--sam-color-odd) }'), /--sam-color-odd/],
  ],
  'is one adopted sheet, and no <style>': [[() => styled('p { order: 1 }'), /^2 sheets/]],
  'hides with the attribute hidden, whatever its display': [
    [() => styled(':host([hidden]) { display: block !important }'), /still there/],
  ],
  'moves nothing while it rests: what a program changes does not animate': [
    [() => styled('button { transition: color 1s }'), /button: 1s/],
  ],
  'moves nothing at all under prefers-reduced-motion': canEmulate
    ? [
        [() => styled('@keyframes odd { to { rotate: 1turn } } button { animation: odd 1s }'), /button: odd/],
        [() => styled('button:hover { transition: color 200ms }'), /no token/],
      ]
    : [],
  "takes the reader's text spacing (WCAG 1.4.12)": [
    [() => styled('button { letter-spacing: 0 }'), /Spacing does not arrive: button/],
    [() => styled('button { line-height: 1.2 }'), /Spacing does not arrive: button/],
  ],
  'has no target under 24 by 24 pixels, whatever the density (WCAG 2.5.8)': [
    [() => styled('button { min-block-size: 20px; padding: 0; font-size: 8px }'), /compact: button .* by 20/],
    [() => styled('button { padding: 0; min-inline-size: 10px; inline-size: 23px }'), /button 23 by/],
  ],
  'shows a focus ring of the theme on whatever takes the focus by key': [
    [() => styled('button:focus-visible { outline: none }'), /The ring is/],
    [() => styled('button:focus-visible { outline-color: red }'), /The ring is rgb\(255, 0, 0\)/],
  ],

  'stories are drawn, and played, without a word on the console': [
    [() => onConnect(() => console.warn('odd')), /Overview: odd/],
  ],

  'is a button with its text as the name': [
    [
      () =>
        broken(
          (Base) =>
            class extends Base {
              updated(changed: Map<PropertyKey, unknown>) {
                super.updated(changed);
                controlOf(this as never).setAttribute('role', 'link');
              }
            },
        ),
      /^Its role is link/,
    ],
  ],
  'is pressed by the pointer, by Enter, by space and by click(), once each': [
    [
      () =>
        broken(
          (Base) =>
            class extends Base {
              click() {
                super.click();
                super.click();
              }
            },
        ),
      /click\(\) gives 2/,
    ],
    [
      () => onConnect((host) => host.addEventListener('keydown', (event) => event.preventDefault())),
      /Enter gives 0/,
    ],
  ],
  'is one tab stop': [
    [
      () =>
        onConnect(
          (host) =>
            void host.updateComplete.then(() => host.shadowRoot!.append(document.createElement('input'))),
        ),
      /2 tab stops/,
    ],
  ],
  'is out of use and out of the tab order while disabled, by itself or by a fieldset': [
    [
      () =>
        broken(
          (Base) =>
            class extends Base {
              formDisabledCallback(isDisabled: boolean) {
                super.formDisabledCallback(isDisabled);
                this.disabled = isDisabled;
              }
            },
        ),
      /fieldset/,
    ],
    [
      () =>
        broken(
          (Base) =>
            class extends Base {
              updated(changed: Map<PropertyKey, unknown>) {
                super.updated(changed);
                controlOf(this as never).disabled = false;
              }
            },
        ),
      /still a tab stop/,
    ],
  ],
  ...Object.fromEntries(
    ['soft-disabled', 'loading'].map((name) => [
      `stays a tab stop and does nothing while ${name}`,
      [
        [
          () =>
            broken(
              (Base) =>
                class extends Base {
                  updated(changed: Map<PropertyKey, unknown>) {
                    super.updated(changed);
                    controlOf(this as never).removeAttribute('aria-disabled');
                  }
                },
            ),
          /Nobody is told/,
        ],
        [
          () =>
            onConnect((host) =>
              host.addEventListener('pointerdown', () => {
                host.loading = host.softDisabled = false;
              }),
            ),
          /clicks are heard/,
        ],
      ],
    ]),
  ),
  'submits the form with its name and value, by real keys and pointer': [
    [() => onClick((host) => host.removeAttribute('name')), /^It sends \[\["field","start"\]\]/],
  ],
  'overrides action, method, encoding and target of the form': [
    [() => onClick((host) => host.removeAttribute('formenctype')), /^It sends/],
  ],
  'submits the form that its attribute form names, from anywhere': [
    [() => onConnect((host) => host.removeAttribute('form')), /^0 submissions/],
  ],
  'asks the form to be valid, unless formnovalidate': [
    [() => onClick((host) => host.setAttribute('formnovalidate', '')), /^1 submissions with \{\}/],
  ],
  'gives event.submitter that FormData takes, that leads back to it, and leaves nothing behind': [
    [() => onClick((host) => host.append(document.createElement('i'))), /stays behind/],
    [() => onClick((host) => host.removeAttribute('value')), /FormData has/],
  ],
  'does not submit what a listener of the page has refused': [
    [() => onClick((host) => setTimeout(() => host.form?.requestSubmit())), /all the same/],
  ],
  'is pressed by Enter in a native field of its form': [
    [
      () =>
        broken(
          (Base) =>
            class extends Base {
              formAssociatedCallback() {}
            },
        ),
      /submissions, 0 clicks/,
    ],
  ],
  'resets as type="reset", and does nothing as type="button"': [
    [() => mirroring('type', { get: () => 'submit' }), /does not reset/],
  ],
  'sends its state under its name, from the next line of a script, and nothing without a name': [
    [() => onSync((host) => host.internals.setFormValue(null)), /^It sends \[\]/],
  ],
  'starts from its attribute, follows it until it is touched, and goes back to it on reset': [
    [() => doing('startOver', () => undefined), /^After a reset it sends/],
    [
      () => onSync((host) => host.internals.setFormValue(host.getAttribute('value') ?? '')),
      /^Touched, it still follows/,
    ],
  ],
  'takes the state that the browser kept': [
    [() => doing('formStateRestoreCallback', () => undefined), /^Restored, it sends \[""\]/],
  ],
  'is out of use while disabled, by itself or by a fieldset, and comes back as it was': [
    [
      () =>
        doing('formDisabledCallback', function (isDisabled: boolean) {
          if (isDisabled) this.disabled = true;
        }),
      /state disabled|stays behind/,
    ],
  ],
  'is checked from the next line of a script, with a sentence in the language of the page': [
    [() => doing('fault', () => undefined), /^It has not the flag valueMissing/],
    [
      () =>
        doing('fault', function () {
          return this.required && !this.value ? ['valueMissing', 'Fill in.'] : undefined;
        }),
      /^In Swedish it says: Fill in/,
    ],
  ],
  'is wrong while setCustomValidity() or error says so': [
    [() => doing('setCustomValidity', () => undefined), /^It says ""/],
    [() => onUpdate((host) => host.shadowRoot!.querySelector('#error')?.remove()), /^It shows ""/],
  ],
  'drops the error that the page came with once the person changes the answer': [
    [() => doing('editedByHand', () => undefined), /stands after the change/],
  ],
  'tells an error when the form is sent, with the focus, and no bubble': [
    [() => onUpdate((host) => host.required && host.reportValidity()), /because a script asks/],
    [() => doing('focus', () => undefined), /does not take the focus/],
  ],
  'tells an error when a script sends or reports': [
    [() => onUpdate((host) => host.shadowRoot!.querySelector('#error')?.remove()), /shows no error/],
  ],
  'leaves the focus to a page that refuses the event': [
    [
      () =>
        brokenField(
          (Base) =>
            class extends Base {
              constructor() {
                super();
                this.addEventListener('invalid', () => (this as unknown as Field).focus());
              }
            },
        ),
      /^It takes the focus/,
    ],
  ],
  'fires input and change for people, change once, and nothing for scripts': [
    [
      () => onSync((host) => host.isConnected && host.dispatchEvent(new Event('input', { bubbles: true }))),
      /^A script causes input/,
    ],
    [
      () =>
        doing('editedByHand', function () {
          this.dispatchEvent(new Event('change', { bubbles: true }));
        }),
      /^It fires /,
    ],
  ],
  'can be read and sent, but is not checked, while read-only': [
    [() => onUpdate((host) => host.internals.states.delete('readonly')), /has not the state readonly/],
  ],
  'belongs to the form that its attribute names, and to the one it is moved into': [
    [() => onSync((host) => host.internals.setFormValue('stale')), /does not go to the named form/],
  ],
  ...Object.fromEntries(
    ['an outside label', 'a wrapping label', 'aria-label', 'aria-labelledby'].map((way) => [
      `is named by ${way} alone: neither hint nor error is in the name`,
      [
        [
          () =>
            onUpdate((_host, control) =>
              setTimeout(() => {
                control.ariaLabelledByElements = null;
                control.ariaLabel = 'Outside name A hint.';
              }, 5),
            ),
          /^Its name is "/,
        ],
      ],
    ]),
  ),
  ...Object.fromEntries(
    ['an outside label', 'a wrapping label'].map((way) => [
      `takes the focus by a click on ${way}`,
      [
        [
          () =>
            brokenField(
              (Base) =>
                class extends Base {
                  static shadowRootOptions = { mode: 'open' };
                },
            ),
          /has the focus/,
        ],
      ],
    ]),
  ),
  'is described by its hint, its error and what the page names': [
    [() => onUpdate((host) => host.shadowRoot!.querySelector('#error')?.replaceChildren()), /description is/],
  ],
  'is one stop of the Tab key, on its control': [
    [
      () => onUpdate((host) => host.shadowRoot!.querySelector('#error')?.setAttribute('tabindex', '0')),
      /not on its control|does not leave/,
    ],
  ],

  ...brokenPopovers((change) =>
    broken(
      change,
      undefined,
      rows.find(({ tag }) => tag === SamSelect.tag),
    ),
  ),
  ...brokenRoving((change) =>
    broken(
      change,
      undefined,
      rows.find(({ tag }) => tag === SamTabs.tag),
    ),
  ),
  ...brokenOverlays((change) =>
    broken(
      change,
      undefined,
      rows.find(({ tag }) => tag === SamDialog.tag),
    ),
  ),
};

for (const [suite, checks] of Object.entries({ ...common, ...byKind, stories }))
  describe(`the suite ${suite} finds what is broken`, () => {
    for (const { name, check } of checks) {
      it(`${name}: has a broken element`, () => expect(faults, name).to.have.property(name));
      for (const [row, complaint] of faults[name] ?? [])
        it(`${name}: ${complaint.source}`, async () => {
          let said = 'nothing';
          try {
            await check(row());
          } catch (error) {
            said = (error as Error).message;
          }
          expect(said).to.match(complaint);
        });
    }
  });
