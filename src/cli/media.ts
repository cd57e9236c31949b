const letters = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
const anything = undefined;

/** What files of each kind begin with, byte by byte. */
const beginnings = {
  png: [0x89, ...letters('PNG'), 0x0d, 0x0a, 0x1a, 0x0a],
  ico: [0, 0, 1, 0],
  jpg: [0xff, 0xd8, 0xff],
  webp: [...letters('RIFF'), anything, anything, anything, anything, ...letters('WEBP')],
  woff2: letters('wOF2'),
  woff: letters('wOFF'),
  ttf: [0, 1, 0, 0],
  otf: letters('OTTO'),
};

type Media = keyof typeof beginnings | 'svg';

const byEnding: Record<string, Media> = { jpeg: 'jpg' };

/** What a file says it is, by its ending. */
export function mediaOf(path: string): Media | undefined {
  const ending = /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  if (ending === 'svg' || Object.hasOwn(beginnings, ending)) return ending as Media;
  return Object.hasOwn(byEnding, ending) ? byEnding[ending] : undefined;
}

/** Whether bytes are what the ending of their file says. An SVG is text, and shows when it is read. */
export const isTrue = (media: Media, bytes: Uint8Array): boolean =>
  media === 'svg' || beginnings[media].every((byte, at) => byte === anything || byte === bytes[at]);

export interface Kind {
  media: readonly Media[];
  /** How many bytes a file may have. */
  most: number;
}

const picture: Kind = { media: ['svg', 'png', 'webp', 'jpg'], most: 1_000_000 };

export const kinds = {
  logo: picture,
  favicon: { media: ['svg', 'png', 'ico'], most: 1_000_000 },
  font: { media: ['woff2', 'woff', 'ttf', 'otf'], most: 10_000_000 },
} satisfies Record<string, Kind>;

/** A drawing is read and written anew, which costs more than copying. */
export const mostSvg = 250_000;
