import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openHost } from '../../io/open-host.ts';
import type { FilesOutcome, Head, HeadOutcome, SourceHost } from '../../pipeline/harvest/source-host.ts';
import { parseRepository } from '../../pipeline/repository.ts';
import { makeBareRepositories } from '../local-github/bare-repositories.ts';
import { type GitServer, startGitServer } from '../local-github/git-server.ts';
import { LOCAL_TOKEN, type LocalGitHub, startLocalGitHub } from '../local-github/server.ts';
import { testClock } from '../local-github/trial.ts';
import { blobOid, commitOid, type LocalFile, rename, repository, text, world } from '../local-github/world.ts';

const LATIN_1 = Buffer.from('caf\xe9\n', 'latin1');
const file = (bytes: Uint8Array): LocalFile => ({ bytes, kind: 'file' });
const link = (target: string): LocalFile => ({ ...text(target), kind: 'link' });

const place = world([
  repository(
    'aviary/plain',
    { 'README.md': '# Plain\n', 'docs/readme.rst': 'Docs\n====\n', 'src/a.py': 'x' },
    {
      branches: new Map([
        [
          'next',
          {
            commit: commitOid('next'),
            date: '2026-03-01T00:00:00Z',
            files: new Map([['README.md', text('# Next\n')]]),
          },
        ],
      ]),
    },
  ),
  repository('aviary/odd', {
    'README.md': link('docs/other.md'),
    LICENSE: file(LATIN_1),
    'bom.txt': file(Buffer.from('\ufeffbom\r\n')),
    'big.txt': text('a'.repeat(600_000)),
    vendored: { bytes: new Uint8Array(), kind: 'submodule' },
    'with space.md': text('space\n'),
    '.github/README.md': '# Hidden\n',
  }),
  repository('aviary/empty', {}, { commit: undefined }),
  repository('aviary/old-name', { 'README.md': '# Moved\n' }),
]);

interface Adapter {
  readonly host: SourceHost;
  readonly knowsIds: boolean;
}

let github: LocalGitHub;
let git: GitServer;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bare-'));
  rename(place, 'aviary/old-name', 'aviary/new-name');
  makeBareRepositories(place, folder);
  github = await startLocalGitHub({ world: place });
  git = await startGitServer(folder);
  git.redirects.set('/aviary/old-name', '/aviary/new-name');
});

afterAll(async () => {
  await Promise.all([github.close(), git.close()]);
  rmSync(folder, { recursive: true, force: true });
});

const common = () => ({
  apiUrl: github.url,
  serverUrl: 'https://github.com',
  gitHosts: [],
  env: { PATH: process.env['PATH'] },
  clock: testClock(),
  onWait: () => undefined,
});

/** Git by itself: nothing listens at the API's address. */
const withoutApi = () => ({ ...common(), apiUrl: 'http://127.0.0.1:1' });

const ADAPTERS: Readonly<Record<string, () => Adapter>> = {
  'the GitHub API': () => ({ host: openHost({ ...common(), token: LOCAL_TOKEN }).host, knowsIds: true }),
  'git over HTTP': () => ({ host: openHost({ ...withoutApi(), gitUrl: git.url }).host, knowsIds: false }),
  'git on a local folder': () => ({
    host: openHost({ ...withoutApi(), gitUrl: `file://${folder}` }).host,
    knowsIds: false,
  }),
};

async function headOf(host: SourceHost, name: string, ref?: string): Promise<HeadOutcome> {
  const outcomes: HeadOutcome[] = [];
  const repo = parseRepository(`https://github.com/${name}`, ref);
  if (!repo) throw new Error(`${name} is no repository.`);
  await host.heads([{ moduleId: 'm', repository: repo }], (_, outcome) => void outcomes.push(outcome));
  expect(outcomes).toHaveLength(1);
  return outcomes[0] ?? { state: 'failed', reason: 'no outcome' };
}

async function foundHead(host: SourceHost, name: string, ref?: string): Promise<Head> {
  const outcome = await headOf(host, name, ref);
  if (outcome.state !== 'found') throw new Error(`${name}: ${outcome.state}, ${outcome.reason}`);
  return outcome.head;
}

async function readAll(
  host: SourceHost,
  name: string,
  paths: readonly string[],
  maxBytes: number,
): Promise<FilesOutcome> {
  const head = await foundHead(host, name);
  const repo = parseRepository(`https://github.com/${name}`);
  if (!repo) throw new Error(`${name} is no repository.`);
  const listed = head.listing ?? [];
  const files = listed.filter(({ path }) => paths.includes(path)).map((each) => ({ ...each, maxBytes }));
  expect(files).toHaveLength(paths.length);
  const outcomes: FilesOutcome[] = [];
  const request = { moduleId: 'm', repository: repo, commit: head.commit ?? '', files };
  await host.files([request], (_, outcome) => void outcomes.push(outcome));
  return outcomes[0] ?? { state: 'failed', reason: 'no outcome' };
}

describe.each(Object.keys(ADAPTERS))('%s', (name) => {
  let adapter: Adapter;
  beforeAll(() => {
    const make = ADAPTERS[name];
    if (!make) throw new Error(name);
    adapter = make();
  });
  afterAll(() => adapter.host.close?.());

  test('names the repository, its branch, the head and its day', async () => {
    const head = await foundHead(adapter.host, 'aviary/plain');
    expect(head).toMatchObject({ name: 'aviary/plain', ref: 'main', date: '2026-01-02' });
    expect(head.commit).toMatch(/^[0-9a-f]{40}$/);
    expect(head.id !== undefined).toBe(adapter.knowsIds);
    expect(head.api !== undefined).toBe(adapter.knowsIds);
  });

  test('lists the root and the folders of a README, each file with its git id', async () => {
    const { listing = [] } = await foundHead(adapter.host, 'aviary/plain');
    const kinds = Object.fromEntries(listing.map(({ path, kind }) => [path, kind]));
    expect(kinds).toEqual({ 'README.md': 'file', docs: 'folder', src: 'folder', 'docs/readme.rst': 'file' });
    expect(listing.find(({ path }) => path === 'README.md')?.oid).toBe(blobOid(Buffer.from('# Plain\n')));
  });

  test('tells links and submodules from files', async () => {
    const { listing = [] } = await foundHead(adapter.host, 'aviary/odd');
    const kinds = Object.fromEntries(listing.map(({ path, kind }) => [path, kind]));
    expect(kinds).toMatchObject({ 'README.md': 'link', vendored: 'submodule', '.github/README.md': 'file' });
  });

  test('reads the branch that is asked for', async () => {
    const head = await foundHead(adapter.host, 'aviary/plain', 'next');
    expect(head).toMatchObject({ ref: 'next', date: '2026-03-01' });
    expect(head.listing?.map(({ path }) => path)).toEqual(['README.md']);
  });

  test('gives no commit for a branch that is not there, nor for an empty repository', async () => {
    expect((await foundHead(adapter.host, 'aviary/plain', 'absent')).commit).toBeUndefined();
    expect((await foundHead(adapter.host, 'aviary/empty')).commit).toBeUndefined();
  });

  test('says that a repository is not there', async () => {
    expect(await headOf(adapter.host, 'aviary/ghost')).toEqual({ state: 'gone', reason: 'repository not found' });
  });

  // A folder knows no old names.
  if (name !== 'git on a local folder') {
    test('answers an old name with the new one', async () => {
      expect((await foundHead(adapter.host, 'aviary/old-name')).name).toBe('aviary/new-name');
    });
  }

  test('gives the very bytes, whatever their encoding, size or name', async () => {
    const paths = ['LICENSE', 'bom.txt', 'big.txt', 'with space.md'];
    const outcome = await readAll(adapter.host, 'aviary/odd', paths, 1_000_000);
    if (outcome.state !== 'read') throw new Error(outcome.reason);
    const repo = place.repositories.get('aviary/odd');
    for (const path of paths)
      expect(
        Buffer.from(outcome.files.get(path) ?? []).equals(repo?.files.get(path)?.bytes ?? Buffer.of(0)),
        path,
      ).toBe(true);
  });
});

test('git leaves out a file that is larger than it may be', async () => {
  const { host } = openHost({ ...withoutApi(), gitUrl: `file://${folder}` });
  const outcome = await readAll(host, 'aviary/odd', ['big.txt', 'bom.txt'], 1_000);
  host.close?.();
  expect(outcome.state === 'read' && [...outcome.files.keys()]).toEqual(['bom.txt']);
});

test('git does not follow a redirect to another host', async () => {
  git.redirects.set('/aviary/plain', 'http://127.0.0.1:1/aviary/plain');
  const { host } = openHost({ ...withoutApi(), gitUrl: git.url });
  const outcome = await headOf(host, 'aviary/plain');
  git.redirects.delete('/aviary/plain');
  expect(outcome).toEqual({ state: 'failed', reason: `${git.url} leads to http://127.0.0.1:1` });
});

test('git stops asking a host that is away', async () => {
  const { host } = openHost({ ...withoutApi(), gitUrl: 'http://127.0.0.1:1' });
  expect(await headOf(host, 'aviary/plain')).toEqual({ state: 'unasked', reason: 'no connection' });
});

test('a host that the operator does not list is not spoken to', async () => {
  const { host } = openHost({ ...common(), token: LOCAL_TOKEN });
  const outcomes: HeadOutcome[] = [];
  const elsewhere = parseRepository('https://forge.example.org/a/b');
  if (!elsewhere) throw new Error('no repository');
  await host.heads([{ moduleId: 'm', repository: elsewhere }], (_, outcome) => void outcomes.push(outcome));
  expect(outcomes).toEqual([{ state: 'failed', reason: 'forge.example.org is not read here, only github.com' }]);
});
