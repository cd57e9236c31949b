import { runTree } from '../storybook/tree-run.js';
import type { Step } from '../support/step.js';

const step: Step = { name: 'tree', needs: ['storybook'], run: () => runTree() };
export default step;
