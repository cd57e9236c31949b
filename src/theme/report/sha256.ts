/** The first 32 bits of the fractional part of a root of each of the first primes. */
function roots(count: number, power: number): number[] {
  const primes: number[] = [];
  for (let n = 2; primes.length < count; n++) if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  return primes.map((prime) => ((prime ** power % 1) * 2 ** 32) | 0);
}
const constants = roots(64, 1 / 3);
const initial = roots(8, 1 / 2);

/** A message with a bit set behind it and its length at the end, in whole blocks of 64 bytes. */
function padded(message: Uint8Array): DataView {
  const bytes = new Uint8Array(((message.length + 8) >> 6) * 64 + 64);
  bytes.set(message);
  bytes[message.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setUint32(bytes.length - 8, Math.floor(message.length / 2 ** 29));
  view.setUint32(bytes.length - 4, message.length << 3);
  return view;
}

const words = new Int32Array(64);

/** Mixes a block into the state. Nothing is made here that is thrown away: a page has thousands of rounds. */
function mix(state: Int32Array, block: DataView, offset: number) {
  for (let i = 0; i < 16; i++) words[i] = block.getInt32(offset + i * 4);
  for (let i = 16; i < 64; i++) {
    const x = words[i - 15]!;
    const y = words[i - 2]!;
    const low = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const high = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    words[i] = words[i - 16]! + low + words[i - 7]! + high;
  }
  let a = state[0]!;
  let b = state[1]!;
  let c = state[2]!;
  let d = state[3]!;
  let e = state[4]!;
  let f = state[5]!;
  let g = state[6]!;
  let h = state[7]!;
  for (let i = 0; i < 64; i++) {
    const big = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const small = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const one = h + big + ((e & f) ^ (~e & g)) + constants[i]! + words[i]!;
    const two = small + ((a & b) ^ (a & c) ^ (b & c));
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => (state[i]! += word));
}

/** SHA-256 in base 64, for where the platform answers with a promise only: a theme is written without one. */
export function ownSha256(text: string): string {
  const blocks = padded(new TextEncoder().encode(text));
  const state = Int32Array.from(initial);
  for (let offset = 0; offset < blocks.byteLength; offset += 64) mix(state, blocks, offset);
  const digest = new DataView(new ArrayBuffer(32));
  state.forEach((word, i) => digest.setInt32(i * 4, word));
  return btoa(String.fromCharCode(...new Uint8Array(digest.buffer)));
}

/** The little of Node's `crypto` that is needed here. */
interface Crypto {
  createHash(name: 'sha256'): { update(text: string): { digest(encoding: 'base64'): string } };
}

/** Node's own, where there is one: a theme that is the first of its process would wait for ours to become fast. */
const native = (
  globalThis as { process?: { getBuiltinModule?(name: string): Crypto } }
).process?.getBuiltinModule?.('node:crypto');

/** SHA-256 in base 64, as a content security policy names what it allows. */
export const sha256 = (text: string): string =>
  native ? native.createHash('sha256').update(text).digest('base64') : ownSha256(text);
