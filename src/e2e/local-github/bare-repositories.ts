import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalFile, LocalRepository, World } from './world.ts';

const MODES = { file: '100644', link: '120000', submodule: '160000' } as const;
/** A submodule points at some commit of another repository. */
const SOME_COMMIT = '1234567890123456789012345678901234567890';

/** Makes a real bare repository, `OWNER/NAME`, below `folder` for every repository of the world. */
export function makeBareRepositories(world: World, folder: string): void {
  for (const repo of world.repositories.values()) makeBareRepository(repo, join(folder, repo.owner, repo.name));
}

/** One commit a branch, by git's own fast import; files that are there already are replaced. */
export function makeBareRepository(repo: LocalRepository, path: string): void {
  mkdirSync(path, { recursive: true });
  const git = (args: readonly string[], input?: Uint8Array) =>
    execFileSync('git', ['-C', path, ...args], { input, stdio: ['pipe', 'ignore', 'inherit'] });
  git(['init', '--quiet', '--bare', '--template=', `--initial-branch=${repo.branch}`]);
  // What a forge allows: partial clones, and a file asked for by its id.
  git(['config', 'uploadpack.allowFilter', 'true']);
  git(['config', 'uploadpack.allowAnySHA1InWant', 'true']);
  const branches = [...repo.branches].map(([name, { files, date }]) => commitStream(name, files, date));
  const main = repo.commit ? [commitStream(repo.branch, repo.files, repo.date)] : [];
  const tags = repo.commit ? repo.tags.map((tag) => `reset refs/tags/${tag}\nfrom refs/heads/${repo.branch}\n\n`) : [];
  const stream = Buffer.concat([...main, ...branches, ...tags.map((tag) => Buffer.from(tag))]);
  git(['fast-import', '--quiet', '--force'], stream);
}

function commitStream(branch: string, files: ReadonlyMap<string, LocalFile>, date: string): Buffer {
  const seconds = Math.floor(Date.parse(date) / 1_000);
  const head = `commit refs/heads/${branch}\ncommitter A <a@example.org> ${seconds} +0000\ndata 1\nx\ndeleteall\n`;
  return Buffer.concat([
    Buffer.from(head),
    ...[...files].map(([path, file]) => fileStream(path, file)),
    Buffer.from('\n'),
  ]);
}

function fileStream(path: string, { bytes, kind }: LocalFile): Buffer {
  if (kind === 'submodule') return Buffer.from(`M ${MODES.submodule} ${SOME_COMMIT} ${path}\n`);
  return Buffer.concat([
    Buffer.from(`M ${MODES[kind]} inline ${path}\ndata ${bytes.length}\n`),
    bytes,
    Buffer.from('\n'),
  ]);
}
