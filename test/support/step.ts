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
  run(): Promise<Outcome>;
}
