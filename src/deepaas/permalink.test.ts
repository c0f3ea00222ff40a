import { expect, test } from 'vitest';
import type { Operation } from './api.ts';
import { formatArguments } from './permalink.ts';
import { readApi } from './read-api.ts';
import { carriesArguments, parseArguments } from './read-permalink.ts';

const parameters = [
  { name: 'image', in: 'formData', type: 'file' },
  { name: 'top', in: 'query', type: 'integer', minimum: 1, maximum: 9, default: 3 },
  { name: 'find', in: 'query', type: 'string', enum: ['colours', 'regions'], default: 'colours' },
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
    find: ['colours'],
    module: ['a&b=c'],
    verbose: [],
    token: ['hunter2'],
    'answer type': ['image/png'],
  };
  const fragment = formatArguments(operation, entered);
  expect(fragment.toString()).toBe('a.top=5&a.module=a%26b%3Dc&a.verbose=&answer=image%2Fpng');
  const values = { top: '5', module: 'a&b=c', verbose: '', 'answer type': 'image/png' };
  expect(parseArguments(operation, fragment)).toEqual({ values, ignored: [] });
});

test('what a stranger put into a fragment is taken only where it is an argument', () => {
  const fragment = new URLSearchParams('a.token=x&a.image=y&a.nosuch=z&a.top=9');
  expect(parseArguments(operation, fragment)).toEqual({ values: { top: '9' }, ignored: [] });
});

test.each([
  ['a.find=evil&a.top=4', { top: '4' }, ['find']],
  ['a.find=', {}, ['find']],
  ['a.top=999&a.find=regions', { find: 'regions' }, ['top']],
  ['a.verbose=maybe&a.top=much', {}, ['top', 'verbose']],
  ['answer=text/html', {}, ['answer']],
])('a value that the form does not accept is ignored and named: %s', (text, values, ignored) => {
  expect(parseArguments(operation, new URLSearchParams(text))).toEqual({ values, ignored });
});

test.each([
  ['module=m&a.top=4', true],
  ['endpoint=https://api.example.org&answer=image/png', true],
  ['module=other&a.top=4', false],
  ['module=m', false],
  ['licence', false],
])('a fragment has values for the form of a module or none: %s', (text, carries) => {
  expect(carriesArguments(new URLSearchParams(text), 'm')).toBe(carries);
});
