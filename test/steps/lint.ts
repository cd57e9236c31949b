import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { missingIn } from '../../src/build/lint/support.js';
import { filesUnder, root } from '../../src/build/steps.js';
import { guards } from '../../src/guards.js';
import type { Step } from '../support/step.js';

/** Files with planted faults. Each faulty line ends in a comment that names the rules it must break, and no other. */
const seeds = join(root, 'test/fixtures/lint');

/** A fault as `file:line rule`, with what the checker says about it. */
interface Fault {
  at: string;
  text: string;
}

/** The command line program of a package, run by this Node. */
function program(name: string, bin: string, args: string[], cwd = root): Promise<string> {
  const path = join(root, 'node_modules', name, bin);
  return new Promise((done, fail) => {
    execFile(process.execPath, [path, ...args], { cwd, maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
      // Exit codes 1 and 2 say that there is something to report.
      if (error && !(error.code === 1 || error.code === 2))
        fail(new Error(`${name}: ${error.message}\n${stderr}`));
      else done(stdout.trim() || stderr.trim());
    });
  });
}

const parse = (name: string, text: string): any => {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${name} did not answer with a report:\n${text}`);
  }
};

const fault = (cwd: string, file: string, line: number, rule: string, text: string): Fault => {
  const at = `${relative(cwd, resolve(cwd, file)).replaceAll('\\', '/')}:${line} ${rule}`;
  return { at, text: `${at}  ${text}` };
};

async function eslint(cwd = root): Promise<Fault[]> {
  const args = [
    '--config',
    join(root, 'eslint.config.js'),
    '--format',
    'json',
    '--report-unused-disable-directives',
    '.',
  ];
  const results = parse('ESLint', await program('eslint', 'bin/eslint.js', args, cwd)) as any[];
  return results.flatMap(({ filePath, messages }) =>
    messages.map((m: any) => fault(cwd, filePath, m.line, m.ruleId ?? 'syntax', m.message)),
  );
}

async function stylelint(cwd = root): Promise<Fault[]> {
  const args = [
    '--config',
    join(root, 'stylelint.config.js'),
    '--formatter',
    'json',
    '--allow-empty-input',
    'src/**/*.css',
  ];
  const results = parse('Stylelint', await program('stylelint', 'bin/stylelint.mjs', args, cwd)) as any[];
  return results.flatMap(({ source, warnings, parseErrors }) =>
    [...warnings, ...parseErrors].map((w: any) => fault(cwd, source, w.line, w.rule ?? 'syntax', w.text)),
  );
}

/** The faults that the seeds announce. */
async function announced(ending: string): Promise<string[]> {
  const files = (await readdir(seeds, { recursive: true })).filter((file) => file.endsWith(ending));
  const found = await Promise.all(
    files.map(async (file) => {
      const lines = (await readFile(join(seeds, file), 'utf8')).split('\n');
      return lines.flatMap((line, i) => {
        const [, rules] = /expect: ([\w@/-]+(?:, [\w@/-]+)*)/.exec(line) ?? [];
        return (rules?.split(', ') ?? []).map((rule) => `${file.replaceAll('\\', '/')}:${i + 1} ${rule}`);
      });
    }),
  );
  return found.flat();
}

/** What a checker missed of the planted faults, and what it reported that is none. */
async function judge(ending: string, faults: Fault[]): Promise<string[]> {
  const expected = new Set(await announced(ending));
  if (!expected.size) return [`no seed ends in ${ending}`];
  const reported = new Set(faults.map(({ at }) => at));
  return [
    ...[...expected].filter((at) => !reported.has(at)).map((at) => `planted, not found: ${at}`),
    ...faults.filter(({ at }) => !expected.has(at)).map(({ text }) => `found, not planted: ${text}`),
  ];
}

const prettier = async (...args: string[]) =>
  (await program('prettier', 'bin/prettier.cjs', ['--list-different', ...args])).split('\n').filter(Boolean);

async function knip(cwd = root): Promise<string[]> {
  const args = ['--config', join(root, 'knip.config.js'), '--reporter', 'json', '--no-progress'];
  const { issues } = parse('Knip', await program('knip', 'bin/knip.js', args, cwd)) as {
    issues: Record<string, any>[];
  };
  return issues.flatMap(({ file, ...kinds }) =>
    Object.entries(kinds).flatMap(([kind, found]) =>
      (Array.isArray(found) ? found : []).map((item: any) => `${file}: ${kind} ${item.name ?? ''}`.trim()),
    ),
  );
}

/** Addresses that shipped files may name beside the project's own: those that are names in a standard. */
const standards = [
  'www.w3.org/',
  'drafts.csswg.org/css-color/',
  'json-schema.org/',
  'json.schemastore.org/',
  'www.designtokens.org/',
  'raw.githubusercontent.com/JetBrains/web-types/',
  'raw.githubusercontent.com/microsoft/vscode-html-languageservice/',
  // RFC 2606: nobody owns it, so it stands in examples.
  'example.com/',
];

/** Which web and mail addresses a text names beside those that are allowed. */
function strangers(text: string, home: string): string[] {
  const own = `${new URL(home).host}/`;
  // A package that npm installs under another name is no mail address.
  const named = [
    ...text.matchAll(/(?:https?:\/\/|(?<!npm:)\b[\w.+-]+@)([a-z0-9-]+(?:\.[a-z0-9-]+)+[\w./-]*)/gi),
  ];
  const addresses = named.map(([, address]) => address!.replace(/\.$/, ''));
  return [...new Set(addresses)].filter(
    (address) => ![own, ...standards].some((known) => `${address}/`.startsWith(known)),
  );
}

const prose = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CODE_OF_CONDUCT.md',
  'CHANGELOG.md',
  'publiccode.yml',
  'package.json',
];

async function hosts(): Promise<string[]> {
  const { homepage } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { homepage: string };
  const shipped = [...prose, ...(await filesUnder('src')), ...(await filesUnder('dist'))];
  const found: string[] = [];
  for (const file of shipped) {
    // A licence is passed on word for word.
    if (!existsSync(join(root, file)) || /\.woff2$|(^|\/)(OFL|LICENSE|NOTICE)/.test(file)) continue;
    const others = strangers(await readFile(join(root, file), 'utf8'), homepage);
    if (others.length) found.push(`${file} names ${others.join(', ')}`);
  }
  return found;
}

/** What `npm run new` left for its author to say. */
async function unsaid(): Promise<string[]> {
  const files = [...(await filesUnder('src/components')), ...(await filesUnder('stories'))];
  const found = await Promise.all(
    files.map(async (file) => {
      const left = (await readFile(join(root, file), 'utf8')).match(/‹[^›]*›/g) ?? [];
      return left.map((text) => `${file}: ${text}`);
    }),
  );
  return found.flat();
}

/** What the catalogues read says the same as the package. */
async function catalogue(): Promise<string[]> {
  const { homepage, license } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as Record<
    string,
    string
  >;
  const text = await readFile(join(root, 'publiccode.yml'), 'utf8');
  const [, list = ''] = /availableLanguages:\n((?: +- .+\n)+)/.exec(text) ?? [];
  const said = [...list.matchAll(/- (\S+)/g)].map(([, language]) => language!);
  const translated = (await filesUnder('src/i18n')).map((file) => file.replace(/.*\/|\.ts$/g, ''));
  const spoken = ['en', ...translated.filter((name) => !['registry', 'en-XA'].includes(name))].sort();
  return [
    ...(text.includes(`\nurl: ${homepage}\n`) ? [] : [`url is not the homepage, ${homepage}`]),
    ...(text.includes(`\n  license: ${license}\n`) ? [] : [`license is not ${license}`]),
    ...(said.sort().join() === spoken.join()
      ? []
      : [`it names ${said.join(', ')}; the package speaks ${spoken.join(', ')}`]),
  ];
}

/** A guard may go once the floor has its feature, and must stand somewhere until then. */
async function staleGuards(): Promise<string[]> {
  const files = (await filesUnder('src')).filter(
    (file) => /\.(ts|css)$/.test(file) && file !== 'src/guards.ts',
  );
  const text = (await Promise.all(files.map((file) => readFile(join(root, file), 'utf8')))).join('\n');
  return guards.flatMap(({ feature, guard }) => {
    const missing = missingIn(feature.split('.'));
    if (!missing) return [`${feature} is not in the browser data`];
    if (!missing.length) return [`${feature} is in every browser of the floor: drop its guard`];
    return guard && !text.includes(guard) ? [`${feature}: no file has its guard, ${guard}`] : [];
  });
}

const texts = (faults: Fault[]) => faults.map(({ text }) => text);

/** Every check hands back what is wrong. */
const checks: Record<string, () => Promise<string[]>> = {
  ESLint: async () => texts(await eslint()),
  'ESLint finds what is planted': async () => judge('.ts', await eslint(seeds)),
  Stylelint: async () => texts(await stylelint()),
  'Stylelint finds what is planted': async () => judge('.css', await stylelint(seeds)),
  'Prettier (npm run format mends it)': () => prettier('.'),
  'Prettier finds what is planted': async () =>
    (await prettier('--ignore-path', 'no-such-file', join(seeds, 'untidy.mjs'))).length
      ? []
      : ['untidy.mjs passed'],
  'dead code': () => knip(),
  'Knip finds what is planted': async () => {
    const found = (await knip(seeds)).join('\n');
    return ['src/core/dead.ts: files', 'src/core/half-dead.ts: exports unread'].filter(
      (line) => !found.includes(line),
    );
  },
  hosts,
  'publiccode.yml': catalogue,
  'a strange host is found': async () => {
    const found = strangers(
      await readFile(join(seeds, 'hosts.md'), 'utf8'),
      'https://samklang.example',
    ).join();
    return found === 'tracker.example.org/pixel.gif,shadow.example' ? [] : [`found: ${found}`];
  },
  guards: staleGuards,
  'what a scaffold leaves to say is said': unsaid,
};

const step: Step = {
  name: 'lint',
  isLong: true,
  needs: ['build'],
  async run() {
    const notes: string[] = [];
    let failed = 0;
    for (const [name, check] of Object.entries(checks)) {
      const wrong = await check().catch((error: unknown) => [String(error)]);
      if (wrong.length) notes.push(`${name}:`, ...wrong.map((line) => `  ${line}`));
      failed += wrong.length ? 1 : 0;
    }
    return { passed: Object.keys(checks).length - failed, failed, notes };
  },
};
export default step;
