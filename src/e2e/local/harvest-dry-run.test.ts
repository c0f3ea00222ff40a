import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatChanges, formatFuse } from '../../report/harvest-changes.ts';
import { metadata, startTrial } from '../local-github/trial.ts';
import { push, repository, world } from '../local-github/world.ts';

const files = { 'ai4-metadata.yml': metadata('Birdsong'), 'README.md': '# Birdsong\n', LICENSE: 'MIT\n' };

test('a dry run says in words what would change, and writes nothing', async () => {
  const repo = repository('aviary/birdsong', files, { license: 'MIT' });
  const trial = await startTrial({ birdsong: 'aviary/birdsong', ghost: 'aviary/ghost' }, { world: world([repo]) });
  await trial.harvest({ only: ['birdsong'] });
  const before = trial.lock();
  const changed = metadata('Birdsong of Europe')
    .replace('[PyTorch]', '[TensorFlow, PyTorch]')
    .replace('license: MIT\n', '');
  push(repo, { 'ai4-metadata.yml': changed, LICENSE: undefined, 'README.md': '# Birdsong of Europe\n' });
  repo.license = undefined;
  const { changes } = await trial.harvest({ dryRun: true });
  expect(formatChanges(changes)).toMatchInlineSnapshot(`
    "birdsong: ok
      detected licence MIT → none
      metadata file changed, 413 → 422 bytes
      README changed, 11 → 21 bytes
      licence file removed, was 4 bytes
      TensorFlow added to libraries
      licence MIT → none
      title Birdsong → “Birdsong of Europe”
    ghost: new, gone (repository not found, curated facts shown)"
  `);
  expect(trial.lock()).toEqual(before);
  expect(readdirSync(trial.modulesDir).sort()).toEqual([
    'birdsong.yaml',
    'ghost.yaml',
    'lock.json',
    'snapshot',
    'stats.json',
  ]);
});

test('a blown fuse is told as a table, with the way on', () => {
  const gone = {
    before: 'ok',
    after: 'gone',
    note: 'repository not found, facts of 2026-01-02 shown',
    details: [],
  } as const;
  const fuse = { of: 20, lost: ['birdsong', 'owl'], changed: ['birdsong', 'owl'] };
  expect(
    formatFuse(fuse, [
      { id: 'birdsong', ...gone },
      { id: 'owl', ...gone },
    ]),
  ).toMatchInlineSnapshot(`
    "Stopped: of 20 harvested modules 2 would be lost and 2 changed. At most 5 % may be
    lost and 30 % changed at once, or 3 modules where that is more. Nothing was written. It would have been:
      birdsong  ok → gone             repository not found, facts of 2026-01-02 shown
      owl       ok → gone             repository not found, facts of 2026-01-02 shown
    If this is right, run again with --accept-large-change."
  `);
});
