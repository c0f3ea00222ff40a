import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readEntryFiles, readLock, readSnapshot, readStats } from '../../io/store.ts';
import { assembleCatalogue } from '../../pipeline/assemble.ts';
import { buildSite } from '../build-site.ts';
import { crawl } from '../crawl.ts';
import { metadata, startTrial } from '../local-github/trial.ts';
import { repository, world } from '../local-github/world.ts';

const latin1 = { bytes: Uint8Array.from(Buffer.from('title: Caf\u00e9\n', 'latin1')), kind: 'file' } as const;

/** Repositories by what is wrong with their metadata. */
const REPOSITORIES = {
  sound: metadata('Birdsong'),
  unparsable: 'title: Birds: a song\n',
  empty: '',
  huge: `${metadata('Huge')}# ${'x'.repeat(70_000)}\n`,
  latin: latin1,
};

const entryText = (name: string): string => `repository: https://github.com/aviary/${name}
curated:
  commit: ${'a'.repeat(40)}
  date: "2025-01-02"
  title: Curated ${name}
  summary: Tells the birds of a garden apart by their song.
`;

/** Entries by file name; the last of them keeps no other one out. */
const ENTRIES = {
  ...Object.fromEntries([...Object.keys(REPOSITORIES), 'gone'].map((name) => [name, entryText(name)])),
  twin: entryText('sound').replace('Curated sound', 'Curated twin'),
  misnamed: `id: another\n${entryText('misnamed')}`,
  unreadable: 'repository: "https://github.com/aviary\n',
};

test('whatever is wrong with one module, the others are harvested, built and served', async () => {
  const repositories = Object.entries(REPOSITORIES).map(([name, file]) =>
    repository(`aviary/${name}`, { 'ai4-metadata.yml': file }),
  );
  const trial = await startTrial({}, { world: world([...repositories, repository('aviary/misnamed', {})]) });
  for (const [id, text] of Object.entries(ENTRIES)) writeFileSync(join(trial.modulesDir, `${id}.yaml`), text);
  await trial.harvest();

  const { findings } = assembleCatalogue({
    entries: readEntryFiles(trial.modulesDir),
    lock: readLock(trial.modulesDir),
    stats: readStats(trial.modulesDir),
    snapshotOf: (id) => readSnapshot(trial.modulesDir, id),
  });
  const told = findings
    .filter(({ severity, rule }) => severity !== 'info' && rule !== 'missing-key')
    .map(({ rule, at }) => `${at.file.replace(`${trial.modulesDir}/`, '')}:${at.line}:${at.column} ${rule}`);
  expect(told).toEqual([
    'aviary/empty/ai4-metadata.yml:1:1 file-empty',
    'gone.yaml:1:13 harvest-gone',
    'huge.yaml:1:13 harvest-invalid',
    'aviary/latin/ai4-metadata.yml:1:11 not-utf8',
    'misnamed.yaml:1:1 unknown-entry-key',
    'misnamed.yaml:2:13 harvest-invalid',
    'twin.yaml:1:13 duplicate-repository',
    'aviary/unparsable/ai4-metadata.yml:1:13 yaml-colon',
    'unreadable.yaml:2:1 yaml-syntax',
  ]);

  const outDir = mkdtempSync(join(tmpdir(), 'bad-input-'));
  onTestFinished(() => rmSync(outDir, { recursive: true }));
  await buildSite({ MODULES_DIR: trial.modulesDir, OUT_DIR: outDir });
  const list = JSON.parse(readFileSync(join(outDir, 'api/v1/modules.json'), 'utf8'));
  expect(list.modules.map(({ id, title }: { id: string; title: string }) => `${id}: ${title}`)).toEqual([
    'empty: Curated empty',
    'gone: Curated gone',
    'huge: Curated huge',
    'latin: Curated latin',
    'misnamed: Curated misnamed',
    'sound: Birdsong',
    'twin: Birdsong',
    'unparsable: Curated unparsable',
  ]);
  const addresses = crawl(outDir).pages.map(({ address }) => address);
  expect(addresses).toEqual(expect.arrayContaining(list.modules.map(({ id }: { id: string }) => `/modules/${id}/`)));
});
