import { rows } from './rows.js';
import { byKind, common } from './suites/index.js';
import { allTags, sameWords } from './support.js';

it('every element has a row, and every row an element', () =>
  sameWords(
    rows.map(({ tag }) => tag),
    allTags,
    ['rows without an element', 'elements without a row'],
  ));

for (const row of rows)
  describe(row.tag, () => {
    for (const [suite, checks] of Object.entries({
      ...common,
      ...Object.fromEntries(row.kinds.map((kind) => [kind, byKind[kind]])),
    }))
      describe(suite, () => {
        for (const { name, check } of checks) it(name, () => check(row));
      });
  });
