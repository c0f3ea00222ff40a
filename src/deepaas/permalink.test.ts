import { expect, test } from 'vitest';
import type { Operation } from './api.ts';
import { formatArguments, parseArguments } from './permalink.ts';
import { readApi } from './read-api.ts';

const parameters = [
  { name: 'image', in: 'formData', type: 'file' },
  { name: 'top', in: 'query', type: 'integer', default: 3 },
  { name: 'module', in: 'query', type: 'string' },
  { name: 'verbose', in: 'query', type: 'boolean', default: true },
  { name: 'token', in: 'query', type: 'string', format: 'password' },
  { name: 'accept', in: 'query', type: 'string', enum: ['application/json', 'image/png'] },
];
const operation = readApi({ swagger: '2.0', paths: { '/v2/models/m/predict/': { post: { parameters } } } })?.models[0]
  ?.predict as Operation;

test('a fragment holds what differs from the defaults, and neither files nor passwords', () => {
  const entered = {
    image: [new File(['x'], 'x.png')],
    top: ['5'],
    module: ['a&b=c'],
    verbose: [],
    token: ['hunter2'],
    'answer type': ['image/png'],
  };
  const fragment = formatArguments(operation, entered);
  expect(fragment.toString()).toBe('a.top=5&a.module=a%26b%3Dc&a.verbose=&answer=image%2Fpng');
  expect(parseArguments(operation, fragment)).toEqual({
    top: '5',
    module: 'a&b=c',
    verbose: '',
    'answer type': 'image/png',
  });
});

test('what a stranger put into a fragment is taken only where it is an argument', () => {
  const fragment = new URLSearchParams('a.token=x&a.image=y&a.nosuch=z&answer=text/html&a.top=9');
  expect(parseArguments(operation, fragment)).toEqual({ top: '9' });
});
