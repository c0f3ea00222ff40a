import { describe, expect, test } from 'vitest';
import type { Fact } from '../model/fact.ts';
import { NOT_STATED } from '../model/fact.ts';
import type { Module, ModuleFacts } from '../model/module.ts';
import { kinshipOf } from './kinship.ts';

const fact = <T>(value: T | undefined): Fact<T> =>
  value === undefined ? NOT_STATED : { how: 'curated', value, source: { of: 'a/b' } };

interface Sketch {
  readonly parent?: string;
  readonly operation?: 'detect' | 'classify';
  readonly inputs?: readonly ('image' | 'audio')[];
  readonly subject?: 'water' | 'general';
  readonly stage?: Module['lifecycle']['stage'];
}

function module(id: string, { parent, operation, inputs, subject, stage = 'active' }: Sketch): Module {
  const facts: Partial<ModuleFacts> = {
    descent: fact(parent ? [{ moduleId: parent, target: parent, by: 'declared' as const }] : undefined),
    operation: fact(operation),
    inputKinds: fact(inputs),
    subject: fact(subject),
    organisations: NOT_STATED,
  };
  return { id, facts, lifecycle: { stage }, demonstration: false } as Module;
}

const kinship = kinshipOf([
  module('base', { operation: 'detect', inputs: ['image'], subject: 'general' }),
  module('fish', { parent: 'base', operation: 'detect', inputs: ['image'], subject: 'water' }),
  module('crab', { parent: 'base', operation: 'detect', inputs: ['image'], subject: 'water' }),
  module('ship', { operation: 'classify', inputs: ['audio'], subject: 'water' }),
  module('gone', { parent: 'base', stage: 'withdrawn' }),
]);

describe('kinship', () => {
  test('siblings share a parent, and withdrawn ones are left out', () => {
    expect(kinship.siblingsOf('fish')).toEqual(['crab']);
  });

  test('the nearest come first, each with its reasons', () => {
    expect(kinship.relatedOf('fish')).toEqual([
      { moduleId: 'crab', reasons: ['same origin', 'same task and input', 'same subject'] },
      { moduleId: 'ship', reasons: ['same subject'] },
    ]);
  });

  test('a parent stands under descent, not among the related', () => {
    expect(kinship.relatedOf('fish').map(({ moduleId }) => moduleId)).not.toContain('base');
  });

  test('a general subject relates nothing', () => {
    expect(kinship.relatedOf('base').every(({ reasons }) => !reasons.includes('same subject'))).toBe(true);
  });

  test('an unknown module has no kin', () => {
    expect(kinship.relatedOf('nobody')).toEqual([]);
  });
});
