import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ImageIndex } from '../model/readme.ts';
import { writeWhole } from './harvest-folder.ts';

const EMPTY: ImageIndex = { images: {}, refused: {} };

const FILE_NAME = /^[0-9a-f]{64}\.webp$/;

const folderOf = (harvestDir: string, id: string): string => join(harvestDir, 'snapshot', id, 'images');

/** What became of a module's images at the last harvest; empty where none were. */
export function readImageIndex(harvestDir: string, id: string): ImageIndex {
  const path = join(folderOf(harvestDir, id), 'index.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as ImageIndex) : EMPTY;
}

/** Stores the bytes under their hash; answers the name. */
export function writeImage(harvestDir: string, id: string, bytes: Uint8Array): string {
  const folder = folderOf(harvestDir, id);
  const file = `${createHash('sha256').update(bytes).digest('hex')}.webp`;
  mkdirSync(folder, { recursive: true });
  if (!existsSync(join(folder, file))) writeWhole(join(folder, file), bytes);
  return file;
}

/** Writes the index, and removes what it no longer speaks of. A module without images has no folder. */
export function writeImageIndex(harvestDir: string, id: string, index: ImageIndex): void {
  const folder = folderOf(harvestDir, id);
  const kept = new Set(Object.values(index.images).map(({ file }) => file));
  if (kept.size === 0 && Object.keys(index.refused).length === 0) {
    rmSync(folder, { recursive: true, force: true });
    return;
  }
  mkdirSync(folder, { recursive: true });
  writeWhole(join(folder, 'index.json'), `${JSON.stringify(sorted(index), undefined, 1)}\n`);
  for (const name of readdirSync(folder)) if (FILE_NAME.test(name) && !kept.has(name)) rmSync(join(folder, name));
}

/** The images that the index names and that are there, as paths. */
export const storedImages = (harvestDir: string, id: string): { readonly file: string; readonly path: string }[] =>
  [...new Set(Object.values(readImageIndex(harvestDir, id).images).map(({ file }) => file))]
    .filter((file) => FILE_NAME.test(file))
    .map((file) => ({ file, path: join(folderOf(harvestDir, id), file) }))
    .filter(({ path }) => existsSync(path));

/** By code unit, so that the same harvest writes the same bytes. */
const sorted = ({ of, images, refused }: ImageIndex): ImageIndex => ({
  ...(of !== undefined && { of }),
  images: sortedRecord(images),
  refused: sortedRecord(refused),
});

const sortedRecord = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).toSorted(([one], [other]) => (one < other ? -1 : 1)));
