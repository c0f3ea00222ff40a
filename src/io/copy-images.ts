import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { storedImages } from './image-folder.ts';

/** Copies the kept images of the listed modules into the built site, beside each module's page. */
export function copyImages(harvestDir: string, outDir: string, moduleIds: readonly string[]): void {
  for (const id of moduleIds) {
    for (const { file, path } of storedImages(harvestDir, id)) {
      const folder = join(outDir, 'modules', id, 'images');
      mkdirSync(folder, { recursive: true });
      cpSync(path, join(folder, file));
    }
  }
}
