import { SamElement } from '../../../src/core/element.js';
import {
  asProperty,
  classOf,
  described,
  drawn,
  example,
  inside,
  isCompared,
  must,
  place,
  sameWords,
  settled,
  show,
  storiesOf,
  tidy,
  valuesOf,
  type Host,
  type Kind,
  type Row,
} from '../support.js';

/** Attributes that an element reads only when it needs them; that it does, the suite of its kind proves. */
const provenAttributes: Record<Kind, string[]> = {
  'button-like': ['form', 'formaction', 'formenctype', 'formmethod', 'formnovalidate', 'formtarget'],
  'form-control': ['form'],
  overlay: [],
  popover: [],
  roving: [],
};

/** What a form control is asked for by its base class: TypeScript keeps it from pages, a running class does not show that. */
const betweenClasses = [
  'write',
  'formState',
  'input',
  'missing',
  'has',
  'draw',
  'flip',
  'commit',
  'refuse',
  'formValue',
  'fault',
  'startOver',
  'sync',
  'editedByHand',
  'relate',
  'say',
  'shownError',
];

const names = (items: { name: string }[] = []) => items.map(({ name }) => name);

/** What an element was seen to have. */
interface Seen {
  parts: Set<string>;
  slots: Set<string>;
  states: Set<string>;
  events: Map<string, Event>;
}

const seen = new WeakMap<Row, Promise<Seen>>();

/** Looks at it once: in all its stories, with every value of its attributes, clicked, and after what its row brings about. */
function survey(row: Row): Promise<Seen> {
  let found = seen.get(row);
  if (!found) seen.set(row, (found = look(row)));
  return found;
}

async function look(row: Row): Promise<Seen> {
  const found: Seen = {
    parts: new Set(),
    slots: new Set(),
    states: new Set(),
    events: new Map(),
  };
  // Elements of another kind stand in the stories too.
  const states = new Map<CustomStateSet, string[]>();
  const { add } = CustomStateSet.prototype;
  const { dispatchEvent } = EventTarget.prototype;
  CustomStateSet.prototype.add = function (this: CustomStateSet, state) {
    states.set(this, [...(states.get(this) ?? []), state]);
    return add.call(this, state);
  };
  EventTarget.prototype.dispatchEvent = function (this: EventTarget, event) {
    if (event.type.startsWith('sam-') && this instanceof classOf(row)) found.events.set(event.type, event);
    return dispatchEvent.call(this, event);
  };
  const hosts: Host[] = [];
  const note = (host: Host) => {
    for (const element of host.shadowRoot!.querySelectorAll('[part]'))
      for (const part of element.part) found.parts.add(part);
    for (const slot of host.shadowRoot!.querySelectorAll('slot')) found.slots.add(slot.name);
    host.click();
    hosts.push(host);
  };
  try {
    for (const [, story] of storiesOf(row)) for (const host of await show(row, story)) note(host);
    for (const { name, type } of described(row).attributes ?? [])
      for (const value of valuesOf(type?.text)) note(await example(row, { [name]: value }));
    for (const live of Object.values(row.ways ?? {})) {
      const host = await example(row);
      await live(host);
      await settled(host);
      note(host);
    }
  } finally {
    CustomStateSet.prototype.add = add;
    EventTarget.prototype.dispatchEvent = dispatchEvent;
  }
  for (const { internals } of hosts)
    for (const state of states.get((internals as ElementInternals).states) ?? []) found.states.add(state);
  return found;
}

/** Names that the element inherits or that only the browser and Lit call. */
const inherited = new Set([
  ...Object.getOwnPropertyNames(SamElement.prototype),
  ...prototypesOf(SamElement.prototype).flatMap((prototype) => Object.getOwnPropertyNames(prototype)),
  'formAssociatedCallback',
  'formDisabledCallback',
  'formResetCallback',
  'formStateRestoreCallback',
]);
/** Methods of HTML's own elements that a class may give its own body; then they are documented like others. */
const native = ['click', 'focus', 'blur'];

function prototypesOf(prototype: object): object[] {
  const parent = Object.getPrototypeOf(prototype) as object | null;
  return parent ? [parent, ...prototypesOf(parent)] : [];
}

function ownMembers(row: Row): string[] {
  const found: string[] = [];
  const chain = [classOf(row).prototype as object, ...prototypesOf(classOf(row).prototype)];
  for (const prototype of chain.slice(0, chain.indexOf(SamElement.prototype)))
    found.push(
      ...Object.getOwnPropertyNames(prototype).filter(
        (name) => (!inherited.has(name) || native.includes(name)) && !betweenClasses.includes(name),
      ),
    );
  return found;
}

/** The computed value of every property of CSS; some browsers list custom properties too. */
function everyProperty(element: Element): string[] {
  const style = getComputedStyle(element);
  return [...style].filter((key) => !key.startsWith('--')).map((key) => style.getPropertyValue(key));
}

export const manifest = tidy([
  {
    name: 'names the tag that the class and its entry have',
    check(row) {
      const { tagName } = described(row);
      must(tagName === row.tag, `The manifest says ${tagName}.`);
      must(classOf(row).tag === row.tag, `The class says ${classOf(row).tag}.`);
      must(/^\d+\.\d+\.\d+/.test(classOf(row).version ?? ''), 'The class has no version.');
    },
  },
  {
    name: 'says in a sentence what the element and each of its words is for',
    check(row) {
      const {
        summary,
        members = [],
        attributes,
        slots,
        cssParts,
        cssProperties,
        cssStates,
        events,
      } = described(row);
      must(summary, 'There is no @summary.');
      const lists = {
        member: members,
        attribute: attributes,
        slot: slots,
        part: cssParts,
        property: cssProperties,
        state: cssStates,
        event: events,
      };
      const mute = Object.entries(lists).flatMap(([kind, items = []]) =>
        items
          .filter(({ description, summary }) => !description && !summary)
          .map(({ name }) => `${kind} ${name}`),
      );
      must(!mute.length, `Nothing is said about: ${mute.join(', ')}.`);
    },
  },
  {
    name: 'has every part, and no other',
    async check(row) {
      const { parts } = await survey(row);
      sameWords(parts, names(described(row).cssParts), [
        'parts without @csspart',
        '@csspart that no story shows',
      ]);
    },
  },
  {
    name: 'has every slot, and no other',
    async check(row) {
      const { slots } = await survey(row);
      sameWords(slots, names(described(row).slots), ['slots without @slot', '@slot that no story shows']);
    },
  },
  {
    name: 'has every custom state, and no other',
    async check(row) {
      const { states } = await survey(row);
      sameWords(states, names(described(row).cssStates), [
        'states without @cssstate',
        '@cssstate that nothing brings about',
      ]);
    },
  },
  {
    name: 'has every event of its own, each of a class of its own, and no other',
    async check(row) {
      const { events } = await survey(row);
      const plain = [...events.values()].filter(
        ({ constructor }) => constructor === CustomEvent || constructor === Event,
      );
      must(!plain.length, `${plain.map(({ type }) => type).join(', ')} has no class of its own.`);
      const own = names(described(row).events).filter((name) => name.startsWith('sam-'));
      sameWords(events.keys(), own, ['events without @event', '@event that nothing brings about']);
    },
  },
  {
    name: 'has every attribute, and no other',
    check(row) {
      const observed = classOf(row).observedAttributes.filter((name) => !name.startsWith('aria-'));
      const documented = described(row).attributes ?? [];
      const extra = observed.filter((name) => !names(documented).includes(name));
      must(!extra.length, `Attributes without a word in the manifest: ${[...new Set(extra)].join(', ')}.`);
      const proven = row.kinds.flatMap((kind) => provenAttributes[kind]);
      const isReal = ({ name, fieldName }: { name: string; fieldName?: string }) =>
        [...observed, ...proven].includes(name) || Boolean(fieldName && fieldName in classOf(row).prototype);
      const deaf = documented.filter((attribute) => !isReal(attribute));
      must(!deaf.length, `Attributes in the manifest alone: ${names(deaf).join(', ')}.`);
    },
  },
  {
    name: 'has every public property and method, and no other',
    check(row) {
      const documented = (described(row).members ?? []).filter(({ static: isStatic }) => !isStatic);
      sameWords(ownMembers(row), names(documented), [
        'members without a doc comment',
        'members in the manifest alone',
      ]);
    },
  },
  {
    name: 'says each property its default, and what it says is true',
    async check(row) {
      const host = document.createElement(row.tag) as Host;
      place().append(host);
      await settled(host);
      for (const { name, default: standard, attribute } of described(row).members ?? []) {
        if (standard === undefined || !attribute) continue;
        const is = host[name];
        // The value stands first; a sentence may follow.
        const [, word, literal] = /^'([^']*)'|^([^;\s]+)/.exec(standard) ?? [];
        const told = word ?? (JSON.parse(literal ?? 'null') as unknown);
        must(is === told, `${name} begins as ${JSON.stringify(is)}, and the manifest says ${standard}.`);
      }
    },
  },
  {
    name: 'ties each property to its attribute, both ways',
    async check(row) {
      for (const { name, fieldName, type } of described(row).attributes ?? []) {
        if (!fieldName || !isCompared(row, name)) continue;
        const isBoolean = /boolean/.test(type?.text ?? '');
        for (const value of valuesOf(type?.text)) {
          const host = await example(row, { [name]: value });
          must(
            host[fieldName] === asProperty(type?.text, value),
            `${name}="${value}" gives ${fieldName} = ${String(host[fieldName])}.`,
          );
          const fresh = await example(row);
          const before = fresh.getAttribute(name);
          fresh[fieldName] = asProperty(type?.text, value);
          await settled(fresh);
          must(
            drawn(fresh) === drawn(host),
            `${fieldName} = ${value} draws another thing than ${name}="${value}".`,
          );
          if (isBoolean && before === null) {
            fresh[fieldName] = false;
            await settled(fresh);
            must(!fresh.hasAttribute(name), `${fieldName} = false leaves ${name}.`);
          }
          for (const used of [host, fresh]) used.closest('.sam-example')!.remove();
        }
      }
    },
  },
  {
    name: 'has every custom property, and each changes how the element looks',
    async check(row) {
      const sheet = classOf(row).elementStyles.map(String).join('\n');
      const used = [...sheet.matchAll(/var\(\s*(--sam-[\w-]+)/g)].map(([, name]) => name!);
      const isToken = (name: string) =>
        getComputedStyle(document.documentElement).getPropertyValue(name) !== '';
      const documented = names(described(row).cssProperties);
      sameWords(
        used.filter((name) => documented.includes(name) || !isToken(name)),
        documented,
        ['properties that are neither token nor @cssprop', '@cssprop that the style sheet does not read'],
      );
      for (const name of documented) {
        const [plain, changed] = [await example(row), await example(row)];
        const look = (host: Host) => JSON.stringify([host, ...inside(host)].map(everyProperty));
        must(look(plain) === look(changed), 'Two equal elements look different, so nothing can be said.');
        const works = ['37px', 'rgb(1, 2, 3)', '0.37', '700'].some((value) => {
          changed.style.setProperty(name, value);
          const differs =
            look(plain).replaceAll(`"${value}"`, '') !== look(changed).replaceAll(`"${value}"`, '');
          return differs;
        });
        must(works, `${name} changes nothing.`);
      }
    },
  },
]);
