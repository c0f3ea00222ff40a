import { expect, test } from 'vitest';
import { parseBase } from './parse-base.ts';

test.each([
  ['http://127.0.0.1:5000', 'http://127.0.0.1:5000'],
  [' https://host.example/ ', 'https://host.example'],
  ['https://host.example/deepaas/v2/models/', 'https://host.example/deepaas'],
  ['https://host.example/ui', 'https://host.example'],
  ['https://me:secret@host.example', undefined],
  ['javascript:alert(1)', undefined],
  ['127.0.0.1:5000', undefined],
  ['', undefined],
])('%s is read as %s', (text, base) => {
  expect(parseBase(text)).toBe(base);
});
