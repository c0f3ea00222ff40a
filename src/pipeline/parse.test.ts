import { describe, expect, test } from 'vitest';
import { parseSource } from './parse.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const parse = (text: string, path = 'x.yml') => parseSource({ path, bytes: bytesOf(text) });
const faults = (text: string, path?: string) =>
  parse(text, path).findings.map(({ rule, at }) => `${at.line}:${at.column} ${rule}`);

describe('reading YAML', () => {
  test('keeps dates, yes and no as text, as YAML 1.2 has it', () => {
    expect(parse('a: 2024-09-03\nb: no\nc: 0123\nd: ~').source?.value).toEqual({
      a: '2024-09-03',
      b: 'no',
      c: 123,
      d: null,
    });
  });

  test('finds the place of a value, of its key, and of the parent where it is absent', () => {
    const source = parse('title: x\nlinks:\n  docker_image: "a/b"\ntags:\n  - one\n  - |\n    two\n').source;
    expect(source?.locate('/links/docker_image')).toMatchObject({ line: 3, column: 17, endColumn: 22 });
    expect(source?.locate('/links/docker_image', 'key')).toMatchObject({ line: 3, column: 3, endColumn: 15 });
    expect(source?.locate('/tags/1')).toMatchObject({ line: 6, column: 5, endLine: 7 });
    expect(source?.locate('/links/nothing/here')).toMatchObject({ line: 2, column: 1 });
  });

  test('finds the place of a value that was left empty', () => {
    const source = parse('links:\n  training:\ntags:\n  - one # not two\n  -\n  - three\n').source;
    expect(source?.locate('/links/training')).toMatchObject({ line: 2, column: 12 });
    expect(source?.locate('/tags/1')).toMatchObject({ line: 5, column: 4 });
    expect(source?.locate('/tags/2')).toMatchObject({ line: 6, column: 5 });
  });

  test('counts the last of a repeated key and says so', () => {
    const { source, wellFormed, findings } = parse('a: 1\nb: 2\na: 3\n');
    expect(source?.value).toEqual({ a: 3, b: 2 });
    expect(wellFormed).toBe(true);
    expect(findings).toMatchObject([{ rule: 'duplicate-key', severity: 'warning', at: { line: 3, column: 1 } }]);
  });

  test('names a colon in unquoted text, each once a value, and reads on behind it', () => {
    expect(faults('summary: Counts litter: from drones: fast\ntitle: a: b\n')).toEqual([
      '1:23 yaml-colon',
      '2:9 yaml-colon',
    ]);
  });

  test('mends a colon by quotes, or by a block where the text has several lines', () => {
    expect(mended("summary: It's fast: very\n")).toBe("summary: 'It''s fast: very'\n");
    expect(mended('a:\n    one\n    two: three\nb: 1\n')).toBe('a: >-\n    one\n    two: three\nb: 1\n');
  });

  test('takes stray lines below a block as one fault, bold ones by their own name', () => {
    expect(faults('a: |-\n  text\n**Bold**\nmore text\nb: 1\n')).toEqual(['3:1 yaml-bold']);
    expect(faults('a: |-\n   text\n\n  stray\n  [1]: note\nb: 1\nc: |\n  x\nagain\nd: 2\n')).toEqual([
      '4:3 yaml-stray-text',
      '9:1 yaml-stray-text',
    ]);
    expect(faults('a: **b**\n')).toEqual(['1:4 yaml-bold']);
    expect(mended('a: **Bold** start\n')).toBe("a: '**Bold** start'\n");
  });

  test('refuses aliases, tags, a second document and keys that are no text', () => {
    expect(faults('a: &x 1\nb: *x\n')).toEqual(['2:4 yaml-alias']);
    expect(faults('a: !!python/object:os.system x\n')).toEqual(['1:4 yaml-tag']);
    expect(faults('a: 1\n---\nb: 2\n')).toEqual(['2:1 yaml-documents']);
    expect(faults('? [a]\n: 1\n')).toEqual(['1:3 yaml-key']);
  });

  test('reads an explicit text tag', () => {
    expect(parse('a: !!str 2024\n')).toMatchObject({ wellFormed: true, source: { value: { a: '2024' } } });
  });

  test('uses the words of the friendlier parser for any other fault', () => {
    const [finding] = parse('a: "x\nb: 1\n').findings;
    expect(finding).toMatchObject({ rule: 'yaml-syntax', params: { detail: expect.stringMatching(/quote/) } });
  });
});

describe('reading JSON', () => {
  test('goes on behind commas too many or too few and line breaks in a text', () => {
    expect(faults('{"a": [1,],\n "b": 2\n "c": "x\ny"}', 'x.json')).toEqual([
      '1:9 json-trailing-comma',
      '3:2 json-missing-comma',
      '3:9 json-line-break',
    ]);
  });

  test('mends them', () => {
    const text = '{"a": [1, 2,],\n "b": "tab\there"\n "c": "x\ny",}';
    expect(JSON.parse(mended(text, 'x.json'))).toEqual({ a: [1, 2], b: 'tab\there', c: 'x\ny' });
  });

  test.each(['{"a": 1', '{"a" 1}', '[1, }', '{"a": "x}', '{a: 1}', '{} {}', '"\\q"', 'nul'])('refuses %s', (text) => {
    const { wellFormed, findings } = parse(text, 'x.json');
    expect(wellFormed).toBe(false);
    expect(findings.map(({ rule }) => rule)).toEqual(['json-syntax']);
  });
});

describe('hostile files', () => {
  test.each([
    ['file-too-large', 'a: '.repeat(30_000)],
    ['nesting', '['.repeat(5_000)],
    ['nesting', `${'- '.repeat(5_000)}a`],
    ['file-empty', ' \n\n'],
    ['file-empty', '# only a comment\n'],
    ['control-character', 'a: \u001b[31m'],
    ['reserved-key', '__proto__: {polluted: true}\na: 1\n'],
  ])('are refused: %s', (rule, text) => {
    const { wellFormed, findings } = parse(text);
    expect(wellFormed).toBe(false);
    expect(findings.map((finding) => finding.rule)).toContain(rule);
  });

  test('are refused as JSON, too', () => {
    expect(faults('['.repeat(5_000), 'x.json')).toEqual(['1:33 nesting']);
    expect(faults('{"__proto__": {"polluted": true}}', 'x.json')).toEqual(['1:2 reserved-key']);
    expect(faults(`[${'1 '.repeat(9_000)}]`, 'x.json')).toHaveLength(50);
  });

  test('change no prototype', () => {
    parse('{"__proto__": {"polluted": true}}', 'x.json');
    parse('__proto__: {polluted: true}');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('that are not UTF-8 are told by their first bad character', () => {
    const { findings } = parseSource({ path: 'x.yml', bytes: new Uint8Array([0x61, 0x3a, 0x20, 0xe9, 0x0a]) });
    expect(findings).toMatchObject([{ rule: 'not-utf8', at: { line: 1, column: 4 } }]);
  });

  test('that are alias bombs are refused at the first alias', () => {
    const bomb = [
      'a: &a [x, x]',
      ...'bcdefgh'.split('').map((key, i) => `${key}: &${key} [*${'abcdefg'[i]}, *${'abcdefg'[i]}]`),
    ];
    expect(faults(bomb.join('\n'))[0]).toBe('2:8 yaml-alias');
  });
});

function mended(text: string, path?: string): string {
  const edits = parse(text, path).findings.flatMap(({ repair }) => repair ?? []);
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((mending, { start, end, text: put }) => mending.slice(0, start) + put + mending.slice(end), text);
}
