import { expect, test } from 'vitest';
import { NOT_STATED } from '../model/fact.ts';
import type { InputKind, OutputKind } from '../model/vocabulary.ts';
import { bayLevel, countBay } from './patch-bay.ts';

const derived = <T>(value: T) => ({ how: 'derived', value, source: { of: 'a/b' } }) as const;
const module = (inputs: InputKind[], outputs: OutputKind[]) => ({
  facts: { inputKinds: derived(inputs), outputKinds: derived(outputs) },
});

test('a module counts once for each pair of what goes in and what comes out', () => {
  const count = countBay([module(['image', 'video'], ['boxes']), module(['image'], ['boxes', 'mask'])]);
  expect(count('image', 'boxes')).toBe(2);
  expect(count('video', 'boxes')).toBe(1);
  expect(count('image', 'mask')).toBe(1);
  expect(count('audio', 'labels')).toBe(0);
});

test('what nobody stated has a row and a column of its own', () => {
  const unknown = { facts: { inputKinds: NOT_STATED, outputKinds: derived(['mask'] as const) } };
  expect(countBay([unknown])('any', 'mask')).toBe(1);
});

test('a larger count stands on darker ground', () => {
  expect([1, 3, 10].map(bayLevel)).toEqual([1, 2, 3]);
});
