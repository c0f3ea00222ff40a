import type { ListedFile } from '../pipeline/harvest/source-host.ts';
import type { Git } from './git-command.ts';

/** Where files are looked for: GitHub's README folders. */
const FOLDERS = ['', '.github', 'docs'];
const KINDS: Readonly<Record<string, ListedFile['kind']>> = {
  '120000': 'link',
  '160000': 'submodule',
  '040000': 'folder',
};

/** Lists the root, `.github/` and `docs/` of a clone's head. Sizes are not asked: git would fetch every file for them. */
export async function listingOf(clone: Git): Promise<ListedFile[]> {
  const listings: ListedFile[] = [];
  for (const folder of FOLDERS) {
    const listed = await clone(['ls-tree', '-z', folder ? `HEAD:${folder}` : 'HEAD']);
    if (listed.ok) listings.push(...readTree(listed.stdout.toString('utf8'), folder));
  }
  return listings;
}

function readTree(text: string, folder: string): ListedFile[] {
  return [...text.matchAll(/(\d{6}) \w+ ([0-9a-f]+)\t([^\0]+)\0/g)].map(([, mode = '', oid = '', name = '']) => ({
    path: folder ? `${folder}/${name}` : name,
    oid,
    kind: KINDS[mode] ?? 'file',
  }));
}

export interface RefAt {
  readonly commit: string;
  /** Branch or tag; absent where HEAD is detached. */
  readonly ref?: string;
}

/** What to ask `git ls-remote` for, beside HEAD. A tag with a message is followed to its commit by `^{}`. */
export const refPatterns = (ref: string | undefined): string[] =>
  ref === undefined ? ['HEAD'] : [`refs/heads/${ref}`, `refs/tags/${ref}`, `refs/tags/${ref}^{}`];

/** Reads the answer of `git ls-remote --symref`; `undefined` where the repository is empty or has no such ref. */
export function readRefs(text: string, ref: string | undefined): RefAt | undefined {
  const lines = text.split('\n').map((line) => line.split('\t'));
  const oidOf = (name: string) => lines.find(([oid, each]) => each === name && !oid?.startsWith('ref: '))?.[0];
  if (ref !== undefined) {
    const commit = oidOf(`refs/heads/${ref}`) ?? oidOf(`refs/tags/${ref}^{}`) ?? oidOf(`refs/tags/${ref}`);
    return commit ? { commit, ref } : undefined;
  }
  const target = lines.find(([oid, name]) => name === 'HEAD' && oid?.startsWith('ref: '))?.[0];
  const commit = oidOf('HEAD');
  const branch = target?.replace(/^ref: refs\/heads\//, '');
  return commit ? { commit, ...(branch && { ref: branch }) } : undefined;
}
