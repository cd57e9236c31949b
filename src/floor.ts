/** The oldest browsers that Samklang promises to work in. Build targets, lint and README read it from here. */
export const floor = { chrome: '135', edge: '135', firefox: '140', safari: '18.4' } as const;

/** The floor as esbuild targets. */
export const esbuildTarget = Object.entries(floor).map(([name, version]) => `${name}${version}`);

/** The floor as Lightning CSS targets: one byte each for major, minor and patch. */
export const lightningTargets = Object.fromEntries(
  Object.entries(floor).map(([name, version]) => {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    return [name, (major << 16) | (minor << 8)];
  }),
);
