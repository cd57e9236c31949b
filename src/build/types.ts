import { join } from 'node:path';
import ts from 'typescript';
import { filesUnder, fromRoot, root, type Files } from './steps.js';

/** The modules that a page can import; what they lead to comes with them. */
const isPublic = /^src\/(entries\/|icons\/|i18n\/|(theme\/)?index\.ts$)/;

const host: ts.FormatDiagnosticsHost = {
  getCurrentDirectory: () => root,
  getCanonicalFileName: (name) => name,
  getNewLine: () => '\n',
};

function declarations(files: string[]): Files {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile) as {
    config: { compilerOptions: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const program = ts.createProgram({
    rootNames: files.map((file) => join(root, file)),
    // The root, not src/, because the compiler's modules import the token files beside it.
    options: {
      ...options,
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      types: ['node'],
      rootDir: root,
      outDir: root,
    },
  });
  const emitted: Files = {};
  const { diagnostics } = program.emit(undefined, (path, text) => {
    const file = fromRoot(path);
    if (file.startsWith('src/')) emitted[file.replace(/^src/, 'dist')] = text;
  });
  if (diagnostics.length) throw new Error(ts.formatDiagnostics(diagnostics, host));
  return emitted;
}

/** The type declarations, beside the modules. Whether the types hold is for `npm test` to say. */
export async function make(): Promise<Files> {
  const sources = await filesUnder('src');
  return declarations([...sources.filter((file) => isPublic.test(file)), 'src/globals.d.ts']);
}
