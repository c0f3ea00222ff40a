import { expect, test } from 'vitest';
import type { Module } from '../../model/module.ts';
import { indexDescent } from '../../pipeline/descent.ts';
import { kinshipOf } from '../../pipeline/kinship.ts';
import { normaliseModule } from '../../pipeline/normalise.ts';
import { kinOf } from './kin-of.ts';

function moduleWith(id: string, parents: readonly string[] = []): Module {
  const curated = { commit: 'a'.repeat(40), date: '2025-01-02', title: id, summary: 'A module.' };
  const entry = { repository: `https://github.com/leafy/${id}`, curated };
  const module = normaliseModule({ id, entry, locked: undefined, stats: undefined });
  const value = parents.map((parent) => ({ moduleId: parent, target: parent, by: 'declared' as const }));
  const descent = { how: 'declared', value, source: { of: `leafy/${id}` } } as const;
  return { ...module, facts: { ...module.facts, descent } };
}

/** The kin of one of so many modules that were made from the same. */
function kinIn(count: number, parents: readonly string[] = ['base']) {
  const family = Array.from({ length: count }, (_, place) => moduleWith(`child-${100 + place}`, parents));
  const modules = [...parents.map((id) => moduleWith(id)), ...family];
  const byId = new Map(modules.map((module) => [module.id, module]));
  return kinOf('child-100', { descent: indexDescent(modules), kinship: kinshipOf(modules), byId });
}

test('names every sibling of a small family', () => {
  const { siblings, moreSiblings } = kinIn(4);
  expect(siblings.map(({ id }) => id)).toEqual(['child-101', 'child-102', 'child-103']);
  expect(moreSiblings).toBe(0);
});

test('names the first of a large one, and counts those that the page of the parent lists', () => {
  const { siblings, moreSiblings } = kinIn(100);
  expect(siblings).toHaveLength(24);
  expect(moreSiblings).toBe(75);
});

test('names all where no single page would list them', () => {
  const { siblings, moreSiblings } = kinIn(100, ['base', 'other']);
  expect(siblings).toHaveLength(99);
  expect(moreSiblings).toBe(0);
});
