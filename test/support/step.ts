/** What a step of `npm test` counted. `notes` are for people: failures in full, or a figure worth seeing. */
export interface Outcome {
  passed: number;
  failed: number;
  notes?: string[];
}

/** One part of `npm test`: the default export of each module in `test/steps/`, named as its file. */
export interface Step {
  name: string;
  /** Steps whose work this one builds on. They run before it, also when only this one was asked for. */
  needs?: string[];
  /** Whether it takes minutes: it starts as soon as it can, so that none is left to run alone at the end. */
  isLong?: true;
  run(): Promise<Outcome>;
}
