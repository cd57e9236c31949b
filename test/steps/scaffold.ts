import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { root } from '../../src/build/steps.js';
import type { Step } from '../support/step.js';

/** What a copy of the tree does without: it is made there, or borrowed. */
const left = /^(node_modules|\.git|dist|build|test\/fixtures|test\/tree)(\/|$)/;

interface Answer {
  code: number;
  text: string;
}

/** The tree without what is installed and built, in a folder of its own. */
async function copyOfTree(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'samklang-'));
  const filter = (path: string) => !left.test(relative(root, path).replaceAll('\\', '/'));
  await cp(root, folder, { recursive: true, filter });
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

const nodeIn =
  (cwd: string) =>
  (...args: string[]): Promise<Answer> =>
    new Promise((done) => {
      execFile(process.execPath, args, { cwd, maxBuffer: 1 << 26 }, (error, stdout, stderr) =>
        done({ code: error ? 1 : 0, text: `${stdout}${stderr}`.trim() }),
      );
    });

async function prove(folder: string, must: (name: string, holds: boolean, detail?: string) => void) {
  const node = nodeIn(folder);
  const make = (...args: string[]) => node('--import', 'tsx', 'src/build/new.ts', ...args);
  const has = (file: string) => existsSync(join(folder, file));
  const ok = (name: string, { code, text }: Answer) => must(name, code === 0, text);
  const files = [
    'src/components/thing-list/thing-list.ts',
    'src/components/thing-list/thing-list.css',
    'stories/thing-list.stories.ts',
    'test/thing-list.test.ts',
  ];

  ok('makes a component', await make('sam-thing-list', 'Data'));
  must('makes its four files', files.every(has));
  const rows = await readFile(join(folder, 'test/conformance/rows.ts'), 'utf8');
  must(
    'gives it a row of facts',
    rows.includes(`{ tag: 'sam-thing-list', stories: ThingList, kinds: [] }`),
    rows,
  );

  ok(
    'builds',
    await node('--import', 'tsx', 'src/build/build.ts', 'icons', 'entries', 'modules', 'manifest'),
  );
  must('has an entry to import', has('dist/entries/thing-list.js'));
  const manifest = await readFile(join(folder, 'dist/custom-elements.json'), 'utf8').catch(String);
  must('stands in the manifest', manifest.includes('"sam-thing-list"'));
  const code = files.filter((file) => file.endsWith('.ts'));
  ok('passes ESLint', await node('node_modules/eslint/bin/eslint.js', ...code, 'test/conformance/rows.ts'));
  ok('passes Stylelint', await node('node_modules/stylelint/bin/stylelint.mjs', files[1]!));
  ok(
    'is formatted',
    await node('node_modules/prettier/bin/prettier.cjs', '--check', ...files, 'test/conformance/rows.ts'),
  );

  const again = await make('sam-thing-list', 'Data');
  must('refuses a tag that exists', again.code === 1 && again.text.includes('exists'), again.text);
  for (const args of [
    [],
    ['thing'],
    ['sam-Thing'],
    ['sam-define'],
    ['sam-other', 'Nowhere'],
    ['sam-other', '--nothing'],
  ]) {
    const { code, text } = await make(...args);
    must(
      `refuses "${args.join(' ')}"`,
      code === 1 && text.includes('\n') === !args.includes('sam-define'),
      text,
    );
  }
  must('writes nothing that it refuses', !has('src/components/other') && !has('src/components/define'));

  await writeFile(join(folder, 'test/half.test.ts'), '// Somebody was here before.\n');
  const half = await make('sam-half');
  must(
    'refuses where one file is in the way',
    half.code === 1 && half.text.includes('test/half.test.ts'),
    half.text,
  );
  must('leaves nothing half written', !has('src/components/half') && !has('stories/half.stories.ts'));
  const rowsAfter = await readFile(join(folder, 'test/conformance/rows.ts'), 'utf8');
  must('adds no row for it either', rowsAfter === rows, rowsAfter);
  await rm(join(folder, 'test/half.test.ts'));

  // One run of the compiler for both: all is well but for the words that no language has yet.
  ok('makes a component that speaks', await make('sam-spoken', 'Feedback', '--strings'));
  ok('gives it an entry', await node('--import', 'tsx', 'src/build/build.ts', 'entries'));
  const { text } = await node(
    'node_modules/typescript-7/bin/tsc',
    '-p',
    'tsconfig.json',
    '--noEmit',
    '--pretty',
    'false',
  );
  const faults = text.split('\n').filter((line) => /error TS\d+/.test(line));
  const isAboutWords = (line: string) => /^src[\\/]i18n[\\/].*'spoken'/.test(line);
  must('compiles', faults.every(isAboutWords), faults.filter((line) => !isAboutWords(line)).join('\n'));
  must('is missed in every language that has not its words', faults.filter(isAboutWords).length >= 2, text);
}

const step: Step = {
  name: 'scaffold',
  isLong: true,
  needs: ['types'],
  async run() {
    const outcome = { passed: 0, failed: 0, notes: [] as string[] };
    const folder = await copyOfTree();
    try {
      await prove(folder, (name, holds, detail) => {
        if (holds) outcome.passed++;
        else {
          outcome.failed++;
          outcome.notes.push(`${name}: no\n${detail ?? ''}`);
        }
      });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
    return outcome;
  },
};
export default step;
