import { describe, expect, test } from 'vitest';
import { RULES } from './index.ts';
import { judgeExample } from './judge-example.ts';

describe('every rule', () => {
  test('has an id of its own that makes an address', () => {
    const ids = RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  // The harvest and the search for files tell these; they judge no text.
  const inFiles = RULES.filter(({ id }) => !(id.startsWith('harvest-') || id === 'metadata-missing'));

  test.each(inFiles)('$id finds its wrong example and passes its right one', (rule) => {
    const [wrong, right] = [judgeExample(rule, rule.docs.wrong), judgeExample(rule, rule.docs.right)];
    expect(wrong).not.toEqual([]);
    // A piece of a file always lacks keys: the right one lacks one less.
    expect(right.length).toBeLessThan(rule.id === 'missing-key' ? wrong.length : 1);
  });
});
