import { describe, expect, test } from 'vitest';
import type { ReadmeBase } from '../../model/readme.ts';
import { renderReadme } from './render-readme.ts';

const LIMIT_BYTES = 128 * 1024;

const BASE: ReadmeBase = {
  repositoryUrl: 'https://github.com/owner/name',
  commit: '0123456789abcdef0123456789abcdef01234567',
  path: 'README.md',
  idPrefix: 'user-content-',
  topLevel: 3,
  images: {},
};

const render = (markdown: string, base: Partial<ReadmeBase> = {}) =>
  renderReadme(markdown, { ...BASE, ...base }, LIMIT_BYTES);
const html = (markdown: string, base: Partial<ReadmeBase> = {}): string => render(markdown, base).html;

describe('links', () => {
  const hrefOf = (markdown: string, base: Partial<ReadmeBase> = {}): string | undefined =>
    /href="([^"]*)"/.exec(html(markdown, base))?.[1];
  const BLOB = `https://github.com/owner/name/blob/${BASE.commit}`;

  test.each([
    ['a file beside the README', '[x](docs/a.md)', `${BLOB}/docs/a.md`],
    ['the repository’s root', '[x](/LICENSE)', `${BLOB}/LICENSE`],
    ['a page of the repository', '[x](../../issues)', 'https://github.com/owner/name/issues'],
    ['another host', '[x](https://example.org/a?b=c)', 'https://example.org/a?b=c'],
    ['another host, without the user', '[x](https://github.com@example.org/)', 'https://example.org/'],
    ['another host, by its name alone', '<a href="//example.org/a">x</a>', 'https://example.org/a'],
    ['an address for mail', '<a@example.org>', 'mailto:a@example.org'],
    ['out of the repository: nowhere', '[x](../../../../other/name)', undefined],
    ['a backslash: nowhere', '<a href="https:\\\\example.org">x</a>', undefined],
    ['a script: nowhere', '[x](javascript:alert(1))', undefined],
    ['data: nowhere', '[x](data:text/html,x)', undefined],
    ['a fragment that is not there', '[x](#nothing)', `${BLOB}/README.md#nothing`],
  ])('to %s', (_where, markdown, address) => {
    expect(hrefOf(markdown)).toBe(address);
  });

  test('start in the folder of the file', () => {
    expect(hrefOf('[x](a.md)', { path: 'docs/README.md' })).toBe(`${BLOB}/docs/a.md`);
  });

  test('lead to a heading by the name that GitHub gives it', () => {
    expect(hrefOf('[x](#how-to-run)\n\n# How to run')).toBe('#user-content-how-to-run');
  });

  test('that lead nowhere leave their words', () => {
    expect(html('[the words](javascript:alert(1))')).toBe('<p>the words</p>');
  });
});

describe('headings', () => {
  test('begin at the level that the page gives them, and skip none', () => {
    const { headings } = render('# A\n\n### B\n\n# A\n\n###### C');
    expect(headings).toEqual([
      { level: 3, id: 'user-content-a', text: 'A' },
      { level: 4, id: 'user-content-b', text: 'B' },
      { level: 3, id: 'user-content-a-1', text: 'A' },
      { level: 4, id: 'user-content-c', text: 'C' },
    ]);
  });

  test('give way to an id that the author wrote', () => {
    expect(html('<a name="use"></a>\n\n# Use\n\n<p id="use">twice</p>')).toContain('<h3 id="user-content-use-1">');
  });
});

describe('images', () => {
  const kept = { src: '/modules/x/images/1.webp', width: 800, height: 400 };
  const address = `https://github.com/owner/name/raw/${BASE.commit}/docs/a.png`;
  const images = { [address]: kept };

  test('that are kept with us are shown from there, with their size', () => {
    expect(html('![A map](docs/a.png)', { images })).toBe(
      '<p><img src="/modules/x/images/1.webp" alt="A map" width="800" height="400" loading="lazy" decoding="async"></p>',
    );
  });

  test('keep the width that the author asked for', () => {
    expect(html('<img src="docs/a.png" width="200">', { images })).toContain('width="200" height="100"');
    expect(html('<img src="docs/a.png" width="50%">', { images })).toContain('width="50%"');
  });

  test('that are not kept become links with their words', () => {
    expect(html('![A map](docs/a.png)')).toContain(`<a href="${address}"`);
    expect(html('![A map](docs/a.png)')).toContain('[image: A map]');
    expect(html('[![A map](docs/a.png)](https://example.org/)')).toBe(
      '<p><a href="https://example.org/" rel="nofollow noopener noreferrer ugc">[image: A map]</a></p>',
    );
  });

  test('that are badges go, but for the words of those that last', () => {
    expect(html('[![Build](https://img.shields.io/x.svg)](https://ci.example.org/)')).toBe('');
    expect(html('[![DOI](https://zenodo.org/badge/1.svg)](https://doi.org/10.1/1)')).toContain('>DOI</a>');
  });
});

test('code is coloured by our classes alone, also where one language stands in another', () => {
  const classes = html('```html\n<script>let a = "b"</script>\n```').match(/class="[^"]*"/g) ?? [];
  expect(
    classes.flatMap((name) => name.slice(7, -1).split(' ')).filter((name) => !/^(code|language)-/.test(name)),
  ).toEqual([]);
});

describe('text that is no Markdown', () => {
  test('is shown letter by letter', () => {
    const rst = render('Title\n=====\n<script>alert(1)</script>', { path: 'README.rst' });
    expect(rst.state).toBe('escaped');
    expect(rst.html).toContain('&lt;script&gt;');
  });
});

test('text beyond the limit is left out and said to be', () => {
  const long = renderReadme(`${'word\n'.repeat(10)}end`, BASE, 30);
  expect(long.state).toBe('cut');
  expect(long.html).not.toContain('end');
});
