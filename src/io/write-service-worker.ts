import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const WORKER = join(import.meta.dirname, '../elements/offline-worker/worker.js');

/** What every reader gets for offline use, whatever it takes: the shell, the catalogue in its views, the search data. */
const SHELL = [
  /^$/,
  /^(table|compare|offline)\/$/,
  /^404\.html$/,
  /^_astro\//,
  /^search(-texts)?\.json$/,
  /^icon/,
  /^manifest\.webmanifest$/,
];

/** What is kept as far as the budget goes, the most wanted first. */
const WANTED = [
  /^modules\/[^/]+\/$/,
  /^signatures\/.*\.svg$/,
  /^(guide|status|submit|try|vocabulary|descent)\//,
  /^(in|out|task|domain|kind)\//,
  /^page\//,
  /^(es|de)\/((table|submit|status)\/|guide\/.*)?$/,
];

/** Files that pages are made of. Exports, feeds and the full-text index are too many to keep for everybody. */
const KEEPABLE = /\.(html|css|js|woff2|svg|png|webp|avif|webmanifest)$|^search(-texts)?\.json$/;

export interface OfflineBudget {
  /** Bytes on disk, before compression. */
  readonly bytes: number;
  readonly files: number;
}

/** A file of the built site, by the path under which readers ask for it. */
export interface SiteFile {
  /** Below the base; a page's ends in a slash, the home page's is empty. */
  readonly path: string;
  readonly sizeBytes: number;
  /** Where it lies on disk. */
  readonly file: string;
}

/** Writes the service worker with its list of files, and the list of those that a reader can save besides. */
export function writeServiceWorker(outDir: string, base: string, budget: OfflineBudget): void {
  const { kept, others } = chooseFiles(readSiteFiles(outDir), budget);
  const files = Object.fromEntries(kept.map(({ path, file }) => [path, hashOf(file)]));
  const head = `self.BASE = ${JSON.stringify(base)};\nself.FILES = ${JSON.stringify(files)};\n`;
  writeFileSync(join(outDir, 'sw.js'), head + readFileSync(WORKER, 'utf8'));
  const rest = {
    bytes: others.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0),
    paths: others.map(({ path }) => path),
  };
  writeFileSync(join(outDir, 'offline.json'), `${JSON.stringify({ kept: kept.length, ...rest })}\n`);
}

/** The shell always; then what is wanted while it fits. */
export function chooseFiles(
  files: readonly SiteFile[],
  budget: OfflineBudget,
): { kept: SiteFile[]; others: SiteFile[] } {
  const ranked = files
    .map((file) => ({ file, rank: rankOf(file.path) }))
    .sort((a, b) => a.rank - b.rank || (a.file.path < b.file.path ? -1 : 1));
  const kept: SiteFile[] = [];
  const others: SiteFile[] = [];
  let bytes = 0;
  for (const { file, rank } of ranked) {
    const fits = rank < WANTED.length && bytes + file.sizeBytes <= budget.bytes && kept.length < budget.files;
    const isKept = rank < 0 || fits;
    if (isKept) bytes += file.sizeBytes;
    (isKept ? kept : others).push(file);
  }
  return { kept, others };
}

/** -1 for the shell, then the place among what is wanted; beyond those comes everything else. */
function rankOf(path: string): number {
  if (SHELL.some((pattern) => pattern.test(path))) return -1;
  const place = WANTED.findIndex((pattern) => pattern.test(path));
  return place < 0 ? WANTED.length : place;
}

function readSiteFiles(outDir: string): SiteFile[] {
  return readdirSync(outDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(outDir.length).replaceAll('\\', '/').replace(/^\/+/, ''))
    .filter((name) => KEEPABLE.test(name) && name !== 'sw.js' && !/^(server|pagefind|api|embed)\//.test(name))
    .sort()
    .map((name) => {
      const file = join(outDir, name);
      return { path: name.replace(/(^|\/)index\.html$/, '$1'), sizeBytes: statSync(file).size, file };
    });
}

/** First 16 hex digits of the SHA-256. Of kept files alone: a large site has ten times as many. */
const hashOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16);
