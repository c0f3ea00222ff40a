import { describe, expect, test } from 'vitest';
import { check, mend, type Target } from './check.ts';
import { judgeEntry } from './validate.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const entry = (id: string, text: string): Target => ({
  kind: 'entry',
  id,
  path: `modules/${id}.yaml`,
  disk: `modules/${id}.yaml`,
  bytes: bytes(text),
});
const metadata = (text: string, disk?: string): Target => ({
  kind: 'metadata',
  path: 'o/birds/ai4-metadata.yml',
  bytes: bytes(text),
  ...(disk && { disk }),
});
const rulesAt = (findings: ReturnType<typeof check>) => findings.map(({ rule, at }) => `${at.file}:${at.line} ${rule}`);

const BIRDS = 'repository: https://github.com/o/birds\n';
const VALID = `metadata_version: 2.3.0
title: Birds
summary: Tells birds apart.
description: Long.
links:
  source_code: https://github.com/o/birds
libraries: []
tasks: []
categories: []
tags: []
`;

describe('a check', () => {
  test('finds nothing in what is right', () => {
    expect(check({ targets: [entry('birds', BIRDS), metadata(VALID)] })).toEqual([]);
  });

  test('compares entries with each other, and blames the judged one, not its neighbour', () => {
    const neighbours = [judgeEntry({ id: 'older', path: 'modules/older.yaml', bytes: bytes(BIRDS) })];
    expect(rulesAt(check({ targets: [entry('birds', BIRDS)], neighbours }))).toEqual([
      'modules/birds.yaml:1 duplicate-repository',
    ]);
  });

  test('judges an entry that is its own neighbour once', () => {
    const neighbours = [judgeEntry({ id: 'birds', path: 'modules/birds.yaml', bytes: bytes(BIRDS) })];
    expect(check({ targets: [entry('birds', BIRDS)], neighbours })).toEqual([]);
  });

  test('points at the very values that clash with other entries; of a repeated key at the last', () => {
    const fish = `repository: https://github.com/o/fish
aliases: [cod, birds]
lifecycle:
  stage: superseded
  successor: nowhere
overrides:
  title: { value: Birds, reason: Shorter. }
curated:
  commit: 1f0c3a5e7b9d2f4a6c8e0b1d3f5a7c9e2b4d6f80
  date: '2025-01-01'
  title: Fish
  summary: Tells fish apart.
  baseModel: { id: none, evidence: README.md }
repository: https://github.com/o/birds
`;
    const birds = `${BIRDS}overrides:\n  title: { value: birds, reason: Shorter. }\n`;
    const findings = check({ targets: [entry('birds', birds), entry('fish', fish)] });
    expect(findings.map(({ rule, at }) => `${at.line}:${at.column}-${at.endColumn} ${rule}`)).toEqual([
      '14:1-11 duplicate-key',
      '2:16-21 alias-clash',
      '13:20-24 descent-unresolved',
      '14:13-39 duplicate-repository',
      '7:19-24 duplicate-title',
      '5:14-21 successor-missing',
    ]);
  });

  test('says that a repository has no metadata', () => {
    expect(check({ targets: [{ kind: 'no-metadata', path: 'o/birds' }] })).toMatchObject([
      { rule: 'metadata-missing', severity: 'warning', at: { file: 'o/birds' } },
    ]);
  });
});

describe('repairs', () => {
  const broken = VALID.replace('summary: Tells', 'sumary: Calls: tells').replace(
    'libraries: []',
    'libraries: [Pytorch]',
  );

  test('go on until none is left, one bringing the next to light', () => {
    const { mended, input } = mend({ targets: [metadata(broken, '/disk/birds.yml')] });
    expect(mended).toEqual([
      {
        path: 'o/birds/ai4-metadata.yml',
        disk: '/disk/birds.yml',
        before: broken,
        after: VALID.replace('Tells birds apart.', "'Calls: tells birds apart.'").replace(
          'libraries: []',
          'libraries: [PyTorch]',
        ),
      },
    ]);
    expect(check(input)).toEqual([]);
  });

  test('leave alone what cannot be written back, and what only a person can decide', () => {
    expect(mend({ targets: [metadata(broken)] }).mended).toEqual([]);
    expect(mend({ targets: [metadata(VALID.replace('tasks: []', 'tasks: [Guessing]'), 'x')] }).mended).toEqual([]);
  });

  test('keep line ends and the rest of the file', () => {
    const text = VALID.replace('libraries: []', 'libraries: [Pytorch] # the lab uses 2.1').replaceAll('\n', '\r\n');
    expect(mend({ targets: [metadata(text, 'x')] }).mended[0]?.after).toBe(text.replace('Pytorch', 'PyTorch'));
  });
});
