import { expect, test } from 'vitest';
import { failurePanel } from './failure-words.ts';

const situation = { host: '192.0.2.1', origin: 'https://market.example.org', nowMs: 0 };

test.each(['https://192.0.2.1', 'http://192.0.2.1/'])('the operator is given the whole address: %s', (base) => {
  const { fix } = failurePanel({ kind: 'unreachable' }, { ...situation, base, onModulePage: true });
  expect(fix?.line).toBe(`curl -i ${base.replace(/\/$/, '')}/v2/models/`);
});

test.each([
  [true, 'Or run the module yourself, as the section below shows.'],
  [false, 'Or run the module yourself, as its page shows.'],
])('a page points to where it tells how to run the module, module page: %s', (onModulePage, sentence) => {
  const { todo } = failurePanel({ kind: 'unreachable' }, { ...situation, base: 'https://192.0.2.1', onModulePage });
  expect(todo).toContain(sentence);
});
