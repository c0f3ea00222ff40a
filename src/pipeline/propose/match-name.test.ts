import { expect, test } from 'vitest';
import { matchesName } from './match-name.ts';

test('a star stands for any characters, a question mark for one', () => {
  expect(matchesName('ai4os-yolo-torch', ['*-torch'])).toBe(true);
  expect(matchesName('ai4os-yolo-tf', ['*-torch', '*-t?'])).toBe(true);
  expect(matchesName('ai4os-yolo', ['yolo'])).toBe(false);
});

test('every other character stands for itself', () => {
  expect(matchesName('a.b', ['a.b'])).toBe(true);
  expect(matchesName('axb', ['a.b'])).toBe(false);
  expect(matchesName('(a)', ['(a)'])).toBe(true);
});

test('no pattern matches all', () => {
  expect(matchesName('anything', [])).toBe(true);
});
