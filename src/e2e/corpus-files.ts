import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Part } from './part.ts';

const METADATA = /(^|\/)[^/]*?(ai4-)?metadata\.(ya?ml|json)$/;

/** One real metadata file. */
export interface CorpusFile {
  /** Path below the corpus. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The folder of real repositories, broken files and published schemas. */
export function findCorpus(): Part<string> {
  const folder = resolve(process.env['CORPUS_DIR'] ?? '../shared/corpus');
  return existsSync(folder) ? { found: folder } : { missing: `no corpus in ${folder}; set CORPUS_DIR` };
}

/** Every metadata file of the corpus, broken and sound, sorted by name. */
export function readMetadataFiles(corpus: string): CorpusFile[] {
  return ['bad-metadata', 'repos']
    .flatMap((folder) => readdirSync(join(corpus, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => METADATA.test(path) && !path.endsWith('codemeta.json'))
    .sort()
    .map((path) => ({ name: relative(corpus, path), bytes: readFileSync(path) }));
}
