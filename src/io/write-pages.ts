import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { safePath } from './safe-path.ts';

/** Writes files into a built site, by their path. Throws where a path would lead out of it. */
export function writePages(outDir: string, pages: Iterable<readonly [string, string | Uint8Array]>): void {
  const folders = new Set<string>();
  for (const [path, content] of pages) {
    const file = safePath(outDir, path);
    const folder = dirname(file);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(file, content);
  }
}
