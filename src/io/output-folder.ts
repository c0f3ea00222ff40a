import { resolve, sep } from 'node:path';
import { UsageError } from '../model/usage-error.ts';

/** What stands in the output folder is removed, so it may not be one that the project stands in. */
export function refuseFolderAround(project: string, outDir: string): void {
  const folder = resolve(outDir);
  const isAround = `${resolve(project)}${sep}`.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
  if (!isAround) return;
  throw new UsageError(
    `OUT_DIR is "${outDir}". Expected a folder of its own, such as dist: what stands in it is removed.`,
  );
}
