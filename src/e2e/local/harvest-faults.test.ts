import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { anyGraphQL, anyRest, type Fault, LIMITS } from '../local-github/faults.ts';
import { LOCAL_TOKEN } from '../local-github/server.ts';
import { metadata, startTrial, type Trial } from '../local-github/trial.ts';
import { push, repository, text, world } from '../local-github/world.ts';

const SIX = ['one', 'two', 'three', 'four', 'five', 'six'] as const;
const files = (name: string) => ({ 'ai4-metadata.yml': metadata(name), 'README.md': `# ${name}\n` });
const six = () => SIX.map((name) => repository(`aviary/${name}`, files(name)));
const entries = Object.fromEntries(SIX.map((name) => [name, `aviary/${name}`]));

/** The nth GraphQL call, counted from 0, and those after it. */
const graphqlFrom = (trial: Trial, nth: number) => (call: { kind: string }) =>
  call.kind === 'graphql' && trial.github.calls.filter(({ kind }) => kind === 'graphql').length > nth;

function misbehave(trial: Trial, fault: Fault, times = 1, match = anyGraphQL): void {
  trial.github.faults.push({ match, times, fault });
}

const statuses = (trial: Trial) => Object.values(trial.lock()).map(({ status }) => status);
const allOk = SIX.map(() => 'ok');
const lockText = (trial: Trial) => readFileSync(join(trial.modulesDir, 'lock.json'), 'utf8');

describe('a limit is waited for, and nothing is lost:', () => {
  test.each(Object.entries(LIMITS))('%s', async (_, fault) => {
    const trial = await startTrial(entries, { world: world(six()) });
    misbehave(trial, fault, 2);
    await trial.harvest();
    expect(statuses(trial)).toEqual(allOk);
    expect(trial.clock.slept.filter((ms) => ms === 30_000)).toHaveLength(2);
  });

  test('without a time, for a minute', async () => {
    const trial = await startTrial(entries, { world: world(six()) });
    misbehave(trial, { kind: 'answer', status: 429 });
    await trial.harvest();
    expect(statuses(trial)).toEqual(allOk);
    expect(trial.clock.slept).toContain(60_000);
  });

  test('a budget that comes back in 90 s', async () => {
    const trial = await startTrial(entries, { world: world(six()) });
    const reset = String(Math.floor(trial.clock.nowMs() / 1_000) + 90);
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-limit': '5000', 'x-ratelimit-reset': reset };
    misbehave(trial, { kind: 'answer', status: 403, headers, body: '{"message":"API rate limit exceeded"}' });
    await trial.harvest();
    expect(statuses(trial)).toEqual(allOk);
    expect(Math.max(...trial.clock.slept)).toBe(90_000);
  });

  test('on REST as well', async () => {
    const repo = repository('aviary/one', { ...files('one'), LICENSE: { bytes: Buffer.of(0xe9), kind: 'file' } });
    const trial = await startTrial({ one: 'aviary/one' }, { world: world([repo]) });
    misbehave(trial, LIMITS['429 with Retry-After alone'], 1, anyRest);
    await trial.harvest();
    expect(trial.lock()['one']?.files.license?.sizeBytes).toBe(1);
    expect(trial.clock.slept).toContain(30_000);
  });
});

test('a budget that is spent for an hour ends the harvest, and leaves every module as it was', async () => {
  const place = world(six());
  const trial = await startTrial(entries, { world: place });
  await trial.harvest();
  const before = lockText(trial);
  trial.github.budget.graphql = 0;
  const report = await trial.harvest();
  expect(report.unasked).toHaveLength(6);
  expect(report.unaskedReason).toMatch(/rate limit/);
  expect(lockText(trial)).toBe(before);
  expect(Math.max(0, ...trial.clock.slept)).toBeLessThanOrEqual(1_000);
});

test('a budget that is spent before the first harvest leaves every module as never harvested', async () => {
  const trial = await startTrial(entries, { world: world(six()), remaining: { graphql: 0 } });
  await trial.harvest();
  expect(new Set(statuses(trial))).toEqual(new Set(['never-harvested']));
  expect(trial.lock()['one']?.note).toMatch(/^not asked yet \(.*rate limit.*\), curated facts shown$/);
});

test('what is too much for one answer is asked in halves, and what worked is remembered', async () => {
  const trial = await startTrial(entries, { world: world(six()), mostRepositories: 2 });
  await trial.harvest();
  expect(statuses(trial)).toEqual(allOk);
  const heads = trial.github.calls.filter(({ query }) => query?.includes('nameWithOwner'));
  expect(heads.map(({ repositories }) => repositories)).toEqual([6, 3, 1, 1, 1, 1, 1, 1]);
});

test('a repository that is too heavy among others is asked alone', async () => {
  const trial = await startTrial(entries, { world: world(six()) });
  const edit = (body: string) => {
    const answer = JSON.parse(body);
    answer.data.r3.refs = null;
    answer.errors = [{ type: 'RESOURCE_LIMITS_EXCEEDED', path: ['r3', 'refs'], message: 'Resource limits exceeded' }];
    return JSON.stringify(answer);
  };
  misbehave(trial, { kind: 'edit', edit });
  await trial.harvest();
  expect(statuses(trial)).toEqual(allOk);
  expect(trial.github.calls.filter(({ repositories }) => repositories === 1)).toHaveLength(1);
});

test('a whole answer that is too heavy is asked in halves', async () => {
  const trial = await startTrial(entries, { world: world(six()) });
  const body = JSON.stringify({
    data: null,
    errors: [{ type: 'RESOURCE_LIMITS_EXCEEDED', message: 'Resource limits exceeded' }],
  });
  misbehave(trial, { kind: 'answer', status: 200, body });
  await trial.harvest();
  expect(statuses(trial)).toEqual(allOk);
});

describe('a broken answer is asked for again:', () => {
  test.each<[string, Fault]>([
    ['a connection that is reset', { kind: 'reset' }],
    ['a body that is cut short', { kind: 'cut', bytes: 100 }],
    ['an empty body', { kind: 'cut', bytes: 0 }],
  ])('%s', async (_, fault) => {
    const trial = await startTrial(entries, { world: world(six()) });
    misbehave(trial, fault);
    await trial.harvest();
    expect(statuses(trial)).toEqual(allOk);
    expect(trial.clock.slept).toContain(1_000);
  });

  test('an answer that does not come in time', async () => {
    const trial = await startTrial(entries, { world: world(six()) });
    const controllers: AbortController[] = [];
    const reached = () => controllers.at(-1)?.abort(new DOMException('time is up', 'TimeoutError'));
    misbehave(trial, { kind: 'hang', reached });
    const timeoutSignal = () => {
      const controller = new AbortController();
      controllers.push(controller);
      return controller.signal;
    };
    await trial.harvest({ open: trial.open({ timeoutSignal }) });
    expect(statuses(trial)).toEqual(allOk);
  });
});

test('a host that goes away in the middle keeps what stood, and the next harvest brings the rest', async () => {
  const place = world(six());
  const trial = await startTrial(entries, { world: place });
  await trial.harvest();
  const before = lockText(trial);
  for (const repo of place.repositories.values()) push(repo, { 'README.md': '# Anew\n' });
  misbehave(trial, { kind: 'reset' }, 100, graphqlFrom(trial, trial.github.calls.length + 1));
  const report = await trial.harvest();
  expect(report.unasked.length).toBeGreaterThan(0);
  const untouched = report.unasked.map((id) => JSON.stringify(JSON.parse(before)[id]));
  expect(report.unasked.map((id) => JSON.stringify(trial.lock()[id]))).toEqual(untouched);

  trial.github.faults.length = 0;
  await trial.harvest({ acceptLargeChange: true });
  expect(statuses(trial)).toEqual(allOk);
  expect(trial.text('six', 'readme')).toBe('# Anew\n');
});

test('a head whose files were not read is not taken for known', async () => {
  const repo = repository('aviary/one', files('one'));
  const trial = await startTrial({ one: 'aviary/one' }, { world: world([repo]) });
  await trial.harvest();
  const before = trial.stats()['one']?.head;
  push(repo, { 'README.md': '# Anew\n' });
  misbehave(trial, { kind: 'answer', status: 401 }, 1, graphqlFrom(trial, trial.github.calls.length + 1));
  expect((await trial.harvest()).unasked).toEqual(['one']);
  expect(trial.stats()['one']?.head).toBe(before);
});

test('a host that is away from the start changes nothing', async () => {
  const trial = await startTrial(entries, { world: world(six()) });
  await trial.harvest();
  const before = lockText(trial);
  misbehave(trial, { kind: 'reset' }, 100);
  await trial.harvest();
  expect(lockText(trial)).toBe(before);
});

test('a redirect to another origin is not followed, and what stands there is not believed', async () => {
  const visits: string[] = [];
  const elsewhere = createServer((request, response) => {
    visits.push(request.url ?? '');
    response.end('{}');
  });
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void elsewhere.close());
  const { port } = elsewhere.address() as AddressInfo;
  const trial = await startTrial(entries, { world: world(six()) });
  const location = `http://127.0.0.1:${port}/graphql`;
  misbehave(trial, { kind: 'answer', status: 301, headers: { location } }, 100);
  const report = await trial.harvest();
  expect(visits).toEqual([]);
  expect(report.unaskedReason).toBe(`${trial.github.url} leads to http://127.0.0.1:${port}`);
  expect(new Set(statuses(trial))).toEqual(new Set(['never-harvested']));
});

test('an answer that is larger than a right one can be is not read to its end', async () => {
  const trial = await startTrial({ one: 'aviary/one' }, { world: world(six()) });
  misbehave(trial, { kind: 'answer', status: 200, body: `{"data":{"r0":"${'a'.repeat(33 * 1024 * 1024)}"}}` });
  await trial.harvest();
  expect(statuses(trial)).toEqual(['ok']);
});

test('a token that is not valid changes nothing, and stands nowhere afterwards', async () => {
  const trial = await startTrial(entries, { world: world(six()) });
  await trial.harvest();
  const before = lockText(trial);
  const report = await trial.harvest({ open: trial.open({ token: 'ghp_wrong' }) });
  expect(report.unaskedReason).toMatch(/401 Bad credentials/);
  expect(lockText(trial)).toBe(before);
  expect(JSON.stringify(report)).not.toContain('ghp_wrong');
  const written = readdirSync(trial.modulesDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
  expect(written.filter((each) => each.includes('ghp_wrong') || each.includes(LOCAL_TOKEN))).toEqual([]);
});

describe('a repository that may not be shown is gone, and its last facts stay:', () => {
  test.each([
    ['private', 'repository is private'],
    ['disabled', 'repository is disabled by GitHub'],
    ['blocked', 'repository not found'],
  ] as const)('%s', async (state, reason) => {
    const repo = repository('aviary/one', files('one'));
    const trial = await startTrial({ one: 'aviary/one' }, { world: world([repo]) });
    await trial.harvest();
    repo[state] = true;
    trial.clock.advance(24 * 3_600_000);
    await trial.harvest();
    const note = `${reason}, facts of 2026-01-02 shown`;
    expect(trial.lock()['one']).toMatchObject({ status: 'gone', since: '2026-05-02', note });
    expect(trial.text('one', 'readme')).toBe('# one\n');

    repo[state] = false;
    await trial.harvest();
    expect(trial.lock()['one']).toMatchObject({ status: 'ok' });
  });
});

test('a file that the host blocks leaves the old revision', async () => {
  const repo = repository('aviary/one', files('one'));
  const trial = await startTrial({ one: 'aviary/one' }, { world: world([repo]) });
  await trial.harvest();
  push(repo, { 'README.md': `${'long '.repeat(110_000)}` });
  misbehave(trial, { kind: 'answer', status: 451, body: '{"message":"Repository access blocked"}' }, 1, anyRest);
  await trial.harvest();
  expect(trial.lock()['one']).toMatchObject({ status: 'stale' });
  expect(trial.text('one', 'readme')).toBe('# one\n');
});

test('an empty repository keeps its last facts', async () => {
  const repo = repository('aviary/one', files('one'));
  const trial = await startTrial({ one: 'aviary/one' }, { world: world([repo]) });
  await trial.harvest();
  repo.commit = undefined;
  await trial.harvest();
  expect(trial.lock()['one']).toMatchObject({
    status: 'invalid',
    note: 'the repository is empty, facts of 2026-01-02 shown',
  });
  expect(trial.text('one', 'metadata')).toBe(metadata('one'));
});

describe('files that are no plain files', () => {
  const readmes = [
    ['a link', { ...text('docs/index.md'), kind: 'link' as const }],
    ['a submodule', { bytes: new Uint8Array(), kind: 'submodule' as const }],
  ] as const;
  test.each(readmes)('a README that is %s is left for the next in order', async (_, readme) => {
    const repo = repository('aviary/one', { ...files('one'), 'README.md': readme, 'docs/README.md': '# Docs\n' });
    const trial = await startTrial({ one: 'aviary/one' }, { world: world([repo]) });
    await trial.harvest();
    expect(trial.lock()['one']).toMatchObject({ status: 'ok', files: { readme: { path: 'docs/README.md' } } });
    expect(trial.text('one', 'readme')).toBe('# Docs\n');
  });

  test('metadata that are a link are refused with the way to mend it', async () => {
    const repo = repository('aviary/one', { ...files('one'), 'ai4-metadata.yml': { ...text('x'), kind: 'link' } });
    const trial = await startTrial({ one: 'aviary/one' }, { world: world([repo]) });
    await trial.harvest();
    const note = 'ai4-metadata.yml is a symbolic link. Write a plain file in its place.';
    expect(trial.lock()['one']).toMatchObject({ status: 'invalid', note });
  });

  test('metadata that Git LFS keeps elsewhere are refused, never followed', async () => {
    const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 5\n';
    const repo = repository('aviary/one', { ...files('one'), 'ai4-metadata.yml': pointer });
    const trial = await startTrial({ one: 'aviary/one' }, { world: world([repo]) });
    await trial.harvest();
    const note = 'ai4-metadata.yml is a Git LFS pointer. Commit the file itself.';
    expect(trial.lock()['one']).toMatchObject({ status: 'invalid', note });
  });

  test('a README of more than 512,000 bytes is read whole', async () => {
    const long = `# Long\n${'word '.repeat(120_000)}\n`;
    const repo = repository('aviary/one', { ...files('one'), 'README.md': long });
    const trial = await startTrial({ one: 'aviary/one' }, { world: world([repo]) });
    await trial.harvest();
    expect(trial.text('one', 'readme')).toBe(long);
    expect(trial.lock()['one']?.files.readme?.sizeBytes).toBe(long.length);
  });

  test('metadata of more than 64 KB are refused without being read', async () => {
    const repo = repository('aviary/one', { ...files('one'), 'ai4-metadata.yml': `#${'x'.repeat(70_000)}\n` });
    const trial = await startTrial({ one: 'aviary/one' }, { world: world([repo]) });
    await trial.harvest();
    const note = 'ai4-metadata.yml has 70002 bytes, and at most 65536 are read.';
    expect(trial.lock()['one']).toMatchObject({ status: 'invalid', note });
  });

  test('metadata that are not UTF-8 are refused with their place', async () => {
    const bytes = Buffer.from('title: caf\xe9\n', 'latin1');
    const repo = repository('aviary/one', { ...files('one'), 'ai4-metadata.yml': { bytes, kind: 'file' } });
    const trial = await startTrial({ one: 'aviary/one' }, { world: world([repo]) });
    await trial.harvest();
    expect(trial.lock()['one']).toMatchObject({ status: 'invalid', files: { rejected: { sizeBytes: bytes.length } } });
  });
});
