import { expect, test } from 'vitest';
import { deceptiveWord } from './deceptive-word.ts';

test.each([
  ['p\u0430ypal', 'a Cyrillic а'],
  ['Y\u039fL\u039f', 'Greek omicrons'],
  ['a\ue000', 'a letter of private meaning'],
  ['a\u0301\u0302\u0303\u0304', 'a heap of marks'],
])('%s is deceptive: %s', (word) => {
  expect(deceptiveWord(`Finds ${word} in pictures`)).toBe(word);
});

test.each([
  'Распознавание птиц',
  'μm-scale β-galactosidase',
  'Ελληνικά',
  '鳥の声',
  'Bäume, été, Ångström',
  'tiếng Việt',
  'DEEP 🚀',
])('%s is what it looks like', (text) => {
  expect(deceptiveWord(text)).toBeUndefined();
});
