import { expect, test } from 'vitest';
import { askedByAddress, choiceToAddress, parseChoice, toggleChoice } from './choice.ts';

test('a module is added and taken out by the same press', () => {
  expect(toggleChoice(['a'], 'b')).toEqual(['a', 'b']);
  expect(toggleChoice(['a', 'b'], 'a')).toEqual(['b']);
});

test('a fifth module is not taken', () => {
  expect(toggleChoice(['a', 'b', 'c', 'd'], 'e')).toEqual(['a', 'b', 'c', 'd']);
  expect(parseChoice('a b c d e')).toEqual(['a', 'b', 'c', 'd']);
});

test('a choice survives its address', () => {
  expect(askedByAddress(choiceToAddress(['a', 'b-c']), ['b-c', 'a'])).toEqual({ known: ['a', 'b-c'], unknown: [] });
  expect(choiceToAddress([])).toBe('');
});

test('damage in storage is no choice', () => {
  expect(parseChoice('  a a ')).toEqual(['a']);
  expect(parseChoice(null)).toEqual([]);
});

test('an address tells what it names and no module has, without counting it', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  expect(askedByAddress('?m=x&m=a&m=y&m=b&m=c&m=d&m=x', ids)).toEqual({
    known: ['a', 'b', 'c', 'd'],
    unknown: ['x', 'y'],
  });
  expect(askedByAddress('?m=a&m=b&m=c&m=d&m=e', ids).known).toEqual(ids);
});

test('an id in an address is found in any case, once', () => {
  expect(askedByAddress('?m=SmartBay&m=smartbay', ['smartbay'])).toEqual({ known: ['smartbay'], unknown: [] });
});
