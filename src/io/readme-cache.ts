import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RenderedReadme } from '../model/readme.ts';
import type { ReadmeJob } from './readme-child.ts';
import { readIfThere } from './work-folder.ts';

/** Rendered texts on disk, named by the SHA-256 of everything that they depend on. */
export interface ReadmeCache {
  read(job: ReadmeJob): RenderedReadme | undefined;
  /** A text that met a limit is not kept: it was the machine's fault as much as the text's. */
  write(job: ReadmeJob, readme: RenderedReadme): void;
}

export function openReadmeCache(folder: string, rendererVersion: string): ReadmeCache {
  const pathOf = (job: ReadmeJob): string =>
    join(folder, `${sha256(JSON.stringify([rendererVersion, job.limitBytes, job.base, job.text]))}.json`);
  return {
    read(job) {
      const bytes = readIfThere(pathOf(job));
      return bytes && (JSON.parse(new TextDecoder().decode(bytes)) as RenderedReadme);
    },
    write(job, readme) {
      if (readme.fault) return;
      mkdirSync(folder, { recursive: true });
      const path = pathOf(job);
      // Renamed into place, so that a build that was stopped leaves no half of a file.
      const draft = `${path}.${process.pid}`;
      writeFileSync(draft, JSON.stringify(readme));
      renameSync(draft, path);
    },
  };
}

/** Changes with the renderer's own code and with any installed package, so that no version can be forgotten. */
export function readRendererVersion(projectRoot: string): string {
  const folder = join(projectRoot, 'src/pipeline/readme');
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .sort()
    .map((name) => join(folder, name));
  const lock = join(projectRoot, 'package-lock.json');
  return sha256([...files, lock].map((file) => readFileSync(file, 'utf8')).join('\0'));
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
