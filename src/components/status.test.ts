import { describe, expect, test } from 'vitest';
import { NOT_STATED } from '../model/fact.ts';
import type { ProbeStats } from '../model/lock.ts';
import type { Module, ModuleFacts } from '../model/module.ts';
import { statusOf } from './status.ts';

const curated = <T>(value: T) => ({ how: 'curated', value, source: { of: 'a/b' } }) as const;

const module = (change: Partial<Module> = {}, facts: Partial<ModuleFacts> = {}) => ({
  facts: { kind: curated('service'), dockerImage: curated('a/b'), ...facts } as ModuleFacts,
  lifecycle: { stage: 'active' } as const,
  stats: {},
  demonstration: false,
  ...change,
});

const probed = (probe: Partial<ProbeStats>) =>
  statusOf(
    module({
      endpoint: 'https://x.example.org',
      stats: { probe: { date: '2026-11-23', outcome: 'answers', ...probe } },
    }),
  );

describe('the status sentence', () => {
  test('says that no endpoint is stated and how to run it all the same', () => {
    expect(statusOf(module())).toEqual({ lamp: 'none', state: 'No endpoint stated.', evidence: 'Run it with Docker.' });
    expect(statusOf(module({}, { dockerImage: NOT_STATED })).evidence).toBe('Run it from its repository.');
  });

  test('does not promise a service where there is a tool', () => {
    expect(statusOf(module({}, { kind: curated('tool') })).state).toBe('Not a service.');
  });

  test('claims nothing of an endpoint that nobody has asked', () => {
    expect(statusOf(module({ endpoint: 'https://x.example.org' })).state).toBe('Not checked yet.');
  });

  test('says what the probe saw, when, and how long it took', () => {
    expect(probed({ tookMs: 1810 })).toEqual({
      lamp: 'ok',
      state: 'Answers.',
      evidence: 'Checked 23 Nov 2026; 1.8 s.',
    });
    expect(probed({ outcome: 'fails', status: 503 }).state).toBe('Fails with 503.');
    expect(probed({ outcome: 'unreachable' }).state).toBe('Unknown since 23 Nov 2026.');
  });

  test('puts a withdrawal before everything else, with its reason', () => {
    const lifecycle = { stage: 'withdrawn', reason: 'data-problem', since: '2026-05-03' } as const;
    expect(statusOf(module({ lifecycle, endpoint: 'https://x.example.org' }))).toEqual({
      lamp: 'warn',
      state: 'Withdrawn on 3 May 2026.',
      evidence: 'Data problem.',
    });
  });
});
