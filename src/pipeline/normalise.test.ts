import { describe, expect, test } from 'vitest';
import type { Entry } from '../model/generated/entry.ts';
import type { LockedFile, LockedModule } from '../model/lock.ts';
import type { Document } from './document.ts';
import { type ModuleSources, normaliseModule } from './normalise.ts';

const REV = 'b'.repeat(40);

const ENTRY: Entry = {
  repository: 'https://github.com/leafy/leaf-counter',
  aliases: ['DEEP-OC-leaf'],
  curated: {
    commit: 'a'.repeat(40),
    date: '2025-01-02',
    title: 'Leaf counter (curated)',
    summary: 'Counts the leaves of one plant.',
    license: 'MIT',
    inputs: ['image of a plant'],
    reasons: { license: 'Read from the setup file.' },
  },
};

const file = (path: string): LockedFile => ({ path, oid: 'c'.repeat(40), sizeBytes: 10, sha256: 'd'.repeat(64) });

const LOCKED: LockedModule = {
  repo: 'leafy/leaf-counter',
  rev: REV,
  date: '2026-03-04',
  files: {
    metadata: file('ai4-metadata.yml'),
    license: file('LICENSE'),
    dockerfile: file('Dockerfile'),
    readme: file('README.md'),
  },
  status: 'ok',
};

const METADATA = {
  title: '  Leaf\n counter ',
  summary: 'Counts leaves.',
  description: 'Text',
  doi: 'https://doi.org/10.5281/zenodo.7',
  dates: { created: '2024-02-01', updated: 'soon' },
  links: {
    source_code: 'https://github.com/leafy/leaf-counter.git',
    docker_image: 'leafy/leaf-counter ',
    documentation: 'http://add-some-documentation.com',
    dataset_url: 'https://data.example/leaves',
    cite_url: '10.1234/leaf',
    weights: 'javascript:alert(1)',
    base_model: 'https://github.com/leafy/plant-base',
  },
  tags: ['deep learning', 'vo.leaf.eu'],
  categories: ['AI4 trainable', 'AI4 inference'],
  libraries: ['PyTorch'],
  tasks: [],
  'data-type': ['Image'],
  resources: { inference: { memory_MB: 4000, gpu: 0 } },
};

/** Each top-level key stands in a line of its own, from the first on. */
const DOCUMENT: Document = {
  metadata: METADATA,
  locate: (pointer) => ({
    file: 'leafy/leaf-counter/ai4-metadata.yml',
    line: Object.keys(METADATA).indexOf(pointer.split('/')[1] ?? '') + 1,
  }),
};

const moduleOf = (sources: Partial<ModuleSources> = {}) =>
  normaliseModule({
    id: 'leaf-counter',
    entry: ENTRY,
    locked: LOCKED,
    stats: undefined,
    document: DOCUMENT,
    ...sources,
  });

describe('a module whose metadata were harvested', () => {
  test('shows the author’s word before the marketplace’s, with file and line', () => {
    expect(moduleOf().facts.title).toEqual({
      how: 'declared',
      value: 'Leaf counter',
      source: { of: 'leafy/leaf-counter', commit: REV, path: 'ai4-metadata.yml', line: 1 },
      asOf: '2026-03-04',
    });
  });

  test('keeps curated facts where the author says nothing', () => {
    expect(moduleOf().facts.inputs).toMatchObject({ how: 'curated', value: ['image of a plant'] });
  });

  test('reads links under the keys that the platform’s own tool writes', () => {
    const { links, facts } = moduleOf();
    expect(links.dataset?.value).toBe('https://data.example/leaves');
    expect(links.citation?.value).toBe('https://doi.org/10.1234/leaf');
    expect(links.sourceCode?.value).toBe('https://github.com/leafy/leaf-counter');
    expect(facts.doi.value).toBe('10.5281/zenodo.7');
    expect(facts.dockerImage.value).toBe('leafy/leaf-counter');
  });

  test('takes neither template leftovers nor scripts nor impossible dates for facts', () => {
    const { links, facts } = moduleOf();
    expect(links.documentation).toBeUndefined();
    expect(links.weights).toBeUndefined();
    expect(facts.updated).toEqual({ how: 'unknown' });
  });

  test('tells projects from tags, and what is asked of a machine', () => {
    const { facts } = moduleOf();
    expect(facts.tags.value).toEqual(['deep learning']);
    expect(facts.projects.value).toEqual(['vo.leaf.eu']);
    expect(facts.inference.value).toEqual({ gpu: 0, memoryMB: 4000 });
    expect(facts.kind).toMatchObject({ how: 'derived', value: 'model' });
  });

  test('keeps strangers’ text within what a page can show, and says that it was cut', () => {
    const metadata = {
      ...METADATA,
      title: 'x'.repeat(5_000),
      tags: ['y'.repeat(500), 'leaf\u202e'],
      links: { base_model: '#'.repeat(60_000) },
    };
    const { facts } = moduleOf({ document: { ...DOCUMENT, metadata } });
    expect(facts.title).toMatchObject({ value: `${'x'.repeat(199)}…`, reason: 'Shortened from 5000 characters.' });
    expect(facts.tags.value).toEqual(['leaf']);
    expect(facts.descent.how).toBe('unknown');
  });

  test('says nothing of what an empty list leaves open', () => {
    expect(moduleOf().facts.tasks).toEqual({ how: 'unknown' });
  });
});

describe('the licence', () => {
  const mit = 'Permission is hereby granted, free of charge, to any person obtaining a copy';

  test('is that of the licence file, whatever the metadata say', () => {
    const document = { ...DOCUMENT, metadata: { ...METADATA, license: 'Apache 2.0' } };
    expect(moduleOf({ document, texts: { license: mit } }).facts.license).toMatchObject({
      how: 'derived',
      value: 'MIT',
      source: { path: 'LICENSE', commit: REV },
      reason: 'Read from the text of the licence file; the metadata says “Apache-2.0”.',
    });
  });

  test('is what the host recognised where the text is none that is known', () => {
    const locked = { ...LOCKED, license: 'AGPL-3.0' };
    expect(moduleOf({ locked, texts: { license: 'Our own terms' } }).facts.license).toMatchObject({
      value: 'AGPL-3.0-only',
      reason: 'Recognised by the host.',
    });
  });

  test('stays the curated one, with its reason, where nothing was harvested', () => {
    expect(moduleOf().facts.license).toMatchObject({
      how: 'curated',
      value: 'MIT',
      reason: 'Read from the setup file.',
    });
  });
});

describe('an override', () => {
  test('holds against the author’s word and says why', () => {
    const entry: Entry = {
      ...ENTRY,
      overrides: { title: { value: 'Leaf Counter', reason: 'The metadata misspells it.' } },
    };
    expect(moduleOf({ entry }).facts.title).toEqual({
      how: 'curated',
      value: 'Leaf Counter',
      source: { of: 'modules/leaf-counter.yaml' },
      reason: 'The metadata misspells it.',
    });
  });
});

describe('descent', () => {
  test('is what the author declares and what the Dockerfile shows', () => {
    const texts = { dockerfile: 'ARG tag=gpu\nFROM leafy/plant-base:$tag\n' };
    expect(moduleOf({ texts }).facts.descent.value).toEqual([
      { target: 'https://github.com/leafy/plant-base', by: 'declared' },
      { target: 'leafy/plant-base:gpu', by: 'inferred' },
    ]);
  });

  test('has its line where only the Dockerfile shows it', () => {
    const { descent } = moduleOf({
      document: { ...DOCUMENT, metadata: {} },
      texts: { dockerfile: 'FROM leafy/base' },
    }).facts;
    expect(descent).toMatchObject({ how: 'derived', source: { path: 'Dockerfile', line: 1 } });
  });
});

describe('the state of the harvest', () => {
  test('is that nothing was ever harvested, where no line of the lock says otherwise', () => {
    const module = moduleOf({ locked: undefined, document: { ...DOCUMENT, metadata: {} } });
    expect(module.harvest).toEqual({ status: 'never-harvested' });
    expect(module.facts.title.how).toBe('curated');
  });

  test('dates the newest commit by what the host answered', () => {
    const stats = { head: 'e'.repeat(40), headDate: '2026-04-05', askedAt: '2026-05-06T01:02:03Z' };
    expect(moduleOf({ stats }).facts.lastCommit).toEqual({
      how: 'checked',
      value: '2026-04-05',
      source: { of: 'leafy/leaf-counter', commit: 'e'.repeat(40) },
      asOf: '2026-05-06',
    });
  });

  test('leads the names of a renamed repository here', () => {
    const locked = { ...LOCKED, formerly: ['leafy/old-leaf'] };
    expect(moduleOf({ locked }).aliases).toEqual(['DEEP-OC-leaf', 'old-leaf']);
  });
});
