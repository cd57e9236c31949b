import { rows } from './rows.js';
import { stories } from './suites/stories.js';

for (const row of rows)
  describe(row.tag, () => stories.forEach(({ name, check }) => it(name, () => check(row))));
