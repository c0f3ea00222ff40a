import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { escapeHtml, escapeJson, jsonLdScript } from './safe-html.ts';

const SRC = join(import.meta.dirname, '..');

/** Who may say that a string is safe, and why it is. */
const VOUCHERS: Readonly<Record<string, string>> = {
  'model/safe-html.ts': 'it escapes',
  'pipeline/readme/stringify.ts': 'the tree went through the sanitiser',
  'pipeline/readme/escaped-readme.ts': 'the text was escaped',
  'components/Glyph.astro': 'our own drawings, made of numbers and names of ours',
  'components/kept-parts.ts': 'a part that Astro rendered',
  'components/write-markup.ts': 'it escapes every text and attribute of our own tree',
  'layouts/Sheet.astro': 'our own scripts and style',
  'pages/embed/[id].astro': 'our own script and style',
};

const sources = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ts|astro|mdx)$/.test(entry.name) && !/\.test\.ts$/.test(entry.name))
  .map((entry) => relative(SRC, join(entry.parentPath, entry.name)))
  .filter((file) => !file.startsWith('e2e/'))
  .map((file) => ({ file, code: readFileSync(join(SRC, file), 'utf8') }));

const filesWith = (pattern: RegExp): string[] =>
  sources.filter(({ code }) => pattern.test(code)).map(({ file }) => file);

describe('markup', () => {
  test('is inserted by one function only', () => {
    expect(filesWith(/set:html|unescapeHTML|markHTMLString/)).toEqual(['components/insert-html.ts']);
  });

  test('is vouched for only where the reason is known', () => {
    expect(filesWith(/vouchForHtml|as SafeHtml/).toSorted()).toEqual(Object.keys(VOUCHERS).toSorted());
  });

  test('is never made from a string in the browser', () => {
    const makers =
      /\b(innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|parseHTMLUnsafe|srcdoc)\b|document\.write|new Function\b|\beval\(/;
    expect(filesWith(makers)).toEqual([]);
  });
});

describe('escaping', () => {
  test('leaves no character that could begin markup or end an attribute', () => {
    expect(escapeHtml(`<a href="x" title='y'>&`)).toBe('&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;');
  });

  test('lets no value end a script element', () => {
    const value = { title: '</script><script>alert(1)</script><!--', line: '\u2028' };
    expect(escapeJson(value)).not.toMatch(/[<\u2028]/);
    expect(JSON.parse(escapeJson(value))).toEqual(value);
    expect(jsonLdScript(value).match(/<\/?script/g)).toEqual(['<script', '</script']);
  });
});
