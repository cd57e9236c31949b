import type { Mode } from '../types.js';

/** Which of our modes a name, a selector or a media query speaks of; nothing where it speaks of none. */
export function modeOf(words: string): Mode | undefined {
  const text = words.replace(/:not\([^)]*\)/g, '').toLowerCase();
  const isDark = /dark|night|dunkel|sombre|mork|mörk/.test(text);
  const isMore =
    /contrast/.test(text) && !/contrast\s*[:=]\s*["']?(?:no-preference|normal|less|default)/.test(text);
  const scheme = isDark ? 'dark' : 'light';
  if (isMore) return `${scheme}-contrast`;
  return isDark || /light|day|hell|clair|ljus|default|standard|base|value|mode 1/.test(text)
    ? scheme
    : undefined;
}
