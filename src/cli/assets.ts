import { dirname, resolve } from 'node:path';
import type { Asset, Problem } from '../theme/index.js';
import { isSvg, isTrue, mostOf } from './media.js';
import { bytesOf, shortest, textOf } from './sources.js';

type Said = Pick<Problem, 'code' | 'message' | 'fix'>;
type Loaded = { ok: string | Uint8Array; removed?: string[] } | { fault: Said };

const plain = 'Export it as a plain SVG.';

/** A drawing, made safe; loaded only where a theme has one. */
async function drawing(file: string, bytes: Uint8Array): Promise<Loaded> {
  const text = textOf(bytes);
  if (text === undefined)
    return {
      fault: { code: 'bad-asset', message: `${file} is no text in UTF-8.`, fix: 'Save it as UTF-8.' },
    };
  const { BadSvg, cleanSvg } = await import('./svg.js');
  try {
    const { svg, removed } = cleanSvg(text);
    return { ok: svg, removed };
  } catch (error) {
    if (!(error instanceof BadSvg)) throw error;
    return { fault: { code: 'bad-asset', message: `${file} is not used: ${error.message}.`, fix: plain } };
  }
}

async function load(path: string, token: Asset['token']): Promise<Loaded> {
  const file = shortest(path);
  const bytes = await bytesOf(path, mostOf(token, path));
  if ('fault' in bytes) return bytes;
  if (isSvg(path)) return drawing(file, bytes.ok);
  if (isTrue(path, bytes.ok)) return bytes;
  const fix = 'Export it again; another ending does not make another file of it.';
  return { fault: { code: 'bad-asset', message: `${file} is not what its ending says.`, fix } };
}

/** Reads the files that a theme names, by the names that they get beside its style sheet. */
export async function assetFiles(assets: readonly Asset[]) {
  const files = new Map<string, string | Uint8Array>();
  const problems: Problem[] = [];
  const reads: string[] = [];
  for (const { token, file, path: named, out, place } of assets) {
    const path = resolve(dirname(file), named);
    // Several modes can have the same file.
    if (reads.includes(path)) continue;
    reads.push(path);
    const loaded = await load(path, token);
    if ('fault' in loaded) {
      problems.push({ ...place, severity: 'error', ...loaded.fault });
      continue;
    }
    files.set(out, loaded.ok);
    if (!loaded.removed?.length) continue;
    const message = `${shortest(path)} holds what could run or ask for something. Left out: ${loaded.removed.join(', ')}.`;
    const fix = 'Look at the copy; if it lacks something, export the drawing as a plain SVG.';
    problems.push({ ...place, severity: 'notice', code: 'cleaned-asset', message, fix });
  }
  return { files, problems, reads };
}
