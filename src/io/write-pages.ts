import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { safePath } from './safe-path.ts';

/** Writes pages into a built site. Throws where a path would lead out of it. */
export function writePages(outDir: string, pages: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(pages)) {
    const file = safePath(outDir, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
