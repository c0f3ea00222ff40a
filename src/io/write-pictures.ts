import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { safePath } from './safe-path.ts';
import type { UnchangedFiles } from './unchanged-files.ts';
import type { SiteFile } from './write-files.ts';

export interface Pictures {
  /** Drawings as SVG text, each with the path of its PNG in the site. */
  readonly pictures: Iterable<SiteFile>;
  readonly outDir: string;
  /** Rastered pictures by the hash of their drawing: modules with the same facts share one, builds share all. */
  readonly cacheDir: string;
  readonly unchanged: UnchangedFiles;
}

/** Rasters drawings of our own into a built site. Throws where a path would lead out of it. */
export async function writePictures({ pictures, outDir, cacheDir, unchanged }: Pictures): Promise<void> {
  mkdirSync(cacheDir, { recursive: true });
  const rastered = new Set(readdirSync(cacheDir));
  const folders = new Set<string>();
  for (const { path, key, write } of pictures) {
    if (unchanged.restore(path, key)) continue;
    const drawing = write();
    const name = `${createHash('sha256').update(drawing).digest('hex')}.png`;
    const kept = join(cacheDir, name);
    if (!rastered.has(name)) await sharp(Buffer.from(drawing)).png({ palette: true, effort: 4 }).toFile(kept);
    rastered.add(name);
    const file = safePath(outDir, path);
    const folder = dirname(file);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    copyFileSync(kept, file);
  }
}
