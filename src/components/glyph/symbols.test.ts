import { expect, test } from 'vitest';
import { symbolMarkup, symbolsIn } from './symbols.ts';

test('finds every drawing that markup uses, once', () => {
  const markup = '<use href="#p-image"/><use class="x" href="#o-detect" x="1"/><use href="#p-image"/><a href="#main">';
  expect(symbolsIn(markup)).toEqual(['p-image', 'o-detect']);
});

test('leaves out what has no drawing', () => {
  expect(symbolsIn('<use href="#unheard-of"/>')).toEqual([]);
});

test('draws a symbol in its own field', () => {
  expect(symbolMarkup('e-declared')).toBe(
    '<symbol id="e-declared" viewBox="0 0 16 16"><rect x="2.5" y="2.5" width="11" height="11"/></symbol>',
  );
});

test('names the fault where a drawing is missing', () => {
  expect(() => symbolMarkup('p-nothing')).toThrow('There is no drawing "p-nothing". Expected one of: p-image');
});
