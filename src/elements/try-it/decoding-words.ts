import type { DecodeFault } from './decode/decoded.ts';
import { formatBytes } from './views/format-number.ts';

/** While a file is decoded. */
export const decodingWords = (name: string, sizeBytes: number): string =>
  `Decoding ${name}, ${formatBytes(sizeBytes)}. The page can be used meanwhile.`;

export const STOP_DECODING = 'Stop decoding';

const REASONS: Readonly<Record<DecodeFault, string>> = {
  'too-many-bytes': 'it has more than 100 MB',
  unreadable: 'it is broken, or of a kind that this page does not know',
  'too-many-pixels': 'it has more than 40 million pixels',
  'too-long': 'decoding it took longer than a minute',
  'not-loaded': 'the part of this page that decodes it could not be loaded',
  stopped: 'you stopped it',
};

/** Why a file is not shown. */
export const faultWords = (name: string, sizeBytes: number, fault: DecodeFault): string =>
  `${name}, ${formatBytes(sizeBytes)}, is not shown: ${REASONS[fault]}. The download below has it.`;

/** That a picture is shown smaller than it is. */
export const scaledWords = (shown: { width: number; height: number }, whole: { width: number; height: number }) =>
  `Shown at ${shown.width} × ${shown.height} of its ${whole.width} × ${whole.height} pixels. Download it for all of them.`;
