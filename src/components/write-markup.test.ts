import { expect, test } from 'vitest';
import { h } from '../deepaas/markup.ts';
import { writeMarkup } from './write-markup.ts';

test('escapes every text and every attribute', () => {
  expect(writeMarkup(h('p', { title: '"><script>' }, '<b>&'))).toBe(
    '<p title="&quot;&gt;&lt;script&gt;">&lt;b&gt;&amp;</p>',
  );
});

test('writes attributes that are only there, and leaves out those that are not', () => {
  expect(writeMarkup(h('button', { hidden: true, disabled: false, name: undefined, value: 0, alt: '' }))).toBe(
    '<button hidden value="0" alt></button>',
  );
});

test('ends no element that holds nothing', () => {
  expect(writeMarkup(h('label', {}, h('input', { type: 'file' }), 'Image'))).toBe(
    '<label><input type="file">Image</label>',
  );
});
