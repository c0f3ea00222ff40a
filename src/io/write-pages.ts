import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes pages into a built site; their paths are ours or checked names, never a stranger's spelling of a path. */
export function writePages(outDir: string, pages: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(pages)) {
    const file = join(outDir, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
