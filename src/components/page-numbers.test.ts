import { expect, test } from 'vitest';
import { pageNumbers } from './page-numbers.ts';

test.each([
  [1, 3, [1, 2, 3]],
  [1, 1, [1]],
  [1, 9, [1, 2, undefined, 9]],
  [5, 9, [1, undefined, 4, 5, 6, undefined, 9]],
  [4, 9, [1, 2, 3, 4, 5, undefined, 9]],
  [9, 9, [1, undefined, 8, 9]],
])('from page %i of %i lead %j', (number, pages, numbers) => {
  expect(pageNumbers(number, pages)).toEqual(numbers);
});
