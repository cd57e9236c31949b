// What we call of the analyzer is JavaScript without types. It parses with a TypeScript of its own, which is near enough to ours.
declare module '@custom-elements-manifest/analyzer/index.js' {
  export const ts: typeof import('typescript');
  export function create(options: { modules: import('typescript').SourceFile[]; plugins: unknown[] }): {
    modules: import('./analyze.js').ManifestModule[];
  };
}

declare module '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js' {
  export function litPlugin(): unknown[];
}
