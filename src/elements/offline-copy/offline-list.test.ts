import { expect, test } from 'vitest';
import { en } from '../../i18n/en.ts';
import { savedSentence } from './offline-list.ts';

const LIST = { kept: 60, bytes: 4_000_000, paths: ['a/', 'b/', 'c/', 'd/'] };

test('says what is saved and what the rest would take', () => {
  expect(savedSentence(LIST, 4, en.offline, 'en')).toBe(
    'Works without a network: 60 of 64 files are saved. The rest takes 4.0 MB.',
  );
  expect(savedSentence(LIST, 1, en.offline, 'en')).toContain('63 of 64 files are saved. The rest takes 1.0 MB.');
});

test('says when all of it is saved', () => {
  expect(savedSentence(LIST, 0, en.offline, 'en')).toBe('Every page is saved for reading without a network.');
});
