import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { RenderedReadme } from '../model/readme.ts';
import { openReadmeCache, readRendererVersion } from './readme-cache.ts';
import type { ReadmeJob } from './readme-child.ts';
import { openReadmePool } from './readme-pool.ts';

/** More children than this wait for each other's memory rather than for a core. */
const MOST_CHILDREN = 4;

/** Renders strangers' text in killable processes, or brings it from the cache below `.cache/readme/`. */
export function openReadmeRenderer(projectRoot: string): (job: ReadmeJob) => Promise<RenderedReadme> {
  const cache = openReadmeCache(join(projectRoot, '.cache/readme'), readRendererVersion(projectRoot));
  const pool = openReadmePool(projectRoot, Math.min(availableParallelism(), MOST_CHILDREN));
  // A text that met a limit is not on disk; without this, every page that shows it would wait for the limit again.
  const faulty = new Map<string, RenderedReadme>();
  return async (job) => {
    const known = cache.read(job) ?? faulty.get(JSON.stringify(job));
    if (known) return known;
    const readme = await pool.render(job);
    cache.write(job, readme);
    if (readme.fault) faulty.set(JSON.stringify(job), readme);
    return readme;
  };
}
