import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes a new entry and returns its path; an entry that is there already is left as it is. */
export function writeNewEntry(modulesDir: string, id: string, text: string): string | undefined {
  const path = join(modulesDir, `${id}.yaml`);
  try {
    writeFileSync(path, text, { flag: 'wx' });
    return path;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return undefined;
    throw error;
  }
}
