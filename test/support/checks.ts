import type { Outcome } from './step.js';

/** Runs a check under the name by which it is told if it fails. */
export type Check = (title: string, holds: () => unknown) => Promise<void>;

/** Counts named checks for a step of `npm test`: one that throws has failed, and the others go on. */
export function checks(): { outcome: Required<Outcome>; check: Check } {
  const outcome: Required<Outcome> = { passed: 0, failed: 0, notes: [] };
  return {
    outcome,
    async check(title, holds) {
      try {
        await holds();
        outcome.passed++;
      } catch (error) {
        outcome.failed++;
        outcome.notes.push(`${title}\n  ${error instanceof Error ? error.message : String(error)}`);
      }
    },
  };
}
