import { focused } from '../../../src/core/focus.js';
import { anotherDocument } from '../../support/commands.js';
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
  seeded,
  settled,
  tidy,
  valuesOf,
  wait,
  withoutFaults,
  type Host,
  type Row,
} from '../support.js';

const files = Object.keys({
  ...import.meta.glob(['../../../src/components/*/*.{ts,css}', '../../../src/entries/*.ts']),
  ...import.meta.glob(['../../../stories/*.stories.ts', '../../*.test.ts']),
}).map((path) => path.replace('../../../', '').replace('../../', 'test/'));

/** Every attribute of the manifest with every value it may have, one at a time. */
const eachAttribute = (row: Row): [string, string][] =>
  (described(row).attributes ?? [])
    .filter(({ name }) => isCompared(row, name))
    .flatMap(({ name, type }) => valuesOf(type?.text).map((value): [string, string] => [name, value]));

const nonsense = [
  '',
  ' ',
  '-1',
  'NaN',
  'null',
  'undefined',
  '<b>&amp;',
  '💥',
  'a b c',
  '#',
  'x'.repeat(5000),
];
const stranger = [null, undefined, 42, Number.NaN, {}, [], () => {}, '💥'];

/** A class under a tag of its own, for what happens only once in the life of a tag. */
let late = 0;
const lateTag = () => `late-${++late}`;
const defineLate = (tag: string, row: Row) => customElements.define(tag, class extends classOf(row) {});

/** Listeners that are left on anything but the element and what is in it. */
async function listenersLeftBy(row: Row, live: (host: Host) => unknown): Promise<string[]> {
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const open = new Map<EventTarget, Map<string, unknown>>();
  const idOf = new WeakMap<object, number>();
  let ids = 0;
  const key = (type: string, listener: object | null, options?: boolean | EventListenerOptions) => {
    if (listener && !idOf.has(listener)) idOf.set(listener, ++ids);
    return `${type} ${listener && idOf.get(listener)} ${typeof options === 'object' ? Boolean(options.capture) : Boolean(options)}`;
  };
  EventTarget.prototype.addEventListener = function (this: EventTarget | undefined, type, listener, options) {
    const target = this ?? window;
    const listeners = open.get(target) ?? new Map<string, unknown>();
    open.set(target, listeners);
    const name = key(type, listener, options);
    const { signal, once } = typeof options === 'object' ? options : {};
    if (listener && !signal?.aborted && !(target instanceof AbortSignal)) {
      listeners.set(name, listener);
      const gone = () => listeners.delete(name);
      if (signal) addEventListener.call(signal, 'abort', gone, { once: true });
      if (once) addEventListener.call(target, type, gone, { once: true });
    }
    addEventListener.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (
    this: EventTarget | undefined,
    type,
    listener,
    options,
  ) {
    const target = this ?? window;
    open.get(target)?.delete(key(type, listener, options));
    removeEventListener.call(target, type, listener, options);
  };
  try {
    const form = document.createElement('form');
    form.addEventListener('submit', (event) => event.preventDefault());
    open.clear();
    place().append(form);
    const hosts: Host[] = [];
    for (let i = 0; i < 3; i++) {
      const host = await example(row, {}, form);
      hosts.push(host);
      await live(host);
      await settled(host);
    }
    for (const host of hosts) host.remove();
    await wait(50);
    const own = new Set<EventTarget>(
      hosts.flatMap((host) => [host, host.shadowRoot!, ...inside(host), ...host.querySelectorAll('*')]),
    );
    return [...open].flatMap(([target, listeners]) =>
      own.has(target) ||
      !listeners.size ||
      (target instanceof Node && !target.isConnected && target !== document)
        ? []
        : [...listeners.keys()].map((name) => `${name.split(' ')[0]} on ${target.constructor.name}`),
    );
  } finally {
    EventTarget.prototype.addEventListener = addEventListener;
    EventTarget.prototype.removeEventListener = removeEventListener;
  }
}

/** How everything inside that is drawn looks, as far as a theme decides it. Only one on a page can have the focus: nobody has it. */
const looks = (host: Host) => {
  (focused() as HTMLElement).blur();
  const drawn = [...inside(host)].filter((element) => element.checkVisibility());
  return drawn.map((element) => {
    const style = getComputedStyle(element);
    return [
      'color',
      'backgroundColor',
      'borderTopColor',
      'borderTopWidth',
      'borderTopLeftRadius',
      'fontFamily',
      'fontSize',
      'fontWeight',
      'minHeight',
      'paddingLeft',
      'paddingTop',
      'width',
      'height',
      'fill',
      'stroke',
      'outlineColor',
    ]
      .map((name) => `${name}: ${style[name as never] as string}`)
      .join('; ');
  });
};

async function fuzz(row: Row, seed: number) {
  const { next, pick } = seeded(seed);
  const box = place();
  box.innerHTML =
    '<form></form><fieldset disabled></fieldset><div lang="sv" dir="rtl"></div><div></div><iframe title="Elsewhere"></iframe>';
  const shadow = box.children[3]!.attachShadow({ mode: 'open' });
  const elsewhere = anotherDocument(box.querySelector('iframe')!).body;
  const places = [
    box.children[0]!,
    box.children[1]!,
    box.children[2]!,
    shadow,
    // Without a window it shows no dialog.
    ...(elsewhere.ownerDocument.defaultView || !row.kinds.includes('overlay') ? [elsewhere] : []),
    new DocumentFragment(),
    document.createElement('p'),
  ];
  const host = await example(row, {}, box);
  const children = [...host.childNodes];
  const attributes = eachAttribute(row);
  const given = [...host.attributes].map(({ name, value }) => [name, value] as const);
  for (let step = 0; step < 60; step++) {
    const what = next();
    if (what < 0.5) pick(places).append(host);
    else if (what < 0.6) host.remove();
    else if (what < 0.75 && attributes.length) host.setAttribute(...pick(attributes));
    else if (what < 0.85 && attributes.length) host.removeAttribute(pick(attributes)[0]);
    else if (what < 0.9) host.replaceChildren();
    else if (what < 0.95) host.append(...children);
    else await wait();
  }
  for (const [name] of attributes) host.removeAttribute(name);
  for (const [name, value] of given) host.setAttribute(name, value);
  host.replaceChildren(...children);
  box.append(host);
  await settled(host);
  const fresh = await example(row, {}, box);
  must(
    drawn(host) === drawn(fresh),
    `Seed ${seed}: it draws\n${drawn(host)}\nwhere a new one draws\n${drawn(fresh)}`,
  );
  must(
    String(looks(host)) === String(looks(fresh)),
    `Seed ${seed}: back in its own document it looks otherwise than a new one.`,
  );
}

export const element = tidy([
  {
    name: 'has its files: class, style sheet, stories, test, entry',
    check(row) {
      const [, family = '', name = ''] =
        /components\/([^/]+)\/([^/]+)\.js$/.exec(described(row).module) ?? [];
      const wanted = [
        `src/components/${family}/${name}.ts`,
        `src/components/${family}/${name}.css`,
        `stories/${family}.stories.ts`,
        `test/${family}.test.ts`,
        `src/entries/${row.tag.replace('sam-', '')}.ts`,
      ];
      const missing = wanted.filter((file) => !files.includes(file));
      must(family && !missing.length, `Missing: ${missing.join(', ')}`);
    },
  },
  {
    name: 'is made by createElement, without attributes or children',
    async check(row) {
      await withoutFaults(async () => {
        const host = document.createElement(row.tag) as Host;
        must(host instanceof classOf(row), 'createElement gave another class.');
        must(!host.attributes.length, `It starts with the attribute ${host.attributes[0]?.name}.`);
        must(!host.childNodes.length, 'It starts with children.');
        place().append(host);
        await settled(host);
      });
    },
  },
  {
    name: 'takes what was there before its upgrade: attributes, children and properties',
    async check(row) {
      const eager = await example(row);
      const properties = (described(row).attributes ?? []).filter(
        ({ name, fieldName }) => fieldName && isCompared(row, name),
      );
      for (const { name, fieldName, type } of [{ name: '', fieldName: '', type: undefined }, ...properties]) {
        const tag = lateTag();
        const box = place();
        box.append(document.createElement(tag));
        const host = box.firstElementChild as Host;
        for (const { name, value } of eager.attributes) host.setAttribute(name, value);
        host.append(...[...eager.childNodes].map((node) => node.cloneNode(true)));
        const value = asProperty(type?.text, valuesOf(type?.text).at(-1)!);
        if (fieldName) host[fieldName] = value;
        await withoutFaults(async () => {
          defineLate(tag, row);
          await settled(host);
        });
        if (!fieldName) {
          must(
            drawn(host) === drawn(eager),
            `Upgraded late it draws\n${drawn(host)}\nwhere an early one draws\n${drawn(eager)}`,
          );
          continue;
        }
        must(
          !Object.hasOwn(host, fieldName),
          `${fieldName}, set before the upgrade, hides the property of the class.`,
        );
        must(
          host[fieldName] === value,
          `${fieldName}, set before the upgrade, is ${String(host[fieldName])} after it.`,
        );
        const early = await example(row);
        early[fieldName] = value;
        await settled(early);
        must(
          drawn(host) === drawn(early),
          `${name} set before the upgrade draws another thing than after it.`,
        );
        box.remove();
      }
    },
  },
  {
    name: 'follows every attribute, set early or late, and its removal',
    async check(row) {
      const plain = await example(row);
      for (const [name, value] of eachAttribute(row)) {
        const before = plain.getAttribute(name);
        const early = await example(row, { [name]: value });
        const host = await example(row);
        host.setAttribute(name, value);
        await settled(host);
        must(
          drawn(host) === drawn(early),
          `${name}="${value}" set late draws\n${drawn(host)}\nset early\n${drawn(early)}`,
        );
        must(
          String(looks(host)) === String(looks(early)),
          `${name}="${value}" set late looks otherwise than set early.`,
        );
        if (before === null) host.removeAttribute(name);
        else host.setAttribute(name, before);
        await settled(host);
        must(
          drawn(host) === drawn(plain),
          `After ${name}="${value}" is taken away it draws\n${drawn(host)}\nand not\n${drawn(plain)}`,
        );
        for (const used of [early, host]) used.closest('.sam-example')!.remove();
      }
    },
  },
  {
    name: 'is the same after a move, and after being away',
    async check(row) {
      const host = await example(row);
      const before = drawn(host);
      await withoutFaults(async () => {
        place().append(host);
        await settled(host);
        must(drawn(host) === before, 'A move changed what it draws.');
        host.remove();
        await wait(20);
        place().append(host);
        await settled(host);
        must(drawn(host) === before, 'Being away changed what it draws.');
      });
    },
  },
  ...[1, 2, 3].map((seed) => ({
    name: `bears random moves, removals and changes, and recovers (seed ${seed})`,
    check: (row: Row) => withoutFaults(() => fuzz(row, seed)),
  })),
  {
    name: 'bears to be removed while it is busy',
    async check(row) {
      await withoutFaults(async () => {
        for (const [name, value] of eachAttribute(row)) {
          const host = await example(row);
          host.setAttribute(name, value);
          host.remove();
          await host.updateComplete;
        }
      });
    },
  },
  {
    name: 'never throws on nonsense',
    async check(row) {
      const { attributes = [] } = described(row);
      for (const { name, fieldName } of attributes)
        await withoutFaults(async () => {
          const host = await example(row);
          const before = host.getAttribute(name);
          const plain = drawn(host);
          for (const word of nonsense) {
            host.setAttribute(name, word);
            await host.updateComplete;
          }
          for (const value of fieldName ? stranger : []) {
            host[fieldName!] = value;
            await host.updateComplete;
          }
          if (before === null) host.removeAttribute(name);
          else host.setAttribute(name, before);
          await settled(host);
          must(
            drawn(host) === plain,
            `After nonsense in ${name} it draws\n${drawn(host)}\nand not\n${plain}`,
          );
          host.closest('.sam-example')!.remove();
        });
    },
  },
  {
    name: 'falls back to the default where an attribute says an unknown word',
    async check(row) {
      for (const { name, fieldName, type } of described(row).attributes ?? []) {
        if (!fieldName || valuesOf(type?.text).length < 2) continue;
        const host = await example(row);
        host.removeAttribute(name);
        await settled(host);
        const [standard, look] = [host[fieldName], String(looks(host))];
        host.setAttribute(name, 'no-such-word');
        await settled(host);
        must(
          host[fieldName] === standard,
          `${fieldName} is "${String(host[fieldName])}" and not "${String(standard)}".`,
        );
        must(String(looks(host)) === look, `${name}="no-such-word" looks otherwise than no ${name}.`);
      }
    },
  },
  {
    name: 'leaves alone what its author wrote: role, id, tabindex, class, title, ARIA',
    async check(row) {
      const written = {
        role: 'link',
        id: 'mine',
        tabindex: '3',
        class: 'a b',
        title: 'T',
        'aria-label': 'L',
        'aria-describedby': 'mine',
        'data-x': '',
      };
      const host = await example(row, written);
      const now = () =>
        Object.keys(written).filter(
          (name) => host.getAttribute(name) !== written[name as keyof typeof written],
        );
      must(!now().length, `It changed ${now().join(', ')}.`);
      for (const [name, value] of eachAttribute(row)) {
        host.setAttribute(name, value);
        await settled(host);
      }
      host.focus();
      host.blur();
      host.remove();
      place().append(host);
      await settled(host);
      must(!now().length, `It changed ${now().join(', ')}.`);
    },
  },
  {
    name: 'leaves no listener behind on anything outside',
    async check(row) {
      const lives: ((host: Host) => unknown)[] = [
        (host) => {
          host.focus();
          host.dispatchEvent(new PointerEvent('pointerenter'));
          host.click();
        },
        ...Object.values(row.ways ?? {}),
      ];
      for (const live of lives) {
        const left = await listenersLeftBy(row, live);
        must(!left.length, `Left behind: ${left.join(', ')}.`);
      }
    },
  },
  {
    name: "keeps the theme inside a stranger's shadow root",
    async check(row) {
      const token = (host: Host) => getComputedStyle(host).getPropertyValue('--sam-color-focus');
      for (const attributes of [
        {},
        { 'data-sam-scheme': 'dark' },
        { 'data-sam-contrast': 'more' },
        { 'data-sam-density': 'compact' },
      ]) {
        const part = place();
        for (const [name, value] of Object.entries(attributes)) part.setAttribute(name, value);
        const shadow = part.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
        const [open, within] = [place(part), place(shadow)];
        const [host, guest] = [await example(row, {}, open), await example(row, {}, within)];
        must(token(guest), 'No theme reaches it.');
        must(
          String(looks(guest)) === String(looks(host)),
          `Under ${JSON.stringify(attributes)} it looks\n${looks(guest).join('\n')}\nand outside\n${looks(host).join('\n')}`,
        );
      }
    },
  },
]);
