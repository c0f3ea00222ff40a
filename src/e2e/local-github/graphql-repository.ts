import { blobOid, commitOid, type LocalFile, type LocalRepository } from './world.ts';

/** `Blob.text` ends here, and `isTruncated` says so: measured on github.com. */
const BLOB_TEXT_BYTES = 512_000;

/** Modes as `TreeEntry.mode` gives them: decimal numbers of git's octal ones. */
const MODES = { file: 0o100644, link: 0o120000, submodule: 0o160000, folder: 0o040000 } as const;

type Files = ReadonlyMap<string, LocalFile>;
interface Point {
  readonly commit: string;
  readonly date: string;
  readonly files: Files;
}

/** What the schema's `Repository` resolves from. */
export function repositoryNode(repo: LocalRepository): object {
  return {
    __typename: 'Repository',
    id: `R_${repo.databaseId}`,
    databaseId: repo.databaseId,
    name: repo.name,
    nameWithOwner: `${repo.owner}/${repo.name}`,
    isArchived: repo.archived,
    isDisabled: repo.disabled,
    isPrivate: repo.private,
    isFork: repo.forkOf !== undefined,
    parent: repo.forkOf ? { nameWithOwner: repo.forkOf } : null,
    isEmpty: repo.commit === undefined,
    licenseInfo: repo.license ? { spdxId: repo.license, key: repo.license.toLowerCase(), name: repo.license } : null,
    repositoryTopics: ({ first }: { first: number }) => ({
      nodes: repo.topics.slice(0, first).map((name) => ({ topic: { name } })),
      totalCount: repo.topics.length,
    }),
    latestRelease: repo.release ? { tagName: repo.release.tag, publishedAt: repo.release.publishedAt } : null,
    issues: { totalCount: repo.openIssues },
    refs: ({ refPrefix, first }: { refPrefix: string; first: number }) => ({
      nodes: refPrefix === 'refs/tags/' ? repo.tags.slice(0, first).map((name) => ({ name })) : [],
      totalCount: repo.tags.length,
    }),
    defaultBranchRef: repo.commit ? { name: repo.branch, target: commitNode(headOf(repo)) } : null,
    ref: ({ qualifiedName }: { qualifiedName: string }) => refNode(repo, qualifiedName),
    object: ({ expression, oid }: { expression?: string; oid?: string }) =>
      oid ? blobById(repo, oid) : objectAt(repo, expression ?? ''),
  };
}

const headOf = (repo: LocalRepository): Point => ({ commit: repo.commit ?? '', date: repo.date, files: repo.files });

const commitNode = (point: Point | undefined): object | null =>
  point ? { __typename: 'Commit', oid: point.commit, committedDate: point.date } : null;

function refNode(repo: LocalRepository, qualifiedName: string): object | null {
  const name = qualifiedName.replace(/^refs\/(heads|tags)\//, '');
  const point = pointAt(repo, name);
  return point && qualifiedName.startsWith('refs/heads/') ? { name, target: commitNode(point) } : null;
}

function pointAt(repo: LocalRepository, revision: string): Point | undefined {
  if (!repo.commit) return undefined;
  const name = revision.replace(/^refs\/heads\//, '');
  if (name === 'HEAD' || name === repo.branch || name === repo.commit) return headOf(repo);
  return repo.branches.get(name) ?? [...repo.branches.values()].find((branch) => branch.commit === name);
}

/** `rev:path` as `git rev-parse` reads it; an empty path is the root. */
function objectAt(repo: LocalRepository, expression: string): object | null {
  const [revision = '', path] = expression.split(':', 2);
  const point = pointAt(repo, revision);
  if (!point) return null;
  if (path === undefined) return commitNode(point);
  const file = point.files.get(path);
  if (file && file.kind !== 'submodule') return blobNode(file);
  return treeNode(point.files, path === '' ? '' : `${path.replace(/\/$/, '')}/`);
}

function blobById(repo: LocalRepository, oid: string): object | null {
  const file = [...repo.files.values()].find(({ bytes, kind }) => kind === 'file' && blobOid(bytes) === oid);
  return file ? blobNode(file) : null;
}

function blobNode({ bytes }: LocalFile): object {
  const isBinary = bytes.includes(0) || !isUtf8(bytes);
  return {
    __typename: 'Blob',
    oid: blobOid(bytes),
    byteSize: bytes.length,
    isBinary,
    isTruncated: bytes.length > BLOB_TEXT_BYTES,
    text: isBinary ? null : new TextDecoder().decode(bytes.subarray(0, BLOB_TEXT_BYTES)),
  };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

function treeNode(files: Files, prefix: string): object | null {
  const entries = new Map<string, object>();
  for (const [path, file] of files) {
    if (!path.startsWith(prefix)) continue;
    const rest = path.slice(prefix.length);
    const [name = ''] = rest.split('/');
    entries.set(name, entryNode(name, rest.includes('/') ? undefined : file, prefix));
  }
  if (entries.size === 0) return null;
  return { __typename: 'Tree', oid: commitOid(`tree ${prefix}`), entries: [...entries.values()] };
}

function entryNode(name: string, file: LocalFile | undefined, prefix: string): object {
  const kind = file?.kind ?? 'folder';
  const type = { file: 'blob', link: 'blob', submodule: 'commit', folder: 'tree' }[kind];
  const oid = file && kind !== 'submodule' ? blobOid(file.bytes) : commitOid(`${type} ${prefix}${name}`);
  return { name, type, mode: MODES[kind], oid, size: file?.bytes.length ?? 0 };
}
