import { expect, test } from 'vitest';
import { readOutputs } from '../../deepaas/outputs.ts';
import { german } from './german.ts';
import { spanish } from './spanish.ts';
import { tongueOf } from './tongue.ts';
import { createTranslator } from './translator.ts';

const list = (items?: object) => ({ type: 'array', ...(items && { items }) });
const PROPERTIES = {
  one: { type: 'string' },
  whole: { type: 'integer' },
  share: { type: 'number' },
  found: { type: 'boolean' },
  more: { type: 'object' },
  names: list({ type: 'string' }),
  counts: list({ type: 'integer' }),
  flags: list({ type: 'boolean' }),
  boxes: list({ type: 'object' }),
  mask: list(list({ type: 'number' })),
  rest: list(),
};
const types = readOutputs({ properties: PROPERTIES }).map(({ type }) => type ?? '');

test.each([
  [
    'Spanish',
    tongueOf('es', spanish),
    ['texto', 'lista de textos', 'lista de objetos', 'lista de listas de números', 'lista de cualquier cosa'],
  ],
  [
    'German',
    tongueOf('de', german),
    ['Text', 'Liste von Texten', 'Liste von Objekten', 'Liste von Listen von Zahlen', 'Liste von beliebigem'],
  ],
] as const)('the types of an answer are said in %s', (_, tongue, expected) => {
  const own = types.map(createTranslator(tongue));
  expect(own).not.toContain(undefined);
  expect(own).toEqual(expect.arrayContaining([...expected]));
});
