import { createHash } from 'node:crypto';
import { type Dirent, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** All that pages are made with, the data apart. */
const SOURCES = ['astro.config.mjs', 'package-lock.json', 'public', 'scripts', 'src'];

/** Changes with any file that pages are made with, and with Node, which brings dates and collation. */
export function sourceVersion(root: string): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of SOURCES.flatMap((name) => filesOf(root, name))) {
    hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

/** A link counts as the file that it leads to. */
const isFile = (entry: Dirent): boolean =>
  entry.isFile() || (entry.isSymbolicLink() && isFileAt(join(entry.parentPath, entry.name)));

const isFileAt = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** A file itself, or all files below a folder, sorted; tests make no page. */
function filesOf(root: string, name: string): string[] {
  const path = join(root, name);
  if (!existsSync(path)) return [];
  if (/\.\w+$/.test(name)) return [name];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => !/\.test\.ts$/.test(entry.name) && isFile(entry))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length)
        .replace(/^[\\/]/, ''),
    )
    .filter((file) => !file.startsWith(join('src', 'e2e')))
    .sort();
}
