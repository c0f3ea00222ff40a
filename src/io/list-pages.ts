import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Paths of the pages of a built site, such as `/table/`, sorted; those that stand in frames of other pages are none. */
export function listPages(outDir: string): string[] {
  return readdirSync(outDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === 'index.html')
    .map((entry) => relative(outDir, join(entry.parentPath, ' ')).split(sep).slice(0, -1))
    .filter(([room]) => room !== 'embed')
    .map((parts) => `/${parts.map((part) => `${part}/`).join('')}`)
    .sort();
}
