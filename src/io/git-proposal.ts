import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Proposal } from '../pipeline/propose/review.ts';
import type { EntrySource } from '../pipeline/read-entry.ts';

/** Names that an entry may have; everything else below `modules/` is no entry. */
const ENTRY_PATH = /^modules\/([A-Za-z0-9][A-Za-z0-9._-]*)\.yaml$/;

/** Largest listing of one git command, bytes: 100,000 entries of 100 bytes fit six times. */
const MAX_LISTING = 64 * 1024 * 1024;

/** Largest entry that is read, bytes: past the limit of the validator, which refuses it by its size. */
const MAX_ENTRY = 64 * 1024;

/**
 * Reads a proposal from the objects of a git repository: the difference between a merge commit and its first parent.
 * Nothing is checked out, so that no link, hook or filter of the proposal can act.
 */
export async function readProposal(repository: string, mergeCommit: string): Promise<Proposal> {
  const base = `${mergeCommit}^1`;
  const changed = await git(repository, ['diff', '--name-only', '-z', '--no-renames', base, mergeCommit]);
  return {
    before: await readEntries(repository, base),
    after: await readEntries(repository, mergeCommit),
    otherPaths: split(changed).filter((path) => !ENTRY_PATH.test(path)),
  };
}

/**
 * Brings the objects of a pull request, merged into its base, without checking anything out.
 * @returns the merge commit, or nothing where it is not that of the commit that was checked.
 */
export async function fetchProposal(
  repository: string,
  { number, head }: { readonly number: number; readonly head: string },
): Promise<string | undefined> {
  await git(repository, ['fetch', '--quiet', '--no-tags', '--depth=2', 'origin', `refs/pull/${number}/merge`]);
  const [merge = '', ...parents] = (await git(repository, ['rev-list', '--parents', '-1', 'FETCH_HEAD']))
    .toString('utf8')
    .trim()
    .split(' ');
  return parents[1] === head ? merge : undefined;
}

/** Writes the entries of a proposal as plain files, for a build that shows them. */
export function writeEntries(folder: string, entries: readonly EntrySource[]): void {
  mkdirSync(folder, { recursive: true });
  for (const { id, bytes } of entries) writeFileSync(join(folder, `${id}.yaml`), bytes, { flag: 'wx' });
}

interface Listed {
  readonly id: string;
  readonly path: string;
  readonly oid: string;
  readonly sizeBytes: number;
}

async function readEntries(repository: string, commit: string): Promise<EntrySource[]> {
  const listing = split(await git(repository, ['ls-tree', '-z', '-l', '--full-tree', commit, 'modules/']));
  const files = listing.flatMap(parseListing);
  const small = files.filter(({ sizeBytes }) => sizeBytes <= MAX_ENTRY);
  const blobs = await readBlobs(
    repository,
    small.map(({ oid }) => oid),
  );
  // Of a file that is too large only the size counts, so its bytes are not read.
  return files.map(({ id, path, oid }) => ({ id, path, bytes: blobs.get(oid) ?? new Uint8Array(MAX_ENTRY + 1) }));
}

/** One line of `git ls-tree -l`: mode, kind, object, size, path. A link is a file whose text is its target. */
function parseListing(line: string): Listed[] {
  const [, oid, sizeBytes, path = ''] = /^\d+ blob ([0-9a-f]+) +(\d+)\t(.*)$/s.exec(line) ?? [];
  const id = ENTRY_PATH.exec(path)?.[1];
  return oid === undefined || id === undefined ? [] : [{ id, path, oid, sizeBytes: Number(sizeBytes) }];
}

/** Many objects by one process: each answer is a line `<object> blob <size>`, the bytes, and a line break. */
async function readBlobs(repository: string, oids: readonly string[]): Promise<Map<string, Uint8Array>> {
  const answers = await git(repository, ['cat-file', '--batch'], oids.join('\n'));
  const blobs = new Map<string, Uint8Array>();
  let at = 0;
  while (at < answers.length) {
    const headEnd = answers.indexOf('\n', at);
    const [oid = '', , size] = answers.toString('utf8', at, headEnd).split(' ');
    const end = headEnd + 1 + Number(size);
    blobs.set(oid, answers.subarray(headEnd + 1, end));
    at = end + 1;
  }
  return blobs;
}

function git(repository: string, args: readonly string[], input = ''): Promise<Buffer> {
  return new Promise((done, fail) => {
    const child = execFile(
      'git',
      ['-C', repository, ...args],
      { encoding: 'buffer', maxBuffer: MAX_LISTING },
      (error, stdout) => (error ? fail(error) : done(stdout)),
    );
    child.stdin?.on('error', fail);
    if (input) child.stdin?.end(input);
    else child.stdin?.end();
  });
}

const split = (output: Buffer): string[] => output.toString('utf8').split('\0').filter(Boolean);
