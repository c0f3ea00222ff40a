import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { readEntryFiles } from '../io/store.ts';
import type { Entry } from '../model/generated/entry.ts';

const ENTRIES = readEntryFiles(fileURLToPath(new URL('../../modules', import.meta.url))).map(({ id, bytes }) => {
  const text = new TextDecoder().decode(bytes);
  return { id, text, entry: load(text) as Entry };
});

describe('the entries of this marketplace', () => {
  test('begin with the line that tells an editor their schema', () => {
    const without = ENTRIES.filter(({ text }) => !text.startsWith('# yaml-language-server: $schema=')).map(
      ({ id }) => id,
    );
    expect(without).toEqual([]);
  });

  test('give reasons only beside fields that they have', () => {
    const astray = ENTRIES.flatMap(({ id, entry }) =>
      Object.keys(entry.curated?.reasons ?? {})
        .filter((field) => valueAt(entry.curated, field.split('.')) === undefined)
        .map((field) => `${id}: ${field}`),
    );
    expect(astray).toEqual([]);
  });

  test('answer each name once, in whatever case it is spelt', () => {
    const names = ENTRIES.flatMap(({ id, entry }) => [id, ...(entry.aliases ?? [])]).map((name) => name.toLowerCase());
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test('descend only from modules that are there', () => {
    const ids = new Set(ENTRIES.map(({ id }) => id));
    const orphans = ENTRIES.map(({ entry }) => entry.curated?.baseModel?.id).filter((id) => id && !ids.has(id));
    expect(orphans).toEqual([]);
  });
});

function valueAt(value: unknown, path: readonly string[]): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  return typeof value === 'object' && value !== null
    ? valueAt((value as Record<string, unknown>)[key], rest)
    : undefined;
}
