import { expect, test } from 'vitest';
import type { Api, ModelApi } from './api.ts';
import { apiChanges } from './api-changes.ts';
import { readApi } from './read-api.ts';

/** The description of a model `m` with these arguments, as DEEPaaS gives it. */
function describe(parameters: readonly object[], train?: readonly object[]): Api {
  const operation = (list: readonly object[]) => ({ post: { parameters: list, responses: {} } });
  const api = readApi({
    swagger: '2.0',
    info: {},
    paths: {
      '/v2/models/m/predict/': operation(parameters),
      ...(train && { '/v2/models/m/train/': operation(train) }),
    },
  });
  if (!api) throw new Error('This describes no model.');
  return api;
}

const top = { in: 'query', name: 'top', type: 'integer', default: 6, minimum: 1, maximum: 50 };
const find = { in: 'query', name: 'find', type: 'string', default: 'a', enum: ['a', 'b'] };

test('the same description has no changes', () => {
  expect(apiChanges(describe([top, find]), describe([top, find]))).toEqual([]);
});

test('arguments that came and went are named', () => {
  expect(apiChanges(describe([top]), describe([find], []))).toEqual([
    'predict: argument find is new.',
    'predict: argument top is gone.',
    'train is new.',
  ]);
});

test('another range, default and set of choices are said with what was before', () => {
  const now = describe([
    { ...top, maximum: 20, default: 3 },
    { ...find, enum: ['a', 'c'] },
  ]);
  expect(apiChanges(describe([top, find]), now)).toEqual([
    'predict: argument top takes a whole number from 1 to 20, before a whole number from 1 to 50.',
    'predict: argument top has the default 3, before 6.',
    'predict: argument find has another set: choice c is new.',
    'predict: argument find has another set: choice b is gone.',
  ]);
});

test('another type and another need are said', () => {
  const now = describe([
    { in: 'query', name: 'top', type: 'string', required: true },
    { ...find, pattern: 'x' },
  ]);
  expect(apiChanges(describe([top, find]), now)).toEqual(['predict: argument top is a text, was a number.']);
  const needed = { in: 'query', name: 'q', type: 'string' };
  expect(apiChanges(describe([needed]), describe([{ ...needed, required: true }]))).toEqual([
    'predict: argument q is required, was optional.',
  ]);
});

test('a model under another name is another model', () => {
  const before = describe([top]);
  const [model] = before.models as [ModelApi];
  expect(apiChanges(before, { ...before, models: [{ ...model, name: 'n' }] })).toEqual([
    'model n is new.',
    'model m is gone.',
  ]);
});
