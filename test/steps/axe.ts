import { runAxe } from '../storybook/axe-run.js';
import type { Step } from '../support/step.js';

const step: Step = {
  name: 'axe',
  isLong: true,
  needs: ['storybook'],
  run: () => runAxe(['samklang', 'forsakringskassan']),
};
export default step;
