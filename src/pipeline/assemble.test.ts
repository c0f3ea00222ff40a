import { describe, expect, test } from 'vitest';
import type { Lock, LockedModule } from '../model/lock.ts';
import { assembleCatalogue, type CatalogueSources } from './assemble.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const entryText = (name: string, more = ''): string => `repository: https://github.com/leafy/${name}
${more}curated:
  commit: ${'a'.repeat(40)}
  date: "2025-01-02"
  title: Curated ${name}
  summary: A module about leaves.
  dockerImage: leafyhub/${name}
`;

const METADATA = `metadata_version: 2.0.0
title: Declared title
summary: Declared summary
description: Declared description
links:
  source_code: https://github.com/leafy/leaf
  base_model: https://github.com/leafy/base
libraries: [PyTorch]
tasks: [Classification]
categories: [AI4 inference]
tags: [deep learning]
`;

const OLD_METADATA = JSON.stringify(
  {
    title: 'Old leaf',
    summary: 'Of 2019',
    description: ['One', 'Two'],
    keywords: ['inference'],
    license: 'MIT',
    date_creation: '2019-01-01',
    sources: {
      dockerfile_repo: 'https://x.example/a',
      docker_registry_repo: 'leafyhub/leaf',
      code: 'https://x.example/b',
    },
  },
  null,
  2,
);

const lockedFile = (path: string) => ({ path, oid: 'c'.repeat(40), sizeBytes: 1, sha256: 'd'.repeat(64) });

const locked = (more: Partial<LockedModule> = {}): LockedModule => ({
  repo: 'leafy/leaf',
  rev: 'b'.repeat(40),
  date: '2026-03-04',
  files: { metadata: lockedFile('ai4-metadata.yml') },
  status: 'ok',
  ...more,
});

interface World {
  readonly entries: Readonly<Record<string, string | Uint8Array>>;
  readonly lock?: Lock;
  readonly files?: Readonly<Record<string, Readonly<Record<string, string | Uint8Array>>>>;
}

const asBytes = (content: string | Uint8Array): Uint8Array => (typeof content === 'string' ? bytes(content) : content);

function assemble({ entries, lock = {}, files = {} }: World) {
  const sources: CatalogueSources = {
    entries: Object.entries(entries).map(([id, text]) => ({ id, path: `modules/${id}.yaml`, bytes: asBytes(text) })),
    lock,
    stats: {},
    snapshotOf: (id) =>
      Object.fromEntries(Object.entries(files[id] ?? {}).map(([role, text]) => [role, asBytes(text)])),
  };
  return assembleCatalogue(sources);
}

const GOOD = { leaf: entryText('leaf'), base: entryText('base') };

describe('the catalogue', () => {
  test('shows harvested facts with the line they stand in', () => {
    const { modules } = assemble({ entries: GOOD, lock: { leaf: locked() }, files: { leaf: { metadata: METADATA } } });
    expect(modules[0]?.facts.summary).toEqual({
      how: 'declared',
      value: 'Declared summary',
      source: { of: 'leafy/leaf', commit: 'b'.repeat(40), path: 'ai4-metadata.yml', line: 3 },
      asOf: '2026-03-04',
    });
    expect(modules[1]?.facts.title.how).toBe('curated');
  });

  test('tells which repositories are archived, renamed, or forks of each other', () => {
    const entries = { leaf: entryText('leaf'), copy: entryText('copy') };
    const lock = {
      leaf: locked({ files: {}, repo: 'leafy/frond', askedAs: 'leafy/leaf', archived: true, status: 'moved' }),
      copy: locked({ files: {}, repo: 'leafy/copy', forkOf: 'leafy/frond' }),
    };
    const { modules } = assemble({ entries, lock });
    const told = modules.map(({ id, findings }) => [id, ...findings.map(({ rule }) => rule).sort()]);
    expect(told).toEqual([
      ['leaf', 'repository-archived', 'repository-moved'],
      ['copy', 'repository-fork'],
    ]);
  });

  test('knows descent in both directions', () => {
    const { descent } = assemble({ entries: GOOD, lock: { leaf: locked() }, files: { leaf: { metadata: METADATA } } });
    expect(descent.childrenOf('base')).toEqual([{ moduleId: 'leaf', by: 'declared' }]);
  });

  test('knows descent from the entry where the Dockerfile names a general image', () => {
    const baseModel = '  baseModel:\n    id: base\n    evidence: metadata base_model\n';
    const { modules } = assemble({
      entries: { ...GOOD, leaf: entryText('leaf') + baseModel },
      lock: { leaf: locked({ files: { dockerfile: lockedFile('Dockerfile') } }) },
      files: { leaf: { dockerfile: 'FROM tensorflow/tensorflow:2.9\n' } },
    });
    expect(modules[0]?.facts.descent).toMatchObject({ how: 'curated', value: [{ moduleId: 'base' }] });
  });

  test('reads metadata of 2019, and points to their lines', () => {
    const { modules } = assemble({
      entries: GOOD,
      lock: { leaf: locked({ files: { metadata: lockedFile('metadata.json') } }) },
      files: { leaf: { metadata: OLD_METADATA } },
    });
    expect(modules[0]?.facts.created).toMatchObject({
      value: '2019-01-01',
      source: { path: 'metadata.json', line: 12 },
    });
    expect(modules[0]?.facts.license).toMatchObject({ how: 'declared', value: 'MIT' });
  });

  test('takes authors from CITATION.cff, where nobody else names them', () => {
    const citation = 'title: Leaf\nauthors:\n  - family-names: Grün\n    given-names: Ada\n  - name: Leaf group\n';
    const { modules } = assemble({
      entries: { leaf: entryText('leaf'), base: `${entryText('base')}  authors: [B. Root]\n` },
      lock: {
        leaf: locked({ files: { citation: lockedFile('CITATION.cff') } }),
        base: locked({ files: { citation: lockedFile('CITATION.cff') } }),
      },
      files: { leaf: { citation }, base: { citation } },
    });
    expect(modules[0]?.facts.authors).toMatchObject({
      how: 'declared',
      value: ['Ada Grün', 'Leaf group'],
      source: { path: 'CITATION.cff', line: 3 },
    });
    expect(modules[1]?.facts.authors).toMatchObject({ how: 'curated', value: ['B. Root'] });
  });

  test('warns of a base model’s advisory in what descends from it', () => {
    const advisory =
      'advisories:\n  - id: A-1\n    kind: accuracy\n    severity: high\n    affected: all\n    text: Wrong labels.\n    date: "2026-01-02"\n';
    const { modules } = assemble({
      entries: { leaf: entryText('leaf'), base: entryText('base', advisory) },
      lock: { leaf: locked() },
      files: { leaf: { metadata: METADATA } },
    });
    expect(modules[0]?.advisories).toMatchObject([{ id: 'A-1', inheritedFrom: 'base' }]);
    expect(modules[1]?.advisories[0]).not.toHaveProperty('inheritedFrom');
  });

  test('keeps the address of what was removed as a tombstone', () => {
    const { modules, tombstones } = assemble({
      entries: { ...GOOD, old: entryText('old', 'lifecycle:\n  stage: removed\n  successor: leaf\n') },
    });
    expect(modules.map(({ id }) => id)).toEqual(['leaf', 'base']);
    expect(tombstones.map(({ id, lifecycle }) => [id, lifecycle.successor])).toEqual([['old', 'leaf']]);
  });

  test('leads former names and the first marketplace’s pages to today’s module', () => {
    const { redirects } = assemble({ entries: { leaf: entryText('leaf', 'aliases: [DEEP-OC-leaf_api]\n') } });
    expect(redirects).toEqual(
      [
        '/modules/DEEP-OC-leaf-api.html',
        '/modules/DEEP-OC-leaf_api/',
        '/modules/deep-oc-leaf-api.html',
        '/modules/deep-oc-leaf_api/',
      ].map((from) => ({ from, to: '/modules/leaf/' })),
    );
  });
});

describe('a bad file', () => {
  test.each([
    ['unparsable', 'title: a: b\n', 'yaml-colon'],
    ['empty', '', 'file-empty'],
    ['huge', `title: ${'x'.repeat(70_000)}`, 'file-too-large'],
    ['not UTF-8', new Uint8Array([0x74, 0x3a, 0x20, 0xe9, 0x0a]), 'not-utf8'],
    ['without its required keys', 'title: Leaf\nlinks: {}\ntags: []\n', 'missing-key'],
  ])('of metadata, %s, is a finding, and its module stays listed from curated facts', (_, metadata, rule) => {
    const { modules, findings } = assemble({ entries: GOOD, lock: { leaf: locked() }, files: { leaf: { metadata } } });
    expect(findings[0]).toMatchObject({
      rule,
      severity: 'error',
      at: { file: 'leafy/leaf/ai4-metadata.yml', moduleId: 'leaf' },
    });
    expect(findings[0]?.at.line).toBeGreaterThan(0);
    expect(modules.map(({ facts }) => facts.title.value)).toEqual(['Curated leaf', 'Curated base']);
  });

  test('that was refused lets the last valid one stand', () => {
    const { modules, findings } = assemble({
      entries: GOOD,
      lock: {
        leaf: locked({
          status: 'invalid',
          files: { metadata: lockedFile('ai4-metadata.yml'), rejected: lockedFile('ai4-metadata.yml') },
        }),
      },
      files: { leaf: { metadata: METADATA, rejected: 'title: a: b\n' } },
    });
    expect(modules[0]?.facts.title.value).toBe('Declared title');
    expect(findings.map(({ rule }) => rule)).toContain('yaml-colon');
  });
});

describe('a repository that is gone', () => {
  test('is a finding at the entry’s line, and the module stays listed', () => {
    const gone = locked({ status: 'gone', since: '2026-05-06', note: 'GitHub answers that there is none.', files: {} });
    const { modules, findings } = assemble({ entries: GOOD, lock: { leaf: gone } });
    expect(findings).toEqual([
      {
        rule: 'harvest-gone',
        severity: 'warning',
        at: expect.objectContaining({ file: 'modules/leaf.yaml', line: 1, moduleId: 'leaf' }),
        params: { repo: 'leafy/leaf', since: '2026-05-06', note: 'GitHub answers that there is none.' },
      },
    ]);
    expect(modules[0]).toMatchObject({
      harvest: { status: 'gone', since: '2026-05-06' },
      facts: { title: { how: 'curated' } },
    });
  });
});

describe('a bad entry', () => {
  test('keeps what can be used of it: a key that is none is reported and left out', () => {
    const { modules, findings } = assemble({ entries: { ...GOOD, leaf: `id: another\n${GOOD.leaf}` } });
    expect(findings).toMatchObject([{ rule: 'unknown-entry-key', at: { file: 'modules/leaf.yaml', line: 1 } }]);
    expect(modules[0]?.facts.title.value).toBe('Curated leaf');
  });

  test('loses the part that breaks a rule, not the rest', () => {
    const text = GOOD.leaf.replace(
      'title: Curated leaf',
      'title: Curated leaf\n  doi: none\n  links:\n    dataset: ftp://x',
    );
    const { modules } = assemble({ entries: { ...GOOD, leaf: text } });
    expect(modules[0]?.facts).toMatchObject({ title: { value: 'Curated leaf' }, doi: { how: 'unknown' } });
  });

  test.each([
    ['unparsable', ': :'],
    ['empty', ''],
    ['not UTF-8', new Uint8Array([0xe9])],
  ])('that is %s is listed from what was harvested before', (_, text) => {
    const world = {
      entries: { ...GOOD, leaf: text },
      lock: { leaf: locked() },
      files: { leaf: { metadata: METADATA } },
    };
    const { modules, findings } = assemble(world);
    expect(modules.map(({ facts }) => facts.title.value)).toEqual(['Declared title', 'Curated base']);
    expect(findings.length).toBeGreaterThan(0);
  });

  test.each([
    ['con', 'id-reserved'],
    ['Aux', 'id-form'],
    ['my birds', 'id-form'],
    ['v\u00f6gel', 'id-form'],
  ])('called %j, which can be no address, is told by %s and keeps no other out', (id, rule) => {
    const entry = GOOD.leaf.replace('leafy/leaf', 'leafy/other');
    const { modules, findings } = assemble({ entries: { ...GOOD, [id]: entry } });
    expect(modules.map((module) => module.id).sort()).toEqual(['base', 'leaf']);
    expect(findings).toContainEqual(expect.objectContaining({ rule, at: expect.objectContaining({ moduleId: id }) }));
  });

  test.each(['https://github.com/leafy', 'https://1.2.3.999/leafy/leaf'])(
    'without a repository, at %s, says so',
    (address) => {
      const { modules, findings } = assemble({ entries: { ...GOOD, leaf: `repository: ${address}\n` } });
      expect(modules.map(({ id }) => id)).toEqual(['base']);
      const errors = findings.filter(({ severity }) => severity === 'error');
      expect(errors).toMatchObject([{ rule: 'wrong-form', at: { line: 1, column: 13 } }]);
    },
  );

  test('of which nothing is known keeps no other one out', () => {
    const { modules, findings } = assemble({ entries: { ...GOOD, leaf: '' } });
    expect(modules.map(({ id }) => id)).toEqual(['base']);
    expect(findings).toMatchObject([{ rule: 'file-empty', severity: 'error', at: { file: 'modules/leaf.yaml' } }]);
  });
});
