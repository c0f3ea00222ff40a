import { expect, test } from 'vitest';
import { pictureOf } from './picture.ts';

test('a picture carries every drawing that it uses, and no text', () => {
  const picture = pictureOf({
    inputs: ['audio'],
    outputs: ['labels'],
    operation: 'classify',
    kind: 'service',
    trainable: true,
    subjectPlace: 3,
  });
  const used = [...picture.matchAll(/<use href="#([\w-]+)"/g)].map((match) => match[1]);
  expect(used).toEqual(['o-classify', 'p-audio', 'p-labels']);
  for (const name of used) expect(picture).toContain(`<symbol id="${name}"`);
  expect(picture).not.toContain('<text');
});
