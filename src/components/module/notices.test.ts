import { describe, expect, test } from 'vitest';
import { NOT_STATED } from '../../model/fact.ts';
import type { Advisory, Module } from '../../model/module.ts';
import { noticesOf } from './notices.ts';

const module = (change: Partial<Module> = {}): Module =>
  ({
    advisories: [],
    lifecycle: { stage: 'active' },
    harvest: { status: 'ok' },
    demonstration: false,
    facts: { description: NOT_STATED },
    ...change,
  }) as unknown as Module;

const advisory = (id: string, severity: Advisory['severity']): Advisory => ({
  id,
  kind: 'accuracy',
  severity,
  affected: 'all versions',
  text: 'Counts fish twice.',
  date: '2026-03-01',
});

describe('notices', () => {
  test('say nothing where there is nothing to say', () => {
    expect(noticesOf(module())).toEqual([]);
  });

  test('put the gravest advisory first, before the lifecycle', () => {
    const titles = noticesOf(
      module({
        advisories: [advisory('A-1', 'low'), advisory('A-2', 'critical')],
        lifecycle: { stage: 'superseded', successor: 'fish-2' },
      }),
    ).map(({ title }) => title);
    expect(titles).toEqual(['Advisory A-2: accuracy, critical.', 'Advisory A-1: accuracy, low.', 'Superseded.']);
  });

  test('lead to the successor', () => {
    const [notice] = noticesOf(module({ lifecycle: { stage: 'superseded', successor: 'fish-2' } }));
    expect(notice?.successor).toBe('fish-2');
  });

  test('say since when a repository is gone, and that the last data stay', () => {
    const [notice] = noticesOf(module({ harvest: { status: 'gone', since: '2026-11-02' } }));
    expect(notice?.title).toBe('Gone since 2 Nov 2026.');
    expect(notice?.text).toContain('The last good data stay');
  });

  test('say whose words a page shows that was never harvested', () => {
    const [notice] = noticesOf(module({ harvest: { status: 'never-harvested' } }));
    expect(notice?.title).toBe('Curated facts.');
  });
});
