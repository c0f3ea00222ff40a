import { expect, test } from 'vitest';
import { fieldWords } from './field-words.ts';

test('a number says its default and its range', () => {
  expect(fieldWords({ control: { kind: 'number', whole: false, least: 0, most: 1, initial: 0.25 } })).toEqual({
    type: 'number',
    initial: '0.25',
    allowed: '0 to 1',
  });
  expect(fieldWords({ control: { kind: 'number', whole: true, least: 1 } })).toEqual({
    type: 'whole number',
    allowed: '1 or more',
  });
});

test('a default of zero and of no are said', () => {
  expect(fieldWords({ control: { kind: 'number', whole: true, initial: 0 } }).initial).toBe('0');
  expect(fieldWords({ control: { kind: 'flag', initial: false } }).initial).toBe('no');
});

test('a choice lists what can be chosen', () => {
  const options = [
    { value: 'a', label: 'first' },
    { value: 'b', label: 'second' },
  ];
  expect(fieldWords({ control: { kind: 'choice', options } })).toEqual({ type: 'choice', allowed: 'first, second' });
});
