import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeRenames } from '../../io/run-harvest.ts';
import { metadata, startTrial, writeEntry } from '../local-github/trial.ts';
import { push, rename, repository, world } from '../local-github/world.ts';

const files = (title: string) => ({ 'ai4-metadata.yml': metadata(title), 'README.md': `# ${title}\n` });

describe('a renamed repository', () => {
  const setUp = async () => {
    const place = world([repository('aviary/birdsong', files('Birdsong'))]);
    const trial = await startTrial({ birdsong: 'aviary/birdsong' }, { world: place });
    await trial.harvest();
    rename(place, 'aviary/birdsong', 'aviary/birdcall');
    trial.clock.advance(24 * 3_600_000);
    return { place, trial };
  };

  test('is followed, and its old name is kept', async () => {
    const { place, trial } = await setUp();
    const repo = place.repositories.get('aviary/birdcall');
    if (repo) push(repo, { 'README.md': '# Birdcall\n' });
    await trial.harvest();
    expect(trial.lock()['birdsong']).toMatchObject({
      repo: 'aviary/birdcall',
      askedAs: 'aviary/birdsong',
      formerly: ['aviary/birdsong'],
      status: 'moved',
      since: '2026-05-02',
      note: 'the repository is now aviary/birdcall: write that name into the entry',
    });
    expect(trial.text('birdsong', 'readme')).toBe('# Birdcall\n');
  });

  test('is proposed as a change to the entry, which ends the matter', async () => {
    const { trial } = await setUp();
    const { proposals } = await trial.harvest();
    writeRenames(trial.modulesDir, proposals);
    expect(readFileSync(join(trial.modulesDir, 'birdsong.yaml'), 'utf8')).toBe(
      'repository: https://github.com/aviary/birdcall\naliases:\n  - birdsong\n',
    );
    const after = await trial.harvest();
    expect(after.proposals).toEqual([]);
    expect(trial.lock()['birdsong']).toMatchObject({ status: 'ok', formerly: ['aviary/birdsong'] });
    expect(trial.lock()['birdsong']?.askedAs).toBeUndefined();
  });

  test('whose old name somebody else has taken is frozen, not followed to the stranger', async () => {
    const { place, trial } = await setUp();
    await trial.harvest();
    place.renames.delete('aviary/birdsong');
    place.repositories.set('aviary/birdsong', repository('aviary/birdsong', files('Stolen'), { databaseId: 666 }));
    await trial.harvest();
    expect(trial.lock()['birdsong']).toMatchObject({ status: 'hijacked', repo: 'aviary/birdcall' });
    expect(trial.text('birdsong', 'metadata')).toBe(metadata('Birdsong'));
  });
});

describe('another repository behind a known name', () => {
  const setUp = async () => {
    const place = world([repository('aviary/birdsong', files('Birdsong'))]);
    const trial = await startTrial({ birdsong: 'aviary/birdsong' }, { world: place });
    await trial.harvest();
    place.repositories.set('aviary/birdsong', repository('aviary/birdsong', files('Stolen'), { databaseId: 666 }));
    return trial;
  };

  test('freezes the module, says so, and stays frozen', async () => {
    const trial = await setUp();
    const before = trial.lock()['birdsong'];
    await trial.harvest();
    await trial.harvest();
    const line = trial.lock()['birdsong'];
    expect(line).toMatchObject({ status: 'hijacked', id: before?.id, rev: before?.rev, files: before?.files });
    expect(line?.note).toBe(
      `another repository (id 666, before ${before?.id}) stands at aviary/birdsong, facts of 2026-01-02 shown`,
    );
    expect(trial.text('birdsong', 'metadata')).toBe(metadata('Birdsong'));
  });

  test('says nothing about the module: not even its newest commit is taken', async () => {
    const trial = await setUp();
    const before = trial.stats()['birdsong'];
    await trial.harvest();
    expect(trial.stats()['birdsong']).toEqual(before);
  });

  test('is taken on when a person confirms it', async () => {
    const trial = await setUp();
    await trial.harvest();
    await trial.harvest({ acceptedIdentities: new Set(['birdsong']) });
    expect(trial.lock()['birdsong']).toMatchObject({ status: 'ok', id: 666 });
    expect(trial.text('birdsong', 'metadata')).toBe(metadata('Stolen'));
  });

  test('is no alarm where a person pointed the entry elsewhere', async () => {
    const place = world([repository('aviary/one', files('One')), repository('aviary/two', files('Two'))]);
    const trial = await startTrial({ song: 'aviary/one' }, { world: place });
    await trial.harvest();
    writeEntry(trial.modulesDir, 'song', 'aviary/two');
    await trial.harvest();
    expect(trial.lock()['song']).toMatchObject({ status: 'ok', repo: 'aviary/two' });
    expect(trial.text('song', 'metadata')).toBe(metadata('Two'));
  });
});

describe('fuses', () => {
  const names = Array.from({ length: 20 }, (_, index) => `m${index}`);
  const setUp = async () => {
    const place = world(names.map((name) => repository(`aviary/${name}`, files(name))));
    const trial = await startTrial(Object.fromEntries(names.map((name) => [name, `aviary/${name}`])), { world: place });
    await trial.harvest();
    return { place, trial, before: readFileSync(join(trial.modulesDir, 'lock.json'), 'utf8') };
  };
  const lose = (place: ReturnType<typeof world>, count: number) => {
    for (const name of names.slice(0, count)) place.repositories.delete(`aviary/${name}`);
  };

  test('stop a refresh that would lose too many modules, with what it would have done', async () => {
    const { place, trial, before } = await setUp();
    lose(place, 4);
    const { fuse, changes } = await trial.harvest();
    expect(fuse).toMatchObject({ of: 20, lost: ['m0', 'm1', 'm2', 'm3'] });
    expect(changes.map(({ id, after }) => `${id} ${after}`)).toEqual(['m0 gone', 'm1 gone', 'm2 gone', 'm3 gone']);
    expect(readFileSync(join(trial.modulesDir, 'lock.json'), 'utf8')).toBe(before);
  });

  test('let it pass when a person accepts it', async () => {
    const { place, trial } = await setUp();
    lose(place, 4);
    const { fuse } = await trial.harvest({ acceptLargeChange: true });
    expect(fuse).toBeUndefined();
    expect(trial.lock()['m0']?.status).toBe('gone');
  });

  test('let three pass, whatever share they are', async () => {
    const { place, trial } = await setUp();
    lose(place, 3);
    await trial.harvest();
    expect(trial.lock()['m0']?.status).toBe('gone');
  });

  test('stop a refresh that would change too many modules', async () => {
    const { place, trial, before } = await setUp();
    for (const repo of [...place.repositories.values()].slice(0, 7)) push(repo, { 'README.md': '# Anew\n' });
    const { fuse } = await trial.harvest();
    expect(fuse?.changed).toHaveLength(7);
    expect(readFileSync(join(trial.modulesDir, 'lock.json'), 'utf8')).toBe(before);
    expect(trial.text('m0', 'readme')).toBe('# m0\n');
  });
});
