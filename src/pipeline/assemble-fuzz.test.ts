import { expect, test } from 'vitest';
import type { LockedModule } from '../model/lock.ts';
import { assembleCatalogue } from './assemble.ts';

const ENTRY = `repository: https://github.com/leafy/leaf
aliases: [DEEP-OC-leaf]
lifecycle:
  stage: superseded
  successor: base
overrides:
  title: { value: Leaf, reason: "It says so." }
curated:
  commit: ${'a'.repeat(40)}
  date: "2025-01-02"
  title: Curated leaf
  summary: A module about leaves.
  links: { dataset: "https://data.example/x" }
  baseModel: { id: base, evidence: Dockerfile }
`;

const METADATA = `metadata_version: 2.1.0
title: Declared title
summary: Declared summary
description: |-
  Declared
  description
doi: 10.5281/zenodo.7
dates: { created: "2024-01-02", updated: "2024-01-03" }
links:
  source_code: https://github.com/leafy/leaf
  docker_image: leafyhub/leaf
  base_model: https://github.com/leafy/base
libraries: [PyTorch]
tasks: [Classification]
categories: [AI4 inference]
tags: [deep learning, vo.leaf.eu]
resources: { inference: { cpu: 1, memory_MB: 4000 } }
`;

const CITATION = 'authors:\n  - given-names: Ada\n    family-names: Grün\n';
const DOCKERFILE = 'ARG tag=cpu\nFROM leafyhub/base:$tag AS build\nFROM build\n';
const SOUND = 'repository: https://github.com/leafy/base\n';

/** What breaks a file: characters that mean something to YAML, JSON or to us, and bytes that are no text. */
const PIECES = [
  ': ',
  '\n',
  '"',
  '{',
  ']',
  '- ',
  '&a',
  '*a',
  '|',
  '\t',
  '\0',
  'null',
  '../',
  '9'.repeat(400),
  '\u202e',
  'é',
];

/** Mulberry32: the same seed breaks the same files. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Cuts, repeats or fouls a few places. */
function broken(text: string, random: (below: number) => number): Uint8Array {
  let result = text;
  for (let change = 0; change <= random(4); change += 1) {
    const [start, length] = [random(result.length + 1), random(30)];
    const instead = [PIECES[random(PIECES.length)] ?? '', '', result.slice(start, start + length).repeat(2)][random(3)];
    result = result.slice(0, start) + instead + result.slice(start + length);
  }
  const bytes = new TextEncoder().encode(result);
  if (random(10) === 0 && bytes.length > 0) bytes[random(bytes.length)] = 0xe9;
  return bytes;
}

const lockedFile = (path: string) => ({ path, oid: 'c'.repeat(40), sizeBytes: 1, sha256: 'd'.repeat(64) });

const LOCKED: LockedModule = {
  repo: 'leafy/leaf',
  rev: 'b'.repeat(40),
  date: '2026-03-04',
  files: {
    metadata: lockedFile('ai4-metadata.yml'),
    citation: lockedFile('CITATION.cff'),
    dockerfile: lockedFile('Dockerfile'),
  },
  status: 'ok',
};

test('two hundred broken modules throw nothing, and keep no other module out', () => {
  for (let seed = 1; seed <= 200; seed += 1) {
    const random = randomFrom(seed);
    const files = {
      metadata: broken(METADATA, random),
      citation: broken(CITATION, random),
      dockerfile: broken(DOCKERFILE, random),
    };
    const { modules, findings } = assembleCatalogue({
      entries: [
        { id: 'base', path: 'modules/base.yaml', bytes: new TextEncoder().encode(SOUND) },
        { id: 'leaf', path: 'modules/leaf.yaml', bytes: broken(ENTRY, random) },
      ],
      lock: { leaf: LOCKED },
      stats: {},
      snapshotOf: (id) => (id === 'leaf' ? files : {}),
    });
    const ids = modules.map(({ id }) => id);
    expect(ids, `seed ${seed}`).toContain('base');
    if (!ids.includes('leaf')) {
      expect(
        findings.some(({ severity, at }) => severity === 'error' && at.moduleId === 'leaf'),
        `seed ${seed}`,
      ).toBe(true);
    }
  }
});
