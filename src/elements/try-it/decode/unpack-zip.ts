import { type UnzipFileInfo, unzipSync } from 'fflate';
import type { AnswerFile } from '../views/answer-file.ts';
import type { UnpackedZip } from './decoded.ts';

/** Limits of what is unpacked: an archive of kilobytes may unfold to gigabytes. */
const MAX_ENTRIES = 200;
const MAX_UNPACKED_BYTES = 50_000_000;
const MAX_RATIO = 200;
/** A file up to this may unfold as it likes. */
const SMALL_BYTES = 1_000;

const TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  svg: 'image/svg+xml',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  json: 'application/json',
  csv: 'text/csv',
  txt: 'text/plain',
};

/** Lists an archive, and unpacks what can be drawn of it within the limits. Throws where it is none. */
export function unpackZip(bytes: Uint8Array): UnpackedZip {
  const entries: UnzipFileInfo[] = [];
  // The asynchronous form starts workers from blobs, which the pages' policy forbids.
  const files = unzipSync(bytes, { filter: createFilter(entries) });
  return {
    kind: 'zip',
    count: entries.length,
    entries: entries.slice(0, MAX_ENTRIES).map(({ name, originalSize }) => ({ name, sizeBytes: originalSize })),
    files: Object.entries(files).map(([name, content]) => fileOf(name, content)),
  };
}

function createFilter(entries: UnzipFileInfo[]): (entry: UnzipFileInfo) => boolean {
  let budget = MAX_UNPACKED_BYTES;
  return (entry) => {
    if (entry.name.endsWith('/')) return false;
    entries.push(entry);
    const isFit = entries.length <= MAX_ENTRIES && entry.originalSize <= budget;
    const isHonest = entry.originalSize <= entry.size * MAX_RATIO + SMALL_BYTES;
    if (!isFit || !isHonest || typeOf(entry.name) === undefined) return false;
    budget -= entry.originalSize;
    return true;
  };
}

const typeOf = (name: string): string | undefined => TYPES[name.split('.').at(-1)?.toLowerCase() ?? ''];

/** Bytes of its own: a file that was only stored is a part of the archive's. */
const fileOf = (name: string, content: Uint8Array): AnswerFile => ({
  name,
  type: typeOf(name) ?? '',
  bytes: new Uint8Array(content),
});
