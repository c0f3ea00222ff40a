import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatSbom } from '../pipeline/deliver/sbom.ts';

/** Writes beside the pages which packages they were made with. */
export function writeSbom(lockPath: string, outDir: string): void {
  writeFileSync(join(outDir, 'sbom.cdx.json'), formatSbom(JSON.parse(readFileSync(lockPath, 'utf8'))));
}
