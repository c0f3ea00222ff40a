import { describe, expect, test } from 'vitest';
import { validateEntry, validateMetadata } from '../validate.ts';
import { entrySource, formatEntry, newEntry, startDraft } from './new-entry.ts';
import { formatMetadata } from './new-metadata.ts';
import { prefill } from './prefill.ts';
import { newFileUrl } from './proposal-url.ts';
import { moduleOfReading, type ReadRole, type RepositoryReading } from './repository-reading.ts';
import { besideOf, judgeNewEntry, startEntry } from './start-entry.ts';

const METADATA = `metadata_version: "2.3.0"
title: Reef mapper
summary: Outlines coral reefs in aerial photographs.
description: Takes an aerial photograph and outlines coral reefs.
links:
  source_code: https://github.com/sea-lab/reef-mapper
  docker_image: sealab/reef-mapper:1.0
libraries: [PyTorch]
tasks: [Computer Vision]
categories: [AI4 inference]
tags: [coral]
data-type: [Image]
resources:
  inference:
    memory_MB: 4000
`;

const NAMES = {
  moduleOfAddress: () => undefined,
  moduleOfImage: (image: string) => (image.startsWith('ai4oshub/base') ? 'base' : undefined),
};

const reading = (files: Partial<Record<ReadRole, [path: string, text: string]>>): RepositoryReading => ({
  repository: {
    url: 'https://github.com/sea-lab/reef-mapper',
    host: 'github.com',
    owner: 'sea-lab',
    name: 'reef-mapper',
  },
  commit: 'c'.repeat(40),
  date: '2026-03-01',
  license: 'Apache-2.0',
  files: Object.fromEntries(
    Object.entries(files).map(([role, [path, text]]) => [role, { path, bytes: new TextEncoder().encode(text) }]),
  ),
  unread: [],
});

const WHOLE = reading({
  metadata: ['ai4-metadata.yml', METADATA],
  dockerfile: ['Dockerfile', 'ARG tag=cpu\nFROM ai4oshub/base:$tag\n'],
});

function prefillOf(from: RepositoryReading) {
  const entry = entrySource('reef-mapper', formatEntry({ repository: from.repository.url }));
  const module = moduleOfReading(entry, from);
  if (!module) throw new Error('The entry of the test names no repository.');
  return { module, prefilled: prefill(module, NAMES) };
}

describe('what a repository says', () => {
  test('fills in the fields, each with its origin', () => {
    const { prefilled } = prefillOf(WHOLE);
    expect(prefilled.title).toMatchObject({
      how: 'declared',
      value: 'Reef mapper',
      source: { path: 'ai4-metadata.yml', line: 2 },
    });
    expect(prefilled.kind).toMatchObject({ value: 'service' });
    expect(prefilled.inputs).toMatchObject({ how: 'derived', value: 'image' });
    expect(prefilled.outputs).toEqual({ how: 'unknown' });
    expect(prefilled.license).toMatchObject({ how: 'derived', value: 'Apache-2.0' });
    expect(prefilled.baseModel).toMatchObject({
      how: 'derived',
      value: 'base',
      source: { path: 'Dockerfile', line: 2 },
    });
    expect(prefilled.memoryMB).toMatchObject({ value: '4000' });
  });

  test('is not stated where the repository has no metadata', () => {
    const { prefilled } = prefillOf(reading({}));
    expect(prefilled.title).toEqual({ how: 'unknown' });
    expect(prefilled.license).toMatchObject({ value: 'Apache-2.0' });
  });

  test('is judged at its place in the repository’s own file, and beside what is listed', () => {
    const broken = reading({ metadata: ['ai4-metadata.yml', `${METADATA}sata-type: [Image]\n`] });
    const listed = [{ id: 'reefs', repository: 'https://github.com/sea-lab/reef-mapper', title: 'Reefs' }];
    const { findings, duplicates } = judgeNewEntry(startEntry(broken, NAMES), broken, besideOf(listed));
    expect(findings.map(({ rule, at }) => [rule, at.file, at.line, at.column])).toEqual([
      ['unknown-key', 'sea-lab/reef-mapper/ai4-metadata.yml', 16, 1],
      ['duplicate-repository', 'modules/reef-mapper.yaml', 2, 13],
    ]);
    expect(duplicates).toEqual([{ id: 'reefs', likeness: 'same-repository' }]);
  });

  test('is told to be a fork of what is listed', () => {
    const fork = { ...WHOLE, forkOf: 'lab/reefs' };
    const listed = [{ id: 'reefs', repository: 'https://github.com/lab/reefs', title: 'Reefs' }];
    const { findings } = judgeNewEntry(startEntry(fork, NAMES), fork, besideOf(listed));
    expect(findings.filter(({ severity }) => severity === 'warning')).toMatchObject([
      { rule: 'repository-fork', params: { origin: 'lab/reefs', other: 'reefs' } },
    ]);
  });
});

test('a file with an error elsewhere is still enough to start from', () => {
  const broken = reading({ metadata: ['ai4-metadata.yml', METADATA.replace('[PyTorch]', '[Pytorch]')] });
  const { prefilled, draft } = startEntry(broken, NAMES);
  expect(prefilled.title).toMatchObject({ how: 'declared', source: { path: 'ai4-metadata.yml', line: 2 } });
  expect(draft).toMatchObject({ title: 'Reef mapper', dockerImage: 'sealab/reef-mapper:1.0', memoryMB: '4000' });
});

describe('a new entry', () => {
  const { module, prefilled } = prefillOf(WHOLE);
  const draft = { ...startDraft(prefilled), outputs: 'reef outlines; area' };

  test('is written from the draft and valid', () => {
    const text = formatEntry(newEntry(WHOLE, draft, prefilled));
    expect(text).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=../src/model/entry.schema.json
      repository: https://github.com/sea-lab/reef-mapper
      curated:
        commit: cccccccccccccccccccccccccccccccccccccccc
        date: "2026-03-01"
        title: Reef mapper
        summary: Outlines coral reefs in aerial photographs.
        kind: service
        license: Apache-2.0
        dockerImage: sealab/reef-mapper:1.0
        inputs:
          - image
        outputs:
          - reef outlines
          - area
        baseModel:
          id: base
          evidence: FROM in Dockerfile:2
        resources:
          inference:
            memory_MB: 4000
      "
    `);
    expect(findingsOfEntry(text)).toEqual([]);
  });

  test('keeps a changed value against the repository, with a reason', () => {
    const entry = newEntry(WHOLE, { ...draft, title: 'Reefs', memoryMB: '' }, prefilled);
    expect(entry.overrides).toEqual({ title: { value: 'Reefs', reason: expect.any(String) } });
    expect(entry.curated).toMatchObject({ title: 'Reefs' });
    expect(findingsOfEntry(formatEntry(entry))).toEqual([]);
  });

  test('with a missing value has the finding of the same rules', () => {
    const text = formatEntry(newEntry(WHOLE, { ...draft, summary: '', memoryMB: 'much' }, prefilled));
    expect(findingsOfEntry(text)).not.toEqual([]);
  });

  test('comes with metadata for the author’s own repository, valid as well', () => {
    const text = formatMetadata(draft, module, WHOLE);
    const checked = validateMetadata({ path: 'ai4-metadata.yml', bytes: new TextEncoder().encode(text) });
    expect(checked).toMatchObject({ ok: true, findings: [] });
  });
});

test('a proposal opens the page for a new file in the folder, and none where the address would be too long', () => {
  const file = {
    repositoryUrl: 'https://github.com/a/market',
    branch: 'main',
    path: 'modules/x.yaml',
    text: 'a: "b&c"\n',
  };
  expect(newFileUrl(file)).toBe(
    'https://github.com/a/market/new/main/modules?filename=x.yaml&value=a%3A%20%22b%26c%22%0A',
  );
  expect(newFileUrl({ ...file, text: 'x'.repeat(6_000) })).toBeUndefined();
});

const findingsOfEntry = (text: string) =>
  validateEntry({ id: 'reef-mapper', path: 'modules/reef-mapper.yaml', bytes: new TextEncoder().encode(text) })
    .findings;
