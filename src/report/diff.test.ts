import { expect, test } from 'vitest';
import { formatDiff } from './diff.ts';

const text = (...lines: string[]) => `${lines.join('\n')}\n`;

test('a diff shows changed lines with two lines around them', () => {
  const before = text('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i');
  const after = text('a', 'b', 'C', 'd', 'e', 'f', 'g', 'h');
  expect(formatDiff('x.yml', before, after)).toMatchInlineSnapshot(`
    "--- x.yml
    +++ x.yml
    @@ -1 +1 @@
     a
     b
    -c
    +C
     d
     e
    @@ -7 +7 @@
     g
     h
    -i
    "
  `);
});

test('a diff of equal texts is empty', () => {
  expect(formatDiff('x.yml', 'a\n', 'a\n')).toBe('');
});
