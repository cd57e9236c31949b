import { checkSizes, sizeTable } from '../../src/build/size.js';
import type { Step } from '../support/step.js';

const step: Step = {
  name: 'size',
  needs: ['build'],
  async run() {
    const { sizes, faults } = await checkSizes();
    const count = Object.keys(sizes).length;
    return { passed: count - faults.length, failed: faults.length, notes: [...faults, sizeTable(sizes)] };
  },
};
export default step;
