import { expect, test } from 'vitest';
import { parseExcerpt } from './documentation.ts';

test('an excerpt becomes text with marks, and no markup', () => {
  expect(parseExcerpt('a &lt;b&gt; <mark>U-Net</mark> &amp; <mark>more</mark>')).toEqual([
    { text: 'a <b> ', marked: false },
    { text: 'U-Net', marked: true },
    { text: ' & ', marked: false },
    { text: 'more', marked: true },
  ]);
});

test('other markup stays letters', () => {
  expect(parseExcerpt('<img src=x onerror=alert(1)>')).toEqual([
    { text: '<img src=x onerror=alert(1)>', marked: false },
  ]);
});
