import { expect, test } from 'vitest';
import { en } from '../../i18n/en.ts';
import { reasonLine } from './reason-line.ts';

const WORDS = { lang: 'en', ...en.search, whyNotListed: en.shell.whyNotListed, facets: en.facets } as const;

const plain = (line: ReturnType<typeof reasonLine>) =>
  `${line.lead}: ${line.parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')}`;

test('an exact match says so', () => {
  expect(plain(reasonLine({ kind: 'exact', field: 'aliases', text: 'MODS' }, WORDS))).toBe(
    'Exact match of another name of it: [MODS]',
  );
});

test('a match in words marks them as written', () => {
  const reason = { kind: 'words', field: 'summary', text: 'Counts crabs on shore.', terms: new Set(['crab']) } as const;
  expect(plain(reasonLine(reason, WORDS))).toBe('Matches in its summary: Counts [crabs] on shore.');
});

test('a long text is cut to the neighbourhood of its first mark', () => {
  const text = `${'before '.repeat(30)}crab${' after'.repeat(40)}`;
  const line = plain(reasonLine({ kind: 'words', field: 'description', text, terms: new Set(['crab']) }, WORDS));
  expect(line).toContain('… before before');
  expect(line).toContain('[crab] after');
  expect(line.length).toBeLessThan(230);
  expect(line.endsWith('…')).toBe(true);
});
