import { expect, test } from 'vitest';
import { signatureFile } from './signature-file.ts';

test('a signature file brings every drawing and colour that it uses', () => {
  const file = signatureFile({
    inputs: ['image', 'audio'],
    outputs: ['boxes'],
    operation: 'detect',
    kind: 'service',
    trainable: true,
    subjectPlace: undefined,
  });
  const used = [...file.matchAll(/<use href="#([\w-]+)"/g)].map((match) => match[1]);
  expect(used.toSorted()).toEqual(['o-detect', 'p-audio', 'p-boxes', 'p-image']);
  for (const name of used) expect(file).toContain(`<symbol id="${name}"`);
  const roles = new Set([...file.matchAll(/var\((--[\w-]+)\)/g)].map((match) => match[1]));
  for (const role of roles) expect(file.split(`${role}:`)).toHaveLength(3);
});
