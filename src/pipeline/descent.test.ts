import { describe, expect, test } from 'vitest';
import type { Descent, Module } from '../model/module.ts';
import { indexDescent, resolveDescent } from './descent.ts';
import { parseBaseImage } from './dockerfile.ts';
import { normaliseModule } from './normalise.ts';

function moduleWith(id: string, options: { aliases?: string[]; image?: string; parents?: Descent[] } = {}): Module {
  const entry = {
    repository: `https://github.com/leafy/${id}`,
    ...(options.aliases && { aliases: options.aliases }),
    curated: {
      commit: 'a'.repeat(40),
      date: '2025-01-02',
      title: id,
      summary: 'A module.',
      dockerImage: options.image ?? `leafyhub/${id}`,
    },
  };
  const module = normaliseModule({ id, entry, locked: undefined, stats: undefined });
  if (!options.parents) return module;
  const descent = { how: 'declared', value: options.parents, source: { of: `leafy/${id}` } } as const;
  return { ...module, facts: { ...module.facts, descent } };
}

const parentsOf = (parents: Descent[]) =>
  resolveDescent([moduleWith('base', { aliases: ['DEEP-OC-base_api'] }), moduleWith('child', { parents })])[1]?.facts
    .descent.value;

describe('an edge of descent', () => {
  test.each([
    ['the address of a repository', { target: 'https://github.com/leafy/base.git', by: 'declared' }],
    ['the address of a repository of old', { target: 'https://github.com/leafy/DEEP-OC-base_api', by: 'declared' }],
    ['an id', { target: 'base', by: 'declared' }],
    ['an id that the marketplace read out of a Dockerfile', { target: 'base', by: 'inferred' }],
    ['an image', { target: 'leafyhub/base:gpu', by: 'inferred' }],
    ['an image of old', { target: 'leafyhub/deep-oc-base_api', by: 'inferred' }],
  ] as const)('is resolved from %s', (_, edge) => {
    expect(parentsOf([edge])).toEqual([{ ...edge, moduleId: 'base' }]);
  });

  test('is none where it leads to a stranger’s image, be it of the same name', () => {
    expect(parentsOf([{ target: 'mallory/base', by: 'inferred' }])).toBeUndefined();
    expect(parentsOf([{ target: 'tensorflow/tensorflow:2.9', by: 'inferred' }])).toBeUndefined();
  });

  test('says that an image published beside ours is not listed', () => {
    expect(parentsOf([{ target: 'leafyhub/lost:gpu', by: 'inferred' }])).toEqual([
      {
        target: 'leafyhub/lost:gpu',
        by: 'inferred',
        unresolved: 'No module of this catalogue is published as this image.',
      },
    ]);
  });

  test('says that it leads to an article', () => {
    expect(parentsOf([{ target: 'https://arxiv.org/pdf/2112.01527', by: 'declared' }])).toMatchObject([
      { unresolved: 'It leads to an article, not to a module.' },
    ]);
  });

  test('stands once, declared, where the Dockerfile agrees with the author', () => {
    const edges = parentsOf([
      { target: 'leafyhub/base', by: 'inferred' },
      { target: 'base', by: 'declared' },
    ]);
    expect(edges).toEqual([{ target: 'base', by: 'declared', moduleId: 'base' }]);
  });

  test('does not lead to the module itself', () => {
    expect(parentsOf([{ target: 'leafyhub/child:base', by: 'inferred' }])).toBeUndefined();
  });
});

test('descent is answered in both directions', () => {
  const modules = resolveDescent([
    moduleWith('base'),
    moduleWith('left', { parents: [{ target: 'base', by: 'declared' }] }),
    moduleWith('right', { parents: [{ target: 'leafyhub/base', by: 'inferred' }] }),
  ]);
  const index = indexDescent(modules);
  expect(index.childrenOf('base')).toEqual([
    { moduleId: 'left', by: 'declared' },
    { moduleId: 'right', by: 'inferred' },
  ]);
  expect(index.parentsOf('left')).toMatchObject([{ moduleId: 'base' }]);
  expect(index.childrenOf('left')).toEqual([]);
});

describe('the base image of a Dockerfile', () => {
  test('is that of its last stage, followed through the stages it is built on', () => {
    const dockerfile = [
      'FROM python:3.12 AS tools',
      'FROM --platform=linux/amd64 leafyhub/base:cpu as build',
      'FROM build',
    ].join('\n');
    expect(parseBaseImage(dockerfile)).toEqual({ image: { name: 'leafyhub/base', tag: 'cpu' }, line: 2 });
  });

  test('has no tag where the tag is left to a build argument without a default', () => {
    expect(parseBaseImage('ARG tag\nFROM leafyhub/base:$tag')?.image).toEqual({ name: 'leafyhub/base' });
  });

  test('is none where the image is built from scratch', () => {
    expect(parseBaseImage('FROM scratch')).toBeUndefined();
  });
});
