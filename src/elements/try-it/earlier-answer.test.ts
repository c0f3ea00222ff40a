import { expect, test } from 'vitest';
import type { Field } from '../../deepaas/field.ts';
import type { TryRequest } from '../../deepaas/request.ts';
import { differenceOf, earlierPieces } from './earlier-answer.ts';

const secret = { name: 'token', control: { kind: 'text', format: 'password' } } as unknown as Field;
const file = (name: string, lastModified = 1) => new File(['x'], name, { lastModified });
const request = (form: TryRequest['form'], query: TryRequest['query'] = [], accept?: string): TryRequest => ({
  path: '/p/',
  form,
  query,
  ...(accept && { accept }),
});
const said = (answered: TryRequest, standing: TryRequest) => {
  const difference = differenceOf([secret], answered, standing);
  return difference && earlierPieces(difference).join('');
};

test('the same request is none of before', () => {
  const one = request([['image', file('a.png')]], [['top', '3']]);
  expect(said(one, request([['image', file('a.png')]], [['top', '3']]))).toBeUndefined();
});

test('another file names the one that was answered', () => {
  expect(said(request([['image', file('a.png')]]), request([['image', file('b.png')]]))).toBe(
    'This answer belongs to the earlier request (a.png).',
  );
  expect(said(request([['image', file('a.png')]]), request([]))).toBe(
    'This answer belongs to the earlier request (a.png).',
  );
});

test('only what differs is named, and a long text is cut', () => {
  const before = request([['image', file('a.png')]], [['top', '3']], 'application/json');
  expect(said(before, request([['image', file('a.png')]], [['top', '4']], 'image/png'))).toBe(
    'This answer belongs to the earlier request (top=3, Accept=application/json).',
  );
  expect(said(request([], [['text', 'x'.repeat(200)]]), request([]))).toBe(
    `This answer belongs to the earlier request (text=${'x'.repeat(60)}…).`,
  );
});

test('a repeated value is one argument', () => {
  const list = (...items: string[]) =>
    request(
      [],
      items.map((item) => ['label', item] as const),
    );
  expect(said(list('a', 'b'), list('a', 'c'))).toBe('This answer belongs to the earlier request (label=a b).');
});

test('where the earlier request had the default, or a password, the argument is named without a value', () => {
  expect(said(request([]), request([], [['top', '4']]))).toBe(
    'This answer belongs to the earlier request, before top changed.',
  );
  expect(said(request([['token', 'hidden']]), request([['token', 'other']]))).toBe(
    'This answer belongs to the earlier request, before token changed.',
  );
});
