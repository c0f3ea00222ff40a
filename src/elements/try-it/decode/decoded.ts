import type { AnswerFile } from '../views/answer-file.ts';

/** What is decoded apart from the page: kinds of files that take the processor long. */
export type DecodeKind = 'tiff' | 'zip';

/** Largest file that is decoded, bytes: it is held three times while that lasts. */
export const DECODE_LIMIT_BYTES = 100_000_000;

export interface DecodeJob {
  readonly kind: DecodeKind;
  readonly bytes: ArrayBuffer;
}

/** Why nothing came of it. */
export type DecodeFault = 'too-many-bytes' | 'unreadable' | 'too-many-pixels' | 'too-long' | 'not-loaded' | 'stopped';

export interface TiffPicture {
  readonly kind: 'tiff';
  /** At most `SHOWN_SIDE_PX` wide and high. */
  readonly bitmap: ImageBitmap;
  /** Size of the picture itself, pixels. */
  readonly width: number;
  readonly height: number;
}

export interface UnpackedZip {
  readonly kind: 'zip';
  /** All files of the archive, folders left out. */
  readonly count: number;
  /** The first of them. */
  readonly entries: readonly { readonly name: string; readonly sizeBytes: number }[];
  /** Those that were unpacked. */
  readonly files: readonly AnswerFile[];
}

export type Decoded = TiffPicture | UnpackedZip | { readonly kind: 'fault'; readonly fault: DecodeFault };
