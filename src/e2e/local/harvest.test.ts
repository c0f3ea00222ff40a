import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verifySnapshot } from '../../io/verify-snapshot.ts';
import { metadata, startTrial, writeEntry } from '../local-github/trial.ts';
import { push, rename, repository, world } from '../local-github/world.ts';

const birdsong = () =>
  repository(
    'aviary/birdsong',
    { 'ai4-metadata.yml': metadata('Birdsong'), 'README.md': '# Birdsong\n', LICENSE: 'MIT\n', 'src/app.py': '' },
    {
      license: 'MIT',
      topics: ['audio'],
      tags: ['v2', 'v1'],
      release: { tag: 'v2', publishedAt: '2026-01-01T00:00:00Z' },
    },
  );

test('writes what stands in a repository, with the proof of every byte', async () => {
  const trial = await startTrial({ birdsong: 'aviary/birdsong' }, { world: world([birdsong()]) });
  await trial.harvest();
  expect(trial.lock()['birdsong']).toMatchObject({
    repo: 'aviary/birdsong',
    ref: 'main',
    date: '2026-01-02',
    license: 'MIT',
    topics: ['audio'],
    tags: ['v2', 'v1'],
    release: 'v2',
    status: 'ok',
    since: '2026-05-01',
    files: {
      metadata: { path: 'ai4-metadata.yml' },
      readme: { path: 'README.md', sizeBytes: 11 },
      license: { path: 'LICENSE' },
    },
  });
  expect(trial.text('birdsong', 'readme')).toBe('# Birdsong\n');
  expect(trial.stats()['birdsong']).toMatchObject({ headDate: '2026-01-02', openIssues: 0 });
  expect(existsSync(join(trial.modulesDir, '.harvest'))).toBe(false);
});

test('writes what a repository was forked from, and that it is archived, whatever else is told of it', async () => {
  const fork = repository(
    'aviary/mine',
    { 'ai4-metadata.yml': metadata('Mine') },
    { forkOf: 'aviary/birdsong', archived: true },
  );
  const place = world([fork]);
  const trial = await startTrial({ mine: 'aviary/mine' }, { world: place });
  await trial.harvest();
  const known = { forkOf: 'aviary/birdsong', archived: true };
  expect(trial.lock()['mine']).toMatchObject({ ...known, status: 'archived' });
  rename(place, 'aviary/mine', 'aviary/ours');
  await trial.harvest();
  expect(trial.lock()['mine']).toMatchObject({ ...known, repo: 'aviary/ours', status: 'moved' });
  push(fork, { 'ai4-metadata.yml': 'title: [' });
  await trial.harvest();
  expect(trial.lock()['mine']).toMatchObject({ ...known, status: 'invalid' });
  Object.assign(fork, { forkOf: undefined, archived: false });
  await trial.harvest();
  expect(Object.keys(trial.lock()['mine'] ?? {})).not.toContain('forkOf');
  expect(Object.keys(trial.lock()['mine'] ?? {})).not.toContain('archived');
});

test('a second harvest of the same state asks once and changes no byte of the lock', async () => {
  const trial = await startTrial({ birdsong: 'aviary/birdsong' }, { world: world([birdsong()]) });
  await trial.harvest();
  const before = readFileSync(join(trial.modulesDir, 'lock.json'), 'utf8');
  trial.clock.advance(24 * 3_600_000);
  const calls = trial.github.calls.length;
  await trial.harvest();
  expect(trial.github.calls.length - calls).toBe(1);
  expect(readFileSync(join(trial.modulesDir, 'lock.json'), 'utf8')).toBe(before);
});

test('the revision moves only when a file that is read moved', async () => {
  const repo = birdsong();
  const trial = await startTrial({ birdsong: 'aviary/birdsong' }, { world: world([repo]) });
  await trial.harvest();
  const first = trial.lock()['birdsong'];
  push(repo, { 'src/app.py': 'print()' });
  await trial.harvest();
  expect(trial.lock()['birdsong']).toEqual(first);
  expect(trial.stats()['birdsong']?.head).toBe(repo.commit);

  push(repo, { 'README.md': '# Birdsong two\n' });
  await trial.harvest();
  expect(trial.lock()['birdsong']).toMatchObject({ rev: repo.commit, date: '2026-02-03' });
  expect(trial.text('birdsong', 'readme')).toBe('# Birdsong two\n');
});

test('a file that left the repository leaves the snapshot', async () => {
  const repo = birdsong();
  const trial = await startTrial({ birdsong: 'aviary/birdsong' }, { world: world([repo]) });
  await trial.harvest();
  push(repo, { 'README.md': undefined });
  await trial.harvest();
  expect(trial.lock()['birdsong']?.files.readme).toBeUndefined();
  expect(trial.text('birdsong', 'readme')).toBeUndefined();
});

test('a repository that is not there keeps its entry, with the reason', async () => {
  const trial = await startTrial({ ghost: 'aviary/ghost' }, { world: world([]) });
  await trial.harvest();
  expect(trial.lock()['ghost']).toEqual({
    repo: 'aviary/ghost',
    files: {},
    status: 'gone',
    since: '2026-05-01',
    note: 'repository not found, curated facts shown',
  });
});

test('new metadata that are not valid leave the last good revision standing, beside what was refused', async () => {
  const repo = birdsong();
  const trial = await startTrial({ birdsong: 'aviary/birdsong' }, { world: world([repo]) });
  await trial.harvest();
  const good = trial.lock()['birdsong'];
  trial.clock.advance(24 * 3_600_000);
  push(repo, { 'ai4-metadata.yml': 'title: [', 'README.md': '# Broken\n' });
  await trial.harvest();
  const line = trial.lock()['birdsong'];
  expect(line).toMatchObject({ rev: good?.rev, status: 'invalid', since: '2026-05-02', rejectedRev: repo.commit });
  expect(line?.note).toMatch(/^ai4-metadata\.yml:\d+:\d+ is not valid/);
  expect(trial.text('birdsong', 'metadata')).toBe(metadata('Birdsong'));
  expect(trial.text('birdsong', 'rejected')).toBe('title: [');
  expect(trial.text('birdsong', 'readme')).toBe('# Birdsong\n');
});

test('mended metadata take the place of what was refused', async () => {
  const repo = birdsong();
  push(repo, { 'ai4-metadata.yml': 'title: [' });
  const trial = await startTrial({ birdsong: 'aviary/birdsong' }, { world: world([repo]) });
  await trial.harvest();
  expect(trial.lock()['birdsong']).toMatchObject({ status: 'invalid', files: { readme: { path: 'README.md' } } });
  push(repo, { 'ai4-metadata.yml': metadata('Birdsong') });
  await trial.harvest();
  expect(trial.lock()['birdsong']).toMatchObject({ status: 'ok', rev: repo.commit });
  expect(trial.lock()['birdsong']?.files.rejected).toBeUndefined();
  expect(trial.text('birdsong', 'rejected')).toBeUndefined();
});

test('one entry that cannot be read stops no other', async () => {
  const trial = await startTrial({ birdsong: 'aviary/birdsong' }, { world: world([birdsong()]) });
  writeEntry(trial.modulesDir, 'broken', 'https://github.com/[');
  await trial.harvest();
  expect(trial.lock()['birdsong']?.status).toBe('ok');
});

test('an entry that a person took away takes its line and its files with it', async () => {
  const place = world([birdsong(), repository('aviary/owl', { 'ai4-metadata.yml': metadata('Owl') })]);
  const trial = await startTrial({ birdsong: 'aviary/birdsong', owl: 'aviary/owl' }, { world: place });
  await trial.harvest();
  rmSync(join(trial.modulesDir, 'owl.yaml'));
  await trial.harvest();
  expect(Object.keys(trial.lock())).toEqual(['birdsong']);
  expect(readdirSync(join(trial.modulesDir, 'snapshot'))).toEqual(['birdsong']);
});

test('a file that was lost here is read again; where that is impossible, the verification names it', async () => {
  const place = world([birdsong()]);
  const trial = await startTrial({ birdsong: 'aviary/birdsong' }, { world: place });
  await trial.harvest();
  const readme = join(trial.modulesDir, 'snapshot/birdsong/readme');
  rmSync(readme);
  await trial.harvest();
  expect(trial.text('birdsong', 'readme')).toBe('# Birdsong\n');

  rmSync(readme);
  place.repositories.clear();
  await trial.harvest();
  expect(trial.lock()['birdsong']?.status).toBe('gone');
  expect(verifySnapshot(trial.modulesDir).map(({ path }) => path)).toEqual(['snapshot/birdsong/readme']);
});
