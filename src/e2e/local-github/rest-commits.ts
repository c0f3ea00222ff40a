import type { RestAnswer } from './rest-answer.ts';
import { blobOid, find, type LocalFile, type LocalRepository, type World } from './world.ts';

/** What a browser without an account asks for: the newest commit, its root folder, and files of it. */

interface Revision {
  readonly commit: string;
  readonly date: string;
  readonly files: ReadonlyMap<string, LocalFile>;
}

/** The newest commit of a branch, the default one where none is named. A tree is named after its commit here. */
export function commits(repo: LocalRepository, branch: string | null): RestAnswer {
  if (!repo.commit) return { status: 409, body: { message: 'Git Repository is empty.' } };
  const revision = revisionsOf(repo).find(({ name }) => name === (branch ?? repo.branch));
  if (!revision) return { status: 404, body: { message: 'Not Found' } };
  const person = { name: 'Author', email: 'author@example.org', date: revision.date };
  return {
    status: 200,
    body: [{ sha: revision.commit, commit: { author: person, committer: person, tree: { sha: revision.commit } } }],
  };
}

const MODES: Readonly<Record<LocalFile['kind'], string>> = { file: '100644', link: '120000', submodule: '160000' };

/** The root folder of a commit, folders listed once. */
export function rootTree(repo: LocalRepository, oid: string): RestAnswer {
  const revision = revisionsOf(repo).find(({ commit }) => commit === oid);
  if (!revision) return { status: 404, body: { message: 'Not Found' } };
  const folders = new Set(
    [...revision.files.keys()].filter((path) => path.includes('/')).map((path) => path.split('/')[0]),
  );
  const files = [...revision.files].filter(([path]) => !path.includes('/'));
  return {
    status: 200,
    body: {
      sha: oid,
      truncated: false,
      tree: [
        ...[...folders].map((path) => ({ path, mode: '040000', type: 'tree', sha: oid })),
        ...files.map(([path, file]) => ({
          path,
          mode: MODES[file.kind],
          type: file.kind === 'submodule' ? 'commit' : 'blob',
          sha: blobOid(file.bytes),
          size: file.bytes.length,
        })),
      ],
    },
  };
}

/** A file at a commit; nothing where it is not there, or not public. */
export function rawFile(
  world: World,
  { owner, name, commit, path }: { owner: string; name: string; commit: string; path: string },
): Uint8Array | undefined {
  const repo = find(world, owner, name);
  if (!repo || repo.private || repo.blocked) return undefined;
  return revisionsOf(repo)
    .find((revision) => revision.commit === commit)
    ?.files.get(path)?.bytes;
}

function revisionsOf(repo: LocalRepository): (Revision & { readonly name: string })[] {
  const { branch, commit, date, files } = repo;
  const main = commit === undefined ? [] : [{ name: branch, commit, date, files }];
  return [...main, ...[...repo.branches].map(([name, revision]) => ({ name, ...revision }))];
}
