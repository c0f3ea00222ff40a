import type { Decoded, DecodeJob } from './decoded.ts';

/** Longest side of a picture as it is shown, pixels: a canvas of more is refused by some browsers. */
const SHOWN_SIDE_PX = 4_096;

/** Decodes a file; what cannot be is said. Runs in the worker, and in the page where there are no workers. */
export async function decode({ kind, bytes }: DecodeJob): Promise<Decoded> {
  switch (kind) {
    case 'tiff':
      return decodeTiff(bytes);
    case 'zip':
      return decodeZip(bytes);
  }
}

async function decodeTiff(bytes: ArrayBuffer): Promise<Decoded> {
  const { readTiff } = await import('./read-tiff.ts');
  const picture = readTiff(bytes);
  if (!picture.ok) return { kind: 'fault', fault: picture.fault };
  const { width, height, rgba } = picture;
  const scale = Math.min(SHOWN_SIDE_PX / Math.max(width, height), 1);
  const bitmap = await createImageBitmap(new ImageData(rgba, width, height), {
    resizeWidth: Math.max(Math.round(width * scale), 1),
    resizeHeight: Math.max(Math.round(height * scale), 1),
    resizeQuality: scale < 1 ? 'medium' : 'pixelated',
  });
  return { kind: 'tiff', bitmap, width, height };
}

async function decodeZip(bytes: ArrayBuffer): Promise<Decoded> {
  const { unpackZip } = await import('./unpack-zip.ts');
  try {
    return unpackZip(new Uint8Array(bytes));
  } catch {
    // The decoder throws plain errors for everything that it cannot read.
    return { kind: 'fault', fault: 'unreadable' };
  }
}

/** What goes to the page without being copied. */
export function transferablesOf(decoded: Decoded): Transferable[] {
  switch (decoded.kind) {
    case 'tiff':
      return [decoded.bitmap];
    case 'zip':
      return decoded.files.map(({ bytes }) => bytes.buffer);
    case 'fault':
      return [];
  }
}
