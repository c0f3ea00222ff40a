import { describe, expect, test } from 'vitest';
import type { Module } from '../model/module.ts';
import { moduleJson, modulesJson } from './module-json.ts';

const SITE = { name: 'Leaf Market', site: 'https://market.example', base: '/hub/' };
const unknown = { how: 'unknown' } as const;
const source = { of: 'leafy/leaf', commit: 'b'.repeat(40) };

const LEAF: Module = {
  id: 'leaf',
  repository: { url: 'https://github.com/leafy/leaf', host: 'github.com', owner: 'leafy', name: 'leaf' },
  aliases: ['DEEP-OC-leaf'],
  lifecycle: { stage: 'active' },
  advisories: [],
  harvest: { status: 'never-harvested' },
  facts: {
    title: { how: 'curated', value: 'Leaf', source, asOf: '2025-01-02' },
    summary: unknown,
    description: unknown,
    kind: { how: 'curated', value: 'service', source },
    trainable: { how: 'curated', value: false, source },
    categories: unknown,
    tasks: unknown,
    libraries: unknown,
    dataTypes: unknown,
    tags: unknown,
    projects: unknown,
    organisations: unknown,
    authors: unknown,
    license: unknown,
    dockerImage: unknown,
    doi: unknown,
    created: unknown,
    updated: unknown,
    lastCommit: unknown,
    release: unknown,
    inference: unknown,
    training: unknown,
    inputs: unknown,
    outputs: unknown,
    inputKinds: unknown,
    outputKinds: unknown,
    operation: unknown,
    subject: unknown,
    descent: unknown,
  },
  links: {},
  stats: {},
  demonstration: false,
  findings: [],
};

describe('the JSON of one module', () => {
  const json = JSON.parse(
    moduleJson({
      module: LEAF,
      children: [{ moduleId: 'twig', by: 'declared' }],
      builtAt: '2026-01-01T00:00:00Z',
      site: SITE,
    }),
  );

  test('gives each fact with its evidence, the unknown as unknown', () => {
    expect(json.facts.title).toEqual({ how: 'curated', value: 'Leaf', source, asOf: '2025-01-02' });
    expect(json.facts.license).toEqual({ how: 'unknown' });
  });

  test('gives whole addresses below the base path, and descent in both directions', () => {
    expect(json.page).toBe('https://market.example/hub/modules/leaf/');
    expect(json.children).toEqual([{ id: 'twig', by: 'declared' }]);
  });
});

describe('the list of modules', () => {
  const list = JSON.parse(modulesJson([LEAF, { ...LEAF, id: 'demo', demonstration: true }], undefined, SITE));

  test('leaves out what is unknown, and keeps what is known to be false', () => {
    expect(list.modules[0]).toEqual({
      id: 'leaf',
      page: 'https://market.example/hub/modules/leaf/',
      json: 'https://market.example/hub/modules/leaf.json',
      repository: 'https://github.com/leafy/leaf',
      aliases: ['DEEP-OC-leaf'],
      lifecycle: 'active',
      harvest: 'never-harvested',
      title: 'Leaf',
      kind: 'service',
      trainable: false,
    });
  });

  test('does not count the demonstration', () => {
    expect(list.count).toBe(1);
    expect(list).not.toHaveProperty('builtAt');
  });
});
