import { build } from '../../src/build/build.js';
import type { Step } from '../support/step.js';
import { componentTests, whatTestsNeed } from '../support/test-files.js';
import { runWtr } from '../support/wtr.js';

const step: Step = {
  name: 'components',
  async run() {
    await build(whatTestsNeed);
    const outcome = await runWtr({ files: await componentTests(), engine: 'chromium' });
    if (typeof outcome === 'string') throw new Error(outcome);
    return outcome;
  },
};
export default step;
