import bcd from '@mdn/browser-compat-data/forLegacyNode';
import type { Identifier, SimpleSupportStatement } from '@mdn/browser-compat-data/types';
import { floor } from '../../floor.js';
import { guards } from '../../guards.js';

type Browser = keyof typeof floor;

/** Finds a feature by its path in MDN's browser data, `css.properties.gap` or `api.Element.animate`. */
function find(path: readonly string[]): Identifier | undefined {
  let at = bcd as unknown as Record<string, unknown> | undefined;
  for (const step of path)
    at = at && Object.hasOwn(at, step) ? (at[step] as Record<string, unknown>) : undefined;
  return at as Identifier | undefined;
}

const isOlder = (a: string, b: string) => {
  const [x, y] = [a, b].map((version) => version.replace('≤', '').split('.').map(Number));
  return (x![0]! - y![0]! || (x![1] ?? 0) - (y![1] ?? 0)) <= 0;
};

const holds = (statement: SimpleSupportStatement, version: string) =>
  typeof statement.version_added === 'string' &&
  statement.version_added !== 'preview' &&
  !statement.version_removed &&
  !statement.flags &&
  !statement.prefix &&
  !statement.alternative_name &&
  isOlder(statement.version_added, version);

/** The browsers of the floor that lack a feature, in words; `undefined` where the data does not know the feature. */
export function missingIn(path: readonly string[]): string[] | undefined {
  const support = find(path)?.__compat?.support;
  if (!support) return undefined;
  return Object.entries(floor)
    .filter(
      ([browser, version]) => ![support[browser as Browser] ?? []].flat().some((s) => holds(s, version)),
    )
    .map(([browser, version]) => `${bcd.browsers[browser as Browser].name} ${version}`);
}

/** A feature that some browser of the floor lacks. */
export interface Young {
  feature: string;
  missing: string;
  guard?: (typeof guards)[number];
}

/** The first of the paths that the data knows, if it is younger than the floor. */
export function young(...paths: (readonly string[])[]): Young | undefined {
  for (const path of paths) {
    const missing = missingIn(path);
    if (!missing) continue;
    const feature = path.join('.');
    return missing.length ? { feature, missing: missing.join(', '), guard: guardOf(feature) } : undefined;
  }
  return undefined;
}

const guardOf = (feature: string) => guards.find((row) => `${feature}.`.startsWith(`${row.feature}.`));

const byMember = new Map<string, string[]>();

/** Every interface of the web that has a member of this name. */
export function interfacesWith(member: string): string[] {
  if (!byMember.size) {
    for (const [name, entry] of Object.entries(bcd.api as Record<string, Identifier>)) {
      for (const key of Object.keys(entry)) byMember.set(key, [...(byMember.get(key) ?? []), name]);
    }
  }
  return byMember.get(member) ?? [];
}
