import { expect, test } from 'vitest';
import { codeSpan, escapeMarkdown } from './markdown.ts';

test.each([
  ['**bold** _it_', '&#42;&#42;bold&#42;&#42; &#95;it&#95;'],
  ['<img src=x onerror=y>', '&#60;img src=x onerror=y&#62;'],
  ['[click](javascript:x)', '&#91;click&#93;&#40;javascript&#58;x&#41;'],
  ['a | b', 'a &#124; b'],
  ['two\nlines\u202e', 'two lines '],
])('%s is shown as it was typed', (text, shown) => {
  expect(escapeMarkdown(text)).toBe(shown);
});

test('nobody is mentioned, nothing is linked, no issue is named', () => {
  const shown = escapeMarkdown('thanks @octocat, see https://evil.example/x, www.evil.example, #12 and GH-12');
  expect(shown).not.toMatch(/@\w|https?(:|&#58;)|www\.|#\d{1,2}\b(?!;)|GH(-|&#45;)\d/);
});

test('a long text is cut', () => {
  expect(escapeMarkdown('x'.repeat(1_000)).length).toBeLessThan(310);
});

test('code cannot end its own span, nor a cell of a table', () => {
  expect(codeSpan('a `` b | c')).toBe('``` a `` b ¦ c ```');
});
