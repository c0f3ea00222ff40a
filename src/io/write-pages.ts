import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { safePath } from './safe-path.ts';

/** Writes files into a built site, by their path. Throws where a path would lead out of it. */
export function writePages(outDir: string, pages: Iterable<readonly [string, string]>): void {
  for (const [path, content] of pages) {
    const file = safePath(outDir, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
