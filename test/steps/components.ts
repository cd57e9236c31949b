import type { Step } from '../support/step.js';
import { componentTests } from '../support/test-files.js';
import { runWtr } from '../support/wtr.js';

const step: Step = {
  name: 'components',
  isLong: true,
  needs: ['build'],
  async run() {
    const outcome = await runWtr({ files: await componentTests(), engine: 'chromium' });
    if (typeof outcome === 'string') throw new Error(outcome);
    return outcome;
  },
};
export default step;
