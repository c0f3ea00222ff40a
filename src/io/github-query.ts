import { TAGS_KEPT } from '../model/lock.ts';
import type { ApiFacts, FilesRequest, Head, HeadRequest, ListedFile } from '../pipeline/harvest/source-host.ts';

/** Folders that GitHub looks for a README in, in its order: https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-readmes */
const LISTED = { root: '', github: '.github', docs: 'docs' } as const;
const TOPICS_KEPT = 20;

/** Modes as the API gives them: decimal numbers of git's octal ones. */
const LINK_MODE = 0o120000;
const SUBMODULE_MODE = 0o160000;

const HEAD_FRAGMENTS = `
fragment Facts on Repository {
  nameWithOwner databaseId isArchived isDisabled isPrivate isEmpty
  licenseInfo { spdxId }
  parent { nameWithOwner }
  defaultBranchRef { name }
  latestRelease { tagName publishedAt }
  repositoryTopics(first: ${TOPICS_KEPT}) { nodes { topic { name } } }
  refs(refPrefix: "refs/tags/", first: ${TAGS_KEPT}, orderBy: {field: TAG_COMMIT_DATE, direction: DESC}) { nodes { name } }
  issues(first: 1, states: OPEN) { totalCount }
}
fragment At on GitObject { ... on Commit { oid committedDate } ... on Tag { target { ... on Commit { oid committedDate } } } }
fragment Listing on GitObject { ... on Tree { entries { name type oid mode size } } }`;

/** First pass: `r0`, `r1`, … in the order of the requests. */
export function headsQuery(requests: readonly HeadRequest[]): string {
  const fields = requests.map(({ repository: { owner, name, ref } }, index) => {
    const revision = ref ?? 'HEAD';
    const object = (path: string) => `object(expression: ${quote(`${revision}:${path}`)}) { ...Listing }`;
    const listings = Object.entries(LISTED).map(([alias, path]) => `${alias}: ${object(path)}`);
    const at = `at: object(expression: ${quote(revision)}) { ...At }`;
    return `r${index}: repository(owner: ${quote(owner)}, name: ${quote(name)}) { ...Facts ${at} ${listings.join(' ')} }`;
  });
  return `query { ${fields.join('\n')} } ${HEAD_FRAGMENTS}`;
}

/** Second pass: `r0 { f0 f1 }`, … in the order of the requests and their files. */
export function filesQuery(requests: readonly FilesRequest[]): string {
  const fields = requests.map(({ repository: { owner, name }, commit, files }, index) => {
    const blobs = files.map(({ path }, at) => `f${at}: object(expression: ${quote(`${commit}:${path}`)}) { ...Text }`);
    return `r${index}: repository(owner: ${quote(owner)}, name: ${quote(name)}) { ${blobs.join(' ')} }`;
  });
  return `query { ${fields.join('\n')} } fragment Text on GitObject { ... on Blob { oid isBinary isTruncated text } }`;
}

// A JSON string is a GraphQL string.
const quote = (value: string): string => JSON.stringify(value);

/** `Repository` as the first pass asks for it. The schema, which GitHub keeps to, decides what may be null. */
export interface HeadNode {
  readonly nameWithOwner: string;
  readonly databaseId: number | null;
  readonly isArchived: boolean;
  readonly isDisabled: boolean;
  readonly isPrivate: boolean;
  readonly isEmpty: boolean;
  readonly licenseInfo: { readonly spdxId: string | null } | null;
  /** Null where it is no fork, or a fork of a repository that strangers may not see. */
  readonly parent: { readonly nameWithOwner: string } | null;
  readonly defaultBranchRef: { readonly name: string } | null;
  readonly latestRelease: { readonly tagName: string; readonly publishedAt: string | null } | null;
  readonly repositoryTopics: { readonly nodes: readonly { readonly topic: { readonly name: string } }[] | null };
  readonly refs: { readonly nodes: readonly { readonly name: string }[] | null } | null;
  readonly issues: { readonly totalCount: number };
  readonly at: CommitNode | { readonly target: CommitNode } | null;
  readonly root: ListingNode | null;
  readonly github: ListingNode | null;
  readonly docs: ListingNode | null;
}

interface CommitNode {
  readonly oid?: string;
  readonly committedDate?: string;
}

interface ListingNode {
  readonly entries?: readonly EntryNode[] | null;
}

interface EntryNode {
  readonly name: string;
  readonly type: string;
  readonly oid: string;
  readonly mode: number;
  readonly size: number;
}

export interface TextNode {
  readonly oid: string;
  readonly isBinary: boolean | null;
  readonly isTruncated: boolean;
  readonly text: string | null;
}

/** A node with what its fragment always gives; anything else is an answer that cannot be read. */
export const isHeadNode = (node: unknown): node is HeadNode =>
  typeof node === 'object' && node !== null && 'nameWithOwner' in node && 'isPrivate' in node && 'root' in node;

export const isTextNode = (node: unknown): node is TextNode =>
  typeof node === 'object' && node !== null && 'oid' in node && 'isTruncated' in node && 'text' in node;

/** What a repository's node says, in the words of the harvest. */
export function readHead(node: HeadNode, ref: string | undefined): Head {
  const at = node.at && 'target' in node.at ? node.at.target : node.at;
  const branch = ref ?? node.defaultBranchRef?.name;
  return {
    name: node.nameWithOwner,
    ...(node.databaseId !== null && { id: node.databaseId }),
    ...(at?.oid && { commit: at.oid }),
    ...(at?.committedDate && { date: at.committedDate.slice(0, 10) }),
    ...(branch && { ref: branch }),
    archived: node.isArchived,
    listing: Object.entries(LISTED).flatMap(([alias, folder]) =>
      listed(node[alias as keyof typeof LISTED]?.entries ?? [], folder),
    ),
    api: readFacts(node),
  };
}

function readFacts(node: HeadNode): ApiFacts {
  const license = node.licenseInfo?.spdxId;
  const forkOf = node.parent?.nameWithOwner;
  const release = node.latestRelease;
  const publishedAt = release?.publishedAt;
  return {
    ...(license && license !== 'NOASSERTION' && { license }),
    ...(forkOf && { forkOf }),
    topics: (node.repositoryTopics.nodes ?? []).map(({ topic }) => topic.name),
    tags: (node.refs?.nodes ?? []).map(({ name }) => name),
    release: release ? { tag: release.tagName, ...(publishedAt && { date: publishedAt.slice(0, 10) }) } : 'none',
    openIssues: node.issues.totalCount,
  };
}

function listed(entries: readonly EntryNode[], folder: string): ListedFile[] {
  return entries.map(({ name, type, oid, mode, size }) => ({
    path: folder ? `${folder}/${name}` : name,
    oid,
    kind: kindOf(type, mode),
    ...(type === 'blob' && { sizeBytes: size }),
  }));
}

function kindOf(type: string, mode: number): ListedFile['kind'] {
  if (mode === LINK_MODE) return 'link';
  if (mode === SUBMODULE_MODE || type === 'commit') return 'submodule';
  return type === 'tree' ? 'folder' : 'file';
}
