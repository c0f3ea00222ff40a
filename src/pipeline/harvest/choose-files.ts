import type { FileRole } from '../../model/lock.ts';
import type { ListedFile } from './source-host.ts';

/** Largest file that is read, by what it is for, bytes. */
export const MOST_BYTES: Readonly<Record<FileRole, number>> = {
  metadata: 64 * 1024,
  rejected: 64 * 1024,
  readme: 1024 * 1024,
  license: 256 * 1024,
  dockerfile: 64 * 1024,
  citation: 64 * 1024,
  codemeta: 64 * 1024,
};

/** Schema 2.x first: a repository that still carries the old file as well means the new one. */
const METADATA_NAMES = ['ai4-metadata.yml', 'ai4-metadata.yaml', 'ai4-metadata.json', 'metadata.json', 'metadata.yaml'];
/** GitHub's order: https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-readmes */
const README_FOLDERS = ['.github/', '', 'docs/'];
/** From what renders best to what is shown as it stands. */
const README_NAMES = [
  'readme.md',
  'readme.markdown',
  'readme.mdown',
  'readme.rst',
  'readme.txt',
  'readme',
  'readme.adoc',
  'readme.org',
];
const LICENSE_STEMS = ['license', 'licence', 'copying', 'unlicense'];
const LICENSE_ENDINGS = ['', '.md', '.txt', '.rst'];

/** What is read of a repository. */
export type Choice = Readonly<Partial<Record<Exclude<FileRole, 'rejected'>, ListedFile>>>;

/** Picks the files by name; a name in the usual case wins over one in another case. */
export function chooseFiles(listing: readonly ListedFile[]): Choice {
  const pick = (names: readonly string[]) => firstOf(listing, names);
  const chosen = {
    metadata: pick(METADATA_NAMES),
    readme: pick(README_FOLDERS.flatMap((folder) => README_NAMES.map((name) => folder + name))),
    license: pick(LICENSE_STEMS.flatMap((stem) => LICENSE_ENDINGS.map((ending) => stem + ending))),
    dockerfile: pick(['Dockerfile']),
    citation: pick(['CITATION.cff']),
    codemeta: pick(['codemeta.json']),
  };
  return Object.fromEntries(Object.entries(chosen).filter(([, file]) => file !== undefined));
}

/** A metadata file counts whatever it is, so that its fault is told; of other files only plain ones count. */
function firstOf(listing: readonly ListedFile[], names: readonly string[]): ListedFile | undefined {
  for (const name of names) {
    const same = listing.filter(({ path }) => path.toLowerCase() === name.toLowerCase());
    const usable = same.filter(({ kind }) => kind === 'file' || (names === METADATA_NAMES && kind !== 'folder'));
    const found = usable.find(({ path }) => path === name) ?? usable[0];
    if (found) return found;
  }
  return undefined;
}

const LFS_START = 'version https://git-lfs.github.com/spec/v1';

/** Why a listed file cannot be read, or `undefined` where it can. */
export function unreadable(file: ListedFile, role: FileRole): string | undefined {
  if (file.kind === 'link') return `${file.path} is a symbolic link. Write a plain file in its place.`;
  if (file.kind === 'submodule') return `${file.path} is a submodule. Write a plain file in its place.`;
  const most = MOST_BYTES[role];
  if ((file.sizeBytes ?? 0) > most) return tooLarge(file.path, file.sizeBytes ?? 0, most);
  return undefined;
}

const tooLarge = (path: string, sizeBytes: number, most: number): string =>
  `${path} has ${sizeBytes} bytes, and at most ${most} are read.`;

/** Git LFS keeps the bytes elsewhere, and a pointer in the repository: it is reported, never followed. */
export function isLfsPointer(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, LFS_START.length)) === LFS_START;
}
