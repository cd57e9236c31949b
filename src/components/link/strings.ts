import { fileSize, type FileSize } from '../../core/file-size.js';

/** What a link says about where it leads, in brackets after its text. */
export interface LinkStrings {
  /** It gives a file to keep. */
  download: string;
  /** It leads to the pages of somebody else. */
  external: string;
  newWindow: string;
  /** How much there is to load. */
  size: FileSize;
}

export const english: LinkStrings = {
  download: 'download',
  external: 'external website',
  newWindow: 'opens in a new window',
  size: fileSize('en'),
};
