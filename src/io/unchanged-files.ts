import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { writeWhole } from './harvest-folder.ts';

/** The files of one output folder as the last build left them. */
interface Manifest {
  /** What they were made with. */
  readonly version: string;
  readonly files: Readonly<Record<string, KeptFile>>;
}

interface KeptFile {
  readonly key: string;
  /** Tells that nobody has touched the file since. */
  readonly sizeBytes: number;
  readonly changedMs: number;
}

export interface UnchangedFiles {
  /** Puts a file back as it was where it would come out the same. @returns whether it stands there now */
  restore(file: string, key: string): boolean;
  /** Notes what stands there now, for the next build, and removes what was left over. */
  finish(): void;
}

/** Where every file is made. */
export const NOTHING_UNCHANGED: UnchangedFiles = { restore: () => false, finish: () => undefined };

interface Place {
  readonly outDir: string;
  readonly cacheDir: string;
  readonly version: string;
}

/**
 * Sets the last build's output aside, so that files which come out the same can be moved back instead of being made.
 * A build that was broken off leaves no manifest, and the next one makes everything.
 */
export function setAsideFiles({ outDir, cacheDir, version }: Place): UnchangedFiles {
  const manifestFile = join(
    cacheDir,
    `${createHash('sha256').update(resolve(outDir)).digest('hex').slice(0, 16)}.json`,
  );
  const aside = `${outDir.replace(/\/+$/, '')}.before`;
  const noted = readManifest(manifestFile, version);
  const now = new Map<string, string>();
  const folders = new Set<string>();
  rmSync(manifestFile, { force: true });
  rmSync(aside, { recursive: true, force: true });
  const before = noted && moveAside(outDir, aside) ? noted : undefined;
  if (!before) emptyFolder(outDir);
  return {
    restore(file, key) {
      now.set(file, key);
      const kept = before?.files[file];
      if (kept?.key !== key || !isUntouched(join(aside, file), kept)) return false;
      const folder = dirname(join(outDir, file));
      if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
      folders.add(folder);
      renameSync(join(aside, file), join(outDir, file));
      return true;
    },
    finish() {
      const files = Object.fromEntries([...now].flatMap(([file, key]) => noteOf(outDir, file, key)));
      mkdirSync(cacheDir, { recursive: true });
      writeWhole(manifestFile, JSON.stringify({ version, files } satisfies Manifest));
      rmSync(aside, { recursive: true, force: true });
    },
  };
}

/** What a site may be published from stays: the folder itself, and its history. */
function emptyFolder(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) if (name !== HISTORY) rmSync(join(folder, name), { recursive: true });
}

/** Sets a folder aside, but for its history. A link or a mounted folder stays where it is, and everything is made anew. */
function moveAside(outDir: string, aside: string): boolean {
  if (!lstatSync(outDir, { throwIfNoEntry: false })?.isDirectory()) return false;
  try {
    renameSync(outDir, aside);
    keepHistory(aside, outDir);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && CANNOT_MOVE.has(String(error.code))) return false;
    throw error;
  }
}

/** A site may be published from its own folder. */
function keepHistory(from: string, to: string): void {
  if (!existsSync(join(from, HISTORY))) return;
  mkdirSync(to);
  renameSync(join(from, HISTORY), join(to, HISTORY));
}

const HISTORY = '.git';

const CANNOT_MOVE: ReadonlySet<string> = new Set(['EBUSY', 'EXDEV', 'EPERM', 'EACCES']);

function readManifest(file: string, version: string): Manifest | undefined {
  if (!existsSync(file)) return undefined;
  try {
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
    return manifest.version === version ? manifest : undefined;
  } catch (error) {
    // Cut off by a full disk, for instance: then nothing is known of the last build.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isUntouched(file: string, { sizeBytes, changedMs }: KeptFile): boolean {
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.size === sizeBytes && found.mtimeMs === changedMs;
}

function noteOf(outDir: string, file: string, key: string): [string, KeptFile][] {
  const found = statSync(join(outDir, file), { throwIfNoEntry: false });
  return found ? [[file, { key, sizeBytes: found.size, changedMs: found.mtimeMs }]] : [];
}
