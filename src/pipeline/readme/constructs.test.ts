import { describe, expect, test } from 'vitest';
import { renderReadme } from './render-readme.ts';

const BASE = {
  repositoryUrl: 'https://github.com/owner/name',
  commit: '0123456789abcdef0123456789abcdef01234567',
  path: 'README.md',
  idPrefix: 'user-content-',
  topLevel: 3,
  images: {
    'https://github.com/owner/name/raw/0123456789abcdef0123456789abcdef01234567/map.png': {
      src: '/modules/x/images/map.webp',
      width: 640,
      height: 480,
    },
  },
};

/** Every construct of CommonMark, in the order of its specification. */
const COMMONMARK: Readonly<Record<string, string>> = {
  'thematic breaks': '***\n---\n_ _ _',
  'headings with number signs': '# One\n## Two ##\n####### no heading\n#no heading',
  'headings with a line below': 'One\n===\n\nTwo *words*\n---',
  'indented code': '    a <b>\n\n      c',
  'fenced code': '```\n<a>\n  b\n```\n\n~~~ text\nc\n~~~',
  'a fence that is never closed': '```\ncode\n\nto the end',
  'blocks of HTML': '<div>\n*not emphasis*\n</div>\n\n<div>\n\n*emphasis*\n\n</div>',
  'link definitions': '[a]: https://example.org "Title"\n\n[a] [b][a] [A][] [c]',
  'paragraphs and breaks': 'a\nb  \nc\\\nd\n\ne',
  'quotations, lazily continued': '> a\nb\n>\n> > c\n\nd',
  'tight lists': '- a\n- b\n  - c\n\n+ d',
  'loose lists': '- a\n\n- b\n\n  c',
  'numbered lists': '3. a\n4. b\n\n1) c',
  'lists with code': '1. a\n\n       code\n\n   > quote',
  'code spans': '`a` `` b`c `` ` `` ` `<b>` `\\*`',
  emphasis: '*a* _b_ **c** __d__ ***e*** a_b_c a*b*c **a*b*c**',
  links: '[a](b "t") [c](<d e>) [f](g(h)) [i]() [*j*](k#l)',
  images: '![A *map*](map.png "Title") ![gone](other.png) [![A map](map.png)](https://example.org)',
  autolinks: '<https://example.org/?a=1&b=2> <a@example.org>',
  'HTML within a line': 'H<sub>2</sub>O <kbd>Ctrl</kbd> <b>bold</b> <!-- gone --> <br/> <unknown>kept words</unknown>',
  'entities and escapes': '&copy; &amp;lt; &#35; &nbsp;| \\*no\\* \\<b> 5 < 6 & 7',
};

/** What GitHub adds to it. */
const GITHUB: Readonly<Record<string, string>> = {
  tables: '| a | b | c |\n|:--|:-:|--:|\n| `x\\|y` | **z** | |\n| only one |',
  'task lists': '- [ ] to do\n- [x] done\n  - [X] below',
  strikethrough: '~~a~~ ~b~ ~~~c~~~',
  'addresses in text': 'https://example.org/a_b. www.example.org, a@example.org (https://example.org/b)',
  footnotes: 'a[^1] b[^note] c[^1] d[^none]\n\n[^1]: One.\n[^note]: Two\n\n    paragraphs.',
  alerts:
    '> [!NOTE]\n> a\n\n> [!tip]\n> b\n\n> [!IMPORTANT]\n>\n> - c\n\n> [!WARNING]\n> d\n\n> [!CAUTION]\n> e\n\n> [!OTHER]\n> f',
  'emoji shortcodes': ':rocket: :+1: :no_such_emoji: `:rocket:` 12:30:45',
  'formulas in a line': 'Euler: $e^{i\\pi} + 1 = 0$, $`a_b`$; it costs $5 to $6, or \\$7.',
  'formulas of their own': '$$\n\\sum_{i=1}^n x_i\n$$\n\n```math\n\\sqrt{2}\n```',
  'formulas that are none': '$\\frac{1$ and $\\href{https://example.org}{x}$',
  'coloured code':
    '```python\ndef f(x: int) -> str:\n    return f"{x}"  # a comment\n```\n\n```no-such-language\na\n```',
  'diagrams as code': '```mermaid\ngraph LR\n  A --> B\n```',
  details: '<details>\n<summary>More</summary>\n\n- a\n\n</details>',
  'alignment in HTML': '<p align="center">\n  <img src="map.png" width="50%" alt="A map">\n  <b>Caption</b>\n</p>',
  'pictures for two themes':
    '<picture><source media="(prefers-color-scheme: dark)" srcset="dark.png"><img src="map.png" alt="A map"></picture>',
  'video and frames': '<video src="https://example.org/a.mp4"></video> <iframe src="https://example.org/b"></iframe>',
  'anchors of one’s own': '<a name="here"></a>\n\n## Here\n\n[to here](#here) [to nowhere](#there)',
  'headings of equal words': '# Use\n## Use\n### Use it: *now*! 🚀\n# 使い方',
  'HTML that GitHub disallows': '<title>a</title><style>b</style><script>c</script><textarea>d</textarea><xmp>e</xmp>',
  badges:
    '[![Build](https://ci.example.org/badge.svg)](https://ci.example.org) [![DOI](https://zenodo.org/badge/1.svg)](https://doi.org/10.5281/zenodo.1)',
  'fields before the text': '---\ntitle: Birds\ntags: [a, b]\n---\n\n# Birds',
};

const render = (markdown: string): string => renderReadme(markdown, BASE, 128 * 1024).html;

describe('CommonMark', () => {
  test.each(Object.entries(COMMONMARK))('%s', (_, markdown) => {
    expect(render(markdown)).toMatchSnapshot();
  });
});

describe('what GitHub adds', () => {
  test.each(Object.entries(GITHUB))('%s', (_, markdown) => {
    expect(render(markdown)).toMatchSnapshot();
  });
});

test('characters that turn the reading direction are left out', () => {
  expect(render('`a\u202eb\u2066c\u2069`')).toBe('<p><code>abc</code></p>');
});
