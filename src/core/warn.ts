const said = new Set<string>();

/**
 * Tells a developer what to mend: one console line per element, code and detail, in development builds only.
 * Call it behind `if (__SAM_DEV__)`, so that production drops text and condition.
 */
export function warn(tag: string, code: string, text: string): void {
  const line = `Samklang <${tag}> [${code}]: ${text}`;
  if (said.has(line)) return;
  said.add(line);
  console.warn(line);
}
