import type { Outcome } from './step.js';

/** Counts named checks for a step of `npm test`: one that throws has failed, and the others go on. */
export function checks() {
  const outcome: Required<Outcome> = { passed: 0, failed: 0, notes: [] };
  return {
    outcome,
    async check(title: string, holds: () => unknown): Promise<void> {
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
