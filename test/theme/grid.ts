import assert from 'node:assert/strict';
import { tones } from '../../src/theme/index.js';

/** Every colour role, written out from the grid that the documentation promises, and not from the token files. */
export function grid(): string[] {
  const states = ['', '-hover', '-pressed'];
  const strengths = ['quiet', 'normal', 'strong'];
  const each = (names: string[], ends: string[]) => names.flatMap((name) => ends.map((end) => name + end));
  const ofTone = (tone: string) => [
    ...each(each(['fill-'], strengths), states),
    ...each(['on-'], strengths),
    ...each(['text-'], tone === 'neutral' ? strengths : ['normal', 'strong']),
    ...each(each(['border-'], strengths), ['', '-hover']),
  ];
  const extra: Record<string, string[]> = {
    neutral: [
      'surface-sunken',
      'surface-page',
      'surface-raised',
      'fill-disabled',
      'on-disabled',
      'border-disabled',
    ],
    accent: each(['fill-selected', 'on-selected', 'border-selected'], ['', '-hover']),
  };
  return [
    ...tones.flatMap((tone) =>
      [...ofTone(tone), ...(extra[tone] ?? [])].map((role) => `color.${tone}.${role}`),
    ),
    ...[
      'focus',
      'focus-outer',
      'link',
      'link-hover',
      'link-visited',
      'backdrop',
      'shadow-low',
      'shadow-high',
    ].map((role) => `color.${role}`),
  ];
}

export interface Owed {
  role: string;
  on: string;
  /** In ordinary modes and in high contrast. */
  owed: readonly [number, number];
}

/** The least that has to be checked, from the same grid: who stands on what, and what it owes there. */
export const owedPairs = (): Owed[] => (pairsOwed ??= findOwed());
let pairsOwed: Owed[] | undefined;

function findOwed(): Owed[] {
  const surfaces = ['sunken', 'page', 'raised'].map((name) => `color.neutral.surface-${name}`);
  const fills = (tone: string, strength: string) =>
    ['', '-hover', '-pressed'].map((state) => `color.${tone}.fill-${strength}${state}`);
  const pairs: Owed[] = [];
  const owe = (role: string, on: string[], owed: Owed['owed']) =>
    on.forEach((other) => pairs.push({ role, on: other, owed }));
  const text = [4.5, 7] as const;
  const edge = [3, 4.5] as const;
  for (const tone of tones) {
    for (const strength of ['quiet', 'normal', 'strong'])
      owe(`color.${tone}.on-${strength}`, fills(tone, strength), text);
    for (const strength of tone === 'neutral' ? ['quiet', 'normal', 'strong'] : ['normal', 'strong'])
      owe(`color.${tone}.text-${strength}`, [...surfaces, ...fills(tone, 'quiet')], text);
    for (const state of ['', '-hover']) owe(`color.${tone}.border-strong${state}`, surfaces, edge);
    owe('color.focus', fills(tone, 'strong'), edge);
  }
  for (const state of ['', '-hover']) {
    owe(
      `color.accent.on-selected${state}`,
      ['', '-hover'].map((end) => `color.accent.fill-selected${end}`),
      text,
    );
    owe(`color.accent.border-selected${state}`, surfaces, edge);
  }
  owe('color.neutral.on-disabled', ['color.neutral.fill-disabled', ...surfaces], [3, 3]);
  owe('color.focus', surfaces, edge);
  owe('color.focus-outer', ['color.focus'], edge);
  for (const link of ['link', 'link-hover', 'link-visited']) owe(`color.${link}`, surfaces, text);
  return pairs;
}

assert.equal(new Set(grid()).size, 141);
