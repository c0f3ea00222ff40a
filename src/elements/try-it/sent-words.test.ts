import { expect, test } from 'vitest';
import type { Field } from '../../deepaas/field.ts';
import { sentWords } from './sent-words.ts';

const fields = [{ name: 'token', control: { kind: 'text', format: 'password' } } as unknown as Field];

test('files are said with their size, values as they were sent', () => {
  const form = [['image', new File(['four'], 'a.png')]] as const;
  expect(sentWords({ path: '/p/', query: [['top', '3']], form }, { fields })).toBe('top=3 image=a.png (4 bytes)');
  expect(sentWords({ path: '/p/', query: [], form: [] }, { fields })).toBe('the default values');
});

test('of a password only the name is said', () => {
  const query = [['token', 'hidden']] as const;
  expect(sentWords({ path: '/p/', query, form: [] }, { fields })).toBe('token');
});
