import { boolYaml11Tag, floatYaml11Tag, intYaml11Tag, nullYaml11Tag } from 'js-yaml';
import { plainReader } from '../source/plain-reader.ts';
import type { ScalarNode } from '../source/tree.ts';
import type { TextRule } from './rule.ts';

const readAs11 = plainReader<unknown>([nullYaml11Tag, boolYaml11Tag, intYaml11Tag, floatYaml11Tag]);

/** PyYAML, which the platform uses, does not follow YAML 1.1 in these: they stay text. */
const TEXT_FOR_PYYAML = /^[yYnN]$/;

export const yaml11: TextRule = {
  id: 'yaml-1-1',
  severity: 'warning',
  docs: {
    title: 'A value that older YAML reads otherwise',
    what: 'An unquoted value that YAML 1.1 and YAML 1.2 read differently: yes, no, on, off, 0123, 1_000, 12:30.',
    why: 'This marketplace reads YAML 1.2, the tools of the AI4OS platform read YAML 1.1: the same file then says two things.',
    mend: 'Put text in quotes; write a number without leading zeros, colons and underscores.',
    wrong: 'tags:\n  - no\n  - 12:30\nresources:\n  inference:\n    memory_MB: 0100\n',
    right: "tags:\n  - 'no'\n  - '12:30'\nresources:\n  inference:\n    memory_MB: 100\n",
  },
  *check({ source: { scalars, format, lines } }) {
    if (format !== 'yaml') return;
    for (const scalar of scalars) {
      const { start, end, style } = scalar;
      if (style !== 'plain') continue;
      const text = lines.text.slice(start, end);
      if (TEXT_FOR_PYYAML.test(text)) continue;
      const older = readAs11(text);
      const isText = older === text && typeof scalar.value === 'string';
      if (isText || older === scalar.value) continue;
      const repair = typeof scalar.value === 'string' ? [{ start, end, text: `'${text}'` }] : undefined;
      yield {
        start,
        end,
        params: { value: text, older: String(older), newer: wordOf(scalar) },
        ...(repair && { repair }),
      };
    }
  },
};

const wordOf = ({ value }: ScalarNode): string => (typeof value === 'string' ? `the text "${value}"` : String(value));
