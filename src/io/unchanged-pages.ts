import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { writeWhole } from './harvest-folder.ts';

/** The pages of one output folder as the last build left them. */
interface Manifest {
  /** What they were made with. */
  readonly version: string;
  readonly pages: Readonly<Record<string, KeptPage>>;
}

interface KeptPage {
  readonly key: string;
  /** Tells that nobody has touched the file since. */
  readonly sizeBytes: number;
  readonly changedMs: number;
}

export interface UnchangedPages {
  /** Puts the page back as it was where it would come out the same. @returns whether it stands there now */
  restore(file: string, key: string): boolean;
  /** Notes what stands there now, for the next build, and removes what was left over. */
  finish(): void;
}

interface Place {
  readonly outDir: string;
  readonly cacheDir: string;
  readonly version: string;
}

/**
 * Sets the last build's output aside, so that pages which come out the same can be moved back instead of being rendered.
 * A build that was broken off leaves no manifest, and the next one renders everything.
 */
export function setAsidePages({ outDir, cacheDir, version }: Place): UnchangedPages {
  const manifestFile = join(
    cacheDir,
    `${createHash('sha256').update(resolve(outDir)).digest('hex').slice(0, 16)}.json`,
  );
  const aside = `${outDir.replace(/\/+$/, '')}.before`;
  const before = readManifest(manifestFile, version);
  const now = new Map<string, string>();
  rmSync(manifestFile, { force: true });
  rmSync(aside, { recursive: true, force: true });
  if (before && existsSync(outDir)) renameSync(outDir, aside);
  return {
    restore(file, key) {
      now.set(file, key);
      const kept = before?.pages[file];
      if (kept?.key !== key || !isUntouched(join(aside, file), kept)) return false;
      mkdirSync(dirname(join(outDir, file)), { recursive: true });
      renameSync(join(aside, file), join(outDir, file));
      return true;
    },
    finish() {
      const pages = Object.fromEntries([...now].flatMap(([file, key]) => noteOf(outDir, file, key)));
      mkdirSync(cacheDir, { recursive: true });
      writeWhole(manifestFile, JSON.stringify({ version, pages } satisfies Manifest));
      rmSync(aside, { recursive: true, force: true });
    },
  };
}

function readManifest(file: string, version: string): Manifest | undefined {
  if (!existsSync(file)) return undefined;
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  return manifest.version === version ? manifest : undefined;
}

function isUntouched(file: string, { sizeBytes, changedMs }: KeptPage): boolean {
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.size === sizeBytes && found.mtimeMs === changedMs;
}

function noteOf(outDir: string, file: string, key: string): [string, KeptPage][] {
  const found = statSync(join(outDir, file), { throwIfNoEntry: false });
  return found ? [[file, { key, sizeBytes: found.size, changedMs: found.mtimeMs }]] : [];
}
