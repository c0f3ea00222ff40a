import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { UsageError } from '../model/usage-error.ts';
import { check } from '../pipeline/check.ts';
import { readAllTargets, readTargets } from './check-targets.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'check-'));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** A marketplace of which none of the paths is part. */
const OWN = { modulesDir: '/no/modules', harvestDir: '/no/modules' };

const ENTRY = 'repository: https://github.com/o/birds\n';
const LICENSE = 'Permission is hereby granted, free of charge, to any person obtaining a copy of this software';
const V1 = JSON.stringify({
  title: 'Birds',
  summary: 'Tells birds apart.',
  description: [],
  date_creation: '2024-01-01',
  keywords: [],
  license: 'Apache 2.0',
  sources: {
    dockerfile_repo: 'https://github.com/o/birds',
    docker_registry_repo: 'o/birds:1',
    code: 'https://github.com/o/birds',
  },
});

describe('without arguments', () => {
  test('every entry is judged, and the metadata harvested last', () => {
    const modulesDir = folderWith({
      'birds.yaml': ENTRY,
      'Fish.yml': ENTRY.replace('birds', 'fish'),
      'lock.json': JSON.stringify({
        birds: { repo: 'o/birds', status: 'ok', files: { metadata: { path: 'ai4-metadata.yml' } } },
      }),
      'snapshot/birds/metadata': 'title: a: b\n',
    });
    const { targets } = readAllTargets({ modulesDir, harvestDir: modulesDir });
    expect(targets.map(({ kind }) => kind)).toEqual(['entry', 'entry', 'metadata']);
    const found = check({ targets }).map(({ rule, at }) => `${at.file.replace(`${modulesDir}/`, '')} ${rule}`);
    expect(found).toContain('o/birds/ai4-metadata.yml yaml-colon');
    expect(found).toContain('Fish.yml id-form');
  });
});

describe('what the last harvest learnt', () => {
  const moved = { repo: 'o/crabs', askedAs: 'o/crab', status: 'moved', archived: true, files: {} };
  const lock = { birds: { repo: 'me/birds', forkOf: 'O/Fish', status: 'ok', files: {} }, crab: moved };
  const modules = { 'fish.yaml': ENTRY.replace('birds', 'fish'), 'crab.yaml': ENTRY.replace('birds', 'crab') };
  const files = { ...modules, 'birds.yaml': ENTRY.replace('o/', 'me/'), 'lock.json': JSON.stringify(lock) };

  test.each([
    ['all', (folder: string) => readAllTargets({ modulesDir: folder, harvestDir: folder })],
    ['named', (folder: string) => readTargets([folder], { modulesDir: folder, harvestDir: folder })],
  ])('is told of %s entries: forks, archived and renamed repositories', (_, read) => {
    const found = check(read(folderWith(files))).map(
      ({ rule, at }) => `${at.moduleId} ${rule} ${at.line}:${at.column}`,
    );
    expect(found.sort()).toEqual([
      'birds repository-fork 1:13',
      'crab repository-archived 1:13',
      'crab repository-moved 1:13',
    ]);
  });
});

describe('a path', () => {
  test('to an entry is compared with the entries beside it', () => {
    const folder = folderWith({ 'modules/birds.yaml': ENTRY, 'modules/birds-2.yaml': ENTRY });
    const input = readTargets([join(folder, 'modules/birds-2.yaml')], OWN);
    expect(check(input)).toMatchObject([{ rule: 'duplicate-repository', at: { line: 1, column: 13 } }]);
  });

  test('to a working copy is judged by its metadata, and against its licence file', () => {
    const folder = folderWith({ 'metadata.json': V1, LICENSE, 'requirements.txt': '', 'docs/other.yaml': 'a: 1' });
    expect(check(readTargets([folder], OWN))).toMatchObject([
      { rule: 'licence-mismatch', at: { file: join(folder, 'metadata.json') } },
    ]);
  });

  test('to a working copy without metadata says so', () => {
    const folder = folderWith({ Dockerfile: 'FROM scratch\n' });
    expect(check(readTargets([folder], OWN)).map(({ rule }) => rule)).toEqual(['metadata-missing']);
  });

  test('to a folder of entries is judged file by file', () => {
    const folder = folderWith({ 'birds.yaml': ENTRY, 'fish.yaml': ENTRY.replace('birds', 'fish'), 'notes.txt': '' });
    expect(readTargets([folder], OWN).targets.map(({ kind }) => kind)).toEqual(['entry', 'entry']);
  });

  test('to nothing that can be judged is told apart from a fault', () => {
    expect(() => readTargets(['/no/such/path'], OWN)).toThrow(UsageError);
    expect(() => readTargets([folderWith({ 'notes.txt': '' })], OWN)).toThrow(/holds no entry/);
  });
});
