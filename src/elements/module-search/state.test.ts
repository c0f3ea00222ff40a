import { expect, test } from 'vitest';
import { formatState, isAsking, NOTHING_ASKED, nextState, parseState, sortOf } from './state.ts';

test('a state survives its address', () => {
  const state = {
    query: 'rip currents & more',
    selection: { in: ['image', 'not-stated'], license: ['agpl-3.0-only'] },
    sort: 'name',
    reversed: true,
  } as const;
  expect(formatState(state)).toContain('sort=-name');
  expect(parseState(formatState(state))).toEqual(state);
});

test('nothing asked has a bare address', () => {
  expect(formatState(NOTHING_ASKED)).toBe('');
  expect(formatState(parseState('?q=&unheard=of&sort=sideways'))).toBe('');
  expect(formatState(parseState('?sort=-relevance'))).toBe('?sort=relevance');
});

test('a state has one address, whatever the order in which it was picked', () => {
  expect(formatState(parseState('?out=boxes&in=image&q=fish'))).toBe('?q=fish&in=image&out=boxes');
});

test('an unknown port, as the glyph calls it, is what is not stated', () => {
  expect(parseState('?in=any').selection).toEqual({ in: ['not-stated'] });
});

test('relevance sorts where something is typed, else the newest change', () => {
  expect(sortOf(NOTHING_ASKED)).toBe('changed');
  expect(sortOf({ ...NOTHING_ASKED, query: 'fish' })).toBe('relevance');
  expect(sortOf({ ...NOTHING_ASKED, query: 'fish', sort: 'name' })).toBe('name');
});

test('clearing leaves nothing asked', () => {
  const asked = nextState(parseState('?in=image&q=fish&sort=name'), { kind: 'cleared' });
  expect(asked).toEqual(NOTHING_ASKED);
  expect(isAsking(asked)).toBe(false);
});

test('dropping a facet leaves the others', () => {
  const state = nextState(parseState('?in=image&in=video&out=boxes'), { kind: 'dropped', id: 'in' });
  expect(formatState(state)).toBe('?out=boxes');
});
