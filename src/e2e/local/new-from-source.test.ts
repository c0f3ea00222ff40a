import { describe, expect, test } from 'vitest';
import { askHeads, readSource, type Source } from '../../io/read-source.ts';
import { writeCandidates } from '../../io/write-candidates.ts';
import { indexNames } from '../../pipeline/names.ts';
import { judgeCandidates } from '../../pipeline/propose/judge-candidates.ts';
import { besideOf } from '../../pipeline/propose/start-entry.ts';
import { formatCandidates } from '../../report/source-list.ts';
import { metadata, startTrial } from '../local-github/trial.ts';
import { type LocalFile, repository, text, world } from '../local-github/world.ts';

const submodule: LocalFile = { bytes: new Uint8Array(), kind: 'submodule' };
const section = (path: string, url: string, branch?: string) =>
  `[submodule "${path}"]\n\tpath = ${path}\n\turl = ${url}\n${branch ? `\tbranch = ${branch}\n` : ''}`;

const catalogue = repository('hub/catalogue', {
  '.gitmodules': text(
    section('birdsong', '../birdsong', 'main') +
      section('owl', 'git@github.com:hub/owl.git') +
      section('ghost', 'https://github.com/hub/ghost') +
      section('listed', 'https://github.com/hub/listed/', 'main') +
      section('lost-branch', 'https://github.com/hub/birdsong-two', 'gone') +
      section('twice', 'https://github.com/hub/birdsong', 'main'),
  ),
  ...Object.fromEntries(
    ['birdsong', 'owl', 'ghost', 'listed', 'lost-branch', 'orphan'].map((name) => [name, submodule]),
  ),
});

const place = () =>
  world([
    catalogue,
    repository('hub/birdsong', { 'ai4-metadata.yml': metadata('Birdsong') }, { topics: ['deepaas'] }),
    repository('hub/owl', { 'README.md': '# Owl\n' }, { archived: true }),
    repository('hub/birdsong-two', { 'README.md': '# Two\n' }),
    repository('hub/listed', { 'README.md': '# Listed\n' }),
  ]);

const listed = [{ id: 'listed', repository: 'https://github.com/hub/listed' }];

async function report(source: Source): Promise<string> {
  const trial = await startTrial({}, { world: place() });
  const open = trial.open();
  const list = await readSource(open, source);
  if (!list.ok) return list.reason;
  const repositories = list.candidates.flatMap((each) =>
    'repository' in each ? [[each.name, each.repository] as const] : [],
  );
  return formatCandidates(judgeCandidates(list.candidates, listed, await askHeads(open, new Map(repositories))));
}

describe('a catalogue in .gitmodules', () => {
  test('is reported item by item, with what is wrong', async () => {
    expect(await report({ from: 'hub/catalogue', match: [] })).toMatchInlineSnapshot(`
      "7 in the list: 2 new, 1 listed, 4 unusable
        birdsong     new, ai4-metadata.yml, https://github.com/hub/birdsong
        owl          new, no metadata file, https://github.com/hub/owl (no branch stated: the default one is read)
        ghost        not usable: repository not found
        listed       listed as listed
        lost-branch  not usable: it has no branch gone
        twice        not usable: the same repository as birdsong
        orphan       not usable: a submodule of the tree that .gitmodules does not name"
    `);
  });

  test('can be narrowed by name', async () => {
    expect(await report({ from: 'hub/catalogue', match: ['bird*', 'o?l'] })).toMatch(/^2 in the list/);
  });

  test('says where there is none', async () => {
    expect(await report({ from: 'hub/owl', match: [] })).toBe('https://github.com/hub/owl holds no .gitmodules');
    expect(await report({ from: 'hub/nobody', match: [] })).toBe('https://github.com/hub/nobody: repository not found');
    expect(await report({ from: 'no source', match: [] })).toMatch(/Expected org:NAME, OWNER\/NAME, or a path/);
  });
});

describe('an organisation', () => {
  test('is reported repository by repository', async () => {
    expect(await report({ from: 'org:hub', match: ['*o*'] })).toMatchInlineSnapshot(`
      "4 in the list: 4 new, 0 listed, 0 unusable
        catalogue     new, no metadata file, https://github.com/hub/catalogue
        birdsong      new, ai4-metadata.yml, https://github.com/hub/birdsong
        owl           new, no metadata file, https://github.com/hub/owl (its owner archived it)
        birdsong-two  new, no metadata file, https://github.com/hub/birdsong-two"
    `);
  });

  test('can be narrowed by topic', async () => {
    expect(await report({ from: 'org:hub', topic: 'deepaas', match: [] })).toMatch(/^1 in the list: 1 new/);
  });

  test('is read page by page', async () => {
    const many = world(Array.from({ length: 230 }, (_, at) => repository(`big/m${at}`, {})));
    const trial = await startTrial({}, { world: many });
    const list = await readSource(trial.open(), { from: 'org:big', match: [] });
    expect(list.ok && list.candidates.length).toBe(230);
    expect(trial.github.calls).toHaveLength(3);
  });

  test('says that it is not there', async () => {
    expect(await report({ from: 'org:nobody', match: [] })).toBe('nobody: 404 Not Found');
  });
});

test('entries are written for what is new and has metadata, and the next harvest reads them', async () => {
  const trial = await startTrial({}, { world: place() });
  const open = trial.open();
  const list = await readSource(open, { from: 'org:hub', match: [] });
  if (!list.ok) throw new Error(list.reason);
  const repositories = list.candidates.flatMap((each) =>
    'repository' in each ? [[each.name, each.repository] as const] : [],
  );
  const judged = judgeCandidates(list.candidates, listed, await askHeads(open, new Map(repositories)));
  const known = { ...besideOf(listed), names: indexNames([]) };
  expect(await writeCandidates(open, judged, known, trial.modulesDir)).toEqual([`${trial.modulesDir}/birdsong.yaml`]);
  expect(await writeCandidates(open, judged, known, trial.modulesDir)).toEqual(['birdsong.yaml is there already.']);
  await trial.harvest();
  expect(trial.lock()['birdsong']).toMatchObject({ status: 'ok', repo: 'hub/birdsong' });
});
