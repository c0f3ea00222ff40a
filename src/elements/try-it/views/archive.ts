import { type UnzipFileInfo, unzipSync } from 'fflate';
import { h } from '../../../deepaas/markup.ts';
import { mountElement } from '../mount.ts';
import type { AnswerFile } from './answer-file.ts';
import type { Drawing } from './drawing.ts';
import { formatBytes } from './format-number.ts';

/** Limits of what is unpacked: an archive of kilobytes may unfold to gigabytes. */
const MAX_ENTRIES = 200;
const MAX_UNPACKED_BYTES = 50_000_000;
const MAX_RATIO = 200;
/** A file up to this may unfold as it likes. */
const SMALL_BYTES = 1_000;

/** Files of an archive that are drawn; all are listed. */
const MAX_DRAWN = 12;

/** Lists an archive, and draws the pictures, tables and texts in it by `draw`. Paths in it are names and nothing more. */
export async function drawArchive(
  { bytes }: AnswerFile,
  drawing: Drawing,
  draw: (file: AnswerFile, drawing: Drawing) => Promise<HTMLElement>,
): Promise<HTMLElement> {
  const entries: UnzipFileInfo[] = [];
  const files = unpack(bytes, entries);
  const shown = entries.slice(0, MAX_ENTRIES);
  const root = mountElement(
    h(
      'div',
      { class: 'try-archive' },
      h('p', {}, `${entries.length} files in the archive.`),
      h(
        'ul',
        { class: 'try-files' },
        shown.map(({ name, originalSize }) => h('li', {}, h('code', {}, name), ` ${formatBytes(originalSize)}`)),
      ),
    ),
  );
  for (const file of files.slice(0, MAX_DRAWN)) {
    root.append(mountElement(h('h3', {}, file.name)), await draw(file, drawing));
  }
  return root;
}

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

const typeOf = (name: string): string | undefined => TYPES[name.split('.').at(-1)?.toLowerCase() ?? ''];

function unpack(bytes: Uint8Array, entries: UnzipFileInfo[]): AnswerFile[] {
  let budget = MAX_UNPACKED_BYTES;
  const filter = (entry: UnzipFileInfo): boolean => {
    if (entry.name.endsWith('/')) return false;
    entries.push(entry);
    const isFit = entries.length <= MAX_ENTRIES && entry.originalSize <= budget;
    const isHonest = entry.originalSize <= entry.size * MAX_RATIO + SMALL_BYTES;
    if (!isFit || !isHonest || typeOf(entry.name) === undefined) return false;
    budget -= entry.originalSize;
    return true;
  };
  // The asynchronous form starts workers from blobs, which the pages' policy forbids.
  const files = unzipSync(bytes, { filter });
  return Object.entries(files).map(([name, content]) => ({
    name,
    type: typeOf(name) ?? '',
    bytes: new Uint8Array(content),
  }));
}
