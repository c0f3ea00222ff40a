import { describe, expect, test } from 'vitest';
import type { Control } from './field.ts';
import { readApi } from './read-api.ts';

const swagger = (parameters: readonly object[], more: object = {}) => ({
  swagger: '2.0',
  info: { version: '2.6.0-dev (at /somewhere)' },
  paths: { '/v2/models/m/predict/': { post: { parameters, responses: {}, ...more } } },
});

function controlOf(parameter: object): Control | undefined {
  const api = readApi(swagger([{ name: 'x', in: 'query', ...parameter }]));
  return api?.models[0]?.predict.fields[0]?.control;
}

describe('arguments become controls', () => {
  test.each<[string, object, Control]>([
    [
      'an image file',
      { in: 'formData', type: 'file', description: 'An image' },
      { kind: 'file', accept: ['image/*'], media: 'image' },
    ],
    [
      'a file with extensions',
      { in: 'formData', type: 'file', description: 'Array (.npy)' },
      { kind: 'file', accept: ['.npy'] },
    ],
    [
      'a file not to be guessed at',
      { in: 'formData', type: 'file', description: 'image #noparse' },
      { kind: 'file', accept: [] },
    ],
    [
      'a range',
      { type: 'integer', minimum: 1, maximum: 9, default: 3 },
      { kind: 'number', whole: true, least: 1, most: 9, initial: 3 },
    ],
    [
      'numbers to choose from',
      { type: 'integer', enum: [1, 2], default: 2 },
      {
        kind: 'choice',
        options: [
          { value: '1', label: '1' },
          { value: '2', label: '2' },
        ],
        initial: '2',
      },
    ],
    ['yes or no', { type: 'boolean', default: false }, { kind: 'flag', initial: false }],
    ['yes or no with choices', { type: 'boolean', enum: [true, false] }, { kind: 'flag' }],
    [
      'yes or no as texts',
      { type: 'string', enum: ['false', 'true'], default: 'False' },
      { kind: 'flag', initial: false },
    ],
    [
      'a list',
      { type: 'array', items: { type: 'number' }, default: [0.1], minItems: 1, maxItems: 4 },
      { kind: 'list', items: 'number', fewest: 1, most: 4, initial: ['0.1'] },
    ],
    [
      'an address',
      { type: 'string', format: 'url', default: null },
      { kind: 'text', format: 'url', long: false, quoted: false },
    ],
    [
      'a long text',
      { type: 'string', maxLength: 500, default: '' },
      { kind: 'text', format: 'text', long: true, quoted: false, longest: 500 },
    ],
    [
      'a pattern that only Python can read',
      { type: 'string', pattern: '(?P<a>x)' },
      { kind: 'text', format: 'text', long: false, quoted: false },
    ],
    ['an object', { type: 'object', default: {} }, { kind: 'json', strict: true, initial: '{}' }],
    ['something without a type', {}, { kind: 'json', strict: false }],
    [
      'a JSON text',
      { type: 'string', default: '"sentinel2"' },
      { kind: 'text', format: 'text', long: false, quoted: true, initial: 'sentinel2' },
    ],
    [
      'JSON texts to choose from',
      { type: 'string', enum: ['"a"', '"b"'], default: '"b"' },
      {
        kind: 'choice',
        options: [
          { value: '"a"', label: 'a' },
          { value: '"b"', label: 'b' },
        ],
        initial: '"b"',
      },
    ],
    [
      'a JSON number',
      { type: 'string', default: '224', description: 'Side\n\n<font> Group name: **g**\nType: int</font>' },
      { kind: 'number', whole: true, initial: 224 },
    ],
    ['a JSON flag', { type: 'string', default: 'true', description: 'Type: bool' }, { kind: 'flag', initial: true }],
    [
      'a JSON list',
      { type: 'string', default: '[1, 2]', description: 'Type: list' },
      { kind: 'json', strict: true, initial: '[1, 2]' },
    ],
    ['a JSON null', { type: 'string', default: 'null', description: 'Type: int' }, { kind: 'number', whole: true }],
  ])('%s', (_, parameter, control) => {
    expect(controlOf(parameter)).toEqual(control);
  });

  test('descriptions lose their HTML and give up their hints', () => {
    const description =
      "The <b>side</b> of `x`, see [here](https://a.example).\n\n<font color='red'> Group name: **net**\nType: int</font>";
    const field = readApi(swagger([{ name: 'image_size', in: 'query', type: 'string', description }]))?.models[0]
      ?.predict.fields[0];
    expect(field).toMatchObject({
      label: 'Image size',
      help: 'The side of x, see here (https://a.example).',
      group: 'net',
    });
  });
});

describe('the media type of the answer', () => {
  const accept = {
    name: 'accept',
    type: 'string',
    default: 'image/png',
    enum: ['application/json', 'image/png', '*/*'],
  };

  test('is asked for where the description says', () => {
    const answerOf = (place: string) => readApi(swagger([{ ...accept, in: place }]))?.models[0]?.predict.answer;
    const common = { options: ['application/json', 'image/png'], initial: 'image/png' };
    expect(answerOf('header')).toEqual({ ...common, askedBy: { in: 'header', name: 'accept' } });
    expect(answerOf('query')).toEqual({ ...common, askedBy: { in: 'query', name: 'accept' } });
  });

  test('is not asked for where there is no choice', () => {
    expect(readApi(swagger([], { produces: ['application/json'] }))?.models[0]?.predict.answer).toEqual({
      options: ['application/json'],
      initial: 'application/json',
    });
  });
});

test('an OpenAPI 3 document gives the same form', () => {
  const nullable = (type: object) => ({ anyOf: [type, { type: 'null' }] });
  const api = readApi({
    openapi: '3.1.0',
    info: { version: '3.0.0' },
    paths: {
      '/v2/models/m/predict': {
        post: {
          parameters: [
            { name: 'top', in: 'query', required: false, schema: { ...nullable({ type: 'integer' }), default: 3 } },
          ],
          requestBody: { content: { 'multipart/form-data': { schema: { $ref: '#/components/schemas/Body' } } } },
          responses: { 200: { content: { 'application/json': { schema: {} } } } },
        },
      },
    },
    components: {
      schemas: { Body: { required: ['image'], properties: { image: { type: 'string', format: 'binary' } } } },
    },
  });
  expect(api?.dialect).toBe('openapi-3');
  expect(
    api?.models[0]?.predict.fields.map(({ name, in: place, required, control }) => [
      name,
      place,
      required,
      control.kind,
    ]),
  ).toEqual([
    ['image', 'form', true, 'file'],
    ['top', 'query', false, 'number'],
  ]);
});

test.each([
  [undefined],
  [null],
  ['text'],
  [[]],
  [{}],
  [{ swagger: '2.0' }],
  [{ swagger: '2.0', paths: { '/v2/models/m/predict/': { post: 1 } } }],
])('what describes no model is none: %j', (document) => {
  expect(readApi(document)).toBeUndefined();
});

test('what is malformed within a description is left out', () => {
  const api = readApi(
    swagger([
      { name: 1, in: 'query' },
      { in: 'query' },
      { name: 'a', in: 'cookie' },
      { name: 'ok', in: 'query', enum: 'x', minimum: 'low' },
    ]),
  );
  expect(api?.models[0]?.predict.fields.map(({ name }) => name)).toEqual(['ok']);
});
