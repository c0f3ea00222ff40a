import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openHost } from '../../io/open-host.ts';
import { makeBareRepositories } from '../local-github/bare-repositories.ts';
import type { LocalGitHubOptions } from '../local-github/server.ts';
import { metadata, startTrial, type Trial } from '../local-github/trial.ts';
import { rename, repository, type World, world } from '../local-github/world.ts';

const NAMES = ['one', 'two', 'three'];
const files = (name: string) => ({ 'ai4-metadata.yml': metadata(name), 'README.md': `# ${name}\n` });
const facts = {
  license: 'MIT',
  forkOf: 'lab/birds' as const,
  topics: ['audio'],
  release: { tag: 'v1', publishedAt: '2026-01-01T00:00:00Z' },
};

async function setUp(remaining?: LocalGitHubOptions['remaining']) {
  const place = world(NAMES.map((name) => repository(`aviary/${name}`, files(name), facts)));
  const folder = mkdtempSync(join(tmpdir(), 'bare-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  makeBareRepositories(place, folder);
  const entries = Object.fromEntries(NAMES.map((name) => [name, `aviary/${name}`]));
  const trial = await startTrial(entries, { world: place, ...(remaining && { remaining }) });
  return { place, trial, open: () => openAnonymously(trial, folder) };
}

function openAnonymously({ github, clock }: Trial, folder: string) {
  const env = { PATH: process.env['PATH'], GITHUB_TOKEN: 'not passed on' };
  const urls = { apiUrl: github.url, serverUrl: 'https://github.com', gitUrl: `file://${folder}` };
  return openHost({ ...urls, gitHosts: [], env, clock, onWait: () => undefined });
}

test('without a token, files come by git, and the rest by REST', async () => {
  const { trial, open } = await setUp();
  const { withoutApi } = await trial.harvest({ open: open() });
  expect(trial.lock()['one']).toMatchObject({
    repo: 'aviary/one',
    license: 'MIT',
    forkOf: 'lab/birds',
    topics: ['audio'],
    release: 'v1',
    status: 'ok',
  });
  expect(trial.text('one', 'readme')).toBe('# one\n');
  expect(withoutApi).toEqual([]);
  expect(trial.github.calls.every(({ kind, authorised }) => kind === 'rest' && !authorised)).toBe(true);
});

test('where the calls do not suffice, the rest is named, and comes first the next time', async () => {
  const { trial, open } = await setUp({ rest: 2 });
  const { withoutApi } = await trial.harvest({ open: open() });
  expect(withoutApi).toHaveLength(1);
  const [last = ''] = withoutApi;
  expect(trial.lock()[last]).toMatchObject({ status: 'ok' });
  expect(trial.lock()[last]?.license).toBeUndefined();

  trial.github.budget.rest = 1;
  trial.github.calls.length = 0;
  trial.clock.advance(3_600_000);
  await trial.harvest({ open: open() });
  expect(trial.github.calls.map(({ path }) => path)).toEqual([`/repos/aviary/${last}`]);
  const licenses = NAMES.map((name) => trial.lock()[name]?.license);
  expect(licenses).toEqual(['MIT', 'MIT', 'MIT']);
});

test('an unmoved head is not cloned, and its licence is kept up to date', async () => {
  const { place, trial, open } = await setUp();
  await trial.harvest({ open: open() });
  const before = trial.lock()['one'];
  const one = place.repositories.get('aviary/one');
  if (one) one.license = 'Apache-2.0';
  await trial.harvest({ open: open() });
  expect(trial.lock()['one']).toEqual({ ...before, license: 'Apache-2.0' });
});

test('a file that was lost here is read again, though no head moved', async () => {
  const { trial, open } = await setUp();
  await trial.harvest({ open: open() });
  const before = trial.lock();
  rmSync(join(trial.modulesDir, 'snapshot/one/readme'));
  await trial.harvest({ open: open() });
  expect(trial.text('one', 'readme')).toBe('# one\n');
  expect(trial.lock()).toEqual(before);
});

test('the API tells of a rename and of a take-over, which git cannot', async () => {
  const { place, trial, open } = await setUp();
  await trial.harvest({ open: open() });
  rename(place as World, 'aviary/one', 'aviary/first');
  place.repositories.set('aviary/two', repository('aviary/two', files('stolen'), { databaseId: 666 }));
  await trial.harvest({ open: open() });
  expect(trial.lock()['one']).toMatchObject({ status: 'moved', repo: 'aviary/first' });
  expect(trial.lock()['two']).toMatchObject({ status: 'hijacked' });
});

test('an API that is away takes nothing from what git reads', async () => {
  const { trial, open } = await setUp();
  trial.github.faults.push({ match: () => true, times: 100, fault: { kind: 'reset' } });
  await trial.harvest({ open: open() });
  expect(Object.values(trial.lock()).map(({ status }) => status)).toEqual(['ok', 'ok', 'ok']);
});

test('GitHub Enterprise answers below /api/v3, its GraphQL beside it', async () => {
  const place = world([repository('aviary/one', files('one'))]);
  const trial = await startTrial({ one: 'https://ghe.example.org/aviary/one' }, { world: place });
  const urls = { apiUrl: `${trial.github.url}/api/v3`, serverUrl: 'https://ghe.example.org' };
  const rest = { gitHosts: [], env: {}, clock: trial.clock, onWait: () => undefined };
  await trial.harvest({ open: openHost({ ...urls, ...rest, token: 'local-token-0123456789' }) });
  expect(trial.lock()['one']).toMatchObject({ status: 'ok', repo: 'aviary/one' });
});
