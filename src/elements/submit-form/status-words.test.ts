import { describe, expect, test } from 'vitest';
import { LANGS, type Lang } from '../../i18n/lang.ts';
import { speechIn } from '../../i18n/strings.ts';
import { DRAFT_FIELDS, type Draft, type Prefilled } from '../../model/draft.ts';
import { NOT_STATED } from '../../model/fact.ts';
import type { Repository } from '../../model/module.ts';
import type { Refusal } from './read-github.ts';
import type { ReadState } from './state.ts';
import { statusOf } from './status-words.ts';

const repository: Repository = { url: 'https://github.com/a/b', host: 'github.com', owner: 'a', name: 'b' };
const bytes = new Uint8Array();
const read: ReadState = {
  name: 'read',
  reading: {
    repository,
    commit: 'c'.repeat(40),
    date: '2026-03-01',
    files: { readme: { path: 'README.md', bytes } },
    unread: [],
  },
  calls: 4,
  tookMs: 1_240,
  id: 'b',
  prefilled: Object.fromEntries(DRAFT_FIELDS.map((field) => [field, NOT_STATED])) as unknown as Prefilled,
  draft: Object.fromEntries(DRAFT_FIELDS.map((field) => [field, ''])) as Draft,
  restored: [],
};

const wordsIn = (lang: Lang) => ({ ...speechIn(lang).t.draft, lang });
const refused = (refusal: Refusal, lang: Lang = 'en'): string =>
  statusOf({ name: 'unread', repository, refusal, id: 'b', endpoint: '' }, wordsIn(lang)).text;

describe('what was read is told', () => {
  test('with numbers in the manner of the language', () => {
    expect(LANGS.map((lang) => statusOf(read, wordsIn(lang)).text)).toEqual([
      'Read in 1.2 s and 4 calls: commit ccccccc, README.md. 0 values found, 10 missing.',
      'Leído en 1,2 s con 4 consultas: commit ccccccc, README.md. 0 valores encontrados, faltan 10.',
      'Gelesen in 1,2 s mit 4 Anfragen: Commit ccccccc, README.md. 0 Werte gefunden, 10 fehlen.',
    ]);
  });

  test('with one where there is one', () => {
    const title = { how: 'declared', value: 'Reefs', source: { of: 'a/b' } } as const;
    const known = Object.fromEntries(DRAFT_FIELDS.map((field) => [field, title])) as unknown as Prefilled;
    const all = (prefilled: Prefilled) => LANGS.map((lang) => statusOf({ ...read, prefilled }, wordsIn(lang)).text);
    const one = all({ ...read.prefilled, title });
    expect(one[0]).toContain('1 value found, 9 missing.');
    expect(one[1]).toContain('1 valor encontrado, faltan 9.');
    expect(one[2]).toContain('1 Wert gefunden, 9 fehlen.');
    const allButOne = all({ ...known, memoryMB: NOT_STATED });
    expect(allButOne[1]).toContain('9 valores encontrados, falta 1.');
    expect(allButOne[2]).toContain('9 Werte gefunden, 1 fehlt.');
  });

  test('with what was not read, and that the repository is archived', () => {
    const reading = { ...read.reading, files: {}, unread: ['README.md'], archived: true };
    expect(statusOf({ ...read, reading }, wordsIn('en'))).toEqual({
      lamp: 'l-warn',
      text: 'Read in 1.2 s and 4 calls: commit ccccccc, no file that describes it. 0 values found, 10 missing. Not read: README.md. The repository is archived.',
    });
  });
});

describe('a refusal is told', () => {
  test('with its reason, and that one can go on', () => {
    expect(refused({ why: 'not-there' }, 'de')).toBe(
      'Unter dieser Adresse gibt es kein öffentliches Repository. Weiter geht es trotzdem: Der Eintrag enthält dann nur die Adresse, und das Übrige wird später aus dem Repository gelesen.',
    );
    expect(refused({ why: 'other-host', host: 'gitlab.com' })).toMatch(
      /^This page reads GitHub alone, not gitlab.com\./,
    );
    expect(refused({ why: 'failed', status: 502 })).toMatch(/^GitHub answered with status 502\./);
  });

  test('with the time when GitHub answers again, where it says so', () => {
    expect(refused({ why: 'used-up', untilMs: 2_000_000_000_000 })).toContain('used up until 03:33 UTC.');
    expect(refused({ why: 'used-up', untilMs: 2_000_000_000_000 }, 'es')).toContain('agotado hasta las 03:33 UTC.');
    expect(refused({ why: 'used-up', untilMs: undefined })).toContain('used up.');
  });
});
