import type { Asset } from '../theme/index.js';

const letters = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
const anything = undefined;

/** What files begin with, byte by byte, by their ending. */
const beginnings: Record<string, (number | undefined)[]> = {
  png: [0x89, ...letters('PNG'), 0x0d, 0x0a, 0x1a, 0x0a],
  ico: [0, 0, 1, 0],
  jpg: [0xff, 0xd8, 0xff],
  jpeg: [0xff, 0xd8, 0xff],
  webp: [...letters('RIFF'), anything, anything, anything, anything, ...letters('WEBP')],
  woff2: letters('wOF2'),
  woff: letters('wOFF'),
  ttf: [0, 1, 0, 0],
  otf: letters('OTTO'),
};

const endingOf = (path: string) => path.slice(path.lastIndexOf('.') + 1).toLowerCase();

export const isSvg = (path: string) => endingOf(path) === 'svg';

/** Whether bytes are what the ending of their file says. */
export const isTrue = (path: string, bytes: Uint8Array): boolean =>
  beginnings[endingOf(path)]?.every((byte, at) => byte === anything || byte === bytes[at]) ?? false;

const most: Record<Asset['token'], number> = { logo: 1_000_000, favicon: 1_000_000, font: 10_000_000 };

/** How many bytes a file may have. A drawing is read and written anew, which costs more than copying. */
export const mostOf = (token: Asset['token'], path: string) => (isSvg(path) ? 250_000 : most[token]);
