import { expect, test } from 'vitest';
import { choiceFromAddress, choiceToAddress, parseChoice, toggleChoice } from './choice.ts';

test('a module is added and taken out by the same press', () => {
  expect(toggleChoice(['a'], 'b')).toEqual(['a', 'b']);
  expect(toggleChoice(['a', 'b'], 'a')).toEqual(['b']);
});

test('a fifth module is not taken', () => {
  expect(toggleChoice(['a', 'b', 'c', 'd'], 'e')).toEqual(['a', 'b', 'c', 'd']);
  expect(parseChoice('a b c d e')).toEqual(['a', 'b', 'c', 'd']);
});

test('a choice survives its address', () => {
  expect(choiceFromAddress(choiceToAddress(['a', 'b-c']))).toEqual(['a', 'b-c']);
  expect(choiceToAddress([])).toBe('');
});

test('damage in storage is no choice', () => {
  expect(parseChoice('  a a ')).toEqual(['a']);
  expect(parseChoice(null)).toEqual([]);
});
