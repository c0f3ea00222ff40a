import { describe, expect, test } from 'vitest';
import { DRAFT_FIELDS, type Draft, type Prefilled } from '../../model/draft.ts';
import { NOT_STATED } from '../../model/fact.ts';
import type { Repository } from '../../model/module.ts';
import { changesOf, next, type SubmitEvent, type SubmitState } from './state.ts';

const repository: Repository = { url: 'https://github.com/a/b', host: 'github.com', owner: 'a', name: 'b' };
const asked: SubmitEvent = { name: 'asked', address: 'a/b', repository };
const draft = Object.fromEntries(DRAFT_FIELDS.map((field) => [field, ''])) as Draft;
const prefilled = Object.fromEntries(DRAFT_FIELDS.map((field) => [field, NOT_STATED])) as unknown as Prefilled;
const read: Extract<SubmitEvent, { name: 'read' }> = {
  name: 'read',
  repository,
  reading: { repository, commit: 'c', date: '2026-03-01', files: {}, unread: [] },
  calls: 5,
  tookMs: 900,
  id: 'b',
  prefilled,
  draft,
  changes: {},
};

const stateAfter = (...events: SubmitEvent[]): SubmitState => events.reduce(next, { name: 'idle' });

describe('the state of a submission', () => {
  test('goes from a question to what was read, and takes changes', () => {
    expect(stateAfter(asked)).toEqual({ name: 'reading', repository });
    const changed = stateAfter(asked, read, { name: 'changed', field: 'title', value: 'Reefs' });
    expect(changed).toMatchObject({ name: 'read', draft: { title: 'Reefs' } });
    expect(next(changed, { name: 'changed', field: 'id', value: 'reefs' })).toMatchObject({ id: 'reefs' });
  });

  test('puts back what was changed on an earlier visit, and starts afresh when asked', () => {
    const restored = stateAfter(asked, { ...read, changes: { title: 'Reefs', summary: '' } });
    expect(restored).toMatchObject({ draft: { title: 'Reefs' }, restored: ['title'] });
    expect(next(restored, { name: 'afresh', draft })).toMatchObject({ draft: { title: '' }, restored: [] });
  });

  test('keeps to a plain form where the repository could not be read', () => {
    const unread = stateAfter(asked, { name: 'unread', repository, refusal: { why: 'empty' }, id: 'b' });
    expect(unread).toMatchObject({ name: 'unread', endpoint: '' });
    expect(next(unread, { name: 'changed', field: 'endpoint', value: 'https://x' })).toMatchObject({
      endpoint: 'https://x',
    });
    expect(next(unread, { name: 'changed', field: 'title', value: 'x' })).toBe(unread);
  });

  test('is not changed by an answer that comes late', () => {
    const other: SubmitEvent = {
      name: 'asked',
      address: 'a/c',
      repository: { ...repository, url: 'https://github.com/a/c' },
    };
    expect(stateAfter(asked, other, read)).toMatchObject({ name: 'reading' });
    expect(stateAfter(read)).toEqual({ name: 'idle' });
  });

  test('says what is no address', () => {
    expect(stateAfter({ name: 'asked', address: 'x', repository: undefined })).toEqual({
      name: 'not-an-address',
      address: 'x',
    });
  });
});

test('only what differs from what was read is kept', () => {
  expect(changesOf({ ...draft, title: 'Reefs' }, draft)).toEqual({ title: 'Reefs' });
});
