import { check } from './check.js';
import { read } from './read.js';
import { solve, type Solved } from './solve.js';
import { source } from './source.js';
import type { CompileOptions, Problem, Source, Theme } from './types.js';
import { write, type Files } from './write.js';
import { scopeProblem } from './write/scope.js';

export { rules, wcag, type Rule } from './rules.js';
export { modes, tones, visions } from './types.js';
export type * from './types.js';
export { probeTheme, type Probe } from './probe.js';
export { schema } from './schema.js';
export { lowest, type Files } from './write.js';

export interface Compiled {
  theme?: Theme;
  files?: Files;
  /** Errors and notices, in the order of files and lines. With an error there is no theme. */
  problems: Problem[];
}

const byPlace = (a: Problem, b: Problem) =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;

/** Compiles theme files, the later ones laid over the earlier, into a theme and its files. */
export function compile(sources: Source[], options: CompileOptions = {}): Compiled {
  const first = read(sources);
  // The accent may stand in the file that could not be read.
  const second = check(first.layers, first.layers.length === sources.length);
  const problems = [...first.problems, ...second.problems];
  const isSound = !problems.some(({ severity }) => severity === 'error');
  const third: Solved = isSound && second.checked ? solve(second.checked, options) : { problems: [] };
  const unfit = options.scope === undefined ? undefined : scopeProblem(options.scope);
  problems.push(...third.problems, ...(unfit ? [unfit] : []));
  problems.sort(byPlace);
  const { theme, ramps } = third;
  return theme && ramps && !unfit
    ? { theme, files: write(theme, source(first.layers, theme.name), ramps), problems }
    : { problems };
}
