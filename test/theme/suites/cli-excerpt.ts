import assert from 'node:assert/strict';
import { excerpt, tame } from '../../../src/theme/excerpt.js';
import { linesOf, painter, told } from '../../../src/cli/tell.js';
import type { Problem } from '../../../src/theme/index.js';
import { test } from '../test.js';

/** The line with its carets under it, as a terminal shows them. */
const drawn = (line: string, word: string, room = 80) => {
  const { text, mark } = excerpt(line, line.indexOf(word) + 1, word.length, room);
  return `${text}\n${mark}`;
};

test('carets stand under what they are about', () => {
  assert.equal(drawn('  "key": 1', '"key"'), '  "key": 1\n  ^^^^^');
  assert.equal(drawn('x', 'x'), 'x\n^');
});

test('tabs become spaces, wide characters take two columns, and marks on letters none', () => {
  assert.equal(drawn('\t"a":\t"b"', '"b"'), '    "a":    "b"\n            ^^^');
  assert.equal(drawn('"色": "x"', '"x"'), '"色": "x"\n      ^^^');
  assert.equal(drawn('"x": "色彩"', '"色彩"'), '"x": "色彩"\n     ^^^^^^');
  assert.equal(drawn('"한글": 1', '1'), '"한글": 1\n        ^');
  assert.equal(drawn('"👩‍👩‍👧 ❤️": 1', '1'), '"👩‍👩‍👧 ❤️": 1\n         ^');
  assert.equal(drawn('"a\u030A": 1', '1'), '"a\u030A": 1\n     ^');
});

test('of a long line the part around the carets is kept', () => {
  const long = `${'a'.repeat(200)} HERE ${'b'.repeat(200)}`;
  const [text, mark] = drawn(long, 'HERE', 40).split('\n') as [string, string];
  assert.equal(text.length, 40);
  assert.match(text, /^…a+ HERE b+…$/);
  assert.equal(text.slice(mark.indexOf('^'), mark.length), 'HERE');
  assert.equal(
    drawn(`${'a'.repeat(100)}END`, 'END', 40)
      .split('\n')[0]!
      .at(-1),
    'D',
  );
  assert.equal(
    drawn(`START${'a'.repeat(100)}`, 'START', 40)
      .split('\n')[0]!
      .at(0),
    'S',
  );
  // What is longer than the line is shown from its start.
  const [all] = drawn(`x ${'y'.repeat(100)} z`, 'y'.repeat(100), 20).split('\n') as [string];
  assert.equal(all.length, 20);
});

test('a line of ten million characters is not read to its end', () => {
  const before = process.cpuUsage();
  for (let i = 0; i < 100; i++) drawn(`${'色'.repeat(5_000_000)}HERE${'\t'.repeat(5_000_000)}`, 'HERE', 80);
  assert.ok(process.cpuUsage(before).user < 20e6, 'took more than 20 seconds of processor time');
});

test('a place at the end of a line, or after it, has its caret there', () => {
  assert.deepEqual(excerpt('{', 2, 1, 80), { text: '{', mark: ' ^' });
  assert.deepEqual(excerpt('', 1, 1, 80), { text: '', mark: '^' });
});

test('nothing in a file can speak to the terminal, or turn the line around', () => {
  const hostile = '"\u001B[2J\u009B31m\u202Ereversed\u2066\r\b"';
  const { text } = excerpt(hostile, 1, 1, 80);
  assert.equal(text, '"�[2J�31m�reversed���"');
  const problem: Problem = {
    file: 'a\u001B]0;x\u0007.json',
    line: 1,
    column: 1,
    length: 1,
    severity: 'error',
    code: 'x',
    token: 'key.\u001B[31m',
    message: 'no\nno',
    fix: '\u009B',
  };
  const shown = told(problem, new Map([[problem.file, [hostile]]]), {}, (_, text) => text);
  // eslint-disable-next-line no-control-regex -- looks for exactly these
  assert.doesNotMatch(shown, /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E\u2066]/);
  assert.equal(tame('Ålesund, Tromsø, 色'), 'Ålesund, Tromsø, 色');
});

test('lines are counted as editors count them', () => {
  assert.deepEqual(linesOf('\uFEFFa\r\nb\nc\rd'), ['a', 'b', 'c', 'd']);
});

test('a problem tells place, rule, line, reason and repair', () => {
  const line = '  "key": { "acent": 1 }';
  const problem: Problem = {
    file: 'a.json',
    line: 12,
    column: 12,
    length: 7,
    severity: 'error',
    code: 'unknown-token',
    token: 'key.acent',
    message: 'There is no token "key.acent".',
    fix: 'Did you mean "key.accent"?',
  };
  const lines = new Map([['a.json', [...Array<string>(11).fill(''), line]]]);
  assert.equal(
    told(problem, lines, {}, (_, text) => text),
    [
      'a.json:12:12  error unknown-token  key.acent',
      '  12 |   "key": { "acent": 1 }',
      '     |            ^^^^^^^',
      '  There is no token "key.acent".',
      '  Did you mean "key.accent"?',
      '',
    ].join('\n'),
  );
  assert.match(
    told({ ...problem, rule: '1.4.3' }, lines, {}, (_, text) => text),
    /\n {2}Rule: WCAG 2\.2, 1\.4\.3 Contrast \(Minimum\), AA\.\n/,
  );
});

test('there is colour only in a terminal that has some', () => {
  const paint = (isTTY: boolean, hasColors: boolean) =>
    painter({ isTTY, hasColors: () => hasColors })('red', 'x');
  assert.equal(paint(true, true), '\u001B[31mx\u001B[39m');
  assert.equal(paint(true, false), 'x');
  assert.equal(paint(false, true), 'x');
});
