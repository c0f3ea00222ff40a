import type { UnchangedFiles } from './unchanged-files.ts';
import { writePages } from './write-pages.ts';

/** A file of the site that is made only where it would come out another than at the last build. */
export interface SiteFile {
  /** Path in the site, without a slash before it. */
  readonly path: string;
  /** All that it is made from, the sources apart. */
  readonly key: string;
  readonly write: () => string;
}

/** Writes files into a built site, but for those that are put back as they stood. */
export function writeFiles(outDir: string, files: Iterable<SiteFile>, unchanged: UnchangedFiles): void {
  writePages(outDir, changedFiles(files, unchanged));
}

function* changedFiles(files: Iterable<SiteFile>, unchanged: UnchangedFiles): Iterable<readonly [string, string]> {
  for (const { path, key, write } of files) if (!unchanged.restore(path, key)) yield [path, write()];
}
