import { expect, test } from 'vitest';
import { judgeEntry } from '../validate.ts';
import { entrySource } from './new-entry.ts';
import { repositoryFindings } from './repository-findings.ts';
import type { RepositoryReading } from './repository-reading.ts';

const ENTRY = entrySource('reefs', 'repository: https://github.com/sea-lab/reefs\n');

const reading = (rest: Partial<RepositoryReading>): RepositoryReading => ({
  repository: { url: 'https://github.com/sea-lab/reefs', host: 'github.com', owner: 'sea-lab', name: 'reefs' },
  commit: 'c'.repeat(40),
  date: '2026-03-01',
  files: {},
  unread: [],
  ...rest,
});

const told = (outcome: Parameters<typeof repositoryFindings>[2]): string[] =>
  repositoryFindings(ENTRY, 'sea-lab/reefs', outcome).map(({ rule, severity, at }) =>
    [rule, severity, at.file, at.line, at.column].filter((part) => part !== undefined).join(' '),
  );

test('faults of the repository’s own metadata are told at their place in its file', () => {
  const bytes = new TextEncoder().encode('metadata_version: 2.3.0\ntitle: 0123\n');
  const outcome = {
    state: 'read',
    reading: reading({ files: { metadata: { path: 'ai4-metadata.yml', bytes } } }),
  } as const;
  expect(told(outcome)).toContain('wrong-type error sea-lab/reefs/ai4-metadata.yml 2 8');
});

test('a repository without metadata, or archived, is told', () => {
  expect(told({ state: 'read', reading: reading({ archived: true }) })).toEqual([
    'repository-archived warning modules/reefs.yaml 1 13',
    'metadata-missing warning sea-lab/reefs',
  ]);
});

test('a fork of the repository of another entry is told', () => {
  const other = judgeEntry(entrySource('corals', 'repository: https://github.com/lab/corals\n'));
  const fork = { state: 'read', reading: reading({ forkOf: 'lab/Corals' }) } as const;
  const findings = repositoryFindings(ENTRY, 'sea-lab/reefs', fork, [other]);
  expect(findings.find(({ rule }) => rule === 'repository-fork')?.params).toEqual({
    origin: 'lab/Corals',
    other: 'corals',
  });
});

test('a repository that is gone is told apart from one that could not be asked', () => {
  expect(told({ state: 'gone', reason: 'not found' })).toEqual(['harvest-gone warning modules/reefs.yaml 1 13']);
  expect(told({ state: 'unread', reason: 'timeout' })).toEqual(['harvest-stale info modules/reefs.yaml 1 13']);
});
