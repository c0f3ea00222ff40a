import { expect, test } from 'vitest';
import type { Finding, Severity } from '../model/finding.ts';
import type { ProbeStats } from '../model/lock.ts';
import type { HarvestState } from '../model/module.ts';
import { attentionGroups, type Watched } from './attention.ts';

const watched = (id: string, more: Partial<Watched> = {}): Watched => ({
  id,
  lifecycle: { stage: 'active' },
  harvest: { status: 'ok' },
  stats: {},
  findings: [],
  ...more,
});
const harvested = (id: string, status: HarvestState['status'], since?: string): Watched =>
  watched(id, { harvest: { status, ...(since && { since }) } });
const found = (id: string, ...severities: Severity[]): Watched =>
  watched(id, {
    findings: severities.map((severity): Finding => ({ rule: 'x', severity, at: { file: 'x' }, params: {} })),
  });
const probed = (id: string, outcome: ProbeStats['outcome'], date = '2026-11-01'): Watched =>
  watched(id, { endpoint: 'https://x.example', stats: { probe: { outcome, date } } });
const kindsOf = (modules: readonly Watched[]) =>
  attentionGroups(modules).map(({ kind, modules: members }) => [kind, ...members.map(({ id }) => id)]);

test('groups modules by what is the matter, the gravest first, and leaves the others out', () => {
  expect(
    kindsOf([
      harvested('fine', 'ok'),
      harvested('renamed', 'moved'),
      harvested('new', 'never-harvested'),
      harvested('shelved', 'archived'),
      found('warned', 'info', 'warning'),
      probed('broken', 'fails'),
      harvested('late', 'stale'),
      found('wrong', 'warning', 'error'),
      harvested('unreadable', 'invalid'),
      harvested('lost', 'gone'),
      harvested('taken', 'hijacked'),
    ]),
  ).toEqual([
    ['hijacked', 'taken'],
    ['gone', 'lost'],
    ['invalid', 'unreadable'],
    ['errors', 'wrong'],
    ['endpoint', 'broken'],
    ['stale', 'late'],
    ['warnings', 'warned'],
    ['archived', 'shelved'],
  ]);
});

test('a module stands under its gravest matter alone', () => {
  const both = { ...found('both', 'error'), harvest: { status: 'gone' } as const };
  expect(kindsOf([both])).toEqual([['gone', 'both']]);
});

test('what an endpoint answers at rest, or in a frame, needs nobody', () => {
  expect(kindsOf([probed('a', 'answers'), probed('b', 'asleep'), probed('c', 'answers-without-cors')])).toEqual([]);
  expect(kindsOf([probed('a', 'unreachable'), probed('b', 'not-deepaas')])).toEqual([['endpoint', 'a', 'b']]);
});

test('what a person has decided of is not asked again', () => {
  const archived = harvested('old', 'archived');
  expect(kindsOf([{ ...archived, lifecycle: { stage: 'deprecated' } }])).toEqual([]);
  expect(kindsOf([{ ...probed('x', 'fails'), lifecycle: { stage: 'withdrawn' } }])).toEqual([]);
  expect(kindsOf([{ ...harvested('x', 'gone'), lifecycle: { stage: 'withdrawn' } }])).toEqual([]);
  expect(kindsOf([{ ...harvested('x', 'hijacked'), lifecycle: { stage: 'withdrawn' } }])).toEqual([['hijacked', 'x']]);
});

test('what is newest comes first, then what has no date, by id', () => {
  const modules = [
    harvested('b', 'gone'),
    harvested('a', 'gone'),
    harvested('old', 'gone', '2026-01-01'),
    harvested('new', 'gone', '2026-05-01'),
  ];
  expect(kindsOf(modules)).toEqual([['gone', 'new', 'old', 'a', 'b']]);
});
